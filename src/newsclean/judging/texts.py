"""What can be seen of a segment's text by itself: how it opens and ends, its marks and sentences."""

from __future__ import annotations

import re
from bisect import bisect_right

from newsclean.blocks import SpanKind
from newsclean.judging.classes import CAPITALS, CHARS, SENTENCES
from newsclean.judging.measures import comma_count, ending, opening
from newsclean.segments import Segment

__all__ = ["OWN", "own"]

OWN = (
    "ending",
    "commas",
    "bold",
    "opening",
    "digits",
    "upper",
    "capitals",
    "sentences",
    "quoted",
    "barred",
    "address",
    "exclaims",
    "chars",
)
"""The traits of a text.

`capitals`: the share of its words that open with one. `quoted`: whether a quotation opens in it. `barred`: whether bars or dots part
it. `address`: whether it holds one of the web or of mail.
"""

LONGEST = 2_000
"""No more of a text than this, in characters, is searched."""

_SENTENCE_ENDS = re.compile(r"[.!?؟।…。！？](?:(?<=[。！？])|[\"'”’»)\]]?(?:\s|$))")
_ADDRESS = re.compile(r"https?:|www\.|@\w")
_QUOTES, _ASCII_QUOTES = '"“”„«»「『', '"'
_BARS, _ASCII_BARS = "|·•/", "|/"
_NONE = (0,) * len(OWN)


def own(segment: Segment, size: int) -> tuple[int, ...]:
    """Return the `OWN` traits of a segment."""
    text = segment.text
    if not text:
        return _NONE
    length = len(text)
    head = text[:LONGEST]
    is_ascii = head.isascii()
    strong = sum([mark.end - mark.start for mark in segment.marks if mark.kind is SpanKind.STRONG])
    return (
        ending(text),
        comma_count(head),
        0 if not strong else 2 if strong * 10 > length * 9 else 1,
        opening(text),
        min(sum(map(str.isdigit, text)) * 6 // length, 3) if size < 15 else 0,
        1 if text.isupper() else 0,
        _capitals(head, size),
        bisect_right(SENTENCES, len(_SENTENCE_ENDS.findall(head))) if size >= 4 else 0,
        _has_any(_ASCII_QUOTES if is_ascii else _QUOTES, head),
        _has_any(_ASCII_BARS if is_ascii else _BARS, head),
        1 if ("@" in head or "http" in head or "www." in head) and _ADDRESS.search(head) else 0,
        1 if "!" in head else 0,
        bisect_right(CHARS, length),
    )


def _has_any(marks: str, text: str) -> int:
    """Return 1 for a text that has one of some marks. Asking for each is quicker than looking at each character."""
    for mark in marks:
        if mark in text:
            return 1
    return 0


def _capitals(text: str, size: int) -> int:
    """Return the class of the share of words that open with a capital letter; 5 where there are too few words to tell."""
    words = text.split() if 3 <= size <= 40 else ()
    if len(words) < 3:
        return 5
    return bisect_right(CAPITALS, sum([word[0].isupper() for word in words]) / len(words))
