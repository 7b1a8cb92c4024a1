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

__all__ = ["BOX", "OWN_BOX", "SHAPES", "Around", "Boxes"]

OWN_BOX = (
    "share0", "density0", "main", "lead", "same_path", "path_prose", "siblings", "kids", "tag1", "tag2",
    "head_up", "head_down", "depth",
)  # fmt: skip
SHAPES = (
    ("share1", "density1", "words1", "proses1", "linked1"),
    ("share2", "density2", "words2"),
    ("share3", "density3"),
)
"""The traits of the first, second and third box around: each takes as many as it has of an `Around.shape`."""

BOX = (*OWN_BOX, *SHAPES[0], *SHAPES[1], *SHAPES[2])
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


class Path:
    """The boxes of one path: how many texts are in them, the words of prose among them, and the paragraphs of prose."""

    __slots__ = ("prose", "proses", "texts", "traits")

    def __init__(self) -> None:
        self.texts = self.prose = self.proses = 0
        self.traits = (0, 0)


class Around:
    """What is seen of one box, and through its parents of what stands around it.

    `shape` is what a box says to those in it, the values of `SHAPES`; `own` says what it says to the segments directly
    in it, the values of `OWN_BOX`. `alike` are the boxes of its tag and names beside it, and itself, where they are counted.
    `path` is the number of its path among `Boxes.paths`, for a box that holds segments.
    """

    __slots__ = (
        "alike", "box", "down", "far", "landmarks", "lead", "mid", "names", "near", "own", "parent", "path", "shape", "tag", "up",
    )  # fmt: skip

    box: Box
    parent: Around
    shape: tuple[int, int, int, int, int]
    own: tuple[int, ...] | None
    alike: list[Box]
    tag: int
    names: int
    near: int
    mid: int
    far: int
    landmarks: int
    up: int
    down: int
    lead: int
    path: int

    @property
    def dense(self) -> tuple[int, ...]:
        """The values of `BOX`, of a box that holds segments."""
        one = self.parent
        two = one.parent
        assert self.own is not None
        return (*self.own, *one.shape, *two.shape[:3], *two.parent.shape[:2])


