"""The second look at rendered text: how sure neighbours and boxes are, and where a line stands to the likeliest stretch of lines."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from math import exp

from newsclean.segments import Box, Segment

__all__ = ["LINE_CONTEXT", "context_of_lines"]

WIDE = 20
"""How many lines to each side the widest window has."""

CLIP = 3.0
"""The log odds beyond which a line's score says no more of the stretch that it is in."""

STEPS = 20
"""Probabilities and shares are cut into this many steps."""

_BOXES = 5
_WINDOWS = (3, 8)
_NEIGHBOURHOOD = (
    "sure", "sure_prev1", "sure_prev2", "sure_next1", "sure_next2",
    *(f"{what}{place}" for place in range(_BOXES) for what in ("mean", "held")),
    *(f"window{width}" for width in _WINDOWS),
    "story_before", "story_after", "score",
)  # fmt: skip
"""`mean` is how sure a box's words are on average, `held` its share of the article so far."""

LINE_CONTEXT = (*_NEIGHBOURHOOD, "stretch", "from_edge", "stretch_mean", "window20", "alike")
"""The traits of the second look at lines; `stretch` is 1 before the best stretch, 2 after it, and more inside."""

_EDGES = (0, 1, 2, 4, 8, 16, 40)
_RUNS = (0.0, 0.2, 0.4, 0.6, 0.8, 0.95)


def probability(score: float) -> float:
    """Return the probability that log odds of `score` stand for."""
    return 1.0 / (1.0 + exp(-score)) if score > -30 else 0.0


def context_of_lines(segments: list[Segment], sizes: list[int], scores: list[float]) -> list[tuple[int, ...]]:
    """Return the `LINE_CONTEXT` traits of every line."""
    if not segments:
        return []
    first, last = _stretch(sizes, scores)
    sure = [probability(score) * size for score, size in zip(scores, sizes, strict=True)]
    held, words = [0.0, *accumulate(sure)], [0, *accumulate(sizes)]
    mean = (held[last] - held[first]) / ((words[last] - words[first]) or 1)
    inside = 3 + bisect_right(_RUNS, mean)
    paths: dict[tuple[str, int], list[float]] = {}
    for segment, own, size in zip(segments, sure, sizes, strict=True):
        entry = paths.setdefault((segment.box.tag, segment.box.depth), [0.0, 0.0])
        entry[0] += own
        entry[1] += size
    rows = []
    count = len(segments)
    for i, (segment, around) in enumerate(zip(segments, _neighbourhood(segments, sizes, scores), strict=True)):
        low, high = max(i - WIDE, 0), min(i + WIDE + 1, count)
        path = paths[segment.box.tag, segment.box.depth]
        place = 1 if i < first else 2 if i >= last else inside
        edge = first - i if i < first else i - last + 1 if i >= last else min(i - first, last - 1 - i)
        rows.append(
            (
                *around,
                min(place, 3),
                bisect_right(_EDGES, edge) + (8 if place > 2 else 0),
                inside - 3,
                round((held[high] - held[low]) / ((words[high] - words[low]) or 1) * STEPS),
                round(path[0] / (path[1] or 1) * STEPS),
            )
        )
    return rows


def _stretch(sizes: list[int], scores: list[float]) -> tuple[int, int]:
    """Return the run of lines whose scores, by the words that they stand for, add up to most."""
    best, first, last = 0.0, 0, 0
    total, start = 0.0, 0
    for i, (size, score) in enumerate(zip(sizes, scores, strict=True)):
        total += max(-CLIP, min(CLIP, score)) * min(size, 60) ** 0.5
        if total <= 0:
            total, start = 0.0, i + 1
        elif total > best:
            best, first, last = total, start, i + 1
    return first, last


def _neighbourhood(segments: list[Segment], sizes: list[int], scores: list[float]) -> list[tuple[int, ...]]:
    """Return the `_NEIGHBOURHOOD` traits of every line."""
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
