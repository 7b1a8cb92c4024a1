"""Which kind of boilerplate a removed segment is: what speaks for each kind is added up, and the kind with most wins.

What speaks for a kind: the segment's own words; the names, roles, elements and headings of the boxes around it; the
words of the segments beside it; where it stands, seen from the article; and whether it is one of a run of links.
A box is taken as a whole: the byline, the label and the date on another article's card are that card's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from newsclean.blocks import Boilerplate
from newsclean.judging.tallies import at, clear, fade, halved, strongest, tally
from newsclean.judging.traits import Sight
from newsclean.noise.clues import BITS, CARD
from newsclean.noise.lexicon import Hits
from newsclean.noise.names import name_mask, role_mask
from newsclean.segments import Box, Evidence, Page, Segment

__all__ = ["Finding", "kinds_of"]

WHOLE, OPENING, WITHIN = 5.0, 3.5, 2.5
"""What words weigh: a segment that is a phrase, opens with one, or holds one."""

NAMED, TELLING, LOOSE = 3.0, 5.0, 1.0
"""What the names of a box weigh, those that mean nothing else on any site, and those of any card."""

HEADED = 4.5
"""What the heading of a box weighs for all that stands in it."""

DATED = 1.5
"""What a date in a short segment weighs."""

RUN = 1.5
"""What being one of a run of links weighs."""

LONG_TEXT = 12
"""The shortest of the longer texts, in words."""

REASONS = 3
"""How many reasons a finding keeps."""

HEADING_SIZE = 8
"""The longest heading of a box, in words."""

SHORT_LINK, HEADLINE = 3, 5
"""The longest link of a menu and the shortest headline, in words."""

DATED_SIZE = 8
"""The longest segment, in words, that a date in it makes a dateline."""

MOST_HEADED = 120
"""The most segments that one heading stands over."""

GROUP, LARGEST_GROUP = 4, 40
"""Segments that stand together are those of the smallest box with so many, unless it is too large for one box."""

NEXT = 12
"""How many segments after the article stand directly after it."""

FARTHEST = 60
"""How many segments after the article the element around it may still hold."""

LARGEST_FORM = 16
"""The most segments in a comment box that is but the form."""

LARGEST_CARD = 8
"""The most segments on one card."""

END = 0.75
"""A footer reaches beyond this share of the page's segments."""

STORY_SHARE = 0.15
"""A box with more than this share of the article's segments is not boilerplate, whatever its names."""

UNSPACED = 4
"""Where no spaces part words, a third of this many times its size is the length of a link: headlines are short there."""

_SPACED = "\u0e00"
"""The scripts before this one part words by spaces."""

_B = Boilerplate
_ASIDE, _FORM = CARD << 1, CARD << 2
"""The bits of `<aside>` and `<form>` in a mask."""


def _mask(*kinds: Boilerplate) -> int:
    return sum(BITS[kind] for kind in kinds)


_CARDS = _mask(_B.RELATED, _B.POPULAR)
_PARTS = _mask(_B.BYLINE, _B.DATELINE, _B.SECTION, _B.MEDIA, _B.PAGE_TOOLS, _B.TAGS, _B.TICKER)
"""What stands on cards, in menus and in comments as a part of them."""

