"""Authors: names of people, without what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from newsclean import phrases

__all__ = ["AUTHOR_METAS", "names_in"]

AUTHOR_METAS = (
    "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "dc.contributor", "sailthru.author", "byl",
    "cxenseparse:author", "article:author_name", "twitter:data1",
)  # fmt: skip
LONGEST_BYLINE = 400
LONGEST_NAME = 60
LONGEST_NICKNAME = 24
MOST_WORDS = 6

_ADDRESS = re.compile(r"\S{1,80}@\S{1,80}|https?://\S+|www\.\S+|(?<!\w)@\w+")
_BRACKETS = re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
_DATE = re.compile(r"\b\d{1,2}[.:/-]\d{1,2}\b|\b(?:19|20)\d\d\b")
_JOINT = re.compile(
    r"\s*[,;|/•·、，؛،]\s*|\s+(?:and|und|et|y|e|i|en|och|og|ja|en|ve|a|и|та|і|και|&|\+|with|mit|avec|con)\s+|\s*[和与與]\s*|\s+و\s*|\n"
)
_MARKS = " .:-–—|*\"'“”"
_DEGREE = re.compile(r"[A-Z]{2,6}®?|Ph\.?D|M\.?D|M\.?Sc|B\.?Sc|R\.?D|Jr|Sr|Esq|C[A-Z]{2,4}®")
"""What stands behind a name and its comma and belongs to the name."""

_NOT_NAMES = frozenset(
    """admin administrator editor editors redaktion redazione redaction rédaction redacción redakcja redaktion staff author guest
    webmaster root user none null anonymous unknown newsroom desk reporter correspondent updated published share follow name email
    facebook twitter linkedin instagram""".split()
)


@lru_cache(maxsize=1)
def _openings() -> re.Pattern[str]:
    """Return a pattern for the words that stand before a name, in every language."""
    words = {word for language in phrases.languages() for word in getattr(language, "BY", ())}
    alternatives = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"^(?:{alternatives})(?:\s*[:：]\s*|\s+|$)", re.IGNORECASE)


def names_in(
    text: str, *, organisation: bool = False, trusted: bool = False, apart_from: Iterable[str | None] = ()
) -> list[str]:
    """Return the names that a byline or a declared author holds.

    Args:
        text: what the page gives.
        organisation: whether it is known to be one organisation's name, which is not split.
        trusted: whether the page marks it as an author's name, which may then be a nickname or initials.
        apart_from: names that are not an author's, such as the site's.

    >>> names_in("By Ada Lind and Tomas Reyes, staff writers")
    ['Ada Lind', 'Tomas Reyes']
    """
    cleaned = _ADDRESS.sub(" ", _BRACKETS.sub(" ", text[:LONGEST_BYLINE]))
    cleaned = _openings().sub("", " ".join(cleaned.split()) if "\n" not in cleaned else cleaned)
    known = {name.casefold() for name in apart_from if name}
    names: list[str] = []
    for part in [cleaned] if organisation else _JOINT.split(cleaned):
        name = _openings().sub("", part.strip(_MARKS)).strip(_MARKS)
        if names and _DEGREE.fullmatch(name):
            names[-1] = f"{names[-1]}, {name}{'.' if '.' in name else ''}"
        elif (
            (_is_name(name) or (trusted and _is_nickname(name))) and name.casefold() not in known and name not in names
        ):
            names.append(name)
    return names


def _is_nickname(name: str) -> bool:
    return (
        2 <= len(name) <= LONGEST_NICKNAME
        and " " not in name
        and name.casefold() not in _NOT_NAMES
        and not name.isdigit()
    )


def _is_name(name: str) -> bool:
    if not 2 <= len(name) <= LONGEST_NAME or _DATE.search(name) or any(map(str.isdigit, name)):
        return False
    words = name.split()
    if len(words) > MOST_WORDS or any(word.casefold() in _NOT_NAMES for word in words):
        return False
    if name.isascii() and name.islower():
        return False
    return sum(word[:1].islower() for word in words) <= len(words) / 2
