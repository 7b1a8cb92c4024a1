"""When it was published: what the page declares and the datelines that it shows, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from newsclean import phrases
from newsclean.blocks import Boilerplate
from newsclean.facts.dates import Moment, date_in_url, on_day, parse, parse_shown
from newsclean.facts.model import Dateline, Facts
from newsclean.facts.weighing import Candidate
from newsclean.remembering import remembered
from newsclean.segments import Page, Part, Segment, Verdict

__all__ = ["WEIGHTS", "dateline", "shown_datelines", "weighed"]

WEIGHTS = {
    "declared": 2.0,
    "meta": 2.2,
    "lesser meta": 0.9,
    "created": -0.6,
    "other object": 0.1,
    "other meta": 0.0,
    "modified": -3.0,
    "address": 1.8,
    "time": -0.4,
    "text": 0.4,
    "said published": 1.1,
    "said updated": -2.2,
    "dateline name": 0.6,
    "judged dateline": 1.3,
    "brief line": 0.45,
    "long line": -0.4,
    "near": 2.0,
    "before": -0.3,
    "middle": -0.2,
    "far": -1.0,
    "in prose": -0.9,
    "elsewhere": -1.9,
    "a day off": -3.0,
}
"""What each cue of a date weighs. A date of change counts only where there is no other. Fitted on real pages."""

BEFORE, NEAR, AFTER = 10, 8, 40
"""How many segments before the headline a dateline is looked for; how many after it are near; how many after it are looked at."""

LONGEST_LINE = 160
"""How much of a line is looked at, in characters."""

LONGEST_PROSE = 60
"""The longest line of the article, in characters, that is taken for a dateline."""

LONGEST_OPENING = 25
"""The longest date, in characters, that a paragraph opens with."""

BRIEF, LONG = 30, 60
"""Up to how many characters a line has little but a date, and above how many it has more than that."""

_DIGIT = re.compile(r"\d")
_ASCII_WORD = re.compile(r"[a-z]+")
_DATE_AT_END = re.compile(r"\d[^\d/|·•,;:–—-]{0,8}$")
"""A date with the word behind it that says what it is of, as in Japanese, and no mark between the two."""

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
    if not facts.datelines and all("elsewhere" in one.cues for one in found):
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
            (len(segment.text) <= LONGEST_LINE or _speaks_of_date(segment.box.names)[0])
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
        if text[0].isdecimal() and (moment := parse_shown(text[:LONGEST_OPENING], facts.language, url)):
            yield dateline("dateline", moment, set(_cues(segment, None, distance)))
        return
    cues = set(_cues(segment, role, distance))
    if segment.time and (moment := parse(segment.time, facts.language, url)):
        yield dateline("<time>", moment, cues | {"time"})
    elif not _COPYRIGHT.search(text):
        for moment, said in _moments(text, facts.language, url):
            yield dateline("dateline", moment, cues | {"text"} | said)


def _moments(text: str, language: str | None, url: str | None) -> Iterator[tuple[Moment, set[str]]]:
    """Yield the dates of a line, each with what the words before it say of it, or those after it where the line has them there."""
    text = text[:LONGEST_LINE]
    words = list(_said_words().finditer(text)) if _may_say(text) else []
    cuts = [0, *(word.start() for word in words), len(text)]
    moments = [parse_shown(text[start:end], language, url) if start < end else None for start, end in pairwise(cuts)]
    said = [set(), *({_said()[word.group().casefold()]} for word in words)]
    if words and moments[0] and not moments[-1] and _DATE_AT_END.search(text, 0, words[0].start()):
        said = [*said[1:], set()]
    for moment, cues in zip(moments, said, strict=True):
        if moment:
            yield moment, cues


def _cues(segment: Segment, role: object, distance: int) -> Iterator[str]:
    size = len(segment.text)
    if size <= BRIEF or size > LONG:
        yield "brief line" if size <= BRIEF else "long line"
    yield "before" if distance < 0 else "near" if distance <= NEAR else "middle" if distance <= AFTER else "far"
    named, updated = _speaks_of_date(f"{segment.names} {segment.box.names} {segment.box.role}")
    if updated:
        yield "said updated"
    elif named:
        yield "dateline name"
    if role is Boilerplate.DATELINE or role is Boilerplate.BYLINE:
        yield "judged dateline"
    elif role in _ELSEWHERE and not (role is Part.CAPTION and size <= BRIEF):
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


def _may_say(text: str) -> bool:
    """Return whether a text may have one of those words: a look at its words costs less than the search."""
    return not text.isascii() or not _said_starts().isdisjoint(_ASCII_WORD.findall(text.lower()))


@lru_cache(maxsize=1)
def _said_starts() -> frozenset[str]:
    return frozenset(word for phrase in _said() for word in _ASCII_WORD.findall(phrase)[:1])


@lru_cache(maxsize=1)
def _said_words() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, _said()), key=len, reverse=True)) + r")(?!\w)", re.IGNORECASE
    )


def weighed(declared: Sequence[Dateline], shown: Sequence[Dateline]) -> Iterator[Dateline]:
    """Yield all candidates: those declared in the zone in which the page shows them, and all with what a time in its own zone says."""
    settled = [_in_zone(one, shown) for one in declared]
    own = [one.value.when for one in settled if one.cues & {"declared", "meta"} and one.value.when.utcoffset()]
    for one in (*settled, *shown):
        is_off = any(abs((one.value.when.date() - when.date()).days) == 1 for when in own)
        yield one._replace(cues=one.cues | {"a day off"}) if is_off else one


def _in_zone(declared: Dateline, shown: Sequence[Dateline]) -> Dateline:
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
