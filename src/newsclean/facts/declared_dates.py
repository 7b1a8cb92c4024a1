"""The dates that a page declares: JSON-LD, `<meta>` and microdata."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsclean.facts import jsonld
from newsclean.facts.datelines import dateline
from newsclean.facts.dates import Moment, parse
from newsclean.facts.meta import Metas
from newsclean.facts.model import Dateline
from newsclean.segments import Page

__all__ = ["declared_datelines", "declared_modified"]

PUBLISHED_METAS = (
    "article:published_time",
    "datepublished",
    "og:article:published_time",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "cxenseparse:recs:publishtime",
    "article.published",
    "article_date_original",
    "firstpublished",
    "originalpublicationdate",
    "citation_publication_date",
    "article:post_date",
    "weibo:article:create_at",
    "apub:time",
    "ptime",
)
LESSER_PUBLISHED_METAS = (
    "date",
    "dc.date",
    "dcterms.date",
    "dc.date.created",
    "dcterms.created",
    "datecreated",
    "created",
    "last-published",
)
"""Metas that give the day on which the page was made, or changed, on some sites."""

MODIFIED_METAS = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "article:modified",
    "weibo:article:update_at",
    "revised",
)

_PUB_DATE = re.compile(r"pub.?date")
_UPDATED_NAME = re.compile(r"modif|updat|last|expir|until")

_PARTS = frozenset("ImageObject VideoObject AudioObject Comment UserComments Answer Question Claim ClaimReview".split())
"""Types of what stands on an article's page with a date of its own."""


def declared_datelines(
    page: Page, metas: Metas, article: dict[str, Any], items: list[dict[str, Any]], language: str | None
) -> Iterator[Dateline]:
    """Yield when the page declares to have been published; what other objects and metas say only where no usual one does."""
    found = [*_usual(page, metas, article, language)]
    yield from found
    if not found:
        yield from _unusual(page, metas, items, language)


def _usual(page: Page, metas: Metas, article: dict[str, Any], language: str | None) -> Iterator[Dateline]:
    for name, cue in (("datePublished", "declared"), ("dateCreated", "created"), ("uploadDate", "created")):
        text = jsonld.text_of(article.get(name))
        if text and (moment := parse(text, language, page.url)):
            yield dateline(f"JSON-LD {name}", moment, {cue})
    for names, cue in ((PUBLISHED_METAS, "meta"), (LESSER_PUBLISHED_METAS, "lesser meta")):
        for meta in names:
            for text in metas.all(meta)[:1]:
                if moment := parse(text, language, page.url):
                    yield dateline(meta, moment, {cue})
    for item, value in page.declared.items:
        if "datepublished" in item.lower() and (moment := parse(value, language, page.url)):
            yield dateline("itemprop datePublished", moment, {"meta"})
            return


def _unusual(page: Page, metas: Metas, items: list[dict[str, Any]], language: str | None) -> Iterator[Dateline]:
    """Yield when a page, a recipe or the like is declared to be published, and what metas say that name it in other words."""
    said = [
        ("JSON-LD datePublished", "other object", text)
        for item in items
        if (text := jsonld.text_of(item.get("datePublished"))) and not jsonld.types_of(item) & _PARTS
    ]
    said += [
        (name, "other meta", text)
        for name in metas.values
        if _names_publication(name) and not _UPDATED_NAME.search(name)
        for text in metas.all(name)[:1]
    ]
    found = [
        dateline(origin, moment, {cue}) for origin, cue, text in said if (moment := parse(text, language, page.url))
    ]
    yield from sorted(found, key=lambda one: one.key)


def _names_publication(name: str) -> bool:
    """Return whether the name of a meta is made of words for a time of publication, in any order."""
    return ("publi" in name and ("date" in name or "time" in name)) or _PUB_DATE.search(name) is not None


def declared_modified(
    page: Page, metas: Metas, article: dict[str, Any], language: str | None
) -> tuple[Moment | None, str]:
    """Return when the page declares to have been changed last, and where it says so."""
    text = jsonld.text_of(article.get("dateModified"))
    if text and (moment := parse(text, language, page.url)):
        return moment, "JSON-LD dateModified"
    for meta in MODIFIED_METAS:
        for text in metas.all(meta):
            if moment := parse(text, language, page.url):
                return moment, meta
    for item, value in page.declared.items:
        if "datemodified" in item.lower() and (moment := parse(value, language, page.url)):
            return moment, "itemprop dateModified"
    return None, ""
