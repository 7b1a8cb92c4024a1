"""The title: the headline that the page shows and the titles that it declares, weighed against each other; and the standfirst."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from math import fsum
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from newsclean.phrases import fold
from newsclean.segments import Box, Page, Segment

__all__ = ["Headline", "find_headline", "find_standfirst", "is_site", "site_letters", "without_site"]

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

IN_ADDRESS = 1.0
"""What it weighs that all long words of a value stand in the page's address."""

LENGTH = 1.0
"""What each hundred letters weigh: of two titles the fuller one is the headline."""

KICKER = -1.2
"""A value is another one with a kicker before or after it."""

DECLARED_TWICE = frozenset(("JSON-LD headline", "og:title"))
"""Where both places have the kicker, it belongs to the headline."""

SHORTEST_LABEL = 3
"""The shortest name of a site, in letters, that stands as a link to its home."""

LONGEST_SPLIT = 1_000
"""The longest title, in characters, whose parts are looked at: the time grows with the square of their number."""

_SEPARATOR = re.compile(
    r"(?<!\s)\s+[|\-–—·•:»«/~>]+\s+|(?:(?<!\s)\s+)?[|｜»_]\s*|(?<!\s)\s+::\s+|(?:(?<!\s)\s+)?[-–—](?=\s)"
)
_KICKER_JOINT = re.compile(r"\s?[:|]\s|\s[-–—]\s")
_JOINT_MARK = re.compile(r"[-–—:|/,.;!?]")
_MARKS = re.compile(r"[^\w\s]")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+")
_ARCHIVE = re.compile(r"(?:blog\s)?archi(?:ve|v)s?|blog", re.IGNORECASE)
_HOMES = frozenset(("", "index.html", "index.htm", "index.php"))
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
    plain = [(origin, _cut(title, sites)) for origin, title in declared]
    shown = _shown(page, plain, declared)
    if not plain:
        text = _continued(page, shown.segment) if shown else None
        return Headline(text, SHOWN, shown.segment.index) if shown else Headline(None, "", None)
    values = list(plain)
    if shown and shown.likeness >= (LEAST_ALIKE if shown.level == 1 else ALIKE):
        values.insert(0, (SHOWN, _without_kicker(_cut(_continued(page, shown.segment), sites), plain)))
    groups: dict[str, list[tuple[str, str]]] = {}
    for origin, text in values:
        groups.setdefault(_letters(text) or text, []).append((origin, text))
    lone = shown is not None and shown.level == 1 and _count_h1(page) == 1
    slug = _slug(page.url)
    best = max(groups, key=lambda key: _weight(key, groups, slug, lone))
    origin, title = _spelled(groups[best])
    return Headline(title, origin, shown.segment.index if shown and _shows(shown) else None, tuple(values))


def _spelled(found: list[tuple[str, str]]) -> tuple[str, str]:
    """Return the value as most places spell it, not in capitals; among equals the one that is most trusted to have all marks."""
    spellings = Counter(fold(text) for _, text in found)
    return min(found, key=lambda one: (_is_shouted(one[1]), -spellings[fold(one[1])], one[0] != MOST_TRUSTED))


def _shows(shown: _Shown) -> bool:
    return shown.rank >= 2 or (shown.level == 1 and shown.likeness >= LEAST_ALIKE)


def _weight(key: str, groups: dict[str, list[tuple[str, str]]], slug: str, lone: bool) -> float:
    places = {origin for origin, _ in groups[key]}
    weight = fsum(WEIGHTS.get(place, OTHER_PLACE) for place in places)
    weight += ONLY_H1 * (lone and SHOWN in places)
    words = [word for word in _words(groups[key][0][1]) if len(word) > 3]
    weight += IN_ADDRESS * sum(word in slug for word in words) / max(1, len(words))
    weight += LENGTH * min(len(key), 120) / 100
    text = groups[key][0][1]
    if any(_adds_kicker(text, other[0][1], places) for name, other in groups.items() if len(key) > len(name)):
        weight += KICKER
    return weight


def _adds_kicker(longer: str, shorter: str, places: set[str]) -> bool:
    """Return whether a value is another one with a kicker.

    None is what stands behind a mark in both declared places of most weight, nor what a shown headline goes on with.
    """
    letters, other = _letters(longer), _letters(shorter)
    before, after = letters.endswith(other), letters.startswith(other)
    if len(other) < SHORTEST or not (before or after):
        return False
    is_marked = _MARKS.search(longer[len(shorter) :][:2] if after else longer[: len(longer) - len(shorter)][-2:])
    return not (is_marked and (places >= DECLARED_TWICE or (after and SHOWN in places)))


