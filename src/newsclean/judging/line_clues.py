"""What tells the kind of a line of rendered text by its company and its place: clues by name, and a fitted table of what each is worth.

A clue's name is the reason that is given for it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsclean.blocks import Boilerplate
from newsclean.judging.line_zones import COUNT, CRUMBS, DATE, LABELLED, RIGHTS, Zones, is_row
from newsclean.judging.measures import ends_sentence
from newsclean.judging.traits import Sight
from newsclean.noise import lexicon
from newsclean.noise.clues import BITS
from newsclean.noise.lexicon import Hits
from newsclean.phrases import fold
from newsclean.segments import LISTS, Box, Page, Segment
from newsclean.weights_kinds import BASES, CLUES, KINDS

__all__ = ["clues_of_lines", "fitted", "reasons"]

LARGEST_STANZA = 40
"""The largest stanza, in lines, whose lines speak for each other."""

SPOKEN = 0.12
"""The least share of a list's lines, or a stanza's, that makes it speak of a kind."""

NEAR, FAR = 10, 60
"""How many lines under a heading a line is right under it, and under it at all."""

DATED, SHORTLY_DATED = 12, 4
"""The longest lines, in words, whose date says what they are."""

CARDS, DATES = 4, 2
"""How many lines to each side are looked through for headlines on cards, and for dates."""

NEAR_HEADLINE, RIGHT_OVER, AFTER = 6, 3, 12
"""How many lines before the headline are near it, or right over it, and how many after the article follow it."""

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
_PLACES = {kind: place for place, kind in enumerate(Boilerplate)}
_NAMES = {bit: kind.value for kind, bit in BITS.items()}
_HUNDREDTHS = 100


@lru_cache(maxsize=20_000)
def fitted(clues: tuple[str, ...]) -> tuple[float, ...]:
    """Return what the clues of a line say for each kind, in the order of `Boilerplate`, in log odds."""
    table = _table()
    rows = [_bases(), *[table[clue] for clue in clues if clue in table]]
    return tuple([sum(column) / _HUNDREDTHS for column in zip(*rows, strict=True)])


def reasons(clues: Sequence[str], kind: Boilerplate) -> Iterator[tuple[float, str]]:
    """Yield what each of the clues that speak for a kind weighs."""
    table, place = _table(), _PLACES[kind]
    for clue in clues:
        if clue in table and table[clue][place] > 0:
            yield table[clue][place] / _HUNDREDTHS, clue


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[int, ...]]:
    """Return the fitted table as clue → weight of each kind."""
    places = [_PLACES[Boilerplate(name)] for name in KINDS]
    table = {}
    for clue, weights in CLUES.items():
        row = [0] * len(_PLACES)
        for at, weight in weights:
            row[places[at]] = weight
        table[clue] = tuple(row)
    return table


@lru_cache(maxsize=1)
def _bases() -> tuple[int, ...]:
    """Return what each kind starts with; kinds that were not fitted are for other clues to tell."""
    bases = dict(zip(KINDS, BASES, strict=True))
    least = min(BASES)
    return tuple([bases.get(kind.value, least) for kind in Boilerplate])


def clues_of_lines(page: Page, sight: Sight, kept: list[bool], zones: Zones) -> Iterator[tuple[str, ...]]:
    """Yield the clues of each line, none for those that are kept."""
    lines = _Lines(page, sight, zones)
    for i, is_kept in enumerate(kept):
        yield () if is_kept else tuple(dict.fromkeys(lines.clues(i)))


class _Lines:
    """A page's lines, as clues need them."""

    def __init__(self, page: Page, sight: Sight, zones: Zones) -> None:
        self.segments, self.sizes, self.folded = page.segments, sight.sizes, sight.folded
        self.headline, self.zones = sight.headline, zones
        self.words = [_words(segment, view.hits) for segment, view in zip(page.segments, sight.views, strict=True)]
        self.dated = [
            size <= DATED and DATE.search(s.text) is not None
            for s, size in zip(page.segments, sight.sizes, strict=True)
        ]
        self.cards = [size in _CARD_SIZES for size in sight.sizes]
        self.headings: list[tuple[int, int]] = []
        heading = at = 0
        for i, view in enumerate(sight.views):
            if view.heading != heading:
                heading, at = view.heading, i
            self.headings.append((heading, i - at))
        self.spoken: dict[Box, tuple[str, ...]] = {}

    def clues(self, i: int) -> Iterator[str]:
        yield from self._of_place(i)
        yield from self._of_words(i)
        yield from self._of_company(i)
        yield from self._of_look(i)

    def _place(self, i: int) -> str:
        zones = self.zones
        if i < zones.headline:
            return "far over the headline" if zones.headline - i > NEAR_HEADLINE else "over the headline"
        if i < zones.body:
            return "under the headline"
        if i < zones.end:
            return "inside the article"
        return (
            "after the article"
            if i < zones.end + AFTER
            else "far after the article"
            if i < zones.late
            else "at the end"
        )

    def _of_place(self, i: int) -> Iterator[str]:
        place, tag = self._place(i), self._tag(i)
        yield f"stands {place}"
        yield f"{_FORMS[bisect_right(_SIZES, self.sizes[i])]}{tag} {place}"
        if self.headline is not None and 0 < self.zones.headline - i <= RIGHT_OVER:
            yield "right over the headline"
        if place == "under the headline":
            yield f"{min(i - self.zones.headline, NEAR_HEADLINE)} lines under the headline"
        if i >= self.zones.body and self.folded[i] and self.zones.above[self.folded[i]]:
            yield "stands over the headline too"
        if i >= self.zones.rights:
            yield "stands under the line about rights"
        if i >= self.zones.end and self.zones.commented:
            yield "comments stand under the article"
        if self.sizes[i] > NEAR_HEADLINE - 1 and ends_sentence(self.segments[i].text):
            yield f"a sentence {place}"

    def _tag(self, i: int) -> str:
        tag = self.segments[i].box.tag
        return " in a list" if tag == "li" else " in a table" if tag == "td" else ""

    def _of_words(self, i: int) -> Iterator[str]:
        whole, opening, within = self.words[i]
        for says, mask in (
            ("reads as", whole),
            ("opens as", opening & ~whole),
            ("has words of", within & ~opening & ~whole),
        ):
            yield from _named(says, mask)
        if self.segments[i].box.tag == "li" and self.sizes[i] < _CARD_SIZES.start:
            yield from _named("a list's label of", whole | opening)

    def _of_company(self, i: int) -> Iterator[str]:
        heading, distance = self.headings[i]
        if distance <= FAR:
            yield from _named("right under a heading of" if distance <= NEAR else "under a heading of", heading)
        if i:
            yield from _named("follows a line of", self.words[i - 1].whole | self.words[i - 1].opening)
        if i + 1 < len(self.words):
            yield from _named("stands before a line of", self.words[i + 1].whole | self.words[i + 1].opening)
        yield from self._beside(self.segments[i].box)
        low, high = max(i - CARDS, 0), i + CARDS + 1
        yield f"{min(sum(self.cards[low:high]), 6)} headlines near{self._tag(i)}"
        yield f"{min(sum(self.dated[max(i - DATES, 0) : i + DATES + 1]), 3)} dates near"

    def _beside(self, box: Box) -> tuple[str, ...]:
        outer = box.parent
        if outer is None or outer.last - outer.first < 2 or outer.first < self.zones.headline < outer.last:
            return ()
        if outer.tag not in LISTS and outer.last - outer.first > LARGEST_STANZA:
            return ()
        if outer not in self.spoken:
            kinds = Counter(
                name
                for words in self.words[outer.first : outer.last]
                for name in _kinds(words.whole | words.opening)
            )  # fmt: skip
            least = SPOKEN * (outer.last - outer.first)
            says = "in a list that speaks of" if outer.tag in LISTS else "beside lines that speak of"
            self.spoken[outer] = tuple(f"{says} {kind}" for kind, count in sorted(kinds.items()) if count >= least)
        return self.spoken[outer]

    def _of_look(self, i: int) -> Iterator[str]:
        text, folded = self.segments[i].text, self.folded
        if self.dated[i]:
            yield "a date" if self.sizes[i] <= SHORTLY_DATED else "holds a date"
        if COUNT.fullmatch(text):
            yield "a count or a tool's sign"
        if CRUMBS.search(text):
            yield "steps of a breadcrumb"
        if RIGHTS.search(text):
            yield "names whose rights they are"
        if text.count("|") > 1:
            yield "parts in a row"
        if self.sizes[i] > 2 and is_row(text):
            yield "a row of labels"
        if folded[i] and folded[i] in (*folded[max(i - 1, 0) : i], *folded[i + 1 : i + 2]):
            yield "comes twice in a row"


def _words(segment: Segment, hits: Hits) -> Hits:
    """Return what a line's phrases speak of; a label before a colon speaks for the line."""
    if hits.opening or hits.whole:
        return hits
    label = LABELLED.match(segment.text)
    return hits._replace(opening=lexicon.hits(fold(label[1])).whole) if label else hits


def _kinds(mask: int) -> Iterator[str]:
    while mask:
        bit = mask & -mask
        mask ^= bit
        if bit in _NAMES:
            yield _NAMES[bit]


def _named(says: str, mask: int) -> Iterator[str]:
    return (f"{says} {kind}" for kind in _kinds(mask))
