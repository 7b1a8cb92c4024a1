"""Blocks → CommonMark with pipe tables. What the page's text says is escaped, so that none of it becomes markup."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from newsclean.blocks import (
    Block,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Preformatted,
    Quote,
    Span,
    SpanKind,
    Table,
)
from newsclean.writing.links import Piece, pieces, safe_url

__all__ = ["write"]

_SPECIAL = re.compile(r"([\\`*_\[\]<>&|~#])")
_LINE_START = re.compile(r"^([ \t]*)([-+=>]|\d{1,9}(?=[.)]))", re.MULTILINE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NOT_IN_YAML = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_BACKTICKS = re.compile(r"`+")


def write(title: str | None, subtitle: str | None, blocks: Iterable[Block], facts: Mapping[str, Any] | None) -> str:
    """Return the article as Markdown; with `facts`, these stand before it as a YAML block."""
    parts = []
    if facts is not None:
        lines = (f"{key}: {_yaml(value)}" for key, value in facts.items())
        parts.append("\n".join(("---", *lines, "---")))
    if title:
        parts.append(f"# {_one_line(title)}")
    if subtitle and (line := _one_line(subtitle)):
        parts.append(f"**{line}**")
    parts += [_block(block) for block in blocks]
    return "\n\n".join(filter(None, parts)) + "\n"


def _yaml(value: Any) -> str:
    """Return a value as JSON that is YAML too: letters as they are, since YAML reads no pairs of surrogates."""
    text = _SURROGATE.sub("\ufffd", json.dumps(value, ensure_ascii=False))
    return _NOT_IN_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return _lines(_inline(block.text, block.spans))
        case Heading():
            return f"{'#' * min(max(block.level, 2), 6)} {_inline(block.text, block.spans).replace(chr(10), ' ')}"
        case Quote():
            body = "\n\n".join(_lines(_inline(part.text, part.spans)) for part in block.paragraphs)
            return _prefixed(body, "> ", "> ")
        case ListBlock():
            return _list(block)
        case Figure():
            return _figure(block)
        case Table():
            return _table(block)
        case Preformatted():
            return _fenced(_CONTROL.sub("", block.text))
        case Embed():
            link = f"<{safe_url(block.url)}>" if safe_url(block.url) else ""
            return (
                _prefixed("\n\n".join(filter(None, (_lines(_escape(block.text)), link))), "> ", "> ")
                if block.text
                else link
            )


def _list(block: ListBlock) -> str:
    lines = []
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}. " if block.ordered else "- "
        body = _lines(_inline(item.text, item.spans))
        if item.children is not None:
            body = f"{body}\n{_list(item.children)}"
        lines.append(_prefixed(body, mark, " " * len(mark)))
    return "\n".join(lines)


def _figure(block: Figure) -> str:
    url = safe_url(block.url)
    words = " ".join(filter(None, (block.caption, f"({block.credit})" if block.credit else None)))
    image = f"![{_one_line(block.alt or '')}]({url})" if url else ""
    return "\n\n".join(filter(None, (image, f"*{_one_line(words)}*" if words.strip() else "")))


def _table(block: Table) -> str:
    if not block.rows:
        return ""
    width = max(map(len, block.rows))
    rows = list(block.rows) if block.header else [("",) * width, *block.rows]
    lines = [f"| {' | '.join(map(_one_line, row))} |" for row in rows]
    lines.insert(1, f"|{' --- |' * width}")
    return "\n".join(lines)


def _fenced(text: str) -> str:
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _prefixed(text: str, first: str, others: str) -> str:
    lines = text.split("\n")
    return "\n".join([first + lines[0], *((others + line).rstrip() for line in lines[1:])])


def _inline(text: str, spans: tuple[Span, ...]) -> str:
    result = []
    for href, run in groupby(pieces(text, spans), key=lambda piece: piece.href):
        inner = "".join(map(_emphasised, run))
        result.append(f"[{inner}]({href})" if href else inner)
    return "".join(result)


def _emphasised(piece: Piece) -> str:
    inner = _escape(piece.text)
    stripped = inner.strip()
    if not stripped or "\n" in stripped:
        return inner
    lead, trail = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    if SpanKind.STRONG in piece.kinds:
        stripped = f"**{stripped}**"
    elif SpanKind.EMPHASIS in piece.kinds:
        stripped = f"*{stripped}*"
    return lead + stripped + trail


def _lines(text: str) -> str:
    """Keep line breaks as CommonMark's hard ones, and let no line open as markup."""
    text = _LINE_START.sub(_guarded, text)
    return "\\\n".join(line.strip() for line in text.split("\n") if line.strip())


def _guarded(match: re.Match[str]) -> str:
    space, mark = match.groups()
    return f"{mark}\\" if mark.isdigit() else f"{space}\\{mark}"


def _one_line(text: str) -> str:
    return _LINE_START.sub(_guarded, " ".join(_escape(text).split()))


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", _CONTROL.sub("", text))
