"""What can be seen of each line of a rendered page: `traits` without elements, names and links to go by.

What stands in for them: bullets, indentation and blank lines; how dense prose is around a line, and whether its paragraphs follow
each other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsclean.judging.flow import FLOW, density, flow, gaps
from newsclean.judging.landmarks import HEADINGS
from newsclean.judging.looking import said_level
from newsclean.judging.measures import ending, is_prose, size_of
from newsclean.judging.traits import NO_HINTS, Hints, Sight, View
from newsclean.noise.clues import END_MARKERS, NOISE
from newsclean.noise.lexicon import NO_HITS, Hits, hits
from newsclean.phrases import SHORT, fold_all
from newsclean.segments import Page, Segment

__all__ = ["LINES", "look_at_lines", "neighbour"]

LINES = (
    "size", "ending", "tag", "links", "gap", "gap_after", "column", "path_prose", "path_share",
    "prose_before", "prose_after", "place", "after_headline", "prev1", "prev2", "next1", "next2",
    "run", "density4", "density12", "page_prose", "page_lines", "style",
    *FLOW,
    "rank", "said", "headed", "under_heading", "markers", "since_marker",
)  # fmt: skip
"""The traits of the first look: those that cost little, for most lines are no article's and are not looked at again."""

_SIZES = (1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 28, 36, 50, 75, 120)
_SHARES = (0.0001, 0.01, 0.03, 0.07, 0.15, 0.3, 0.5, 0.7, 0.9)
_STEPS = (0, 1, 2, 3, 4, 6, 9, 13, 25, 60)
_PLACES = (0.0001, 0.02, 0.06, 0.15, 0.4, 0.7, 0.85, 0.94, 0.98, 0.9999)
_COLUMNS = (-12, -6, -2, 0, 1, 3, 7)
_COUNTS = (1, 2, 3, 5, 8, 12, 20, 40)
_PAGE = (20, 60, 120, 250, 500, 1000, 2000)
_TAGS = {"p": 1, "div": 2, "li": 3, "h1": 4, "h2": 5, "h3": 6, "h4": 7, "h5": 7, "h6": 7, "td": 8}
_SENTENCE = re.compile(r"[.!?。！？؟।][\"'”’»)\]」』）]*(?=\s|$)|[。！？]")
EASY_SIZE, EASY_GAP, EASY_SHARE = 8, 10, 0.03
"""Shorter lines than so many words, with more than so many lines between them and all prose, are no article's where
no more than this share of the prose stands before them, or after them: between them, they may be a long list in it."""

_LONG, _HEADING_REACH = 25, 6
"""A paragraph of more words than this, so many lines after a heading of boilerplate, does not stand under it."""

_HEAD = 40
"""A line of numbers and signs is told by so many of its first characters."""

_MOST_WORDS = 600
"""A line counts as no more words than this: whole pages may stand in one line."""

_HEADING_SIZE = 8
"""The longest heading of a box of boilerplate, in words."""


def look_at_lines(page: Page, hints: Hints = NO_HINTS) -> Sight:
    """Return what is seen of every line of a rendered page.

    The `dense` traits of its views are `LINES`. Short lines far from all prose, as most of a menu's are, have none:
    they are no part of an article.
    """
    segments = page.segments
    sizes = [min(size_of(segment.text), _MOST_WORDS) for segment in segments]
    prose = [
        min(size, _MOST_WORDS)
        if size >= 10 and is_prose(segment.text, size, segment.link_chars) and _has_letters(segment.text)
        else 0
        for segment, size in zip(segments, sizes, strict=True)
    ]
    folded = fold_all(
        [segment.text if size <= 2 * SHORT else "" for segment, size in zip(segments, sizes, strict=True)]
    )
    views = list(_views(page, hints, sizes, prose, folded))
    return Sight(views, sizes, prose, folded, hints.headline)


def _has_letters(text: str) -> bool:
    """Return whether a line begins with letters for the most part, and not with numbers and signs."""
    head = text[:_HEAD]
    return sum(map(str.isalpha, head)) * 2 > len(head)


def _views(page: Page, hints: Hints, sizes: list[int], prose: list[int], folded: list[str]) -> Iterator[View]:
    found = [hits(text) if text else NO_HITS for text in folded]
    seen = _Lines(page, hints, sizes, prose)
    story = _Story()
    for i, (segment, hit) in enumerate(zip(page.segments, found, strict=True)):
        story.come_to(i, prose[i], sizes[i])
        dense = () if seen.is_easy(i) else (*seen.of(i), *story.of(i, hit))
        yield View(dense, 0, 0, 0, hit, story.heading, 0)
        story.pass_by(i, hit, segment.box.tag in HEADINGS or (hit.whole > 0 and sizes[i] < _HEADING_SIZE))


class _Story:
    """What a reader has come by so far: paragraphs, the last heading, and what ends or interrupts articles."""

    def __init__(self) -> None:
        self.rank = self.markers = self.heading = 0
        self.marker_at = self.heading_at = -99
        self.is_prose = False

    def come_to(self, i: int, prose: int, size: int) -> None:
        self.is_prose = prose > 0
        if self.is_prose:
            self.rank += 1
            if size > _LONG and i - self.heading_at > _HEADING_REACH:
                self.heading = 0

    def of(self, i: int, hit: Hits) -> tuple[int, ...]:
        return (
            min(self.rank, 6) if self.is_prose else 0,
            0 if hit is NO_HITS else said_level(hit),
            1 if self.heading & NOISE else 0,
            bisect_right(_STEPS, i - self.heading_at),
            min(self.markers, 5),
            bisect_right(_STEPS, i - self.marker_at),
        )

    def pass_by(self, i: int, hit: Hits, heads: bool) -> None:
        if (hit.whole or hit.opening) & END_MARKERS and self.rank > 1:
            self.markers += 1
            self.marker_at = i
        if heads:
            self.heading, self.heading_at = hit.whole | hit.opening | hit.within, i


