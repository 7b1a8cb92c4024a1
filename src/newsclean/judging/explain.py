"""Explaining: what a segment's score adds up, trait by trait, worked out again for whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsclean.judging.context import context
from newsclean.judging.firm import firm_weight
from newsclean.judging.line_scoring import LineSums
from newsclean.judging.looking import look, look_closely
from newsclean.judging.repeats import outside_evidence, repeat_evidence, with_evidence
from newsclean.judging.scoring import (
    FIRST_TABLE,
    SECOND_TABLE,
    SURE_BONUS,
    first_scores,
    mask_terms,
    scores_of,
    sorted_out,
)
from newsclean.judging.tables import Term
from newsclean.judging.traits import Hints, Sight
from newsclean.segments import Evidence, Page, Segment

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
        self.pages = hints.pages
        self.repeats = repeat_evidence(hints.pages, [segment.text for segment in page.segments])
        self.lines = LineSums(page, hints) if page.source == "text" else None
        self.sight: Sight = look(page, hints)
        first = first_scores(page, self.sight)
        wanted, sure = sorted_out(first, self.sight.prose, page.segments)
        assert self.sight.boxes is not None
        around = context(page.segments, self.sight.sizes, self.sight.boxes, first, wanted)
        closely = look_closely(page, self.sight, hints, wanted)
        self.rows = {i: own + others for i, own, others in zip(wanted, closely, around, strict=True)}
        self.sure = frozenset(sure)
        self.visible = sum(self.sight.prose)
        self.outside = self._outside(hints) if any(hints.sides) else {}

    def _outside(self, hints: Hints) -> dict[int, Evidence]:
        alone = self.lines.scores if self.lines else scores_of(self.page, self.sight, hints)
        return outside_evidence(self.page.segments, hints.sides, with_evidence(alone, self.repeats), 0.0)

    @property
    def base(self) -> float:
        """What every segment starts with."""
        return self.lines.base if self.lines else FIRST_TABLE.base

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
        if segment.index in self.repeats:
            yield Term(self.repeats[segment.index].weight, ("site_pages",), (self.pages[segment.index],))
        if segment.index in self.outside:
            yield Term(self.outside[segment.index].weight, ("site_outside",), (1,))
        if self.lines:
            yield from self.lines.terms(segment.index)
            return
        view = self.sight.views[segment.index]
        yield from FIRST_TABLE.terms(view.dense)
        yield from mask_terms(view)
        row = self.rows.get(segment.index)
        if row is not None:
            yield Term(SECOND_TABLE.base, ("second_look",), (1,))
            yield from SECOND_TABLE.terms(row)
        elif segment.index in self.sure:
            yield Term(SURE_BONUS, ("second_look",), (0,))
        else:
            return
        firm = firm_weight(segment, view, self.sight.sizes[segment.index], self.visible)
        if firm:
            yield Term(firm, ("firm",), (1,))
