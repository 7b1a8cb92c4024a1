"""What a module of this wing says of its kind, and the bits that the kinds have in masks."""

from __future__ import annotations

from typing import NamedTuple

from newsclean.blocks import Boilerplate

__all__ = [
    "BITS",
    "CAPTION",
    "CARD",
    "CREDIT",
    "END_MARKERS",
    "HEADLINE",
    "INSET",
    "NAMED_KINDS",
    "NOISE",
    "QUOTED",
    "STANDFIRST",
    "STORY",
    "Clues",
    "mask_of",
]


class Clues(NamedTuple):
    """What gives a kind away, beside its phrases.

    Attributes:
        kind: the kind.
        names: whole words of class and id names, apart by spaces. `article-share` has the words `article` and `share`.
        stems: beginnings of longer such words: `share` also finds `sharebar`.
        tags: elements that are of this kind by themselves.
        roles: ARIA roles that are.
    """

    kind: Boilerplate
    names: str
    stems: str = ""
    tags: str = ""
    roles: str = ""


BITS: dict[Boilerplate, int] = {kind: 1 << place for place, kind in enumerate(Boilerplate)}
"""The bit of each kind in a mask."""

NAMED_KINDS = len(BITS)
STORY = 1 << NAMED_KINDS
HEADLINE = STORY << 1
STANDFIRST = STORY << 2
CAPTION = STORY << 3
CREDIT = STORY << 4
INSET = STORY << 5
QUOTED = STORY << 6
"""Bits for what is no boilerplate: the story itself, its headline, standfirst, captions and credits, boxes that explain it
(facts, tooltips), and quotes."""

CARD = STORY << 7
"""The bit of names that any list of articles gives its cards, whatever the list is."""

_BESIDES = {"caption": CAPTION, "credit": CREDIT, "inset": INSET}

NOISE = sum(BITS.values())
"""Every kind of boilerplate."""

END_MARKERS = sum(
    BITS[kind]
    for kind in (
        Boilerplate.TAGS, Boilerplate.RELATED, Boilerplate.POPULAR, Boilerplate.COMMENTS, Boilerplate.COMMENT_FORM,
        Boilerplate.AUTHOR_BIO, Boilerplate.SHARE, Boilerplate.NEWSLETTER, Boilerplate.FOOTER,
    )
)  # fmt: skip
"""Kinds whose phrases tell that the article has ended, or is interrupted."""


def mask_of(kind: str) -> int:
    """Return the bit of a kind named as in the phrase tables, which know `caption`, `credit` and `inset` besides."""
    return _BESIDES[kind] if kind in _BESIDES else BITS[Boilerplate(kind)]
