"""Authors: names of people, without what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from newsclean import phrases
from newsclean.facts.author_words import AGENCIES, NO_FIRST_WORDS, NOT_NAMES, PARTICLES, ROLES
from newsclean.facts.months import MONTHS, WEEKDAYS
from newsclean.facts.openings import MARKS, after_opening, without_addresses

__all__ = ["AUTHOR_METAS", "LESSER_AUTHOR_METAS", "Name", "is_agency", "is_person", "names_in", "without_office"]

AUTHOR_METAS = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
    "article:author_name",
)
LESSER_AUTHOR_METAS = (
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "dc.contributor",
    "og:article:author",
    "twitter:data1",
    "twitter:creator",
)
"""Metas that name another than the author, or the site, more often."""

LONGEST_BYLINE = 400
LONGEST_NAME = 60
LONGEST_NICKNAME = 30
MOST_WORDS = 6
LONGEST_INITIALS = 2
"""The longest abbreviation at a name's end, in letters, that keeps its full stop."""

_BRACKETS = re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]|（[^（）]{0,80}）")
_JOINT = re.compile(r"(?:(?<!\s)\s+)?[,;|/•·、，؛،\n]\s*|(?:(?<!\s)\s+)?[和与與]\s*|(?<!\s)\s+و\s*")
_TIES = re.compile(
    r"(?:^|(?<!\s)\s+)(?:and|und|et|y|e|i|en|och|og|ja|ve|a|и|та|і|και|&|\+|with|mit|avec|(?-i:con|dan)|și|és|və|với|[–—-])\s+",
    re.IGNORECASE,
)
"""What joins two names, and the words of one name of an organisation just as well."""

_DEGREE = re.compile(r",\s*(?=(?:[A-Z]{2,6}®?|Ph\.?D|M\.?D|M\.?Sc|B\.?Sc|R\.?D|Jr|Sr|Esq)(?:\.|(?![\w-])(?!\s\w)))")
"""The comma before what belongs to a name; the agencies that look like it are taken out."""

_KEPT_COMMA = "\ue0ff"

_MARKS_AROUND = ' :–—|*"“”„»«›‹•·,;#'
_NO_NAMES_MARK = re.compile(r"[?!…:;=<>{}%€$£©]|\.{3}|[\ue000-\uf8ff]")

_OTHER_WORK = re.compile(
    r"(?:\w+\s)?(?:reviewed|fact[ -]?checked|edited|translated|photograph\w*|photos?|fotos?\w*|images?|illustrat\w*|bild\w*|videos?"
    r"|übersetz\w*)"
    r"(?:\s+(?:by|von|de|par|di|por))?\s*:?\s",
    re.IGNORECASE,
)
"""What opens a line that names others than authors: reviewers, photographers, translators."""

_WITH_AGENCIES = re.compile(
    r"\s(?:with|and|mit|und|avec|et|con|y|com|e)\s(?:the\s|news\s)?"
    r"(?:agenc(?:y|ies|es)|agentur(?:en|material)?|agencias|agências|agenzie)\b.*",
    re.IGNORECASE,
)
"""What stands behind a name that agencies have helped."""

_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?)+[^\W\d_]\.?")
"""A name of nothing but initials."""

_GLUED = re.compile(r"[a-zß-öø-ÿ]{3}(?<!Fitz)(?<!Mac)[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]")
"""Two words with no space between them, as in "HoltUpdated"."""

_EAST_ASIAN_NAME = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_EAST_ASIAN_ROLE = re.compile(r"(?:(?<!\s)\s+)?(?:선임기자|기자|특파원|논설위원|記者|记者|特派員|特派员)$")
_MOST_EAST_ASIAN = 12
"""The longest name in Chinese, Japanese or Korean script, in characters."""


class Name(NamedTuple):
    """A name, and whether it is a role or an office ("Staff Writer", "News Desk") rather than a person's."""

    text: str
    role: bool


@lru_cache(maxsize=1)
def _labels() -> frozenset[str]:
    """Return the labels of menus, buttons and boxes, in every language, which look like names."""
    return frozenset(
        phrase
        for module in phrases.languages()
        for table in (module.WHOLE, module.OPENING)
        for kind, listed in table.items()
        if kind not in ("byline", "author_bio")
        for phrase in phrases.parted(listed)
    )


def names_in(
    text: str,
    *,
    organisation: bool = False,
    trusted: bool = False,
    apart_from: Iterable[str | None] = (),
    language: str | None = None,
) -> list[str]:
    """Return the names that a byline or a declared author holds.

    Args:
        text: what the page gives.
        organisation: whether it is known to be one organisation's name, which is not split.
        trusted: whether the page marks it as an author's name, which may then be a nickname, initials or an office.
        apart_from: names that are not an author's, such as the site's.
        language: the page's, of which the words that open bylines are known; any where it is None.

    >>> names_in("By Ada Lind and Tomas Reyes, staff writers")
    ['Ada Lind', 'Tomas Reyes']
    """
    cleaned = _BRACKETS.sub(" ", text[:LONGEST_BYLINE].replace("\xad", ""))
    cleaned = _WITH_AGENCIES.sub("", without_addresses(cleaned))
    cleaned = "\n".join(" ".join(line.split()) for line in cleaned.splitlines())
    known = {name.casefold() for name in apart_from if name}
    if organisation:
        name = _without_stop(cleaned.strip(_MARKS_AROUND))
        return [name] if 2 <= len(name) <= LONGEST_NAME and name.casefold() not in known else []
    names = [name for name in _names(cleaned, trusted, language) if name.text.casefold() not in known]
    people = [name.text for name in names if not name.role]
    if any(" " in name for name in people):  # what stands alone beside full names is a place, or an agency
        people = [name for name in people if " " in name or _EAST_ASIAN_NAME.search(name) or is_agency(name)]
    return list(dict.fromkeys(people or ([name.text for name in names] if trusted else [])))


