"""What is not in a block or a field → `Removed`, one a segment, in page order."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.blocks import Boilerplate, Removed
from newsclean.facts import Facts
from newsclean.segments import Box, Page, Part, Segment, Verdict

__all__ = ["removed_of"]

DEEPEST = 5
"""How many boxes a place names."""

_LEFT_OVER: dict[Part, Boilerplate] = {
    Part.TITLE: Boilerplate.OTHER,
    Part.SUBTITLE: Boilerplate.OTHER,
    Part.CAPTION: Boilerplate.MEDIA,
    Part.CREDIT: Boilerplate.MEDIA,
    Part.BODY: Boilerplate.OTHER,
}


def removed_of(page: Page, verdicts: Sequence[Verdict], shown: set[int], facts: Facts) -> tuple[Removed, ...]:
    """Return the segments that stand neither in a block (`shown`) nor word for word in a field."""
    fields = {Part.TITLE: facts.title or "", Part.SUBTITLE: facts.subtitle or ""}
    places: dict[Box, str] = {}
    removed = []
    for segment, verdict in zip(page.segments, verdicts, strict=True):
        if not segment.text or segment.index in shown:
            continue
        role = verdict.role
        if isinstance(role, Part):
            if segment.text in fields.get(role, ""):
                continue
            kind, reason = _LEFT_OVER[role], f"a second {role.value}, or one that the field does not hold"
        else:
            kind, reason = role, "; ".join(evidence.reason for evidence in verdict.evidence)
        removed.append(Removed(kind, segment.text, reason, _place(segment, page, places), segment.index))
    return tuple(removed)


def _place(segment: Segment, page: Page, places: dict[Box, str]) -> str:
    if page.source == "text":
        return f"segment {segment.index + 1}"
    box = segment.box
    place = places.get(box)
    if place is None:
        steps = [_step(outer) for _, outer in zip(range(DEEPEST), box.ancestors(), strict=False)]
        place = places[box] = " > ".join(reversed(steps))
    return place


def _step(box: Box) -> str:
    name = next(iter(box.names.split()), "")
    return f"{box.tag}.{name}" if name else box.tag
