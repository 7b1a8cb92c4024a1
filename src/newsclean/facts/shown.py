"""What only the page itself shows: names in its byline, dates under its headline, its breadcrumb and tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsclean.blocks import Boilerplate
from newsclean.facts import dates
from newsclean.facts.bylines import LEAST, WEIGHTS, shown_bylines
from newsclean.facts.model import Facts, Source
from newsclean.facts.weighing import Choice, choose
from newsclean.segments import Page, Part, Segment, Verdict

__all__ = ["complete"]

REACH = 25
"""How many segments around the headline a byline or dateline stands in."""


def complete(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Facts:
    """Return `facts` with what was not declared filled in from what the page shows."""
    changes: dict[str, object] = {}
    notes = list(facts.notes)
    authors = _authors(facts, page, verdicts)
    if authors:
        changes["authors"] = authors.chosen.value
        changes["sources"] = (*facts.sources, *_sources(authors))
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


def _authors(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Choice[tuple[str, ...]] | None:
    choice = choose((*facts.bylines, *shown_bylines(page, verdicts, facts)), WEIGHTS)
    return choice if choice and choice.weight >= LEAST else None


def _sources(choice: Choice[tuple[str, ...]]) -> Iterator[Source]:
    for candidate in (choice.chosen, *choice.others):
        yield Source("authors", candidate.origin, ", ".join(candidate.value), candidate is choice.chosen)


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
