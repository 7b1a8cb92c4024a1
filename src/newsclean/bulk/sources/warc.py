"""Pages in crawl archives: WARC with the HTML that a crawler got, WET with the text of it."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from newsclean.bulk.records import Fault, Record
from newsclean.many import PageInput

__all__ = ["archive"]

HTML_TYPES = frozenset(("text/html", "application/xhtml+xml"))

HEAD = 64 * 1024
"""The longest head of a record, in bytes."""

PIECE = 1024 * 1024
"""How much of an archive is looked through at once for the next record, in bytes."""

_GZIP = b"\x1f\x8b\x08"
_RECORD = re.compile(rb"WARC/\d\.\d\r?\nWARC-|WARC/\d\.\d\r?\nContent-")
_LENGTH = re.compile(rb"^content-length:[ \t]*(\d+)[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_HEAD_END = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class _Extent:
    """Where a record ends, and whether that is where its head says."""

    whole: bool
    end: int


def archive(source: str, limit: int) -> Iterator[Record | Fault]:
    """Yield the pages of a WARC or WET file: HTML that was got with status 2xx, HTML resources, and converted text.

    A record that is damaged, cut short, or not as long as it says costs itself alone: the next one is looked for.
    """
    start: int | None = 0
    with Path(source).open("rb") as file, Path(source).open("rb") as again:
        probe = _Probe(again)
        while start is not None:
            start = yield from _run(file, probe, source, start, limit)


def _run(
    file: IO[bytes], probe: _Probe, source: str, start: int, limit: int
) -> Generator[Record | Fault, None, int | None]:
    """Yield the pages from `start` up to the first damage; return where reading can go on.

    A page is held back until the head of the next record is read: only that shows that its length was right.
    """
    from fastwarc.warc import ArchiveIterator

    file.seek(start)
    held: Record | None = None
    last: int | None = start
    damage, any_record = "", False
    try:
        for record in ArchiveIterator(file, parse_http=True, max_header_len=HEAD):
            if held is not None:
                yield held
                held = None
            last = record.stream_pos if probe.starts(record.stream_pos) else None
            page = _page(record, limit)
            held = Record(page, source, None, last, file.tell()) if page is not None else None
            any_record = True
    except (OSError, ValueError) as fault:
        damage = str(fault) or type(fault).__name__
    if last is None:  # records without a start of their own, as in a file compressed in one piece
        if held is not None:
            yield held
        damage = damage or probe.damage()
        if damage:
            yield Fault(source, "", "damaged", f"{damage}; what follows is lost", probe.size)
        return None
    if not any_record:
        if damage:
            yield Fault(source, f"offset {start}", "damaged", damage, file.tell())
        return probe.next(start + 1) if damage else None
    extent = probe.extent(last)
    if not extent.whole:
        kind = "cut short" if extent.end >= probe.size else "wrong length"
        yield Fault(source, f"offset {last}", kind, "the record is not as long as it says", extent.end)
        return probe.next(last + 1)
    if held is not None:
        yield held
    if not damage:
        return None
    yield Fault(source, f"offset {extent.end}", "damaged", damage, extent.end)
    return probe.next(extent.end + 1)


class _Probe:
    """A second look at an archive, where the first has met damage: where records start and end."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._is_gzip = file.read(3) == _GZIP
        self.size = file.seek(0, io.SEEK_END)

    def starts(self, position: int) -> bool:
        """Return whether a record, or the piece of gzip that holds it, starts there."""
        self._file.seek(position)
        return self._file.read(5).startswith(_GZIP if self._is_gzip else b"WARC/")

    def extent(self, position: int) -> _Extent:
        """Return where the record that starts there ends, and whether it is as long as it says."""
        self._file.seek(position)
        return self._extent_of_member() if self._is_gzip else self._extent_of_plain(position)

    def _extent_of_plain(self, position: int) -> _Extent:
        head = self._file.read(HEAD)
        end = _end_of_block(head)
        if end is None or position + end > self.size:
            return _Extent(False, self.size if end is None else min(position + end, self.size))
        self._file.seek(position + end)
        breaks = self._file.read(4)
        whole = not breaks.strip(b"\r\n")
        return _Extent(whole, position + end + (len(breaks) if whole else 0))

    def _extent_of_member(self) -> _Extent:
        unpacked = zlib.decompressobj(zlib.MAX_WBITS | 16)
        head, tail, length = b"", b"", 0
        try:
            while not unpacked.eof and (packed := self._file.read(PIECE)):
                piece = unpacked.decompress(packed)
                head += piece[: HEAD - len(head)]
                tail = (tail + piece)[-4:]
                length += len(piece)
        except zlib.error:
            return _Extent(False, self._file.tell())
        end = _end_of_block(head)
        whole = (
            unpacked.eof
            and end is not None
            and end <= length <= end + len(tail)
            and not tail[4 - (length - end) :].strip()
        )
        return _Extent(whole, self._file.tell() - len(unpacked.unused_data))

    def next(self, position: int) -> int | None:
        """Return where the next record starts, from a place on; None where there is none."""
        mark = re.compile(re.escape(_GZIP)) if self._is_gzip else _RECORD
        while position < self.size:
            self._file.seek(position)
            piece = self._file.read(PIECE)
            for found in mark.finditer(piece):
                place = position + found.start()
                if not self._is_gzip or self._holds_record(place):
                    return place
            if len(piece) < PIECE:
                break
            position += PIECE - 32  # a mark may stand across the edge
        return None

    def _holds_record(self, position: int) -> bool:
        self._file.seek(position)
        try:
            head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(self._file.read(HEAD), 5)
        except zlib.error:
            return False
        return head == b"WARC/"

    def damage(self) -> str:
        """Return what is wrong with a file compressed in one piece, or `""`."""
        if not self._is_gzip:
            return ""
        self._file.seek(0)
        try:
            with gzip.GzipFile(fileobj=self._file) as unpacked:
                while unpacked.read(PIECE):
                    pass
        except (OSError, EOFError, zlib.error) as fault:
            return str(fault)
        return ""


