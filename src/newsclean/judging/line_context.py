"""What the first scores of lines say of each one: of its neighbours and boxes, of the stretch of lines that is likeliest the article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsclean.judging.classes import BELOW, DISTANCES, TOP
from newsclean.judging.context import LEADING, LONG, STEPS, nearest, probability
from newsclean.judging.topics import Topics
from newsclean.segments import Box, Segment

__all__ = ["LINE_CONTEXT", "line_context"]

CLIP = 3.0
"""The log odds beyond which a line's score says no more of the stretch that it is in."""

MOST_COUNTED = 60
"""A line counts as no more words than this for the stretch."""

CORE = 6
"""So many lines to each side of the middle make the core of the likely article."""

_BOXES = 5
_WINDOWS = (3, 8, 20)
_NEIGHBOURS = 2
_FAR = 99
_EDGES = (0, 1, 2, 4, 8, 16, 40)
_RUNS = (0.0, 0.2, 0.4, 0.6, 0.8, 0.95)
_BARRIERS = (0.5, 1.5, 3, 5, 8, 13, 25, 60)
_BARRIER_WORDS = (1, 5, 15, 40, 90, 200, 500)
_LOWS = 10

LINE_CONTEXT = (
    "sure", "sure_prev1", "sure_prev2", "sure_next1", "sure_next2",
    *(f"{what}{place}" for place in range(_BOXES) for what in ("mean", "held")),
    *(f"window{width}" for width in _WINDOWS),
    "story_before", "story_after", "score", "below", "top", "page_mean", "path_mean",
    "sure_long_prev", "sure_long_next", "kept_before", "kept_after",
    "stretch", "from_edge", "stretch_mean",
    "barrier_lines", "barrier_words", "barrier_low", "core_share", "core_like", "topic_story",
)  # fmt: skip
"""The traits of the second look that stem from the first scores; those that `context` has too are as there.

- `path_mean`: how likely the other words of lines with its mark and depth are.
- `stretch`: 1 before the likeliest stretch of lines, 2 after it, 3 inside; `from_edge`: how far from its edge; `stretch_mean`: how
  likely it is.
- `barrier`: how much that is likely no article lies between the line and the core of the article, in lines and in words, and how thin the
  article gets on the way; `core_share`: how much of the article lies there; `core_like`: how thick it is right around the line.
- `topic_story`: the share of its words that stand in other lines which are likely the article's.
"""


def line_context(
    segments: Sequence[Segment], sizes: Sequence[int], topics: Topics, scores: Sequence[float], wanted: Sequence[int]
) -> Iterator[tuple[int, ...]]:
    """Yield the `LINE_CONTEXT` traits of the `wanted` lines, in page order."""
    scored = _Scored(segments, sizes, scores)
    barriers = scored.barriers()
    told = topics.of_story(scored.kept, wanted)
    for i, topic in zip(wanted, told, strict=True):
        yield (
            *scored.neighbours(i),
            *scored.boxes(segments[i].box),
            *scored.places(i),
            *scored.stretch(i),
            *barriers[i],
            topic,
        )


