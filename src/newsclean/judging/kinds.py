"""Which kind of boilerplate a removed segment is: clues are added up per kind, the strongest kind wins."""

from __future__ import annotations

import re
from functools import lru_cache

from newsclean.blocks import Boilerplate
from newsclean.judging.traits import LANDMARKS, Sight, View
from newsclean.noise.clues import BITS
from newsclean.segments import Box, Evidence, Page, Segment

__all__ = ["kinds_of"]

PHRASE_WHOLE, PHRASE_OPENING, PHRASE_WITHIN = 5.0, 3.5, 2.5
NAME_NEAR, NAME_MID, NAME_FAR = 3.0, 1.8, 0.8
TELLING = 1.7
"""How much more the names of telling kinds weigh: no site calls anything else by them."""

UNDER_HEADING = 2.6
DECISIVE = 3.0
LIKELY = 1.5
SLIGHT = 0.6
NEIGHBOURS = 0.6
"""How much the clues of the other segments in the same small box count, against a segment's own."""

SMALL_BOX = 40
"""The largest box, in segments, whose segments lend each other their clues."""

Votes = dict[Boilerplate, Evidence]

_B = Boilerplate
_LANDMARK_KINDS: dict[str, tuple[tuple[Boilerplate, float], ...]] = {
    "nav": ((_B.MENU, DECISIVE),),
    "footer": ((_B.FOOTER, DECISIVE),),
    "header": ((_B.MENU, SLIGHT),),
    "aside": ((_B.RELATED, SLIGHT),),
    "form": ((_B.NEWSLETTER, SLIGHT), (_B.COMMENT_FORM, SLIGHT)),
    "figure": ((_B.MEDIA, LIKELY),),
    "noscript": ((_B.HIDDEN, 2 * DECISIVE),),
    "dialog": ((_B.CONSENT, SLIGHT),),
}
_TELLING = frozenset((_B.BREADCRUMB, _B.NEWSLETTER, _B.CONSENT, _B.PAYWALL, _B.COMMENT_FORM, _B.AUTHOR_BIO))
_CARDS = BITS[_B.RELATED] | BITS[_B.POPULAR]
_PARTS_OF_CARDS = (_B.BYLINE, _B.DATELINE, _B.SECTION)
_KIND_OF_BIT = {bit: kind for kind, bit in BITS.items()}
_YEAR = re.compile(r"(?:19|20)\d\d|\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")


def kinds_of(page: Page, sight: Sight, kept: list[bool]) -> list[Votes]:
    """Return for each segment the kinds that clues speak for, with what they come to. Empty for kept ones."""
    first, last = _bounds(kept, sight.headline)
    votes: list[Votes] = []
    for segment, view, is_kept in zip(page.segments, sight.views, kept, strict=True):
        votes.append({} if is_kept else _votes(segment, view, sight, first, last))
    return _with_neighbours(page, votes)


def _bounds(kept: list[bool], headline: int | None) -> tuple[int, int]:
    """Return the first segment of the article or its headline, and the one after its last."""
    inside = [i for i, is_kept in enumerate(kept) if is_kept]
    if not inside:
        start = headline if headline is not None else len(kept)
        return start, start
    start = inside[0] if headline is None or headline > inside[0] else headline
    return start, inside[-1] + 1


