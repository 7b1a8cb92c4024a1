"""When it was published: what the page declares and the datelines that it shows, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsclean import phrases
from newsclean.blocks import Boilerplate
from newsclean.facts.dates import LONGEST_SHOWN, Moment, date_in_url, on_day, parse, parse_shown
from newsclean.facts.model import Dateline, Facts
from newsclean.facts.weighing import Candidate
from newsclean.remembering import remembered
from newsclean.segments import Page, Part, Segment, Verdict

__all__ = ["WEIGHTS", "dateline", "in_zone", "shown_datelines"]

WEIGHTS = {
    "declared": 2.4,
    "meta": 2.2,
    "lesser meta": 0.9,
    "created": -0.5,
    "modified": -3.0,
    "address": 1.8,
    "time": 0.0,
    "text": 0.5,
    "said published": 1.0,
    "said updated": -2.0,
    "dateline name": 0.7,
    "judged dateline": 1.3,
    "near": 2.0,
    "before": 0.8,
    "middle": -0.2,
    "far": -1.0,
    "in prose": -0.8,
    "elsewhere": -1.5,
}
"""What each cue of a date weighs. A date of change counts only where there is no other. Fitted on real pages."""

BEFORE, NEAR, AFTER = 10, 8, 40
"""How many segments before the headline a dateline is looked for; how many after it are near; how many after it are looked at."""

LONGEST_LINE = 160
"""How much of a line is looked at, in characters."""

LONGEST_PROSE = 60
"""The longest line of the article, in characters, that is taken for a dateline."""

_DIGIT = re.compile(r"\d")
_DATE_NAME = re.compile(r"date|publi|posted|time|datum|fecha|data\b|meta", re.IGNORECASE)
_UPDATE_NAME = re.compile(r"modif|updat|aktualisi|revis", re.IGNORECASE)
_COPYRIGHT = re.compile(r"©|\(c\)|copyright|all rights reserved", re.IGNORECASE)
_ELSEWHERE = frozenset(
    (
        Boilerplate.RELATED,
        Boilerplate.POPULAR,
        Boilerplate.COMMENTS,
        Boilerplate.COMMENT_FORM,
        Boilerplate.TICKER,
        Boilerplate.FOOTER,
        Boilerplate.ADVERT,
        Boilerplate.MENU,
        Part.CAPTION,
        Part.CREDIT,
    )
)


def dateline(origin: str, moment: Moment, cues: set[str]) -> Dateline:
    """Return a candidate; those of one day say the same."""
    return Candidate(origin, moment, moment.when.date().isoformat(), frozenset(cues))


def shown_datelines(page: Page, verdicts: Sequence[Verdict], facts: Facts) -> list[Dateline]:
    """Return the dates that a page shows, and the one in its address."""
    found = [
        dateline("address", moment, {"address"})
        for moment in dict.fromkeys(map(date_in_url, (page.url, facts.url)))
        if moment
    ]
    start = facts.headline
    if start is None:
        start = next((i for i, verdict in enumerate(verdicts) if verdict.role is Part.BODY), 0) - 1
    after = NEAR if any(one.cues & {"declared", "meta"} for one in facts.datelines) else AFTER
    for segment in page.segments[max(0, start - BEFORE) : start + 1 + after]:
        if segment.time or (segment.index != start and _DIGIT.search(segment.text, 0, LONGEST_LINE)):
            found += _datelines(segment, verdicts, segment.index - start, facts, page.url)
    if not found and not facts.datelines:
        for segment in page.segments:
            if segment.time or (verdicts and verdicts[segment.index].role is Boilerplate.DATELINE):
                found += _datelines(segment, verdicts, segment.index - start, facts, page.url)
    return found or ([] if facts.datelines else list(_last_resort(page, facts)))


def _last_resort(page: Page, facts: Facts) -> Iterator[Dateline]:
    """Yield when a page that does not say when it was published was changed."""
    if facts.modified:
        yield dateline("modified", Moment(facts.modified, "modified-date-only" in facts.notes), {"modified"})
    for segment in page.segments:
        if (
            len(segment.text) <= LONGEST_SHOWN
            and _DIGIT.search(segment.text)
            and _said_words().search(segment.text)
            and not _COPYRIGHT.search(segment.text)
        ):
            for moment, said in _moments(segment.text, facts.language, page.url):
                yield dateline("dateline", moment, {"text", "far"} | said)


def _datelines(
    segment: Segment, verdicts: Sequence[Verdict], distance: int, facts: Facts, url: str | None
) -> Iterator[Dateline]:
    text = segment.text
    role = verdicts[segment.index].role if verdicts else None
    if role is Part.BODY and len(text) > LONGEST_PROSE and not segment.time:
        return
    cues = set(_cues(segment, role, distance))
    if segment.time and (moment := parse(segment.time, facts.language, url)):
        yield dateline("<time>", moment, cues | {"time"})
    elif not _COPYRIGHT.search(text):
        for moment, said in _moments(text, facts.language, url):
            yield dateline("dateline", moment, cues | {"text"} | said)


def _moments(text: str, language: str | None, url: str | None) -> Iterator[tuple[Moment, set[str]]]:
    """Yield the dates of a line, each with what the words before it say of it."""
    text = text[:LONGEST_LINE]
    cuts = [match.start() for match in _said_words().finditer(text)]
    for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
        piece = text[start:end]
        if piece and (moment := parse_shown(piece, language, url)):
            word = _said_words().match(piece)
            yield moment, {_said()[word.group().casefold()]} if word else set()


def _cues(segment: Segment, role: object, distance: int) -> Iterator[str]:
    yield "before" if distance < 0 else "near" if distance <= NEAR else "middle" if distance <= AFTER else "far"
    named, updated = _speaks_of_date(f"{segment.names} {segment.box.names} {segment.box.role}")
    if updated:
        yield "said updated"
    elif named:
        yield "dateline name"
    if role is Boilerplate.DATELINE or role is Boilerplate.BYLINE:
        yield "judged dateline"
    elif role in _ELSEWHERE:
        yield "elsewhere"
    elif role is Part.BODY:
        yield "in prose"


@remembered(4_000)
def _speaks_of_date(names: str) -> tuple[bool, bool]:
    """Return whether names of classes speak of a date, and whether of one of change alone."""
    updated = bool(_UPDATE_NAME.search(names)) and "publi" not in names.lower()
    return bool(_DATE_NAME.search(names)), updated


@lru_cache(maxsize=1)
def _said() -> dict[str, str]:
    """Return the words that stand before dates, in every language, with what they say of them."""
    said = {}
    for module in phrases.languages():
        for table, cue in (("PUBLISHED", "said published"), ("UPDATED", "said updated")):
            said.update({word.casefold(): cue for word in getattr(module, table, ())})
    return said


@lru_cache(maxsize=1)
def _said_words() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, _said()), key=len, reverse=True)) + r")(?!\w)", re.IGNORECASE
    )


def in_zone(declared: Dateline, shown: Sequence[Dateline]) -> Dateline:
    """Return a declared date in the zone in which the page shows it.

    Pages that declare Coordinated Universal Time show, late in the evening in New York, the day before.
    """
    days = [
        one
        for one in shown
        if one.cues & {"address", "near", "before"} and not one.cues & {"elsewhere", "said updated"}
    ]
    if any(one.key == declared.key for one in days):
        return declared
    for one in days:
        if moment := on_day(declared.value, one.value.when.date()):
            return declared._replace(value=moment, key=one.key)
    return declared
