"""Dates: what a page declares, else what it shows near its headline, else what its address says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import NamedTuple
from urllib.parse import urlsplit

from newsclean.facts.months import CROATIAN, MONTHS

__all__ = [
    "Moment",
    "date_in_url",
    "on_day",
    "parse",
    "parse_shown",
]

EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
LONGEST_SHOWN = 80
"""The longest text, in characters, in which a shown date is looked for."""

BUDDHIST_ERA, REIWA_ERA, MINGUO_ERA = 543, 2018, 1911
"""How many years lie between the Thai, Japanese and Taiwanese calendars' count of years and the common one."""

FIRST_BUDDHIST_YEAR = 2400
"""From this year on, a year is one of the Buddhist era."""

WESTMOST, EASTMOST = -10, 13
"""The offsets from Coordinated Universal Time, in hours, between which news is published."""

SHORTEST_YEAR = 70
"""A year of two digits is one of this century below this number, of the last one from it on."""

_ISO = re.compile(
    r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]\s{0,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s{0,3}(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_YEAR_OR_MARKS = re.compile(r"\d{4}|\d\s?[./|-]\s?\d|[年년]")
"""What every date has that is shown with its year: four digits, marks between numbers, or a sign for the year."""

_COMPACT = re.compile(r"^(20\d\d|19\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?Z?$")
_EAST_ASIAN = re.compile(
    r"(令和|民國|民国)?\s?(\d{1,4}|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?(?:\D{0,12}?(\d{1,2})[:：時时시]\s?(\d{2}))?"
)
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(\d{1,2})([./-]|\s\|)\s?(\d{1,2})\2\s?(\d{2}(?=\d\d:\d\d)|(?:19|20)\d\d|\d{2}(?![\d/]))(?:\D{0,12}(\d{1,2})[:.h](\d{2})(?!\d)(?:\s?([ap])\.?m)?)?",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(?<![\d.])(\d{4})[./]\s?(\d{1,2})[./]\s?(\d{1,2})(?!\d)(?:\D{1,6}(\d{1,2}):(\d{2}))?")
_VIETNAMESE = re.compile(r"(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})", re.IGNORECASE)
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)(?:\s?([ap])\.?m)?", re.IGNORECASE)
_TOKEN = re.compile(r"\d+|[^\W\d_][^\s\d,;:|/()–—-]*")
_GLUED = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z][a-zß-ÿ]+\.?\s?\d)")
"""Where a line's label runs into the month after it without a space."""
_PREFIX = re.compile("^(?:d[’']|ב)")
"""What Catalan and Hebrew put before the name of a month without a space."""

_URL_DAY = re.compile(r"[/_t-]((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2]|[1-9])\2(0[1-9]|[12]\d|3[01])(?=\D|$)")
_URL_DAY_FIRST = re.compile(r"[/_-](1[3-9]|2\d|3[01])([.-])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?=\D|$)")
"""A day before its month in an address: one that can be no month."""

_URL_MONTH = re.compile(r"/((?:19|20)\d\d)/([a-z]{3})/(\d{1,2})(?=/|$)", re.IGNORECASE)
_DAY_FIRST_COUNTRIES = frozenset(
    ("uk", "ie", "au", "nz", "za", "in", "sg", "ng", "ke", "gh", "pk", "lk", "bd", "mt", "my", "hk", "zw", "ug")
)
"""The countries whose English has the day first, by the end of their hosts' names."""

_MONTH_FIRST_REGIONS = frozenset(("us", "ph", "pr"))
_BETWEEN = 4
"""How many words may stand between the parts of a date, such as "de", "of" or "年"."""


class Moment(NamedTuple):
    """A time, and whether only its day was given."""

    when: datetime
    day_only: bool


def _moment(parts: tuple[str | int | None, ...], zone: str | None = None) -> Moment | None:
    year, month, day, hour, minute, second = (
        int(part) if part is not None else None for part in (*parts, *(None,) * 6)[:6]
    )
    if year is not None and year >= FIRST_BUDDHIST_YEAR:
        year -= BUDDHIST_ERA
    try:
        when = datetime(year or 0, month or 0, day or 0, hour or 0, minute or 0, second or 0, tzinfo=_zone(zone))
    except (ValueError, OverflowError):
        return None
    return Moment(when, hour is None) if _is_plausible(when) else None


