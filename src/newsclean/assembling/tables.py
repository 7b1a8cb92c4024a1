"""Segments of one table of data → `Table`."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.blocks import Table
from newsclean.segments import Box, Segment

__all__ = ["CELLS", "table_of"]

CELLS = ("td", "th")


def table_of(segments: Sequence[Segment], box: Box, page_segments: Sequence[Segment]) -> Table:
    """Return the table that `box` is, of the `segments` kept in it.

    Cells that hold something else, a picture or a removed piece, are empty but keep their place.
    """
    kept = {segment.index for segment in segments}
    rows: dict[Box, dict[Box, list[str]]] = {}
    for segment in page_segments[box.first : box.last]:
        row, cell = _place(segment.box, box)
        texts = rows.setdefault(row, {}).setdefault(cell, [])
        if segment.index in kept:
            texts.append(segment.text)
    shown = {row: cells for row, cells in rows.items() if any(cells.values())}
    header = _is_header(*next(iter(shown.items())))
    return Table(_even([_row(row, cells) for row, cells in shown.items()], header), header)


def _row(row: Box, cells: dict[Box, list[str]]) -> tuple[str, ...]:
    """Return the texts of a row's cells, those that hold nothing too."""
    texts: list[str] = []
    for cell, parts in cells.items():
        texts += [""] * (cell.column - len(texts))
        texts.append(" ".join(parts))
    return (*texts, *[""] * (row.column - len(texts)))


def _place(box: Box, table: Box) -> tuple[Box, Box]:
    """Return the row and the cell of `table` that stand around `box`; `box` itself where there is none."""
    row = cell = box
    for outer in box.ancestors():
        if outer is table:
            break
        if outer.tag == "tr":
            row = outer
        elif outer.tag in CELLS:
            cell = outer
    return row, cell


def _is_header(row: Box, cells: dict[Box, list[str]]) -> bool:
    return (row.parent is not None and row.parent.tag == "thead") or all(cell.tag == "th" for cell in cells)


def _even(rows: list[tuple[str, ...]], header: bool) -> tuple[tuple[str, ...], ...]:
    """Return the rows filled up to equal length. A header one cell short has an empty corner."""
    width = max(map(len, rows))
    if header and len(rows[0]) == width - 1:
        rows[0] = ("", *rows[0])
    return tuple(row + ("",) * (width - len(row)) for row in rows)