def _votes(segment: Segment, view: View, sight: Sight, first: int, last: int) -> Votes:
    votes = dict(
        _clues(view.hits.whole, view.hits.opening, view.hits.within, view.near, view.mid, view.far, view.heading)
    )
    for tag, kind, weight in _landmarks(view.landmarks):
        _add(votes, kind, weight, f"inside <{tag}>")
    if segment.box.hidden:
        _add(votes, _B.HIDDEN, 3 * DECISIVE, "not shown by the page")
    size = sight.sizes[segment.index]
    linked = segment.link_chars * 2 > len(segment.text)
    if segment.index < first:
        _add(votes, _B.MENU, LIKELY if linked else SLIGHT, "stands before the headline")
    elif segment.index >= last:
        if linked and size >= 5:
            _add(votes, _B.RELATED, SLIGHT, "a headline-like link after the article")
            _add(votes, _B.POPULAR, SLIGHT, "a headline-like link after the article")
        elif linked:
            _add(votes, _B.FOOTER, SLIGHT, "a short link after the article")
    elif linked and size >= 4:
        _add(votes, _B.RELATED, LIKELY, "a link that interrupts the article")
    if size <= 8 and (segment.time or _YEAR.search(segment.text)):
        _add(votes, _B.DATELINE, LIKELY, "holds a date")
    if segment.box.tag == "option":
        _add(votes, _B.MENU, LIKELY, "a choice in a form")
    if segment.index >= last and (view.near | view.mid | view.far | view.heading) & _CARDS:
        for kind in _PARTS_OF_CARDS:  # the byline, day and section on a card are another article's
            votes.pop(kind, None)
    return votes


def _add(votes: Votes, kind: Boilerplate, weight: float, reason: str) -> None:
    before = votes.get(kind)
    if before is None:
        votes[kind] = Evidence(-weight, reason, kind)
    else:
        votes[kind] = Evidence(before.weight - weight, before.reason if -before.weight >= weight else reason, kind)


@lru_cache(maxsize=20_000)
def _clues(
    whole: int, opening: int, within: int, near: int, mid: int, far: int, heading: int
) -> tuple[tuple[Boilerplate, Evidence], ...]:
    votes: Votes = {}
    for mask, weight, reason in (
        (whole, PHRASE_WHOLE, "reads as"),
        (opening & ~whole, PHRASE_OPENING, "opens as"),
        (within & ~opening & ~whole, PHRASE_WITHIN, "has words of"),
        (near, NAME_NEAR, "class or id names"),
        (mid & ~near, NAME_MID, "class or id names around it name"),
        (far & ~mid, NAME_FAR, "class or id names far around it name"),
        (heading, UNDER_HEADING, "stands under a heading of"),
    ):
        while mask:
            bit = mask & -mask
            mask ^= bit
            kind = _KIND_OF_BIT.get(bit)
            if kind is not None:
                telling = TELLING if kind in _TELLING and "names" in reason else 1.0
                _add(votes, kind, weight * telling, f"{reason} {kind.value}")
    return tuple(votes.items())


@lru_cache(maxsize=2_000)
def _landmarks(mask: int) -> tuple[tuple[str, Boilerplate, float], ...]:
    return tuple(
        (tag, kind, weight)
        for place, tag in enumerate(LANDMARKS)
        if mask >> place & 1
        for kind, weight in _LANDMARK_KINDS.get(tag, ())
    )


def _with_neighbours(page: Page, votes: list[Votes]) -> list[Votes]:
    """Let the segments of one small box lend each other their clues."""
    shared: dict[Box, Votes] = {}
    result = []
    for segment, own in zip(page.segments, votes, strict=True):
        box = _small_box(segment.box)
        if box is None or (not own and not any(votes[box.first : box.last])):
            result.append(own)
            continue
        if box not in shared:
            shared[box] = _mean(votes[box.first : box.last])
        merged = dict(own)
        for kind, evidence in shared[box].items():
            _add(merged, kind, -evidence.weight * NEIGHBOURS, evidence.reason)
        result.append(merged)
    return result


def _small_box(box: Box) -> Box | None:
    """Return the outermost box around `box` that holds several segments, but not too many."""
    best = None
    for outer in box.ancestors():
        held = outer.last - outer.first
        if held > SMALL_BOX:
            break
        if held > 1:
            best = outer
            if held >= 4:
                break
    return best


def _mean(votes: list[Votes]) -> Votes:
    total: Votes = {}
    for own in votes:
        for kind, evidence in own.items():
            _add(total, kind, -evidence.weight / len(votes), f"beside what {evidence.reason}")
    return total
