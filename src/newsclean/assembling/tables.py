"""Segments of one table → `Table`, where it is a table of data and not a means of layout."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from newsclean.blocks import Table
from newsclean.segments import Box, Part, Segment, Verdict

__all__ = ["is_data_table", "table_of"]

LONGEST_CELL = 400
"""A table with a longer segment than this, in characters, is there for layout."""


def is_data_table(table: Box, segments: Sequence[Segment], verdicts: Sequence[Verdict]) -> bool:
    """Return whether a table holds data: two rows and two columns at least, and no cell as long as a paragraph."""
    rows: dict[int, set[int]] = {}
    for segment in segments[table.first : table.last]:
        if segment.text and verdicts[segment.index].role is Part.BODY:
            row, cell = _around(segment, "tr", table), _cell(segment, table)
            if row is None or cell is None or len(segment.text) > LONGEST_CELL:
                return False
            rows.setdefault(id(row), set()).add(id(cell))
    return len(rows) >= 2 and max(map(len, rows.values())) >= 2


def table_of(segments: Sequence[Segment], table: Box) -> Table:
    """Return the table of the segments kept in it, its rows filled up to equal length."""
    rows: list[tuple[str, ...]] = []
    header = False
    for number, (_, row) in enumerate(groupby(segments, key=lambda segment: id(_around(segment, "tr", table)))):
        cells = []
        for _, cell in groupby(row, key=lambda segment: id(_cell(segment, table))):
            parts = list(cell)
            cells.append(" ".join(part.text for part in parts))
            if number == 0:
                header = header or _around(parts[0], "th", table) is not None
        rows.append(tuple(cells))
    width = max(map(len, rows))
    return Table(tuple(row + ("",) * (width - len(row)) for row in rows), header)


def _around(segment: Segment, tag: str, table: Box) -> Box | None:
    for outer in segment.box.ancestors():
        if outer is table:
            return None
        if outer.tag == tag:
            return outer
    return None


def _cell(segment: Segment, table: Box) -> Box | None:
    return _around(segment, "td", table) or _around(segment, "th", table)
