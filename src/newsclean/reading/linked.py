"""Links and emphasis as text browsers and Markdown writers put them into a text → marks over the text alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsclean.blocks import SpanKind
from newsclean.segments import Mark

__all__ = ["Links", "links_of"]

FEWEST_NUMBERS = 4
"""A page numbers its links if its lines hold at least so many numbers in brackets that count up."""

LONGEST_LINKED = 14
"""The longest line, in words, that is taken to be one link where a link's number opens it."""

_NUMBER = re.compile(r"\[(\d{1,4})\]")
_REFERENCE = re.compile(r"\s*(\d{1,4})\.\s+((?:https?|file|ftp|mailto|javascript):\S+)\s*")
_INLINE = re.compile(
    r"!\[(?P<alt>[^\]\[]{0,300})\]\([^()\s]{0,2000}\)"
    r"|\[(?P<text>[^\]\[]{1,300})\]\((?P<href>[^()\s]{1,2000})(?:\s\"[^\"]{0,300}\")?\)"
    r"|\*\*(?P<strong>[^*\s](?:[^*]{0,300}[^*\s])?)\*\*"
    r"|(?<!\w)_(?P<emphasis>[^_\s](?:[^_]{0,300}[^_\s])?)_(?!\w)"
)
_KINDS = {"text": SpanKind.LINK, "strong": SpanKind.STRONG, "emphasis": SpanKind.EMPHASIS}


class Links(NamedTuple):
    """How a page writes its links.

    Attributes:
        numbered: whether numbers in brackets stand before them, as in lynx's dumps.
        inline: whether they are written as in Markdown.
        addresses: the address of each number.
    """

    numbered: bool
    inline: bool
    addresses: dict[str, str]

    def marks(self, text: str) -> tuple[str, tuple[Mark, ...]]:
        """Return a line as the page shows it, and its links and emphasis.

        >>> Links(False, True, {}).marks("See [the list](/list) of **all** boats")
        ('See the list of all boats', (Mark(start=4, end=12, kind=<SpanKind.LINK: 'link'>, href='/list'), \
Mark(start=16, end=19, kind=<SpanKind.STRONG: 'strong'>, href=None)))
        >>> Links(True, False, {"3": "/sport"}).marks("[3]Sport")
        ('Sport', (Mark(start=0, end=5, kind=<SpanKind.LINK: 'link'>, href='/sport'),))
        """
        if self.numbered and "[" in text:
            return self._without_numbers(text)
        if self.inline and ("](" in text or "**" in text or "_" in text):
            return _without_signs(text)
        return text, ()

    def _without_numbers(self, text: str) -> tuple[str, tuple[Mark, ...]]:
        numbers = _NUMBER.findall(text)
        shown = _NUMBER.sub("", text.removeprefix("#")).strip()
        if len(numbers) == 1 and text.startswith("[") and shown.count(" ") < LONGEST_LINKED:
            address = self.addresses.get(numbers[0], "#")
            return shown, (Mark(0, len(shown), SpanKind.LINK, address),)
        return shown, ()


def _without_signs(text: str) -> tuple[str, tuple[Mark, ...]]:
    parts: list[str] = []
    marks: list[Mark] = []
    length = at = 0
    for found in _INLINE.finditer(text):
        before = text[at : found.start()]
        group = found.lastgroup if found.lastgroup != "href" else "text"
        said = "" if group is None or group == "alt" else found[group]
        parts += [before, said]
        length += len(before)
        if group in _KINDS:
            marks.append(Mark(length, length + len(said), _KINDS[group], found["href"]))
        length += len(said)
        at = found.end()
    if not at:
        return text, ()
    whole = "".join((*parts, text[at:]))
    shown = whole.strip()
    shift = len(whole) - len(whole.lstrip())
    return shown, tuple(mark._replace(start=mark.start - shift, end=mark.end - shift) for mark in marks)


def links_of(raw: Sequence[str]) -> Links:
    """Return how a page of these lines writes its links."""
    text = "\n".join(raw)
    numbered = _counts_up(_NUMBER.findall(text)) if "[1]" in text else False
    addresses = {}
    if numbered:
        addresses = {found[1]: found[2] for line in raw if (found := _REFERENCE.fullmatch(line))}
    inline = "](" in text or "**" in text
    return Links(numbered, inline, addresses)


def _counts_up(numbers: Sequence[str]) -> bool:
    """Return whether numbers count up from one, as links do, and not as footnotes that a text goes back to."""
    if len(numbers) < FEWEST_NUMBERS:
        return False
    steps = sum(int(after) == int(before) + 1 for before, after in pairwise(numbers))
    return steps >= 0.8 * (len(numbers) - 1)
