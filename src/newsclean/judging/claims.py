"""What the boxes around a segment say of its kind: by their names, roles, elements and headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from newsclean.blocks import Boilerplate
from newsclean.judging.boxes import Boxes
from newsclean.judging.tallies import clear, fade, halved
from newsclean.judging.traits import View
from newsclean.judging.weighing import ASIDE, CARDS, FORM, absorbed, mask, of_heading, of_names, said
from newsclean.noise.clues import CARD
from newsclean.segments import Box, Segment

__all__ = ["BARS", "COMMENTS", "END", "FORM_LIKE", "HEADINGS", "HEADING_SIZE", "Around", "Claims"]

HEADING_SIZE = 8
"""The longest heading of a box, in words."""

SMALL_BOX = 4
"""The fewest segments of a box that a heading opens and that nothing around it is headed by it."""

MOST_HEADED = 120
"""The most segments that one heading stands over."""

LARGEST_ADVERT = 12
"""The most segments of an advert under its label."""

LARGEST_FORM = 16
"""The most segments in a comment box that is but the form."""

END = 0.75
"""A footer reaches beyond this share of the page's segments."""

STORY_SHARE = 0.15
"""A box with more than this share of the article's segments is not boilerplate, whatever its names."""

_B = Boilerplate
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend", "dt", "caption"))
BARS = mask(_B.MENU, _B.FOOTER)
"""Boxes of links: a word in them is an entry, not what it would be elsewhere."""

FORM_LIKE = mask(_B.MENU, _B.PAYWALL, _B.NOTICE, _B.COMMENT_FORM, _B.CONSENT)
"""What among comments belongs to their form: log-in links, rules, buttons."""

COMMENTS = mask(_B.COMMENTS)
_ADVERT = mask(_B.ADVERT)
_COMMENT_FORM, _FOOTER = mask(_B.COMMENT_FORM), mask(_B.FOOTER)
_HEADING_KINDS = mask(
    _B.RELATED, _B.POPULAR, _B.COMMENTS, _B.COMMENT_FORM, _B.NEWSLETTER, _B.AUTHOR_BIO, _B.TAGS, _B.SHARE, _B.ADVERT,
    _B.PAYWALL, _B.CONSENT, _B.FOOTER, _B.NOTICE,
)  # fmt: skip
_LABEL_KINDS = _HEADING_KINDS & ~mask(_B.TAGS)
"""What a line that is no heading by its element may head: a topic over a headline is that card's."""

_OF_TAGS = {
    "aside": ASIDE,
    "form": FORM,
    "nav": mask(_B.MENU),
    "footer": _FOOTER,
    "menu": mask(_B.MENU),
    "search": mask(_B.SEARCH),
    "option": mask(_B.MENU),
    "noscript": mask(_B.HIDDEN),
    "marquee": mask(_B.TICKER),
}
"""What elements say where the names of a box say no more."""


@dataclass(slots=True, eq=False)
class Around:
    """What the boxes around a segment say: tallies by their names and by their headings, and the kinds that they claim."""

    named: int
    headed: int
    claims: int


_NOTHING = Around(0, 0, 0)


