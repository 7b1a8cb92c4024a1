"""What the first scores of neighbours, boxes and the whole page say of each segment."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import exp

from newsclean.judging.boxes import Boxes
from newsclean.judging.classes import BELOW, DISTANCES, TOP
from newsclean.segments import Box, Segment

__all__ = ["CONTEXT", "LEADING", "LONG", "STEPS", "context", "nearest", "probability"]

STEPS = 20
"""Probabilities and shares are cut into this many steps."""

LONG = 12
"""From this many words on, a neighbour's score is more than a guess."""

LEADING = 0.3
"""The best segments that hold this share of what is likely the article are what others are measured by."""

_BOXES = 5
_WINDOWS = (3, 8)
_MOST_MASS = 0.7
_CLIMB = 30
_FAR = 99

CONTEXT = (
    "sure", "sure_prev1", "sure_prev2", "sure_next1", "sure_next2",
    *(f"{what}{place}" for place in range(_BOXES) for what in ("mean", "held")),
    *(f"window{width}" for width in _WINDOWS),
    "story_before", "story_after", "score",
    "below", "top", "page_mean", "path_mean", "alike_mean", "sure_long_prev", "sure_long_next", "kept_before", "kept_after",
    "branch_mean", "branch_held",
)  # fmt: skip
"""The traits of the second look that stem from the first scores.

- `sure`: how likely a segment, or one of its neighbours, is the article's; `sure_long`: the nearest long neighbours.
- `mean`, `held`: how likely the words of each of the boxes around it are, on average, and the share of the likely article in the box.
- `window`: the mean over the segments nearby; `page_mean`: over the page; `path_mean`, `alike_mean`: over the other segments in
  boxes of its path, and over the boxes alike that stand beside its own.
- `story_before`, `story_after`: the share of the likely article before and behind; `kept`: the distance to the nearest likely segment.
- `below`: how far its score is below those of the best; `top`: what those are.
- `branch`: the box around it just under the innermost one that holds most of the likely article.
"""


def context(
    segments: Sequence[Segment],
    sizes: Sequence[int],
    boxes: Boxes,
    scores: Sequence[float],
    wanted: Sequence[int] | None = None,
) -> list[tuple[int, ...]]:
    """Return the `CONTEXT` traits of every segment, or of the `wanted` ones."""
    scored = _Scored(segments, sizes, boxes, scores)
    return list(scored.rows(range(len(segments)) if wanted is None else wanted))


def probability(score: float) -> float:
    """Return the probability that log odds of `score` stand for."""
    return 1.0 / (1.0 + exp(-score)) if score > -30 else 0.0


