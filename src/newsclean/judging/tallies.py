"""How much speaks for each kind, as one whole number: a field of bits a kind, so that adding up is one addition."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from struct import Struct

from newsclean.blocks import Boilerplate

__all__ = ["TENTHS", "clear", "fade", "halved", "strongest", "tally"]

WIDTH = 16
"""Bits of a field: weights are tenths, and far fewer than 6,500 whole ones come together."""

TENTHS = 10
"""A tally counts tenths."""

_KINDS = tuple(Boilerplate)
_SHIFT = {kind: place * WIDTH for place, kind in enumerate(_KINDS)}
_FIELDS = Struct(f"<{len(_KINDS)}H")
_FIELD = (1 << WIDTH) - 1
_ALL = (1 << WIDTH * len(_KINDS)) - 1
_FADED = sum((1 << WIDTH - 3) - 1 << shift for shift in _SHIFT.values())
_HALVED = sum((1 << WIDTH - 1) - 1 << shift for shift in _SHIFT.values())


def tally(weights: Iterable[tuple[Boilerplate, float]]) -> int:
    """Return the tally of kinds with their weights."""
    return sum(round(weight * TENTHS) << _SHIFT[kind] for kind, weight in weights)


def fade(counted: int) -> int:
    """Return seven eighths of a tally."""
    return counted - (counted >> 3 & _FADED)


def halved(counted: int, times: int) -> int:
    """Return a tally, halved so many times."""
    for _ in range(times):
        counted = counted >> 1 & _HALVED
    return counted


def strongest(tallies: Sequence[int]) -> tuple[Boilerplate, list[int]]:
    """Return the kind that some tallies have most for, `other` where they have nothing, and what each has for it, in tenths.

    >>> words, names = tally([(Boilerplate.MENU, 2.5)]), tally([(Boilerplate.MENU, 0.5), (Boilerplate.SHARE, 1.0)])
    >>> strongest([words, names])
    (<Boilerplate.MENU: 'menu'>, [25, 5])
    """
    total = sum(tallies)
    if not total:
        return Boilerplate.OTHER, []
    fields = _FIELDS.unpack(total.to_bytes(_FIELDS.size, "little"))
    place = fields.index(max(fields))
    shift = place * WIDTH
    return _KINDS[place], [counted >> shift & _FIELD for counted in tallies]


@lru_cache(maxsize=4096)
def clear(mask: int) -> int:
    """Return what takes the kinds in a mask of `BITS` out of a tally, by `&`."""
    return _ALL - sum((1 << WIDTH) - 1 << shift for place, shift in enumerate(_SHIFT.values()) if mask >> place & 1)
