"""What a site repeats weighs against a segment: what stands on many of its pages is no article's, nor is what lies beyond the lines that
stand before and after its articles."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate

from newsclean.judging.measures import size_of
from newsclean.segments import Evidence, Segment
from newsclean.site import AFTER, BEFORE

__all__ = ["outside_evidence", "repeat_evidence", "with_evidence"]

ENOUGH = 3
"""On fewer pages than this, sentences may be a quote that two articles share: nothing speaks against them."""

LINE = 5
"""On fewer pages than `ENOUGH`, a text of fewer words than this may be a subhead or a label that two articles of one form share."""

WEIGHTS = ((8, -10.0), (4, -7.0), (3, -4.0), (2, -1.0))
"""What standing on so many pages of the site, or more, weighs, in log odds. A site's newsroom may use a paragraph again and again."""

OUTSIDE = -1.0
"""What weighs, in log odds, each line of the site that lies between a segment and the article."""

MOST_LINES = 3
"""No more such lines than these weigh: one page may be built in another way."""

MOST_OUTSIDE = 0.4
"""Where more than this share of what was kept, in characters, would lie outside, this page is built in another way."""

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
        if count >= ENOUGH or (count > 1 and size_of(texts[index]) >= LINE and not _has_sentences(texts[index]))
    }


def outside_evidence(
    segments: Sequence[Segment], sides: Sequence[int], scores: Sequence[float], threshold: float
) -> dict[int, Evidence]:
    """Return what lines that stand before or after the articles of the site say of the segments beyond them, by index.

    Args:
        segments: those of a page.
        sides: on which side of the site's articles each of them stands; empty if nobody knows.
        scores: the log odds that each is the article's.
        threshold: the log odds above which a segment is kept.
    """
    if not any(sides):
        return {}
    crossed = _crossed(sides)
    kept = [len(seg.text) if score > threshold else 0 for seg, score in zip(segments, scores, strict=True)]
    home = _median(crossed, kept)
    outside = sum(size for lines, size in zip(crossed, kept, strict=True) if lines > home)
    if outside > MOST_OUTSIDE * sum(kept):
        return {}
    return {
        index: Evidence(
            OUTSIDE * min(lines - home, MOST_LINES), "lies beyond lines that the site has around its articles"
        )
        for index, lines in enumerate(crossed)
        if lines > home and segments[index].text
    }


def with_evidence(scores: Sequence[float], evidence: Mapping[int, Evidence]) -> list[float]:
    """Return scores with what some evidence, by index, adds to them."""
    return [score + evidence[index].weight if index in evidence else score for index, score in enumerate(scores)]


def _crossed(sides: Sequence[int]) -> list[int]:
    """Return how many lines are on the wrong side of each segment: of those before articles, behind it, of those after, before it."""
    ahead = list(accumulate((side == BEFORE for side in reversed(sides)), initial=0))[::-1]
    behind = list(accumulate((side == AFTER for side in sides), initial=0))
    return [ahead[index + 1] + behind[index] for index in range(len(sides))]


def _median(values: Sequence[int], weights: Sequence[int]) -> int:
    """Return the least value that, with what is less, makes half of the weight."""
    heavy = sorted(zip(values, weights, strict=True))
    sums = accumulate(weight for _, weight in heavy)
    half = sum(weights) / 2
    return next(value for (value, _), total in zip(heavy, sums, strict=True) if total >= half)


def _weight(count: int) -> float:
    return next(weight for fewest, weight in WEIGHTS if count >= fewest)


def _has_sentences(text: str) -> bool:
    """Return whether there may be more than one sentence in a text: where in doubt ("Mr. Holt", "www.velmora.example"), there may."""
    return _SENTENCE_BREAK.search(text) is not None or sum(map(text.count, SENTENCE_ENDS)) > 1
