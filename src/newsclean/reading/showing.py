"""What a page hides until a script shows it: a page that hides nearly all of its prose hides none of it from its readers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newsclean.reading.elements import HIDDEN
from newsclean.segments import Box, Segment

__all__ = ["show"]

PROSE = 80
"""A text of so many characters, and hardly any link, is prose."""

MOST = 4
"""A page that hides so many times as much prose as it shows has it shown by a script."""

LEAST = 600
"""Less hidden prose than this, in characters, is a page's small print."""

CLIMB = 60
"""How many boxes around a text are looked at, so that deep pages take no more time."""


def show(segments: Sequence[Segment]) -> None:
    """Mark boxes as shown where a script will show them; fallbacks for scripts and templates stay hidden."""
    shown = hidden = 0
    for segment in segments:
        length = len(segment.text)
        if length >= PROSE and segment.link_chars * 3 < length:
            if not segment.box.hidden:
                shown += length
            elif not _is_fallback(segment.box):
                hidden += length
    if hidden < LEAST or hidden < MOST * shown:
        return
    for segment in segments:
        if segment.box.hidden and not _is_fallback(segment.box):
            for box in islice(segment.box.ancestors(), CLIMB):
                box.hidden = False


def _is_fallback(box: Box) -> bool:
    return any(outer.tag in HIDDEN for outer in islice(box.ancestors(), CLIMB))
