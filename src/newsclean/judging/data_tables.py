"""Tables of data: kept or left out as a whole, for a table without half of its cells tells lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsclean.segments import Box, Evidence, Part, Segment

__all__ = ["MOSTLY_NOT", "settle_tables"]

FEWEST_CELLS = 6
FEWEST_ROWS = 3
"""A table of data has so many cells, and so many rows of two cells or more; half of its rows at least are of that sort."""

LARGEST_CELL = 30
"""The most words in a cell of data. Tables with more in one are layout, as pages of 2005 have it."""

_OWN = frozenset((Part.BODY, None))
"""What cells may be; a table that holds the title or a caption is no data."""

MOSTLY_NOT = Evidence(0.0, "most of its table is not the article's")


def settle_tables(segments: Sequence[Segment], sizes: Sequence[int], roles: list[Part | None]) -> list[int]:
    """Let the cells of each table of data be the body's, or none of them, as most of their words are; return those taken out."""
    taken_out = []
    for cells in _tables_of_data(segments, sizes):
        if not _OWN.issuperset([roles[index] for index in cells]):
            continue
        words = sum([sizes[index] for index in cells])
        kept = [index for index in cells if roles[index] is Part.BODY]
        if sum([sizes[index] for index in kept]) * 2 > words:
            for index in cells:
                roles[index] = Part.BODY
        else:
            for index in kept:
                roles[index] = None
            taken_out += kept
    return taken_out


def _tables_of_data(segments: Sequence[Segment], sizes: Sequence[int]) -> Iterator[list[int]]:
    """Yield the segments with text of every innermost table that holds data."""
    tables: dict[Box, list[int]] = {}
    rows: dict[Box, Box] = {}
    for segment in segments:
        if segment.text and not segment.box.hidden and (row := _around(segment.box, "tr")) is not None:
            table = _around(row, "table")
            if table is not None:
                rows[segment.box] = row
                tables.setdefault(table, []).append(segment.index)
    for cells in tables.values():
        counts = Counter(rows[segments[index].box] for index in cells)
        wide = sum(count > 1 for count in counts.values())
        if (
            len(cells) >= FEWEST_CELLS
            and wide >= FEWEST_ROWS
            and len(counts) <= 2 * wide
            and max([sizes[index] for index in cells]) <= LARGEST_CELL
        ):
            yield cells


def _around(box: Box, tag: str) -> Box | None:
    """Return the innermost box of a tag around a box, or itself."""
    return next((outer for outer in box.ancestors() if outer.tag == tag), None)
