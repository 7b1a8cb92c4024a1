"""Which lists, tables, quotations and preformatted texts are one block, and which are mere layout."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newsclean.assembling.paragraphs import heading_level
from newsclean.assembling.tables import CELLS
from newsclean.segments import LISTS, Box, Segment

__all__ = ["Groups"]

LONGEST_CELL = 400
"""A table with more text than this in a cell, in characters, is there for layout."""

MOST_ITEM_PARTS = 4
"""A list with more segments than this in an item is there for layout."""

MOST_QUOTED = 0.6
"""A quotation that holds a larger share of the story's segments than this is the story, indented."""

SHORT_STORY = 5
"""Up to so many segments, a story may be one quotation."""

_HOLDERS = frozenset((*LISTS, "table", "blockquote"))
_PARTS = frozenset(("li", *CELLS))


class _Around(NamedTuple):
    """The innermost list, table or quotation around a box, and the item or cell of it that holds the box."""

    holder: Box | None
    part: Box | None


@dataclass(slots=True)
class _Shape:
    """What one list, table or quotation holds by itself.

    Attributes:
        parts: how many segments each item or cell holds.
        chars: how many characters.
        rows: how many cells each row holds.
        subheads: whether subheads stand in it.
    """

    parts: dict[Box, int] = field(default_factory=dict)
    chars: dict[Box, int] = field(default_factory=dict)
    rows: dict[Box | None, int] = field(default_factory=dict)
    subheads: bool = False

    def add(self, segment: Segment, part: Box | None) -> None:
        self.subheads = self.subheads or heading_level(segment.box) > 0
        if part is not None:
            if part not in self.parts:
                self.rows[part.parent] = self.rows.get(part.parent, 0) + 1
            self.parts[part] = self.parts.get(part, 0) + 1
            self.chars[part] = self.chars.get(part, 0) + len(segment.text)


class Groups:
    """The boxes that make one block of the segments in them.

    Each question is answered once for each box, from its parent's answer: the whole is linear in the page.
    """

    __slots__ = ("_around", "_found", "_indices", "_shapes")

    def __init__(self, story: Sequence[Segment]) -> None:
        self._found: dict[Box, Box | None] = {}
        self._around: dict[Box, _Around] = {}
        self._shapes: dict[Box, _Shape] = {}
        self._indices = [segment.index for segment in story]
        for segment in story:
            holder, part = self._around_of(segment.box)
            if holder is not None:
                self._shapes.setdefault(holder, _Shape()).add(segment, part)

    def of(self, box: Box) -> Box | None:
        """Return the outermost box around `box`, or itself, that makes one block; None where none does."""
        for inner in reversed(_unknown(box, self._found)):
            found = self._found[inner.parent] if inner.parent is not None else None
            if found is None:
                found = inner if self._is_block(inner) else None
            elif inner.tag == "caption" and found.tag == "table":
                found = None
            self._found[inner] = found
        return self._found[box]

    def _around_of(self, box: Box) -> _Around:
        for inner in reversed(_unknown(box, self._around)):
            around = self._around[inner.parent] if inner.parent is not None else _Around(None, None)
            if inner.tag in _HOLDERS:
                around = _Around(inner, None)
            elif inner.tag in _PARTS:
                around = _Around(around.holder, inner)
            self._around[inner] = around
        return self._around[box]

    def _is_block(self, box: Box) -> bool:
        if box.tag == "pre":
            return True
        shape = self._shapes.get(box)
        if box.tag == "blockquote":
            return (shape is None or not shape.subheads) and not self._is_story(box)
        if shape is None or shape.subheads:
            return False
        return _is_data(shape) if box.tag == "table" else max(shape.parts.values(), default=0) <= MOST_ITEM_PARTS

    def _is_story(self, box: Box) -> bool:
        held = bisect_left(self._indices, box.last) - bisect_left(self._indices, box.first)
        return held > max(SHORT_STORY, MOST_QUOTED * len(self._indices))


def _is_data(shape: _Shape) -> bool:
    if len(shape.rows) < 2 or max(shape.rows.values()) < 2:
        return False
    return max(shape.chars.values()) <= LONGEST_CELL


def _unknown(box: Box, known: Container[Box]) -> list[Box]:
    """Return `box` and those around it, innermost first, up to the first that is known."""
    unknown = []
    outer: Box | None = box
    while outer is not None and outer not in known:
        unknown.append(outer)
        outer = outer.parent
    return unknown
