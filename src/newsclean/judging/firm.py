"""Clues that leave no doubt, whatever the tables say: few, each with its reason."""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.judging.landmarks import BESIDE, LANDMARK_BITS, OTHER_ARTICLE
from newsclean.judging.measures import ends_sentence
from newsclean.judging.traits import View
from newsclean.noise.clues import BITS
from newsclean.segments import Segment

__all__ = ["FIRM", "HEADING_SIZE", "READ_ALSO_SIZE", "firm_weight"]

FIRM = -6.0
"""What a firm clue weighs, in log odds."""

HEADING_SIZE = 8
"""The longest heading of a box of boilerplate, in words."""

READ_ALSO_SIZE = 40
"""The longest paragraph, in words, that only sends the reader to another article."""

BYLINE_SIZE = 8
"""The longest byline, in words."""

ENOUGH_PROSE = 100
"""From this much visible prose on, in words, the short texts that a page hides are not its article."""

_B = Boilerplate
_NAV = LANDMARK_BITS["nav"]
_POINTERS = BITS[_B.RELATED] | BITS[_B.POPULAR]
_BOX_HEADINGS = sum(
    BITS[kind]
    for kind in (
        _B.RELATED,
        _B.POPULAR,
        _B.NEWSLETTER,
        _B.COMMENTS,
        _B.COMMENT_FORM,
        _B.SHARE,
        _B.ADVERT,
        _B.AUTHOR_BIO,
        _B.TAGS,
    )
)
_NAMED_AND_HEADED = sum(
    BITS[kind] for kind in (_B.RELATED, _B.POPULAR, _B.NEWSLETTER, _B.COMMENTS, _B.COMMENT_FORM, _B.AUTHOR_BIO)
)

_OF_THE_PAGE = sum(
    BITS[kind]
    for kind in (
        _B.ADVERT, _B.MEDIA, _B.SHARE, _B.PAGE_TOOLS, _B.NEWSLETTER, _B.COMMENTS, _B.COMMENT_FORM, _B.PAYWALL, _B.CONSENT, _B.SEARCH,
    )
)  # fmt: skip
"""Kinds whose phrases no story has alone on a line."""

_NAMED_AND_SAID = _OF_THE_PAGE | _NAMED_AND_HEADED | BITS[_B.NOTICE] | BITS[_B.FOOTER]
"""Kinds that leave no doubt where names and words of one segment agree on them."""


def firm_weight(segment: Segment, view: View, size: int, visible_prose: int) -> float:
    """Return what firm clues say against a segment: 0 for nothing."""
    if segment.box.hidden and size < HEADING_SIZE and visible_prose >= ENOUGH_PROSE:
        return 2 * FIRM
    if view.landmarks & (OTHER_ARTICLE | BESIDE):
        return FIRM
    linked = segment.link_chars * 2 > len(segment.text)
    if linked and (view.landmarks & _NAV or view.near & BITS[_B.SHARE]):
        return FIRM
    is_link = segment.link_chars == len(segment.text) > 0
    if is_link and (view.mid & BITS[_B.RELATED] or view.heading & _POINTERS or view.hits.opening & BITS[_B.SHARE]):
        return FIRM
    if linked and size <= READ_ALSO_SIZE and (view.hits.opening | view.hits.whole) & _POINTERS:
        return FIRM
    if size < HEADING_SIZE and view.hits.whole & _BOX_HEADINGS and view.mid & _BOX_HEADINGS:
        return FIRM
    if size < HEADING_SIZE and view.hits.whole & _OF_THE_PAGE:
        return FIRM
    if size <= READ_ALSO_SIZE and view.near & _NAMED_AND_SAID & (
        view.hits.whole | view.hits.opening | view.hits.within
    ):
        return FIRM
    if size <= READ_ALSO_SIZE and view.hits.opening & BITS[_B.TAGS]:
        return FIRM
    if size <= BYLINE_SIZE and view.hits.opening & BITS[_B.BYLINE] and not ends_sentence(segment.text):
        return FIRM
    if view.heading & view.mid & _NAMED_AND_HEADED:
        return FIRM
    return 0.0
