"""Tables of evidence: traits → log odds that a segment belongs to the article, as a sum that anyone can follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

__all__ = ["Table", "Term"]

SCALE = 100
"""Tables hold hundredths of log odds, so that they read as whole numbers."""


class Term(NamedTuple):
    """One summand of a score, and the traits that it comes from."""

    weight: float
    names: tuple[str, ...]
    values: tuple[int, ...]


class Table:
    """An additive model: a base, a weight for each value of each trait, and of some pairs of traits.

    Args:
        traits: the names of the traits, in the order in which rows hold them.
        base: what every segment starts with, in hundredths of log odds.
        singles: trait → the weight of each of its values.
        pairs: two traits → the weight of each pair of their values.

    Weights of traits that are not among `traits` are left out, so that traits can be changed before the table is fitted anew.
    """

    def __init__(
        self,
        traits: Sequence[str],
        base: int,
        singles: dict[str, tuple[int, ...]],
        pairs: dict[tuple[str, str], tuple[tuple[int, ...], ...]],
    ) -> None:
        place = {name: at for at, name in enumerate(traits)}
        self.traits = tuple(traits)
        self.base = base / SCALE
        self.singles = [(place[name], weights, len(weights) - 1) for name, weights in singles.items() if name in place]
        self.pairs = [
            (place[one], place[other], weights, len(weights) - 1, len(weights[0]) - 1)
            for (one, other), weights in pairs.items()
            if one in place and other in place
        ]

    def score(self, row: Sequence[int]) -> float:
        """Return the log odds of a row of trait values. Values beyond those that were fitted count as the last one."""
        total = 0
        for at, weights, last in self.singles:
            value = row[at]
            total += weights[value if value < last else last]
        for one, other, grid, rows, columns in self.pairs:
            value, second = row[one], row[other]
            total += grid[value if value < rows else rows][second if second < columns else columns]
        return self.base + total / SCALE

    def terms(self, row: Sequence[int]) -> Iterator[Term]:
        """Yield what `score` adds up, summand by summand."""
        for at, weights, last in self.singles:
            yield Term(weights[min(row[at], last)] / SCALE, (self.traits[at],), (row[at],))
        for one, other, grid, rows, columns in self.pairs:
            weight = grid[min(row[one], rows)][min(row[other], columns)] / SCALE
            yield Term(weight, (self.traits[one], self.traits[other]), (row[one], row[other]))