_ABSORBED: tuple[tuple[int, int], ...] = (
    (_CARDS | CARD, _PARTS | _mask(_B.AUTHOR_BIO, _B.MENU, _B.ADVERT, _B.NOTICE, _B.FOOTER)),
    (
        _mask(_B.COMMENTS),
        _PARTS | _mask(_B.SHARE, _B.AUTHOR_BIO, _B.MENU, _B.NOTICE, _B.RELATED, _B.POPULAR, _B.FOOTER),
    ),
    (_mask(_B.COMMENT_FORM), _PARTS | _mask(_B.SHARE, _B.MENU, _B.NOTICE, _B.COMMENTS, _B.FOOTER)),
    (_mask(_B.FOOTER), _PARTS | _mask(_B.MENU, _B.BREADCRUMB, _B.NOTICE, _B.POPULAR)),
    (_mask(_B.MENU), _PARTS | _mask(_B.POPULAR, _B.NOTICE, _B.ADVERT)),
    (
        _mask(_B.NEWSLETTER, _B.PAYWALL, _B.CONSENT),
        _PARTS | _mask(_B.NOTICE, _B.MENU, _B.FOOTER, _B.ADVERT, _B.COMMENTS, _B.RELATED, _B.POPULAR),
    ),
    (_mask(_B.PAYWALL), _mask(_B.NEWSLETTER)),
    (_mask(_B.CONSENT), _mask(_B.NEWSLETTER, _B.PAYWALL)),
    (_mask(_B.AUTHOR_BIO), _PARTS | _mask(_B.RELATED, _B.NOTICE)),
    (_mask(_B.SHARE), _mask(_B.MEDIA, _B.PAGE_TOOLS, _B.MENU, _B.COMMENTS, _B.NOTICE)),
    (_mask(_B.BREADCRUMB, _B.TAGS), _mask(_B.MENU, _B.SECTION)),
    (_mask(_B.BYLINE), _mask(_B.SECTION, _B.MEDIA)),
    (_FORM, _PARTS),
)
"""Boxes of these kinds hold what inner boxes name so: it is part of them."""

_FOOTER, _COMMENTS, _COMMENT_FORM = BITS[_B.FOOTER], BITS[_B.COMMENTS], BITS[_B.COMMENT_FORM]
_TELLING = _mask(_B.BREADCRUMB, _B.NEWSLETTER, _B.CONSENT, _B.PAYWALL, _B.COMMENT_FORM, _B.AUTHOR_BIO, _B.COMMENTS)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend", "dt", "caption"))
_HEADING_KINDS = _mask(
    _B.RELATED, _B.POPULAR, _B.COMMENTS, _B.COMMENT_FORM, _B.NEWSLETTER, _B.AUTHOR_BIO, _B.TAGS, _B.SHARE, _B.ADVERT,
    _B.PAYWALL, _B.CONSENT, _B.FOOTER, _B.NOTICE,
)  # fmt: skip

_LABEL_KINDS = _HEADING_KINDS & ~BITS[_B.TAGS]
"""What a line that is no heading by its element may head: a topic over a headline is that card's."""

_OF_TAGS = {
    "aside": _ASIDE,
    "form": _FORM,
    "nav": BITS[_B.MENU],
    "footer": BITS[_B.FOOTER],
    "menu": BITS[_B.MENU],
    "search": BITS[_B.SEARCH],
    "option": BITS[_B.MENU],
    "noscript": BITS[_B.HIDDEN],
    "marquee": BITS[_B.TICKER],
}

BEFORE, HEAD, INSIDE, AFTERWARDS, FAR, LAST = range(6)
LABEL, LINK, TEXT, PROSE = range(4)
NO_RUN, LABELS, HEADLINES = range(3)
NO_DIGITS, UNDATED, DATED_TOO, ONLY_DATED = range(4)
_PLACES = (
    "before the headline",
    "under the headline",
    "inside the article",
    "directly after the article",
    "far after the article",
    "at the end of the page",
)
_FORMS = ("a short link", "a headline-like link", "a short text", "a longer text")
_STANDS: dict[tuple[int, int], tuple[tuple[Boilerplate, float], ...]] = {
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
}
_PLACE_TALLIES = {key: tally(weights) for key, weights in _STANDS.items()}
_NOT_HERE = (
    clear(_mask(_B.FOOTER, _B.COMMENTS, _B.COMMENT_FORM, _B.AUTHOR_BIO)),
    clear(_mask(_B.FOOTER, _B.COMMENTS)),
    clear(_mask(_B.FOOTER, _B.BREADCRUMB, _B.MENU)),
    clear(_mask(_B.BREADCRUMB)),
    clear(0),
    clear(_mask(_B.BYLINE, _B.DATELINE)),
)
"""What does not stand in a place, whatever the names say."""

