"""How a fact is chosen: every value that the page gives for it is a candidate, and the weights of what speaks for it add up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import fsum
from typing import Generic, NamedTuple, TypeVar

__all__ = ["Candidate", "Choice", "choose"]

T = TypeVar("T")


class Candidate(NamedTuple, Generic[T]):
    """One value that a page gives for a fact.

    Attributes:
        origin: where it stands, in words for people.
        value: the value.
        key: what it has in common with candidates that say the same.
        cues: what speaks for and against it, names in a table of weights.
    """

    origin: str
    value: T
    key: str
    cues: frozenset[str]


class Choice(NamedTuple, Generic[T]):
    """The candidate chosen, what it weighs, and those that lost."""

    chosen: Candidate[T]
    weight: float
    others: tuple[Candidate[T], ...]


def choose(candidates: Iterable[Candidate[T]], weights: Mapping[str, float]) -> Choice[T] | None:
    """Return the candidate of which the cues weigh most; a cue counts once for all candidates that say the same.

    What speaks against a value counts only where it does so in every place: a byline is not worse for being repeated in a box.
    Among those that say the same, or weigh the same, it is the first. None where there is none.

    >>> ferry = Candidate("JSON-LD", "Ferry", "ferry", frozenset({"declared"}))
    >>> boat = Candidate("<h1>", "Boat", "boat", frozenset({"shown", "large"}))
    >>> choose([ferry, boat], {"declared": 2.0, "shown": 1.0, "large": 0.5}).chosen.value
    'Ferry'
    """
    groups: dict[str, list[Candidate[T]]] = {}
    for candidate in candidates:
        groups.setdefault(candidate.key, []).append(candidate)
    if not groups:
        return None
    totals = {key: _weight([one.cues for one in found], weights) for key, found in groups.items()}
    best = max(groups, key=totals.__getitem__)
    others = tuple(one for key, found in groups.items() if key != best for one in found)
    return Choice(groups[best][0], totals[best], others)


def _weight(cues: list[frozenset[str]], weights: Mapping[str, float]) -> float:
    """Return what speaks for a value in any place, less what speaks against it in all of them."""
    shared = frozenset.intersection(*cues)
    return fsum(weight for cue in frozenset.union(*cues) if (weight := weights.get(cue, 0.0)) > 0 or cue in shared)