def _end_of_block(head: bytes) -> int | None:
    """Return how long a record is by its own word, without the line breaks after it."""
    head_end = _HEAD_END.search(head)
    length = _LENGTH.search(head, 0, head_end.start() + 1) if head_end else None
    return head_end.end() + int(length[1]) if head_end and length else None


def _page(record: Any, limit: int) -> PageInput | None:
    """Return the page that a record holds, if it holds one."""
    from fastwarc.warc import WarcRecordType

    url = (record.headers.get("WARC-Target-URI") or "").strip("<> ") or None
    if record.record_type == WarcRecordType.conversion:
        return PageInput(record.reader.read(limit), url, "utf-8", rendered=True)
    if record.record_type == WarcRecordType.resource:
        kind = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
        return PageInput(record.reader.read(limit), url) if kind in HTML_TYPES else None
    if record.record_type != WarcRecordType.response or record.http_headers is None:
        return None
    kind = (record.http_content_type or "").strip().lower()
    if not 200 <= (record.http_headers.status_code or 0) < 300 or (kind and kind not in HTML_TYPES):
        return None
    expected = min(record.content_length, limit)
    body = record.reader.read(limit)
    if len(body) < expected:
        raise OSError("the last record is cut short")
    body = _unpacked(body, record.http_headers, limit)
    if not kind and not body.lstrip().startswith(b"<"):
        return None
    return PageInput(body, url, record.http_charset or None)


def _unpacked(body: bytes, headers: Any, limit: int) -> bytes:
    """Return a page without the encodings that it was sent in. Many crawlers take them off and leave the headers."""
    from fastwarc import stream_io

    readers: dict[str, Callable[[IO[bytes]], Any]] = {
        "chunked": stream_io.ChunkedReader,
        "gzip": stream_io.GzipReader,
        "x-gzip": stream_io.GzipReader,
        "deflate": lambda raw: stream_io.GzipReader(raw, zlib=True),
        "br": stream_io.BrotliReader,
        "zstd": stream_io.ZstdReader,
    }
    sent_in = [*_tokens(headers.get("Transfer-Encoding")), *reversed(_tokens(headers.get("Content-Encoding")))]
    for encoding in sent_in:
        if encoding in readers:
            try:
                body = readers[encoding](io.BytesIO(body)).read(limit) or body
            except (OSError, ValueError):
                continue
    return body


def _tokens(header: str | None) -> list[str]:
    return [token.strip().lower() for token in (header or "").split(",")]
