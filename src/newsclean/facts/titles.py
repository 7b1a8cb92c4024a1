"""The title: the headline that the page shows and the titles that it declares, weighed against each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from math import fsum
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from newsclean.facts.sites import is_home, leads_home, letters_of, without_sites, words_of
from newsclean.phrases import fold
from newsclean.segments import Box, Page, Segment

__all__ = ["SHOWN", "TITLE_METAS", "Headline", "find_headline"]

TITLE_METAS = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "parsely-title",
    "sailthru.title",
    "title",
)
LONGEST = 300
"""The longest headline, in characters."""

SHORTEST = 6
"""Titles of fewer letters than this are too short to be told from a kicker."""

TELLING = 12
"""How many characters at a text's start or end tell whether it may be a declared title."""

LONGEST_KICKER = 60
"""The longest kicker, in characters, in one line with the headline."""

ALIKE = 0.6
"""The share of words that a shown headline has in common with a declared title, from which the two are the same."""

LEAST_ALIKE = 0.1
"""What a lone `h1` has in common with some declared title at least, to be a headline in other words."""

AS_H1, AS_HEADING = 1.2, 0.4
"""What the level of a heading counts towards its being the headline, where all words in common with a declared title count 3."""

RELATED_H1, LEAST_RELATED = 1.0, 0.2
"""What more an `h1` counts that is no link and has so much in common with a declared title: it may say it in other words."""

LEAST_RANK = 2.0
"""From which rank on a line that is no `h1` shows the headline."""

SHOWN = "headline"
MOST_TRUSTED = "JSON-LD headline"
WEIGHTS = {
    SHOWN: 1.4,
    "JSON-LD headline": 1.1,
    "og:title": 1.1,
    "JSON-LD name": -0.6,
    "<title>": -0.3,
    "twitter:title": -0.2,
}
"""What it weighs that a value stands in this place; the weights of a value's places add up. Fitted on real pages, like those below."""

OTHER_PLACE = 0.0
ONLY_H1 = 0.5
"""A shown headline is the only `h1`."""

IN_ADDRESS = 1.3
"""What it weighs that all long words of a value stand in the page's address."""

LENGTH = 1.0
"""What each hundred letters weigh: of two titles the fuller one is the headline."""

KICKER = -1.2
"""A value is another one with a kicker before or after it."""

SHOUTED = -1.5
"""A value is in capitals, and another one is not."""

DECLARED_TWICE = frozenset(("JSON-LD headline", "og:title"))
"""Where both places have the kicker, it belongs to the headline."""


_TAIL = re.compile(
    r"\s?[|｜]\s?(?:[^\W\d_\u3040-\u9fff\uac00-\ud7af][^\s\d|｜\u3040-\u9fff\uac00-\ud7af]{1,14}|[\u3040-\u9fff]{2,4})$"
)
"""One word behind a bar: a section, a genre such as "Opinion", or a site's short name."""

SHORTEST_HEAD = 12
"""The fewest characters before a bar that are a title without what stands behind it."""

_KICKER_JOINT = re.compile(r"\s?[:|]\s|\s[-–—]\s")
_JOINT_MARK = re.compile(r"[-–—:|/,.;!?]")
_MARKS = re.compile(r"[^\w\s]")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


class Headline(NamedTuple):
    """A title, where it comes from, the segment that shows it, and the (origin, title) of all that it was weighed against."""

    title: str | None
    origin: str
    segment: int | None
    others: tuple[tuple[str, str], ...] = ()


class _Shown(NamedTuple):
    """A segment that may show the headline: how much it has in common with a declared title, and its rank among others."""

    segment: Segment
    likeness: float
    rank: float
    level: int


