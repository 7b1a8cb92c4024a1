"""Phrases of all languages in one index: a short text → the kinds that its words speak of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsclean import phrases
from newsclean.blocks import Boilerplate
from newsclean.noise.clues import BITS, mask_of
from newsclean.remembering import remembered

__all__ = ["NO_HITS", "Hits", "hits"]

_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts whose phrases may begin and end inside a run of letters."""

LONGEST_LABEL = 80
"""The longest byline, dateline, section or button, in characters: longer texts that open with its words are prose."""

SHORT_UNSPACED = 3
"""Up to so many characters, a phrase without spaces around it may be the beginning of a longer word."""

_LABELS = sum(
    BITS[kind]
    for kind in (
        Boilerplate.BYLINE,
        Boilerplate.DATELINE,
        Boilerplate.SECTION,
        Boilerplate.TAGS,
        Boilerplate.PAGE_TOOLS,
        Boilerplate.SEARCH,
        Boilerplate.MEDIA,
        Boilerplate.TICKER,
    )
)
_INSIDE = re.compile(rf"[\w{phrases.MARKS}]")
_WORD = re.compile(r"\w+")
_MARKS_TO_SPACES = str.maketrans({mark: " " for mark in map(chr, range(128)) if not (mark.isalnum() or mark == "_")})


class Hits(NamedTuple):
    """The kinds whose phrases a text is, opens with, or holds; masks of `clues.BITS`."""

    whole: int
    opening: int
    within: int


NO_HITS = Hits(0, 0, 0)


class _Index(NamedTuple):
    whole: dict[str, int]
    opening: dict[str, list[tuple[str, int]]]
    within: dict[str, list[tuple[str, int]]]


@lru_cache(maxsize=1)
def _index() -> _Index:
    index = _Index({}, {}, {})
    for language in phrases.languages():
        for kind, texts in language.WHOLE.items():
            mask = mask_of(kind)
            for text in phrases.parted(texts):
                index.whole[text] = index.whole.get(text, 0) | mask
        for table, source in ((index.opening, language.OPENING), (index.within, language.WITHIN)):
            for kind, texts in source.items():
                mask = mask_of(kind)
                for text in phrases.parted(texts):
                    table.setdefault(_key(text), []).append((text, mask))
    return index


def _key(text: str) -> str:
    """Return what a phrase is filed under: its first word, or its first two characters where no space parts words."""
    if _UNSPACED.match(text):
        return text[:2]
    match = _WORD.search(text)
    return match.group() if match else text[:2]


@remembered(20_000)
def hits(folded: str) -> Hits:
    """Return the kinds that a folded text's words speak of; only for texts of at most `phrases.SHORT` words or so."""
    index = _index()
    words = _words(folded)
    is_unspaced = not folded.isascii() and _UNSPACED.search(folded) is not None
    whole = index.whole.get(folded, 0)
    opening = within = 0
    key = folded[:2] if not words or (is_unspaced and _UNSPACED.match(folded)) else words[0]
    if key in index.opening:
        for text, mask in index.opening[key]:
            if folded.startswith(text) and _ends(folded, 0, len(text)):
                opening |= mask
        if len(folded) > LONGEST_LABEL:
            opening &= ~_LABELS
    if len(folded) <= phrases.SHORT * 8:
        if is_unspaced:
            words += [folded[at : at + 2] for at in range(len(folded) - 1)]
        filed = index.within
        for word in words:
            if word in filed:
                within |= _held(folded, filed[word])
    return Hits(whole, opening, within) if whole or opening or within else NO_HITS


def _words(folded: str) -> list[str]:
    """Return the words of a text, as `_WORD` finds them; where all letters are ASCII's, another way is faster."""
    return folded.translate(_MARKS_TO_SPACES).split() if folded.isascii() else _WORD.findall(folded)


def _held(folded: str, filed: list[tuple[str, int]]) -> int:
    """Return the kinds of those phrases that a text holds."""
    held = 0
    for text, mask in filed:
        if text in folded and mask & ~held:
            at = folded.find(text)
            if _ends(folded, at, at + len(text)):
                held |= mask
    return held


def _ends(text: str, start: int, end: int) -> bool:
    """Return whether the phrase `text[start:end]` ends where a word does."""
    if end >= len(text) or _INSIDE.match(text, end) is None:
        return True
    return end - start > SHORT_UNSPACED and _UNSPACED.match(text[end - 1]) is not None
