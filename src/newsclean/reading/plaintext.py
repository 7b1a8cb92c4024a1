"""Rendered text → `Page`: a line a segment; bullets, indentation and blank lines stand for boxes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.reading.lines import Line, lines_of, raw_lines
from newsclean.reading.linked import Links, links_of
from newsclean.reading.wrapping import unwrapped
from newsclean.segments import LISTS, Box, Declared, Page, Place, Segment

__all__ = ["read_text"]

DEEPEST = 24
"""How deep boxes are nested by indentation; deeper lines stand at this depth."""

SPACED = 0.05
"""A page with fewer blank lines than this, for each line, uses none to tell its parts apart."""

PROSE = 80
"""From this length on, in characters, a line is taken for a paragraph."""

WIDE = 3
"""How many letters one character says as much as, where no spaces part words."""

LONGEST_SUBHEAD = 110
"""The longest subhead, in characters."""

MOST_SUBHEAD_WORDS = 16

_NO_SUBHEAD = re.compile(r"[.。,;:：،…|›»>0-9]$|^[^\w\"'“”„«‘¿¡「『]|\t|@|©")
_UNSPACED = re.compile("[\u2e80-\uabff\uf900-\ufaff\uff00-\uff60]")
_SENTENCE = re.compile(r"[.!?。！？؟।…][\"'”’»›)\]】」』）]*(?:\s|$)")


def read_text(text: str, url: str | None = None) -> Page:
    """Return the page of a text that a renderer wrote.

    Its segments stand in boxes as those of markup do: items in lists, nested as they are indented; cells in
    tables; quotations; lines without a blank line between them in a box of their own. A short line over a
    paragraph is a heading, unless the page marks its headings.

    >>> [(segment.box.tag, segment.text) for segment in read_text("• Home\\n• Sport\\n\\n# A title\\n\\nA line.").segments]
    [('li', 'Home'), ('li', 'Sport'), ('h1', 'A title'), ('p', 'A line.')]
    """
    raw = raw_lines(text)
    builder = _Builder(unwrapped(lines_of(raw)), links_of(raw))
    return builder.page(url)


def _is_long(text: str) -> bool:
    return len(text) >= (PROSE // WIDE if _UNSPACED.match(text) else PROSE)


class _Builder:
    """A page as it grows, line by line."""

    def __init__(self, lines: Sequence[Line], links: Links) -> None:
        self.lines = lines
        self.links = links
        self.root = Box("html", None, 0)
        self.stack: list[tuple[int, Box]] = [(-1, Box("body", self.root, 1))]
        self.segments: list[Segment] = []
        self.places: list[Place] = []
        self.spaced = sum(line.gap > 0 for line in lines) > SPACED * len(lines)
        self.marked = any(line.tag[0] == "h" for line in lines)

    def page(self, url: str | None) -> Page:
        before: Line | None = None
        run = Box("", None, 0)
        for at, line in enumerate(self.lines):
            following = self.lines[at + 1] if at + 1 < len(self.lines) else None
            goes_on = before is not None and before.tag == line.tag and self._together(before, line)
            if line.tag == "li":
                self._item(line)
            elif line.tag in ("td", "blockquote"):
                outer = self._outer(line)
                run = run if goes_on else self._box("table" if line.tag == "td" else "blockquote", outer)
                self._row(line, run) if line.tag == "td" else self._add(line.text, self._box("p", run), line)
            else:
                outer = self._outer(line)
                if not goes_on:
                    starts = (
                        following is not None and following.tag == "p" == line.tag and self._together(line, following)
                    )
                    run = self._box("div", outer) if starts else outer
                self._add(line.text, self._box(self._tag(line, before, following, run is outer), run), line)
            before = line
        self._close()
        return Page(self.segments, self.root, Declared(), url, "text", self.places)

    def _together(self, before: Line, line: Line) -> bool:
        """Return whether no blank line parts two lines, or where the page has none, whether both are long or both short."""
        if line.gap or before.indent != line.indent:
            return False
        return self.spaced or _is_long(before.text) == _is_long(line.text)

    def _tag(self, line: Line, before: Line | None, following: Line | None, alone: bool) -> str:
        if line.tag != "p":
            return line.tag
        if not alone:
            return "div"
        if self.marked or following is None or not self._is_subhead(line, before, following):
            return "p"
        return "h2"

    def _is_subhead(self, line: Line, before: Line | None, following: Line) -> bool:
        text = line.text
        if len(text) > LONGEST_SUBHEAD or text.count(" ") >= MOST_SUBHEAD_WORDS or _NO_SUBHEAD.search(text):
            return False
        if text[0].islower() or following.tag != "p" or following.indent < line.indent:
            return False
        if self.spaced and not (line.gap and following.gap):
            return False
        if before is None or not (self.spaced or _is_long(before.text)):
            return False
        return _is_long(following.text) and _SENTENCE.search(following.text) is not None

    # Boxes.

    def _box(self, tag: str, outer: Box) -> Box:
        return Box(tag, outer, outer.depth + 1, first=len(self.segments))

    def _outer(self, line: Line) -> Box:
        """Return the box that the indentation of a line, which is no item, puts it in."""
        self._leave(line.indent)
        while self.stack[-1][1].tag in LISTS:
            self.stack.pop()
        column, box = self.stack[-1]
        if column < line.indent and len(self.stack) < DEEPEST and line.indent > 0:
            box = self._box("div", box)
            self.stack.append((line.indent, box))
        return box

    def _item(self, line: Line) -> None:
        self._leave(line.indent)
        column, box = self.stack[-1]
        tag = "ol" if line.number else "ul"
        if not (box.tag == tag and column == line.indent and line.gap <= 1):
            if box.tag in LISTS:
                self.stack.pop()
            outer = self.stack[-1][1]
            box = self._box(tag, outer)
            self.stack.append((line.indent, box))
        item = self._box("li", box)
        item.number = line.number
        if len(self.stack) < DEEPEST:
            self.stack.append((line.indent + 1, item))
        self._add(line.text, item, line)

    def _leave(self, column: int) -> None:
        """Leave the boxes that stand farther in than `column`."""
        while len(self.stack) > 1 and self.stack[-1][0] > column:
            self.stack.pop()

    def _row(self, line: Line, table: Box) -> None:
        row = self._box("tr", table)
        for cell in line.text.split("\t"):
            if cell:
                self._add(cell, self._box("td", row), line)

    def _add(self, text: str, box: Box, line: Line) -> None:
        index = len(self.segments)
        text, marks = self.links.marks(text)
        if not text:
            return
        chars = sum([mark.end - mark.start for mark in marks if mark.href]) if marks else 0
        self.segments.append(Segment(index, text, box, chars, marks))
        self.places.append(Place(line.indent, line.gap))

    def _close(self) -> None:
        """Set where each box ends. From the last line on, a box that has an end has it from a line further down, as have all around."""
        for segment in reversed(self.segments):
            box: Box | None = segment.box
            while box is not None and not box.last:
                box.last = segment.index + 1
                box = box.parent
