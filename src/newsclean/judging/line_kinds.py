"""Which kind of boilerplate a removed line of rendered text is: phrases as for markup, and where the line stands."""

from __future__ import annotations

import re

from newsclean.blocks import Boilerplate
from newsclean.judging.kinds import REASONS, Finding
from newsclean.judging.line_clues import clues_of_lines, fitted, reasons
from newsclean.judging.line_zones import COUNT, CRUMBS, DATE, LABELLED, RIGHTS, Zones, is_row
from newsclean.judging.traits import Sight, View
from newsclean.noise import lexicon
from newsclean.noise.clues import BITS, CREDIT
from newsclean.phrases import fold
from newsclean.segments import LISTS, Box, Evidence, Page, Part, Segment

__all__ = ["caption_lines", "kinds_of_lines"]

WHOLE, OPENING, WITHIN, HEADED = 5.0, 3.5, 2.5, 3.15
"""What words weigh: a line that is a phrase, opens with one, or holds one; and a heading over the line."""

DECISIVE, LIKELY, SLIGHT = 4.0, 1.5, 0.6
"""What the place of a line weighs for a kind, as against words, which `kinds` weighs."""

LISTED, BESIDE = 1.6, 0.6
"""How much the lines of one list weigh on each other, and those of one stanza."""

LARGEST_STANZA = 40
"""The largest stanza, in lines, whose lines weigh on each other."""

NEAR_REACH, FAR_REACH = 10, 60
"""How many lines a heading stands over: of a form or a box, and of a list of cards or comments."""

LISTED_WORDS = 0.4
"""How much less words weigh in a list over the headline or in the footer."""

SHORT, LABEL, CARD = 8, 4, 5
"""The longest dateline, the longest label of a menu or section, and the shortest headline on a card, in words."""

NEAR_HEADLINE = 6
"""How many lines before the headline a breadcrumb or the section's label stands."""

SHORTEST_NAME = 3
"""A site's name is longer than this, in characters."""

LONGEST_CAPTION = 60
"""The longest caption, in words."""

_B = Boilerplate
_KINDS = tuple(Boilerplate)
_KIND_OF_BIT = {bit: kind for kind, bit in BITS.items()}
_CARDS = BITS[_B.RELATED] | BITS[_B.POPULAR]
_NEAR_KINDS = sum(
    BITS[kind]
    for kind in (_B.COMMENT_FORM, _B.NEWSLETTER, _B.TAGS, _B.SHARE, _B.ADVERT, _B.PAYWALL, _B.CONSENT, _B.NOTICE)
)
_FAR_KINDS = sum(BITS[kind] for kind in (_B.RELATED, _B.POPULAR, _B.COMMENTS, _B.AUTHOR_BIO, _B.FOOTER))
"""The kinds that a heading speaks of for the few lines under it, and for many."""

_PARTS_OF_CARDS = (_B.BYLINE, _B.DATELINE, _B.SECTION)
_NOT_OVER = (_B.FOOTER, _B.COMMENTS, _B.COMMENT_FORM, _B.AUTHOR_BIO)
_NOT_UNDER = (_B.FOOTER, _B.COMMENTS, _B.MENU)
_NOT_INSIDE = (_B.FOOTER, _B.BREADCRUMB, _B.MENU)
"""What does not stand over the headline, between it and the text, and inside the text, whatever the words."""

_ADDRESS = re.compile(r"https?:|mailto:")


Votes = dict[Boilerplate, dict[str, float]]
"""What speaks for each kind: reason → weight."""


def kinds_of_lines(page: Page, sight: Sight, kept: list[bool]) -> list[Finding | None]:
    """Return what speaks for which kind, for each line that is not kept."""
    zones = Zones(page, sight, kept)
    votes: list[Votes] = []
    heading, heading_at = 0, 0
    for segment, view, is_kept in zip(page.segments, sight.views, kept, strict=True):
        if view.heading != heading:
            heading, heading_at = view.heading, segment.index
        over = _reaching(heading, segment.index - heading_at) if segment.index > zones.body else 0
        votes.append({} if is_kept else _votes(segment, view, over, sight, zones))
    beside: dict[Box, dict[Boilerplate, float]] = {}
    clues_of = clues_of_lines(page, sight, kept, zones)
    return [
        None if is_kept else _finding(own, clues, _beside(segment.box, votes, beside, zones.headline))
        for segment, own, clues, is_kept in zip(page.segments, votes, clues_of, kept, strict=True)
    ]


def _reaching(heading: int, distance: int) -> int:
    """Return the kinds that a heading gives to a line so many lines under it."""
    if distance > FAR_REACH:
        return 0
    return heading & (_NEAR_KINDS | _FAR_KINDS if distance <= NEAR_REACH else _FAR_KINDS)