class Claims:
    """What the boxes of one page say. What is found out about a box is found out once.

    Args:
        segments: the page's segments.
        views: what is seen of each.
        boxes: what is seen of the boxes around them.
        headings: the segments that may head a box, in page order.
        kept: whether each segment is part of the article.
        last: the first segment after the article.

    Attributes:
        around: what the boxes around each segment say.
    """

    __slots__ = ("_end", "_held", "_last", "_most_held", "_segments", "_views", "around")

    def __init__(
        self,
        segments: Sequence[Segment],
        views: Sequence[View],
        boxes: Boxes,
        headings: Sequence[int],
        kept: Sequence[bool],
        last: int,
    ) -> None:
        self._segments = segments
        self._views = views
        self._last = last
        self._end = len(kept) * END
        self._held = list(accumulate(kept, initial=0))
        self._most_held = self._held[-1] * STORY_SHARE
        found = self._enter(boxes, self._headed(headings))
        self.around = [found[box] for box in boxes.of]

    def _enter(self, boxes: Boxes, headings: dict[Box, int]) -> list[Around]:
        found: list[Around] = []
        for box, named, outer in zip(boxes.all, boxes.named, boxes.parents, strict=True):
            around = found[outer] if found else _NOTHING  # each stands after the one around it
            heading = headings.get(box, 0)
            if box.tag in _OF_TAGS:
                named |= _OF_TAGS[box.tag] & ~absorbed(named)
            if (named or heading) and not self._holds_story(box):
                if named & (_FOOTER | COMMENTS) or around.claims & COMMENTS:
                    named = self._looked_into(around, box, named)
                around = _entered(around, named, heading)
            found.append(around)
        return found

    def _looked_into(self, above: Around, box: Box, named: int) -> int:
        """Return what a box is, where its names alone do not tell."""
        if named & _FOOTER and not self._is_of_page(box):
            named &= ~_FOOTER
        if named & COMMENTS and box.last - box.first <= LARGEST_FORM and self._has_form(box):
            named = named & ~COMMENTS | _COMMENT_FORM
        if above.claims & COMMENTS and named & (FORM | FORM_LIKE):
            named |= _COMMENT_FORM
        return named

    def _is_of_page(self, footer: Box) -> bool:
        """Return whether a footer is the page's, not one of a card or of the article."""
        if footer.first < self._last or footer.last < self._end:
            return False
        return not any(outer.tag == "article" and self._holds_story(outer) for outer in footer.ancestors())

    def _has_form(self, box: Box) -> bool:
        return any(said(view.hits) & _COMMENT_FORM for view in self._views[box.first : box.last])

    def _holds_story(self, box: Box) -> bool:
        return self._held[box.last] - self._held[box.first] > self._most_held

    def _headed(self, headings: Sequence[int]) -> dict[Box, int]:
        """Return the kinds that headings give to the boxes that they stand over."""
        found: dict[Box, int] = {}
        for index in headings:
            hits = self._views[index].hits
            is_heading = self._segments[index].box.tag in HEADINGS
            kinds = (hits.whole | hits.opening) & _HEADING_KINDS if is_heading else hits.whole & _LABEL_KINDS
            if kinds:
                for box in self._under(index, is_heading):
                    large = box.last - box.first > LARGEST_ADVERT
                    found[box] = found.get(box, 0) | (kinds & ~_ADVERT if large else kinds)
        return found

    def _under(self, index: int, is_heading: bool) -> Iterator[Box]:
        """Yield the boxes that a heading stands over: those that it opens, else the one that it stands in."""
        heading = self._segments[index].box
        opened = False
        for box in heading.ancestors():
            size = box.last - box.first
            if size < 2:
                continue
            if size > MOST_HEADED or self._holds_story(box) or (is_heading and self._holds_another(box, heading)):
                return
            if box.first == index:
                opened = True
                yield box
                if size >= SMALL_BOX:
                    return
            else:
                if is_heading and not opened:
                    yield box
                return

    def _holds_another(self, box: Box, heading: Box) -> bool:
        """Return whether a box holds a second heading of the same level."""
        tag = heading.tag
        return any(other.box.tag == tag and other.box is not heading for other in self._segments[box.first : box.last])


@lru_cache(maxsize=20_000)
def _entered(above: Around, named: int, heading: int) -> Around:
    """Return what is said inside a box with names of the kinds in `named`, under a heading of those in `heading`."""
    named &= ~absorbed(above.claims)
    if (above.claims | named) & BARS:
        heading = 0
    if not named and not heading:
        return above
    by_names, by_heading, claims = fade(above.named), above.headed, above.claims
    if named:
        by_names = (by_names & clear(named | absorbed(named))) + of_names(named)
        claims |= named if not named & CARD else named & ~CARDS
    if heading:
        by_heading = of_heading(heading) + halved(by_heading, 1)
        claims = claims & ~_HEADING_KINDS | heading
    return Around(by_names, by_heading, claims)
