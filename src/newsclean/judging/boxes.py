"""What can be seen of the boxes around segments: which of them hold the page's prose, and how they stand to each other.

Boxes are numbered, each after the one around it, and what is seen of them stands in columns by these numbers: a column is
filled in one go, from what the boxes hold and from what was seen of their parents, so that the whole is linear in the page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from newsclean.judging.classes import DENSITIES, DEPTHS, PROSES, SHARES, SIBLINGS, STEPS, UPS, WORDS, classes_of
from newsclean.judging.landmarks import BESIDE, LANDMARK_BITS, OTHER_ARTICLE, TAGS
from newsclean.noise.clues import INSET, NOISE
from newsclean.noise.names import name_mask, role_mask
from newsclean.segments import Box, Segment

__all__ = ["BOX", "OWN_BOX", "SHAPES", "Boxes"]

OWN_BOX = (
    "share0", "density0", "main", "lead", "same_path", "path_prose", "siblings", "kids", "tag1", "tag2",
    "head_up", "head_down", "depth",
)  # fmt: skip
SHAPES = (
    ("share1", "density1", "words1", "proses1", "linked1"),
    ("share2", "density2", "words2"),
    ("share3", "density3"),
)
"""The traits of the first, second and third box around: each takes as many as it has of `Boxes.shapes`."""

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
"""The main box holds at least this share of the page's prose. A box that does is no boilerplate, whatever its names are."""

HOME_PROSE = 0.3
"""The `<article>` around the headline is the story's if it holds at least this share of the page's prose."""

INSET_PROSE = 0.5
"""A box named as one that explains the story is the story itself if it holds at least this share of the page's prose."""

LEAD_SIZE = 15
"""The first paragraph after the headline has at least so many words."""

Shape = tuple[int, int, int, int, int]