class _Scored:
    """A page with its first scores, and running totals of them."""

    def __init__(self, segments: Sequence[Segment], sizes: Sequence[int], scores: Sequence[float]) -> None:
        self.segments, self.sizes, self.scores = segments, sizes, scores
        self.count = len(segments)
        self.sure = [probability(score) for score in scores]
        self.mass = [p * size for p, size in zip(self.sure, sizes, strict=True)]
        self.held = [0.0, *accumulate(self.mass)]
        self.words = [0, *accumulate(sizes)]
        self.total = max(self.held[-1], 1.0)
        pad = [0] * _NEIGHBOURS
        self.steps = [*pad, *[round(p * STEPS) for p in self.sure], *pad]
        self.long = [i for i, size in enumerate(sizes) if size >= LONG]
        self.kept = [i for i, p in enumerate(self.sure) if p > 0.5]
        self.top = self._top()
        self.page_mean = self._mean(0, self.count)
        self.paths = self._paths()
        self.first, self.last = self._likeliest()
        self.stretch_mean = bisect_right(_RUNS, self._share(self.first, self.last))
        self.known: dict[Box, tuple[int, ...]] = {}

    def _top(self) -> float:
        """Return the score down to which the best lines hold the `LEADING` share of the likely article."""
        held = top = 0.0
        for score, mass in sorted(zip(self.scores, self.mass, strict=True), reverse=True):
            top = score
            held += mass
            if held >= LEADING * self.total:
                break
        return top

    def _paths(self) -> dict[tuple[str, int], tuple[float, int]]:
        paths: dict[tuple[str, int], tuple[float, int]] = {}
        for segment, mass, size in zip(self.segments, self.mass, self.sizes, strict=True):
            held, words = paths.get((segment.box.tag, segment.box.depth), (0.0, 0))
            paths[segment.box.tag, segment.box.depth] = (held + mass, words + size)
        return paths

    def _likeliest(self) -> tuple[int, int]:
        """Return the run of lines whose scores, by the words that they stand for, add up to most."""
        best, first, last = 0.0, 0, 0
        total, start = 0.0, 0
        for i, (size, score) in enumerate(zip(self.sizes, self.scores, strict=True)):
            total += max(-CLIP, min(CLIP, score)) * min(size, MOST_COUNTED) ** 0.5
            if total <= 0:
                total, start = 0.0, i + 1
            elif total > best:
                best, first, last = total, start, i + 1
        return first, last

    def _share(self, first: int, last: int) -> float:
        return (self.held[last] - self.held[first]) / ((self.words[last] - self.words[first]) or 1)

    def _mean(self, first: int, last: int) -> int:
        return round(self._share(first, last) * STEPS)

    def neighbours(self, i: int) -> tuple[int, ...]:
        steps = self.steps
        return steps[i + 2], steps[i + 1], steps[i], steps[i + 3], steps[i + 4]

    def boxes(self, box: Box) -> tuple[int, ...]:
        """Return how likely the words of each of the boxes around a line are, and the share of the likely article in it."""
        known = self.known.get(box)
        if known is None:
            traits: list[int] = []
            outer = box
            for _ in range(_BOXES):
                share = (self.held[outer.last] - self.held[outer.first]) / self.total
                traits += (self._mean(outer.first, outer.last), round(share * STEPS))
                outer = outer.parent or outer
            known = self.known[box] = tuple(traits)
        return known

    def places(self, i: int) -> tuple[int, ...]:
        """Return how likely what lies around a line is, near and far."""
        long_before, long_after = nearest(self.long, i)
        kept_before, kept_after = nearest(self.kept, i)
        return (
            *(self._mean(max(i - width, 0), min(i + width + 1, self.count)) for width in _WINDOWS),
            round(self.held[i] / self.total * STEPS),
            round((self.held[-1] - self.held[i + 1]) / self.total * STEPS),
            min(max(round(self.scores[i] * 2) + 16, 0), 32),
            bisect_right(BELOW, self.top - self.scores[i]),
            bisect_right(TOP, self.top),
            self.page_mean,
            self._path_mean(i),
            self.steps[long_before + _NEIGHBOURS] if long_before >= 0 else 0,
            self.steps[long_after + _NEIGHBOURS] if long_after >= 0 else 0,
            bisect_right(DISTANCES, i - kept_before if kept_before >= 0 else _FAR),
            bisect_right(DISTANCES, kept_after - i if kept_after >= 0 else _FAR),
        )

    def _path_mean(self, i: int) -> int:
        """Return how likely the other words of a line's mark and depth are, and 0 where there are none."""
        box = self.segments[i].box
        held, words = self.paths[box.tag, box.depth]
        words -= self.sizes[i]
        return 1 + round(max(held - self.mass[i], 0.0) / words * STEPS) if words else 0

    def stretch(self, i: int) -> tuple[int, int, int]:
        if i < self.first:
            return 1, bisect_right(_EDGES, self.first - i), self.stretch_mean
        if i >= self.last:
            return 2, bisect_right(_EDGES, i - self.last + 1), self.stretch_mean
        edge = min(i - self.first, self.last - 1 - i)
        return 3, bisect_right(_EDGES, edge) + len(_EDGES) + 1, self.stretch_mean

    def barriers(self) -> list[tuple[int, ...]]:
        """Return for each line what lies between it and the core of the likely article."""
        thick = [
            self.held[min(i + CORE, self.count)] - self.held[max(i - CORE, 0)] for i in range(self.count)
        ]  # fmt: skip
        core = max(range(self.count), key=thick.__getitem__, default=0)
        most = thick[core] if thick and thick[core] else 1.0
        rows: list[tuple[int, ...]] = [()] * self.count
        for way in (range(core, self.count), range(core, -1, -1)):
            lines = words = 0.0
            low = 1.0
            for i in way:
                share = abs(self.held[i] - self.held[core]) / self.total
                rows[i] = (
                    bisect_right(_BARRIERS, lines),
                    bisect_right(_BARRIER_WORDS, words),
                    round(low * _LOWS),
                    bisect_right(_RUNS, share) + (0 if i >= core else len(_RUNS) + 1),
                    bisect_right(_RUNS, thick[i] / most),
                )
                lines += 1 - self.sure[i]
                words += (1 - self.sure[i]) * self.sizes[i]
                low = min(low, thick[i] / most)
        return rows
