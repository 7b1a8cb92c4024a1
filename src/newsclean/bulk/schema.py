"""The Arrow form of cleaned pages: its schema, rows → a record batch, and a record batch → articles."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Any

import pyarrow as pa

from newsclean.article import Article
from newsclean.blocks import (
    Block,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Preformatted,
    Quote,
    Span,
    Table,
)
from newsclean.bulk.records import Row
from newsclean.writing.records import VERSION as RECORD

__all__ = ["PAGES", "SCHEMA", "VERSION", "Flat", "articles_of", "batch_of", "flat"]

VERSION = 1
"""The version of the schema. It grows when a reader of the old form could misread the new one."""


def _list(kind: pa.DataType) -> pa.DataType:
    return pa.list_(
        pa.field("element", kind)
    )  # as Parquet calls it, so that what is read has the schema that was written


_SPANS = _list(pa.struct([("start", pa.int32()), ("end", pa.int32()), ("kind", pa.string()), ("href", pa.string())]))
_IMAGE = [("url", pa.string()), ("alt", pa.string()), ("caption", pa.string()), ("credit", pa.string())]
_BLOCK = pa.struct(
    [
        ("kind", pa.string()),
        ("text", pa.string()),
        ("spans", _SPANS),
        ("level", pa.int8()),
        ("paragraphs", _list(pa.struct([("text", pa.string()), ("spans", _SPANS)]))),
        (
            "items",
            _list(
                pa.struct([("text", pa.string()), ("spans", _SPANS), ("depth", pa.int16()), ("ordered", pa.bool_())])
            ),
        ),
        ("rows", _list(_list(pa.string()))),
        ("header", pa.bool_()),
        *_IMAGE,
    ]
)
_REMOVED = pa.struct(
    [
        ("kind", pa.string()),
        ("text", pa.string()),
        ("reason", pa.string()),
        ("place", pa.string()),
        ("index", pa.int32()),
    ]
)

SCHEMA = pa.schema(
    [
        ("source", pa.string()),
        ("member", pa.string()),
        ("position", pa.int64()),
        ("page_url", pa.string()),
        ("title", pa.string()),
        ("subtitle", pa.string()),
        ("authors", _list(pa.string())),
        ("published", pa.string()),
        ("modified", pa.string()),
        ("section", pa.string()),
        ("tags", _list(pa.string())),
        ("site_name", pa.string()),
        ("language", pa.string()),
        ("url", pa.string()),
        ("image", pa.struct(_IMAGE)),
        ("free_access", pa.bool_()),
        ("text", pa.string()),
        ("blocks", _list(_BLOCK)),
        ("removed", _list(_REMOVED)),
        ("confidence", pa.float64()),
        ("notes", _list(pa.string())),
        ("captions_in_text", pa.bool_()),
        ("tables_in_text", pa.bool_()),
        ("seconds", pa.float64()),
        ("error", pa.string()),
        ("error_message", pa.string()),
    ],
    metadata={"newsclean.schema": str(VERSION)},
)
"""The columns of cleaned pages."""

PAGES = pa.schema(
    [
        ("source", pa.string()),
        ("member", pa.string()),
        ("position", pa.int64()),
        ("url", pa.string()),
        ("encoding", pa.string()),
        ("rendered", pa.bool_()),
        ("page", pa.binary()),
    ]
)
"""The columns of pages that are yet to be cleaned."""


_NO_ARTICLE = (None,) * (SCHEMA.get_field_index("seconds") - SCHEMA.get_field_index("title"))

Flat = tuple[Any, ...]


def batch_of(rows: Sequence[Flat]) -> pa.RecordBatch:
    """Return flat rows as a record batch of `SCHEMA`. Halves of surrogate pairs, which are no text, become `?`."""
    try:
        columns = _arrays(rows)
    except UnicodeEncodeError:
        columns = _arrays([_sound(row) for row in rows])
    return pa.RecordBatch.from_arrays(columns, schema=SCHEMA)


def articles_of(batch: pa.RecordBatch) -> Iterator[Article | None]:
    """Yield the article of each row of `SCHEMA`, equal to the one it was made of; None where there was an error.

    Raises:
        ArticleFormatError: a row is not of this form.
    """
    for row in batch.to_pylist():
        if row["error"] is not None:
            yield None
        else:
            yield Article.from_dict({**row, "version": RECORD, "blocks": [_nested(block) for block in row["blocks"]]})


def flat(row: Row) -> Flat:
    """Return a row's values in the order of `SCHEMA`, structs as tuples: small to send, quick to make columns of."""
    place = (row.source, row.member, row.position, row.page_url)
    article = row.article
    if article is None:
        return (*place, *_NO_ARTICLE, row.seconds, type(row.error).__name__, str(row.error))
    return (
        *place,
        article.title,
        article.subtitle,
        article.authors,
        article.published and article.published.isoformat(),
        article.modified and article.modified.isoformat(),
        article.section,
        article.tags,
        article.site_name,
        article.language,
        article.url,
        article.image and _flat_image(article.image),
        article.free_access,
        article.text,
        [_flat_block(block) for block in article.blocks],
        [(piece.kind.value, piece.text, piece.reason, piece.place, piece.index) for piece in article.removed],
        article.confidence,
        article.notes,
        article.captions_in_text,
        article.tables_in_text,
        row.seconds,
        None,
        None,
    )