class Boxes:
    """What is seen of every box of a page.

    Args:
        segments: the page's segments.
        sizes, prose: their sizes, and the sizes of those that are prose, in words.
        headline: the segment that shows the title.

    Attributes:
        all, numbers: the boxes, and the number of each; `of` has the number of each segment's box.
        parents: the number of the box around each; the outermost has its own.
        shapes: what a box says to those in it, the values of `SHAPES`.
        alike: the boxes of its tag and names beside each, and itself; paragraphs stand in rows anyway, and have none.
        tags, named, near, mid, far, landmarks: its class of element, the kinds that its names speak of, with those of the one
            box, three boxes and all boxes around it, and the landmarks that it stands in.
        own: of each segment's box, the values of `OWN_BOX`.
        path: of each segment's box, the number of its path; `paths` is how many there are.
        main: the innermost box that holds most of the prose.
        total: the page's prose, in words.
    """

    __slots__ = (
        "_chars",
        "_counts",
        "_linked",
        "_links",
        "_prose",
        "_words",
        "alike",
        "all",
        "far",
        "landmarks",
        "main",
        "mid",
        "named",
        "near",
        "numbers",
        "of",
        "own",
        "parents",
        "path",
        "paths",
        "shapes",
        "tags",
        "total",
    )  # fmt: skip

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
        self._links = [0, *accumulate([2 * chars > size for chars, size in zip(linked, lengths, strict=True)])]
        self.total = self._prose[-1] or 1
        head = None if headline is None else segments[headline].box
        self._number(segments)
        self._name()
        self._set_landmarks(head)
        self.shapes = self._shapes()
        self.main = self._main()
        self.own = self._owns(segments, prose, headline)

    @property
    def linked_share(self) -> float:
        """The share of the page's characters that stand in links."""
        return self._linked[-1] / (self._chars[-1] or 1)

    def before(self, index: int) -> float:
        """Return the share of the page's prose that stands before a segment."""
        return self._prose[index] / self.total

    def dense(self, number: int) -> tuple[int, ...]:
        """Return the values of `BOX`, of a box that holds segments."""
        parents, shapes = self.parents, self.shapes
        one = parents[number]
        two = parents[one]
        return (*self.own[number], *shapes[one], *shapes[two][:3], *shapes[parents[two]][:2])

    def _number(self, segments: Sequence[Segment]) -> None:
        numbers: dict[Box, int] = {}
        self.all: list[Box] = []
        for segment in segments:
            box: Box | None = segment.box
            if box in numbers:
                continue
            chain = []
            while box is not None and box not in numbers:
                chain.append(box)
                box = box.parent
            chain.reverse()
            for inner in chain:
                numbers[inner] = len(numbers)
            self.all += chain
        self.numbers = numbers
        self.of = [numbers[segment.box] for segment in segments]
        self.parents = [numbers[box.parent] if box.parent is not None else 0 for box in self.all]

    def _name(self) -> None:
        parents = self.parents
        named = [name_mask(box.names) if box.names else 0 for box in self.all]
        alike: dict[tuple[int, str, str], list[Box]] = {}
        self.alike: list[Sequence[Box]] = []
        for number, box in enumerate(self.all):
            if box.role:
                named[number] |= role_mask(box.role)
            if box.tag == "p":
                self.alike.append(())
            else:
                beside = alike.setdefault((parents[number], box.tag, box.names), [])
                beside.append(box)
                self.alike.append(beside)
            if named[number] & NOISE and self._holds(box, MOST_PROSE):
                named[number] &= ~NOISE  # what holds the story is no boilerplate, whatever it is called
        self.named = named
        self.near = near = [own | named[outer] for own, outer in zip(named, parents, strict=True)]
        self.mid = [own | near[parents[outer]] for own, outer in zip(near, parents, strict=True)]
        self.tags = [TAGS.get(box.tag, 0) for box in self.all]
        self.far: list[int] = named[:1]
        for number in range(1, len(parents)):
            self.far.append(named[number] | self.far[parents[number]])

    def _set_landmarks(self, head: Box | None) -> None:
        home = self._home(head)
        self.landmarks: list[int] = []
        for box, outer, named in zip(self.all, self.parents, self.named, strict=True):
            landmarks = LANDMARK_BITS.get(box.tag, 0)
            if self.landmarks:
                landmarks |= self.landmarks[outer]
            if home is not None and box.tag == "article" and (box.last <= home.first or box.first >= home.last):
                landmarks |= OTHER_ARTICLE
            if named & INSET and not self._holds(box, INSET_PROSE):
                landmarks |= BESIDE
            self.landmarks.append(landmarks)

    def _home(self, head: Box | None) -> Box | None:
        """Return the outermost `<article>` around the headline, if it holds enough of the prose to be the story."""
        around = [box for box in head.ancestors() if box.tag == "article"] if head is not None else []
        if not around:
            return None
        home = around[-1]
        return home if self._holds(home, HOME_PROSE) else None

    def _holds(self, box: Box, share: float) -> bool:
        """Return whether a box holds at least this share of the page's prose."""
        return self._prose[box.last] - self._prose[box.first] >= share * self.total

    def _shapes(self) -> list[Shape]:
        shapes: list[Shape] = []
        for box, outer in zip(self.all, self.parents, strict=True):
            around = self.all[outer]
            if box.first == around.first and box.last == around.last and shapes:
                shapes.append(shapes[outer])
            else:
                shapes.append(self._shape(box.first, box.last))
        return shapes

    def _shape(self, first: int, last: int) -> Shape:
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

    def _main(self) -> Box | None:
        prose, least = self._prose, MOST_PROSE * self.total
        main, deepest = None, -1
        for box in self.all:
            if box.depth > deepest and prose[box.last] - prose[box.first] >= least:
                main, deepest = box, box.depth
        return main

    def _owns(
        self, segments: Sequence[Segment], prose: Sequence[int], headline: int | None
    ) -> dict[int, tuple[int, ...]]:
        parents, tags = self.parents, self.tags
        paths = self._path_traits(segments, prose)
        holders = list(self.path)
        boxes = [self.all[number] for number in holders]
        shapes = [self.shapes[number] for number in holders]
        one = [parents[number] for number in holders]
        two = [parents[number] for number in one]
        three = [parents[number] for number in two]
        ups, downs = self._ways(None if headline is None else segments[headline].box)
        leads, _ = self._ways(_lead(segments, prose, headline))
        counts = [len(alike) or 1 for alike in self.alike]
        beside = [[counts[number] for number in numbers] for numbers in (holders, one, two, three)]
        columns = (
            [shape[0] for shape in shapes],
            [shape[1] for shape in shapes],
            self._relations(boxes),
            [1 + min(leads[number], 7) for number in holders],
            [paths[path][0] for path in self.path.values()],
            [paths[path][1] for path in self.path.values()],
            classes_of(SIBLINGS, map(max, *beside)),
            classes_of(STEPS, [box.last - box.first for box in boxes]),
            [tags[number] for number in one],
            [tags[number] for number in two],
            classes_of(UPS, [ups[number] for number in holders]),
            classes_of(UPS, [downs[number] for number in holders]),
            classes_of(DEPTHS, [box.depth for box in boxes]),
        )
        return dict(zip(holders, zip(*columns, strict=True), strict=True))

    def _ways(self, start: Box | None) -> tuple[list[int], list[int]]:
        """Return how many boxes lie between `start` and the box that holds it and each box, and between that one and this."""
        heights = {} if start is None else {box: height for height, box in enumerate(start.ancestors())}
        ups, downs = [0] * len(self.all), [0] * len(self.all)
        for number, (box, outer) in enumerate(zip(self.all, self.parents, strict=True)):
            if box in heights:
                ups[number] = heights[box]
            elif number:
                ups[number], downs[number] = ups[outer], downs[outer] + 1
        return ups, downs

    def _path_traits(self, segments: Sequence[Segment], prose: Sequence[int]) -> list[tuple[int, int]]:
        """Number the paths, and return the classes of the prose in each: its share of the page's, and of what the path holds."""
        numbers: dict[tuple[str, str, str, str], int] = {}
        self.path: dict[int, int] = {}
        for number in self.of:
            if number not in self.path:
                self.path[number] = numbers.setdefault(_path(self.all[number]), len(numbers))
        self.paths = count = len(numbers)
        texts, words, paragraphs = [0] * count, [0] * count, [0] * count
        for number, segment, held in zip(self.of, segments, prose, strict=True):
            if segment.text:
                path = self.path[number]
                texts[path] += 1
                if held:
                    words[path] += held
                    paragraphs[path] += 1
        return [
            (
                bisect_right(SHARES, words[path] / self.total),
                paragraphs[path] * 4 // texts[path] if texts[path] > 1 else 4 * paragraphs[path] + 5,
            )
            for path in range(count)
        ]

    def _relations(self, boxes: Sequence[Box]) -> list[int]:
        """Return where boxes stand to the main box: outside before, outside after, around, or how deep inside."""
        main = self.main
        if main is None:
            return [0] * len(boxes)
        first, last, depth = main.first, main.last, main.depth
        return [
            1 if box.last <= first
            else 2 if box.first >= last
            else 3 if box.depth < depth
            else 4 + min(box.depth - depth, 6)
            for box in boxes
        ]  # fmt: skip


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