def find_headline(page: Page, declared: Sequence[tuple[str, str]], sites: Sequence[str]) -> Headline:
    """Choose the title among the declared ones and the headline that the page shows.

    Args:
        page: the page.
        declared: (origin, title) of each declared title.
        sites: the letters of each of the site's names, which are cut off.
    """
    plain_of = {title: _plain(title, sites) for title in dict.fromkeys(title for _, title in declared)}
    plain = [(origin, plain_of[title]) for origin, title in declared]
    shown = _shown(page, plain, declared)
    if not plain:
        text = _continued(page, shown.segment, ()) if shown else None
        return Headline(text, SHOWN, shown.segment.index) if shown else Headline(None, "", None)
    values = list(plain)
    if shown and shown.likeness >= (LEAST_ALIKE if shown.level == 1 else ALIKE):
        values.insert(0, (SHOWN, _without_kicker(_plain(_continued(page, shown.segment, plain), sites), plain)))
    groups: dict[str, list[tuple[str, str]]] = {}
    for origin, text in values:
        groups.setdefault(letters_of(text) or text, []).append((origin, text))
    lone = shown is not None and shown.level == 1 and _count_h1(page) == 1
    slug = _slug(page.url)
    best = max(groups, key=lambda key: _weight(key, groups, slug, lone))
    origin, title = _spelled(groups[best])
    return Headline(title, origin, shown.segment.index if shown and _shows(shown) else None, tuple(values))


def _plain(title: str, sites: Sequence[str]) -> str:
    """Return a title without the site's name, a word behind a bar, and the site's host where no mark sets it apart."""
    title = without_sites(title, sites)
    tail = _TAIL.search(title, SHORTEST_HEAD) if len(title) <= LONGEST else None
    title = title[: tail.start()] if tail else title
    first, _, rest = title.partition(" ")
    return rest if rest and "." in first and letters_of(first) in sites else title


def _spelled(found: list[tuple[str, str]]) -> tuple[str, str]:
    """Return the value as most places spell it, not in capitals; among equals the one that is most trusted to have all marks."""
    spellings = Counter(fold(text) for _, text in found)
    return min(found, key=lambda one: (_is_shouted(one[1]), -spellings[fold(one[1])], one[0] != MOST_TRUSTED))


def _shows(shown: _Shown) -> bool:
    return shown.likeness >= LEAST_ALIKE if shown.level == 1 else shown.rank >= LEAST_RANK


def _weight(key: str, groups: dict[str, list[tuple[str, str]]], slug: str, lone: bool) -> float:
    places = {origin for origin, _ in groups[key]}
    weight = fsum(WEIGHTS.get(place, OTHER_PLACE) for place in places)
    weight += ONLY_H1 * (lone and SHOWN in places)
    words = [word for word in words_of(groups[key][0][1]) if len(word) > 3]
    weight += IN_ADDRESS * sum(word in slug for word in words) / max(1, len(words))
    weight += LENGTH * min(len(key), 120) / 100
    text = groups[key][0][1]
    if _is_shouted(text) and not all(_is_shouted(found[0][1]) for found in groups.values()):
        weight += SHOUTED
    if any(_adds_kicker(text, other[0][1], places) for name, other in groups.items() if len(key) > len(name)):
        weight += KICKER
    return weight


def _adds_kicker(longer: str, shorter: str, places: set[str]) -> bool:
    """Return whether a value is another one with a kicker.

    None is what stands behind a mark in both declared places of most weight, nor what a shown headline goes on with.
    """
    letters, other = letters_of(longer), letters_of(shorter)
    before, after = letters.endswith(other), letters.startswith(other)
    if len(other) < SHORTEST or not (before or after):
        return False
    is_marked = _MARKS.search(longer[len(shorter) :][:2] if after else longer[: len(longer) - len(shorter)][-2:])
    return not (is_marked and (places >= DECLARED_TWICE or (after and SHOWN in places)))


def _without_kicker(headline: str, declared: Sequence[tuple[str, str]]) -> str:
    """Return a shown headline without the kicker before it that no mark sets apart, where declared titles tell the two."""
    letters = letters_of(headline)
    for _, title in declared:
        for mark in _KICKER_JOINT.finditer(title[:LONGEST]):
            start, end = title[: mark.start()], title[mark.end() :]
            for kicker, rest in ((start, end), (end, start)):
                glued = headline[len(kicker) :].lstrip()
                if (
                    len(letters_of(rest)) >= SHORTEST
                    and letters_of(kicker) + letters_of(rest) == letters
                    and letters_of(headline[: len(kicker)]) == letters_of(kicker)
                    and not _JOINT_MARK.match(glued)
                    and not _JOINT_MARK.match(kicker[-1:])
                ):
                    return glued
    return headline


