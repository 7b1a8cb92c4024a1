"""Marks as a page writes them → spans with absolute links."""

from __future__ import annotations

from urllib.parse import urljoin

from newsclean.blocks import Span, SpanKind
from newsclean.segments import Mark, Page

__all__ = ["absolute", "base_of", "spans_of"]


def base_of(page: Page) -> str:
    """Return the address that a page's links are relative to; `""` if none is known."""
    return absolute(page.declared.base or "", page.url or "") or page.url or ""


def absolute(href: str | None, base: str) -> str | None:
    """Return `href` as an absolute http or https URL, or None where it is none.

    >>> absolute("../b", "https://example.org/a/c")
    'https://example.org/b'
    >>> absolute("javascript:alert(1)", "https://example.org/") is None
    True
    """
    if not href:
        return None
    try:
        url = urljoin(base, href.strip())
    except ValueError:
        return None
    return url if url.lower().startswith(("http://", "https://")) else None


def spans_of(marks: tuple[Mark, ...], base: str, shift: int = 0) -> tuple[Span, ...]:
    """Return the spans of a segment whose text begins at `shift` in its block."""
    spans = []
    for start, end, kind, href in marks:
        if kind is SpanKind.LINK:
            url = absolute(href, base)
            if url:
                spans.append(Span(start + shift, end + shift, kind, url))
        else:
            spans.append(Span(start + shift, end + shift, kind))
    return tuple(spans)
