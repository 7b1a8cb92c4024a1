"""The title: the headline that the page shows, held against the titles that it declares; and the standfirst under it."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean.phrases import fold
from newsclean.segments import Box, Page, Segment

__all__ = ["Headline", "find_headline", "find_standfirst", "without_site"]

TITLE_METAS = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
    "title",
)
DESCRIPTION_METAS = (
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "sailthru.description",
)
LONGEST = 300
"""The longest headline, in characters."""

MOST_TRUSTED = "JSON-LD headline"
"""The origin of a declared title that is preferred to the shown one where only a kicker tells them apart."""

SHORTEST = 6
"""Titles of fewer letters than this are too short to be told from a kicker."""

ALIKE = 0.6
"""The share of words that a shown headline has in common with a declared title, from which the two are the same."""

_SEPARATOR = re.compile(r"\s+[|\-–—·•:»«/~]+\s+|\s*[|｜»_]\s*|\s+::\s+|\s*[-–—](?=\s)")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+")


class Headline(NamedTuple):
    """A title, where it comes from, and the segment that shows it."""

    title: str | None
    origin: str
    segment: int | None


def find_headline(page: Page, declared: list[tuple[str, str]], site_name: str | None) -> Headline:
    """Choose the title: the shown headline that agrees with a declared title, else the declared one, else the first `h1`.

    Args:
        page: the page.
        declared: (origin, title) of each declared title, the most trusted first.
        site_name: the site's name, to be cut off a declared title.
    """
    plain = [(origin, without_site(title, site_name)) for origin, title in declared]
    wanted = [set(_words(title)) for _, title in plain] + [set(_words(title)) for _, title in declared]
    best: Segment | None = None
    highest = 0.0
    for segment in page.segments:
        if segment.text and len(segment.text) <= LONGEST and not segment.box.hidden:
            score = _score(segment, wanted)
            if score > highest:
                best, highest = segment, score
    if best is not None and (highest >= ALIKE * 3 or not plain):
        text = _continued(page, best, wanted)
        return Headline(_closest(text, plain), "headline", best.index)
    if plain:
        origin, title = plain[0]
        return Headline(title, origin, best.index if best is not None and highest >= 2 else None)
    return Headline(None, "", None)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _score(segment: Segment, wanted: list[set[str]]) -> float:
    level = _heading_level(segment.box)
    if not level and not wanted:
        return 0.0
    if not level and len(segment.text) < 12:
        return 0.0
    words = set(_words(segment.text))
    if not words:
        return 0.0
    likeness = max((len(words & title) / max(len(words | title), 1) for title in wanted), default=0.0)
    score = likeness * 3
    if level == 1:
        score += 1.2
    elif level:
        score += 0.4
    if segment.link_chars * 2 > len(segment.text):
        score -= 0.5
    return score


def _heading_level(box: Box) -> int:
    for _, outer in zip(range(3), box.ancestors(), strict=False):
        if len(outer.tag) == 2 and outer.tag[0] == "h" and outer.tag[1].isdigit():
            return int(outer.tag[1])
    return 0


def _continued(page: Page, segment: Segment, wanted: list[set[str]]) -> str:
    """Return the headline with the lines that `<br>` cut off it."""
    text = segment.text
    for following in page.segments[segment.index + 1 : segment.index + 3]:
        if not (following.soft and following.box is segment.box and _heading_level(segment.box)):
            break
        text = f"{text} {following.text}"
    return text


def _closest(text: str, declared: list[tuple[str, str]]) -> str:
    """Return the headline as shown, or as declared where the two differ by marks, by case, or by a kicker alone."""
    folded, letters = fold(text), _letters(text)
    for origin, title in declared:
        if fold(title) == folded and text.isupper() and not title.isupper():
            return title
        other = _letters(title)
        if origin != MOST_TRUSTED or fold(title) == folded or min(len(letters), len(other)) < SHORTEST:
            continue
        if letters.endswith(other) or other.endswith(letters):
            return title
    return text


def _letters(text: str) -> str:
    return "".join(_words(text))


def without_site(title: str, site_name: str | None) -> str:
    """Return `title` without the site's name at its end or start.

    >>> without_site("Harbour reopens | The Velmora Post", "The Velmora Post")
    'Harbour reopens'
    >>> without_site("Rain - and more rain", "The Velmora Post")
    'Rain - and more rain'
    """
    if not site_name:
        return title
    site = "".join(_words(site_name))
    cuts = [match.span() for match in _SEPARATOR.finditer(title)]
    for start, end in reversed(cuts):
        if _same_site("".join(_words(title[end:])), site):
            return without_site(title[:start].strip(), site_name)
    if cuts and _same_site("".join(_words(title[: cuts[0][0]])), site):
        return title[cuts[0][1] :].strip()
    return title


def _same_site(part: str, site: str) -> bool:
    return bool(part) and (
        part == site or (len(part) > 4 and (part in site or site in part) and abs(len(part) - len(site)) < 12)
    )


def find_standfirst(page: Page, headline: int | None, descriptions: list[str]) -> int | None:
    """Return the segment near the headline that says what the page's description says, or is named a standfirst."""
    if headline is None:
        return None
    wanted = {fold(text) for text in descriptions if len(text) > 30}
    for segment in page.segments[headline + 1 : headline + 12]:
        if len(segment.text) > 30 and not segment.box.hidden:
            names = (
                f"{segment.box.names} {segment.box.parent.names if segment.box.parent else ''} {segment.names}".lower()
            )
            if _STANDFIRST.search(names) and len(segment.text) < 600:
                return segment.index
            if segment.box.tag == "h2" and fold(segment.text) in wanted:
                return segment.index
    return None


_STANDFIRST = re.compile(
    r"standfirst|sub-?title|sub-?head|sub-?headline|\bdek\b|\bdeck\b|chapo|entradilla|bajada|sottotitolo|perex|vorspann"
)
