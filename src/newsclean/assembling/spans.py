"""Marks as a page writes them → spans with absolute links; and runs of segments → one text with its spans."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from newsclean.blocks import Span, SpanKind
from newsclean.segments import Mark, Page, Segment

__all__ = ["absolute", "base_of", "joined", "spans_of"]

_ABSOLUTE = re.compile(r"https?://[^\s/?#\[\]][^\s\[\]]*", re.IGNORECASE)


def base_of(page: Page, canonical: str | None) -> str:
    """Return the address that a page's links are relative to, `""` where none is known.

    It is `<base>`, else the page's URL as the caller gave it, else `canonical`, as the page declares it.
    """
    url = page.url or canonical or ""
    return absolute(page.declared.base, url) or url


@lru_cache(maxsize=4096)
def absolute(href: str | None, base: str) -> str | None:
    """Return `href` as an absolute http or https URL, or None where it is none.

    >>> absolute("../b", "https://example.org/a/c")
    'https://example.org/b'
    >>> absolute("javascript:alert(1)", "https://example.org/") is None
    True
    """
    if not href:
        return None
    if _ABSOLUTE.fullmatch(href):
        return href
    try:
        url = urljoin(base, href.strip())
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def spans_of(marks: tuple[Mark, ...], base: str, shift: int = 0) -> tuple[Span, ...]:
    """Return the spans of a segment whose text begins at `shift` in its block; dead links are none."""
    spans = []
    for start, end, kind, href in marks:
        url = absolute(href, base) if kind is SpanKind.LINK else None
        if url or kind is not SpanKind.LINK:
            spans.append(Span(start + shift, end + shift, kind, url))
    return tuple(spans)


def joined(segments: Iterable[Segment], joint: str, base: str) -> tuple[str, tuple[Span, ...]]:
    """Return the text of `segments` with `joint` between them, and the spans over it."""
    text = ""
    spans: tuple[Span, ...] = ()
    for segment in segments:
        if text:
            text += joint
        if segment.marks:
            spans += spans_of(segment.marks, base, len(text))
        text += segment.text
    return text, spans
