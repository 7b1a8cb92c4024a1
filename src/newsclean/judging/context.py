"""The second look: what the first scores of neighbours and of the boxes around say of each segment."""

from __future__ import annotations

from itertools import accumulate
from math import exp

from newsclean.segments import Box, Segment

__all__ = ["CONTEXT", "context"]

STEPS = 20
"""Probabilities and shares are cut into this many steps."""

_BOXES = 5
_WINDOWS = (3, 8)

CONTEXT = (
    "sure", "sure_prev1", "sure_prev2", "sure_next1", "sure_next2",
    *(f"{what}{place}" for place in range(_BOXES) for what in ("mean", "held")),
    *(f"window{width}" for width in _WINDOWS),
    "story_before", "story_after", "score",
)  # fmt: skip
"""The traits of the second look; `mean` is how sure a box's words are on average, `held` its share of the article so far."""


def probability(score: float) -> float:
    """Return the probability that log odds of `score` stand for."""
    return 1.0 / (1.0 + exp(-score)) if score > -30 else 0.0


def context(segments: list[Segment], sizes: list[int], scores: list[float]) -> list[tuple[int, ...]]:
    """Return the `CONTEXT` traits of every segment."""
    count = len(segments)
    sure = [probability(score) for score in scores]
    steps = [0, 0, *(round(p * STEPS) for p in sure), 0, 0]
    held = [0.0, *accumulate(p * size for p, size in zip(sure, sizes, strict=True))]
    words = [0, *accumulate(sizes)]
    total = max(held[-1], 1.0)
    seen: dict[Box, tuple[int, ...]] = {}

    def mean(first: int, last: int) -> int:
        return round((held[last] - held[first]) / ((words[last] - words[first]) or 1) * STEPS)

    def of_boxes(box: Box) -> tuple[int, ...]:
        traits: list[int] = []
        for _ in range(_BOXES):
            traits.append(mean(box.first, box.last))
            traits.append(round((held[box.last] - held[box.first]) / total * STEPS))
            box = box.parent or box
        return tuple(traits)

    rows = []
    for i, segment in enumerate(segments):
        box = segment.box
        around = seen.get(box)
        if around is None:
            around = seen[box] = of_boxes(box)
        neighbours = (steps[i + 2], steps[i + 1], steps[i], steps[i + 3], steps[i + 4])
        windows = [mean(max(i - width, 0), min(i + width + 1, count)) for width in _WINDOWS]
        before = round(held[i] / total * STEPS)
        behind = round((held[-1] - held[i + 1]) / total * STEPS)
        rows.append((*neighbours, *around, *windows, before, behind, min(max(round(scores[i] * 2) + 16, 0), 32)))
    return rows
