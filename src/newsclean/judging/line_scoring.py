"""The two looks at rendered text: `scoring` with the tables that are fitted on lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsclean import weights_text as weights
from newsclean.blocks import Boilerplate
from newsclean.judging.firm import FIRM, HEADING_SIZE, READ_ALSO_SIZE, firm_weight
from newsclean.judging.landmarks import HEADINGS
from newsclean.judging.line_context import LINE_CONTEXT, line_context
from newsclean.judging.line_zones import DATE, said_by
from newsclean.judging.lines import LINES, look_at_lines
from newsclean.judging.lines_closely import CLOSELY, look_closely_at_lines
from newsclean.judging.measures import ends_sentence
from newsclean.judging.scoring import heading_terms, phrase_terms
from newsclean.judging.tables import Table, Term
from newsclean.judging.topics import Topics
from newsclean.judging.traits import Hints, Sight
from newsclean.noise.clues import BITS
from newsclean.noise.lexicon import Hits
from newsclean.segments import Box, Page, Segment

__all__ = [
    "EASY",
    "IN_QUESTION",
    "LEAN",
    "LineSums",
    "firm_of_lines",
    "first_scores_of_lines",
    "rows_of_lines",
    "scores_of_lines",
    "with_company",
]

EASY = -9.0
"""The score of a line that is plainly no article's."""

IN_QUESTION = -3.5
"""A line that scores less than this at the first look is not looked at again: of the article's words, three in a thousand stand in such."""

ANNOUNCED = 2.0
"""What it weighs for a list, in log odds, that the article's text before it ends with a colon."""

SURE, BETWEEN = 2.0, 0.7
"""What it weighs for a subhead, in log odds, that the lines before and after it are at least so surely the article's."""

LIKELY = 1.0
"""A list that is announced, between lines that are at least so surely the article's, is the article's too."""

LONGEST_DAY = 5
"""The longest line, in words, that is little more than a day."""

_CARDS = BITS[Boilerplate.RELATED] | BITS[Boilerplate.POPULAR]
"""A line under a heading of cards that the page has twice is another article's headline."""

_OPENERS = sum(
    BITS[kind]
    for kind in (
        Boilerplate.SHARE, Boilerplate.COMMENTS, Boilerplate.COMMENT_FORM, Boilerplate.NEWSLETTER, Boilerplate.ADVERT,
        Boilerplate.PAYWALL, Boilerplate.PAGE_TOOLS,
    )
)  # fmt: skip
"""Kinds whose phrases open next to no short line of an article: one in a hundred and fifty that they open."""

_TAGS = BITS[Boilerplate.TAGS]
_COLONS = (":", "：")

FEW_LINES, FEW_LINES_LEAN = 8, 1.2
"""A text of fewer lines than this is likely no whole page: what each line that is missing weighs for those that are there."""

LEAN = 20
"""What every line is given beyond what is fitted, in hundredths of log odds: the fit counts lines by less than their words,
and long lists in an article would be lost too often."""

FIRST_TABLE = Table(LINES, weights.FIRST_BASE, weights.FIRST_SINGLES, weights.FIRST_PAIRS)
SECOND_TABLE = Table(
    (*CLOSELY, *LINE_CONTEXT), weights.SECOND_BASE + LEAN, weights.SECOND_SINGLES, weights.SECOND_PAIRS
)


def scores_of_lines(page: Page, sight: Sight) -> list[float]:
    """Return the log odds of each line that it belongs to the article's body."""
    scores = first_scores_of_lines(sight)
    rows = rows_of_lines(page, sight, scores)
    firm = firm_of_lines(page, sight)
    few = _few(page)
    for i, row in rows.items():
        scores[i] += SECOND_TABLE.score(row) + firm[i] + few
    return with_company(page.segments, scores)


def first_scores_of_lines(sight: Sight) -> list[float]:
    """Return what the first look says of each line."""
    return [
        FIRST_TABLE.score(view.dense) + _masks(view.hits, view.heading) if view.dense else EASY for view in sight.views
    ]


def rows_of_lines(page: Page, sight: Sight, scores: Sequence[float]) -> dict[int, tuple[int, ...]]:
    """Return what the second look sees of the lines that the first scores leave in question."""
    least = IN_QUESTION - _few(page)
    wanted = [
        i for i, (score, view) in enumerate(zip(scores, sight.views, strict=True)) if view.dense and score > least
    ]
    topics = Topics(page.segments, sight.sizes, sight.headline)
    around = line_context(page.segments, sight.sizes, topics, scores, wanted)
    closely = look_closely_at_lines(page, sight, topics, wanted)
    return {i: own + others for i, own, others in zip(wanted, closely, around, strict=True)}