def _names(text: str, trusted: bool, language: str | None) -> Iterator[Name]:
    first = True
    for part in _JOINT.split(_DEGREE.sub(_kept_comma, text)):
        if _OTHER_WORK.match(part + " "):
            break
        for one in _untied(_opened(part, language)):
            name, whole = _cut(one.replace(_KEPT_COMMA, ", "), trusted)
            if _is_name(name, trusted) and (whole or (first and " " in name)):
                first = False
                yield Name(name, _is_role(name))


def _kept_comma(match: re.Match[str]) -> str:
    word = re.match(r"\w+", match.string[match.end() :])
    return match.group() if word and word.group() in AGENCIES else _KEPT_COMMA


def _opened(part: str, language: str | None) -> str:
    """Return a part without the words that open bylines, unless too little stands behind them: "Redacción EC"."""
    name = _without_title(_EAST_ASIAN_ROLE.sub("", part.strip(_MARKS_AROUND)))
    rest = after_opening(name, language)
    if rest is None or (" " not in rest and ":" not in name and rest and not _EAST_ASIAN_NAME.search(rest)):
        return name
    return rest


def _without_title(name: str) -> str:
    """Return a name without an office of what before it, in one word: "Harbour-Reporter Ada Lind" → "Ada Lind"."""
    first, _, rest = name.partition(" ")
    return rest if "-" in first and first.rpartition("-")[2].casefold() in ROLES and " " in rest else name


def _untied(part: str) -> list[str]:
    """Return the names that "and" joins, or the whole where not all of them are names of people."""
    names = [name for name in _TIES.split(part) if name]
    if len(names) > 1 and not all(is_person(_cut(name, False)[0]) for name in names[:2]):
        return [part]
    return names


def _cut(name: str, trusted: bool) -> tuple[str, bool]:
    """Return a name up to the first word that can be none of it, and whether that is all: "Ada Lind im Gespräch" → "Ada Lind"."""
    words = name.split()
    keep = len(words)
    if not (trusted and (name.islower() or _TIES.search(name))):
        for at, word in enumerate(words):
            is_small = word[:1].islower() and word not in PARTICLES and not any(map(str.isupper, word))
            if at and (is_small or _GLUED.search(word)):
                keep = at
                break
    while keep > 1 and keep < len(words) and words[keep - 1] in PARTICLES:
        keep -= 1
    return _without_stop(" ".join(words[:keep]).strip(_MARKS_AROUND)), keep == len(words)


def _without_stop(name: str) -> str:
    """Return a name without the full stop of a sentence; initials and abbreviations keep theirs, and get the last one back."""
    if _INITIALS.fullmatch(name):
        return name.rstrip(".") + "."
    last = name.split(" ")[-1].rstrip(".")
    return name.rstrip(".") if len(last) > LONGEST_INITIALS and "." not in last else name


def _is_role(name: str) -> bool:
    return any(word.casefold().strip(MARKS) in ROLES for word in name.split())


def without_office(name: str) -> str:
    """Return a name without the office that stands after it with no mark, and the word that says of what.

    >>> without_office("Ada Lind Political Correspondent"), without_office("Ada Lind Reporter"), without_office("Ada Lind")
    ('Ada Lind', 'Ada Lind', 'Ada Lind')
    """
    words = name.split()
    if len(words) < 2 or words[-1].casefold().strip(MARKS) not in ROLES:
        return name
    return " ".join(words[:-2] if len(words) > 3 else words[:-1] if len(words) == 3 else ())


def is_agency(name: str) -> bool:
    """Return whether a name is a news agency's."""
    return name in AGENCIES or name.casefold() in AGENCIES


def _is_name(name: str, trusted: bool) -> bool:
    words = name.split()
    if not 2 <= len(name) <= LONGEST_NAME or len(words) > MOST_WORDS:
        return False
    bare = [word.casefold().strip(MARKS) for word in words]
    if _NO_NAMES_MARK.search(name) or (not _is_role(name) and phrases.fold(name) in _labels()):
        return False
    if len(bare) > 1 and bare[0] in NO_FIRST_WORDS:
        return False
    if any(word in NOT_NAMES for word in bare) or all(word in MONTHS or word in WEEKDAYS for word in bare):
        return False
    if _EAST_ASIAN_NAME.search(name):
        return len(name) <= _MOST_EAST_ASIAN
    if any(map(str.isdigit, name)) or len(words) == 1:
        return is_agency(name) or (trusted and _is_nickname(name))
    return is_person(name) or trusted


def _is_nickname(name: str) -> bool:
    return len(name) <= LONGEST_NICKNAME and " " not in name and not name.isdigit() and any(map(str.isalpha, name))


def is_person(name: str) -> bool:
    """Return whether a name has the form of a person's: a few words, each with a capital, but for particles.

    >>> is_person("Ada van der Lind"), is_person("News from the harbour"), is_person("ada")
    (True, False, False)
    """
    words = name.split()
    if _EAST_ASIAN_NAME.search(name):
        return len(name) <= _MOST_EAST_ASIAN
    if not 2 <= len(words) <= MOST_WORDS or any(map(str.isdigit, name)):
        return False
    return all(not word[:1].islower() or word in PARTICLES or any(map(str.isupper, word)) for word in words)
