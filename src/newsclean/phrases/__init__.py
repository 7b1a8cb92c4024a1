"""The words that give each kind of boilerplate away, a module a language.

A language's module is pure data, three tables, each from a `Boilerplate` value to phrases in folded form
(see `fold`):

- `WHOLE`: the segment is this phrase and nothing else: "related articles", "leave a reply".
- `OPENING`: the segment begins with it, on a word boundary: "read also", "share on". Only for phrases that open a piece of
  boilerplate far more often than a paragraph of an article.
- `WITHIN`: a segment of at most `SHORT` words that holds it, on word boundaries, is of this kind: "all rights reserved".

Two more serve the facts: `BY`, the words that stand before an author's name ("by", "von"), and `UPDATED`, those that
stand before a date of change ("last updated"), with `PUBLISHED` for those before the first ("published on").
"""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

__all__ = ["SHORT", "fold", "languages"]

SHORT = 25
"""The longest segment, in words, in which a `WITHIN` phrase counts."""

_DIGITS = re.compile(r"\d+")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_TYPOGRAPHIC = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "\u00a0": " ",
        "…": " ",
        "\u200b": None,
        "©": " copyright ",
        "ⓒ": " copyright ",
    }
)


def fold(text: str) -> str:
    """Return `text` as phrases are written: case folded, numbers as 0, straight quotes, no marks at its ends.

    >>> fold("12 Comments:")
    '0 comments'
    >>> fold("» Lesen Sie auch …")
    'lesen sie auch'
    >>> fold("© 2024 The Velmora Post")
    'copyright 0 the velmora post'
    """
    folded = text.translate(_TYPOGRAPHIC).casefold()
    return " ".join(_EDGES.sub("", _DIGITS.sub("0", folded)).split())


def languages() -> list[ModuleType]:
    """Return every language's module, in order of its code."""
    return [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
