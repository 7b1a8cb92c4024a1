"""The words that give each kind of boilerplate away, a module a language.

A language's module is pure data, three tables, each from a `Boilerplate` value (or `caption`, `credit`, or `inset` for the
headings of boxes of facts) to phrases in folded form (see `fold`), parted by `|`:

- `WHOLE`: the segment is this phrase and nothing else: "related articles", "leave a reply".
- `OPENING`: the segment begins with it, on a word boundary: "read also", "share on". Only for phrases that open a piece of
  boilerplate far more often than a paragraph of an article.
- `WITHIN`: a segment of at most `SHORT` words that holds it, on word boundaries, is of this kind: "all rights reserved".

Two more serve the facts: `BY`, the words that stand before an author's name ("by", "von"), and `UPDATED`, those that
stand before a date of change ("last updated"), with `PUBLISHED` for those before the first ("published on").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

__all__ = ["MARKS", "SHORT", "fold", "fold_all", "languages", "parted"]

SHORT = 25
"""The longest segment, in words, in which a `WITHIN` phrase counts."""

_DIGITS = re.compile(r"\d+")

MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u102b-\u109d"
    "\u17b4-\u17d3"
)
"""Vowel signs and the like, which are part of a word but no letters, as ranges of a regular expression."""

_EDGES = re.compile(rf"^(?:[^\w{MARKS}]|_)+|(?:[^\w{MARKS}]|_)+$")
_PLAIN_EDGES = "".join(char for char in map(chr, range(128)) if not char.isalnum())
_ALIKE = {
    **dict.fromkeys("’‘`´ʼ", "'"),
    **dict.fromkeys("“”„", '"'),
    **dict.fromkeys("\u200b\u200e\u200f\u200d\u00ad\u0640\u2060\ufeff", ""),
    **dict.fromkeys("\u00a0\u200c…", " "),
    **dict.fromkeys("©ⓒ", " copyright "),
    **dict(zip("άέήίόύώΐΰϊϋΆΈΉΊΌΎΏΪΫ", "αεηιουωιυιυαεηιουωιυ", strict=True)),
    **dict.fromkeys("ıİ", "i"),
}
"""What is written in more than one way: quotes, spaces, what is not seen, letters that lose a mark in capitals."""

_ANY_ALIKE = re.compile(f"[{''.join(_ALIKE)}]")


def fold(text: str) -> str:
    """Return `text` as phrases are written: case folded, numbers as 0, straight quotes, no marks at its ends.

    >>> fold("12 Comments:")
    '0 comments'
    >>> fold("» Lesen Sie auch …")
    'lesen sie auch'
    >>> fold("© 2024 The Velmora Post")
    'copyright 0 the velmora post'
    >>> fold("ΣΧΕΤΙΚΑ ΑΡΘΡΑ") == fold("Σχετικά άρθρα"), fold("DİĞER YAZILAR") == fold("Diğer yazılar")
    (True, True)
    """
    return _trimmed(_alike(text))


def fold_all(texts: Sequence[str]) -> list[str]:
    """Return `fold` of each text. Most of it is done in one go for all of them, which is many times as fast.

    >>> fold_all(["12 Comments:", "", "Share this"])
    ['0 comments', '', 'share this']
    """
    joined = "\n".join(texts)
    if joined.count("\n") >= len(texts):  # a preformatted text has lines of its own
        return [fold(text) for text in texts]
    return [_trimmed(folded) for folded in _alike(joined).split("\n")] if texts else []


def _alike(text: str) -> str:
    """Return a text without the differences between characters that mean the same; no line is added or lost."""
    if not text.isascii() or "`" in text:
        text = _ANY_ALIKE.sub(_plain, text)
    return _DIGITS.sub("0", text.casefold())


def _plain(found: re.Match[str]) -> str:
    return _ALIKE[found[0]]


def _trimmed(folded: str) -> str:
    """Return a text without marks at its ends, and with single spaces."""
    folded = folded.strip(_PLAIN_EDGES)
    if folded and not (folded[0].isalnum() and folded[-1].isalnum()):
        folded = _EDGES.sub("", folded)
    return " ".join(folded.split()) if "  " in folded or not folded.isprintable() else folded


def parted(phrases: str) -> list[str]:
    """Return the phrases in one entry of a table.

    >>> parted("lesen sie auch | zum thema")
    ['lesen sie auch', 'zum thema']
    """
    return " ".join(phrases.split()).split(" | ")


def languages() -> list[ModuleType]:
    """Return every language's module, in order of its code."""
    return [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
