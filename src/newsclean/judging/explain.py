"""Explaining: what a segment's score adds up, trait by trait, worked out again for whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsclean.judging.context import context
from newsclean.judging.firm import firm_weight
from newsclean.judging.scoring import FIRST, SECOND, mask_terms
from newsclean.judging.tables import Term
from newsclean.judging.traits import Hints, Sight, look
from newsclean.segments import Page, Segment

__all__ = ["Explainer", "Ground"]


class Ground(NamedTuple):
    """What one trait adds to a segment's score, in log odds: above 0 for the article, below 0 against it."""

    weight: float
    trait: str
    value: int


class Explainer:
    """The judge's sums over one page. The page is looked at once; each segment is added up when it is asked for.

    Args:
        page: the page.
        hints: what was found out about it before it was judged.
    """

    def __init__(self, page: Page, hints: Hints) -> None:
        self.page = page
        self.sight: Sight = look(page, hints)
        first = [FIRST.score(view.dense) + sum(term.weight for term in mask_terms(view)) for view in self.sight.views]
        self.rows = context(page.segments, self.sight.sizes, first)
        self.visible = sum(self.sight.prose)

    @property
    def base(self) -> float:
        """What every segment starts with."""
        return FIRST.base + SECOND.base

    def grounds(self, segment: Segment) -> list[Ground]:
        """Return what each trait adds beyond `base`, the strongest first.

        The weight of a pair of traits is shared evenly by both, as Shapley's value shares it.
        """
        shares: dict[str, list[float]] = {}
        for term in self._terms(segment):
            for name, value in zip(term.names, term.values, strict=True):
                share = shares.setdefault(name, [0.0, value])
                share[0] += term.weight / len(term.names)
        grounds = [Ground(weight, name, int(value)) for name, (weight, value) in shares.items() if weight]
        return sorted(grounds, key=lambda ground: -abs(ground.weight))

    def _terms(self, segment: Segment) -> Iterator[Term]:
        view = self.sight.views[segment.index]
        yield from FIRST.terms(view.dense)
        yield from mask_terms(view)
        yield from SECOND.terms(view.dense + self.rows[segment.index])
        firm = firm_weight(segment, view, self.sight.sizes[segment.index], self.visible)
        if firm:
            yield Term(firm, ("firm",), (1,))
