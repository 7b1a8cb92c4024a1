"""Runs of segments → one text with its spans; links as a page writes them → absolute ones."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from newsclean.blocks import Span, SpanKind
from newsclean.segments import Page, Segment

__all__ = ["absolute", "base_of", "joined"]

LONGEST_URL = 8_000
"""A longer address, in characters, carries data, and leads nowhere; links are remembered, so they must be short."""

_ABSOLUTE = re.compile(r"https?://[^\s/?#\[\]][^\s\[\]]*", re.IGNORECASE)


def base_of(page: Page, canonical: str | None) -> str:
    """Return the address that a page's links are relative to, `""` where none is known.

    It is `<base>`, else the page's URL as the caller gave it, else `canonical`, as the page declares it.
    """
    url = page.url or canonical or ""
    return absolute(page.declared.base, url) or url


def absolute(href: str | None, base: str) -> str | None:
    """Return `href` as an absolute http or https URL, or None where it is none.

    >>> absolute("../b", "https://example.org/a/c")
    'https://example.org/b'
    >>> absolute("javascript:alert(1)", "https://example.org/") is None
    True
    """
    if not href or len(href) > LONGEST_URL:
        return None
    return href if _ABSOLUTE.fullmatch(href) else _joined(href, base)


@lru_cache(maxsize=1024)
def _joined(href: str, base: str) -> str | None:
    try:
        url = urljoin(base, href.strip())
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def joined(segments: Iterable[Segment], joint: str, base: str) -> tuple[str, tuple[Span, ...]]:
    """Return the text of `segments` with `joint` between them, and the spans over it; dead links are none."""
    texts: list[str] = []
    spans: list[Span] = []
    shift = 0
    for segment in segments:
        for start, end, kind, href in segment.marks:
            url = absolute(href, base) if kind is SpanKind.LINK else None
            if url or kind is not SpanKind.LINK:
                spans.append(Span(start + shift, end + shift, kind, url))
        texts.append(segment.text)
        shift += len(segment.text) + len(joint)
    return joint.join(texts), tuple(spans)
