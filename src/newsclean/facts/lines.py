"""What a rendered page shows of its article: names and dates between headline and text, the section, the tags, the site."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from newsclean import phrases
from newsclean.blocks import Boilerplate
from newsclean.facts import dates
from newsclean.facts.line_authors import LONGEST_BYLINE, find_authors, is_story
from newsclean.facts.model import Facts
from newsclean.phrases import fold, fold_all
from newsclean.segments import Page, Part, Segment, Verdict

__all__ = ["complete_lines"]

BEFORE, AFTER = 6, 16
"""How many lines before and after the headline a byline or a dateline stands in."""

FAR, LONGEST_DATELINE = 40, 30
"""How many lines after the headline a line that is nothing but a date stands in, and how many characters it has at most."""

LONGEST_LABEL = 48
"""The longest name of a section, a tag or a site, in characters."""

MOST_TAGS = 40

_B = Boilerplate
_COLON = re.compile(r"^[^:：]{1,40}[:：]\s*")
_JOINT = re.compile(r"\s?[,;|،、；，#•·/]\s?")
_GLUED = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯΑ-Ω][^\WA-Z])")
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright|ⓒ)[\s©,]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[\s,.:]*)?(?:by\s+)?", re.IGNORECASE
)
_MAY_BE_RIGHTS = re.compile("[©ⓒ]|\\([cC]\\)|[cC]opyright|COPYRIGHT")
"""Found much faster than the line's pattern, where it is not there."""

_NAME_END = re.compile(
    r"\s[-–—|·•]\s|\.\s|\.$|,|;|\s(?:19|20)\d\d|\s?(?:all rights|alle rechte|todos los|tous droits)", re.IGNORECASE
)
_IN = re.compile(r"(?:in|en|dans|unter|categor\w+:|rubrik:|section:|filed under:?|posted in:?)\s+(?=\w)", re.IGNORECASE)
_UNSPACED = re.compile("[\u2e80-\uabff]")
_CRUMB_JOINT = re.compile(r"\s?[›»>/|→]\s?")
_GLUED_DATES = re.compile(r"(?<=[.\s,](?:19|20)\d\d)(?=\d)|(?<=[a-zß-ÿ])(?=[A-Z][a-z]+ \d{1,2}, \d{4})")
_DATED_ROLES = frozenset((_B.DATELINE, _B.BYLINE))
_OTHER_ROLES = frozenset(_B) - {_B.RELATED, _B.POPULAR, _B.FOOTER, _B.COMMENTS, _B.MENU, _B.ADVERT, _B.CONSENT}


