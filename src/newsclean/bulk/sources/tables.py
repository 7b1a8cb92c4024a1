"""Pages in tables: Parquet, and JSON Lines."""

from __future__ import annotations

import gzip
import io
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from newsclean.bulk.records import Fault, Record
from newsclean.many import PageInput

__all__ = ["Columns", "json_lines", "parquet"]

BATCH = 32
"""How many rows are read at once. Pages are large."""

JSON_ROOM = 6
"""How many bytes of JSON a byte of a page may take: that of `\\u0000`."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table that hold the page and what is known of it.

    Attributes:
        page: the page, as bytes or text.
        url: its address; not every table has that.
        encoding: its encoding; not every table has that.
        rendered: whether the pages are already rendered to text.
    """

    page: str = "page"
    url: str = "url"
    encoding: str = "encoding"
    rendered: bool = False


def parquet(source: str, limit: int, columns: Columns) -> Iterator[Record | Fault]:
    """Yield the pages of a Parquet file, in the order of its rows."""
    import pyarrow as pa
    from pyarrow import parquet as pq

    size = Path(source).stat().st_size
    try:
        table = pq.ParquetFile(source)
    except (pa.ArrowException, OSError) as fault:
        yield Fault(source, "", "damaged", _first_line(fault))
        return
    with table:
        names = table.schema_arrow.names
        if columns.page not in names:
            yield Fault(source, "", "no such column", f"it has no column {columns.page!r}, but {', '.join(names)}")
            return
        wanted = [name for name in (columns.page, columns.url, columns.encoding) if name in names]
        rows, first = table.metadata.num_rows, 0
        for group in range(table.num_row_groups):
            position = first
            last = first + table.metadata.row_group(group).num_rows
            try:
                for batch in table.iter_batches(BATCH, row_groups=[group], columns=wanted):
                    for row in batch.to_pylist():
                        yield _from_row(row, source, position, columns, limit, size * (position + 1) // rows)
                        position += 1
            except (pa.ArrowException, OSError) as fault:
                where = f"rows {position} to {last - 1}"
                yield Fault(source, where, "damaged", _first_line(fault), size * last // rows)
            first = last


def json_lines(source: str, limit: int, columns: Columns) -> Iterator[Record | Fault]:
    """Yield the pages of a file of JSON Lines, compressed by gzip or Zstandard or not."""
    with Path(source).open("rb") as raw:
        number = -1
        try:
            for number, line in enumerate(_lines(_unpacked(raw, source), limit * JSON_ROOM)):
                if line.strip():
                    yield _from_line(line, source, number, columns, limit, raw.tell())
        except (EOFError, zlib.error, OSError) as fault:
            yield Fault(source, f"after line {number + 1}", "damaged", f"{fault}; what follows is lost", raw.tell())


def _unpacked(raw: IO[bytes], name: str) -> IO[bytes]:
    if name.lower().endswith(".gz"):
        return io.BufferedReader(gzip.GzipFile(fileobj=raw))
    if name.lower().endswith(".zst"):
        import pyarrow as pa

        return io.BufferedReader(pa.CompressedInputStream(pa.PythonFile(raw, mode="r"), "zstd"))
    return raw


def _lines(file: IO[bytes], most: int) -> Iterator[bytes]:
    """Yield lines; of one longer than `most`, only a piece, which is no JSON."""
    while line := file.readline(most):
        rest = line
        while not rest.endswith(b"\n") and (rest := file.readline(most)):
            line = line[:64]
        yield line


def _from_line(line: bytes, source: str, number: int, columns: Columns, limit: int, reached: int) -> Record | Fault:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as fault:
        message = str(fault) if isinstance(fault, ValueError) else "it is nested too deep"
        return Fault(source, f"line {number + 1}", "damaged", f"the line is no JSON: {message}", reached)
    if not isinstance(row, dict) or columns.page not in row:
        has = f"but {', '.join(map(str, row))}" if isinstance(row, dict) else f"it is a {type(row).__name__}"
        message = f"the line has no {columns.page!r}, {has}"
        return Fault(source, f"line {number + 1}", "no such column", message, reached)
    record = _from_row(row, source, number, columns, limit, reached)
    if isinstance(record, Fault):
        return Fault(source, f"line {number + 1}", record.kind, record.message, reached)
    return record


def _from_row(
    row: dict[str, Any], source: str, position: int, columns: Columns, limit: int, reached: int
) -> Record | Fault:
    page = row[columns.page]
    if not isinstance(page, bytes | str):
        message = f"{columns.page!r} is {type(page).__name__}, not text or bytes"
        return Fault(source, f"row {position}", "no page", message, reached)
    url, encoding = row.get(columns.url), row.get(columns.encoding)
    found = PageInput(
        page[:limit],
        url if isinstance(url, str) else None,
        encoding if isinstance(encoding, str) else None,
        columns.rendered,
    )
    return Record(found, source, None, position, reached)


def _first_line(fault: BaseException) -> str:
    return str(fault).partition("\n")[0] or type(fault).__name__
