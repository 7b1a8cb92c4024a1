"""What words, names and headings weigh for each kind, and which kinds are part of which."""

from __future__ import annotations

from functools import lru_cache

from newsclean.blocks import Boilerplate
from newsclean.judging.tallies import clear, tally
from newsclean.noise.clues import BITS, CARD
from newsclean.noise.lexicon import Hits

__all__ = [
    "ASIDE",
    "CARDS",
    "FORM",
    "PARTS",
    "absorbed",
    "kept_by",
    "mask",
    "of_heading",
    "of_names",
    "of_words",
    "said",
]

WHOLE, OPENING, WITHIN = 5.0, 3.5, 2.5
"""What words weigh: a segment that is a phrase, opens with one, or holds one."""

NAMED, TELLING, LOOSE = 3.0, 5.0, 1.0
"""What the names of a box weigh, those that mean nothing else on any site, and those of any card."""

HEADED = 4.5
"""What the heading of a box weighs for all that stands in it."""


def mask(*kinds: Boilerplate) -> int:
    """Return the mask of some kinds."""
    return sum(BITS[kind] for kind in kinds)


_B = Boilerplate
ASIDE, FORM = CARD << 1, CARD << 2
"""The bits of `<aside>` and `<form>` in a mask."""

CARDS = mask(_B.RELATED, _B.POPULAR)
PARTS = mask(_B.BYLINE, _B.DATELINE, _B.SECTION, _B.MEDIA, _B.PAGE_TOOLS, _B.TAGS, _B.TICKER)
"""What stands on cards, in menus and in comments as a part of them."""

_ABSORBED: tuple[tuple[int, int], ...] = (
    (CARDS | CARD, PARTS | mask(_B.AUTHOR_BIO, _B.MENU, _B.ADVERT, _B.NOTICE, _B.FOOTER)),
    (
        mask(_B.COMMENTS),
        PARTS | mask(_B.SHARE, _B.AUTHOR_BIO, _B.MENU, _B.NOTICE, _B.RELATED, _B.POPULAR, _B.FOOTER),
    ),
    (mask(_B.COMMENT_FORM), PARTS | mask(_B.SHARE, _B.MENU, _B.NOTICE, _B.COMMENTS, _B.FOOTER)),
    (mask(_B.FOOTER), PARTS | mask(_B.MENU, _B.BREADCRUMB, _B.NOTICE, _B.POPULAR)),
    (mask(_B.MENU), PARTS | mask(_B.POPULAR, _B.NOTICE, _B.ADVERT)),
    (
        mask(_B.NEWSLETTER, _B.PAYWALL, _B.CONSENT),
        PARTS | mask(_B.NOTICE, _B.MENU, _B.FOOTER, _B.ADVERT, _B.COMMENTS, _B.RELATED, _B.POPULAR),
    ),
    (mask(_B.PAYWALL), mask(_B.NEWSLETTER)),
    (mask(_B.CONSENT), mask(_B.NEWSLETTER, _B.PAYWALL)),
    (mask(_B.AUTHOR_BIO), PARTS | mask(_B.RELATED, _B.NOTICE)),
    (mask(_B.SHARE), mask(_B.MEDIA, _B.PAGE_TOOLS, _B.MENU, _B.COMMENTS, _B.NOTICE)),
    (mask(_B.BREADCRUMB, _B.TAGS), mask(_B.MENU, _B.SECTION)),
    (mask(_B.BYLINE), mask(_B.SECTION, _B.MEDIA)),
    (FORM, PARTS),
)
"""A box of the kinds on the left is taken as a whole: what looks like a kind on the right in it is part of it."""

_TELLING = mask(_B.BREADCRUMB, _B.NEWSLETTER, _B.CONSENT, _B.PAYWALL, _B.COMMENT_FORM, _B.AUTHOR_BIO, _B.COMMENTS)
_LOOSE = tally((kind, LOOSE) for kind in (_B.RELATED, _B.POPULAR))
_KINDS = tuple(BITS.items())


@lru_cache(maxsize=4096)
def absorbed(claims: int) -> int:
    """Return the kinds that are part of boxes of the kinds in `claims`."""
    parts = 0
    for claim, part in _ABSORBED:
        if claims & claim:
            parts |= part
    return parts & ~claims


@lru_cache(maxsize=4096)
def kept_by(claims: int) -> int:
    """Return what takes the kinds that `claims` absorb out of a tally, by `&`."""
    return clear(absorbed(claims))


@lru_cache(maxsize=4096)
def of_words(hits: Hits) -> int:
    """Return the tally of the phrases that a text holds."""
    weights = []
    for kind, bit in _KINDS:
        if hits.whole & bit:
            weights.append((kind, WHOLE))
        elif hits.opening & bit:
            weights.append((kind, OPENING))
        elif hits.within & bit:
            weights.append((kind, WITHIN))
    return tally(weights)


@lru_cache(maxsize=4096)
def of_names(named: int, claims: int = 0) -> int:
    """Return the tally of names of the kinds in `named`, inside boxes of the kinds in `claims`."""
    named &= ~absorbed(claims)
    if named & CARD:
        named &= ~CARDS
    return tally((kind, TELLING if bit & _TELLING else NAMED) for kind, bit in _KINDS if named & bit) + (
        _LOOSE if named & CARD else 0
    )


@lru_cache(maxsize=4096)
def of_heading(kinds: int) -> int:
    """Return the tally of a heading of some kinds."""
    return tally((kind, HEADED) for kind, bit in _KINDS if kinds & bit)


def said(hits: Hits) -> int:
    """Return the kinds that a text's phrases speak of in any way."""
    return hits.whole | hits.opening | hits.within
