"""The sites of a crawl: which one a page belongs to, and what is known of each, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsclean.site import Lesson, Site

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

__all__ = ["Sites"]

MOST_NUMBERS = 1_000_000
"""How many numbers all sites together keep: about 130 MB. A site of one page has a few hundred, of many pages 5,000."""

NEEDED = "publicsuffixlist"


class Sites:
    """What is known of the sites of a crawl, by registered domain. Where there are too many, those not met for longest go.

    Raises:
        ImportError: the list of public suffixes is not installed.
    """

    def __init__(self, known: Iterable[tuple[str, Site]] = ()) -> None:
        if find_spec(NEEDED) is None:
            raise ImportError(f"telling sites apart needs {NEEDED}: pip install 'newsclean[bulk]'")
        from publicsuffixlist import PublicSuffixList

        self._suffixes: PublicSuffixList = PublicSuffixList()
        self._sites: dict[str, Site] = dict(known)
        self._size = sum(site.size for site in self._sites.values())

    def __iter__(self) -> Iterator[tuple[str, Site]]:
        """Yield each registered domain with its site, the one met last at the end."""
        yield from self._sites.items()

    def domain_of(self, url: str | None) -> str | None:
        """Return the registered domain of an address, the whole host where it has none, None where there is no host."""
        try:
            host = urlsplit(url or "").hostname
        except ValueError:
            return None
        if not host or _is_number(host):
            return host
        domain: str | None = self._suffixes.privatesuffix(host)
        return domain or host

    def learn(self, domain: str, lesson: Lesson) -> None:
        """Let a site learn."""
        site = self._sites.pop(domain, None) or Site()
        before = site.size
        site.learn(lesson)
        self._sites[domain] = site
        self._size += site.size - before
        while self._size > MOST_NUMBERS:
            self._size -= self._sites.pop(next(iter(self._sites))).size

    def repeats(self, domain: str, lesson: Lesson) -> dict[int, int]:
        """Return on how many pages of a site each text of a page stands, where that is more than one."""
        site = self._sites.get(domain)
        return site.repeats(lesson) if site is not None else {}


def _is_number(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
