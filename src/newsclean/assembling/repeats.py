"""Pull quotes: sentences of the story that a page sets a second time, large and beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newsclean.remembering import remembered
from newsclean.segments import Box, Segment

__all__ = ["pull_quotes"]

SHORTEST, LONGEST = 20, 500
"""How long a pull quote is, in letters and digits."""

REACH = 3
"""How many boxes around a segment may make a pull quote of it."""

MOST = 20
"""How many segments of a page are looked up, so that long pages take no more time."""

_QUOTE = re.compile(r"quot|zitat|citat|cita\b|callout|blockquote", re.IGNORECASE)
_MARKS = re.compile(r"[\W_]+")


def pull_quotes(story: Sequence[Segment]) -> list[Segment]:
    """Return the segments of quotations that stand, word for word, in a longer segment of the story."""
    quoted = list(islice((segment for segment in story if _is_quoted(segment.box)), MOST))
    if not quoted:
        return []
    said = [_MARKS.sub("", segment.text).casefold() for segment in story]
    whole = "\n".join(said)
    own = {segment.index: text for segment, text in zip(story, said, strict=True)}
    return [segment for segment in quoted if _is_repeated(own[segment.index], whole)]


def _is_quoted(box: Box) -> bool:
    return any(
        outer.tag in ("blockquote", "aside") or (outer.names and _speaks_of_quotes(outer.names))
        for outer in islice(box.ancestors(), REACH)
    )


@remembered(4_000)
def _speaks_of_quotes(names: str) -> bool:
    return _QUOTE.search(names) is not None


def _is_repeated(text: str, whole: str) -> bool:
    """Return whether a longer line of `whole` holds `text`."""
    if not SHORTEST <= len(text) <= LONGEST:
        return False
    at = whole.find(text)
    while at >= 0:
        end = at + len(text)
        if (at and whole[at - 1] != "\n") or (end < len(whole) and whole[end] != "\n"):
            return True
        at = whole.find(text, end)
    return False