class _Scored:
    """A page with its first scores, and running totals of them."""

    def __init__(
        self, segments: Sequence[Segment], sizes: Sequence[int], boxes: Boxes, scores: Sequence[float]
    ) -> None:
        self.segments, self.sizes, self.boxes, self.scores = segments, sizes, boxes, scores
        self.sure = [probability(score) for score in scores]
        self.mass = [p * size for p, size in zip(self.sure, sizes, strict=True)]
        self.held = [0.0, *accumulate(self.mass)]
        self.words = [0, *accumulate(sizes)]
        self.total = max(self.held[-1], 1.0)
        self.top = self._top()
        self.trunk = self._trunk()
        self.paths = self._paths()
        self.alike_means: dict[Box, int] = {}
        self.shares: dict[int, tuple[int, int]] = {}

    def _top(self) -> float:
        """Return the score down to which the best segments hold the `LEADING` share of the likely article."""
        held, top = 0.0, 0.0
        for score, mass in sorted(
            ((score, mass) for score, mass, size in zip(self.scores, self.mass, self.sizes, strict=True) if size >= 8),
            reverse=True,
        ):
            top = score
            held += mass
            if held >= LEADING * self.total:
                break
        return top

    def _trunk(self) -> Box | None:
        """Return the innermost box that holds most of the likely article."""
        trunk, deepest = None, -1
        held = self.held
        least = _MOST_MASS * held[-1]
        for box in self.boxes.all:
            if box.depth > deepest and held[box.last] - held[box.first] >= least:
                trunk, deepest = box, box.depth
        return trunk

    def _paths(self) -> list[tuple[float, int]]:
        """Return how much of the likely article each path holds, and how many words."""
        path, count = self.boxes.path, self.boxes.paths
        held, words = [0.0] * count, [0] * count
        for box, mass, size in zip(self.boxes.of, self.mass, self.sizes, strict=True):
            held[path[box]] += mass
            words[path[box]] += size
        return list(zip(held, words, strict=True))

    def rows(self, wanted: Sequence[int]) -> Iterator[tuple[int, ...]]:
        segments, scores, held = self.segments, self.scores, self.held
        steps = [0, 0, *[round(p * STEPS) for p in self.sure], 0, 0]
        long = [i for i, size in enumerate(self.sizes) if size >= LONG]
        kept = [i for i, p in enumerate(self.sure) if p > 0.5]
        page_mean = self._mean(0, len(segments))
        top = bisect_right(TOP, self.top)
        count = len(segments)
        known: dict[int, tuple[int, ...]] = {}
        for i in wanted:
            box = self.boxes.of[i]
            around = known.get(box)
            if around is None:
                around = known[box] = self._of_boxes(box)
            long_before, long_after = nearest(long, i)
            kept_before, kept_after = nearest(kept, i)
            yield (
                steps[i + 2], steps[i + 1], steps[i], steps[i + 3], steps[i + 4],
                *around[:-3],
                *[self._mean(max(i - width, 0), min(i + width + 1, count)) for width in _WINDOWS],
                round(held[i] / self.total * STEPS),
                round((held[-1] - held[i + 1]) / self.total * STEPS),
                min(max(round(scores[i] * 2) + 16, 0), 32),
                bisect_right(BELOW, self.top - scores[i]),
                top,
                page_mean,
                self._path_mean(i),
                around[-3],
                steps[long_before + 2], steps[long_after + 2],
                bisect_right(DISTANCES, i - kept_before if kept_before >= 0 else _FAR),
                bisect_right(DISTANCES, kept_after - i if kept_after >= 0 else _FAR),
                *around[-2:],
            )  # fmt: skip

    def _mean(self, first: int, last: int) -> int:
        return round((self.held[last] - self.held[first]) / ((self.words[last] - self.words[first]) or 1) * STEPS)

    def _path_mean(self, i: int) -> int:
        """Return how likely the other words of a segment's path are, and 0 where there are none."""
        held, words = self.paths[self.boxes.path[self.boxes.of[i]]]
        words -= self.sizes[i]
        return 1 + round(max(held - self.mass[i], 0.0) / words * STEPS) if words else 0

    def _of_boxes(self, inner: int) -> tuple[int, ...]:
        traits: list[int] = []
        boxes, box = self.boxes, inner
        alike = 0
        for _ in range(_BOXES):
            traits += self._share_of(box)
            if not alike and len(boxes.alike[box]) > 1:
                alike = self._alike_mean(boxes.alike[box])
            box = boxes.parents[box]
        return (*traits, alike, *self._branch(boxes.all[inner]))

    def _share_of(self, number: int) -> tuple[int, int]:
        """Return how likely the words in a box are, and the share of the likely article in it."""
        share = self.shares.get(number)
        if share is None:
            box = self.boxes.all[number]
            held = self.held[box.last] - self.held[box.first]
            share = self.shares[number] = (self._mean(box.first, box.last), round(held / self.total * STEPS))
        return share

    def _alike_mean(self, boxes: Sequence[Box]) -> int:
        known = self.alike_means.get(boxes[0])
        if known is not None:
            return known
        held = sum([self.held[one.last] - self.held[one.first] for one in boxes])
        words = sum([self.words[one.last] - self.words[one.first] for one in boxes])
        self.alike_means[boxes[0]] = mean = 1 + round(held / (words or 1) * STEPS)
        return mean

    def _branch(self, inner: Box) -> tuple[int, int]:
        trunk = self.trunk
        if trunk is None or not trunk.first <= inner.first < trunk.last:
            return 0, 0
        branch, box = None, inner
        for _ in range(_CLIMB):
            if box is trunk or box.parent is None:
                break
            branch, box = box, box.parent
        if branch is None or box is not trunk:
            return 0, 0
        mean, held = self._share_of(self.boxes.numbers[branch])
        return 1 + mean, held


def nearest(marked: Sequence[int], i: int) -> tuple[int, int]:
    """Return the nearest of the `marked` places before `i` and after it; -1 for none."""
    at = bisect_left(marked, i)
    after = at + 1 if at < len(marked) and marked[at] == i else at
    return marked[at - 1] if at else -1, marked[after] if after < len(marked) else -1
