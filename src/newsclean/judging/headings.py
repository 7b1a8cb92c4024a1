"""The heading that stands over a segment: the last one whose box also holds it."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.judging.boxes import Boxes
from newsclean.judging.landmarks import HEADINGS
from newsclean.noise.lexicon import Hits
from newsclean.segments import Box, Segment

__all__ = ["HEADING_SIZE", "standing_headings"]

HEADING_SIZE = 8
"""What is shorter, in words, and a phrase of boilerplate as a whole, is a heading whatever element it stands in."""


def standing_headings(
    segments: Sequence[Segment], sizes: Sequence[int], spoken: Sequence[Hits], boxes: Boxes
) -> list[int]:
    """Return the kinds that the heading over each segment speaks of, as a mask; 0 for none."""
    standing = []
    mask, first, last = 0, 0, 0
    for index, (segment, size, hit) in enumerate(zip(segments, sizes, spoken, strict=True)):
        if mask and not first <= index < last:
            mask = 0
        standing.append(mask)
        if segment.box.tag in HEADINGS or (hit.whole and size < HEADING_SIZE):
            holder = _holder(segment.box)
            first, last = holder.first, holder.last
            mask = 0 if _holds_all(holder, boxes.main) else hit.whole | hit.opening | hit.within
    return standing


def _holder(box: Box) -> Box:
    """Return what a heading in `box` stands over: the smallest box around it that holds anything else."""
    while box.parent is not None and box.last - box.first < 2:
        box = box.parent
    return box


def _holds_all(box: Box, main: Box | None) -> bool:
    return main is not None and box.first <= main.first and box.last >= main.last
