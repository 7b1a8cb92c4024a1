"""What a page declares, in the order in which sources are trusted: JSON-LD, Open Graph and meta, microdata, `<title>`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any
from urllib.parse import urljoin, urlsplit

from newsclean.blocks import Image
from newsclean.facts import jsonld
from newsclean.facts.authors import AUTHOR_METAS, LESSER_AUTHOR_METAS, names_in
from newsclean.facts.bylines import MOST_NAMES, WEIGHTS, byline
from newsclean.facts.datelines import WEIGHTS as DATE_WEIGHTS
from newsclean.facts.dates import Moment
from newsclean.facts.declared_dates import declared_datelines, declared_modified
from newsclean.facts.headlines import find_line, find_subline
from newsclean.facts.meta import Metas
from newsclean.facts.model import Byline, Facts, Source
from newsclean.facts.sites import home_labels, site_letters
from newsclean.facts.standfirsts import DESCRIPTION_METAS, find_standfirst
from newsclean.facts.titles import TITLE_METAS, find_headline
from newsclean.facts.weighing import choose
from newsclean.segments import Page

__all__ = ["declare"]

SITE_METAS = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "dc.publisher",
    "cxenseparse:site_name",
)
SECTION_METAS = (
    "article:section",
    "parsely-section",
    "section",
    "cxenseparse:section",
    "dc.subject",
    "sailthru.section",
)
TAG_METAS = ("article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords", "dc.subject")
IMAGE_METAS = ("og:image:secure_url", "og:image", "twitter:image", "twitter:image:src", "parsely-image-url")
SHORTEST_LABEL = 4
"""The shortest part of a host's name, in letters, that is taken for the site's name."""

SHORTEST_BODY = 200
"""The shortest declared body, in characters, that is taken for the article's text."""

_LANGUAGE = re.compile(r"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")
_HTML_TAG = re.compile(r"<[^<>]{1,500}>")
_TAG_JOINT = re.compile(r"(?:(?<!\s)\s+)?[,;，、؛،]\s*")


def declare(page: Page) -> Facts:
    """Return what `page` declares of its article, and where it shows the headline and the standfirst."""
    declared = page.declared
    metas = Metas(declared)
    items = jsonld.objects(declared.scripts)
    article = jsonld.article_of(items)
    base = _absolute(declared.base or "", page.url) or page.url
    sources: list[Source] = []
    site = _site_name(metas, article, items)
    titles = _titles(metas, article, declared.title)
    residue = _site_of_title(declared.title, titles)
    sites = site_letters(chain(_site_names(metas, site, page.url), (residue,), home_labels(page, declared.title or "")))
    headline = find_line(page) if page.source == "text" else find_headline(page, titles, sites)
    descriptions = [text for name in DESCRIPTION_METAS for text in metas.all(name)]
    if said := jsonld.text_of(article.get("description")):
        descriptions.append(said)
    is_text = page.source == "text"
    standfirst = (
        find_subline(page, headline.segment) if is_text else find_standfirst(page, headline.segment, descriptions)
    )
    bylines = tuple(_bylines(metas, article, items, sites))
    authors = choose(bylines, WEIGHTS)
    language = _language(page, metas, article)
    datelines = tuple(declared_datelines(page, metas, article, items, language))
    published = choose(datelines, DATE_WEIGHTS)
    modified, modified_origin = declared_modified(page, metas, article, language)
    section = metas.first(SECTION_METAS[:1]) or _property(article, "articleSection") or metas.first(SECTION_METAS[1:])
    tags = _tags(metas, article)
    url = _url(page, metas, article, base)
    sources += _sources("title", headline.origin, headline.title, headline.others)
    sources += _sources("modified", modified_origin, _iso(modified), ())
    sources += _sources("section", section[0] if section else "", section and section[1], ())
    sources += _sources("site_name", "declared", site, ())
    return Facts(
        title=headline.title,
        subtitle=page.segments[standfirst].text if standfirst is not None else None,
        authors=authors.chosen.value if authors else (),
        sites=sites,
        bylines=bylines,
        datelines=datelines,
        published=published.chosen.value.when if published else None,
        modified=modified.when if modified else None,
        section=section[1] if section else None,
        tags=tags,
        site_name=site,
        language=language,
        url=url,
        image=_image(metas, article, base),
        free_access=_free_access(article),
        article_body=_body(article),
        types=_types(metas, article, items),
        headline=headline.segment,
        standfirst=standfirst,
        texts=tuple(title for _, title in titles) + tuple(descriptions) + (authors.chosen.value if authors else ()),
        sources=tuple(sources),
        notes=("modified-date-only",) if modified and modified.day_only else (),
    )


def _types(metas: Metas, article: dict[str, Any], items: Iterable[dict[str, Any]]) -> frozenset[str]:
    others = frozenset().union(*map(jsonld.types_of, items)) & jsonld.OTHER_TYPES
    return jsonld.types_of(article) | others | frozenset(metas.all("og:type"))


def _sources(field: str, origin: str, value: str | None, others: Iterable[tuple[str, str]]) -> Iterator[Source]:
    """Yield the source of a fact, and then the other values that were to be had."""
    if value:
        yield Source(field, origin, value)
        yield from (Source(field, other, text, False) for other, text in others if text != value)


def _iso(moment: Moment | None) -> str | None:
    return moment.when.isoformat() if moment else None


def _property(article: dict[str, Any], name: str) -> tuple[str, str] | None:
    text = jsonld.text_of(article.get(name))
    return (f"JSON-LD {name}", text) if text else None


def _titles(metas: Metas, article: dict[str, Any], shown: str | None) -> list[tuple[str, str]]:
    titles = [found for name in ("headline", "name") if (found := _property(article, name)) is not None]
    titles += [(name, text) for name in TITLE_METAS for text in metas.all(name)[:1]]
    if shown:
        titles.append(("<title>", shown))
    return titles


