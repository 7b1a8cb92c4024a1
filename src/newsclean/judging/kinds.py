"""Which kind of boilerplate a removed segment is: what speaks for each kind is added up, and the kind with most wins.

What speaks for a kind: the segment's own words (`weighing`); the names, roles, elements and headings of the boxes
around it (`claims`); where it stands, seen from the article, the words of the segments beside it, and whether it is
one of a run of links (`standing`). A box is taken as a whole: the byline, the label and the date on another
article's card are that card's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newsclean.blocks import Boilerplate
from newsclean.judging.claims import BARS, COMMENTS, FORM_LIKE, HEADING_SIZE, HEADINGS, Around, Claims
from newsclean.judging.landmarks import OTHER_ARTICLE
from newsclean.judging.standing import (
    AFTERWARDS,
    BEFORE,
    FAR,
    FORMS,
    HEAD,
    HEADLINES,
    LABEL,
    LABELS,
    LINK,
    NOT_HERE,
    OTHER,
    PLACES,
    PROSE,
    RUNS,
    STANDING,
    Group,
    Groups,
    bounds,
    form_of,
    link_size,
    places_of,
)
from newsclean.judging.tallies import TENTHS, clear, fade, strongest, tally
from newsclean.judging.traits import Sight
from newsclean.judging.weighing import ASIDE, PARTS, kept_by, mask, of_names, of_words, said
from newsclean.noise.lexicon import NO_HITS, Hits
from newsclean.noise.names import name_mask
from newsclean.segments import Evidence, Page, Part, Segment

__all__ = ["Finding", "kinds_of"]

DATED = 1.5
"""What a date in a short segment weighs."""

CERTAIN = 6.0
"""What weighs more than all else."""

REASONS = 3
"""How many reasons a finding keeps."""

ENTRY_SIZE = 3
"""The longest entry of a menu, in words."""

DATED_SIZE = 8
"""The longest segment, in words, that a date in it makes a dateline."""

_B = Boilerplate
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_DATE = re.compile(r"(?:19|20)\d\d|\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_NO_DIGITS, _UNDATED, _DATED_TOO, _ONLY_DATED = range(4)

_DATELINE = tally([(_B.DATELINE, DATED)])
_COUNTER = tally([(_B.PAGE_TOOLS, CERTAIN)])
_FORM_IN_COMMENTS = tally([(_B.COMMENT_FORM, CERTAIN)])
_POPULAR_IN_MENU = tally([(_B.POPULAR, CERTAIN)])
_NO_PARTS = clear(PARTS)
_NO_COMMENTS = clear(mask(_B.COMMENTS))
_NO_DATELINE = clear(mask(_B.DATELINE))
_A_HEADLINE = clear(mask(_B.TAGS, _B.DATELINE))
_A_TEXT = clear(mask(_B.SECTION, _B.BREADCRUMB, _B.PAGE_TOOLS))
_A_DATE = clear(mask(_B.BYLINE, _B.SECTION, _B.AUTHOR_BIO))
_SAYS_BYLINE = ~clear(mask(_B.BYLINE))
_SAYS_DATELINE = ~_NO_DATELINE
_SAYS_SHARE = ~clear(mask(_B.SHARE))
_SAYS_COMMENTS = ~_NO_COMMENTS


class Finding(NamedTuple):
    """The kind that a segment is, and what most speaks for it, the strongest first."""

    kind: Boilerplate
    evidence: tuple[Evidence, ...]


class _Tallies(NamedTuple):
    """What speaks for which kind of a segment, by the sort of evidence."""

    words: int = 0
    named: int = 0
    headed: int = 0
    beside: int = 0
    stands: int = 0
    run: int = 0


_SAYINGS = {
    "words": "reads as {kind}",
    "named": "class, id or element names {kind}",
    "headed": "stands under a heading of {kind}",
    "beside": "stands beside what reads as {kind}",
    "stands": "{form} {place}",
    "run": "one of a run of links",
}


def kinds_of(page: Page, sight: Sight, parts: Sequence[Part | None]) -> list[Finding | None]:
    """Return the kind of each segment that is neither a part of the article nor hidden."""
    segments, views, sizes = page.segments, sight.views, sight.sizes
    kept = [part is not None for part in parts]
    first, body, last = bounds(parts, sight.prose, sight.headline)
    words = [0 if view.hits is NO_HITS else of_words(view.hits) for view in views]
    links = [
        link_size(segment, size) if segment.link_chars * 2 > len(segment.text) else 0
        for segment, size in zip(segments, sizes, strict=True)
    ]
    headings = [
        index
        for index, spoken in enumerate(words)
        if spoken and sizes[index] <= HEADING_SIZE and (not links[index] or segments[index].box.tag in HEADINGS)
    ]
    assert sight.boxes is not None
    claims = Claims(segments, views, sight.boxes, headings, kept, last)
    groups = Groups(segments, words, links)
    places = [
        OTHER if view.landmarks & OTHER_ARTICLE and place >= AFTERWARDS else place
        for view, place in zip(views, places_of(segments, first, body, last), strict=True)
    ]
    return [
        None
        if is_kept or segment.box.hidden
        else _added(
            view.hits,
            around,
            groups.of(segment.box),
            place,
            form_of(link, size),
            size <= ENTRY_SIZE,
            _dated(segment) if size <= DATED_SIZE else _UNDATED,
            name_mask(segment.names) if segment.names and place < FAR else 0,
        )
        for segment, view, around, size, link, place, is_kept in zip(
            segments, views, claims.around, sizes, links, places, kept, strict=True
        )
    ]


def _dated(segment: Segment) -> int:
    """Return whether a short text is a date, holds one, holds but digits, or none."""
    text = segment.text
    if _DIGIT.search(text) is None:
        return _NO_DIGITS
    if not segment.time and _DATE.search(text) is None:
        return _UNDATED
    return _ONLY_DATED if len(_DIGIT.findall(text)) * 2 > len(_LETTER.findall(text)) else _DATED_TOO


@lru_cache(maxsize=20_000)
def _added(
    hits: Hits, around: Around, group: Group, place: int, form: int, is_entry: bool, dated: int, inline: int
) -> Finding:
    """Add up what speaks for each kind, less what is part of something else or does not stand here."""
    claims = around.claims
    if place == AFTERWARDS and claims & ASIDE:
        place = FAR
    if claims & BARS and form == LINK and group.run == HEADLINES:
        return _finding(_Tallies(run=_POPULAR_IN_MENU), place, form)
    words, named = of_words(hits), around.named
    if inline:
        named = fade(named) + of_names(inline, claims)
    if place == HEAD and (words | named) & _SAYS_COMMENTS and not (words | named) & _SAYS_SHARE:
        return _finding(_Tallies(named=_COUNTER), place, form)
    if claims & BARS and (is_entry or form == LABEL):
        words = 0
    if claims & COMMENTS and said(hits) & FORM_LIKE:
        words = _FORM_IN_COMMENTS
    every = _Tallies(
        words,
        named,
        0 if group.run == LABELS and place == BEFORE else around.headed,
        group.beside,
        STANDING[place, form] + (_DATELINE if dated > _UNDATED else 0),
        RUNS[group.run][place],
    )
    keep = NOT_HERE[place] & _kept(every, claims, group, place, form, dated)
    left = [counted & keep for counted in every]
    return _finding(left if any(left) else every, place, form)


def _kept(every: _Tallies, claims: int, group: Group, place: int, form: int, dated: int) -> int:
    """Return what takes kinds out of a tally that a segment cannot be."""
    keep = kept_by(claims)
    if not claims and place != HEAD and (group.is_card or group.run == HEADLINES):
        keep &= _NO_PARTS
    if every.words == _FORM_IN_COMMENTS:
        keep &= _NO_COMMENTS
    if form == LINK:
        keep &= _A_HEADLINE
    elif form == PROSE:
        keep &= _A_TEXT
    if dated == _NO_DIGITS and not every.words & _SAYS_DATELINE:
        keep &= _NO_DATELINE
    if dated == _ONLY_DATED and not every.words & _SAYS_BYLINE:
        keep &= _A_DATE
    return keep


def _finding(tallies: Sequence[int], place: int, form: int) -> Finding:
    kind, tenths = strongest(tallies)
    order = sorted(range(len(tenths)), key=tenths.__getitem__, reverse=True)[:REASONS]
    return Finding(kind, tuple([_evidence(sort, kind, tenths[sort], place, form) for sort in order if tenths[sort]]))


@lru_cache(maxsize=20_000)
def _evidence(sort: int, kind: Boilerplate, tenths: int, place: int, form: int) -> Evidence:
    reason = _SAYINGS[_Tallies._fields[sort]].format(kind=kind.value, form=FORMS[form], place=PLACES[place])
    return Evidence(-tenths / TENTHS, reason, kind)