def _few(page: Page) -> float:
    """Return what each line is given where there are few."""
    return FEW_LINES_LEAN * max(0, FEW_LINES - len(page.segments))


def firm_of_lines(page: Page, sight: Sight) -> list[float]:
    """Return what firm clues say against each line."""
    visible = sum(sight.prose)
    counts = Counter(sight.folded)
    firm = [
        firm_weight(segment, view, size, visible)
        + (FIRM if size < HEADING_SIZE and view.hits.opening & _OPENERS else 0.0)
        + (FIRM if size < READ_ALSO_SIZE and said_by(segment.text, view.hits).opening & _TAGS else 0.0)
        + (FIRM if view.heading & _CARDS and folded and counts[folded] > 1 else 0.0)
        for segment, view, size, folded in zip(page.segments, sight.views, sight.sizes, sight.folded, strict=True)
    ]
    for i in _days_under(page, sight):
        firm[i] += FIRM
    return firm


def _days_under(page: Page, sight: Sight) -> Iterator[int]:
    """Yield the lines between the headline and the first paragraph that are little more than a day."""
    if sight.headline is None:
        return
    for i in range(sight.headline + 1, len(page.segments)):
        if sight.prose[i]:
            return
        text = page.segments[i].text
        if sight.sizes[i] <= LONGEST_DAY and DATE.search(text) and not ends_sentence(text):
            yield i


def with_company(segments: Sequence[Segment], scores: list[float]) -> list[float]:
    """Let the items of one list weigh on each other, the line that announces it on all of them and they on it, and paragraphs
    on the subhead between them, or the list that is announced.
    """
    lists: dict[Box, list[int]] = {}
    for segment in segments:
        if segment.box.tag == "li" and segment.box.parent is not None:
            lists.setdefault(segment.box.parent, []).append(segment.index)
    for items in lists.values():
        before = items[0] - 1
        announces = before >= 0 and segments[before].text.endswith(_COLONS)
        mean = sum(scores[i] for i in items) / len(items)
        after = items[-1] + 1
        is_inside = announces and before > 0 and after < len(scores) and min(scores[before - 1], scores[after]) > LIKELY
        if announces and (mean > 0 or is_inside):
            scores[before] += ANNOUNCED
        if announces and (scores[before] > 0 or is_inside):
            mean += ANNOUNCED
        for i in items:
            scores[i] = mean if is_inside and scores[i] < mean else (scores[i] + mean) / 2
    for segment in segments[1:-1]:
        if segment.box.tag in HEADINGS and min(scores[segment.index - 1], scores[segment.index + 1]) > SURE:
            scores[segment.index] += BETWEEN
    return scores


class LineSums:
    """What the scores of a page's lines add up, for whoever asks.

    Attributes:
        base: what every line starts with.
    """

    base = FIRST_TABLE.base

    def __init__(self, page: Page, hints: Hints) -> None:
        self.sight = look_at_lines(page, hints)
        self.rows = rows_of_lines(page, self.sight, first_scores_of_lines(self.sight))
        self.scores = scores_of_lines(page, self.sight)

    def terms(self, index: int) -> Iterator[Term]:
        """Yield the summands of one line's score beyond `base`."""
        view, row = self.sight.views[index], self.rows.get(index)
        total = self.base
        for term in (*(FIRST_TABLE.terms(view.dense) if view.dense else ()), *_terms(view.hits, view.heading)):
            total += term.weight
            yield term
        if row is not None:
            for term in (Term(SECOND_TABLE.base, ("second_look",), (1,)), *SECOND_TABLE.terms(row)):
                total += term.weight
                yield term
        yield Term(self.scores[index] - total, ("firm clues and its list" if view.dense else "far from prose",), (1,))


@lru_cache(maxsize=20_000)
def _masks(hits: Hits, heading: int) -> float:
    return sum(term.weight for term in _terms(hits, heading))


def _terms(hits: Hits, heading: int) -> Iterator[Term]:
    yield from phrase_terms(hits, weights.PHRASES)
    yield from heading_terms(heading, weights.HEADINGS)
