"""Where segments stand, seen from the article, and in what company: what that weighs for each kind."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from newsclean.blocks import Boilerplate
from newsclean.judging.claims import END, HEADINGS
from newsclean.judging.tallies import clear, halved, tally
from newsclean.judging.weighing import mask
from newsclean.segments import Box, Part, Segment

__all__ = [
    "AFTERWARDS",
    "BEFORE",
    "FAR",
    "FORMS",
    "HEAD",
    "HEADLINES",
    "LABEL",
    "LABELS",
    "LINK",
    "NOT_HERE",
    "PLACES",
    "PROSE",
    "RUNS",
    "STANDING",
    "Group",
    "Groups",
    "bounds",
    "form_of",
    "link_size",
    "places_of",
]

RUN = 1.5
"""What being one of a run of links weighs."""

LONG_TEXT = 12
"""The shortest of the longer texts, in words."""

SHORT_LINK, HEADLINE = 3, 5
"""The longest link of a menu and the shortest headline, in words."""

GROUP, LARGEST_GROUP = 4, 40
"""Segments that stand together are those of the smallest box with so many, unless it is too large for one box."""

NEXT = 12
"""How many segments after the article stand directly after it."""

FARTHEST = 60
"""How many segments after the article the element around it may still hold."""

CLOSE = 3
"""How many segments on the second paragraph of an article follows its first one."""

LARGEST_CARD = 8
"""The most segments on one card."""

UNSPACED = 4
"""Where no spaces part words, a third of this many times its size is the length of a link: headlines are short there."""

_SPACED = "\u0e00"
"""The scripts before this one part words by spaces."""

BEFORE, HEAD, INSIDE, AFTERWARDS, FAR, LAST, OTHER = range(7)
PLACES = (
    "before the headline",
    "under the headline",
    "inside the article",
    "directly after the article",
    "far after the article",
    "at the end of the page",
    "in another article",
)
LABEL, LINK, TEXT, PROSE = range(4)
FORMS = ("a short link", "a headline-like link", "a short text", "a longer text")
NO_RUN, LABELS, HEADLINES = range(3)

_B = Boilerplate
_WEIGHTS: dict[tuple[int, int], tuple[tuple[Boilerplate, float], ...]] = {
    (BEFORE, LABEL): ((_B.MENU, 1.5),),
    (BEFORE, LINK): ((_B.POPULAR, 1.2), (_B.MENU, 0.6)),
    (BEFORE, TEXT): ((_B.MENU, 0.8),),
    (BEFORE, PROSE): ((_B.POPULAR, 0.4), (_B.NOTICE, 0.3)),
    (HEAD, LABEL): ((_B.BYLINE, 0.6), (_B.SECTION, 0.5), (_B.SHARE, 0.5)),
    (HEAD, LINK): ((_B.RELATED, 0.8),),
    (HEAD, TEXT): ((_B.BYLINE, 0.6), (_B.DATELINE, 0.5)),
    (HEAD, PROSE): ((_B.NOTICE, 0.3),),
    (INSIDE, LABEL): ((_B.RELATED, 0.8), (_B.SHARE, 0.3)),
    (INSIDE, LINK): ((_B.RELATED, 1.8),),
    (INSIDE, TEXT): ((_B.RELATED, 0.5), (_B.MEDIA, 0.4), (_B.ADVERT, 0.3)),
    (INSIDE, PROSE): ((_B.RELATED, 0.4), (_B.NOTICE, 0.5)),
    (AFTERWARDS, LABEL): ((_B.TAGS, 0.8), (_B.SHARE, 0.4)),
    (AFTERWARDS, LINK): ((_B.RELATED, 1.2), (_B.POPULAR, 0.6)),
    (AFTERWARDS, TEXT): ((_B.RELATED, 0.3), (_B.NOTICE, 0.2)),
    (AFTERWARDS, PROSE): ((_B.NOTICE, 0.5), (_B.AUTHOR_BIO, 0.4)),
    (FAR, LABEL): ((_B.MENU, 0.6), (_B.POPULAR, 0.5), (_B.FOOTER, 0.4)),
    (FAR, LINK): ((_B.POPULAR, 1.2), (_B.RELATED, 0.6)),
    (FAR, TEXT): ((_B.POPULAR, 0.4), (_B.FOOTER, 0.3)),
    (FAR, PROSE): ((_B.POPULAR, 0.4), (_B.FOOTER, 0.2)),
    (LAST, LABEL): ((_B.FOOTER, 0.8), (_B.MENU, 0.6)),
    (LAST, LINK): ((_B.POPULAR, 1.0), (_B.FOOTER, 0.6)),
    (LAST, TEXT): ((_B.FOOTER, 0.8),),
    (LAST, PROSE): ((_B.FOOTER, 0.5),),
    (OTHER, LABEL): ((_B.POPULAR, 0.8), (_B.MENU, 0.4)),
    (OTHER, LINK): ((_B.POPULAR, 1.2), (_B.RELATED, 0.6)),
    (OTHER, TEXT): ((_B.POPULAR, 0.8), (_B.RELATED, 0.4)),
    (OTHER, PROSE): ((_B.POPULAR, 1.0),),
}
STANDING = {key: tally(weights) for key, weights in _WEIGHTS.items()}
"""What a form of segment in a place weighs."""

NOT_HERE = (
    clear(mask(_B.FOOTER, _B.COMMENTS, _B.COMMENT_FORM, _B.AUTHOR_BIO)),
    clear(mask(_B.FOOTER, _B.COMMENTS)),
    clear(mask(_B.FOOTER, _B.BREADCRUMB, _B.MENU)),
    clear(mask(_B.BREADCRUMB)),
    clear(0),
    clear(mask(_B.BYLINE, _B.DATELINE)),
    clear(0),
)
"""What does not stand in a place, whatever the names say."""

_MENU, _TAGS = tally([(_B.MENU, RUN)]), tally([(_B.TAGS, RUN)])
_FOOTER = tally([(_B.FOOTER, RUN / 2), (_B.MENU, RUN / 2)])
_POPULAR, _RELATED = tally([(_B.POPULAR, RUN)]), tally([(_B.RELATED, RUN)])
RUNS = (
    (0, 0, 0, 0, 0, 0, 0),
    (_MENU, 0, 0, _TAGS, _MENU, _FOOTER, _MENU),
    (_POPULAR, _RELATED, _RELATED, _RELATED, _POPULAR, _POPULAR, _POPULAR),
)
"""What no run of links weighs, one of labels and one of headlines, in each place."""


def bounds(parts: Sequence[Part | None], prose: Sequence[int], headline: int | None) -> tuple[int, int, int]:
    """Return the headline (or the first segment kept), the first paragraph of the article, and the segment after its last one.

    A standfirst that is kept before the byline is not yet the first paragraph: that one has another close behind it.
    """
    inside = [index for index, part in enumerate(parts) if part is not None]
    if not inside:
        start = headline if headline is not None else len(parts)
        return start, start, start
    start = inside[0] if headline is None or headline > inside[0] else headline
    paragraphs = [index for index in inside if index > start and parts[index] is Part.BODY and prose[index]]
    close = [index for index, following in pairwise(paragraphs) if following - index <= CLOSE]
    body = (close or paragraphs or inside[-1:])[0]
    return start, max(body, start), inside[-1] + 1


def places_of(segments: Sequence[Segment], first: int, body: int, last: int) -> list[int]:
    """Return the place of each segment, where the article is what `bounds` says."""
    count = len(segments)
    reach = min(_reach(segments, last), count)
    end = max(reach, int(count * END))
    return [
        *[BEFORE] * first,
        *[HEAD] * (body - first),
        *[INSIDE] * (last - body),
        *[AFTERWARDS] * (reach - last),
        *[FAR] * (end - reach),
        *[LAST] * (count - end),
    ]


def _reach(segments: Sequence[Segment], last: int) -> int:
    """Return where what stands directly after the article ends: not before the `<main>` or `<article>` around it."""
    reach = last + NEXT
    if last > 0:
        for box in segments[last - 1].box.ancestors():
            if box.tag in ("article", "main"):
                reach = max(reach, min(box.last, last + FARTHEST))
    return reach


def link_size(segment: Segment, size: int) -> int:
    """Return the length of the links in a segment of links, in words, however long these are."""
    text = segment.text
    words = text.count(" ") + 1 if text[0] < _SPACED else size * UNSPACED // 3
    return max(words // (len(segment.marks) or 1), 1)


def form_of(link: int, size: int) -> int:
    """Return the form of a segment with links of `link` words, of `size` words in all."""
    if link:
        return LABEL if link < HEADLINE else LINK
    return TEXT if size < LONG_TEXT else PROSE


class Group(NamedTuple):
    """What segments that stand together say: by their words, and as a run of links; and whether they make a card."""

    beside: int
    run: int
    is_card: bool


class Groups:
    """The segments of one page that stand together.

    Args:
        segments: the page's segments.
        words: the tally of each one's words.
        links: the length of each one's links.
    """

    __slots__ = ("_counts", "_found", "_headings", "_headlines", "_sizes", "_words")

    def __init__(self, segments: Sequence[Segment], words: Sequence[int], links: Sequence[int]) -> None:
        long = [size >= HEADLINE for size in links]
        headings = [held and segment.box.tag in HEADINGS for held, segment in zip(long, segments, strict=True)]
        self._words = words
        self._counts = [0, *accumulate([size > 0 for size in links])]
        self._sizes = [0, *accumulate(links)]
        self._headlines = [0, *accumulate(long)]
        self._headings = [0, *accumulate(headings)]
        self._found: dict[Box, Group] = {}

    def of(self, box: Box) -> Group:
        """Return the group that the segments of a box belong to."""
        found = self._found.get(box)
        return found if found is not None else self._look_up(box)

    def _look_up(self, box: Box) -> Group:
        best = box
        while best.last - best.first < GROUP:
            outer = best.parent
            if outer is None or outer.last - outer.first > LARGEST_GROUP:
                break
            best = outer
        group = self._found.get(best)
        if group is None:
            group = self._found[best] = self._group(best)
        self._found[box] = group
        return group

    def _group(self, box: Box) -> Group:
        count = box.last - box.first
        links, headlines = self._held(self._counts, box), self._held(self._headlines, box)
        run = NO_RUN
        if links >= 3 and links * 4 >= count * 3 and self._held(self._sizes, box) <= SHORT_LINK * links:
            run = LABELS
        elif headlines >= 2 and headlines * 3 >= count and self._are_headlines(box, headlines, links):
            run = HEADLINES
        return Group(self._beside(box), run, headlines >= 1 and 1 < count <= LARGEST_CARD)

    def _are_headlines(self, box: Box, headlines: int, links: int) -> bool:
        """Return whether the longer links in a box are headlines: most of its links, or headings."""
        return headlines * 3 >= links * 2 or self._held(self._headings, box) > 0

    def _held(self, totals: list[int], box: Box) -> int:
        return totals[box.last] - totals[box.first]

    def _beside(self, box: Box) -> int:
        """Return, of what the words in a box weigh, about half the mean."""
        count = box.last - box.first
        if count > LARGEST_GROUP:
            return 0
        words = sum(self._words[box.first : box.last])
        return halved(words, (2 * count).bit_length() - 1) if words else 0