def _beside(
    box: Box, votes: list[Votes], known: dict[Box, dict[Boilerplate, float]], headline: int
) -> dict[Boilerplate, float]:
    """Return what speaks for each kind in the box of lines that stand together, unless the headline stands amid them."""
    outer = box.parent
    if outer is None or outer.last - outer.first < 2 or outer.first < headline < outer.last:
        return {}
    if outer not in known:
        listed = outer.tag in LISTS
        if not listed and outer.last - outer.first > LARGEST_STANZA:
            return known.setdefault(outer, {})
        share = (LISTED if listed else BESIDE) / (outer.last - outer.first)
        total: dict[Boilerplate, float] = {}
        for own in votes[outer.first : outer.last]:
            for kind, reasons in own.items():
                total[kind] = total.get(kind, 0.0) + sum(reasons.values()) * share
        known[outer] = total
    return known[outer]


def _finding(own: Votes, clues: tuple[str, ...], beside: dict[Boilerplate, float]) -> Finding:
    totals = dict(zip(_KINDS, fitted(clues), strict=True))
    for kind, said in own.items():
        totals[kind] += sum(said.values())
    for kind, weight in beside.items():
        totals[kind] += weight
    best = max(totals, key=totals.__getitem__)
    weighed = [(weight, reason) for reason, weight in own.get(best, {}).items()]
    weighed += [*reasons(clues, best), (beside.get(best, 0.0), f"stands beside what is {best.value}")]
    strongest = sorted((entry for entry in weighed if entry[0] > 0), reverse=True)[:REASONS]
    return Finding(best, tuple(Evidence(-weight, reason, best) for weight, reason in strongest))


def _add(votes: Votes, kind: Boilerplate, weight: float, reason: str) -> None:
    votes.setdefault(kind, {})[reason] = weight


def _words(votes: Votes, view: View, heading: int, text: str) -> None:
    hits = view.hits
    label = LABELLED.match(text)
    if label and not hits.opening and not hits.whole:
        hits = hits._replace(opening=lexicon.hits(fold(label[1])).whole)
    for mask, weight, reason in (
        (hits.whole, WHOLE, "reads as"),
        (hits.opening & ~hits.whole, OPENING, "opens as"),
        (hits.within & ~hits.opening & ~hits.whole, WITHIN, "has words of"),
        (heading, HEADED, "stands under a heading of"),
    ):
        while mask:
            bit = mask & -mask
            mask ^= bit
            kind = _KIND_OF_BIT.get(bit)
            if kind is not None:
                _add(votes, kind, weight, f"{reason} {kind.value}")


def _votes(segment: Segment, view: View, heading: int, sight: Sight, zones: Zones) -> Votes:
    votes: Votes = {}
    _words(votes, view, heading, segment.text)
    i, size, folded = segment.index, sight.sizes[segment.index], sight.folded[segment.index]
    dated = size <= SHORT and DATE.search(segment.text) is not None and not RIGHTS.search(segment.text)
    if dated:
        _add(votes, _B.DATELINE, DECISIVE if size <= LABEL else LIKELY, "holds a date")
    if i < zones.headline:
        _over_headline(votes, segment, sight, zones)
    elif i < zones.body:
        _under_headline(votes, segment, size, zones, sight)
    elif i < zones.end:
        if size >= LABEL:
            _add(votes, _B.RELATED, SLIGHT, "interrupts the article")
    else:
        _under_text(votes, segment, size, zones)
        if folded and zones.above[folded] and size <= CARD:
            _add(votes, _B.MENU, SLIGHT, "stands over the headline too")
    if segment.box.tag == "li" and size <= LABEL and (i < zones.headline or i >= zones.late):
        for reasons in votes.values():  # in a menu's list, a label that reads as something else leads there
            for reason in reasons:
                reasons[reason] *= LISTED_WORDS if reason[:5] in ("reads", "opens", "has w") else 1
    for kind, other in ((_B.MENU, _B.FOOTER),) if i >= zones.late else ():
        for reason, weight in votes.pop(kind, {}).items():
            _add(votes, other, weight, reason)
    if not zones.commented and _B.COMMENTS in votes:
        comments = votes.pop(_B.COMMENTS, {})
        votes.setdefault(_B.COMMENT_FORM, comments)
    absent = _NOT_OVER if i < zones.headline else _NOT_UNDER if i < zones.body else _NOT_INSIDE if i < zones.end else ()
    if size > CARD and _B.TAGS in votes and not (view.hits.opening | view.hits.within) & BITS[_B.TAGS]:
        del votes[_B.TAGS]
    if heading & _CARDS:  # the byline, day and section on a card are another article's
        absent = (*absent, *_PARTS_OF_CARDS)
    for kind in absent:
        votes.pop(kind, None)
    return votes


