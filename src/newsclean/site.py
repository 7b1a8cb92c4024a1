"""What a site repeats: on how many of its pages each text stood, and on which side of their articles, in little memory."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from hashlib import blake2b
from itertools import accumulate, islice
from typing import NamedTuple, Self

from newsclean.errors import SiteFormatError

__all__ = ["Lesson", "Repeats", "Site", "lesson_of"]

VERSION = 1
"""The form that `Site.to_json` writes."""

MOST_TEXTS = 4_000
"""How many texts a site keeps. A page has a few hundred; each takes about 130 bytes."""

MOST_NAMES = 1_000
"""How many URLs and articles a site knows again. Each takes about 130 bytes."""

BITS = 64
"""Each page is one of so many bits in the mask of a text, so that it counts once, however often it comes."""

CHOOSING = 40
"""The bits of a number above these choose the bit of the page that goes by it. The lowest say where a text stands."""

COMMON = 3
"""What stands on so many pages does not tell one article from another."""

TELLING = 2
"""An article goes by so many texts, the longest that are not common. One alone may be a notice that it shares."""

WITNESSES = 8
"""Most of a page's longest texts, of at most so many that are not common, have to bear out that it is the page that it goes by: all that
it goes by may be a notice in two texts."""

STAMP, HEAD, NUMBERS = 100, 40, 4
"""A text of at most so many characters, of which the first so many hold so many numbers, is a stamp: a day, a time, a source. In a
folded text every number is a 0."""

STAMP_FORM = 12
"""How many characters of a stamp all stamps of its form share."""


INSIDE, BEFORE, AFTER, NOWHERE = range(4)
"""Where a text stands: inside the article, before it, after it, or on a page without one. The lowest bits of a text's number say it."""

SIDES = (INSIDE, BEFORE, AFTER, NOWHERE)

TAIL = 0.2
"""A text behind all but this share of an article, in characters, stands after it: some of what follows may have been let in."""

AGREE = 0.7
"""A text stands before or after the articles of a site if it does so on at least this share of its pages."""

FEWEST = 3
"""On fewer pages than this, it may be chance."""


class Lesson(NamedTuple):
    """What one page teaches its site: numbers that stand for its texts.

    Attributes:
        url: its address; 0 where that is none or no page's own.
        texts: its texts, each once, with the side on which they stand.
        body: those of its article, the longest first.
        amid: those that have parts of the article before and after them.
    """

    url: int
    texts: tuple[int, ...]
    body: tuple[int, ...]
    amid: tuple[int, ...]


