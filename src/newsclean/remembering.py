"""What functions of short texts said is remembered, in memory that is given back whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["remembered"]

LONGEST = 1_000
"""What a function said of a longer text, in characters, is not remembered: such texts hardly come again, and take much room."""

K = TypeVar("K", bound=str | tuple[int, ...])
V = TypeVar("V")


class _Memory(dict[K, V]):
    """The answers of a function, by what it was asked."""

    __slots__ = ("_most", "_work")

    def __init__(self, work: Callable[[K], V], most: int) -> None:
        super().__init__()
        self._work, self._most = work, most

    def __missing__(self, key: K) -> V:
        value = self._work(key)
        if len(key) <= LONGEST:
            if len(self) >= self._most:
                self.clear()
            self[key] = value
        return value


def remembered(most: int) -> Callable[[Callable[[K], V]], Callable[[K], V]]:
    """Return a decorator for functions of one argument: up to `most` of their answers are remembered.

    Then all are forgotten at once. `functools.lru_cache` forgets them one by one, and what it keeps then lies scattered
    among all that later pages took, so that a process grows with every page that brings names of its own.

    >>> @remembered(1000)
    ... def size(text: str) -> int:
    ...     return len(text)
    >>> size("ferry"), size("ferry")
    (5, 5)
    """

    def decorated(work: Callable[[K], V]) -> Callable[[K], V]:
        return _Memory(work, most).__getitem__

    return decorated
