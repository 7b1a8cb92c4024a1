"""How prose runs through a page: gaps in it, its density, and whether paragraphs follow each other or stand alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

__all__ = ["FLOW", "density", "flow", "gaps"]

FLOW = ("rhythm", "prose_run", "run_share", "to_best")
"""The traits of `flow`.

`rhythm`: the share of the paragraphs nearby that stand next to another, as an article's do and those on cards do not. `prose_run`: the
words of the run of paragraphs around a text. `run_share`: what they are to the longest such run. `to_best`: where the text
stands to that one.
"""

NEARBY = 8
"""How many texts to each side are nearby."""

_FAR = 99
_WORDS = (0, 20, 40, 80, 150, 300, 600)
_SHARES = (0.02, 0.06, 0.15, 0.3, 0.6, 0.99)
_RHYTHM = (0.0001, 0.25, 0.5, 0.75, 0.99)
_STEPS = (0, 1, 2, 3, 4, 6, 9, 13, 25, 60)
_DENSITIES = (0.0001, 0.1, 0.25, 0.45, 0.7, 0.9, 0.99)

Run = tuple[int, int, int]
"""A run of paragraphs: its first text, the one after its last, and its words."""


def gaps(prose: Sequence[int]) -> list[int]:
    """Return how many texts lie between each one and the prose before it.

    >>> gaps([0, 20, 0, 0])
    [99, 100, 0, 1]
    """
    found, gap = [], _FAR
    for held in prose:
        found.append(gap)
        gap = 0 if held else gap + 1
    return found


def density(sizes: Sequence[int], prose: Sequence[int], width: int) -> list[int]:
    """Return for each text the class of the share of the words nearby, so many texts to each side, that are prose."""
    words, held = [0, *accumulate(sizes)], [0, *accumulate(prose)]
    count = len(sizes)
    classes = []
    for i in range(count):
        first, last = max(i - width, 0), min(i + width + 1, count)
        classes.append(bisect_right(_DENSITIES, (held[last] - held[first]) / ((words[last] - words[first]) or 1)))
    return classes


def flow(prose: Sequence[int]) -> list[tuple[int, int, int, int]]:
    """Return the `FLOW` traits of each text, by the words of prose that each holds."""
    count = len(prose)
    runs = _runs(prose)
    first, last, most = max(runs, key=lambda run: run[2], default=(0, 0, 0))
    words = [0] * count
    for start, end, held in runs:
        words[start:end] = [held] * (end - start)
    rhythm = _rhythm(prose)
    return [
        (
            rhythm[i],
            bisect_right(_WORDS, words[i]),
            bisect_right(_SHARES, words[i] / most) if words[i] else 0,
            0 if first <= i < last else bisect_right(_STEPS, first - i) if i < first else 10 + bisect_right(_STEPS, i - last),
        )
        for i in range(count)
    ]  # fmt: skip


def _runs(prose: Sequence[int]) -> list[Run]:
    """Return the runs of paragraphs; one other text may stand between two of them."""
    runs: list[Run] = []
    for i, words in enumerate(prose):
        if not words:
            continue
        if runs and i - runs[-1][1] <= 1:
            runs[-1] = (runs[-1][0], i + 1, runs[-1][2] + words)
        else:
            runs.append((i, i + 1, words))
    return runs


def _rhythm(prose: Sequence[int]) -> list[int]:
    count = len(prose)
    padded = [0, *prose, 0]
    paragraphs = [0, *accumulate(1 if words else 0 for words in prose)]
    joined = [0, *accumulate(1 if padded[i + 1] and (padded[i] or padded[i + 2]) else 0 for i in range(count))]
    rhythm = []
    for i in range(count):
        low, high = max(i - NEARBY, 0), min(i + NEARBY + 1, count)
        near = paragraphs[high] - paragraphs[low]
        rhythm.append(1 + bisect_right(_RHYTHM, (joined[high] - joined[low]) / near) if near else 0)
    return rhythm
