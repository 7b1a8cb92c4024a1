"""Plain measures of a text: its length in words, whether it is prose, how it opens and ends."""

from __future__ import annotations

__all__ = ["comma_count", "ending", "ends_sentence", "is_prose", "opening", "size_of"]

UNSPACED = 12
"""Mean length of a word, in characters, above which a text is taken to be written without spaces."""

PROSE_SIZE = 10
"""The shortest prose, in words."""

_CJK_FIRST, _CJK_LAST = "\u2e80", "\uabff"
_SENTENCE_ENDS = frozenset(".!?。！？؟।…")
_CLOSING = "\"'”’»›)]】」』）"
_ENDINGS: dict[str, int] = {
    mark: place
    for place, marks in enumerate((".。।", "!！", "?？؟", "…", ":：", ",;،；、"), start=2)
    for mark in marks
}  # fmt: skip
_OPENINGS: dict[str, int] = {
    mark: place for place, marks in enumerate(("\"'“‘«„「『", "•·-–—*|▪►»>◆■●"), start=4) for mark in marks
}
_COMMAS = ",，、،"


def size_of(text: str) -> int:
    """Return the length of `text` in words, or what comes to as much where no spaces part them.

    >>> size_of("two words"), size_of("港の灯台は来週から塗り直される"), size_of("海辺の暮らし")
    (2, 7, 3)
    """
    if not text:
        return 0
    words = text.count(" ") + 1
    if len(text) > UNSPACED * words or (_CJK_FIRST <= text[0] <= _CJK_LAST and len(text) > 1):
        return len(text) // 2
    return words


def is_prose(text: str, size: int, link_chars: int) -> bool:
    """Return whether `text` reads as a sentence or more, and not as links."""
    return size >= PROSE_SIZE and link_chars * 3 < len(text) and not _SENTENCE_ENDS.isdisjoint(text)


def ending(text: str) -> int:
    """Return the class of the mark that `text` ends with: 1 for none, 8 for a full stop inside a closing quote.

    >>> ending("It went on..."), ending("It went on…"), ending("It went on.")
    (5, 5, 2)
    """
    if text.endswith("..."):
        return _ENDINGS["…"]
    last = text[-1]
    if last in _CLOSING:
        return 8 if ends_sentence(text) else 9
    return _ENDINGS.get(last, 1)


def ends_sentence(text: str) -> bool:
    """Return whether `text` ends as a sentence does, inside a closing quotation mark too."""
    return text.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS


def opening(text: str) -> int:
    """Return the class of the character that `text` opens with."""
    first = text[0]
    if first.isdigit():
        return 1
    if first.islower():
        return 2
    if first.isupper():
        return 3
    return _OPENINGS.get(first, 6 if first.isalpha() else 7)


def comma_count(text: str) -> int:
    """Return how many commas `text` has, 3 for more."""
    commas = "," if text.isascii() else _COMMAS
    return min(sum(map(text.count, commas)), 3)