def _site_name(metas: Metas, article: dict[str, Any], items: list[dict[str, Any]]) -> str | None:
    found = metas.first(SITE_METAS[:1])
    if found:
        return found[1]
    publisher = article.get("publisher")
    if isinstance(publisher, dict) and "name" not in publisher and "@id" in publisher:
        publisher = next((item for item in items if item.get("@id") == publisher["@id"] and "name" in item), None)
    name = jsonld.text_of(publisher)
    if name and "://" not in name:
        return name
    for item in items:
        if "WebSite" in jsonld.types_of(item) and (name := jsonld.text_of(item.get("name"))):
            return name
    found = metas.first(SITE_METAS[1:])
    return found[1] if found else None


def _site_names(metas: Metas, site: str | None, url: str | None) -> list[str | None]:
    """Return the names of a site that it declares, and those of its host."""
    names = [site, *(text for name in SITE_METAS for text in metas.all(name))]
    try:
        host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    return [*names, host, *(label for label in host.split(".")[:-1] if len(label) >= SHORTEST_LABEL)]


def _site_of_title(title: str | None, titles: list[tuple[str, str]]) -> str | None:
    """Return what `<title>` has beside another declared title: the site's name, most likely."""
    for origin, other in titles:
        if title and origin != "<title>" and title.startswith(other) and len(title) > len(other) + 3:
            return title[len(other) :].strip(" |-–—·•:»«/") or None
    return None


def _bylines(
    metas: Metas, article: dict[str, Any], items: list[dict[str, Any]], sites: Sequence[str]
) -> Iterator[Byline]:
    """Yield whom the page declares as its author."""
    people: list[str] = []
    organisations: list[str] = []
    for name, organisation in jsonld.names_of(article.get("author") or article.get("creator"), items):
        if "://" not in name:
            found = names_in(name, organisation=organisation, trusted=True)
            (organisations if organisation else people).extend(found)
    if people:
        yield byline("JSON-LD author", list(dict.fromkeys(people)), {"declared person"}, sites)
    if organisations:
        yield byline("JSON-LD author", list(dict.fromkeys(organisations)), {"declared organisation"}, sites)
    for names, cue in ((AUTHOR_METAS, "author meta"), (LESSER_AUTHOR_METAS, "lesser meta")):
        for meta in names:
            given = [text for text in metas.all(meta) if "://" not in text]
            if (
                given
                and (found := names_in("\n".join(dict.fromkeys(given)), trusted=True))
                and len(found) <= MOST_NAMES
            ):
                yield byline(meta, found, {cue}, sites)


def _tags(metas: Metas, article: dict[str, Any]) -> tuple[str, ...]:
    tags: dict[str, None] = {}
    for name in TAG_METAS[:1]:
        tags |= dict.fromkeys(metas.all(name))
    if not tags:
        keywords = article.get("keywords")
        for word in keywords if isinstance(keywords, list) else [keywords]:
            if isinstance(word, str):
                tags |= dict.fromkeys(filter(None, _TAG_JOINT.split(" ".join(word.split()))))
    for name in TAG_METAS[1:]:
        if not tags:
            for text in metas.all(name):
                tags |= dict.fromkeys(filter(None, _TAG_JOINT.split(text)))
    return tuple(tag.removeprefix("keyword:") for tag in tags)


def _language(page: Page, metas: Metas, article: dict[str, Any]) -> str | None:
    for text in (
        page.declared.language,
        jsonld.text_of(article.get("inLanguage")),
        *(value for name in ("content-language", "og:locale", "language", "dc.language") for value in metas.all(name)),
    ):
        match = _LANGUAGE.match(text.strip()) if text else None
        if match:
            language, script, region = match.groups()
            return "-".join(filter(None, (language.lower(), script and script.title(), region and region.upper())))
    return None


def _url(page: Page, metas: Metas, article: dict[str, Any], base: str | None) -> str | None:
    canonical = [href for rel, href, _ in page.declared.links if "canonical" in rel.split()]
    for text in (*canonical, *metas.all("og:url"), page.url, jsonld.text_of(article.get("url"))):
        if text and (url := _absolute(text, base)):
            return url
    return None


def _absolute(text: str, base: str | None) -> str | None:
    """Return an address as an absolute http or https URL, or None where it is none."""
    try:
        url = text.strip()
        if not url.startswith(("https://", "http://")):
            url = urljoin(base or "", url)
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def _image(metas: Metas, article: dict[str, Any], base: str | None) -> Image | None:
    image = article.get("image")
    if isinstance(image, list):
        image = image[0] if image else None
    caption = jsonld.text_of(image.get("caption")) if isinstance(image, dict) else None
    credit = jsonld.text_of(image.get("creditText")) if isinstance(image, dict) else None
    address = image.get("url") or image.get("contentUrl") if isinstance(image, dict) else image
    found = metas.first(IMAGE_METAS)
    for text in (found[1] if found else None, address):
        if isinstance(text, str) and (url := _absolute(text, base)):
            alt = metas.first(("og:image:alt", "twitter:image:alt"))
            return Image(url, alt[1] if alt else None, caption, credit)
    return None


def _free_access(article: dict[str, Any]) -> bool | None:
    said = article.get("isAccessibleForFree")
    if isinstance(said, str):
        return {"true": True, "false": False}.get(said.strip().lower().rsplit("/", 1)[-1])
    return said if isinstance(said, bool) else None


def _body(article: dict[str, Any]) -> str | None:
    body = article.get("articleBody")
    if not isinstance(body, str) or len(body) < SHORTEST_BODY:
        return None
    return _HTML_TAG.sub(" ", body) if "<" in body else body
