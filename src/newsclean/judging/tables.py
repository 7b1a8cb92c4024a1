"""Tables of evidence: traits → log odds that a segment belongs to the article, as a sum that anyone can follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import getitem
from typing import NamedTuple, TypeVar

__all__ = ["Table", "Term"]

_T = TypeVar("_T")

SCALE = 100
"""Tables hold hundredths of log odds, so that they read as whole numbers."""

_UNFITTED = (0,) * 64
"""The weights of a trait that has none: more of them than any trait has values."""


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
        known = [
            (place[one], place[other], grid) for (one, other), grid in pairs.items() if {one, other} <= place.keys()
        ]
        values = [len(singles.get(name, _UNFITTED)) for name in traits]
        for one, other, grid in known:
            values[one] = max(values[one], len(grid))
            values[other] = max(values[other], *map(len, grid))
        self.traits = tuple(traits)
        self.base = base / SCALE
        self._last = [count - 1 for count in values]
        self._fitted = [place[name] for name in singles if name in place]
        self._weights = [
            _repeated(singles.get(name, _UNFITTED), count) for name, count in zip(traits, values, strict=True)
        ]
        self._pairs = [
            (one, other, _repeated([_repeated(weights, values[other]) for weights in grid], values[one]))
            for one, other, grid in known
        ]

    def score(self, row: Sequence[int]) -> float:
        """Return the log odds of a row of trait values. Values beyond those that were fitted count as the last one."""
        try:
            return self._score(row)
        except IndexError:
            return self._score(self._fitted_values(row))

    def _score(self, row: Sequence[int]) -> float:
        total = sum(map(getitem, self._weights, row))
        for one, other, grid in self._pairs:
            total += grid[row[one]][row[other]]
        return self.base + total / SCALE

    def _fitted_values(self, row: Sequence[int]) -> list[int]:
        return list(map(min, row, self._last))

    def part(self, traits: Sequence[str]) -> Callable[[tuple[int, ...]], int]:
        """Return what adds up the weights of the values of some traits alone, in hundredths.

        The parts of a table without pairs come to its score: many rows of one page have the same parts.
        """
        assert not self._pairs
        places = [self.traits.index(name) for name in traits]
        weights = [self._weights[place] for place in places]
        last = [self._last[place] for place in places]

        def weigh(values: tuple[int, ...]) -> int:
            try:
                return sum(map(getitem, weights, values))
            except IndexError:  # beyond what was fitted
                return sum(map(getitem, weights, map(min, values, last)))

        return weigh

    def terms(self, row: Sequence[int]) -> Iterator[Term]:
        """Yield what `score` adds up, summand by summand."""
        fitted = self._fitted_values(row)
        for at in self._fitted:
            yield Term(self._weights[at][fitted[at]] / SCALE, (self.traits[at],), (row[at],))
        for one, other, grid in self._pairs:
            weight = grid[fitted[one]][fitted[other]] / SCALE
            yield Term(weight, (self.traits[one], self.traits[other]), (row[one], row[other]))


def _repeated(weights: Sequence[_T], count: int) -> tuple[_T, ...]:
    """Return `count` weights, the last one again and again."""
    return (*weights, *[weights[-1]] * (count - len(weights)))
