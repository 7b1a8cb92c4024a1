"""Class and id names → the kinds that they speak of.

>>> from newsclean.noise.clues import BITS
>>> from newsclean.blocks import Boilerplate
>>> bool(name_mask("td-post-sharing-top") & BITS[Boilerplate.SHARE])
True
>>> name_mask("col-12")
0
"""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter

from newsclean.noise import story
from newsclean.noise.clues import BITS
from newsclean.noise.kinds import ALL
from newsclean.remembering import remembered

__all__ = ["name_mask", "role_mask"]

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|h[1-6]")


def _tables() -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    words: dict[str, int] = {}
    stems: dict[str, int] = {}
    roles: dict[str, int] = {}
    for clues in ALL:
        for table, text in ((words, clues.names), (stems, clues.stems), (roles, clues.roles)):
            for word in text.split():
                word = word.replace("-", "")
                table[word] = table.get(word, 0) | BITS[clues.kind]
    for table, source in ((words, story.NAMES), (stems, story.STEMS)):
        for bit, text in source.items():
            for word in text.split():
                table[word] = table.get(word, 0) | bit
    return words, stems, roles


_WORDS, _STEMS, _ROLES = _tables()
_STEM = re.compile(
    "|".join(
        f"{first}(?:{'|'.join(sorted((stem[1:] for stem in stems), key=len, reverse=True))})"
        for first, stems in groupby(sorted(_STEMS), key=itemgetter(0))
    )
)
"""Any stem, the longest where several fit; by their first letters, for that is quicker to search for."""

_SHORTEST_STEM = min(map(len, _STEMS))


@remembered(20_000)
def name_mask(names: str) -> int:
    """Return the mask of kinds that the words of class and id names speak of."""
    mask = 0
    before = ""
    for name in names.split():
        spoken, first, last = _look_up(name)
        mask |= spoken
        if first:
            mask |= _WORDS.get(before + first, 0)
            before = last
    return mask


@remembered(20_000)
def _look_up(name: str) -> tuple[int, str, str]:
    """Return the mask of kinds that the words of one name speak of, and its first and last word; `""` for none."""
    words = _WORD.findall(name)
    if not name.islower():
        words = [word.lower() for word in words]
    if not words:
        return 0, "", ""
    mask = 0
    before = ""
    for word in words:
        mask |= _of_word(word) | _WORDS.get(before + word, 0)
        before = word
    return mask, words[0], before


@remembered(20_000)
def _of_word(word: str) -> int:
    """Return the mask of kinds that one word speaks of, by itself or by what it begins with or holds."""
    mask = _WORDS.get(word, 0)
    if len(word) > _SHORTEST_STEM:
        for stem in _STEM.findall(word):
            mask |= _STEMS[stem]
    return mask


@remembered(2_000)
def role_mask(roles: str) -> int:
    """Return the mask of kinds that ARIA roles and itemprops speak of."""
    mask = 0
    for word in roles.split():
        mask |= _ROLES.get(word.lower(), 0)
    return mask | name_mask(roles)
