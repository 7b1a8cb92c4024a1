"""The heading that stands over a segment: the last one whose box also holds it."""

from __future__ import annotations

from newsclean.judging.boxes import Boxes
from newsclean.segments import Box

__all__ = ["StandingHeading"]


class StandingHeading:
    """The kinds that the heading over the segment at hand speaks of, as the segments pass by in page order."""

    __slots__ = ("_box", "_boxes", "_mask")

    def __init__(self, boxes: Boxes) -> None:
        self._boxes = boxes
        self._mask = 0
        self._box: Box | None = None

    def stand(self, mask: int, box: Box) -> None:
        """Take a heading; it stands over what follows in the smallest box around it that holds anything else."""
        holder = box
        while holder.parent is not None and holder.last - holder.first < 2:
            holder = holder.parent
        main = self._boxes.main
        holds_all = main is not None and holder.first <= main.first and holder.last >= main.last
        self._mask, self._box = (0, None) if holds_all else (mask, holder)

    def mask_at(self, index: int) -> int:
        """Return the kinds of the heading over a segment, as a mask; 0 for none."""
        if self._box is not None and not self._box.first <= index < self._box.last:
            self._mask, self._box = 0, None
        return self._mask
