"""What tells the kind of a line of rendered text: clues by name, and a fitted table of what each is worth for each kind.

A clue's name is the reason that is given for it. The clues of a line come in groups that depend on few things each, and pages have
many lines of which those are the same: what a group is worth is added up once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from newsclean.judging.line_zones import CRUMBS, DATE, NEAR_HEADLINE, RIGHTS, Zones, is_count, is_row, said_by
from newsclean.judging.measures import ends_sentence
from newsclean.judging.traits import Sight
from newsclean.noise.clues import BITS
from newsclean.noise.lexicon import Hits
from newsclean.segments import LISTS, Box, Page, Segment

__all__ = ["Clues", "clues_of_lines"]

Clues = tuple[tuple[str, ...], ...]
"""The clues of a line, in groups."""

SPOKEN = 0.12
"""The least share of a list's lines, or a stanza's, that makes it speak of a kind."""

NEAR, FAR = 10, 60
"""How many lines under a heading a line is right under it, and under it at all."""

DATED, SHORTLY_DATED = 12, 4
"""The longest lines, in words, whose date says what they are."""

CARDS, DATES = 4, 2
"""How many lines to each side are looked through for headlines on cards, and for dates."""

RIGHT_OVER = 3
"""How many lines before the headline are right over it."""

SHORTEST_NAME = 3
"""A site's name is longer than this, in characters."""

MOST_STEPS = 4
"""The longest breadcrumb, in steps, but for few."""

SENTENCE = 6
"""The shortest line, in words, that may be a sentence."""

_SIZES = (1, 2, 3, 5, 8, 15)
_FORMS = (
    "empty",
    "one word",
    "two words",
    "three or four words",
    "five to seven words",
    "up to fourteen words",
    "a long line",
)
_CARD_SIZES = range(5, 19)
_LISTED = " in a list"
_TAGS = {"li": _LISTED, "td": " in a table"}
_ADDRESS = re.compile(r"https?:|mailto:|www\.|@")
_NAMES = {bit: kind.value for kind, bit in BITS.items()}


def clues_of_lines(page: Page, sight: Sight, kept: Sequence[bool], zones: Zones) -> Iterator[Clues]:
    """Yield the clues of each line, none for those that are kept."""
    lines = _Lines(page, sight, zones)
    for i, is_kept in enumerate(kept):
        yield () if is_kept else lines.clues(i)


