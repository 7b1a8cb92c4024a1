"""The two looks: at every segment at first, then in detail at those that are in question."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import repeat

from newsclean.judging.boxes import Boxes
from newsclean.judging.classes import AFTER_HEADLINE, DENSITIES, PAGE_PROSE, PLACES, RUNS, SIZES, STEPS, classes_of
from newsclean.judging.flow import gaps
from newsclean.judging.headings import standing_headings
from newsclean.judging.landmarks import HEADINGS
from newsclean.judging.measures import is_prose, size_of
from newsclean.judging.texts import own
from newsclean.judging.topics import Topics
from newsclean.judging.traits import NO_HINTS, Hints, Sight, View
from newsclean.noise.clues import END_MARKERS, NOISE, STORY
from newsclean.noise.lexicon import NO_HITS, Hits, hits
from newsclean.noise.names import name_mask
from newsclean.phrases import SHORT, fold_all
from newsclean.segments import Box, Page, Segment

__all__ = ["look", "look_closely", "said_level"]

LARGEST = 5_000
"""The size, in words, that a segment counts for at most: one endless text is not the whole page."""

PROSE = 10
"""The shortest prose, in words."""

COPIED = 6
"""The shortest text, in words, that stands twice on a page because it is there twice, and not by chance."""

_FAR = 99


OPENING = 40
"""A text that opens as the page's description does, in its first characters, shows it, cut or not."""


def look(page: Page, hints: Hints = NO_HINTS) -> Sight:
    """Return what is seen of every segment of `page` at first; the `dense` traits of its views are `traits.FIRST`."""
    segments = page.segments
    sizes = [min(size_of(segment.text), LARGEST) for segment in segments]
    prose = [
        size if size >= PROSE and is_prose(segment.text, size, segment.link_chars) and not segment.box.hidden else 0
        for segment, size in zip(segments, sizes, strict=True)
    ]
    folded = fold_all(
        [segment.text if size <= 2 * SHORT else "" for segment, size in zip(segments, sizes, strict=True)]
    )
    boxes = Boxes(segments, sizes, prose, hints.headline)
    views = _views(segments, sizes, prose, folded, boxes, hints.headline)
    return Sight(views, sizes, prose, folded, hints.headline, boxes)


def _views(
    segments: Sequence[Segment],
    sizes: Sequence[int],
    prose: Sequence[int],
    folded: Sequence[str],
    boxes: Boxes,
    headline: int | None,
) -> list[View]:
    inline = [name_mask(segment.names) if segment.names else 0 for segment in segments]
    near, mid, far = (
        [around[box] | own for box, own in zip(boxes.of, inline, strict=True)]
        for around in (boxes.near, boxes.mid, boxes.far)
    )
    spoken = [hits(text) if text else NO_HITS for text in folded]
    headings = standing_headings(segments, sizes, spoken, boxes)
    seen = zip(
        classes_of(SIZES, sizes),
        [_linked(segment) if segment.link_chars else 0 for segment in segments],
        [boxes.tags[box] for box in boxes.of],
        [1 if segment.box.hidden else 0 for segment in segments],
        classes_of(STEPS, gaps(prose)),
        classes_of(STEPS, gaps(prose[::-1])[::-1]),
        [0 if headline is None else _after(index - headline) for index in range(len(segments))],
        [_named(one, other) if other else 0 for one, other in zip(near, mid, strict=True)],
        [0 if hit is NO_HITS else said_level(hit) for hit in spoken],
        [1 if heading & NOISE else 0 for heading in headings],
        strict=True,
    )
    landmarks = [boxes.landmarks[box] for box in boxes.of]
    return list(map(View, seen, near, mid, far, spoken, headings, landmarks, boxes.of, repeat(boxes)))


def said_level(hit: Hits) -> int:
    """Return how a text's phrases speak of boilerplate: 3 for all of it, 2 for its opening, 1 for words within, else 0."""
    return 3 if hit.whole & NOISE else 2 if hit.opening & NOISE else 1 if hit.within & NOISE else 0


