"""The two looks: the first scores each segment by what is seen of it, the second by what its neighbours and boxes scored."""

from __future__ import annotations

from functools import lru_cache

from newsclean import weights
from newsclean.judging.context import CONTEXT, context
from newsclean.judging.firm import firm_weight
from newsclean.judging.tables import SCALE, Table
from newsclean.judging.traits import DENSE, LANDMARKS, NAMED, Sight, View
from newsclean.noise.lexicon import Hits
from newsclean.segments import Page

__all__ = ["scores_of"]

NOTHING = -99.0
"""The score of a segment without text."""

FIRST = Table(DENSE, weights.FIRST_BASE, weights.FIRST_SINGLES, weights.FIRST_PAIRS)
SECOND = Table((*DENSE, *CONTEXT), weights.SECOND_BASE, weights.SECOND_SINGLES, weights.SECOND_PAIRS)


def scores_of(page: Page, sight: Sight) -> list[float]:
    """Return the log odds of each segment that it belongs to the article's body."""
    first = [FIRST.score(view.dense) + _masks(view) for view in sight.views]
    visible = sum(sight.prose)
    seen = context(page.segments, sight.sizes, first)
    return [
        score + SECOND.score(view.dense + around) + firm_weight(segment, view, size, visible)
        if segment.text
        else NOTHING
        for segment, score, view, around, size in zip(page.segments, first, sight.views, seen, sight.sizes, strict=True)
    ]


def _masks(view: View) -> float:
    return (
        _names(view.near, view.mid, view.far)
        + _phrases(view.hits)
        + _heading(view.heading)
        + _landmarks(view.landmarks)
    )


@lru_cache(maxsize=20_000)
def _names(near: int, mid: int, far: int) -> float:
    total = 0
    for place, name in enumerate(NAMED):
        bit = 1 << place
        if (near | mid | far) & bit:
            total += weights.NAMES.get(name, (0, 0, 0))[2 if near & bit else 1 if mid & bit else 0]
    return total / SCALE


@lru_cache(maxsize=20_000)
def _phrases(hits: Hits) -> float:
    total = 0
    for place, name in enumerate(NAMED):
        bit = 1 << place
        if (hits.whole | hits.opening | hits.within) & bit:
            total += weights.PHRASES.get(name, (0, 0, 0))[2 if hits.whole & bit else 1 if hits.opening & bit else 0]
    return total / SCALE


@lru_cache(maxsize=5_000)
def _heading(mask: int) -> float:
    return sum(weights.HEADINGS.get(name, 0) for place, name in enumerate(NAMED) if mask >> place & 1) / SCALE


@lru_cache(maxsize=5_000)
def _landmarks(mask: int) -> float:
    return sum(weights.LANDMARKS.get(name, 0) for place, name in enumerate(LANDMARKS) if mask >> place & 1) / SCALE