class _Lines:
    """A page's lines, as clues need them."""

    def __init__(self, page: Page, sight: Sight, zones: Zones) -> None:
        segments, sizes = page.segments, sight.sizes
        self.segments, self.sizes, self.folded, self.zones = segments, sizes, sight.folded, zones
        self.words = [said_by(segment.text, view.hits) for segment, view in zip(segments, sight.views, strict=True)]
        self.tags = [_TAGS.get(segment.box.tag, "") for segment in segments]
        self.forms = [_FORMS[bisect_right(_SIZES, size)] for size in sizes]
        self.dated = [
            size <= DATED and DATE.search(segment.text) is not None
            for segment, size in zip(segments, sizes, strict=True)
        ]
        self.dates = [0, *accumulate(self.dated)]
        self.cards = [0, *accumulate(size in _CARD_SIZES for size in sizes)]
        self.headings: list[tuple[int, int]] = []
        heading = at = 0
        for i, view in enumerate(sight.views):
            if view.heading != heading:
                heading, at = view.heading, i
            self.headings.append((heading, i - at))
        self.spoken: dict[Box, tuple[str, ...]] = {}

    def clues(self, i: int) -> Clues:
        place, form, tag = self.zones.place(i), self.forms[i], self.tags[i]
        heading, distance = self.headings[i]
        last = len(self.words) - 1
        return (
            self._of_place(i, place, form, tag),
            _of_words(self.words[i], tag == _LISTED and self.sizes[i] < _CARD_SIZES.start),
            _named("right under a heading of" if distance <= NEAR else "under a heading of", heading)
            if distance <= FAR and i >= self.zones.headline
            else (),
            _named("follows a line of", self.words[i - 1].whole | self.words[i - 1].opening) if i else (),
            _named("stands before a line of", self.words[i + 1].whole | self.words[i + 1].opening) if i < last else (),
            self._beside(self.segments[i]),
            self._of_company(i, tag),
            self._of_look(i),
        )

    def _of_place(self, i: int, place: str, form: str, tag: str) -> tuple[str, ...]:
        zones, folded = self.zones, self.folded[i]
        return _placed(
            place,
            form + tag,
            min(i - zones.headline, NEAR_HEADLINE) if zones.headline <= i < zones.body else -1,
            zones.is_shown and 0 < zones.headline - i <= RIGHT_OVER,
            bool(folded and i >= zones.body and zones.above[folded]),
            i >= zones.rights,
            i >= zones.end and zones.commented,
            self.sizes[i] >= SENTENCE and ends_sentence(self.segments[i].text),
        )

    def _beside(self, segment: Segment) -> tuple[str, ...]:
        outer = self.zones.list_of(segment)
        if outer is None:
            return ()
        if outer not in self.spoken:
            kinds = Counter(
                name
                for words in self.words[outer.first : outer.last]
                for name in _kinds(words.whole | words.opening)
            )  # fmt: skip
            count = outer.last - outer.first
            says = "in a list that speaks of" if outer.tag in LISTS else "beside lines that speak of"
            spoken = [f"{says} {kind}" for kind, said in sorted(kinds.items()) if said >= SPOKEN * count]
            if outer.tag in LISTS and count > MOST_STEPS:
                spoken.append("in a list of more lines than a path has steps")
            self.spoken[outer] = tuple(spoken)
        return self.spoken[outer]

    def _of_company(self, i: int, tag: str) -> tuple[str, ...]:
        count = len(self.sizes)
        low, high = max(i - CARDS, 0), min(i + CARDS + 1, count)
        first, last = max(i - DATES, 0), min(i + DATES + 1, count)
        return _among(min(self.cards[high] - self.cards[low], 6), tag, min(self.dates[last] - self.dates[first], 3))

    def _of_look(self, i: int) -> tuple[str, ...]:
        size, folded, text = self.sizes[i], self.folded, self.segments[i].text
        own, over = folded[i], self.zones.headline - i
        clues = []
        if self.dated[i]:
            clues.append("a date" if size <= SHORTLY_DATED else "holds a date")
        if is_count(text):
            clues.append("a count or a tool's sign")
        if CRUMBS.search(text):
            clues.append("steps of a breadcrumb")
        if RIGHTS.search(text):
            clues.append("names whose rights they are")
        if _ADDRESS.match(text):
            clues.append("an address that the renderer lists" if self.segments[i].box.number else "an address")
        elif i + 1 < len(folded) and self.segments[i + 1].box.number and _ADDRESS.match(self.segments[i + 1].text):
            clues.append("an address that the renderer lists follows")
        if text[-1] in ":：":
            clues.append("ends in a colon")
        if len(own) > SHORTEST_NAME and own in self.zones.owner:
            clues.append("the site's name over the headline" if over > 0 else "the site's name")
        if 0 < over <= NEAR_HEADLINE and self.zones.is_path(own):
            clues.append("names in a row what stands over the headline")
        if 0 < over <= NEAR_HEADLINE and self.segments[i].box.number:
            clues.append("numbered, over the headline")
        if text.count("|") > 1:
            clues.append("parts in a row" if i < self.zones.end else "parts in a row after the article")
        if size > 2 and is_row(text):
            clues.append("a row of labels")
        if own and own in (*folded[max(i - 1, 0) : i], *folded[i + 1 : i + 2]):
            clues.append("comes twice in a row")
        return tuple(clues)


@lru_cache(maxsize=20_000)
def _placed(
    place: str, shape: str, under: int, right_over: bool, above: bool, rights: bool, commented: bool, sentence: bool
) -> tuple[str, ...]:
    return (
        f"stands {place}",
        f"{shape} {place}",
        *((f"{under} lines under the headline",) if under >= 0 else ()),
        *(("right over the headline",) if right_over else ()),
        *(("stands over the headline too",) if above else ()),
        *(("stands under the line about rights",) if rights else ()),
        *(("comments stand under the article",) if commented else ()),
        *((f"a sentence {place}",) if sentence else ()),
    )


@lru_cache(maxsize=20_000)
def _of_words(words: Hits, is_label: bool) -> tuple[str, ...]:
    whole, opening, within = words
    return (
        *_named("reads as", whole),
        *_named("opens as", opening & ~whole),
        *_named("has words of", within & ~opening & ~whole),
        *(_named("a list's label of", whole | opening) if is_label else ()),
    )


@lru_cache(maxsize=1_000)
def _among(cards: int, tag: str, dates: int) -> tuple[str, ...]:
    return f"{cards} headlines near{tag}", f"{dates} dates near"


def _kinds(mask: int) -> Iterator[str]:
    while mask:
        bit = mask & -mask
        mask ^= bit
        if bit in _NAMES:
            yield _NAMES[bit]


@lru_cache(maxsize=20_000)
def _named(says: str, mask: int) -> tuple[str, ...]:
    return tuple([f"{says} {kind}" for kind in _kinds(mask)])