def _without_kicker(headline: str, declared: Sequence[tuple[str, str]]) -> str:
    """Return a shown headline without the kicker before it that no mark sets apart, where declared titles tell the two."""
    letters = _letters(headline)
    for _, title in declared:
        for mark in _KICKER_JOINT.finditer(title[:LONGEST]):
            start, end = title[: mark.start()], title[mark.end() :]
            for kicker, rest in ((start, end), (end, start)):
                glued = headline[len(kicker) :].lstrip()
                if (
                    len(_letters(rest)) >= SHORTEST
                    and _letters(kicker) + _letters(rest) == letters
                    and _letters(headline[: len(kicker)]) == _letters(kicker)
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


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("\xad", ""))


def _letters(text: str) -> str:
    return "".join(_words(text))


def _shown(page: Page, plain: Sequence[tuple[str, str]], declared: Sequence[tuple[str, str]]) -> _Shown | None:
    """Return the segment that most likely shows the headline."""
    titles = list(dict.fromkeys(title for _, title in (*plain, *declared)))
    wanted = [set(words) for words in dict.fromkeys(frozenset(_words(title)) for title in titles)]
    said = " ".join(titles).casefold()
    shortest, longest = min(map(len, titles), default=0) / 2, max(map(len, titles), default=LONGEST) + LONGEST_KICKER
    leaves = not _is_home(page.url or "", page.url)
    best: _Shown | None = None
    for segment in page.segments:
        text = segment.text
        if not text or len(text) > LONGEST or segment.box.hidden:
            continue
        if titles and not (shortest <= len(text) <= longest and _is_said(text, said)) and not _is_h1(segment.box):
            continue
        level = _heading_level(segment.box)
        if level or titles:
            likeness = _likeness(text, wanted)
            rank = likeness * 3 + (1.2 if level == 1 else 0.4 if level else 0.0)
            if segment.link_chars * 2 > len(text):
                rank -= 0.5
            is_better = rank > (best.rank if best else 0)
            if is_better and not (leaves and _leads_home(segment, page.url)):
                best = _Shown(segment, likeness, rank, level)
    return best


def _is_said(text: str, said: str) -> bool:
    """Return whether a text begins or ends as something that is said: a quick look, before words are counted."""
    return text[:TELLING].casefold() in said or text[-TELLING:].casefold() in said


def _likeness(text: str, wanted: list[set[str]]) -> float:
    words = set(_words(text))
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
    outer = box.parent
    return box.tag == "h1" or (
        outer is not None
        and (outer.tag == "h1" or (outer.parent is not None and outer.parent.tag == "h1"))
        and _heading_level(box) == 1
    )


def _count_h1(page: Page) -> int:
    return len({id(segment.box) for segment in page.segments if segment.box.tag == "h1" and not segment.box.hidden})


def _continued(page: Page, segment: Segment) -> str:
    """Return the headline with the lines that `<br>` cut off it."""
    text = segment.text
    for following in page.segments[segment.index + 1 : segment.index + 3]:
        if not (following.soft and following.box is segment.box and _heading_level(segment.box)):
            break
        text = f"{text} {following.text}"
    return text.replace("\xad", "")


def _cut(title: str, sites: Sequence[str]) -> str:
    """Return a title without the site's name at its end or start, nor soft hyphens.

    Args:
        title: the title.
        sites: the letters of each of the site's names.
    """
    title = title.replace("\xad", "")
    if len(title) > LONGEST_SPLIT:
        return title
    cuts = [match.span() for match in _SEPARATOR.finditer(title)]
    if not cuts:
        return title
    for start, end in reversed(cuts):
        if start > 0 and _is_site(_letters(title[end:]), sites):
            return _cut(title[:start].strip(), sites)
    if _is_site(_letters(title[: cuts[0][0]]), sites):
        rest = title[cuts[0][1] :].strip()
        if len(cuts) > 1 and _ARCHIVE.fullmatch(title[cuts[0][1] : cuts[1][0]].strip()):
            rest = title[cuts[1][1] :].strip()
        return rest or title
    return title