def _is_plausible(when: datetime) -> bool:
    aware = when if when.tzinfo else when.replace(tzinfo=UTC)
    return EARLIEST <= aware <= datetime.now(UTC) + timedelta(days=2)


def _zone(zone: str | None) -> timezone | None:
    if not zone:
        return None
    if zone.upper() in ("Z", "UTC", "GMT"):
        return UTC
    digits = zone[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]))
    return timezone(-offset if zone[0] == "-" else offset) if offset < timedelta(hours=24) else None


def parse(text: str, language: str | None = None, url: str | None = None) -> Moment | None:
    """Return the time that a declared date gives; None for what is none, impossible, before 1995 or in the future.

    >>> parse("2024-05-03T15:47:42Z").when.isoformat()
    '2024-05-03T15:47:42+00:00'
    >>> parse("2024-02-31") is None
    True
    """
    text = text.strip()[:LONGEST_SHOWN]
    match = _ISO.search(text)
    if match:
        return _moment((*match.groups()[:6],), match[8])
    match = _COMPACT.match(text)
    if match:
        return _moment(match.groups())
    if text.isdecimal() and len(text) in (10, 13):
        stamp = datetime.fromtimestamp(int(text[:10]), UTC)
        return Moment(stamp, False) if _is_plausible(stamp) else None
    return parse_shown(text, language, url)


def parse_shown(text: str, language: str | None, url: str | None = None) -> Moment | None:
    """Return the time that a text meant for people gives.

    Args:
        text: the text, of which no more than `LONGEST_SHOWN` characters are looked at.
        language: the page's language; with the address it decides whether 2/3 is in February or in March.
        url: the page's address.

    >>> parse_shown("Published February 3, 2025", "en").when.isoformat()
    '2025-02-03T00:00:00'
    >>> parse_shown("2/3/2025", "en-GB").when.month
    3
    """
    text = text[:LONGEST_SHOWN]
    if not _YEAR_OR_MARKS.search(text):
        return None
    for pattern in (_ISO, _YEAR_FIRST):
        match = pattern.search(text)
        if match:
            return _moment((*match.groups()[:6],), match[8] if pattern is _ISO else None)
    match = _EAST_ASIAN.search(text)
    if match:
        return _moment((_year_of_era(match[1], match[2]), *match.groups()[2:]))
    match = _NUMERIC.search(text)
    if match and (moment := _numeric(match, language, url)):
        return moment
    match = _VIETNAMESE.search(text)
    if match:
        return _moment((match[3], match[2], match[1]))
    return _spoken(text, language)


def _year_of_era(era: str | None, year: str) -> int:
    number = 1 if year == "元" else int(year)
    return number + (REIWA_ERA if era == "令和" else MINGUO_ERA if era else 0)


def _numeric(match: re.Match[str], language: str | None, url: str | None) -> Moment | None:
    one, mark, two, year, hour, minute, half = match.groups()
    if len(year) == 2:
        year = f"{20 if int(year) < SHORTEST_YEAR else 19}{year}"
    month_first = int(two) > 12 or (int(one) <= 12 and mark != "." and _is_month_first(language, url))
    month, day = (one, two) if month_first else (two, one)
    return _moment((year, month, day, *_clock(hour, minute, half)))


def _is_month_first(language: str | None, url: str | None) -> bool:
    """Return whether the page is likely from where the month is written first."""
    if not language:
        return False
    tongue, _, region = language.lower().partition("-")
    if region:
        return region.rpartition("-")[2] in _MONTH_FIRST_REGIONS
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        host = ""
    return tongue == "en" and host.rpartition(".")[2] not in _DAY_FIRST_COUNTRIES


def _clock(hour: str | None, minute: str | None, half: str | None) -> tuple[int | None, int | None]:
    if hour is None or minute is None or int(hour) > 23:
        return None, None
    if half:
        return int(hour) % 12 + (12 if half.lower() == "p" else 0), int(minute)
    return int(hour), int(minute)


