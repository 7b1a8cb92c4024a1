"""Which pictures and players of a page are the article's: those that stand beside its story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, islice

from newsclean.blocks import Boilerplate
from newsclean.segments import Box, Page, Part, Segment, Verdict

__all__ = ["CLIMB", "Grounds", "speaks_against"]

LEAD_REACH = 8
"""How many segments before the headline, or the story where there is none, a captioned picture may stand."""

TAIL_REACH = 3
"""How many segments after the story's last one a captioned picture may stand."""

CLIMB = 12
"""How many boxes around a picture are looked at, so that deep pages take no more time."""

AGAINST = -2.0
"""The log odds from which the names of or around a picture (an advert, a share button) keep it out."""

_STORY = frozenset((Part.BODY, Part.TITLE, Part.SUBTITLE))
_OF_PICTURES = frozenset((None, Part.CAPTION, Part.CREDIT, Boilerplate.MEDIA, Boilerplate.HIDDEN))
"""What may stand in one box with a picture of the article; None stands for segments without text."""

_OF_LEAD_PICTURES = _OF_PICTURES | {
    Boilerplate.SHARE,
    Boilerplate.PAGE_TOOLS,
    Boilerplate.BYLINE,
    Boilerplate.DATELINE,
    Boilerplate.SECTION,
}
"""What may stand in one box with a captioned picture before the story."""


class Grounds:
    """The part of a page where the article's pictures stand.

    A picture stands on it where the largest box around it that holds none of the story holds no other text
    either: beside the story, and not in a box with something else.
    """

    __slots__ = ("_first", "_foreign", "_foreign_to_lead", "_headline", "_kept", "_last")

    def __init__(self, page: Page, verdicts: Sequence[Verdict], story: Sequence[Segment], headline: int | None) -> None:
        self._first, self._last = story[0], story[-1].index
        self._headline = headline if headline is not None and headline < self._first.index else None
        roles = [
            verdict.role if segment.text else None for segment, verdict in zip(page.segments, verdicts, strict=True)
        ]
        self._kept = _running([role in _STORY for role in roles])
        self._foreign = _running([role not in _OF_PICTURES for role in roles])
        self._foreign_to_lead = _running([role not in _OF_LEAD_PICTURES for role in roles[: self._first.index]])

    def holds(self, index: int, box: Box) -> bool:
        """Return whether a picture that nothing is said of stands here."""
        own, around = self._boxes(box)
        if own is not None and self._foreign[own.last] > self._foreign[own.first]:
            return False
        if index > self._first.index:
            return index < self._last
        if self._headline is not None:
            return index > self._headline
        return around is self._first.box or around is self._first.box.parent

    def holds_captioned(self, index: int, box: Box) -> bool:
        """Return whether a picture with a caption or a credit stands here."""
        start = self._first.index if self._headline is None else self._headline
        if not start - LEAD_REACH <= index <= self._last + TAIL_REACH:
            return False
        own, _ = self._boxes(box)
        foreign = self._foreign_to_lead if index < self._first.index else self._foreign
        return own is None or foreign[own.last] == foreign[own.first]

    def is_inside(self, index: int) -> bool:
        """Return whether a place is between the story's first and last segment."""
        return self._first.index < index < self._last

    def _boxes(self, box: Box) -> tuple[Box | None, Box | None]:
        """Return the largest box around a picture that holds none of the story, and the box around that."""
        own = None
        for outer in islice(box.ancestors(), CLIMB):
            if self._kept[outer.last] > self._kept[outer.first]:
                return own, outer
            own = outer
        return own, None


def speaks_against(verdict: Verdict) -> bool:
    """Return whether the names of or around a picture say that it is an advert, a button or the like."""
    if verdict.role in _OF_PICTURES:
        return False
    return any(evidence.weight < AGAINST for evidence in verdict.evidence)


def _running(counts: Iterable[bool]) -> list[int]:
    """Return running totals: `totals[b] - totals[a]` is how many of the segments from `a` up to `b` count."""
    return list(accumulate(counts, initial=0))