def without_site(title: str, site_name: str | None) -> str:
    """Return `title` without the site's name at its end or start.

    >>> without_site("Harbour reopens | The Velmora Post", "The Velmora Post")
    'Harbour reopens'
    >>> without_site("The Velmora Post » Blog Archive » Harbour reopens", "The Velmora Post")
    'Harbour reopens'
    >>> without_site("Rain - and more rain", "The Velmora Post")
    'Rain - and more rain'
    """
    return _cut(title, site_letters([site_name])) if site_name else title


def site_letters(names: Iterable[str | None]) -> tuple[str, ...]:
    """Return names of a site as they are compared: their letters alone, case folded."""
    return tuple(dict.fromkeys(letters for name in names if name and (letters := _letters(name))))


def home_labels(page: Page, title: str) -> Iterator[str]:
    """Yield those parts at the ends of `title` that the page links to the site's home: its name, as its logo has it."""
    said, letters = title.casefold(), _letters(title)
    for segment in page.segments:
        text = segment.text
        if 0 < segment.link_chars == len(text) and text.casefold() in said and _leads_home(segment, page.url):
            label = _letters(text)
            if (
                len(label) >= SHORTEST_LABEL
                and label != letters
                and letters.startswith(label) | letters.endswith(label)
            ):
                yield text


def _leads_home(segment: Segment, url: str | None) -> bool:
    """Return whether a short line is nothing but a link to the site's home."""
    if not 0 < segment.link_chars == len(segment.text) <= LONGEST_KICKER:
        return False
    return all(_is_home(mark.href, url) for mark in segment.marks if mark.href is not None)


def _is_home(address: str, url: str | None) -> bool:
    """Return whether an address is that of the home of a page's site; archives write the whole address at the end of their own."""
    host, slash, path = address.rpartition("://")[2].partition("/")
    own = (url or "").rpartition("://")[2].partition("/")[0]
    if own and host.removeprefix("www.") == own.removeprefix("www."):
        return path in _HOMES
    return host in ("", ".") and bool(slash) and path in _HOMES


def is_site(name: str, sites: Sequence[str]) -> bool:
    """Return whether a name is one of the site's, of which `sites` has the letters, or nearly."""
    return _is_site(_letters(name), sites)


def _is_site(part: str, sites: Sequence[str]) -> bool:
    return bool(part) and any(
        part == site or (len(part) > 4 and abs(len(part) - len(site)) < 12 and (part in site or site in part))
        for site in sites
    )


def find_standfirst(page: Page, headline: int | None, descriptions: list[str]) -> int | None:
    """Return the segment near the headline that is named a standfirst, or is a heading that says what the page's description says.

    A first paragraph that looks like the one after it is none, whatever it is named.
    """
    if headline is None:
        return None
    near = [
        segment
        for segment in page.segments[headline + 1 : headline + STANDFIRST_REACH]
        if 30 < len(segment.text) < 600 and segment.link_chars * 2 < len(segment.text) and not segment.box.hidden
    ]
    has_heading = any(segment.box.tag == "h2" for segment in near)
    wanted = {fold(text) for text in descriptions if len(text) > 30} if has_heading else set()
    return next(_standfirsts(near, wanted), None)


STANDFIRST_REACH = 16
"""How many segments after the headline a standfirst stands at most."""


def _standfirsts(near: list[Segment], wanted: set[str]) -> Iterator[int]:
    for segment, after in zip_longest(near, near[1:]):
        parent = segment.box.parent
        names = f"{segment.box.names} {parent.names if parent else ''} {segment.names}".lower()
        stands_out = after is None or _look(segment) != _look(after)
        told = stands_out and _LEAD.search(names)
        declared = segment.box.tag == "h2" and fold(segment.text) in wanted
        if told or declared or _STANDFIRST.search(names):
            yield segment.index


def _look(segment: Segment) -> tuple[str, str, Box | None]:
    """Return what makes a paragraph look as it does; numbers in its names do not."""
    return segment.box.tag, _NUMBERS.sub("", segment.box.names), segment.box.parent


_NUMBERS = re.compile(r"\d+")
_STANDFIRST = re.compile(
    r"standfirst|sub-?title|sub-?head|sub-?headline|\bdek\b|\bdeck\b|chapo|entradilla|bajada|sottotitolo|perex|vorspann"
)
_LEAD = re.compile(
    r"(?<![a-z])(?:lead|lede|intro|ingress|preamble|excerpt|summary|abstract|teaser|desc|description)(?![a-z])|leadtext|leadin"
)
