"""Cleaning as a function from one Arrow record batch to another, for the engines that people run on many machines.

Spark (`DataFrame.mapInArrow`), Ray Data (`map_batches(batch_format="pyarrow")`), Dask, Polars and DuckDB all speak Arrow.
Needs `newsclean[bulk]`.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from newsclean.bulk.records import Fault, Record, Row, cleaned
from newsclean.bulk.schema import PAGES, SCHEMA, VERSION, articles_of, batch_of, flat
from newsclean.bulk.sources import read
from newsclean.errors import NewscleanError
from newsclean.many import PageInput
from newsclean.options import Options

__all__ = ["PAGES", "SCHEMA", "VERSION", "articles_of", "clean_batch", "read_pages"]

BATCH_PAGES = 64
"""How many pages a batch of `read_pages` has at most."""

BATCH_BYTES = 16 * 1024 * 1024
"""The size at which a batch of `read_pages` is full, in bytes of its pages."""

_log = logging.getLogger("newsclean")
_KEYS = ("source", "member", "position")


def clean_batch(batch: pa.RecordBatch, options: Options | None = None) -> pa.RecordBatch:
    """Return the articles of a batch of pages, a row each, in their order.

    A pure function: the same batch always gives the same rows, those that `newsclean bulk` writes. Nothing is raised for a
    page; its row has the error.

    Args:
        batch: pages in a column `page` (binary or string). Columns of `PAGES` that it has as well are heeded: `url`,
            `encoding` and `rendered` (whether the page is already rendered to text); `source`, `member` and `position` say
            where a page comes from, and are handed on. All other columns are passed over.
        options: choices for all of them.

    Returns:
        A batch of `SCHEMA`.

    Raises:
        ValueError: there is no column `page`.
        TypeError: that column holds something other than bytes or text.

    >>> import pyarrow as pa
    >>> from newsclean.arrow import clean_batch
    >>> batch = pa.RecordBatch.from_pylist(
    ...     [{"page": "<h1>Port reopens</h1><p>The port of Velmora opened again on Monday.</p>"}, {"page": ""}]
    ... )
    >>> clean_batch(batch).select(["title", "error"]).to_pylist()
    [{'title': 'Port reopens', 'error': None}, {'title': None, 'error': 'EmptyPageError'}]
    """
    if "page" not in batch.schema.names:
        raise ValueError(f"the batch has no column 'page', but {', '.join(batch.schema.names) or 'none'}")
    wanted = [name for name in PAGES.names if name in batch.schema.names]
    options = options or Options()
    return batch_of([flat(_row(page, options)) for page in batch.select(wanted).to_pylist()])


def read_pages(path: str) -> Iterator[pa.RecordBatch]:
    """Yield the pages of an input of `newsclean bulk` as batches of `PAGES`: a WARC or WET file, a table, an archive or a
    folder of HTML files. What cannot be read is told to the logger `newsclean` as a warning, and passed over.

    >>> from newsclean.arrow import read_pages
    >>> list(read_pages("/no/such/file.warc"))
    []
    """
    rows: list[dict[str, Any]] = []
    size = 0
    for item in read(path):
        if isinstance(item, Fault):
            _log.warning("%s", item)
            continue
        rows.append(_page_row(item))
        size += len(item.page.page)
        if len(rows) >= BATCH_PAGES or size >= BATCH_BYTES:
            yield pa.RecordBatch.from_pylist(rows, PAGES)
            rows, size = [], 0
    if rows:
        yield pa.RecordBatch.from_pylist(rows, PAGES)


def _page_row(record: Record) -> dict[str, Any]:
    page = record.page
    data = page.page if isinstance(page.page, bytes) else page.page.encode("utf-8", "replace")
    return {
        "source": record.source,
        "member": record.member,
        "position": record.position,
        "url": page.url,
        "encoding": page.encoding if isinstance(page.page, bytes) else "utf-8",
        "rendered": page.rendered,
        "page": data,
    }


def _row(page: dict[str, Any], options: Options) -> Row:
    data = page["page"]
    if data is None:
        data = b""
    if not isinstance(data, bytes | str):
        raise TypeError(f"a page is bytes or text, not {type(data).__name__}")
    found = PageInput(data, page.get("url"), page.get("encoding"), bool(page.get("rendered")))
    outcome = cleaned(found, options)
    source, member, position = (page.get(name) for name in _KEYS)
    if isinstance(outcome, NewscleanError):
        return Row(source, member, position, found.url, None, outcome)
    return Row(source, member, position, found.url, outcome, None)