def _flat_image(image: Image | Figure) -> Flat:
    return (image.url, image.alt, image.caption, image.credit)


def _flat_spans(spans: tuple[Span, ...]) -> list[Flat]:
    return [(span.start, span.end, span.kind.value, span.href) for span in spans]


def _flat_block(block: Block) -> Flat:
    """Return a block's values in the order of the schema, with its `text`, whatever its kind."""
    no_image = (None, None, None, None)
    match block:
        case Paragraph():
            return ("paragraph", block.text, _flat_spans(block.spans), None, None, None, None, None, *no_image)
        case Heading():
            return ("heading", block.text, _flat_spans(block.spans), block.level, None, None, None, None, *no_image)
        case Quote():
            paragraphs = [(paragraph.text, _flat_spans(paragraph.spans)) for paragraph in block.paragraphs]
            return ("quote", block.text, None, None, paragraphs, None, None, None, *no_image)
        case ListBlock():
            return ("list", block.text, None, None, None, list(_flat_items(block, 0)), None, None, *no_image)
        case Figure():
            return ("figure", None, None, None, None, None, None, None, *_flat_image(block))
        case Table():
            return ("table", block.text, None, None, None, None, block.rows, block.header, *no_image)
        case Preformatted():
            return ("preformatted", block.text, None, None, None, None, None, None, *no_image)
        case Embed():
            return ("embed", block.text, None, None, None, None, None, None, block.url, None, None, None)


def _flat_items(block: ListBlock, depth: int) -> Iterator[Flat]:
    """Yield the items of a list, those of a nested list after the one that holds it."""
    for item in block.items:
        yield (item.text, _flat_spans(item.spans), depth, block.ordered)
        if item.children is not None:
            yield from _flat_items(item.children, depth + 1)


def _arrays(rows: Sequence[Flat]) -> list[pa.Array]:
    return [_array(column, field.type) for column, field in zip(_columns(rows, len(SCHEMA)), SCHEMA, strict=True)]


def _columns(rows: Sequence[Flat], count: int) -> Iterable[Sequence[Any]]:
    return zip(*rows, strict=True) if rows else [()] * count


def _array(values: Sequence[Any], kind: pa.DataType) -> pa.Array:
    """Return values as an array, column by column: many times faster than pyarrow's own way from Python objects."""
    if pa.types.is_list(kind):
        ends = accumulate((len(value or ()) for value in values), initial=0)
        offsets = [None if value is None else end for value, end in zip((*values, ()), ends, strict=True)]
        inner = list(chain.from_iterable(value for value in values if value))
        return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), _array(inner, kind.value_type), kind)
    if pa.types.is_struct(kind):
        nothing = (None,) * kind.num_fields
        columns = _columns([nothing if value is None else value for value in values], kind.num_fields)
        arrays = [_array(column, field.type) for column, field in zip(columns, kind, strict=True)]
        return pa.StructArray.from_arrays(
            arrays, fields=list(kind), mask=pa.array([value is None for value in values], pa.bool_())
        )
    return pa.array(values, kind)


def _nested(block: dict[str, Any]) -> dict[str, Any]:
    if block["kind"] != "list":
        return block
    return _nested_list(deque(block["items"]), 0)


def _nested_list(items: deque[dict[str, Any]], depth: int) -> dict[str, Any]:
    nested: dict[str, Any] = {"kind": "list", "items": [], "ordered": bool(items) and items[0]["ordered"]}
    while items and items[0]["depth"] >= depth:
        if items[0]["depth"] > depth:
            nested["items"][-1]["children"] = _nested_list(items, depth + 1)
        else:
            item = items.popleft()
            nested["items"].append({"text": item["text"], "spans": item["spans"]})
    return nested


def _sound(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list | tuple):
        return tuple(_sound(item) for item in value)
    return value
