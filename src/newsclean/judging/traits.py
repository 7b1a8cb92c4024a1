"""What can be seen of each segment and of what stands around it, as small whole numbers that index a table of weights."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from newsclean.blocks import Boilerplate, SpanKind
from newsclean.judging.measures import comma_count, ending, is_prose, opening, size_of
from newsclean.noise.clues import BITS, STORY
from newsclean.noise.lexicon import Hits, hits
from newsclean.noise.names import name_mask, role_mask
from newsclean.phrases import SHORT, fold
from newsclean.segments import Box, Page, Segment

__all__ = ["DENSE", "LANDMARKS", "NAMED", "NO_HINTS", "Hints", "Sight", "View", "look"]

NAMED = (
    *(kind.value for kind in Boilerplate),
    "story",
    "headline",
    "standfirst",
    "caption",
    "credit",
    "inset",
)
"""What the bits of a mask stand for, lowest first."""

LANDMARKS = (
    "nav",
    "footer",
    "header",
    "aside",
    "form",
    "figure",
    "article",
    "main",
    "blockquote",
    "table",
    "ul",
    "noscript",
    "button",
    "dialog",
)
_LANDMARK_BITS = {tag: 1 << place for place, tag in enumerate(LANDMARKS)} | {"ol": 1 << LANDMARKS.index("ul")}

DENSE = (
    "size", "links", "ending", "commas", "tag", "bold", "soft", "opening",
    "share0", "share1", "share2", "share3", "density0", "density1", "density2", "density3",
    "place", "gap_before", "gap_after", "after_headline", "prev1", "prev2", "next1", "next2",
    "repeated", "hidden", "body_text", "declared", "main", "lead", "kids", "digits", "upper",
    "same_path", "path_prose", "siblings", "markers", "page_prose", "page_links", "under_heading", "prose_rank",
    "named", "said", "headed",
)  # fmt: skip
"""The traits that every segment has a value of."""

LARGEST = 5000
"""The size, in words, that a segment counts for at most: one endless text is not the whole page."""

SIZES = (1, 2, 3, 4, 6, 9, 13, 18, 26, 40, 70)
SHARES = (0.0001, 0.02, 0.05, 0.12, 0.25, 0.4, 0.6, 0.8, 0.95)
DENSITIES = (0.0001, 0.1, 0.25, 0.45, 0.7, 0.95)
STEPS = (0, 1, 2, 3, 5, 8, 13, 25, 60)
PLACES = (0.0001, 0.01, 0.04, 0.1, 0.3, 0.7, 0.9, 0.96, 0.99, 0.9999)
AFTER_HEADLINE = (1, 2, 3, 5, 8, 12, 20, 40, 80)
PAGE_PROSE = (50, 120, 250, 600)

_TAGS = {
    "p": 1, "h1": 2, "h2": 3, "h3": 4, "h4": 5, "h5": 5, "h6": 5, "li": 6, "td": 7, "th": 7, "blockquote": 8, "figcaption": 9,
    "pre": 10, "button": 11, "option": 12, "select": 12, "label": 13, "div": 14, "section": 15, "article": 15, "main": 15,
    "body": 15, "aside": 16, "header": 17, "footer": 18, "nav": 19, "figure": 9, "dt": 20, "dd": 20, "center": 14, "summary": 20,
    "caption": 9, "legend": 13, "textarea": 13, "noscript": 21, "template": 21,
}  # fmt: skip
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

_END_MARKERS = sum(
    BITS[kind]
    for kind in (
        Boilerplate.TAGS, Boilerplate.RELATED, Boilerplate.POPULAR, Boilerplate.COMMENTS, Boilerplate.COMMENT_FORM,
        Boilerplate.AUTHOR_BIO, Boilerplate.SHARE, Boilerplate.NEWSLETTER, Boilerplate.FOOTER,
    )
)  # fmt: skip
"""Kinds whose phrases tell that the article has ended, or is interrupted."""

_NOISE = sum(BITS.values())
"""Every kind of boilerplate."""

_FAR = 99
_NO_HITS = Hits(0, 0, 0)


class Hints(NamedTuple):
    """What was found out about a page before it is judged.

    Attributes:
        headline: the segment that shows the title.
        body: the article's text as the page declares it.
        texts: folded texts that the page declares as title, description, author and the like.
        opinion: what another program takes for the article, without white space; `""` if it was not asked.
    """

    headline: int | None = None
    body: str | None = None
    texts: frozenset[str] = frozenset()
    opinion: str = ""


NO_HINTS = Hints()


class View(NamedTuple):
    """What is seen of one segment: `DENSE` traits, and masks of kinds.

    `near`, `mid` and `far` are the kinds that the names of the two, four and all boxes around it speak of.
    """

    dense: tuple[int, ...]
    near: int
    mid: int
    far: int
    hits: Hits
    heading: int
    landmarks: int


class Sight(NamedTuple):
    """What is seen of a page: a view a segment, and the sizes, prose and folded texts that it was seen by."""

    views: list[View]
    sizes: list[int]
    prose: list[int]
    folded: list[str]
    headline: int | None


class _Around(NamedTuple):
    """What is seen of a box, whichever segment in it is asked about."""

    near: int
    mid: int
    far: int
    landmarks: int
    dense: tuple[int, ...]
    lead: int
    main: int
    path: str


class _Totals(NamedTuple):
    """Running totals over a page's segments: `prose[box.last] - prose[box.first]` is what a box holds."""

    prose: list[int]
    chars: list[int]
    linked: list[int]


