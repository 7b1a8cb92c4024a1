"""What a site repeats weighs against a segment: what stands on many of its pages is no article's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.segments import Evidence

__all__ = ["repeat_evidence"]

ENOUGH = 3
"""On fewer pages than this, sentences may be a quote that two articles share: nothing speaks against them."""

WEIGHTS = ((8, -10.0), (4, -7.0), (3, -4.0), (2, -1.0))
"""What standing on so many pages of the site, or more, weighs, in log odds. A site's newsroom may use a paragraph again and again."""

SENTENCE_ENDS = ".!?。！？؟।…"
_SENTENCE_BREAK = re.compile(r"[.!?؟।…][\"'”’»)\]]*\s+\S|[。！？][^\w。！？]*\w")


def repeat_evidence(pages: Sequence[int], texts: Sequence[str]) -> dict[int, Evidence]:
    """Return what repetition says of the segments of a page, by index.

    Args:
        pages: on how many pages of the site, with this one, each of them stands; empty if nobody knows.
        texts: their texts.
    """
    return {
        index: Evidence(_weight(count), f"stands on {count} pages of the site")
        for index, count in enumerate(pages)
        if count >= ENOUGH or (count > 1 and not _has_sentences(texts[index]))
    }


def _weight(count: int) -> float:
    return next(weight for fewest, weight in WEIGHTS if count >= fewest)


def _has_sentences(text: str) -> bool:
    """Return whether there may be more than one sentence in a text: where in doubt ("Mr. Holt", "www.velmora.example"), there may."""
    return _SENTENCE_BREAK.search(text) is not None or sum(map(text.count, SENTENCE_ENDS)) > 1
