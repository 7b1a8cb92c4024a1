"""Blocks → a small HTML5 document. Everything is escaped; links are http or https alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from newsclean.blocks import (
    Block,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Span,
    SpanKind,
    Table,
)
from newsclean.writing.escaping import escape_attribute, escape_text
from newsclean.writing.links import Piece, pieces, safe_url

__all__ = ["write", "write_blocks"]

_TAGS = {SpanKind.EMPHASIS: "em", SpanKind.STRONG: "strong", SpanKind.CODE: "code"}
_SCHEMA_ORG = {
    "authors": "author", "published": "datePublished", "modified": "dateModified", "section": "articleSection",
    "tags": "keywords", "language": "inLanguage", "url": "mainEntityOfPage", "free_access": "isAccessibleForFree",
}  # fmt: skip


def write(title: str | None, subtitle: str | None, blocks: Iterable[Block], facts: Mapping[str, Any]) -> str:
    """Return a document with the article's blocks as its body and its facts as JSON-LD in its head."""
    language = f' lang="{escape_attribute(facts["language"])}"' if facts.get("language") else ""
    head = [
        "<!doctype html>",
        f"<html{language}>",
        "<head>",
        '<meta charset="utf-8">',
        f"<title>{escape_text(title or '')}</title>",
        f'<script type="application/ld+json">{_json_ld(title, subtitle, facts)}</script>',
        "</head>",
        "<body>",
        '<article dir="auto">',
    ]
    if title:
        head.append(f"<h1>{escape_text(title)}</h1>")
    if subtitle:
        head.append(f'<p class="standfirst">{escape_text(subtitle)}</p>')
    return "\n".join(
        [
            *head,
            '<div class="article-body">',
            *write_blocks(blocks),
            "</div>",
            "</article>",
            "</body>",
            "</html>",
            "",
        ]
    )


def write_blocks(blocks: Iterable[Block]) -> list[str]:
    """Return the blocks' HTML, one string a block."""
    return [_block(block) for block in blocks]


def _json_ld(title: str | None, subtitle: str | None, facts: Mapping[str, Any]) -> str:
    record: dict[str, Any] = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": title}
    if subtitle:
        record["description"] = subtitle
    for key, name in _SCHEMA_ORG.items():
        if key in facts:
            record[name] = facts[key]
    if "authors" in facts:
        record["author"] = [{"@type": "Person", "name": name} for name in facts["authors"]]
    if "site_name" in facts:
        record["publisher"] = {"@type": "Organization", "name": facts["site_name"]}
    text = json.dumps(record, ensure_ascii=True)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return f"<p>{_inline(block.text, block.spans)}</p>"
        case Heading():
            level = min(max(block.level, 2), 6)
            return f"<h{level}>{_inline(block.text, block.spans)}</h{level}>"
        case Quote():
            inner = "".join(f"<p>{_inline(part.text, part.spans)}</p>" for part in block.paragraphs)
            return f"<blockquote>{inner}</blockquote>"
        case ListBlock():
            return _list(block)
        case Figure():
            return _figure(block)
        case Table():
            return _table(block)
        case Preformatted():
            return f"<pre>\n{escape_text(block.text)}</pre>"
        case Embed():
            return _embed(block)


def _list(block: ListBlock) -> str:
    tag = "ol" if block.ordered else "ul"
    return f"<{tag}>{''.join(map(_item, block.items))}</{tag}>"


def _item(item: ListItem) -> str:
    children = _list(item.children) if item.children is not None else ""
    return f"<li>{_inline(item.text, item.spans)}{children}</li>"


def _figure(block: Figure) -> str:
    url = safe_url(block.url)
    image = f'<img src="{escape_attribute(url)}" alt="{escape_attribute(block.alt or "")}">' if url else ""
    caption = escape_text(block.caption) if block.caption else ""
    credit = f'<p class="credit">{escape_text(block.credit)}</p>' if block.credit else ""
    inner = caption + credit
    return f"<figure>{image}{f'<figcaption>{inner}</figcaption>' if inner else ''}</figure>"


def _table(block: Table) -> str:
    rows = []
    for number, row in enumerate(block.rows):
        tag = "th" if block.header and number == 0 else "td"
        rows.append(f"<tr>{''.join(f'<{tag}>{escape_text(cell)}</{tag}>' for cell in row)}</tr>")
    return f"<table>{''.join(rows)}</table>"


def _embed(block: Embed) -> str:
    url = safe_url(block.url)
    text = escape_text(block.text).replace("\n", "<br>")
    link = f'<a href="{escape_attribute(url)}">{escape_text(url)}</a>' if url else ""
    if not text:
        return f'<blockquote class="embed">{link}</blockquote>' if link else ""
    return f'<blockquote class="embed"><p>{text}</p>{f"<footer>{link}</footer>" if link else ""}</blockquote>'


def _inline(text: str, spans: tuple[Span, ...]) -> str:
    result = []
    for href, run in groupby(pieces(text, spans), key=lambda piece: piece.href):
        inner = "".join(map(_emphasised, run))
        result.append(f'<a href="{escape_attribute(href)}">{inner}</a>' if href else inner)
    return "".join(result)


def _emphasised(piece: Piece) -> str:
    inner = escape_text(piece.text).replace("\n", "<br>")
    for kind in piece.kinds:
        inner = f"<{_TAGS[kind]}>{inner}</{_TAGS[kind]}>"
    return inner
