"""What can be read: WARC and WET, Parquet and JSONL, archives and folders of HTML files."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from newsclean.bulk.records import Fault, Record
from newsclean.bulk.sources import files, tables, warc

__all__ = ["Choice", "Columns", "read", "size_of"]

Columns = tables.Columns


@dataclass(frozen=True, slots=True)
class Choice:
    """Which pages of an input are wanted.

    Attributes:
        url: what the page's URL must match somewhere; a page without one does not.
        sample: the share of the pages that is wanted, from 0 to 1. The same pages are chosen every time.
    """

    url: re.Pattern[str] | None = None
    sample: float = 1.0

    def wants(self, record: Record) -> bool:
        url = record.page.url
        if self.url is not None and (url is None or not self.url.search(url)):
            return False
        return self.sample >= 1.0 or _lot(record) < self.sample


def read(
    path: str, columns: Columns | None = None, choice: Choice | None = None, most: int | None = None
) -> Iterator[Record | Fault]:
    """Yield the pages of an input, in its order, and what of it could not be read.

    Args:
        path: the input. Its name says what it is.
        columns: where a table has what.
        choice: which pages are wanted; None for all.
        most: the largest page, in bytes; of a larger one, as much is read as shows that.
    """
    limit = (most or 64 * 1024 * 1024) + 1
    choice = choice or Choice()
    empty = True
    try:
        for item in _reader(path, columns or Columns())(path, limit):
            empty = False
            if isinstance(item, Fault) or choice.wants(item):
                yield item
    except OSError as fault:
        yield Fault(path, "", "unreadable", fault.strerror or str(fault))
        return
    if empty:
        yield Fault(path, "", "no page", "there is no page in it")


def size_of(path: str) -> int:
    """Return how many bytes an input has; 0 for one that cannot be looked at."""
    place = Path(path)
    size = 0
    for file in (file for _, file in files.pages_under(place)) if place.is_dir() else (place,):
        with suppress(OSError):
            size += file.stat().st_size
    return size


def _reader(path: str, columns: Columns) -> Callable[[str, int], Iterator[Record | Fault]]:
    name = Path(path).name.lower()
    if Path(path).is_dir():
        return files.folder
    if re.search(r"\.(?:warc|wet|wat)(?:\.gz|\.zst|\.lz4)?$", name):
        return warc.archive
    if name.endswith((".parquet", ".pq")):
        return partial(tables.parquet, columns=columns)
    if re.search(r"\.(?:jsonl|ndjson)(?:\.gz|\.zst)?$", name):
        return partial(tables.json_lines, columns=columns)
    if name.endswith(".zip"):
        return files.zipped
    if re.search(r"\.(?:tar(?:\.\w+)?|tgz|tbz2|txz)$", name):
        return files.tarred
    if name.endswith(files.HTML):
        return files.single
    return _unknown


def _unknown(path: str, limit: int) -> Iterator[Record | Fault]:
    Path(path).stat()
    yield Fault(
        path,
        "",
        "unknown kind",
        "its name ends in none of .warc, .wet, .parquet, .jsonl, .zip, .tar and .html (with .gz)",
    )


def _lot(record: Record) -> float:
    """Return a number from 0 to 1 that a page always draws."""
    key = f"{record.source}\0{record.member}\0{record.position}\0{record.page.url}"
    return int.from_bytes(hashlib.blake2b(key.encode("utf-8", "replace"), digest_size=7).digest(), "big") / 2**56
