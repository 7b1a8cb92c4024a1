"""Lines of a rendered text: what each says, and the marks that a renderer drew around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

__all__ = ["Line", "lines_of", "raw_lines"]

LONGEST_ITEM = 200
"""A line that opens with a dash and is longer than this, in characters, is speech, not a list's item."""

TAB = 4
"""How far a tab indents, in columns."""

_BULLETS = re.compile(r"([•*·▪▫‣◦●○■□–—+o-])[ \t\u00a0]+(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})[.)] +(?=[^\s\d])")
_HASHES = re.compile(r"(?:[# \t]*[ \t])?(#{1,6})[ \t]+(?=\S)")
"""The mark of a heading, or of several around the same words, of which the last counts."""

_DRAWN = re.compile(r"[\s|#`•*·▪▫‣◦●○■□+o=_~\u2500-\u257f-]*")
"""What a renderer draws, and no page says: rules, frames, and bullets without an item."""

_LONE_HASHES = re.compile(r"#{1,6}")
"""The mark of a heading whose words stand on the next line."""

_RULE_SIGNS = frozenset("|:- ")
_COLUMNS = re.compile(r"\s{3,}")
"""What parts the cells of a table that is drawn with spaces."""

_UNDERLINE = re.compile(r"(={3,}|-{3,})")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>|~])")
_WORD_BULLETS = frozenset("+o")
"""Bullets that are letters or signs of their own: they need an indentation."""

_DASHES = frozenset("–—-")
_FIRST_MARKS = frozenset("•*·▪▫‣◦●○■□–—+o-#>|0123456789")


class Line(NamedTuple):
    """A line that says something.

    Attributes:
        text: its words, without marks, white space folded.
        indent: the column that it starts in, marks included.
        inset: the column that its words start in.
        gap: how many blank lines stand before it.
        tag: `li`, `h1` to `h6`, `td` (a row of a table, its cells apart by tabs), `blockquote`, or `p`.
        width: the last column of the line as it was written.
        joins: whether it may go on a line before it: no mark opens it.
        number: the number that opens it as an item of a list; 0 for any other line.
    """

    text: str
    indent: int
    inset: int
    gap: int
    tag: str
    width: int
    joins: bool
    number: int = 0


class _Page(NamedTuple):
    """What a page's marks mean: whether its writer escapes signs as Markdown does, and draws tables with bars."""

    escapes: bool
    tables: bool


def raw_lines(text: str) -> list[str]:
    """Return the lines of a text, whatever ends them; a form feed is a blank line.

    >>> raw_lines("one\\r\\ntwo\\fthree")
    ['one', 'two', '', 'three']
    """
    if "\f" in text:
        text = text.replace("\f", "\n\n")
    if "\t" in text:
        return [line.expandtabs(TAB) if line[:1] == "\t" else line for line in text.splitlines()]
    return text.splitlines()


def lines_of(raw: Sequence[str]) -> list[Line]:
    """Return the lines that say something.

    >>> [(line.tag, line.text) for line in lines_of(["  • Home", "", "# A title", "---", "Words."])]
    [('li', 'Home'), ('h1', 'A title'), ('p', 'Words.')]
    """
    style = _Page(any("\\" in line for line in raw), any(_is_table_rule(line) for line in raw))
    return list(_lines(raw, style))


def _lines(raw: Sequence[str], style: _Page) -> Iterator[Line]:
    gap = 0
    in_table = False
    heading = ""
    for number, written in enumerate(raw):
        bare = written.strip()
        if not bare:
            gap += 1
            in_table = False
            continue
        if bare[0] == "#" and _LONE_HASHES.fullmatch(bare):
            heading = f"h{len(bare)}"
            continue
        if not bare[0].isalnum() and _DRAWN.fullmatch(bare):
            in_table = style.tables and _is_table_rule(bare)
            gap += 1
            continue
        line = _line(bare, len(written) - len(written.lstrip()), gap, raw, number)
        if style.tables and "|" in line.text:
            line = _cells(line, in_table or _is_rule(raw, number + 1))
        if style.escapes and "\\" in line.text:
            line = line._replace(text=_ESCAPED.sub(r"\1", line.text))
        if heading and line.tag == "p":
            line = line._replace(tag=heading, joins=False)
        yield line
        gap, heading = 0, ""


