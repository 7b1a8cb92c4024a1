"""Segments of one list → `ListBlock`, nested as the page nests it."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsclean.assembling.spans import spans_of
from newsclean.blocks import ListBlock, ListItem, Span
from newsclean.segments import Box, Segment

__all__ = ["list_of"]


@dataclass
class _Item:
    """An item as it is gathered."""

    text: str = ""
    spans: tuple[Span, ...] = ()
    children: _List | None = None


@dataclass
class _List:
    """A list as it is gathered: its items by the box of each."""

    ordered: bool
    items: dict[Box, _Item] = field(default_factory=dict)


def list_of(segments: list[Segment], group: Box, base: str) -> ListBlock:
    """Return the list that `group` is, of the segments kept in it."""
    top = _List(group.tag == "ol")
    for segment in segments:
        item = _item_for(top, segment, group)
        if item.text:
            item.text += " "
        item.spans += spans_of(segment.marks, base, len(item.text))
        item.text += segment.text
    return _frozen(top)


def _item_for(top: _List, segment: Segment, group: Box) -> _Item:
    """Return the item that a segment stands in, going down from the outermost list."""
    inside: list[Box] = []
    for outer in segment.box.ancestors():
        if outer is group:
            break
        inside.append(outer)
    current, item = top, None
    for box in reversed(inside):
        if box.tag in ("ul", "ol") and item is not None:
            item.children = item.children or _List(box.tag == "ol")
            current, item = item.children, None
        elif box.tag == "li" or item is None and box is inside[0]:
            item = current.items.setdefault(box, _Item())
    if item is None:
        item = current.items.setdefault(segment.box, _Item())
    return item


def _frozen(gathered: _List) -> ListBlock:
    items = []
    for item in gathered.items.values():
        items.append(ListItem(item.text, item.spans, _frozen(item.children) if item.children else None))
    return ListBlock(tuple(items), gathered.ordered)