def look(page: Page, hints: Hints = NO_HINTS) -> Sight:
    """Return what is seen of every segment of `page`."""
    segments = page.segments
    sizes = [min(size_of(segment.text), LARGEST) for segment in segments]
    prose = [
        size if size >= 10 and is_prose(segment.text, size, segment.link_chars) and not segment.box.hidden else 0
        for segment, size in zip(segments, sizes, strict=True)
    ]
    folded = [
        fold(segment.text) if 0 < size <= 2 * SHORT else "" for segment, size in zip(segments, sizes, strict=True)
    ]
    totals = _Totals(
        [0, *accumulate(prose)],
        [0, *accumulate(len(segment.text) for segment in segments)],
        [0, *accumulate(segment.link_chars for segment in segments)],
    )
    surroundings = _Surroundings(page, totals, prose, hints.headline)
    views = list(_views(page, hints, sizes, prose, folded, totals, surroundings))
    return Sight(views, sizes, prose, folded, hints.headline)


def _views(
    page: Page,
    hints: Hints,
    sizes: list[int],
    prose: list[int],
    folded: list[str],
    totals: _Totals,
    surroundings: _Surroundings,
) -> Iterator[View]:
    segments = page.segments
    total = totals.prose[-1] or 1
    found = [hits(text) if text else _NO_HITS for text in folded]
    counts: dict[str, int] = {}
    for text in folded:
        counts[text] = counts.get(text, 0) + 1
    classes = [0, 0, *map(_neighbour, segments, sizes, prose), 0, 0]
    before, after = _gaps(prose)
    softs = [segment.soft for segment in segments] + [False]
    body = _Body(hints.body)
    over = _Heading()
    whole_page = (
        bisect_right(PAGE_PROSE, totals.prose[-1]),
        bisect_right(DENSITIES, totals.linked[-1] / (totals.chars[-1] or 1)),
    )
    markers = rank = 0
    told: set[Box] = set()
    for i, segment in enumerate(segments):
        text, size, box, hit = segment.text, sizes[i], segment.box, found[i]
        around = surroundings.of(box)
        inline = name_mask(segment.names) if segment.names else 0
        heading = over.mask_at(i)
        rank += 1 if prose[i] else 0
        dense = (
            *_own(segment, size),
            *around.dense,
            bisect_right(PLACES, totals.prose[i] / total),
            bisect_right(STEPS, before[i]),
            bisect_right(STEPS, after[i]),
            0 if hints.headline is None else _after(i - hints.headline),
            classes[i + 1], classes[i], classes[i + 3], classes[i + 4],
            min(counts[folded[i]], 4) if folded[i] else 0,
            1 if box.hidden else 0,
            body.agrees(text, size),
            1 if folded[i] and folded[i] in hints.texts else 0,
            around.main,
            around.lead,
            bisect_right(STEPS, box.last - box.first),
            min(sum(map(str.isdigit, text)) * 6 // (len(text) or 1), 3) if size < 15 else 0,
            1 if text.isupper() else 0,
            *surroundings.path_traits(around.path),
            surroundings.siblings(box),
            0 if prose[i] and (box.parent or box) in told else min(markers, 4),
            *whole_page,
            over.distance(i),
            min(rank, 6) if prose[i] else 0,
            3 * _level(around.near | inline, around.mid, STORY) + _level(around.near | inline, around.mid, _NOISE),
            3 if hit.whole & _NOISE else 2 if hit.opening & _NOISE else 1 if hit.within & _NOISE else 0,
            1 if heading & _NOISE else 0,
        )  # fmt: skip
        yield View(
            (*dense[:6], segment.soft + 2 * softs[i + 1], *dense[6:]),
            around.near | inline, around.mid | inline, around.far | inline,
            hit, heading, around.landmarks,
        )  # fmt: skip
        if prose[i]:
            told.add(box.parent or box)
        if (hit.whole or hit.opening) & _END_MARKERS and rank > 1:
            markers += 1
        if box.tag in _HEADINGS or (hit.whole and size < 8):
            over.stand(i, hit.whole | hit.opening | hit.within, box, surroundings)


def _level(near: int, mid: int, wanted: int) -> int:
    """Return how near the names of `wanted` kinds are: 2 within two boxes, 1 within four, else 0."""
    return 2 if near & wanted else 1 if mid & wanted else 0


def _own(segment: Segment, size: int) -> tuple[int, ...]:
    text = segment.text
    if not text:
        return (0, 0, 0, 0, _TAGS.get(segment.box.tag, 0), 0, 0)
    length = len(text)
    linked = segment.link_chars
    strong = sum(mark.end - mark.start for mark in segment.marks if mark.kind is SpanKind.STRONG)
    return (
        bisect_right(SIZES, size),
        0 if not linked else 6 if linked >= length else bisect_right(DENSITIES, linked / length),
        ending(text),
        comma_count(text),
        _TAGS.get(segment.box.tag, 0),
        0 if not strong else 2 if strong * 10 > length * 9 else 1,
        opening(text),
    )


def _neighbour(segment: Segment, size: int, prose: int) -> int:
    """Sort a neighbour into one of a few classes."""
    if segment.media is not None:
        return 1
    if segment.box.tag in _HEADINGS:
        return 2
    if prose:
        return 3 if size > 25 else 4
    if segment.link_chars * 2 > len(segment.text):
        return 5 if size < 4 else 6
    return 7 if size < 4 else 8 if size < 10 else 9


def _after(steps: int) -> int:
    """Return the class of a distance from the headline, in segments."""
    if steps < 0:
        return 1 if steps < -10 else 2 if steps < -3 else 3
    return 4 + bisect_right(AFTER_HEADLINE, steps) if steps else 4


def _gaps(prose: list[int]) -> tuple[list[int], list[int]]:
    """Return how many segments lie between each one and the prose before it, and after it."""
    return _gap_run(prose), _gap_run(prose[::-1])[::-1]


def _gap_run(prose: list[int]) -> list[int]:
    gaps, gap = [], _FAR
    for held in prose:
        gaps.append(gap)
        gap = 0 if held else gap + 1
    return gaps


class _Heading:
    """The heading that stands over a segment: the last one whose box also holds it."""

    def __init__(self) -> None:
        self.mask = 0
        self.at = -_FAR
        self.box: Box | None = None

    def stand(self, at: int, mask: int, box: Box, surroundings: _Surroundings) -> None:
        holder = box
        while holder.parent is not None and holder.last - holder.first < 2:
            holder = holder.parent
        self.at = at
        main = surroundings.main_box
        if main is not None and holder.first <= main.first and holder.last >= main.last:
            self.mask, self.box = 0, None
        else:
            self.mask, self.box = mask, holder

    def mask_at(self, i: int) -> int:
        if self.box is not None and not self.box.first <= i < self.box.last:
            self.mask, self.box = 0, None
        return self.mask

    def distance(self, i: int) -> int:
        return bisect_right(STEPS, i - self.at)


class _Surroundings:
    """What is seen of boxes, each looked at once."""

    def __init__(self, page: Page, totals: _Totals, prose: list[int], headline: int | None) -> None:
        self.totals = totals
        self.total = totals.prose[-1] or 1
        self.segments = page.segments
        self.seen: dict[Box, _Around] = {}
        self.main_box = self._main(page)
        self.lead_box = self._lead(page, prose, headline)
        self.lead_chain = list(self.lead_box.ancestors()) if self.lead_box is not None else []
        self.lead_depth = {box: place for place, box in enumerate(self.lead_chain)}
        self.children: dict[tuple[Box | None, str, str], int] = {}
        self.paths: dict[str, list[int]] = {}
        boxes = dict.fromkeys(segment.box for segment in page.segments)
        counted: set[Box] = set()
        for box in boxes:
            for outer in box.ancestors():
                if outer in counted:
                    break
                counted.add(outer)
                key = (outer.parent, outer.tag, outer.names)
                self.children[key] = self.children.get(key, 0) + 1
        for segment, held in zip(page.segments, prose, strict=True):
            if segment.text:
                entry = self.paths.setdefault(self.of(segment.box).path, [0, 0, 0])
                entry[0] += 1
                entry[1] += held
                entry[2] += 1 if held else 0

    def _share(self, box: Box) -> float:
        return (self.totals.prose[box.last] - self.totals.prose[box.first]) / self.total

    def _main(self, page: Page) -> Box | None:
        """Return the innermost box that holds at least 60 % of the page's prose."""
        best: Box | None = None
        seen: set[Box] = set()
        for segment in page.segments:
            for box in segment.box.ancestors():
                if box in seen:
                    break
                seen.add(box)
                if self._share(box) >= 0.6 and (best is None or box.depth > best.depth):
                    best = box
        return best

    def _lead(self, page: Page, prose: list[int], headline: int | None) -> Box | None:
        """Return the box around the first prose after the headline."""
        if headline is None:
            return None
        for i in range(headline + 1, len(prose)):
            if prose[i] >= 15:
                box = page.segments[i].box
                return box.parent or box
        return None

    def of(self, box: Box) -> _Around:
        around = self.seen.get(box)
        if around is None:
            chain = []
            outer: Box | None = box
            while outer is not None and outer not in self.seen:
                chain.append(outer)
                outer = outer.parent
            for inner in reversed(chain):
                self.seen[inner] = self._around(inner, self.seen.get(inner.parent) if inner.parent else None)
            around = self.seen[box]
        return around

    def _around(self, box: Box, above: _Around | None) -> _Around:
        names = (name_mask(box.names) if box.names else 0) | (role_mask(box.role) if box.role else 0)
        chain = [box]
        while len(chain) < 4 and chain[-1].parent is not None:
            chain.append(chain[-1].parent)
        near, mid = names, names
        for place, outer in enumerate(chain[1:], start=1):
            more = (name_mask(outer.names) if outer.names else 0) | (role_mask(outer.role) if outer.role else 0)
            if place == 1:
                near |= more
            mid |= more
        chain += [chain[-1]] * (4 - len(chain))
        totals = self.totals
        shares, densities = [], []
        for outer in chain:
            held = totals.chars[outer.last] - totals.chars[outer.first]
            shares.append(bisect_right(SHARES, self._share(outer)))
            densities.append(
                bisect_right(DENSITIES, (totals.linked[outer.last] - totals.linked[outer.first]) / held) if held else 0
            )
        label = f"{box.tag}.{box.names}"
        return _Around(
            near,
            mid,
            names | (above.far if above else 0),
            (above.landmarks if above else 0) | _LANDMARK_BITS.get(box.tag, 0),
            (*shares, *densities),
            self._lead_relation(box, above),
            self._relation(box),
            f"{chain[1].tag}.{chain[1].names}>{label}" if box.parent else label,
        )

    def _relation(self, box: Box) -> int:
        """Return where a box stands to the main box: outside before, outside after, or how deep inside."""
        main = self.main_box
        if main is None:
            return 0
        if box.last <= main.first:
            return 1
        if box.first >= main.last:
            return 2
        if box.depth < main.depth:
            return 3
        return 4 + min(box.depth - main.depth, 6)

    def _lead_relation(self, box: Box, above: _Around | None) -> int:
        """Return how far up from the lead the box is that holds both it and `box`."""
        if not self.lead_chain:
            return 0
        place = self.lead_depth.get(box)
        if place is not None:
            return 1 + min(place, 7)
        return above.lead if above else 9

    def path_traits(self, path: str) -> tuple[int, int]:
        """Return the share of the page's prose that stands in boxes of one path, and how much of that path is prose."""
        count, held, prose_count = self.paths.get(path, (1, 0, 0))
        return bisect_right(SHARES, held / self.total), prose_count * 4 // count + (5 if count == 1 else 0)

    def siblings(self, box: Box) -> int:
        """Return how many boxes alike stand beside the nearest box that has such."""
        most = 1
        for _, outer in zip(range(4), box.ancestors(), strict=False):
            if outer.tag != "p" and outer.tag != "body":
                most = max(most, self.children.get((outer.parent, outer.tag, outer.names), 1))
        return bisect_right((1, 2, 3, 5, 10, 30), most)


class _Body:
    """The article's text as the page declares it, to ask whether a text stands in it."""

    def __init__(self, text: str | None) -> None:
        self.squashed = "".join(text.split()) if text else ""

    def agrees(self, text: str, size: int) -> int:
        if not self.squashed:
            return 0
        if size < 4:
            return 1
        squashed = "".join(text.split())
        if squashed in self.squashed:
            return 2
        return 3 if squashed[:30] in self.squashed or squashed[-30:] in self.squashed else 4
