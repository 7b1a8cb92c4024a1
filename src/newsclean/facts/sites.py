"""The site: the names that it goes by, the links to its home, and titles without either."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from newsclean.remembering import remembered
from newsclean.segments import Page, Segment

__all__ = [
    "home_labels",
    "is_home",
    "is_site",
    "leads_home",
    "letters_of",
    "site_letters",
    "without_site",
    "without_sites",
    "words_of",
]

LONGEST_LABEL = 60
"""The longest name of a site, in characters, that stands as a link to its home."""

SHORTEST_LABEL = 3
"""The shortest name of a site, in letters, that stands as a link to its home."""
LONGEST_SPLIT = 1_000
"""The longest title, in characters, whose parts are looked at: the time grows with the square of their number."""
_SEPARATOR = re.compile(
    r"(?<!\s)\s+[|\-–—·•:»«/~>]+\s+|(?:(?<!\s)\s+)?[|｜»_]\s*|(?<!\s)\s+::\s+|(?:(?<!\s)\s+)?[-–—](?=\s)"
)
_MARK = re.compile(r"[|｜\-–—·•:»«/~>_]")
"""What a separator has in it, which is looked for first: most titles have none."""

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+")
_ARCHIVE = re.compile(r"(?:blog\s)?archi(?:ve|v)s?|blog", re.IGNORECASE)
_HOMES = frozenset(("", "index.html", "index.htm", "index.php"))


def words_of(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("\xad", ""))


@remembered(4_000)
def letters_of(text: str) -> str:
    return "".join(words_of(text))


def without_sites(title: str, sites: Sequence[str]) -> str:
    """Return a title without the site's name at its end or start, nor soft hyphens.

    Args:
        title: the title.
        sites: the letters of each of the site's names.
    """
    title = title.replace("\xad", "")
    if len(title) > LONGEST_SPLIT:
        return title
    cuts = [match.span() for match in _SEPARATOR.finditer(title)] if _MARK.search(title) else []
    if not cuts:
        return title
    for start, end in reversed(cuts):
        if start > 0 and _is_site(letters_of(title[end:]), sites):
            return without_sites(title[:start].strip(), sites)
    if _is_site(letters_of(title[: cuts[0][0]]), sites):
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
    return without_sites(title, site_letters([site_name])) if site_name else title


def site_letters(names: Iterable[str | None]) -> tuple[str, ...]:
    """Return names of a site as they are compared: their letters alone, case folded."""
    return tuple(dict.fromkeys(letters for name in dict.fromkeys(names) if name and (letters := letters_of(name))))


def home_labels(page: Page, title: str) -> Iterator[str]:
    """Yield those parts at the ends of `title` that the page links to the site's home: its name, as its logo has it."""
    said, letters = title.casefold(), letters_of(title)
    for segment in page.segments:
        text = segment.text
        if (
            0 < segment.link_chars == len(text) <= LONGEST_LABEL
            and text.casefold() in said
            and leads_home(segment, page.url)
        ):
            label = letters_of(text)
            if (
                len(label) >= SHORTEST_LABEL
                and label != letters
                and letters.startswith(label) | letters.endswith(label)
            ):
                yield text


def leads_home(segment: Segment, url: str | None) -> bool:
    """Return whether a short line is nothing but a link to the site's home."""
    if not 0 < segment.link_chars == len(segment.text) <= LONGEST_LABEL:
        return False
    return all(is_home(mark.href, url) for mark in segment.marks if mark.href is not None)


def is_home(address: str, url: str | None) -> bool:
    """Return whether an address is that of the home of a page's site; archives write the whole address at the end of their own."""
    host, slash, path = address.rpartition("://")[2].partition("/")
    own = (url or "").rpartition("://")[2].partition("/")[0]
    if own and host.removeprefix("www.") == own.removeprefix("www."):
        return path in _HOMES
    return host in ("", ".") and bool(slash) and path in _HOMES


def is_site(name: str, sites: Sequence[str]) -> bool:
    """Return whether a name is one of the site's, of which `sites` has the letters, or nearly."""
    return _is_site(letters_of(name), sites)


def _is_site(part: str, sites: Sequence[str]) -> bool:
    return bool(part) and any(
        part == site or (len(part) > 4 and abs(len(part) - len(site)) < 12 and (part in site or site in part))
        for site in sites
    )
