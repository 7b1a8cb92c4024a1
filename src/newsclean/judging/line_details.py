"""What the second look sees of a line: its marks, its list, the lines that read alike, and the dates and names around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from newsclean.blocks import Boilerplate
from newsclean.judging.lines import neighbour
from newsclean.judging.texts import OWN, own
from newsclean.judging.traits import Sight
from newsclean.noise.clues import BITS
from newsclean.segments import Box, Page, Segment

__all__ = ["DETAILS", "Details", "near"]

DETAILS = (
    *OWN, "dated",
    "items", "item_size", "item_prose", "outer_items", "outer_prose", "depth",
    "prev3", "next3", "repeated", "opens_other", "copied", "dates_before", "dates_after", "title_like",
)  # fmt: skip
"""The traits of `Details.of`.

`opens_other`: whether it opens as another line reads, or another as it. `copied`: whether a longer line comes again: 1 the first,
2 later. `dates_before`, `dates_after`: datelines and bylines on the three lines before and after.
"""

_SIZES = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 28, 36, 50, 75, 120)
_DENSITIES = (0.0001, 0.1, 0.25, 0.45, 0.7, 0.9, 0.99)
_COUNTS = (1, 2, 3, 5, 8, 12, 20, 40)
_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d(?!\d)|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?!\d)|\d{1,2}月\d{1,2}日)"
)
_SAID_BY = BITS[Boilerplate.BYLINE] | BITS[Boilerplate.DATELINE]

REACH = 3
"""How many lines to each side are looked at for dates."""

OPENING = 40
"""A line that opens as another line reads, in its first characters, announces it or is its teaser."""

DATED_SIZE = 12
"""The longest dateline or byline on a card, in words."""

LONGER = 6
"""Lines of more words than this are copies where they come again; shorter ones are counted."""


class Details:
    """The lines of a page, as the second look needs them."""

    def __init__(self, page: Page, sight: Sight, wanted: Sequence[int]) -> None:
        self.segments, self.sizes, self.sight = page.segments, sight.sizes, sight
        self.boxes = _Boxes(sight.sizes, sight.prose)
        self.counts = Counter(sight.folded)
        self.openings = Counter(text[:OPENING] for text in self.counts if len(text) >= OPENING)
        self.copies = _copies(page.segments, sight.sizes)
        self.title = sight.folded[sight.headline] if sight.headline is not None else ""
        dated = [False] * len(self.segments)
        for i in near(wanted, REACH, len(dated)):
            dated[i] = self._is_said_by(i)
        self.dates = [0, *accumulate(dated)]

    def of(self, i: int) -> tuple[int, ...]:
        segment, folded = self.segments[i], self.sight.folded[i]
        return (
            *own(segment, self.sizes[i]),
            1 if _DATE.search(segment.text) else 0,
            *self.boxes.of(segment.box),
            self._neighbour(i - REACH),
            self._neighbour(i + REACH),
            min(self.counts[folded], 4) if folded else 0,
            1 if len(folded) >= OPENING and self.openings[folded[:OPENING]] > 1 else 0,
            self.copies.get(i, 0),
            self.dates[i] - self.dates[max(i - REACH, 0)],
            self.dates[min(i + REACH + 1, len(self.sizes))] - self.dates[i + 1],
            _likeness(folded, self.title),
        )

    def _neighbour(self, i: int) -> int:
        if not 0 <= i < len(self.segments):
            return 0
        return neighbour(self.segments[i], self.sizes[i], self.sight.prose[i])

    def _is_said_by(self, i: int) -> bool:
        """Return whether a line is a byline or a dateline, or short and dated."""
        hits = self.sight.views[i].hits
        if (hits.whole | hits.opening) & _SAID_BY:
            return True
        return self.sizes[i] <= DATED_SIZE and _DATE.search(self.segments[i].text) is not None


def near(wanted: Sequence[int], reach: int, count: int) -> list[int]:
    """Return the `wanted` lines and so many to each side of them, in page order, of `count` lines.

    >>> near([1, 6], 1, 7)
    [0, 1, 2, 5, 6]
    """
    chosen = bytearray(count)
    for i in wanted:
        chosen[max(i - reach, 0) : i + reach + 1] = b"\1" * len(chosen[max(i - reach, 0) : i + reach + 1])
    return [i for i, is_near in enumerate(chosen) if is_near]


def _copies(segments: Sequence[Segment], sizes: Sequence[int]) -> dict[int, int]:
    """Return 1 for each longer line that the page has again further on, 2 for those that it has before."""
    first: dict[str, int] = {}
    copies: dict[int, int] = {}
    for i, (segment, size) in enumerate(zip(segments, sizes, strict=True)):
        if size > LONGER and (earlier := first.setdefault(segment.text, i)) != i:
            copies.setdefault(earlier, 1)
            copies[i] = 2
    return copies


def _likeness(text: str, title: str) -> int:
    """Return 3 for the title, 2 for a line that holds it or is held by it, 1 for one with half its words."""
    if not title or not text:
        return 0
    if text == title:
        return 3
    if len(text) > 12 and (text in title or title in text):
        return 2
    words = set(title.split())
    return 1 if len(words) > 3 and len(words.intersection(text.split())) * 2 >= len(words) else 0


class _Boxes:
    """What the boxes around a line hold, each looked at once."""

    def __init__(self, sizes: Sequence[int], prose: Sequence[int]) -> None:
        self.words = [0, *accumulate(sizes)]
        self.held = [0, *accumulate(prose)]
        self.seen: dict[Box, tuple[int, ...]] = {}

    def of(self, box: Box) -> tuple[int, ...]:
        outer = box.parent or box
        traits = self.seen.get(outer)
        if traits is None:
            traits = self.seen[outer] = (
                *self._held(outer), *self._held(outer.parent.parent or outer if outer.parent else outer)[::2],
                min(outer.depth, 9),
            )  # fmt: skip
        return traits

    def _held(self, box: Box) -> tuple[int, int, int]:
        count = box.last - box.first
        words = self.words[box.last] - self.words[box.first]
        held = self.held[box.last] - self.held[box.first]
        return (
            bisect_right(_COUNTS, count),
            bisect_right(_SIZES, words // (count or 1)),
            bisect_right(_DENSITIES, held / (words or 1)),
        )