def lesson_of(url: str | None, texts: Sequence[str], body: Collection[int]) -> Lesson:
    """Return what a page teaches.

    Args:
        url: its address.
        texts: its texts, folded, in page order.
        body: the places of those of its article.
    """
    keys = [_key(text) if text else 0 for text in texts]
    behind = list(accumulate((len(texts[at]) if at in body else 0 for at in range(len(texts))), initial=0))
    places: dict[int, tuple[int, int]] = {}
    for at, key in enumerate(keys):
        if key:
            places[key] = (places.get(key, (at, at))[0], at)
    kept = islice(places.items(), MOST_TEXTS // 2)
    longest = sorted((at for at in body if texts[at]), key=lambda at: -len(texts[at]))[: MOST_TEXTS // 2]
    return Lesson(
        _url_key(url),
        tuple(key | _side(behind[first], behind[last + 1], behind[-1]) for key, (first, last) in kept),
        tuple(dict.fromkeys(keys[at] for at in longest)),
        tuple(key for key, (first, last) in places.items() if behind[last + 1] and behind[first] < behind[-1]),
    )


def _side(behind_first: int, behind_last: int, whole: int) -> int:
    """Return where a text stands, by the characters of the article that stand before its first and up to its last place."""
    if not whole:
        return NOWHERE
    if not behind_last:
        return BEFORE
    return AFTER if behind_first >= (1 - TAIL) * whole else INSIDE


class Known(NamedTuple):
    """What a site knows of the texts of a page, one by one.

    Attributes:
        pages: on how many pages each stands, with this page; at most 65, and 0 for no text.
        sides: whether it stands `BEFORE` or `AFTER` the articles of other pages; `INSIDE` where it does not, or nobody knows.
    """

    pages: tuple[int, ...] = ()
    sides: tuple[int, ...] = ()


class Repeats:
    """What a site is known to repeat of one page: on how many of its pages each text stands, by the text's number and side.

    It takes the place of a `Site` where the page is cleaned by another process.
    """

    __slots__ = ("_pages",)

    def __init__(self, pages: Mapping[int, int]) -> None:
        self._pages = pages

    def known(self, url: str | None, texts: Sequence[str]) -> Known:
        """Return what is known of the texts of a page; 0 pages for one of which nothing is."""
        found = [self._of(_key(text)) if text else (0, INSIDE) for text in texts]
        return Known(tuple(pages for pages, _ in found), tuple(side for _, side in found))

    def _of(self, key: int) -> tuple[int, int]:
        return next(((self._pages[key | side], side) for side in SIDES if key | side in self._pages), (0, INSIDE))


class Site:
    """What the pages of one site repeat. Make one for a site, and give it to `clean` with each of its pages.

    A page is judged by what the site knew before, and then the site learns from it: earlier pages gain less than later
    ones. A page that comes again (its URL, or its article under another) counts once. A site takes less than 1 MB,
    whatever it has seen: where there are too many texts, those that were not met lately fade. `one | other` knows what
    both know. One thread at a time may use a site.

    >>> from newsclean import Site, clean
    >>> site = Site()
    >>> clean("<h1>Port reopens</h1><p>The port of Velmora opened again on Monday.</p>", site=site).text
    'The port of Velmora opened again on Monday.'
    >>> Site.from_json(site.to_json()) == site
    True
    """

    __slots__ = ("_names", "_texts")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self) -> None:
        self._texts: dict[int, int] = {}
        self._names: dict[int, int] = {}

    @property
    def size(self) -> int:
        """How many numbers it keeps, of about 130 bytes each."""
        return len(self._texts) + len(self._names)

    def known(self, url: str | None, texts: Sequence[str]) -> Known:
        """Return what is known of the texts of a page.

        Args:
            url: the page's address.
            texts: its texts, folded, in page order.
        """
        keys = [_key(text) if text else 0 for text in texts]
        longest = sorted((at for at, key in enumerate(keys) if key), key=lambda at: -len(texts[at]))
        own = self._bit(_url_key(url), [keys[at] for at in longest])
        pages = [(self._mask(key) | own).bit_count() + (not own) if key else 0 for key in keys]
        return Known(tuple(pages), tuple(self._side(key, own, count) for key, count in zip(keys, pages, strict=True)))

    def repeats(self, lesson: Lesson) -> dict[int, int]:
        """Return on how many pages each text of a page that was learnt stands, where that is more than one.

        The number of a text says on which side of the articles of other pages it stands.
        """
        own = self._bit(lesson.url, lesson.body)
        keys = [key - key % len(SIDES) for key in lesson.texts]
        counts = [self._mask(key).bit_count() for key in keys]
        return {key | self._side(key, own, count): count for key, count in zip(keys, counts, strict=True) if count > 1}

    def learn(self, lesson: Lesson) -> None:
        """Count the texts of a page, once for each page."""
        bit = self._bit(lesson.url, lesson.body)
        names = [key for key in self._uncommon(lesson.body) if self._names.get(key, bit) == bit][:TELLING]
        if not bit:
            bit = 1 << ((lesson.url or next(iter(names or lesson.texts), 0)) >> CHOOSING) % BITS
        for name in (*names, lesson.url):
            if name:
                self._names.pop(name, None)
                self._names[name] = bit
        for key in lesson.texts:
            self._forget(key, bit)
            self._texts[key] = self._texts.pop(key, 0) | bit
        self._fade()

    def _forget(self, key: int, bit: int) -> None:
        """Take back that the text of a key stands on another side of a page, as it seemed before."""
        for other in (key - key % len(SIDES) | side for side in SIDES):
            if other != key and self._texts.get(other, 0) & bit:
                self._texts[other] &= ~bit
                if not self._texts[other]:
                    del self._texts[other]

    def _mask(self, key: int) -> int:
        """Return the pages on which a text stands, on whatever side."""
        of = self._texts.get
        return of(key, 0) | of(key | BEFORE, 0) | of(key | AFTER, 0) | of(key | NOWHERE, 0)

    def _side(self, key: int, own: int, pages: int) -> int:
        """Return where a text that stands on so many pages stands on those that are not one's own."""
        if pages <= FEWEST:
            return INSIDE
        counts = [(self._texts.get(key | side, 0) & ~own).bit_count() for side in (INSIDE, BEFORE, AFTER)]
        enough = max(FEWEST, AGREE * sum(counts))
        return next((side for side in (BEFORE, AFTER) if counts[side] >= enough), INSIDE)

    def _bit(self, url: int, texts: Sequence[int]) -> int:
        """Return the bit of a page that has this address, or an article with these texts, the longest first; 0 if there is none."""
        if url in self._names:
            return self._names[url]
        met = Counter(self._names[key] for key in dict.fromkeys(texts) if key in self._names)
        return max((bit for bit, times in met.items() if times >= TELLING and self._borne_out(bit, texts)), default=0)

    def _borne_out(self, bit: int, texts: Sequence[int]) -> bool:
        """Return whether most of the longest texts that are not common stood on the page of this bit."""
        witnesses = self._uncommon(texts)[:WITNESSES]
        return 2 * sum(self._mask(key) & bit != 0 for key in witnesses) > len(witnesses)

    def _uncommon(self, texts: Sequence[int]) -> list[int]:
        return [key for key in texts if self._mask(key).bit_count() < COMMON]

    def _fade(self) -> None:
        """Make room: halve the pages of the texts that were not met lately; what stood on one page goes."""
        while len(self._texts) > MOST_TEXTS:
            old = len(self._texts) // 2
            faded = [_halved(mask) if at < old else mask for at, mask in enumerate(self._texts.values())]
            self._texts = {key: mask for key, mask in zip(self._texts, faded, strict=True) if mask}
        for name in list(islice(self._names, max(0, len(self._names) - MOST_NAMES))):
            del self._names[name]

    def __or__(self, other: Site) -> Site:
        """Return what two sites know together: a page that both have seen counts once."""
        if not isinstance(other, Site):
            return NotImplemented
        both = Site()
        masks = {key: self._texts.get(key, 0) | other._texts.get(key, 0) for key in self._texts | other._texts}
        both._texts = dict(sorted(masks.items(), key=lambda entry: (entry[1].bit_count(), entry[0])))
        names = self._names | other._names
        both._names = {name: min(names[name], self._names.get(name, names[name])) for name in sorted(names)}
        both._fade()
        return both

    def __eq__(self, other: object) -> bool:
        """Return whether both know the same."""
        if not isinstance(other, Site):
            return NotImplemented
        return self._texts == other._texts and self._names == other._names

    def to_json(self) -> str:
        """Return all that the site knows, as JSON: numbers only, no text of any page can be read from it."""
        texts, names = (
            [[f"{key:x}", f"{mask:x}"] for key, mask in known.items()] for known in (self._texts, self._names)
        )
        return json.dumps({"version": VERSION, "texts": texts, "names": names})

    def tables(self) -> tuple[Mapping[int, int], Mapping[int, int]]:
        """Return all that the site knows: the pages of each text, and of each name."""
        return self._texts, self._names

    @classmethod
    def from_tables(cls, texts: Mapping[int, int], names: Mapping[int, int]) -> Self:
        """Return the site with these tables."""
        site = cls()
        site._texts, site._names = dict(texts), dict(names)
        return site

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return the site that `to_json` wrote.

        Raises:
            SiteFormatError: `text` is nothing that `to_json` writes.
        """
        site = cls()
        try:
            record = json.loads(text)
            if record["version"] != VERSION:
                raise SiteFormatError(f"version {record['version']!r} of a site is not known; this is {VERSION}")
            site._texts, site._names = (_table(record[name]) for name in ("texts", "names"))
        except (KeyError, TypeError, ValueError, RecursionError) as fault:
            if isinstance(fault, SiteFormatError):
                raise
            raise SiteFormatError("this is no site that Site.to_json wrote") from fault
        site._fade()
        return site


def _url_key(url: str | None) -> int:
    """Return the number of an address that is one page's; 0 for a site's own, which shows another page every day."""
    return _number(url) if url is not None and "/" in url.partition("://")[2].rstrip("/") else 0


def _table(rows: list[tuple[str, str]]) -> dict[int, int]:
    table = {int(key, 16): int(mask, 16) for key, mask in rows}
    if not all(0 <= key < 1 << 64 and 0 < mask < 1 << BITS for key, mask in table.items()):
        raise ValueError("a number is out of range")
    return table


def _halved(mask: int) -> int:
    for _ in range((mask.bit_count() + 1) // 2):
        mask &= mask - 1
    return mask


def _key(text: str) -> int:
    """Return the number that a text is known by, or for a stamp the beginning of it."""
    if len(text) <= STAMP and text.count("0", 0, HEAD) >= NUMBERS:
        text = f"stamp {text[:STAMP_FORM]}"
    number = _number(text)
    return number - number % len(SIDES) or len(SIDES)


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") or 1
