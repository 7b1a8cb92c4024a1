"""The second look at rendered text: the words that a line in question shares with its page, and what stands right around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsclean.judging.classes import RUNS
from newsclean.judging.line_details import DETAILS, Details, near
from newsclean.judging.lines import LINES
from newsclean.judging.measures import ending, opening
from newsclean.judging.topics import Topics
from newsclean.judging.traits import Sight, View
from newsclean.noise.vocabulary import legal_words, reader_words, stems
from newsclean.segments import Page, Segment

__all__ = ["CLOSELY", "look_closely_at_lines"]

CLOSELY = (
    *LINES, *DETAILS,
    "prev_ending", "next_opening", "prev_said", "next_said", "kin", "kin_place", "item_place",
    "repeats_around", "title_again", "prose_so_far", "prose_to_come", "agency",
    "topic_title", "topic_page", "title_around", "common", "prev_common", "next_common",
    "legal_words", "reader_words", "noise_around",
)  # fmt: skip
"""The traits of the second look at lines, before those of `line_context`.

`kin`: how many lines of one shape stand in a row. `title_again`: where the line stands to the headline's second coming. `agency`:
whether it opens or ends with the name of an agency. `title_around`: the share of the headline's words in it or right around it.
`common`: the share of its words that the page's paragraphs have in common, which are those that a language needs for sentences.
`legal_words`, `reader_words`: the share of words that boilerplate is made of.
"""

AROUND = 3
"""How many lines to each side are right around a line."""

COMMON = 24
"""How many of the words that most paragraphs have are common."""

LONGEST = 1_000
"""No more of a line than this, in characters, is counted."""

_SHARES = (0.0001, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4)
_NOISE = (0.0001, 0.04, 0.08, 0.14, 0.2, 0.3, 0.45)
_TITLE = (0.0001, 0.2, 0.4, 0.6, 0.8)
_PROSE = (0, 1, 20, 60, 150, 300, 600, 1200)
_AGAIN = (0, 1, 2, 3, 5, 9, 20)
_SHAPES = (1, 4, 8, 14, 25, 45, 80)
_TAIL = 60
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")
_AGENCY = re.compile(
    r"\b(?:Getty|AFP|AP|Reuters|REUTERS|EPA|EFE|ANSA|dpa|DPA|TASS|ТАСС|РИА|Xinhua|Shutterstock|iStock|Alamy|imago|Bloomberg|PA|APA|ANP"
    r"|NTB|TT|PAP|ČTK|AAP|ANI|PTI|Kyodo|Yonhap|Unsplash|Flickr)\b|/[A-ZÀ-Ý][\w .-]{1,30}\)?$"
)


def look_closely_at_lines(page: Page, sight: Sight, topics: Topics, wanted: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Yield the `CLOSELY` traits of the `wanted` lines, in page order."""
    segments, views = page.segments, sight.views
    details, around, words = Details(page, sight, wanted), _Around(page, sight), _Words(segments, sight, wanted)
    for i in wanted:
        yield (
            *views[i].dense,
            *details.of(i),
            *around.of(i),
            _agency(segments[i].text),
            *topics.traits(i),
            *words.of(i),
        )


def _agency(text: str) -> int:
    """Return 2 for a text that ends with the name of an agency, or of someone after a slash; 1 for one that opens with one."""
    if _AGENCY.search(text[-_TAIL:]):
        return 2
    return 1 if len(text) > _TAIL and _AGENCY.search(text[:_TAIL]) else 0


class _Around:
    """The lines around each one of a page."""

    def __init__(self, page: Page, sight: Sight) -> None:
        self.segments, self.views = page.segments, sight.views
        counts = Counter(sight.folded)
        self.repeated = [0, *accumulate(1 if text and counts[text] > 1 else 0 for text in sight.folded)]
        self.prose = [0, *accumulate(sight.prose)]
        self.again = _again(sight.folded, sight.headline)
        self.kin = _kin(page, sight.sizes)

    def of(self, i: int) -> tuple[int, ...]:
        segments, views = self.segments, self.views
        last = len(segments) - 1
        held = self.prose
        return (
            ending(segments[i - 1].text) if i else 0,
            opening(segments[i + 1].text) if i < last else 0,
            _said(views[i - 1]) if i else 0,
            _said(views[i + 1]) if i < last else 0,
            *self.kin[i],
            _item_place(segments[i]),
            min(self.repeated[min(i + AROUND, last) + 1] - self.repeated[max(i - AROUND, 0)], 4),
            0 if self.again is None else 1 if i < self.again else 2 + bisect_right(_AGAIN, i - self.again),
            bisect_right(_PROSE, held[i]),
            bisect_right(_PROSE, held[-1] - held[i + 1]),
        )