class Boxes:
    """What is seen of every box of a page.

    Args:
        segments: the page's segments.
        sizes, prose: their sizes, and the sizes of those that are prose, in words.
        headline: the segment that shows the title.
    """

    __slots__ = ("_alike", "_chars", "_counts", "_linked", "_links", "_prose", "_words", "main", "of", "paths", "total")

    def __init__(
        self, segments: Sequence[Segment], sizes: Sequence[int], prose: Sequence[int], headline: int | None
    ) -> None:
        lengths = [len(segment.text) for segment in segments]
        linked = [segment.link_chars for segment in segments]
        self._prose = [0, *accumulate(prose)]
        self._counts = [0, *accumulate([1 if held else 0 for held in prose])]
        self._words = [0, *accumulate(sizes)]
        self._chars = [0, *accumulate(lengths)]
        self._linked = [0, *accumulate(linked)]
        self._links = [
            0,
            *accumulate([2 * chars > length for chars, length in zip(linked, lengths, strict=True)]),
        ]
        self.total = self._prose[-1] or 1
        self.main: Box | None = None
        self.of: dict[Box, Around] = {}
        self._alike: dict[tuple[Box | None, str, str], list[Box]] = {}
        self.paths: list[Path] = []
        self._look(segments, headline, _lead(segments, prose, headline))
        self._count_paths(segments, prose)

    @property
    def linked_share(self) -> float:
        """The share of the page's characters that stand in links."""
        return self._linked[-1] / (self._chars[-1] or 1)

    def before(self, index: int) -> float:
        """Return the share of the page's prose that stands before a segment."""
        return self._prose[index] / self.total

    def around(self, box: Box) -> Around:
        """Return what is seen of a box that holds segments."""
        around = self.of[box]
        if around.own is None:
            around.own = self._own(around)
        return around

    def _look(self, segments: Sequence[Segment], headline: int | None, lead: Box | None) -> None:
        heads = {} if headline is None else {box: place for place, box in enumerate(segments[headline].box.ancestors())}
        leads = {} if lead is None else {box: place for place, box in enumerate(lead.ancestors())}
        seen, prose = self.of, self._prose
        deepest = -1
        least = MOST_PROSE * self.total
        for segment in segments:
            box: Box | None = segment.box
            if box in seen:
                continue
            chain = []
            while box is not None and box not in seen:
                chain.append(box)
                box = box.parent
            around = seen[box] if box is not None else None
            for inner in reversed(chain):
                around = seen[inner] = self._around(inner, around, heads, leads)
                if inner.depth > deepest and prose[inner.last] - prose[inner.first] >= least:
                    self.main, deepest = inner, inner.depth

    def _around(self, box: Box, parent: Around | None, heads: dict[Box, int], leads: dict[Box, int]) -> Around:
        tag, names = box.tag, box.names
        around = Around()
        around.box = box
        around.own = None
        around.path = -1
        around.tag = TAGS.get(tag, 0)
        named = name_mask(names) if names else 0
        if box.role:
            named |= role_mask(box.role)
        around.names = named
        around.alike = _UNCOUNTED
        if tag != "p":  # paragraphs stand in rows anyway
            around.alike = self._alike.setdefault((box.parent, tag, names), [])
            around.alike.append(box)
        landmark = LANDMARK_BITS.get(tag, 0)
        if parent is None:
            around.parent = around
            around.near = around.mid = around.far = named
            around.landmarks = landmark
            around.up, around.down, around.lead = heads.get(box, 0), 0, leads.get(box, 0)
            around.shape = self._shape(box.first, box.last)
            return around
        outer = parent.box
        same = box.first == outer.first and box.last == outer.last
        around.parent = parent
        around.shape = parent.shape if same else self._shape(box.first, box.last)
        around.near = near = named | parent.names
        around.mid = near | parent.parent.near
        around.far = named | parent.far
        around.landmarks = landmark | parent.landmarks
        around.lead = leads.get(box, parent.lead)
        if box in heads:
            around.up, around.down = heads[box], 0
        else:
            around.up, around.down = parent.up, parent.down + 1
        return around

    def _shape(self, first: int, last: int) -> tuple[int, int, int, int, int]:
        """Return the classes of the prose, the links and the words between two segments."""
        held = self._prose[last] - self._prose[first]
        linked = self._linked[last] - self._linked[first]
        count = last - first or 1
        return (
            bisect_right(SHARES, held / self.total) if held else 0,
            bisect_right(DENSITIES, linked / (self._chars[last] - self._chars[first])) if linked else 0,
            bisect_right(WORDS, (self._words[last] - self._words[first]) / count),
            bisect_right(PROSES, self._counts[last] - self._counts[first]),
            (self._links[last] - self._links[first]) * 4 // count,
        )

    def _own(self, around: Around) -> tuple[int, ...]:
        one = around.parent
        two = one.parent
        box = around.box
        share, density = around.shape[:2]
        alike = max(len(around.alike), len(one.alike), len(two.alike), len(two.parent.alike), 1)
        return (
            share,
            density,
            self._relation(box),
            1 + min(around.lead, 7),
            *self.paths[around.path].traits,
            bisect_right(SIBLINGS, alike),
            bisect_right(STEPS, box.last - box.first),
            one.tag,
            two.tag,
            bisect_right(UPS, around.up),
            bisect_right(UPS, around.down),
            bisect_right(DEPTHS, box.depth),
        )

    def _count_paths(self, segments: Sequence[Segment], prose: Sequence[int]) -> None:
        seen, paths = self.of, self.paths
        numbers: dict[tuple[str, str, str, str], int] = {}
        for segment, held in zip(segments, prose, strict=True):
            around = seen[segment.box]
            if around.path < 0:
                around.path = numbers.setdefault(_path(around.box), len(paths))
                if around.path == len(paths):
                    paths.append(Path())
            if segment.text:
                path = paths[around.path]
                path.texts += 1
                if held:
                    path.prose += held
                    path.proses += 1
        for path in paths:
            texts, proses = path.texts, path.proses
            share = bisect_right(SHARES, path.prose / self.total)
            path.traits = (share, proses * 4 // texts if texts > 1 else 4 * proses + 5)

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


_UNCOUNTED: list[Box] = []
"""Stands for the boxes alike where nobody counts them; nothing is ever put into it."""


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