def complete_lines(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Facts:
    """Return `facts` with what only the lines around the headline, before the menu's and at the end show."""
    near = list(_near(facts, page, verdicts))
    published, modified = _dates(facts, page, near, verdicts)
    notes = [
        f"{name}-date-only"
        for name, moment in (("published", published), ("modified", modified))
        if moment and moment.day_only
    ]
    labels = _labels_of(page)
    site = facts.site_name or _site(page, labels)
    return replace(
        facts,
        authors=facts.authors or tuple(find_authors(facts, page, near, verdicts, site)),
        published=published.when if published else None,
        modified=modified.when if modified else None,
        site_name=site,
        section=facts.section or _section(facts, page, verdicts, near, Counter(folded for folded, _ in labels)),
        tags=facts.tags or tuple(_tags(page, verdicts)),
        notes=(*facts.notes, *notes),
    )


def _near(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Iterator[Segment]:
    """Yield the lines between the headline and the text, then those before the headline, the nearest first."""
    body = next((i for i, verdict in enumerate(verdicts) if verdict.role is Part.BODY), len(verdicts))
    start = facts.headline if facts.headline is not None else body - 1
    yield from page.segments[start + 1 : max(start + 1 + AFTER // 2, min(body + 1, start + 1 + AFTER))]
    yield from reversed(page.segments[max(0, start - BEFORE) : max(start, 0)])


# Dates.


def _dates(
    facts: Facts, page: Page, near: Sequence[Segment], verdicts: Sequence[Verdict]
) -> tuple[dates.Moment | None, dates.Moment | None]:
    """Return when the article was published, and when it was changed."""
    published = modified = None
    for segment in near:
        if is_story(segment, verdicts):
            continue
        for part in _dated_parts(segment.text):
            moment = dates.parse_shown(part, facts.language, page.url)
            if moment is None:
                continue
            if _updated().search(fold(part)):
                modified = modified or moment
            else:
                published = published or moment
    published = published or dates.date_in_url(page.url)
    if published is None:
        published, modified = modified or _far_date(facts, page, verdicts), None
    if published and modified and modified.when.replace(tzinfo=None) < published.when.replace(tzinfo=None):
        modified = None
    return published, modified


def _dated_parts(text: str) -> Iterator[str]:
    """Yield the parts of a line that may hold a date each, "updated" kept with its own."""
    if any(map(str.isdecimal, text)):
        text = _GLUED_DATES.sub(" ", text)
        cuts = [match.start() for match in _updated().finditer(text.casefold())]
        if cuts and len(text.casefold()) == len(text):
            for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
                if any(map(str.isdecimal, text[start:end])):
                    yield text[start:end]
        else:
            yield text


@lru_cache(maxsize=1)
def _updated() -> re.Pattern[str]:
    words = {word for language in phrases.languages() for word in getattr(language, "UPDATED", ())}
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})(?!\w)")


def _far_date(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> dates.Moment | None:
    """Return the date of the first dateline after the headline, else of a near line that is little more, else of any but a card's."""
    start = facts.headline or 0
    after = list(zip(page.segments[start:], verdicts[start:], strict=True))
    for segments in (
        [segment for segment, verdict in after if verdict.role in _DATED_ROLES and len(segment.text) <= LONGEST_BYLINE],
        [segment for segment, _ in after[:FAR] if len(segment.text) <= LONGEST_DATELINE],
        [segment for segment, verdict in after if verdict.role in _OTHER_ROLES and len(segment.text) <= LONGEST_BYLINE],
    ):
        for segment in segments:
            for part in _dated_parts(segment.text):
                if moment := dates.parse_shown(part, facts.language, page.url):
                    return moment
    return None


# Section, tags, site.


def _section(
    facts: Facts, page: Page, verdicts: Sequence[Verdict], near: Sequence[Segment], counts: Counter[str]
) -> str | None:
    for segment in near:
        match = _IN.match(segment.text)
        label = segment.text[match.end() :] if match else ""
        if 1 < len(label) <= LONGEST_LABEL and counts[fold(label)]:
            return label
    headline = facts.headline or 0
    sections = [
        segment
        for segment, verdict in zip(page.segments, verdicts, strict=True)
        if verdict.role is _B.SECTION and 1 < len(segment.text) <= LONGEST_LABEL
    ]
    nearest = min(sections, key=lambda segment: abs(segment.index - headline), default=None)
    if nearest and nearest.index == headline - 1:
        return nearest.text
    crumbs = [
        segment.text
        for segment, verdict in zip(page.segments[: facts.headline or 0], verdicts, strict=False)
        if verdict.role is _B.BREADCRUMB
    ]
    for crumb in reversed(crumbs):
        for step in reversed(_CRUMB_JOINT.split(crumb.strip(" ›»>/|→"))):
            step = re.sub(r"^\d{1,2}\.\s+", "", step)
            label = next(reversed(list(split_by(step, counts))), step)
            if 1 < len(label) <= LONGEST_LABEL and fold(label) != fold(facts.title or ""):
                return label
    return nearest.text if nearest else None


def split_by(text: str, known: Counter[str]) -> Iterator[str]:
    """Yield the labels that a line is made of, by what stands in lines of its own elsewhere on the page.

    >>> list(split_by("Home Arts & Music", Counter({"home": 2, "arts & music": 1})))
    ['Home', 'Arts & Music']
    """
    words = text.split()
    found: list[str] = []
    at = 0
    while at < len(words):
        ends = (
            end for end in range(len(words), at, -1) if known[fold(" ".join(words[at:end]))] > (len(words) == end - at)
        )
        end = next(ends, None)
        if end is None:
            return
        found.append(" ".join(words[at:end]))
        at = end
    yield from found


def _tags(page: Page, verdicts: Sequence[Verdict]) -> list[str]:
    tags: dict[str, None] = {}
    elsewhere = {
        word
        for segment, verdict in zip(page.segments, verdicts, strict=True)
        if verdict.role is Part.BODY
        for word in segment.text.split()
    }
    for segment, verdict in zip(page.segments, verdicts, strict=True):
        if verdict.role is _B.TAGS:
            tags |= dict.fromkeys(_labels(segment.text, elsewhere))
    return list(tags)[:MOST_TAGS]


def _labels(text: str, elsewhere: set[str]) -> Iterator[str]:
    """Yield the tags of a line, glued ones apart: "Tags: FerriesOrla Finch" has two."""
    match = _COLON.match(text)
    said = text[match.end() :] if match else text
    for part in said.split() if match and _UNSPACED.match(said) else _JOINT.split(said):
        pieces = [""]
        for word in part.split():
            cut = [word] if word in elsewhere else _GLUED.split(word)
            pieces[-1] = f"{pieces[-1]} {cut[0]}".strip()
            pieces += cut[1:]
        for piece in pieces:
            if 1 < len(piece) <= LONGEST_LABEL and (match or not _is_heading(piece)):
                yield piece


def _is_heading(text: str) -> bool:
    return fold(text) in _tag_words()


@lru_cache(maxsize=1)
def _tag_words() -> frozenset[str]:
    return frozenset(text for language in phrases.languages() for text in language.WHOLE.get("tags", ()))


def _labels_of(page: Page) -> list[tuple[str, str]]:
    """Return the lines that are short enough for a label, folded and as they are."""
    texts = [segment.text for segment in page.segments if len(segment.text) <= LONGEST_LABEL]
    return list(zip(fold_all(texts), texts, strict=True))


def _site(page: Page, labels: Sequence[tuple[str, str]]) -> str | None:
    """Return the name in the page's last line about rights, if the page has it elsewhere too."""
    lines = dict(labels)
    for segment in reversed(page.segments):
        match = _RIGHTS.search(segment.text) if _MAY_BE_RIGHTS.search(segment.text) else None
        if match:
            name = _NAME_END.split(segment.text[match.end() :].strip())[0].strip(" ®™-–—|")
            if fold(name) in lines:
                return lines[fold(name)]
            if name and any(name in other.text for other in page.segments if other is not segment):
                return name
    return None
