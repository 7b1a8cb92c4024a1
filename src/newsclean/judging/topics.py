"""Whether a segment speaks of what the page speaks of: the share of its words that the headline has, and other segments."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from newsclean.judging.classes import IN_PAGE, IN_STORY, IN_TITLE
from newsclean.segments import Segment

__all__ = ["Topics"]

SIZE = 5
"""The shortest segment, in words, whose words are looked at."""

LONGEST = 1_000
"""No more of a segment than this, in characters, is looked at."""

SHORTEST = 4
"""The shortest word that means something, in characters, where spaces part them."""

_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SPACED_WORD = re.compile(rf"\w{{{SHORTEST},}}")
_WORD = re.compile(rf"{_UNSPACED.pattern}{{2}}|{_SPACED_WORD.pattern}")
"""Words that mean something; two characters where no spaces part words."""


class Topics:
    """The words of a page's segments that are no links."""

    __slots__ = ("_shared", "_title", "_words")

    def __init__(self, segments: Sequence[Segment], sizes: Sequence[int], headline: int | None) -> None:
        self._words = [
            _words(segment.text) if size >= SIZE and segment.link_chars * 2 <= len(segment.text) else frozenset()
            for segment, size in zip(segments, sizes, strict=True)
        ]
        once: set[str] = set()
        self._shared: set[str] = set()
        for words in self._words:
            self._shared |= once & words
            once |= words
        self._title = _words(segments[headline].text) if headline is not None else frozenset()

    def of_story(self, story: Sequence[int], indices: Sequence[int]) -> list[int]:
        """Return the class of the share of each segment's words that others have which are likely the story's; 0 without words."""
        counts = Counter(word for index in story for word in self._words[index])
        among = frozenset(story)
        return [
            1 + bisect_right(IN_STORY, sum([counts[word] > (index in among) for word in words]) / len(words))
            if words
            else 0
            for index in indices
            for words in [self._words[index]]
        ]

    def traits(self, index: int) -> tuple[int, int]:
        """Return the classes of the shares of a segment's words in the headline and elsewhere on the page; 0 without words."""
        words = self._words[index]
        if not words:
            return 0, 0
        in_title = 1 + bisect_right(IN_TITLE, len(words & self._title) / len(words)) if self._title else 0
        return in_title, 1 + bisect_right(IN_PAGE, len(words & self._shared) / len(words))


def _words(text: str) -> frozenset[str]:
    lower = text[:LONGEST].lower()
    word = _WORD if _UNSPACED.search(lower) else _SPACED_WORD  # which finds the same there, in half the time
    return frozenset(word.findall(lower))
