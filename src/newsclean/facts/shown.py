"""What only the page itself shows: names in its byline, dates under its headline, its breadcrumb and tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsclean.blocks import Boilerplate
from newsclean.facts import dates
from newsclean.facts.authors import names_in
from newsclean.facts.model import Facts
from newsclean.segments import Page, Part, Segment, Verdict

__all__ = ["complete"]

REACH = 25
"""How many segments around the headline a byline or dateline stands in."""

LONGEST_BYLINE = 120
"""The longest byline, in characters."""

_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:es|en)?|auteurs?|autori|byline|by|writers?|contributors?|redakteure?|journalists?|people)/"
)
_BESIDE_AUTHORS = frozenset((Boilerplate.BYLINE, Boilerplate.AUTHOR_BIO, Boilerplate.OTHER, Boilerplate.DATELINE))
_AUTHOR_NAMES = ("author", "byline", "autor", "auteur", "autore", "writer")


def complete(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Facts:
    """Return `facts` with what was not declared filled in from what the page shows."""
    changes: dict[str, object] = {}
    notes = list(facts.notes)
    if not facts.authors:
        changes["authors"] = tuple(_authors(facts, page, verdicts)) or facts.organisations
    if facts.published is None:
        moment = _published(facts, page, verdicts)
        if moment is not None:
            changes["published"] = moment.when
            if moment.day_only:
                notes.append("published-date-only")
    if facts.section is None:
        changes["section"] = next(_section(facts, page, verdicts), None)
    if not facts.tags:
        changes["tags"] = tuple(dict.fromkeys(_tags(page, verdicts)))
    return replace(facts, **changes, notes=tuple(notes)) if changes else facts  # type: ignore[arg-type]


def _near_headline(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Iterator[Segment]:
    """Yield the segments around the headline, or the start of the body, those after it first."""
    start = facts.headline
    if start is None:
        start = next((i for i, verdict in enumerate(verdicts) if verdict.role is Part.BODY), 0)
    yield from page.segments[start + 1 : start + 1 + REACH]
    yield from reversed(page.segments[max(0, start - 8) : start])


def _named(segment: Segment, words: tuple[str, ...]) -> bool:
    names = f"{segment.names} {segment.box.names} {segment.box.role} {segment.box.parent.names if segment.box.parent else ''}".lower()
    return any(word in names for word in words)


def _authors(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> list[str]:
    known = (facts.site_name, facts.title)
    for segment in _near_headline(facts, page, verdicts):
        if segment.text and len(segment.text) < LONGEST_BYLINE:
            is_byline = verdicts[segment.index].role is Boilerplate.BYLINE if verdicts else False
            linked = _author_links(segment)
            if linked or is_byline or _named(segment, _AUTHOR_NAMES):
                names = names_in(linked or _linked(segment), trusted=bool(linked), apart_from=known)
                if names:
                    return names
    for segment, verdict in zip(
        page.segments[(facts.headline or 0) :], verdicts[(facts.headline or 0) :], strict=False
    ):
        if verdict.role in _BESIDE_AUTHORS and (linked := _author_links(segment)):
            names = names_in(linked, trusted=True, apart_from=known)
            if names:
                return names
    return []


def _author_links(segment: Segment) -> str:
    """Return the links of a line that lead to authors' pages, a line each."""
    links = [
        segment.text[mark.start : mark.end] for mark in segment.marks if mark.href and _AUTHOR_PAGE.search(mark.href)
    ]
    return "\n".join(links)


def _linked(segment: Segment, shortest: int = 6) -> str:
    """Return a line's links, which hold the names, or all of it where it has none; a line each."""
    links = [segment.text[mark.start : mark.end] for mark in segment.marks if mark.href]
    return "\n".join(links) if len("".join(links)) >= shortest else segment.text


def _published(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> dates.Moment | None:
    near = [segment for segment in _near_headline(facts, page, verdicts) if segment.text]
    for segment in near:
        if segment.time and (moment := dates.parse(segment.time)):
            return moment
    for segment in near:
        if len(segment.text) <= 2 * dates.LONGEST_SHOWN and any(map(str.isdigit, segment.text)):
            role = verdicts[segment.index].role if verdicts else None
            if role is not Part.BODY or len(segment.text) < 60:
                moment = dates.parse_shown(segment.text, facts.language)
                if moment:
                    return moment
    from_url = dates.date_in_url(facts.url) or dates.date_in_url(page.url)
    return from_url or _far_date(facts, page, verdicts)


def _far_date(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> dates.Moment | None:
    """Return the first date that stands farther off: in a `<time>`, else in a dateline."""
    for segment in page.segments:
        if segment.time and (moment := dates.parse(segment.time)):
            return moment
    for segment, verdict in zip(page.segments, verdicts, strict=False):
        if verdict.role is Boilerplate.DATELINE and segment.index > (facts.headline or 0):
            moment = dates.parse_shown(segment.text, facts.language)
            if moment:
                return moment
    return None


def _section(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Iterator[str]:
    near = page.segments[: (facts.headline or 0) + REACH] if verdicts else []
    short = [segment for segment in near if 1 < len(segment.text) < 60]
    labels = [segment for segment in short if verdicts[segment.index].role is Boilerplate.SECTION]
    crumbs = [
        segment for segment in short if segment.link_chars and verdicts[segment.index].role is Boilerplate.BREADCRUMB
    ]
    for segment in (*labels, *reversed(crumbs)):
        yield _linked(segment, 2).split("\n")[-1]


def _tags(page: Page, verdicts: Sequence[Verdict]) -> Iterator[str]:
    for segment, verdict in zip(page.segments, verdicts, strict=False):
        if verdict.role is Boilerplate.TAGS:
            links = [segment.text[mark.start : mark.end] for mark in segment.marks if mark.href]
            yield from (link.strip(" #,") for link in links if 1 < len(link) < 60)