_DATED = tally([(_B.DATELINE, DATED)])
_MENU_RUN, _TAGS_RUN = tally([(_B.MENU, RUN)]), tally([(_B.TAGS, RUN)])
_FOOTER_RUN = tally([(_B.FOOTER, RUN / 2), (_B.MENU, RUN / 2)])
_POPULAR_RUN, _RELATED_RUN = tally([(_B.POPULAR, RUN)]), tally([(_B.RELATED, RUN)])
_RUNS = (
    (0, 0, 0, 0, 0, 0),
    (_MENU_RUN, 0, 0, _TAGS_RUN, _MENU_RUN, _FOOTER_RUN),
    (_POPULAR_RUN, _RELATED_RUN, _RELATED_RUN, _RELATED_RUN, _POPULAR_RUN, _POPULAR_RUN),
)
"""What a run of links weighs, none, of labels or of headlines, in each place."""

_NO_PARTS = clear(_PARTS)
_COMMENTS_FIELD = ~clear(_mask(_B.COMMENTS))
_BYLINE_FIELD = ~clear(_mask(_B.BYLINE))
_DATELINE_FIELD = ~clear(_mask(_B.DATELINE))
_COUNTER = tally([(_B.PAGE_TOOLS, 5.0)])
_NO_COMMENTS = clear(_mask(_B.COMMENTS))
_NO_TAGS = clear(_mask(_B.TAGS, _B.DATELINE))
_NO_DATELINE = clear(_mask(_B.DATELINE))
_ONLY_DATE = clear(_mask(_B.BYLINE, _B.SECTION, _B.AUTHOR_BIO))
_FORM_IN_COMMENTS = tally([(_B.COMMENT_FORM, 5.0)])
_POPULAR_IN_MENU = tally([(_B.POPULAR, 6.0)])
_BARS = _mask(_B.MENU, _B.FOOTER)
_LOOKED_INTO = _FOOTER | _COMMENTS
_FORM_LIKE = _mask(_B.MENU, _B.PAYWALL, _B.NOTICE, _B.COMMENT_FORM, _B.CONSENT)
_LOOSE = tally([(_B.RELATED, LOOSE), (_B.POPULAR, LOOSE)])
_NO_WORDS = Hits(0, 0, 0)
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_DATE = re.compile(r"(?:19|20)\d\d|\d{1,2}[:.]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_BIT_KINDS = tuple(BITS.items())


class Finding(NamedTuple):
    """The kind that a segment is, and what most speaks for it, the strongest first."""

    kind: Boilerplate
    evidence: tuple[Evidence, ...]


class Tallies(NamedTuple):
    """What speaks for which kind of a segment, by the sort of evidence."""

    words: int
    named: int
    headed: int
    beside: int
    stands: int
    run: int


STANDS = Tallies._fields.index("stands")
_REASONS = (
    "reads as {}",
    "class, id or element names {}",
    "stands under a heading of {}",
    "stands beside what reads as {}",
    "",
    "one of a run of links",
)


@dataclass(slots=True, eq=False)
class _Around:
    """What the boxes around a segment say: tallies by their names and headings, and the kinds that they claim."""

    named: int
    headed: int
    claims: int


_NOTHING = _Around(0, 0, 0)


class _Group(NamedTuple):
    """What segments that stand together say: by their words, and as a run of links; and whether they make a card."""

    beside: int
    run: int
    card: bool


def kinds_of(page: Page, sight: Sight, kept: Sequence[bool]) -> list[Finding | None]:
    """Return what speaks for which kind, for each segment that is not kept."""
    return _Judge(page, sight, kept).judged()


class _Judge:
    """One page: what is found out about a box is found out once."""

    def __init__(self, page: Page, sight: Sight, kept: Sequence[bool]) -> None:
        self.segments = page.segments
        self.views = sight.views
        self.sizes = sight.sizes
        self.kept = kept
        self.first, self.body, self.last = _bounds(kept, sight.headline)
        self.held = list(accumulate(kept, initial=0))
        self.most_held = self.held[-1] * STORY_SHARE
        self.places = self._places()
        self.near_end = len(kept) * END
        self.around: dict[Box, _Around] = {}
        self.groups: dict[Box, _Group] = {}
        self.words = [0 if view.hits == _NO_WORDS else _of_words(view.hits) for view in self.views]
        self.links = [
            _link_size(segment, size) if segment.link_chars * 2 > len(segment.text) else 0
            for segment, size in zip(self.segments, self.sizes, strict=True)
        ]
        self.headings = self._headings()

    def judged(self) -> list[Finding | None]:
        return [
            None if is_kept or segment.box.hidden else self._finding(segment)
            for segment, is_kept in zip(self.segments, self.kept, strict=True)
        ]

    def _finding(self, segment: Segment) -> Finding:
        index, box = segment.index, segment.box
        size, link = self.sizes[index], self.links[index]
        return _added(
            self.views[index].hits,
            self.around.get(box) or self._around(box),
            self.groups.get(box) or self._group(box),
            self.places[index],
            (LABEL if link < HEADLINE else LINK) if link else TEXT if size < LONG_TEXT else PROSE,
            size <= SHORT_LINK,
            _dated(segment) if size <= DATED_SIZE else UNDATED,
            segment.names,
        )

    def _places(self) -> list[int]:
        count = len(self.kept)
        reach = min(self._reach(), count)
        end = max(reach, int(count * END))
        return [
            *[BEFORE] * self.first,
            *[HEAD] * (self.body - self.first),
            *[INSIDE] * (self.last - self.body),
            *[AFTERWARDS] * (reach - self.last),
            *[FAR] * (end - reach),
            *[LAST] * (count - end),
        ]

    def _reach(self) -> int:
        """Return where what stands directly after the article ends: with the `<main>` or `<article>` around it, if not before."""
        reach = self.last + NEXT
        if 0 < self.last <= len(self.segments):
            for box in self.segments[self.last - 1].box.ancestors():
                if box.tag in ("article", "main"):
                    reach = max(reach, min(box.last, self.last + FARTHEST))
        return reach

    def _headings(self) -> dict[Box, int]:
        """Return the kinds that headings give to the boxes that they stand over."""
        found: dict[Box, int] = {}
        for index in [index for index, words in enumerate(self.words) if words]:
            tag = self.segments[index].box.tag
            is_heading = tag in _HEADINGS
            if self.sizes[index] > HEADING_SIZE or (self.links[index] and not is_heading):
                continue
            hits = self.views[index].hits
            mask = (hits.whole or (hits.opening if is_heading else 0)) & (
                _HEADING_KINDS if is_heading else _LABEL_KINDS
            )
            if mask:
                for box in self._under(index, is_heading):
                    found[box] = found.get(box, 0) | mask
        return found

    def _under(self, index: int, is_heading: bool) -> Iterator[Box]:
        """Yield the boxes that a heading stands over: those that it opens, else the one that it stands in."""
        heading = self.segments[index].box
        opened = False
        for box in heading.ancestors():
            size = box.last - box.first
            if size < 2:
                continue
            if size > MOST_HEADED or self._holds_story(box) or (is_heading and self._holds_another(box, heading)):
                break
            if box.first == index:
                opened = True
                yield box
                if size >= GROUP:
                    break
            elif opened or not is_heading:
                break
            else:
                yield box
                break

    def _holds_another(self, box: Box, heading: Box) -> bool:
        """Return whether a box holds a second heading of the same level."""
        tag = heading.tag
        return any(s.box.tag == tag and s.box is not heading for s in self.segments[box.first : box.last])

    def _holds_story(self, box: Box) -> bool:
        return self.held[box.last] - self.held[box.first] > self.most_held

    def _around(self, box: Box) -> _Around:
        chain = []
        outer: Box | None = box
        while outer is not None and outer not in self.around:
            chain.append(outer)
            outer = outer.parent
        around = self.around[outer] if outer is not None else _NOTHING
        for inner in reversed(chain):
            mask = _mask_of(inner.tag, inner.names, inner.role)
            heading = self.headings.get(inner, 0)
            if (mask or heading) and not self._holds_story(inner):
                if mask & _LOOKED_INTO or around.claims & _COMMENTS:
                    mask = self._looked_into(around, inner, mask)
                around = _entered(around, mask, heading)
            self.around[inner] = around
        return around

    def _looked_into(self, above: _Around, box: Box, mask: int) -> int:
        """Return what a box is, where its names alone do not tell."""
        if mask & _FOOTER and (box.first < self.last or box.last < self.near_end):
            mask &= ~_FOOTER
        if mask & _COMMENTS and box.last - box.first <= LARGEST_FORM and self._has_form(box):
            mask = mask & ~_COMMENTS | _COMMENT_FORM
        if above.claims & _COMMENTS and mask & (_FORM | _FORM_LIKE):
            mask |= _COMMENT_FORM
        return mask

    def _has_form(self, box: Box) -> bool:
        return any(_said(view.hits) & _COMMENT_FORM for view in self.views[box.first : box.last])

    def _group(self, box: Box) -> _Group:
        best = box
        while best.last - best.first < GROUP:
            outer = best.parent
            if outer is None or outer.last - outer.first > LARGEST_GROUP:
                break
            best = outer
        group = self.groups.get(best)
        if group is None:
            group = self.groups[best] = self._grouped(best)
        self.groups[box] = group
        return group

    def _has_headings(self, box: Box) -> bool:
        """Return whether headline-like links in a box are headings."""
        return any(
            self.links[index] >= HEADLINE and self.segments[index].box.tag in _HEADINGS
            for index in range(box.first, box.last)
        )

    def _grouped(self, box: Box) -> _Group:
        count = box.last - box.first
        words = sum(self.words[box.first : box.last])
        links = [size for size in self.links[box.first : box.last] if size]
        long = sum([size >= HEADLINE for size in links])
        run = NO_RUN
        if len(links) >= 3 and len(links) * 4 >= count * 3 and sum(links) <= SHORT_LINK * len(links):
            run = LABELS
        elif long >= 2 and long * 3 >= count and (long * 3 >= len(links) * 2 or self._has_headings(box)):
            run = HEADLINES
        return _Group(
            halved(words, (2 * count).bit_length() - 1) if words else 0, run, long >= 1 and 1 < count <= LARGEST_CARD
        )


def _link_size(segment: Segment, size: int) -> int:
    """Return the length of the links in a segment of links, in words, however long these are."""
    text = segment.text
    words = text.count(" ") + 1 if text[0] < _SPACED else size * UNSPACED // 3
    return max(words // (len(segment.marks) or 1), 1)


def _dated(segment: Segment) -> int:
    """Return whether a short text is a date, holds one, holds but digits, or none."""
    text = segment.text
    if _DIGIT.search(text) is None:
        return NO_DIGITS
    if not segment.time and _DATE.search(text) is None:
        return UNDATED
    return ONLY_DATED if len(_DIGIT.findall(text)) * 2 > len(_LETTER.findall(text)) else DATED_TOO


@lru_cache(maxsize=20_000)
def _added(
    hits: Hits, around: _Around, group: _Group, place: int, form: int, is_short: bool, dated: int, names: str
) -> Finding:
    """Add up what speaks for each kind."""
    claims = around.claims
    if place == AFTERWARDS and claims & _ASIDE:
        place = FAR
    keep = _NOT_HERE[place]
    words, named, headed = _of_words(hits), around.named, around.headed
    stands = _PLACE_TALLIES[place, form]
    if names and place < FAR:
        named = fade(named) + _of_names(name_mask(names), claims)
    if claims:
        keep &= _kept_by(claims)
        if claims & _BARS:
            if form == LINK and group.run == HEADLINES:
                return _finding(Tallies(0, 0, 0, 0, 0, _POPULAR_IN_MENU), place, form)
            if is_short or form == LABEL:
                words = 0
        if claims & _COMMENTS and _said(hits) & _FORM_LIKE:
            words += _FORM_IN_COMMENTS
            keep &= _NO_COMMENTS
    elif place != HEAD and (group.card or group.run == HEADLINES):
        keep &= _NO_PARTS
    if form == LINK:
        keep &= _NO_TAGS
    if dated == NO_DIGITS and words & _DATELINE_FIELD == 0:
        keep &= _NO_DATELINE
    elif dated > UNDATED:
        stands += _DATED
        if dated == ONLY_DATED and not words & _BYLINE_FIELD:
            keep &= _ONLY_DATE
    if place == HEAD and (words | named) & _COMMENTS_FIELD:
        words = _COUNTER
    if group.run == LABELS and place == BEFORE:
        headed = 0
    said = (words, named, headed, group.beside, stands, _RUNS[group.run][place])
    left = [counted & keep for counted in said]
    return _finding(Tallies(*(left if any(left) else said)), place, form)


def _finding(said: Tallies, place: int, form: int) -> Finding:
    kind = strongest(sum(said))
    weighed = sorted([(at(counted, kind), sort) for sort, counted in enumerate(said) if counted], reverse=True)
    return Finding(
        kind,
        tuple(
            [Evidence(-weight, _reason(sort, kind, place, form), kind) for weight, sort in weighed[:REASONS] if weight]
        ),
    )


@lru_cache(maxsize=4096)
def _reason(sort: int, kind: Boilerplate, place: int, form: int) -> str:
    if sort == STANDS:
        return f"{_FORMS[form]} {_PLACES[place]}"
    return _REASONS[sort].format(kind.value)


def _bounds(kept: Sequence[bool], headline: int | None) -> tuple[int, int, int]:
    """Return the headline (or the first segment kept), the first segment kept after it, and the one after the last."""
    inside = [index for index, is_kept in enumerate(kept) if is_kept]
    if not inside:
        start = headline if headline is not None else len(kept)
        return start, start, start
    start = inside[0] if headline is None or headline > inside[0] else headline
    body = next((index for index in inside if index > start), start)
    return start, body, inside[-1] + 1


@lru_cache(maxsize=20_000)
def _entered(above: _Around, mask: int, heading: int) -> _Around:
    """Return what is said inside a box with names of the kinds in `mask`, under a heading of those in `heading`."""
    mask &= ~_absorbed(above.claims)
    if (above.claims | mask) & _BARS:
        heading = 0
    if not mask and not heading:
        return above
    named = fade(above.named)
    headed = above.headed
    claims = above.claims
    if mask:
        named = (named & clear(mask | _absorbed(mask))) + _of_names(mask, 0)
        claims |= mask if not mask & CARD else mask & ~_CARDS
    if heading:
        headed = _of_heading(heading) + halved(headed, 1)
        claims = claims & ~_HEADING_KINDS | heading
    return _Around(named, headed, claims)


@lru_cache(maxsize=4096)
def _absorbed(claims: int) -> int:
    absorbed = 0
    for claim, parts in _ABSORBED:
        if claims & claim:
            absorbed |= parts
    return absorbed & ~claims


@lru_cache(maxsize=20_000)
def _mask_of(tag: str, names: str, role: str) -> int:
    named = (name_mask(names) if names else 0) | (role_mask(role) if role else 0)
    return named | _OF_TAGS.get(tag, 0) & ~_absorbed(named)


@lru_cache(maxsize=4096)
def _kept_by(claims: int) -> int:
    return clear(_absorbed(claims))


@lru_cache(maxsize=4096)
def _of_words(hits: Hits) -> int:
    weights = []
    for kind, bit in _BIT_KINDS:
        if hits.whole & bit:
            weights.append((kind, WHOLE))
        elif hits.opening & bit:
            weights.append((kind, OPENING))
        elif hits.within & bit:
            weights.append((kind, WITHIN))
    return tally(weights)


@lru_cache(maxsize=4096)
def _of_names(mask: int, claims: int) -> int:
    mask &= ~_absorbed(claims)
    if mask & CARD:
        mask &= ~_CARDS
    return tally((kind, TELLING if bit & _TELLING else NAMED) for kind, bit in _BIT_KINDS if mask & bit) + (
        _LOOSE if mask & CARD else 0
    )


@lru_cache(maxsize=4096)
def _of_heading(mask: int) -> int:
    return tally((kind, HEADED) for kind, bit in _BIT_KINDS if mask & bit)


def _said(hits: Hits) -> int:
    return hits.whole | hits.opening | hits.within
