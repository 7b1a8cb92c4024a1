"""The two looks: the first scores each segment by what is seen of it, the second by what its neighbours and boxes scored."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from newsclean import weights
from newsclean.judging.context import CONTEXT, context
from newsclean.judging.firm import firm_weight
from newsclean.judging.tables import SCALE, Table, Term
from newsclean.judging.traits import DENSE, LANDMARKS, NAMED, Sight, View
from newsclean.noise.lexicon import Hits
from newsclean.segments import Page

__all__ = ["FIRST", "SECOND", "mask_terms", "scores_of"]

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


def mask_terms(view: View) -> Iterator[Term]:
    """Yield what the masks of a view add to a score, a summand for each kind or landmark."""
    yield from _name_terms(view.near, view.mid, view.far)
    yield from _phrase_terms(view.hits)
    yield from _heading_terms(view.heading)
    yield from _landmark_terms(view.landmarks)


@lru_cache(maxsize=20_000)
def _names(near: int, mid: int, far: int) -> float:
    return sum(term.weight for term in _name_terms(near, mid, far))


@lru_cache(maxsize=20_000)
def _phrases(hits: Hits) -> float:
    return sum(term.weight for term in _phrase_terms(hits))


@lru_cache(maxsize=5_000)
def _heading(mask: int) -> float:
    return sum(term.weight for term in _heading_terms(mask))


@lru_cache(maxsize=5_000)
def _landmarks(mask: int) -> float:
    return sum(term.weight for term in _landmark_terms(mask))


def _name_terms(near: int, mid: int, far: int) -> Iterator[Term]:
    for place, name in enumerate(NAMED):
        bit = 1 << place
        if (near | mid | far) & bit and name in weights.NAMES:
            nearness = 2 if near & bit else 1 if mid & bit else 0
            yield Term(weights.NAMES[name][nearness] / SCALE, (f"name:{name}",), (nearness,))


def _phrase_terms(hits: Hits) -> Iterator[Term]:
    for place, name in enumerate(NAMED):
        bit = 1 << place
        if (hits.whole | hits.opening | hits.within) & bit and name in weights.PHRASES:
            extent = 2 if hits.whole & bit else 1 if hits.opening & bit else 0
            yield Term(weights.PHRASES[name][extent] / SCALE, (f"phrase:{name}",), (extent,))


def _heading_terms(mask: int) -> Iterator[Term]:
    for place, name in enumerate(NAMED):
        if mask >> place & 1 and name in weights.HEADINGS:
            yield Term(weights.HEADINGS[name] / SCALE, (f"heading:{name}",), (1,))


def _landmark_terms(mask: int) -> Iterator[Term]:
    for place, name in enumerate(LANDMARKS):
        if mask >> place & 1 and name in weights.LANDMARKS:
            yield Term(weights.LANDMARKS[name] / SCALE, (f"in:{name}",), (1,))