def _linked(segment: Segment) -> int:
    linked, length = segment.link_chars, len(segment.text)
    return 6 if linked >= length else bisect_right(DENSITIES, linked / length)


@lru_cache(maxsize=4096)
def _named(near: int, mid: int) -> int:
    """Return how names speak of the story, and of any kind of boilerplate."""
    return 3 * _level(near, mid, STORY) + _level(near, mid, NOISE)


def _level(near: int, mid: int, wanted: int) -> int:
    """Return how near the names of `wanted` kinds are: 2 within two boxes, 1 within four, else 0."""
    return 2 if near & wanted else 1 if mid & wanted else 0


def _after(steps: int) -> int:
    """Return the class of a distance from the headline, in segments."""
    if steps < 0:
        return 1 if steps < -10 else 2 if steps < -3 else 3
    return 4 + bisect_right(AFTER_HEADLINE, steps) if steps else 4


def look_closely(page: Page, sight: Sight, hints: Hints, wanted: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Yield the `traits.SECOND` of the `wanted` segments, in page order."""
    segments, sizes, prose, folded, views = page.segments, sight.sizes, sight.prose, sight.folded, sight.views
    boxes = sight.boxes
    assert boxes is not None
    topics = Topics(segments, sizes, hints.headline)
    body = _Body(hints.body)
    counts = Counter(folded)
    copies = _copies(segments, sizes)
    neighbour = _Neighbours(segments, sizes, prose).of
    whole_page = (bisect_right(PAGE_PROSE, boxes.total), bisect_right(DENSITIES, boxes.linked_share))
    runs = _Runs(segments)
    pictures = [segment.index for segment in segments if segment.media is not None]
    progress = _progress(segments, sizes, prose, views, hints.headline, frozenset(wanted))
    openings = frozenset(text[:OPENING] for text in hints.texts if len(text) >= OPENING)
    last = len(segments) - 1
    for i in wanted:
        segment, size, text = segments[i], sizes[i], segments[i].text
        yield (
            *views[i].dense,
            *own(segment, size),
            segment.soft + (2 if i < last and segments[i + 1].soft else 0),
            bisect_right(PLACES, boxes.before(i)),
            neighbour(i - 1), neighbour(i - 2), neighbour(i + 1), neighbour(i + 2),
            min(counts[folded[i]], 4) if folded[i] else 0,
            copies.get(i, 0),
            body.agrees(text, size),
            _declared(folded[i], hints.texts, openings),
            *progress[i],
            1 if _is_within(i - 2, i + 2, pictures) else 0,
            *runs.of(i),
            *topics.traits(i),
            *whole_page,
        )  # fmt: skip


def _declared(folded: str, texts: frozenset[str], openings: frozenset[str]) -> int:
    """Return 1 for a text that the page declares word for word, 2 for one that opens as such a text does."""
    if not folded:
        return 0
    return 1 if folded in texts else 2 if folded[:OPENING] in openings else 0


def _is_within(first: int, last: int, places: Sequence[int]) -> bool:
    """Return whether one of some places, in order, is from `first` to `last`."""
    at = bisect_left(places, first)
    return at < len(places) and places[at] <= last


class _Neighbours:
    """The classes of segments as neighbours of others; each is looked at once."""

    __slots__ = ("_known", "_prose", "_segments", "_sizes")

    def __init__(self, segments: Sequence[Segment], sizes: Sequence[int], prose: Sequence[int]) -> None:
        self._segments, self._sizes, self._prose = segments, sizes, prose
        self._known: dict[int, int] = {-2: 0, -1: 0, len(segments): 0, len(segments) + 1: 0}

    def of(self, i: int) -> int:
        known = self._known.get(i)
        if known is None:
            known = self._known[i] = _neighbour(self._segments[i], self._sizes[i], self._prose[i])
        return known


def _neighbour(segment: Segment, size: int, prose: int) -> int:
    """Sort a neighbour into one of a few classes."""
    if segment.media is not None:
        return 1
    if segment.box.tag in HEADINGS:
        return 2
    if prose:
        return 3 if size > 25 else 4
    if segment.link_chars * 2 > len(segment.text):
        return 5 if size < 4 else 6
    return 7 if size < 4 else 8 if size < 10 else 9


def _copies(segments: Sequence[Segment], sizes: Sequence[int]) -> dict[int, int]:
    """Return 1 for each text that comes again on the page, and 2 for those that come again."""
    first: dict[str, int] = {}
    copies: dict[int, int] = {}
    for segment, size in zip(segments, sizes, strict=True):
        if size >= COPIED:
            at = first.setdefault(segment.text, segment.index)
            if at != segment.index:
                copies[at], copies[segment.index] = 1, 2
    return copies


class _Runs:
    """Rows of segments that are alike; each is looked at once."""

    __slots__ = ("_first", "_last", "_length", "_segments")

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._first = self._last = self._length = -1

    def of(self, i: int) -> tuple[int, int]:
        """Return how many segments like one stand in a row, and whether it is the first, the last or between.

        Segments are asked for in page order.
        """
        if i > self._last:
            self._find(i)
        return self._length, 1 if i == self._first else 2 if i == self._last else 3

    def _find(self, i: int) -> None:
        segments, count = self._segments, len(self._segments)
        first, last = i, i
        while first > 0 and _alike(segments[first - 1].box, segments[first].box):
            first -= 1
        while last + 1 < count and _alike(segments[last].box, segments[last + 1].box):
            last += 1
        self._first, self._last, self._length = first, last, bisect_right(RUNS, last - first + 1)


def _alike(one: Box, other: Box) -> bool:
    return one is other or (one.parent is other.parent and one.tag == other.tag and one.names == other.names)


def _progress(
    segments: Sequence[Segment],
    sizes: Sequence[int],
    prose: Sequence[int],
    views: Sequence[View],
    headline: int | None,
    wanted: frozenset[int],
) -> dict[int, tuple[int, int, int, int, int]]:
    """Return what came before each of the `wanted` segments: phrases of the end, headings, prose."""
    traits = {}
    markers = rank = headings = headlines = 0
    heading_at = -_FAR
    told: set[Box] = set()
    for i, (segment, size, held, view) in enumerate(zip(segments, sizes, prose, views, strict=True)):
        box, hit = segment.box, view.hits
        if hit is NO_HITS and not held and i not in wanted and box.tag not in HEADINGS:
            continue
        holder = box.parent or box
        if held:
            rank += 1
        if size and box.tag in ("h1", "h2"):
            if box.tag == "h1":
                headlines += 1
            if headline is not None and i > headline and segment.link_chars * 2 < len(segment.text):
                headings += 1
        if i in wanted:
            traits[i] = (
                0 if held and holder in told else min(markers, 4),
                bisect_right(STEPS, i - heading_at),
                min(rank, 6) if held else 0,
                min(headings, 4),
                min(headlines, 4),
            )
        if held:
            told.add(holder)
        if (hit.whole or hit.opening) & END_MARKERS and rank > 1:
            markers += 1
        if box.tag in HEADINGS or (hit.whole and size < 8):
            heading_at = i
    return traits


class _Body:
    """The article's text as the page declares it, to ask whether a text stands in it."""

    __slots__ = ("_squashed",)

    def __init__(self, text: str | None) -> None:
        self._squashed = "".join(text.split()) if text else ""

    def agrees(self, text: str, size: int) -> int:
        if not self._squashed:
            return 0
        if size < 4:
            return 1
        squashed = "".join(text.split())
        if squashed in self._squashed:
            return 2
        return 3 if squashed[:30] in self._squashed or squashed[-30:] in self._squashed else 4