class _Lines:
    """What is seen of a page's lines whichever way one comes to them."""

    def __init__(self, page: Page, hints: Hints, sizes: list[int], prose: list[int]) -> None:
        segments = page.segments
        self.segments, self.sizes, self.headline = segments, sizes, hints.headline
        self.before, self.after = gaps(prose), gaps(prose[::-1])[::-1]
        self.layout = _Layout(page, prose)
        self.classes = [0, 0, *map(neighbour, segments, sizes, prose), 0, 0]
        self.runs = _runs(segments, sizes)
        self.windows = list(zip(*(density(sizes, prose, width) for width in (4, 12)), strict=True))
        self.sums = [0, *accumulate(prose)]
        self.flow = flow(prose)
        self.page = (bisect_right(_PAGE, self.sums[-1]), bisect_right(_PAGE, len(segments)), self.layout.style)

    def is_easy(self, i: int) -> bool:
        """Return whether a line is short, far from prose, and not amid the bulk of it."""
        if self.sizes[i] == _MOST_WORDS and not _has_letters(self.segments[i].text):
            return True
        if self.sizes[i] >= EASY_SIZE or not self.before[i] > EASY_GAP < self.after[i] or i == self.headline:
            return False
        return not EASY_SHARE < self.sums[i] / (self.sums[-1] or 1) < 1 - EASY_SHARE

    def of(self, i: int) -> tuple[int, ...]:
        segment, classes = self.segments[i], self.classes
        text, linked = segment.text, segment.link_chars
        return (
            bisect_right(_SIZES, self.sizes[i]),
            ending(text),
            _TAGS.get(segment.box.tag, 9),
            0 if not linked else 3 if linked >= len(text) else 1 + (linked * 2 > len(text)),
            *self.layout.of(i),
            bisect_right(_STEPS, self.before[i]), bisect_right(_STEPS, self.after[i]),
            bisect_right(_PLACES, self.sums[i] / (self.sums[-1] or 1)),
            0 if self.headline is None else _after(i - self.headline),
            classes[i + 1], classes[i], classes[i + 3], classes[i + 4],
            self.runs[i], *self.windows[i],
            *self.page,
            *self.flow[i],
        )  # fmt: skip


def neighbour(segment: Segment, size: int, prose: int) -> int:
    """Sort a neighbour into one of a few classes."""
    tag = segment.box.tag
    if tag in HEADINGS:
        return 1
    if prose:
        return 2 if size > 25 else 3
    listed = 4 if tag == "li" else 8
    return listed + (0 if size < 3 else 1 if size < 6 else 2 if size < 12 else 3)


def _after(steps: int) -> int:
    if steps < 0:
        return 1 if steps < -12 else 2 if steps < -3 else 3
    return 4 + bisect_right(_STEPS, steps)


def _runs(segments: Sequence[Segment], sizes: list[int]) -> list[int]:
    """Return the class of the length of the run of short lines without a sentence's end that each line is in."""
    runs: list[int] = []
    length = 0
    for segment, size in zip(segments, sizes, strict=True):
        if size < 7 and (size < 4 or not _SENTENCE.search(segment.text)):
            length += 1
            continue
        runs += [bisect_right(_COUNTS, length)] * length
        length = 0
        runs.append(0)
    return runs + [bisect_right(_COUNTS, length)] * length


class _Layout:
    """Where lines stand: their columns held against that of the page's prose, and the blank lines around them."""

    def __init__(self, page: Page, prose: list[int]) -> None:
        held: Counter[int] = Counter()
        self.path_words: Counter[tuple[str, int]] = Counter()
        self.path_lines: Counter[tuple[str, int]] = Counter()
        self.path_prose: Counter[tuple[str, int]] = Counter()
        self.places = page.places
        self.paths = [
            (segment.box.tag, place.column) for segment, place in zip(page.segments, page.places, strict=True)
        ]
        for path, words in zip(self.paths, prose, strict=True):
            self.path_lines[path] += 1
            if words:
                held[path[1]] += words
                self.path_words[path] += words
                self.path_prose[path] += 1
        self.total = sum(held.values()) or 1
        self.main = max(held, key=lambda column: held[column]) if held else 0
        gaps = [place.gap for place in page.places]
        self.gaps = [*gaps, 9]
        tags = {path[0] for path in self.paths}
        spaced = sum(map(bool, gaps)) * 20 > len(gaps)
        indented = len(held) > 2
        self.style = 1 * spaced + 2 * ("li" in tags) + 4 * indented + 8 * (not tags.isdisjoint(("h1", "h3", "h4")))

    def of(self, i: int) -> tuple[int, ...]:
        path = self.paths[i]
        lines = self.path_lines[path]
        return (
            min(self.gaps[i], 3),
            min(self.gaps[i + 1], 3),
            bisect_right(_COLUMNS, path[1] - self.main),
            self.path_prose[path] * 4 // lines + (5 if lines == 1 else 0),
            bisect_right(_SHARES, self.path_words[path] / self.total),
        )
