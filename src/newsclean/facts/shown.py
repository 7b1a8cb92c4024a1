"""What only the page itself shows: names in its byline, dates under its headline, its breadcrumb and tags."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from newsclean.blocks import Boilerplate
from newsclean.facts.bylines import LEAST, WEIGHTS, shown_bylines
from newsclean.facts.datelines import WEIGHTS as DATE_WEIGHTS
from newsclean.facts.datelines import shown_datelines, weighed
from newsclean.facts.dates import Moment
from newsclean.facts.model import Facts, Source
from newsclean.facts.weighing import Choice, choose
from newsclean.segments import Page, Segment, Verdict

__all__ = ["complete"]

T = TypeVar("T")

REACH = 25
"""How many segments after the headline a section label stands in."""


def complete(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Facts:
    """Return `facts` with what the page shows weighed in, and with what was not declared filled in from it."""
    if page.source == "text":
        from newsclean.facts.lines import complete_lines  # as for the judge: imported with the first text

        return complete_lines(facts, page, verdicts)
    changes: dict[str, Any] = {}
    sources, notes = list(facts.sources), list(facts.notes)
    authors = _authors(facts, page, verdicts)
    if authors:
        changes["authors"] = authors.chosen.value
        sources += _sources("authors", authors, ", ".join)
    published = _published(facts, page, verdicts)
    if published:
        moment = published.chosen.value
        changes["published"] = moment.when
        sources += _sources("published", published, lambda moment: moment.when.isoformat())
        if moment.day_only:
            notes.insert(0, "published-date-only")
    if facts.section is None:
        changes["section"] = next(_section(facts, page, verdicts), None)
    if not facts.tags:
        changes["tags"] = tuple(dict.fromkeys(_tags(page, verdicts)))
    return replace(facts, **changes, sources=tuple(sources), notes=tuple(notes))


def _authors(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Choice[tuple[str, ...]] | None:
    choice = choose((*facts.bylines, *shown_bylines(page, verdicts, facts)), WEIGHTS)
    return choice if choice and choice.weight >= LEAST else None


def _published(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Choice[Moment] | None:
    return choose(weighed(facts.datelines, shown_datelines(page, verdicts, facts)), DATE_WEIGHTS)


def _sources(field: str, choice: Choice[T], text_of: Callable[[T], str]) -> Iterator[Source]:
    for candidate in (choice.chosen, *choice.others):
        yield Source(field, candidate.origin, text_of(candidate.value), candidate is choice.chosen)


def _linked(segment: Segment, shortest: int = 6) -> str:
    """Return a line's links, which hold the names, or all of it where it has none; a line each."""
    links = [segment.text[mark.start : mark.end] for mark in segment.marks if mark.href]
    return "\n".join(links) if len("".join(links)) >= shortest else segment.text


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
