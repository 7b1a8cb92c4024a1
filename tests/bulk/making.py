"""Small inputs of every kind, made by hand."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import zstandard
from pyarrow import parquet

__all__ = [
    "HTML",
    "folder",
    "json_lines",
    "pages",
    "record",
    "response",
    "tar",
    "url",
    "warc",
    "wet",
    "write_parquet",
    "zipped",
]

HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"


def url(number: int) -> str:
    return f"https://velmora.example/ferry/{number}"


def pages(count: int) -> list[str]:
    """Return short stories that differ."""
    return [
        f"<!doctype html><html><head><title>Ferry {number} sails</title></head><body><nav><a href='/'>Home</a></nav>"
        f"<h1>Ferry {number} sails</h1><p>Ferry number {number} left the port of Velmora on Monday, after two weeks of "
        f"repairs that the council had paid for — and nobody waved.</p></body></html>"
        for number in range(count)
    ]


def record(
    kind: str, target: str, block: bytes, content_type: str = "application/http", length: int | None = None
) -> bytes:
    """Return a WARC record; `length` is what it says of its own length, where that is to be a lie."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
        f"WARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: {target}\r\nContent-Type: {content_type}\r\n"
        f"Content-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def response(target: str, page: str | bytes, head: str = HTML, length: int | None = None) -> bytes:
    body = page if isinstance(page, bytes) else page.encode()
    return record("response", target, f"{head}\r\n".encode() + body, "application/http; msgtype=response", length)


def warc(path: Path, stories: Sequence[str]) -> Path:
    """Write a WARC as crawlers do: compressed record by record where its name says so, with other records between."""
    records = [record("warcinfo", "", b"software: by hand\r\n", "application/warc-fields")]
    for number, page in enumerate(stories):
        records.append(record("request", url(number), b"GET / HTTP/1.1\r\n\r\n"))
        records.append(response(url(number), page))
    return write_records(path, records)


def write_records(path: Path, records: Sequence[bytes]) -> Path:
    if path.name.endswith(".gz"):
        records = [gzip.compress(piece, mtime=0) for piece in records]
    if path.name.endswith(".zst"):
        records = [zstandard.compress(piece) for piece in records]
    path.write_bytes(b"".join(records))
    return path


def wet(path: Path, texts: Sequence[str]) -> Path:
    return write_records(
        path, [record("conversion", url(number), text.encode(), "text/plain") for number, text in enumerate(texts)]
    )


def write_parquet(path: Path, stories: Sequence[str], group: int = 4, **names: str) -> Path:
    table = pa.table(
        {
            names.get("page", "page"): pa.array([page.encode() for page in stories]),
            names.get("url", "url"): [url(number) for number in range(len(stories))],
            "other": list(range(len(stories))),
        }
    )
    parquet.write_table(table, path, row_group_size=group)
    return path


def json_lines(path: Path, rows: Sequence[dict[str, Any]]) -> Path:
    data = "".join(json.dumps(row) + "\n" for row in rows).encode()
    if path.name.endswith(".gz"):
        data = gzip.compress(data)
    if path.name.endswith(".zst"):
        data = zstandard.compress(data)
    path.write_bytes(data)
    return path


def folder(path: Path, stories: Sequence[str]) -> Path:
    for number, page in enumerate(stories):
        place = path / f"{number % 2}" / f"{number:03d}.html"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(page, encoding="utf-8")
    (path / "notes.txt").write_text("no page", encoding="utf-8")
    return path


def zipped(path: Path, stories: Sequence[str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("notes.txt", "no page")
        for number, page in enumerate(stories):
            archive.writestr(f"{number:03d}.html", page)
    return path


def tar(path: Path, stories: Sequence[str]) -> Path:
    with tarfile.open(path, "w:gz" if path.name.endswith("gz") else "w") as archive:
        for number, page in enumerate(stories):
            data = page.encode()
            entry = tarfile.TarInfo(f"site/{number:03d}.html")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return path
