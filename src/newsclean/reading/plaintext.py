"""Rendered text → `Page`: a line or paragraph a segment; bullets, blank lines and `#` stand for boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from newsclean.segments import Box, Declared, Page, Segment

__all__ = ["read_text"]

_ITEM = re.compile(r"(?:[•*·▪‣◦o+–-]|\d{1,3}[.)])[ \t]+(?=\S)")
_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")


def read_text(text: str, url: str | None = None) -> Page:
    """Return the page of a text that a renderer wrote: lines without a blank line between them share a box.

    >>> [(segment.box.tag, segment.text) for segment in read_text("• Home\\n• Sport\\n\\n# A title\\n\\nA line.").segments]
    [('li', 'Home'), ('li', 'Sport'), ('h1', 'A title'), ('p', 'A line.')]
    """
    root = Box("html", None, 0)
    body = Box("body", root, 1)
    segments: list[Segment] = []
    for stanza in _stanzas(text):
        for is_list, lines in groupby(stanza, key=lambda line: _ITEM.match(line) is not None):
            _add(segments, list(lines), is_list, body)
    root.last = body.last = len(segments)
    return Page(segments, root, Declared(), url, "text")


def _stanzas(text: str) -> Iterator[list[str]]:
    """Yield runs of lines that no blank line parts, each line without white space at its ends."""
    lines = (" ".join(line.split()) for line in text.replace("\f", "\n\n").splitlines())
    for blank, run in groupby(lines, key=lambda line: not line):
        if not blank:
            yield list(run)


def _add(segments: list[Segment], lines: list[str], is_list: bool, body: Box) -> None:
    """Add the segments of lines that stand together; several share a box."""
    outer = body
    if is_list or len(lines) > 1:
        outer = Box("ul" if is_list else "div", body, 2, first=len(segments))
    for number, line in enumerate(lines):
        heading = _HEADING.match(line)
        tag = "li" if is_list else f"h{len(heading[1])}" if heading else "div" if outer is not body else "p"
        marker = _ITEM.match(line) if is_list else heading
        box = Box(tag, outer, outer.depth + 1, first=len(segments))
        text = line[marker.end() :] if marker else line
        segments.append(Segment(len(segments), text, box, soft=number > 0 and not is_list))
        box.last = len(segments)
    outer.last = len(segments)