def _over_headline(votes: Votes, segment: Segment, sight: Sight, zones: Zones) -> None:
    listed = segment.box.tag == "li"
    i = segment.index
    if sight.sizes[i] > CARD and not is_row(segment.text):
        _add(votes, _B.POPULAR, LIKELY, "reads as a headline on a card")
    elif not listed and sum(size > CARD for size in sight.sizes[max(0, i - 2) : i + 3]) > 1:
        _add(votes, _B.POPULAR, LIKELY, "stands between headlines on cards")
    _add(votes, _B.MENU, LIKELY if listed else 2 * SLIGHT, "stands over the headline")
    if len(sight.folded[i]) > SHORTEST_NAME and sight.folded[i] in zones.owner:
        _add(votes, _B.MENU, DECISIVE, "the site's name")
    if zones.headline - segment.index <= NEAR_HEADLINE:
        words = sight.folded[segment.index].split()
        is_path = len(words) > 1 and words[0] in zones.words and (
            " ".join(words[1:]) in zones.words or all(word in zones.words for word in words)
        )  # fmt: skip
        if is_path or CRUMBS.search(segment.text) or segment.box.number:
            _add(votes, _B.BREADCRUMB, DECISIVE, "names sections of the menu in a row")
        elif not listed and zones.headline - segment.index == 1 and len(words) <= LABEL:
            _add(votes, _B.SECTION, 2 * SLIGHT, "stands right over the headline")


def _under_headline(votes: Votes, segment: Segment, size: int, zones: Zones, sight: Sight) -> None:
    if COUNT.fullmatch(segment.text):
        _add(votes, _B.PAGE_TOOLS, LIKELY, "a count or a tool's sign")
    elif (
        0 < segment.index < len(sight.folded) - 1
        and sight.folded[segment.index + 1] == sight.folded[segment.index] != ""
    ):
        _add(votes, _B.MEDIA, DECISIVE, "comes twice, as a picture's words do")
    elif size <= LABEL and not segment.text.islower():
        _add(votes, _B.BYLINE, 2 * SLIGHT, "a short line under the headline")
    elif size <= 2 * SHORT:
        _add(votes, _B.BYLINE, SLIGHT, "stands under the headline")
    else:
        _add(votes, _B.MEDIA, SLIGHT, "a longer line under the headline")
    if any(name and name in sight.folded[segment.index] for name in ("share", "tweet")):
        _add(votes, _B.SHARE, SLIGHT, "names sharing")


def _under_text(votes: Votes, segment: Segment, size: int, zones: Zones) -> None:
    listed = segment.box.tag == "li"
    if segment.text.count("|") > 1:
        _add(votes, _B.FOOTER, DECISIVE, "links in a row after the article")
    if segment.box.number and _ADDRESS.match(segment.text):
        _add(votes, _B.FOOTER, DECISIVE, "an address that the renderer lists")
    if RIGHTS.search(segment.text):
        _add(votes, _B.FOOTER, DECISIVE, "names whose rights they are")
    if segment.index >= zones.rights:
        _add(votes, _B.FOOTER, LIKELY, "stands under the line about rights")
    if size >= CARD:
        _add(votes, _B.RELATED, SLIGHT, "reads as a headline on a card")
        _add(votes, _B.POPULAR, SLIGHT / 2, "reads as a headline on a card")
    elif listed or size < CARD:
        near_end = zones.end + (zones.rights - zones.end) // 2 <= segment.index
        _add(votes, _B.FOOTER, 2 * SLIGHT if near_end else SLIGHT, "a short line after the article")


def caption_lines(page: Page, sight: Sight, roles: list[Part | None]) -> list[int]:
    """Return the lines that are captions: a picture's words come twice in a row, or name who took it."""
    body = [i for i, role in enumerate(roles) if role is Part.BODY]
    if not body:
        return []
    headline = sight.headline if sight.headline is not None else max(0, body[0] - NEAR_HEADLINE)
    found = []
    for i in range(headline + 1, body[-1]):
        if roles[i] is not None or not 0 < sight.sizes[i] <= LONGEST_CAPTION:
            continue
        hits, heading = sight.views[i].hits, sight.views[i].heading
        twice = sight.folded[i] and sight.folded[i] == sight.folded[i - 1] and roles[i - 1] is None
        if heading & _CARDS:
            continue
        if twice or (hits.whole | hits.opening | hits.within) & CREDIT:
            found.append(i)
    return found
