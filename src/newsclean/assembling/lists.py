"""Segments of one list → `ListBlock`, nested as the page nests it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newsclean.assembling.spans import joined
from newsclean.blocks import ListBlock, ListItem
from newsclean.segments import LISTS, Box, Segment

__all__ = ["list_of"]


DEEPEST = 8
"""How deep lists are nested; items of deeper ones stand at this depth."""


@dataclass(slots=True)
class _List:
    """A list as it is gathered: its items by the box of each."""

    ordered: bool
    items: dict[Box, _Item] = field(default_factory=dict)

    def item(self, box: Box) -> _Item:
        if box not in self.items:
            self.items[box] = _Item()
        return self.items[box]


@dataclass(slots=True)
class _Item:
    """An item as it is gathered: its own segments, and the list under it."""

    segments: list[Segment] = field(default_factory=list)
    children: _List | None = None

    def nested(self, ordered: bool) -> _List:
        if self.children is None:
            self.children = _List(ordered)
        return self.children


def list_of(segments: Sequence[Segment], box: Box, base: str) -> ListBlock:
    """Return the list that `box` is, of the segments kept in it."""
    top = _List(box.tag == "ol")
    for segment in segments:
        _item_of(segment, box, top).segments.append(segment)
    return _block(top, base)


def _item_of(segment: Segment, box: Box, top: _List) -> _Item:
    """Return the item that a segment stands in, going down from the outermost list."""
    level, item, depth = top, None, 1
    for inner in _path(segment.box, box):
        if inner.tag == "li":
            item = item if depth == DEEPEST and item is not None else level.item(inner)
        elif depth < DEEPEST:
            # A list without an item around it belongs to the item before it, as browsers show it.
            item = item or next(reversed(level.items.values()), None)
            if item is not None:
                level, item, depth = item.nested(inner.tag == "ol"), None, depth + 1
    return item or level.item(segment.box)


def _path(box: Box, top: Box) -> list[Box]:
    """Return the lists and items inside `top` that stand around `box`, outermost first."""
    path = []
    for outer in box.ancestors():
        if outer is top:
            break
        if outer.tag == "li" or outer.tag in LISTS:
            path.append(outer)
    path.reverse()
    return path


def _block(gathered: _List, base: str) -> ListBlock:
    items = []
    for item in gathered.items.values():
        text, spans = joined(item.segments, " ", base)
        items.append(ListItem(text, spans, _block(item.children, base) if item.children else None))
    return ListBlock(tuple(items), gathered.ordered)