def _line(bare: str, indent: int, gap: int, raw: Sequence[str], number: int) -> Line:
    width = indent + len(bare)
    first = bare[0]
    if first in _FIRST_MARKS:
        mark = _BULLETS.match(bare)
        if mark and _is_bullet(bare, indent, raw, number):
            text, tag = _item(bare[mark.end() :])
            return Line(text, indent, indent + mark.end(), gap, tag, width, False)
        if first == "#" and (mark := _HASHES.match(bare)):
            text = _folded(bare[mark.end() :].rstrip("#"))
            return Line(text, indent, indent, gap, f"h{len(mark[1])}", width, False)
        if first == ">" and bare[1:2] == " " and _is_quoted(raw, number):
            return Line(_folded(bare.lstrip("> ")), indent, indent, gap, "blockquote", width, True)
        if first.isdigit() and (mark := _NUMBER.match(bare)):
            text, tag = _item(bare[mark.end() :])
            if _is_counted(bare, raw, number):
                return Line(text, indent, indent + mark.end(), gap, "li", width, False, int(mark[1]))
            if tag != "li":
                return Line(bare[: mark.end()] + text, indent, indent, gap, tag, width, False)
    if "   " in bare and len(cells := _COLUMNS.split(bare)) > 2 and _is_drawn_table(len(cells), raw, number):
        return Line("\t".join(cells), indent, indent, gap, "td", width, False)
    tag = "p"
    if number + 1 < len(raw) and (under := raw[number + 1].strip()) and under[0] in "=-":
        drawn = _UNDERLINE.fullmatch(under)
        if drawn and abs(len(under) - len(bare)) <= 2:
            tag = "h1" if under[0] == "=" else "h2"
    return Line(_folded(bare), indent, indent, gap, tag, width, tag == "p")


def _item(text: str) -> tuple[str, str]:
    """Return what stands behind a bullet or a number, and its tag: an item may be a heading."""
    if text[0] == "#" and (hashes := _HASHES.match(text)):
        return _folded(text[hashes.end() :].rstrip("#")), f"h{len(hashes[1])}"
    return _folded(text), "li"


def _is_drawn_table(cells: int, raw: Sequence[str], number: int) -> bool:
    """Return whether the line before or after has as many cells, apart by spaces alone."""
    return any(
        0 <= near < len(raw) and len(_COLUMNS.split(raw[near].strip())) == cells for near in (number - 1, number + 1)
    )


def _folded(text: str) -> str:
    return " ".join(text.split())


def _is_bullet(bare: str, indent: int, raw: Sequence[str], number: int) -> bool:
    """Return whether the sign before a line is a bullet: a dash is one in a run of lines with dashes."""
    sign = bare[0]
    if sign in _WORD_BULLETS:
        return indent > 0
    if sign not in _DASHES:
        return True
    return len(bare) <= LONGEST_ITEM and any(
        0 <= near < len(raw) and raw[near].lstrip()[:2] == bare[:2] for near in (number - 1, number + 1)
    )


def _is_quoted(raw: Sequence[str], number: int) -> bool:
    """Return whether ">" opens a quotation, and does not point to another page: what it opens is a run, or long."""
    if len(raw[number]) > LONGEST_ITEM:
        return True
    return any(0 <= near < len(raw) and raw[near].lstrip()[:1] == ">" for near in (number - 1, number + 1))


def _is_counted(bare: str, raw: Sequence[str], number: int) -> bool:
    """Return whether the number that opens a line counts the items of a list: the line before or after counts too."""
    count = int(bare[: 3 if bare[2:3].isdigit() else 2 if bare[1].isdigit() else 1])
    for near, wanted in ((number - 1, count - 1), (number + 1, count + 1)):
        if 0 <= near < len(raw) and raw[near].lstrip().startswith((f"{wanted}. ", f"{wanted}) ")):
            return True
    return False


def _is_rule(raw: Sequence[str], number: int) -> bool:
    return number < len(raw) and _is_table_rule(raw[number])


def _cells(line: Line, in_table: bool) -> Line:
    """Return a line of a table drawn with bars, without them where they only lay the page out."""
    cells = [cell.strip() for cell in line.text.strip("| ").split("|")]
    if in_table and sum(map(bool, cells)) > 1:
        return line._replace(text="\t".join(cells), tag="td", joins=False)
    return line._replace(text=line.text.strip("| ")) if line.text[0] == "|" or line.text[-1] == "|" else line


def _is_table_rule(line: str) -> bool:
    """Return whether a line is what html2text draws under the head of a table: `---|---`."""
    bare = line.strip()
    return "--" in bare and "|" in bare.strip("|") and _RULE_SIGNS.issuperset(bare)
