"""The names of the traits that a table has weights for, and what is seen of a segment and of a page.

A trait is a small whole number. The first look has few of them, for every segment; the second look has all, for
the segments that the first one leaves in question.
"""

from __future__ import annotations

from typing import NamedTuple

from newsclean.blocks import Boilerplate
from newsclean.judging.boxes import BOX, Boxes
from newsclean.judging.landmarks import LANDMARKS
from newsclean.judging.texts import OWN
from newsclean.noise.lexicon import Hits

__all__ = ["FIRST", "LANDMARKS", "NAMED", "NO_HINTS", "SECOND", "SEEN", "Hints", "Sight", "View"]

NAMED = (
    *(kind.value for kind in Boilerplate),
    "story",
    "headline",
    "standfirst",
    "caption",
    "credit",
    "inset",
    "quoted",
)
"""What the bits of a mask stand for, lowest first."""

SEEN = ("size", "links", "tag", "hidden", "gap_before", "gap_after", "after_headline", "named", "said", "headed")
FIRST = (*SEEN, *BOX)
"""The traits of the first look: those of the segment itself, and those of its box.

`gap_before`, `gap_after`: how many segments lie between this one and the prose around it. `named`, `said`, `headed`: whether
names, phrases or the heading above speak of any kind of boilerplate at all.
"""

SECOND = (
    *FIRST, *OWN,
    "soft", "place", "prev1", "prev2", "next1", "next2", "repeated", "copy", "body_text", "declared",
    "markers", "under_heading", "prose_rank", "headings", "headlines", "picture", "run", "run_place",
    "topic_title", "topic_page", "page_prose", "page_links",
)  # fmt: skip
"""The traits of the second look, before those of `context`.

`repeated`, `copy`: how often a short text, and whether a long one, stands on the page. `markers`: phrases before it that tell of the
article's end. `headings`, `headlines`: how many headings of the first two ranks since the headline, and of the first rank.
`run`: how many segments of one parent and path stand in a row. `topic_title`, `topic_page`: the share of its words that stand in
the headline, and elsewhere on the page.
"""


class Hints(NamedTuple):
    """What was found out about a page before it is judged.

    Attributes:
        headline: the segment that shows the title.
        body: the article's text as the page declares it.
        texts: folded texts that the page declares as title, description, author and the like.
        opinion: what another program takes for the article, without white space; `""` if it was not asked.
        pages: on how many pages of the site, with this one, each segment stands; empty if the site is not known.
        sides: whether it stands before the articles of other pages of the site, or after them, as `newsclean.site` has it.
    """

    headline: int | None = None
    body: str | None = None
    texts: frozenset[str] = frozenset()
    opinion: str = ""
    pages: tuple[int, ...] = ()
    sides: tuple[int, ...] = ()


NO_HINTS = Hints()


class View(NamedTuple):
    """What is seen of one segment at first: traits, and masks of kinds.

    `seen` are its traits but for those of its box, which `boxes` has under its `box` number; rendered text has no boxes that tell.
    `near`, `mid` and `far` are the kinds that the names of the two, four and all boxes around it speak of.
    """

    seen: tuple[int, ...]
    near: int
    mid: int
    far: int
    hits: Hits
    heading: int
    landmarks: int
    box: int = 0
    boxes: Boxes | None = None

    @property
    def dense(self) -> tuple[int, ...]:
        """All traits of the first look."""
        return self.seen if self.boxes is None else self.seen + self.boxes.dense(self.box)


class Sight(NamedTuple):
    """What is seen of a page: a view a segment, and the sizes, prose and folded texts that it was seen by.

    `boxes` is what is seen of its boxes; None for rendered text, which has none that tell.
    """

    views: list[View]
    sizes: list[int]
    prose: list[int]
    folded: list[str]
    headline: int | None
    boxes: Boxes | None = None
