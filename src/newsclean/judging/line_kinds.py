"""Which kind of boilerplate a removed line of rendered text is: what its clues weigh for each kind is added up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from struct import Struct

from newsclean.blocks import Boilerplate
from newsclean.judging.kinds import REASONS, Finding
from newsclean.judging.line_clues import Clues, clues_of_lines
from newsclean.judging.line_zones import NEAR_HEADLINE, Zones
from newsclean.judging.tables import SCALE
from newsclean.judging.traits import Sight
from newsclean.noise.clues import BITS, CREDIT
from newsclean.segments import LISTS, Box, Evidence, Page, Part
from newsclean.weights_kinds import BASES, CLUES, KINDS

__all__ = ["caption_lines", "finding_of", "kinds_of_lines"]

LONGEST_CAPTION = 60
"""The longest caption, in words."""

LISTED, BESIDE = 1.0, 0.15
"""What speaks for the kinds of the lines of a list, or of a stanza, in the mean, counts so much for each of them."""

WIDTH = 16
"""Bits of the field that each kind has in a sum, which is one whole number: hundredths of log odds, counted from the middle."""

_KINDS = tuple(map(Boilerplate, KINDS))
_FIELDS = Struct(f"<{len(_KINDS)}H")
_CARDS = BITS[Boilerplate.RELATED] | BITS[Boilerplate.POPULAR]


def kinds_of_lines(page: Page, sight: Sight, kept: list[bool]) -> list[Finding | None]:
    """Return what speaks for which kind, for each line that is not kept."""
    zones = Zones(page, sight, kept)
    clues = list(clues_of_lines(page, sight, kept, zones))
    totals = [() if is_kept else _totals(of_line) for of_line, is_kept in zip(clues, kept, strict=True)]
    lists = list(map(zones.list_of, page.segments))
    shared = {box: _shared(box, totals) if box else [] for box in dict.fromkeys(lists)}
    return [
        None if is_kept else _finding(of_line, _with(total, shared[box]))
        for box, of_line, total, is_kept in zip(lists, clues, totals, kept, strict=True)
    ]


def _shared(box: Box, totals: Sequence[tuple[int, ...]]) -> list[float]:
    """Return what the lines in a box that are removed share."""
    rows = [total for total in totals[box.first : box.last] if total]
    share = (LISTED if box.tag in LISTS else BESIDE) / (len(rows) or 1)
    return [share * sum(column) for column in zip(*rows, strict=True)]


def finding_of(clues: Clues) -> Finding:
    """Return the kind that some clues speak for most.

    >>> finding_of((("names whose rights they are", "stands at the end"),)).kind
    <Boilerplate.FOOTER: 'footer'>
    """
    return _finding(clues, _totals(clues))


def _totals(clues: Clues) -> tuple[int, ...]:
    return _FIELDS.unpack((_bases() + sum(map(_weight, clues))).to_bytes(_FIELDS.size, "little"))


def _with(total: Sequence[int], shared: Sequence[float]) -> Sequence[float]:
    return [own + others for own, others in zip(total, shared, strict=True)] if shared else total


def _finding(clues: Clues, totals: Sequence[float]) -> Finding:
    place = totals.index(max(totals))
    speaking = sorted([evidence for group in clues for evidence in _evidence(group, place)])
    return Finding(_KINDS[place], tuple(speaking[:REASONS]))


@lru_cache(maxsize=20_000)
def _weight(group: tuple[str, ...]) -> int:
    """Return what some clues add to each kind."""
    return sum([weight << WIDTH * place for clue in group for place, weight in CLUES.get(clue, ())])


@lru_cache(maxsize=20_000)
def _evidence(group: tuple[str, ...], place: int) -> tuple[Evidence, ...]:
    """Return the clues that speak for the kind in a place of the table."""
    found = [(clue, dict(CLUES.get(clue, ())).get(place, 0)) for clue in group]
    return tuple([Evidence(-weight / SCALE, clue, _KINDS[place]) for clue, weight in found if weight > 0])


@lru_cache(maxsize=1)
def _bases() -> int:
    """Return what each kind starts with."""
    return sum((1 << WIDTH - 1) + base << WIDTH * place for place, base in enumerate(BASES))


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
