"""What a site repeats: on how many of its pages each text stood, in little memory."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import blake2b
from itertools import islice
from typing import Self, TypeGuard

from newsclean.errors import SiteFormatError

__all__ = ["Site"]

VERSION = 1
"""The form that `Site.to_json` writes."""

MOST_TEXTS = 4_000
"""How many texts a site keeps. A page has a few hundred; each takes about 130 bytes."""

MOST_NAMES = 1_000
"""How many URLs and articles a site knows again. Each takes about 130 bytes."""

BITS = 64
"""Each page is one of so many bits in the mask of a text, so that it counts once, however often it comes."""

COMMON = 3
"""What stands on so many pages does not tell one article from another."""


class Site:
    """What the pages of one site repeat. Make one for a site, and give it to `clean` with each of its pages.

    A page is judged by what the site knew before, and then the site learns from it: earlier pages gain less than later
    ones. A page that comes again (its URL, or its article under another) counts once. A site takes less than 1 MB,
    whatever it has seen: where there are too many texts, those that were not met lately fade. `one | other` knows what
    both know. One thread at a time may use a site.

    >>> from newsclean import Site, clean
    >>> site = Site()
    >>> clean("<p>The port of Velmora opened again on Monday.</p>", site=site).text
    'The port of Velmora opened again on Monday.'
    >>> Site.from_json(site.to_json()) == site
    True
    """

    __slots__ = ("_names", "_texts")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self) -> None:
        self._texts: dict[int, int] = {}
        self._names: dict[int, int] = {}

    def counts(self, url: str | None, texts: Sequence[str]) -> tuple[int, ...]:
        """Return on how many pages each text of a page stands, with this page; at most 65, and 0 for no text.

        Args:
            url: the page's address.
            texts: its texts, folded, in page order.
        """
        keys = [_key(text) if text else 0 for text in texts]
        own = self._known([_key(url), *keys] if _tells(url) else keys)
        return tuple((self._texts.get(key, 0) | own).bit_count() + (not own) if key else 0 for key in keys)

    def learn(self, url: str | None, texts: Sequence[str], body: Sequence[str]) -> None:
        """Count the texts of a page, once for each page.

        Args:
            url: the page's address.
            texts: its texts, folded.
            body: those of its article.
        """
        names = [_key(self._telling(body) or "\n".join(texts))]
        if _tells(url):
            names.append(_key(url))
        bit = self._known(names) or 1 << names[0] % BITS
        for name in names:
            self._names.pop(name, None)
            self._names[name] = bit
        for key in islice(dict.fromkeys(_key(text) for text in texts if text), MOST_TEXTS // 2):
            self._texts[key] = self._texts.pop(key, 0) | bit
        self._fade()

    def _known(self, names: Sequence[int]) -> int:
        """Return the bit of a page that has one of these names, or 0."""
        return next((self._names[name] for name in names if name in self._names), 0)

    def _telling(self, body: Sequence[str]) -> str:
        """Return the longest text of an article that not many pages have."""
        own = [text for text in body if self._texts.get(_key(text), 0).bit_count() < COMMON]
        return max(own, key=len, default="")

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


def _tells(url: str | None) -> TypeGuard[str]:
    """Return whether an address is one page's: a site's own address shows another page every day."""
    return url is not None and "/" in url.partition("://")[2].rstrip("/")


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
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
