"""Which links may come out of a page, and the pieces that spans cut a text into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newsclean.blocks import Span, SpanKind

__all__ = ["Piece", "pieces", "safe_url"]

_UNSAFE = re.compile(r"[\x00-\x20\x7f\"'<>`\\(){}|^]")


def safe_url(url: str | None) -> str | None:
    """Return `url` if it is http or https, with every character that markup could mistake percent-encoded; else None.

    >>> safe_url("https://example.org/a b")
    'https://example.org/a%20b'
    >>> safe_url("javascript:alert(1)") is None
    True
    """
    if not url or not url.lower().startswith(("http://", "https://")):
        return None
    return _UNSAFE.sub(lambda match: f"%{ord(match.group()):02X}", url)


class Piece(NamedTuple):
    """A run of text under the same link and emphases."""

    text: str
    href: str | None
    kinds: tuple[SpanKind, ...]


def pieces(text: str, spans: tuple[Span, ...]) -> Iterator[Piece]:
    """Yield `text` cut where spans begin and end; spans out of range or without a safe link say nothing."""
    cuts = {0, len(text)}
    for span in spans:
        if 0 <= span.start < span.end <= len(text):
            cuts |= {span.start, span.end}
    edges = sorted(cuts)
    for start, end in pairwise(edges):
        over = [span for span in spans if span.start <= start and end <= span.end]
        href = next(filter(None, (safe_url(span.href) for span in over if span.kind is SpanKind.LINK)), None)
        kinds = tuple(sorted({span.kind for span in over if span.kind is not SpanKind.LINK}))
        yield Piece(text[start:end], href, kinds)
