"""The two looks at rendered text: `scoring` with the tables that are fitted on lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsclean import weights_text as weights
from newsclean.blocks import Boilerplate
from newsclean.judging.firm import FIRM, firm_weight
from newsclean.judging.line_context import LINE_CONTEXT, context_of_lines
from newsclean.judging.lines import LINES, look_at_lines
from newsclean.judging.tables import SCALE, Table, Term
from newsclean.judging.traits import NAMED, Hints, Sight, View
from newsclean.noise.clues import BITS
from newsclean.noise.lexicon import Hits
from newsclean.segments import Box, Page, Segment

__all__ = ["EASY", "LineSums", "scores_of_lines"]

EASY = -9.0
"""The score of a line that is plainly no article's."""

ANNOUNCED = 1.5
"""What it weighs for a list, in log odds, that the article's text before it ends with a colon."""

_CARDS = BITS[Boilerplate.RELATED] | BITS[Boilerplate.POPULAR]
"""A line under a heading of cards that the page has twice is another article's headline."""

_COLONS = (":", "：")

FEW_LINES, FEW_LINES_LEAN = 8, 0.5
"""A text of fewer lines than this is likely no whole page: what each line that is missing weighs for those that are there."""

LEAN = 40
"""What every line is given beyond what is fitted, in hundredths of log odds: the fit counts lines by less than their words,
and long lists in an article would be lost too often."""

FIRST = Table(LINES, weights.FIRST_BASE, weights.FIRST_SINGLES, weights.FIRST_PAIRS)
SECOND = Table((*LINES, *LINE_CONTEXT), weights.SECOND_BASE + LEAN, weights.SECOND_SINGLES, weights.SECOND_PAIRS)


def scores_of_lines(page: Page, sight: Sight) -> list[float]:
    """Return the log odds of each line that it belongs to the article's body."""
    first = [_first_score(view) for view in sight.views]
    seen = context_of_lines(page.segments, sight.sizes, first)
    visible = sum(sight.prose)
    few = FEW_LINES_LEAN * max(0, FEW_LINES - len(page.segments))
    counts = Counter(sight.folded)
    scores = [
        score
        + few
        + SECOND.score(view.dense + around)
        + firm_weight(segment, view, size, visible)
        + (FIRM if view.heading & _CARDS and folded and counts[folded] > 1 else 0.0)
        if view.dense
        else EASY
        for segment, score, view, around, size, folded in zip(
            page.segments, first, sight.views, seen, sight.sizes, sight.folded, strict=True
        )
    ]
    return _with_lists(page.segments, scores)


def _with_lists(segments: Sequence[Segment], scores: list[float]) -> list[float]:
    """Let the items of one list weigh on each other, and a line that announces it on all of them."""
    lists: dict[Box, list[int]] = {}
    for segment in segments:
        if segment.box.tag == "li" and segment.box.parent is not None:
            lists.setdefault(segment.box.parent, []).append(segment.index)
    for items in lists.values():
        before = items[0] - 1
        announced = before >= 0 and scores[before] > 0 and segments[before].text.endswith(_COLONS)
        mean = sum(scores[i] for i in items) / len(items) + (ANNOUNCED if announced else 0.0)
        for i in items:
            scores[i] = (scores[i] + mean) / 2
    return scores


def _first_score(view: View) -> float:
    """Return what the first look says of a line."""
    return FIRST.score(view.dense) + _masks(view.hits, view.heading) if view.dense else EASY


class LineSums:
    """What the scores of a page's lines add up, for whoever asks.

    Attributes:
        base: what every line starts with.
    """

    base = FIRST.base + SECOND.base

    def __init__(self, page: Page, hints: Hints) -> None:
        self.sight = look_at_lines(page, hints)
        self.rows = context_of_lines(page.segments, self.sight.sizes, [_first_score(view) for view in self.sight.views])
        self.scores = scores_of_lines(page, self.sight)

    def terms(self, index: int) -> Iterator[Term]:
        """Yield the summands of one line's score beyond `base`."""
        view = self.sight.views[index]
        total = self.base
        if view.dense:
            second = SECOND.terms(view.dense + self.rows[index])
            for term in (*FIRST.terms(view.dense), *_terms(view.hits, view.heading), *second):
                total += term.weight
                yield term
        yield Term(self.scores[index] - total, ("firm clues and its list" if view.dense else "far from prose",), (1,))


@lru_cache(maxsize=20_000)
def _masks(hits: Hits, heading: int) -> float:
    return sum(term.weight for term in _terms(hits, heading))


def _terms(hits: Hits, heading: int) -> Iterator[Term]:
    whole, opening, within = hits
    for place, name in enumerate(NAMED):
        bit = 1 << place
        level = 2 if whole & bit else 1 if opening & bit else 0
        if (whole | opening | within) & bit and name in weights.PHRASES:
            yield Term(weights.PHRASES[name][level] / SCALE, (f"phrase:{name}",), (level,))
        if heading & bit and name in weights.HEADINGS:
            yield Term(weights.HEADINGS[name] / SCALE, (f"heading:{name}",), (1,))
