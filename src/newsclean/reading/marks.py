"""Parts of text as a parser tells them, with links and emphasis over them → one text with its marks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from newsclean.blocks import SpanKind
from newsclean.segments import Mark

__all__ = ["Open", "Raw", "marked"]

Open = tuple[int, SpanKind, str | None]
"""A link or an emphasis that is open: the number of the part that it begins before, its kind and `href`."""

Raw = tuple[int, int, SpanKind, str | None]
"""One that is closed: the numbers of the parts that it begins and ends before, its kind and `href`."""

_LINK = SpanKind.LINK


def marked(parts: Sequence[str], marks: Sequence[Raw], pre: bool) -> tuple[str, tuple[Mark, ...], int]:
    """Return the text that `parts` come to, its marks in order of their start, and how much of it stands in links.

    >>> marked(["We sail ", " on  ", "now"], [(1, 2, SpanKind.STRONG, None)], pre=False)
    ('We sail on now', (Mark(start=8, end=10, kind=<SpanKind.STRONG: 'strong'>, href=None),), 0)
    """
    if len(marks) == 1 and marks[0][0] == 0 and marks[0][1] == len(parts) and not pre:  # as in a menu
        text = " ".join("".join(parts).split())
        _, _, kind, href = marks[0]
        return text, (Mark(0, len(text), kind, href),), len(text) if kind is _LINK else 0
    text, starts = _preformatted(parts) if pre else _folded(parts)
    linked = 0
    placed = []
    for first, last, kind, href in marks:
        start, end = starts[first], starts[last]
        if start < end and text[start] == " ":
            start += 1
        if start < end:
            placed.append(Mark(start, end, kind, href))
            if kind is _LINK:
                linked += end - start
    if len(placed) > 1:
        placed.sort(key=_place)
    return text, tuple(placed), linked


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _preformatted(parts: Sequence[str]) -> tuple[str, list[int]]:
    """Return the text, and the place in it where each part begins, and where the last one ends."""
    joined = "".join(parts)
    text = joined.strip("\n")
    cut = len(joined) - len(joined.lstrip("\n"))
    return text, [min(max(start - cut, 0), len(text)) for start in accumulate(map(len, parts), initial=0)]


def _folded(parts: Sequence[str]) -> tuple[str, list[int]]:
    """Return the same with white space folded; the space before a part counts as its first character."""
    pieces, starts = [], [0]
    length, gap = 0, False
    for part in parts:
        piece = " ".join(part.split())
        if piece:
            if length and (gap or part[0].isspace()):
                piece = " " + piece
            pieces.append(piece)
            length += len(piece)
            gap = part[-1].isspace()
        else:
            gap = True
        starts.append(length)
    return "".join(pieces), starts
