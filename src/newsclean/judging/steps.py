"""The steps of the judge that differ from markup to rendered text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newsclean.judging.kinds import Finding
from newsclean.judging.traits import Hints, Sight
from newsclean.segments import Page, Part

__all__ = ["Steps"]


class Steps(NamedTuple):
    """How one sort of page is judged.

    Attributes:
        scored: what is seen of a page, and the log odds of each segment that it is the article's.
        found: the kind of each segment that is left out; it may give segments another part first.
    """

    scored: Callable[[Page, Hints], tuple[Sight, list[float]]]
    found: Callable[[Page, Sight, list[Part | None]], list[Finding | None]]
