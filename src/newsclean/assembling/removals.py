"""What is neither in a block nor, word for word, in a field → `Removed`, one a segment, in page order."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from newsclean.blocks import Boilerplate, Removed
from newsclean.facts import Facts
from newsclean.segments import Box, Page, Part, Segment, Verdict

__all__ = ["Places", "in_fields", "removed_of"]

DEEPEST = 5
"""How many boxes a place names."""

_WORD = re.compile(r"\w+")
_LEFT_OVER = {
    Part.TITLE: (Boilerplate.OTHER, "shows the title in other words"),
    Part.SUBTITLE: (Boilerplate.OTHER, "shows the subtitle in other words"),
    Part.CAPTION: (Boilerplate.MEDIA, "the caption of a picture that is not the article's"),
    Part.CREDIT: (Boilerplate.MEDIA, "the credit of a picture that is not the article's"),
    Part.BODY: (Boilerplate.OTHER, "repeats a sentence of the story"),
}


def in_fields(page: Page, verdicts: Sequence[Verdict], facts: Facts) -> set[int]:
    """Return the segments whose every word is in the title or subtitle, a headline's further lines too."""
    texts = {Part.TITLE: facts.title, Part.SUBTITLE: facts.subtitle}
    held = set()
    for index in (facts.headline, facts.standfirst):
        if index is None or not isinstance(role := verdicts[index].role, Part):
            continue
        words = set(_words(texts.get(role) or ""))
        for segment in _lines(page, index):
            if not words.issuperset(_words(segment.text)):
                break
            held.add(segment.index)
    return held


def _lines(page: Page, index: int) -> Iterator[Segment]:
    """Yield a segment, and those that single line breaks part from it."""
    box = page.segments[index].box
    for segment in islice(page.segments, index, box.last):
        if segment.index > index and (segment.box is not box or not segment.soft):
            break
        yield segment


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def removed_of(page: Page, verdicts: Sequence[Verdict], held: Collection[int]) -> tuple[Removed, ...]:
    """Return the segments that are not `held` by a block or a field."""
    places = Places()
    removed = []
    for segment, verdict in zip(page.segments, verdicts, strict=True):
        text, index, role = segment.text, segment.index, verdict.role
        if not text or index in held:
            continue
        if isinstance(role, Part):
            kind, reason = _LEFT_OVER[role]
        else:
            kind, reason = role, "; ".join([evidence.reason for evidence in verdict.evidence])
        removed.append(Removed(kind, _number(page.segments, index) + text, reason, places.of(segment.box), index))
    return tuple(removed)


def _number(segments: Sequence[Segment], index: int) -> str:
    """Return the number of the list item whose text opens with a segment, as the page shows it, or `""`."""
    first = index
    while first > 0 and not segments[first - 1].text:
        first -= 1
    outer: Box | None = segments[index].box
    while outer is not None and outer.first >= first:
        if outer.number:
            return f"{outer.number}. "
        outer = outer.parent
    return ""


class Places:
    """Where boxes stand, as CSS paths. What stands around a box is looked at once for all boxes in it."""

    __slots__ = ("_around",)

    def __init__(self) -> None:
        self._around: dict[Box, str] = {}

    def of(self, box: Box) -> str:
        parent = box.parent
        if parent is None:
            return _step(box)
        around = self._around.get(parent)
        if around is None:
            around = self._around[parent] = _path(parent)
        return around + _step(box)


def _path(box: Box) -> str:
    """Return the steps to `box`, without `html`, which stands around everything and says nothing."""
    path = ""
    outer = box
    for _ in range(DEEPEST - 1):
        if outer.parent is None:
            break
        path = f"{_step(outer)} > {path}"
        outer = outer.parent
    return path


def _step(box: Box) -> str:
    names = box.names.split(None, 1)
    return f"{box.tag}.{names[0]}" if names else box.tag