def _spoken(text: str, language: str | None) -> Moment | None:
    """Return the time of which the month is a word, which the word before it may run into."""
    return _spoken_in(text, language) or (_spoken_in(_GLUED.sub(" ", text), language) if _GLUED.search(text) else None)


def _spoken_in(text: str, language: str | None) -> Moment | None:
    """Return the time of which the month is a word: "3 February 2025", "February 3rd, 2025", "2025 m. vasario 3 d."."""
    tokens = [(match.group().casefold().rstrip("."), match.end()) for match in _TOKEN.finditer(text)]
    for at, month in _months(tokens, language):
        for year, day, end in _years_and_days(tokens, at):
            clock = _CLOCK.search(text, end) or _CLOCK.search(text[: tokens[at][1]])
            moment = _moment((year, month, day, *(_clock(clock[1], clock[2], clock[3]) if clock else ())))
            if moment:
                return moment
    return None


def _months(tokens: list[tuple[str, int]], language: str | None) -> Iterator[tuple[int, int]]:
    """Yield (position, number) of each month that is named, those beside a number first: names of people are months too."""
    found = list(_named_months(tokens, language))
    yield from sorted(found, key=lambda month: not _is_beside_number(tokens, month[0]))


def _is_beside_number(tokens: list[tuple[str, int]], at: int) -> bool:
    return any(token.isdecimal() for token, _ in tokens[max(0, at - 1) : at + 2])


def _named_months(tokens: list[tuple[str, int]], language: str | None) -> Iterator[tuple[int, int]]:
    croatian = (language or "").startswith("hr")
    for at, (token, _) in enumerate(tokens):
        if token.isdecimal():
            continue
        pair = f"{token}_{tokens[at + 1][0]}" if at + 1 < len(tokens) else ""
        number = MONTHS.get(pair) or MONTHS.get(_PREFIX.sub("", token))
        if croatian:
            number = CROATIAN.get(token, number)
        if number:
            yield at, number


def _years_and_days(tokens: list[tuple[str, int]], at: int) -> Iterator[tuple[int, int, int]]:
    """Yield (year, day, where the date ends) of the numbers around a month, the closest first."""
    near = [
        (abs(i - at), i, tokens[i][0])
        for i in range(max(0, at - _BETWEEN), min(len(tokens), at + 1 + _BETWEEN))
        if tokens[i][0].isdecimal()
    ]
    years = [(far, i, int(number)) for far, i, number in near if len(number) == 4]
    days = [(far, i, int(number)) for far, i, number in near if len(number) <= 2 and 1 <= int(number) <= 31]
    for _, year_at, year in sorted(years, key=lambda found: (found[1] < at, found[0])):
        for _, day_at, day in sorted(
            days, key=lambda found: (not min(at, year_at) - 2 <= found[1] <= year_at, found[0])
        ):
            yield year, day, tokens[max(at, year_at, day_at)][1]


def date_in_url(url: str | None) -> Moment | None:
    """Return the day that stands in a page's address.

    >>> date_in_url("https://post.example/2025/feb/03/ferry").when.date().isoformat()
    '2025-02-03'
    """
    if not url:
        return None
    match = _URL_DAY.search(url)
    if match:
        return _moment((match[1], match[3], match[4]))
    match = _URL_DAY_FIRST.search(url)
    if match:
        return _moment((match[4], match[3], match[1]))
    match = _URL_MONTH.search(url)
    month = MONTHS.get(match[2].lower()) if match else None
    return _moment((match[1], month, match[3])) if match and month else None


def on_day(moment: Moment, day: date) -> Moment | None:
    """Return a moment in Coordinated Universal Time in the zone, closest to that, in which it is on the day before or after.

    Pages that declare their times in that zone show them in their own. None where no zone of the world makes it so.

    >>> on_day(parse("2025-02-04T03:30:00Z"), date(2025, 2, 3)).when.isoformat()
    '2025-02-03T23:30:00-04:00'
    """
    when = moment.when
    if moment.day_only or when.utcoffset() != timedelta(0) or abs((day - when.date()).days) != 1:
        return None
    offset = -(when.hour + 1) if day < when.date() else 24 - when.hour
    return Moment(when.astimezone(timezone(timedelta(hours=offset))), False) if WESTMOST <= offset <= EASTMOST else None
