"""What can be seen of the boxes around segments: which of them hold the page's prose, and how they stand to each other.

Each box is looked at once, from what was seen of its parent, so that the whole is linear in the page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from newsclean.judging.classes import DENSITIES, DEPTHS, PROSES, SHARES, SIBLINGS, STEPS, UPS, WORDS
from newsclean.judging.landmarks import LANDMARK_BITS, TAGS
from newsclean.noise.names import name_mask, role_mask
from newsclean.segments import Box, Segment

__all__ = ["BOX", "Around", "Boxes"]

BOX = (
    "share0", "share1", "share2", "share3", "density0", "density1", "density2", "density3",
    "main", "lead", "same_path", "path_prose", "siblings", "kids", "tag1", "tag2",
    "words1", "words2", "proses1", "linked1", "head_up", "head_down", "depth",
)  # fmt: skip
"""The traits of a box, which all segments directly in it share; a number counts the boxes around it.

- `share`: of the page's prose that the box holds; `density`: of its characters that are link.
- `main`: how it stands to the innermost box with most of the prose; `lead`: how far up from the first prose after the headline the box
  is that holds both.
- `same_path`, `path_prose`: the share of prose in boxes of the same path, and how much of what they hold is prose.
- `siblings`: how many boxes alike stand beside it; `kids`: how many segments it holds; `depth`: how many boxes are around it.
- `words`: per segment; `proses`: how many paragraphs of prose; `linked`: the share of its segments that are links.
- `head_up`, `head_down`: how many boxes lie between the headline, or this box, and the box that holds both.
"""

MOST_PROSE = 0.6
"""The main box holds at least this share of the page's prose."""

LEAD_SIZE = 15
"""The first paragraph after the headline has at least so many words."""


class Around:
    """What is seen of one box, and through its parents of what stands around it.

    `alike` is the first box of its tag and names beside it, or itself, and `count` of that one how many there are.
    `path` counts the texts in all boxes of its path, the words of prose among them, and the paragraphs of prose.
    """

    __slots__ = (
        "alike", "box", "count", "dense", "density", "down", "far", "landmarks", "lead", "linked", "mid", "names", "near", "parent",
        "path", "proses", "share", "tag", "up", "words",
    )  # fmt: skip

    box: Box
    parent: Around
    dense: tuple[int, ...] | None
    alike: Around
    count: int
    share: int
    density: int
    words: int
    proses: int
    linked: int
    tag: int
    names: int
    near: int
    mid: int
    far: int
    landmarks: int
    up: int
    down: int
    lead: int
    path: list[int] | None


