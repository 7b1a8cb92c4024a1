"""Lines that may be bylines: the words that open them, and the pieces between bars, dates and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsclean import phrases
from newsclean.facts.author_words import NOT_NAMES, ROLES, TIE
from newsclean.facts.months import MONTHS, WEEKDAYS

__all__ = ["MARKS", "after_opening", "inner_name", "pieces_of", "without_addresses"]

_ADDRESS = re.compile(
    r"\S{1,80}(?:@|\s?[\[(]at[\])]\s?)\S{1,80}|https?://\S+|(?<!\w)www\.\S+|(?<!\w)@\w+", re.IGNORECASE
)
_SIGNS_OF_ADDRESS = ("@", "://", "www.", "at]", "at)")
_INNER = re.compile(
    r"(?:posted|published|written|filed|submitted|verfasst|veröffentlicht|geschrieben|erstellt|eingestellt|gespeichert|gepostet|publié|posté"
    r"|publicado|escrito|pubblicato|scritto|geplaatst|geschreven|opublikowan[oey]|skrevet|publicerat)\b.{0,80}?\s"
    r"(?:by|von|par|por|da|di|door|av|af|przez)\s(.{2,80})",
    re.IGNORECASE,
)
"""What a line of a blog begins with that names its author only behind the section and the date."""

_ENDS = frozenset(("under", "unter", "and", "with", "tagged", "gespeichert", "abgelegt", "dans", "en", "sous", "leave"))
"""Words behind a name that are none of it."""

_NO_NAME = re.compile(r"[\d|—–(@#·•]|\w+:")
_DIGIT = re.compile(r"\d")
_PIECE = re.compile(r"(?:(?<!\s)\s+)?[|•·●\n]\s*|(?<!\s)\s+[–—-]\s+")
MARKS = " .:-–—|*\"'“”„»«›‹•·,;#"
_SHARED = {"no": "nb", "nn": "nb", "hr": "sr", "bs": "sr", "sk": "cs", "ca": "es", "gl": "pt"}
"""Whose words a language shares that has none of its own."""


def after_opening(text: str, language: str | None = None) -> str | None:
    """Return what stands behind the words that open a byline; None where it has no such words.

    >>> after_opening("By Ada Lind")
    'Ada Lind'
    >>> after_opening("Ada Lind") is None
    True
    """
    code = (language or "").partition("-")[0].lower()
    rest, opened = text.strip(MARKS), False
    while match := _openings(_SHARED.get(code, code)).match(rest):
        rest, opened = rest[match.end() :].lstrip(MARKS), True
    return rest if opened else None


def pieces_of(text: str) -> list[str]:
    """Return a line's pieces between bars, dots, dashes, dates and numbers.

    >>> pieces_of("3 February 2025 | Ada Lind, 4 comments")
    ['Ada Lind']
    """
    if text[:1] in "(（" and text[-1:] in ")）":
        text = text[1:-1]
    return [piece for part in _PIECE.split(without_addresses(text)) for piece in _without_dates(part)]


def inner_name(text: str) -> str | None:
    """Return whom a line names behind the words that say that, and where, it was published.

    >>> inner_name("Posted in Harbour by ada on February 3"), inner_name("Posted in Harbour")
    ('ada', None)
    """
    match = _INNER.match(text)
    if match is None:
        return None
    words: list[str] = []
    for word in match[1].split():
        if word.casefold() in TIE or word.casefold() in _ENDS or _NO_NAME.match(word):
            break
        words.append(word)
    return " ".join(words).strip(MARKS) or None


def without_addresses(text: str) -> str:
    """Return a text without e-mail and web addresses; most have none, and the search for one costs more than to see that."""
    return _ADDRESS.sub(" ", text) if any(sign in text for sign in _SIGNS_OF_ADDRESS) else text


@lru_cache(maxsize=64)
def _openings(language: str) -> re.Pattern[str]:
    """Return a pattern for the words that stand before a name: in one language and English, or in all (`""`)."""
    modules = {module.__name__.rpartition(".")[2]: module for module in phrases.languages()}
    words: set[str] = set()
    for code, module in modules.items():
        own = code in (language, "en")
        if own or language not in modules:
            words.update(word for word in getattr(module, "BY", ()) if own or not _is_ambiguous(word))
    alternatives = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    glued = "(?-i:By(?=[A-Z]))"
    roles = "|".join(sorted(map(re.escape, ROLES), key=len, reverse=True))
    return re.compile(rf"(?:{alternatives})(?:\s*[:：/／]\s*|\s+|$)|(?:{roles})\s*[:：]\s*|{glued}", re.IGNORECASE)


def _is_ambiguous(word: str) -> bool:
    """Return whether a word that opens bylines in one language is likely to be part of a name or a sentence in another."""
    return len(word) < 3 and word.isascii()


def _without_dates(text: str) -> Iterator[str]:
    """Yield what stands between the numbers of a text, without the words of dates at its ends."""
    run: list[str] = []
    dated = False
    for word in (*text.split(), "0"):
        if not _DIGIT.search(word) or (run and run[-1][-1:] in ":：" and word.isalnum() and word[0].isalpha()):
            run.append(word)  # behind a colon, letters and digits in one word are a nickname
            continue
        piece = _trimmed(run, dated)
        if piece:
            yield piece
        run, dated = [], True


def _trimmed(words: list[str], dated: bool) -> str:
    """Return what is no part of a date; months are first names as well, such as April, where no number stands before them."""
    first, last = 0, len(words)
    while last > first and _is_of_date(words[last - 1]):
        last -= 1
    while first < last and not words[first][:1].islower() and _is_day_or_month(words[first], dated):
        first += 1
    piece = " ".join(words[first:last]).strip(MARKS)
    return piece if len(piece) > 1 and not _is_count(piece) else ""


def _is_of_date(word: str) -> bool:
    bare = word.casefold().strip(MARKS)
    return not bare or bare in TIE or bare in MONTHS or bare in WEEKDAYS or bare in _date_words()


def _is_day_or_month(word: str, dated: bool) -> bool:
    bare = word.casefold().strip(MARKS)
    return not bare or bare in WEEKDAYS or (dated and bare in MONTHS)


@lru_cache(maxsize=1)
def _date_words() -> frozenset[str]:
    """Return the words that stand before dates, in every language."""
    return frozenset(
        phrase
        for module in phrases.languages()
        for table in ("PUBLISHED", "UPDATED")
        for phrase in getattr(module, table, ())
        if " " not in phrase
    )


def _is_count(piece: str) -> bool:
    return all(word.casefold().strip(MARKS) in NOT_NAMES for word in piece.split())
