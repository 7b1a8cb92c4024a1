"""What a run writes: Parquet, JSON Lines, or a folder of Markdown. Each is written in parts, which are then joined.

The same rows always give the same bytes.
"""

from __future__ import annotations

import gzip
import json
import re
import shutil
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

from newsclean.bulk.records import Row

__all__ = ["Form", "JsonLines", "Markdown", "Parquet", "form_of"]

LEVEL = 3
"""Zstandard's own choice of level: higher ones take longer and save little."""

SLUG = 60
"""The longest part of a Markdown file's name that is made of the title, in characters."""


class Form(Protocol):
    """A form of output."""

    @property
    def suffix(self) -> str:
        """What a part's name ends in."""

    def encode(self, row: Row) -> Any:
        """Return what a row is in this form: done by the process that cleaned the page."""

    def write(self, rows: Sequence[Any], path: Path) -> None:
        """Write encoded rows as a part."""

    def join(self, parts: Sequence[Path], path: Path) -> None:
        """Make one whole of the parts. Can be done again where it was interrupted."""


def form_of(name: str) -> Form:
    """Return the form that an output's name asks for.

    Raises:
        ValueError: it asks for none.
    """
    lower = name.lower()
    if lower.endswith((".parquet", ".pq")):
        return Parquet()
    for compression in ("", "gz", "zst"):
        if lower.endswith((f".jsonl.{compression}".rstrip("."), f".ndjson.{compression}".rstrip("."))):
            return JsonLines(compression)
    if name.endswith("/") or not Path(name).suffix:
        return Markdown()
    raise ValueError(
        f"{name}: an output ends in .parquet, .jsonl, .jsonl.gz or .jsonl.zst; a name without an ending is a folder of Markdown"
    )


@dataclass(frozen=True, slots=True)
class Parquet:
    """A Parquet file of `newsclean.arrow.SCHEMA`, a row group a part."""

    suffix: str = ".parquet"

    def encode(self, row: Row) -> Any:
        from newsclean.bulk.schema import flat

        return flat(row)

    def write(self, rows: Sequence[Any], path: Path) -> None:
        from pyarrow import parquet

        from newsclean.bulk.schema import SCHEMA, batch_of

        with parquet.ParquetWriter(path, SCHEMA, compression="zstd", compression_level=LEVEL) as writer:
            writer.write_batch(batch_of(rows))

    def join(self, parts: Sequence[Path], path: Path) -> None:
        from pyarrow import parquet

        from newsclean.bulk.schema import SCHEMA

        with parquet.ParquetWriter(path, SCHEMA, compression="zstd", compression_level=LEVEL) as writer:
            for part in parts:
                writer.write_table(parquet.read_table(part, schema=SCHEMA, partitioning=None))


@dataclass(frozen=True, slots=True)
class JsonLines:
    """A file of JSON Lines, an object a page, compressed or not."""

    compression: Literal["", "gz", "zst"] = ""

    @property
    def suffix(self) -> str:
        return ".jsonl"

    def encode(self, row: Row) -> bytes:
        record: dict[str, Any] = _place(row)
        if row.seconds is not None:
            record["seconds"] = row.seconds
        record |= _error(row)
        record["article"] = row.article and row.article.to_dict()
        return json.dumps(record, ensure_ascii=False).encode("utf-8", "replace") + b"\n"

    def write(self, rows: Sequence[bytes], path: Path) -> None:
        path.write_bytes(self._packed(b"".join(rows)))

    def _packed(self, data: bytes) -> bytes:
        if self.compression == "gz":
            return gzip.compress(data, mtime=0)
        if self.compression == "zst":
            import pyarrow as pa

            packed: bytes = pa.Codec("zstd", compression_level=LEVEL).compress(data, asbytes=True)
            return packed
        return data

    def join(self, parts: Sequence[Path], path: Path) -> None:
        with path.open("wb") as whole:  # gzip and Zstandard let their files be strung together
            for part in parts:
                with part.open("rb") as piece:
                    shutil.copyfileobj(piece, whole)


@dataclass(frozen=True, slots=True)
class Markdown:
    """A folder of Markdown: a folder a part in it, with a file an article and `index.jsonl`, which has a line a page."""

    suffix: str = ""

    def encode(self, row: Row) -> tuple[dict[str, Any], str, bytes]:
        article = row.article
        if article is None or not article.blocks:
            return {**_place(row), **_error(row)}, "", b""
        return _place(row), _slug(article.title), article.to_markdown(front_matter=True).encode("utf-8", "replace")

    def write(self, rows: Sequence[tuple[dict[str, Any], str, bytes]], path: Path) -> None:
        if path.exists():
            shutil.rmtree(path)
        path.mkdir()
        lines = []
        for number, (entry, slug, text) in enumerate(rows):
            name = f"{number:05d}{slug and '-'}{slug}.md" if text else None
            if name is not None:
                (path / name).write_bytes(text)
            lines.append(json.dumps({**entry, "file": name}, ensure_ascii=False) + "\n")
        (path / "index.jsonl").write_bytes("".join(lines).encode("utf-8", "replace"))

    def join(self, parts: Sequence[Path], path: Path) -> None:
        path.mkdir(exist_ok=True)
        for part in parts:
            if part.exists():
                part.rename(path / part.name)


def _place(row: Row) -> dict[str, Any]:
    return {"source": row.source, "member": row.member, "position": row.position, "page_url": row.page_url}


def _error(row: Row) -> dict[str, Any]:
    if row.error is None:
        return {"error": None, "error_message": None}
    return {"error": type(row.error).__name__, "error_message": str(row.error)}


def _slug(title: str | None) -> str:
    folded = unicodedata.normalize("NFKC", title or "").lower()
    words = re.findall(r"\w+", folded)
    return "-".join(words)[:SLUG].strip("-")