class Boxes:
    """What is seen of every box of a page.

    Args:
        segments: the page's segments.
        sizes, prose: their sizes, and the sizes of those that are prose, in words.
        headline: the segment that shows the title.
    """

    __slots__ = (
        "_alike",
        "_chars",
        "_counts",
        "_linked",
        "_links",
        "_prose",
        "_words",
        "main",
        "of",
        "share",
        "total",
    )

    def __init__(
        self, segments: Sequence[Segment], sizes: Sequence[int], prose: Sequence[int], headline: int | None
    ) -> None:
        self._prose = [0, *accumulate(prose)]
        self._counts = [0, *accumulate([1 if held else 0 for held in prose])]
        self._words = [0, *accumulate(sizes)]
        self._chars = [0, *accumulate([len(segment.text) for segment in segments])]
        self._linked = [0, *accumulate([segment.link_chars for segment in segments])]
        self._links = [0, *accumulate([segment.link_chars * 2 > len(segment.text) for segment in segments])]
        self.total = self._prose[-1] or 1
        self.main: Box | None = None
        self.of: dict[Box, Around] = {}
        self._alike: dict[tuple[Box | None, str, str], Around] = {}
        self._look(segments, headline, _lead(segments, prose, headline))
        self._count_paths(segments, prose)

    @property
    def linked_share(self) -> float:
        """The share of the page's characters that stand in links."""
        return self._linked[-1] / (self._chars[-1] or 1)

    def before(self, index: int) -> float:
        """Return the share of the page's prose that stands before a segment."""
        return self._prose[index] / self.total

    def dense(self, box: Box) -> tuple[int, ...]:
        """Return the `BOX` traits of a box that holds segments."""
        around = self.of[box]
        if around.dense is None:
            around.dense = self._dense(around)
        return around.dense

    def _look(self, segments: Sequence[Segment], headline: int | None, lead: Box | None) -> None:
        heads = {} if headline is None else {box: place for place, box in enumerate(segments[headline].box.ancestors())}
        leads = {} if lead is None else {box: place for place, box in enumerate(lead.ancestors())}
        seen = self.of
        deepest = -1
        least = MOST_PROSE * self.total
        for segment in segments:
            chain = []
            box: Box | None = segment.box
            while box is not None and box not in seen:
                chain.append(box)
                box = box.parent
            around = seen[box] if box is not None else None
            for inner in reversed(chain):
                around = seen[inner] = self._around(inner, around, heads, leads)
                if inner.depth > deepest and self._prose[inner.last] - self._prose[inner.first] >= least:
                    self.main, deepest = inner, inner.depth

    def _around(self, box: Box, parent: Around | None, heads: dict[Box, int], leads: dict[Box, int]) -> Around:
        around = Around()
        around.box, around.parent, around.dense, around.path = box, parent or around, None, None
        around.tag = TAGS.get(box.tag, 0)
        around.count = 0
        around.alike = alike = self._alike.setdefault((box.parent, box.tag, box.names), around)
        if box.tag != "p" and box.tag != "body":  # paragraphs stand in rows anyway
            alike.count += 1
        if parent is not None and box.first == parent.box.first and box.last == parent.box.last:
            around.share, around.density, around.words = parent.share, parent.density, parent.words
            around.proses, around.linked = parent.proses, parent.linked
        else:
            self._sum_up(around, box.first, box.last)
        names = (name_mask(box.names) if box.names else 0) | (role_mask(box.role) if box.role else 0)
        around.names = names
        landmark = LANDMARK_BITS.get(box.tag, 0)
        if parent is None:
            around.near = around.mid = around.far = names
            around.landmarks = landmark
            around.up, around.down, around.lead = heads.get(box, 0), 0, leads.get(box, 0)
        else:
            above = parent.parent
            around.near = names | parent.names
            around.mid = around.near | above.names | above.parent.names
            around.far = names | parent.far
            around.landmarks = landmark | parent.landmarks
            around.lead = leads.get(box, parent.lead)
            place = heads.get(box)
            around.up, around.down = (parent.up, parent.down + 1) if place is None else (place, 0)
        return around

    def _sum_up(self, around: Around, first: int, last: int) -> None:
        """Look at what a box holds."""
        held = self._prose[last] - self._prose[first]
        around.share = bisect_right(SHARES, held / self.total) if held else 0
        linked = self._linked[last] - self._linked[first]
        around.density = bisect_right(DENSITIES, linked / (self._chars[last] - self._chars[first])) if linked else 0
        count = last - first or 1
        around.words = bisect_right(WORDS, (self._words[last] - self._words[first]) / count)
        around.proses = bisect_right(PROSES, self._counts[last] - self._counts[first])
        around.linked = (self._links[last] - self._links[first]) * 4 // count

    def _dense(self, around: Around) -> tuple[int, ...]:
        one = around.parent
        two = one.parent
        three = two.parent
        box = around.box
        count, held, proses = around.path or (0, 0, 0)
        return (
            around.share, one.share, two.share, three.share,
            around.density, one.density, two.density, three.density,
            self._relation(box),
            1 + min(around.lead, 7),
            bisect_right(SHARES, held / self.total),
            proses * 4 // count if count > 1 else 4 * proses + 5,
            bisect_right(SIBLINGS, max(around.alike.count, one.alike.count, two.alike.count, three.alike.count, 1)),
            bisect_right(STEPS, box.last - box.first),
            one.tag, two.tag, one.words, two.words, one.proses, one.linked,
            bisect_right(UPS, around.up), bisect_right(UPS, around.down), bisect_right(DEPTHS, box.depth),
        )  # fmt: skip

    def _count_paths(self, segments: Sequence[Segment], prose: Sequence[int]) -> None:
        paths: dict[tuple[str, str, str, str], list[int]] = {}
        for segment, held in zip(segments, prose, strict=True):
            around = self.of[segment.box]
            if around.path is None:
                around.path = paths.setdefault(_path(around.box), [0, 0, 0])
            if segment.text:
                around.path[0] += 1
                if held:
                    around.path[1] += held
                    around.path[2] += 1

    def _relation(self, box: Box) -> int:
        """Return where a box stands to the main box: outside before, outside after, around, or how deep inside."""
        main = self.main
        if main is None:
            return 0
        if box.last <= main.first:
            return 1
        if box.first >= main.last:
            return 2
        if box.depth < main.depth:
            return 3
        return 4 + min(box.depth - main.depth, 6)


def _path(box: Box) -> tuple[str, str, str, str]:
    parent = box.parent
    return (parent.tag, parent.names, box.tag, box.names) if parent is not None else ("", "", box.tag, box.names)


def _lead(segments: Sequence[Segment], prose: Sequence[int], headline: int | None) -> Box | None:
    """Return the box around the first prose after the headline."""
    if headline is None:
        return None
    for index in range(headline + 1, len(prose)):
        if prose[index] >= LEAD_SIZE:
            box = segments[index].box
            return box.parent or box
    return None