def _said(view: View) -> int:
    """Return how a line's phrases speak of kinds: 3 for all of it, 2 for its opening, 1 for words within, else 0."""
    return 3 if view.hits.whole else 2 if view.hits.opening else 1 if view.hits.within else 0


def _item_place(segment: Segment) -> int:
    """Return 1 for the first line of its list or stanza, 2 for the last, 3 for one between, 0 for one that stands alone."""
    outer = segment.box.parent or segment.box
    if outer.last - outer.first < 2:
        return 0
    return 1 if segment.index == outer.first else 2 if segment.index == outer.last - 1 else 3


def _kin(page: Page, sizes: Sequence[int]) -> list[tuple[int, int]]:
    """Return for each line how many of its shape stand in a row, and whether it is the first, the last or between."""
    shapes = [
        (segment.box.tag, place.column, bisect_right(_SHAPES, size), ending(segment.text))
        for segment, place, size in zip(page.segments, page.places, sizes, strict=True)
    ]
    kin: list[tuple[int, int]] = []
    start = 0
    for i in range(1, len(shapes) + 1):
        if i < len(shapes) and shapes[i] == shapes[i - 1]:
            continue
        length = bisect_right(RUNS, i - start)
        kin += [(length, 1 if at == start else 2 if at == i - 1 else 3) for at in range(start, i)]
        start = i
    return kin


def _again(folded: Sequence[str], headline: int | None) -> int | None:
    """Return where the headline comes again."""
    if headline is None or not folded[headline]:
        return None
    return next((i for i in range(headline + 1, len(folded)) if folded[i] == folded[headline]), None)


class _Words:
    """The words of the `wanted` lines and those around, held against the headline's, those of all paragraphs, and boilerplate's."""

    def __init__(self, segments: Sequence[Segment], sight: Sight, wanted: Sequence[int]) -> None:
        count = len(segments)
        self.title = frozenset(stems(segments[sight.headline].text)) if sight.headline is not None else frozenset()
        self.common, self.legal, self.reader, self.count = [0] * count, [0] * count, [0] * count, [0] * count
        self.titled: list[frozenset[str]] = [frozenset()] * count
        self._count(segments, sight, wanted)
        self.noise = [0, *accumulate(map(int.__add__, self.legal, self.reader))]
        self.counts = [0, *accumulate(self.count)]

    def _count(self, segments: Sequence[Segment], sight: Sight, wanted: Sequence[int]) -> None:
        common = _common([_words(segment) for segment, held in zip(segments, sight.prose, strict=True) if held])
        legal, reader = legal_words(), reader_words()
        for i in near(wanted, AROUND, len(segments)):
            words, own = _words(segments[i]), stems(segments[i].text)
            self.common[i] = _share(_SHARES, sum([word in common for word in words]), len(words))
            self.legal[i] = sum([stem in legal for stem in own])
            self.reader[i] = sum([stem in reader for stem in own])
            self.count[i] = len(own)
            self.titled[i] = self.title.intersection(own)

    def of(self, i: int) -> tuple[int, ...]:
        low, high = max(i - AROUND, 0), min(i + AROUND + 1, len(self.count))
        return (
            1 + bisect_right(_TITLE, len(frozenset().union(*self.titled[low:high])) / len(self.title))
            if self.title
            else 0,
            self.common[i],
            self.common[i - 1] if i else 0,
            self.common[i + 1] if i + 1 < len(self.common) else 0,
            _share(_NOISE, self.legal[i], self.count[i]),
            _share(_NOISE, self.reader[i], self.count[i]),
            _share(_NOISE, self.noise[high] - self.noise[low], self.counts[high] - self.counts[low]),
        )


def _words(segment: Segment) -> list[str]:
    return _WORD.findall(segment.text[:LONGEST].lower())


def _common(paragraphs: Sequence[Sequence[str]]) -> frozenset[str]:
    counts: Counter[str] = Counter()
    for words in paragraphs:
        counts.update(set(words))
    return frozenset(word for word, count in sorted(counts.items(), key=_by_count)[:COMMON] if count > 1)


def _by_count(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def _share(bounds: Sequence[float], some: int, count: int) -> int:
    """Return the class of a share; 0 of nothing."""
    return 1 + bisect_right(bounds, some / count) if count else 0
