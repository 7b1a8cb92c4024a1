"""What a site repeats weighs against a segment: what stands on many of its pages is no article's."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.segments import Evidence

__all__ = ["repeat_evidence"]

ENOUGH = 3
"""On fewer pages than this, a text may be a quote or a list of prices that two articles share: nothing speaks against it."""

THRICE, OFTEN = -4.0, -7.0
"""What standing on three pages of the site weighs, and on more, in log odds."""


def repeat_evidence(pages: Sequence[int]) -> dict[int, Evidence]:
    """Return what repetition says of the segments of a page, by index.

    Args:
        pages: on how many pages of the site, with this one, each of them stands; empty if nobody knows.
    """
    return {
        index: Evidence(THRICE if count == ENOUGH else OFTEN, f"stands on {count} pages of the site")
        for index, count in enumerate(pages)
        if count >= ENOUGH
    }