def _slug(url: str | None) -> str:
    try:
        return unquote(urlsplit(url or "").path).casefold()
    except ValueError:
        return ""


def _is_shouted(text: str) -> bool:
    return text.isupper() and text.lower() != text


def _shown(page: Page, plain: Sequence[tuple[str, str]], declared: Sequence[tuple[str, str]]) -> _Shown | None:
    """Return the segment that most likely shows the headline."""
    titles = list(dict.fromkeys(title for _, title in (*plain, *declared)))
    wanted = [set(words) for words in dict.fromkeys(frozenset(words_of(title)) for title in titles)]
    said = " ".join(titles).casefold()
    shortest, longest = min(map(len, titles), default=0) / 2, max(map(len, titles), default=LONGEST) + LONGEST_KICKER
    leaves = not is_home(page.url or "", page.url)
    best: _Shown | None = None
    for segment in page.segments:
        text, box = segment.text, segment.box
        if not text or len(text) > LONGEST or box.hidden:
            continue
        if titles and not (shortest <= len(text) <= longest and _is_said(text, said)) and not _is_h1(box):
            continue
        level = _heading_level(box)
        if level or titles:
            likeness = _likeness(text, wanted)
            rank = likeness * 3 + (AS_H1 if level == 1 else AS_HEADING if level else 0.0)
            if segment.link_chars * 2 > len(text):
                rank -= 0.5
            elif level == 1 and likeness >= LEAST_RELATED:
                rank += RELATED_H1
            is_better = rank > (best.rank if best else 0)
            if is_better and not (leaves and leads_home(segment, page.url)):
                best = _Shown(segment, likeness, rank, level)
    return best


def _is_said(text: str, said: str) -> bool:
    """Return whether a text begins or ends as something that is said: a quick look, before words are counted."""
    return text[:TELLING].casefold() in said or text[-TELLING:].casefold() in said


def _likeness(text: str, wanted: list[set[str]]) -> float:
    words = set(words_of(text))
    if not words:
        return -1.0
    return max((len(words & title) / len(words | title) for title in wanted), default=0.0)


def _heading_level(box: Box) -> int:
    """Return the level of the heading that a box is, or stands in up to two boxes deep; 0 for none."""
    level = _HEADINGS.get(box.tag, 0)
    outer = box.parent
    if level or outer is None:
        return level
    level = _HEADINGS.get(outer.tag, 0)
    return level or (_HEADINGS.get(outer.parent.tag, 0) if outer.parent else 0)


def _is_h1(box: Box) -> bool:
    """Return whether a box is an `h1`, or stands in one up to two boxes deep and in no other heading."""
    if box.tag == "h1":
        return True
    outer = box.parent
    if outer is None or (outer.tag != "h1" and (outer.parent is None or outer.parent.tag != "h1")):
        return False
    return _heading_level(box) == 1


def _count_h1(page: Page) -> int:
    return len({id(segment.box) for segment in page.segments if segment.box.tag == "h1" and not segment.box.hidden})


def _continued(page: Page, segment: Segment, declared: Sequence[tuple[str, str]]) -> str:
    """Return the headline with the lines that `<br>` cut off it, or with the heading beside it where the two are a declared title."""
    text = segment.text
    for following in page.segments[segment.index + 1 : segment.index + 3]:
        if not (following.soft and following.box is segment.box and _heading_level(segment.box)):
            break
        text = f"{text} {following.text}"
    for other in page.segments[max(0, segment.index - 1) : segment.index + 2]:
        if other is not segment and other.box.tag == segment.box.tag and _heading_level(segment.box):
            both = f"{other.text} {text}" if other.index < segment.index else f"{text} {other.text}"
            if letters_of(both) in (letters_of(title) for _, title in declared):
                text = both
                break
    return text.replace("\xad", "")
