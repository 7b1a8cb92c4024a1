"""An article ↔ plain dicts, lists, strings and numbers. The form is versioned; docs/article.schema.json describes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any, TypeVar

from newsclean.blocks import (
    Block,
    Boilerplate,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Removed,
    Span,
    SpanKind,
    Table,
)
from newsclean.errors import ArticleFormatError

__all__ = ["FACTS", "VERSION", "from_record", "to_json", "to_record"]

VERSION = 1
"""The version of the record's form. It grows when a reader of the old form could misread the new one."""

FACTS = (
    "title", "subtitle", "authors", "published", "modified", "section", "tags", "site_name", "language", "url", "image",
    "free_access",
)  # fmt: skip

_KINDS: dict[type, str] = {
    Paragraph: "paragraph",
    Heading: "heading",
    Quote: "quote",
    ListBlock: "list",
    Figure: "figure",
    Table: "table",
    Preformatted: "preformatted",
    Embed: "embed",
}

A = TypeVar("A")


def to_record(article: Any) -> dict[str, Any]:
    """Return an article as a record."""
    record: dict[str, Any] = {"version": VERSION}
    for field in fields(article):
        record[field.name] = _plain(getattr(article, field.name))
    record["text"] = article.text
    return record


def to_json(article: Any, indent: int | None) -> str:
    """Return an article's record as JSON."""
    return json.dumps(to_record(article), ensure_ascii=False, indent=indent)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return str(value)
    record = {} if type(value) not in _KINDS else {"kind": _KINDS[type(value)]}
    for field in fields(value):
        record[field.name] = _plain(getattr(value, field.name))
    return record


def from_record(make: Callable[..., A], record: Mapping[str, Any]) -> A:
    """Return what `make` makes of a record's fields.

    Raises:
        ArticleFormatError: the record is not of this form.
    """
    if not isinstance(record, Mapping):
        raise ArticleFormatError(f"an article's record is a dict, not {type(record).__name__}")
    if record.get("version") != VERSION:
        raise ArticleFormatError(f"version is {record.get('version')!r}; this release reads version {VERSION}")
    values: dict[str, Any] = {}
    for name, read in _READERS.items():
        if name in record:
            try:
                values[name] = read(record[name])
            except (TypeError, ValueError, KeyError, AttributeError) as fault:
                raise ArticleFormatError(f"{name}: {fault or type(fault).__name__}") from fault
    return make(**values)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text expected, not {type(value).__name__}")
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"a number expected, not {type(value).__name__}")
    return value


def _bool(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"true or false expected, not {type(value).__name__}")
    return value


def _maybe(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


def _many(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def read_all(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise TypeError(f"a list expected, not {type(value).__name__}")
        return tuple(map(read, value))

    return read_all


def _moment(value: Any) -> datetime:
    return datetime.fromisoformat(_text(value))


def _made(make: type, **readers: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        return make(**{name: reader(value[name]) for name, reader in readers.items() if name in value})

    return read


_span = _made(Span, start=int, end=int, kind=SpanKind, href=_maybe(_text))
_spanned = {"text": _text, "spans": _many(_span)}
_image = _made(Image, url=_maybe(_text), alt=_maybe(_text), caption=_maybe(_text), credit=_maybe(_text))
_removed = _made(Removed, kind=Boilerplate, text=_text, reason=_text, place=_text, index=int)
_paragraph = _made(Paragraph, **_spanned)


def _list(value: Any) -> ListBlock:
    return ListBlock(_many(_item)(value["items"]), _bool(value.get("ordered", False)))


def _item(value: Any) -> ListItem:
    return ListItem(_text(value["text"]), _many(_span)(value.get("spans", ())), _maybe(_list)(value.get("children")))


_BLOCKS: dict[str, Callable[[Any], Any]] = {
    "paragraph": _paragraph,
    "heading": _made(Heading, level=int, **_spanned),
    "quote": _made(Quote, paragraphs=_many(_paragraph)),
    "list": _list,
    "figure": _made(Figure, url=_maybe(_text), alt=_maybe(_text), caption=_maybe(_text), credit=_maybe(_text)),
    "table": _made(Table, rows=_many(_many(_text)), header=_bool),
    "preformatted": _made(Preformatted, text=_text),
    "embed": _made(Embed, url=_maybe(_text), text=_text),
}


def _block(value: Any) -> Block:
    kind = value["kind"]
    if kind not in _BLOCKS:
        raise ValueError(f"{kind!r} is no kind of block")
    block: Block = _BLOCKS[kind](value)
    return block


_READERS: dict[str, Callable[[Any], Any]] = {
    "title": _maybe(_text),
    "subtitle": _maybe(_text),
    "authors": _many(_text),
    "published": _maybe(_moment),
    "modified": _maybe(_moment),
    "section": _maybe(_text),
    "tags": _many(_text),
    "site_name": _maybe(_text),
    "language": _maybe(_text),
    "url": _maybe(_text),
    "image": _maybe(_image),
    "free_access": _maybe(_bool),
    "blocks": _many(_block),
    "removed": _many(_removed),
    "confidence": _number,
    "notes": _many(_text),
    "captions_in_text": _bool,
    "tables_in_text": _bool,
}
