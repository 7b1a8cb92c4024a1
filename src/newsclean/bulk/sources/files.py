"""Pages that are files: alone, in a folder, in a zip or tar archive."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from newsclean.bulk.records import Fault, Record
from newsclean.many import PageInput

__all__ = ["HTML", "folder", "pages_under", "single", "tarred", "zipped"]

HTML = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz")
"""How the names of pages end."""

_DAMAGE = (OSError, EOFError, zlib.error, zipfile.BadZipFile, tarfile.TarError, RuntimeError, NotImplementedError)
"""What the readers of archives raise where one is damaged, encrypted, or made by a method that they lack."""


def pages_under(root: Path) -> Iterator[tuple[str, Path]]:
    """Yield the pages under a folder, each with its path from there, in the order of their names."""
    for here, folders, names in os.walk(root):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(HTML):
                path = Path(here, name)
                yield path.relative_to(root).as_posix(), path


def folder(source: str, limit: int) -> Iterator[Record | Fault]:
    """Yield the pages under a folder."""
    reached = 0
    for position, (member, path) in enumerate(pages_under(Path(source))):
        try:
            with path.open("rb") as file:
                page = _page(file, member, limit)
            reached += path.stat().st_size
        except _DAMAGE as fault:
            yield Fault(source, member, "unreadable", _said(fault), reached)
        else:
            yield Record(PageInput(page), source, member, position, reached)


def single(source: str, limit: int) -> Iterator[Record | Fault]:
    """Yield the page that a file is."""
    try:
        with Path(source).open("rb") as file:
            page = _page(file, source, limit)
    except _DAMAGE as fault:
        yield Fault(source, "", "unreadable", _said(fault))
    else:
        yield Record(PageInput(page), source, None, 0, Path(source).stat().st_size)


def zipped(source: str, limit: int) -> Iterator[Record | Fault]:
    """Yield the pages in a zip archive, in its order."""
    try:
        archive = zipfile.ZipFile(source)
    except zipfile.BadZipFile as fault:
        yield Fault(source, "", "damaged", _said(fault))
        return
    reached = 0
    with archive:
        for position, entry in enumerate(archive.infolist()):
            reached += entry.compress_size
            if not entry.filename.lower().endswith(HTML):
                continue
            try:
                with archive.open(entry) as file:
                    page = _page(file, entry.filename, limit)
            except _DAMAGE as fault:
                yield Fault(source, entry.filename, "damaged", _said(fault), reached)
            else:
                yield Record(PageInput(page), source, entry.filename, position, reached)


def tarred(source: str, limit: int) -> Iterator[Record | Fault]:
    """Yield the pages in a tar archive, compressed or not, in its order. Nothing after a damaged place can be read."""
    with Path(source).open("rb") as raw:
        last = ""
        try:
            with tarfile.open(fileobj=raw, mode="r|*") as archive:
                for position, entry in enumerate(archive):
                    last = entry.name
                    file = archive.extractfile(entry) if entry.isfile() and entry.name.lower().endswith(HTML) else None
                    if file is not None:
                        page = _page(file, entry.name, limit)
                        if len(page) < min(entry.size, limit) and not entry.name.lower().endswith(".gz"):
                            raise EOFError(f"{entry.name} is cut short")
                        yield Record(PageInput(page), source, entry.name, position, raw.tell())
        except _DAMAGE as fault:
            where = f"from {last}" if last else ""
            yield Fault(source, where, "damaged", f"{_said(fault)}; what follows is lost", raw.tell())


def _page(file: IO[bytes], name: str, limit: int) -> bytes:
    if not name.lower().endswith(".gz"):
        return file.read(limit)
    with gzip.GzipFile(fileobj=io.BytesIO(file.read())) as unpacked:
        return unpacked.read(limit)


def _said(fault: BaseException) -> str:
    if isinstance(fault, OSError) and fault.strerror:
        return fault.strerror
    return str(fault) or type(fault).__name__
