"""Dates: what a page declares, else what it shows near its headline, else what its address says."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

__all__ = ["MODIFIED_METAS", "PUBLISHED_METAS", "Moment", "date_in_url", "parse", "parse_shown"]

PUBLISHED_METAS = (
    "article:published_time", "datepublished", "og:article:published_time", "og:published_time", "parsely-pub-date",
    "sailthru.date", "date",
    "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "dc.date.issued", "dcterms.created", "dcterms.issued",
    "dc.date", "dcterms.date", "dc.date.created", "cxenseparse:recs:publishtime", "article.published", "article_date_original",
    "last-published", "firstpublished", "originalpublicationdate", "citation_publication_date", "datecreated", "article:post_date",
    "weibo:article:create_at", "apub:time", "ptime", "created",
)  # fmt: skip
MODIFIED_METAS = (
    "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified",
    "article.updated", "article:modified", "weibo:article:update_at", "revised",
)  # fmt: skip
EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
LONGEST_SHOWN = 80
"""The longest text, in characters, in which a shown date is looked for."""

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]\s{0,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s{0,3}(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"^(20\d\d|19\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?Z?$")
_EAST_ASIAN = re.compile(
    r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?(?:\D{0,12}?(\d{1,2})[:時时시]\s?(\d{2}))?"
)
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)(?:\D{1,12}(\d{1,2})[:.h](\d{2}))?")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)(?:\D{1,6}(\d{1,2}):(\d{2}))?")
_URL = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[1-9])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)")
_HAS_DAY_AND_YEAR = re.compile(r"(?<!\d)\d{1,2}(?!\d).*(?:19|20)\d\d|(?:19|20)\d\d.*(?<!\d)\d{1,2}(?!\d)")
_MONTH_FIRST = frozenset(("en-US", "en-us"))


class Moment(NamedTuple):
    """A time, and whether only its day was given."""

    when: datetime
    day_only: bool


def _moment(parts: tuple[str | None, ...], zone: str | None = None) -> Moment | None:
    year, month, day, hour, minute, second = (int(part) if part else None for part in (*parts, *(None,) * 6)[:6])
    try:
        when = datetime(year or 0, month or 0, day or 0, hour or 0, minute or 0, second or 0, tzinfo=_zone(zone))
    except (ValueError, OverflowError):
        return None
    aware = when if when.tzinfo else when.replace(tzinfo=UTC)
    if not EARLIEST <= aware <= datetime.now(UTC) + timedelta(days=2):
        return None
    return Moment(when, hour is None)


def _zone(zone: str | None) -> timezone | None:
    if not zone:
        return None
    if zone.upper() in ("Z", "UTC", "GMT"):
        return UTC
    digits = zone[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]))
    return timezone(-offset if zone[0] == "-" else offset) if offset < timedelta(hours=24) else None


def parse(text: str) -> Moment | None:
    """Return the time that a declared date gives; None for what is none, impossible, before 1995 or in the future.

    >>> parse("2024-05-03T15:47:42Z").when.isoformat()
    '2024-05-03T15:47:42+00:00'
    >>> parse("2024-02-31") is None
    True
    """
    text = text.strip()[:LONGEST_SHOWN]
    match = _ISO.search(text)
    if match:
        return _moment(match.groups()[:6], match[8])
    match = _COMPACT.match(text)
    if match:
        return _moment(match.groups())
    if text.isdigit() and len(text) in (10, 13):
        stamp = datetime.fromtimestamp(int(text[:10]), UTC)
        return Moment(stamp, False) if EARLIEST <= stamp <= datetime.now(UTC) + timedelta(days=2) else None
    return parse_shown(text, None)


def parse_shown(text: str, language: str | None) -> Moment | None:
    """Return the time that a text meant for people gives, in the page's language or any other.

    >>> parse_shown("Published February 3, 2025", "en").when.isoformat()
    '2025-02-03T00:00:00'
    """
    text = text[:LONGEST_SHOWN]
    for pattern in (_ISO, _EAST_ASIAN, _YEAR_FIRST):
        match = pattern.search(text)
        if match:
            return _moment(match.groups()[:6], match[8] if pattern is _ISO else None)
    match = _NUMERIC.search(text)
    if match:
        return _numeric(match, language)
    if not _HAS_DAY_AND_YEAR.search(text):
        return None
    return _by_library(text, language)


def _numeric(match: re.Match[str], language: str | None) -> Moment | None:
    one, two, year, hour, minute = match.groups()
    month_first = (language in _MONTH_FIRST and int(one) <= 12) or int(two) > 12
    month, day = (one, two) if month_first else (two, one)
    return _moment((year, month, day, hour, minute))


_SPOKEN = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th|er|\.|º|ª)?[\s,.]{0,3}(?:de\s|of\s|d')?[^\W\d_]{2,14}\.?[\s,.]{0,3}(?:de\s|del\s)?(?:19|20)\d\d"
    r"|[^\W\d_]{2,14}\.?\s\d{1,2}(?:st|nd|rd|th)?[\s,.]{1,3}(?:19|20)\d\d)"
)
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)(?:\s?([ap])\.?m)?", re.IGNORECASE)


def _by_library(text: str, language: str | None) -> Moment | None:
    match = _SPOKEN.search(text)
    if not match:
        return None
    day = _spoken_day(match.group(), language.split("-")[0].lower() if language else None)
    if day is None:
        return None
    clock = _CLOCK.search(text, match.end()) or _CLOCK.search(text[: match.start()])
    hour = minute = None
    if clock:
        hour = int(clock[1]) % 12 + 12 if (clock[3] or "").lower() == "p" else int(clock[1])
        minute = int(clock[2])
    parts = (
        str(day.year),
        str(day.month),
        str(day.day),
        None if hour is None else str(hour),
        None if minute is None else str(minute),
    )
    return _moment(parts)


def _spoken_day(text: str, language: str | None) -> datetime | None:
    import dateparser

    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    for languages in (
        [language] if language else [],
        ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "tr", "el"],
    ):
        if languages:
            found: datetime | None
            try:
                found = dateparser.parse(text, languages=languages, settings=settings)
            except (ValueError, OverflowError, RecursionError):
                found = None
            if found is not None:
                return found
    return None


def date_in_url(url: str | None) -> Moment | None:
    """Return the day that stands in a page's address."""
    match = _URL.search(url) if url else None
    return _moment(match.groups()) if match else None
