"""Which links may come out of a page, and the pieces that spans cut a text into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from newsclean.blocks import Span, SpanKind

__all__ = ["Piece", "pieces", "safe_url"]

_UNSAFE = re.compile(
    r"[\x00-\x20\x7f-\xa0\xad\"'<>`\\(){}|^\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff0-\uffff]"
)
"""Characters that markup could mistake, and those that nobody sees, which make an address read as another."""


def safe_url(url: str | None) -> str | None:
    """Return `url` if it is http or https with a host that can be, each unsafe character percent-encoded; else None.

    >>> safe_url("https://example.org/a b")
    'https://example.org/a%20b'
    >>> safe_url("javascript:alert(1)") is None
    True
    """
    if not url or not url.lower().startswith(("http://", "https://")):
        return None
    safe = _UNSAFE.sub(lambda match: quote(match.group(), safe="", errors="replace"), url)
    return safe if _has_host(safe) else None


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:  # a port that is no number or too great, half a bracket, a letter that hides a slash
        return False
    return host is not None and "%" not in host


class Piece(NamedTuple):
    """A run of text under the same link and emphases."""

    text: str
    href: str | None
    kinds: tuple[SpanKind, ...]


def pieces(text: str, spans: tuple[Span, ...]) -> Iterator[Piece]:
    """Yield `text` cut where spans begin and end; spans out of range or without a safe link say nothing."""
    valid = [span for span in spans if 0 <= span.start < span.end <= len(text)]
    edges = sorted({0, len(text), *(span.start for span in valid), *(span.end for span in valid)})
    waiting = sorted(enumerate(valid), key=lambda entry: entry[1].start, reverse=True)
    over: list[tuple[int, Span]] = []
    for start, end in pairwise(edges):
        over = [entry for entry in over if entry[1].end > start]
        while waiting and waiting[-1][1].start == start:
            over.append(waiting.pop())
        links = (safe_url(span.href) for _, span in sorted(over, key=_number) if span.kind is SpanKind.LINK)
        kinds = tuple(sorted({span.kind for _, span in over if span.kind is not SpanKind.LINK}))
        yield Piece(text[start:end], next(filter(None, links), None), kinds)


def _number(entry: tuple[int, Span]) -> int:
    return entry[0]
