"""The directives `worked-page` and `worked-segment`: one page judged by the code as it is, evidence by evidence."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from docutils import nodes
from docutils.parsers.rst import Directive

from newsclean.cleaning import _hints
from newsclean.facts import declare
from newsclean.judging import judge
from newsclean.judging.context import context
from newsclean.judging.firm import firm_weight
from newsclean.judging.scoring import FIRST, SECOND, _masks
from newsclean.judging.tables import Term
from newsclean.judging.traits import look
from newsclean.reading.decoding import decode
from newsclean.reading.markup import read
from newsclean.segments import Verdict

PAGE = Path(__file__).parents[1] / "_pages" / "ferry.html"
STRONGEST = 6
"""How many summands of a table are shown; the rest come as one sum."""

LONGEST = 56
"""How many characters of a segment are shown."""

MEANINGS = {
    "size": "its length",
    "links": "how much of it is link",
    "ending": "the mark it ends with",
    "commas": "its commas",
    "tag": "its element",
    "bold": "how much of it is bold",
    "opening": "how it opens",
    "share0": "share of the page's prose in its own box",
    "share1": "share of the page's prose one box out",
    "share2": "share of the page's prose two boxes out",
    "share3": "share of the page's prose three boxes out",
    "density0": "link density of its own box",
    "density1": "link density one box out",
    "density2": "link density two boxes out",
    "density3": "link density three boxes out",
    "place": "how much of the page's prose stands before it",
    "gap_before": "distance from the prose before it",
    "gap_after": "distance to the prose after it",
    "after_headline": "distance from the headline",
    "prev1": "what stands before it",
    "prev2": "what stands two before it",
    "next1": "what stands after it",
    "next2": "what stands two after it",
    "repeated": "how often the page repeats it",
    "hidden": "whether the page hides it",
    "body_text": "whether the declared article text has it",
    "declared": "whether the page declares it as title, author or the like",
    "main": "its place to the box that holds most prose",
    "lead": "its place to the first paragraph's box",
    "kids": "how many segments its box holds",
    "digits": "its digits",
    "upper": "whether it is in capitals",
    "same_path": "prose in boxes of the same path",
    "path_prose": "how often boxes of its path hold prose",
    "siblings": "boxes like its own beside it",
    "markers": "phrases before it that end an article",
    "page_prose": "how much prose the page has",
    "page_links": "link density of the page",
    "under_heading": "distance from the heading above",
    "prose_rank": "which paragraph of prose it is",
    "named": "class names of kinds around it",
    "said": "phrases of kinds in it",
    "headed": "the heading above is of a kind",
    "sure": "what the first look found",
    "score": "what the first look found, finer",
    "sure_prev1": "what the first look found of the segment before",
    "sure_prev2": "what the first look found two segments before",
    "sure_next1": "what the first look found of the segment after",
    "sure_next2": "what the first look found two segments after",
    "story_before": "share of the article before it",
    "story_after": "share of the article after it",
}
MEANINGS |= {f"held{n}": f"share of the article {n} boxes out" for n in range(5)}
MEANINGS |= {f"mean{n}": f"how sure the words {n} boxes out are" for n in range(5)}
MEANINGS |= {f"window{n}": f"how sure the {n} segments on each side are" for n in (3, 8)}


class Worked(NamedTuple):
    """What the two looks say of one segment."""

    text: str
    first: list[tuple[str, float]]
    second: list[tuple[str, float]]
    firm: float
    verdict: Verdict

    @property
    def first_sum(self) -> float:
        return sum(weight for _, weight in self.first)


@cache
def worked() -> tuple[Worked, ...]:
    """Judge the page, and keep what every table adds."""
    page = read(decode(PAGE.read_bytes()), None)
    facts = declare(page)
    hints = _hints(facts)
    sight = look(page, hints)
    scores = [FIRST.score(view.dense) + _masks(view) for view in sight.views]
    rows = context(page.segments, sight.sizes, scores)
    verdicts = judge(page, hints, facts.standfirst)
    result = []
    for segment, view, row, size, verdict in zip(page.segments, sight.views, rows, sight.sizes, verdicts, strict=True):
        first = [("where every segment starts", FIRST.base), *_in_words(FIRST.terms(view.dense))]
        first.append(("names, phrases, headings and landmarks of kinds", _masks(view)))
        second = [("where the second look starts", SECOND.base), *_in_words(SECOND.terms(view.dense + row))]
        firm = firm_weight(segment, view, size, sum(sight.prose))
        result.append(Worked(segment.text, first, second, firm, verdict))
    return tuple(result)


def _in_words(terms: Any) -> list[tuple[str, float]]:
    return [(_meaning(term), term.weight) for term in terms]


def _meaning(term: Term) -> str:
    return " × ".join(MEANINGS.get(name, name) for name in term.names)


def strongest(summands: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """Return the strongest summands, and the sum of all others as one."""
    ranked = sorted(summands, key=lambda summand: -abs(summand[1]))
    rest = ranked[STRONGEST:]
    return [*ranked[:STRONGEST], (f"{len(rest)} others together", sum(weight for _, weight in rest))]


def shortened(text: str) -> str:
    """Return the beginning of a long text."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]], widths: tuple[int, ...]) -> nodes.Node:
    group = nodes.tgroup("", *(nodes.colspec(colwidth=width) for width in widths), cols=len(head))
    group += nodes.thead("", _row(head))
    group += nodes.tbody("", *map(_row, rows))
    return nodes.table("", group, classes=["worked"])


def _row(cells: tuple[str, ...]) -> nodes.row:
    return nodes.row("", *(nodes.entry("", nodes.paragraph("", cell)) for cell in cells))


def signed(weight: float) -> str:
    """Return a weight with its sign."""
    return f"{weight:+.2f}".replace("-", "\N{MINUS SIGN}")


class WorkedPage(Directive):
    """A table of every segment with text: its score after each look, and what it was judged to be."""

    def run(self) -> list[nodes.Node]:
        rows = [
            (shortened(one.text), signed(one.first_sum), signed(one.verdict.score), one.verdict.role.value)
            for one in worked()
            if one.text
        ]
        return [_table(("segment", "first look", "score", "verdict"), rows, (60, 13, 13, 14))]


class WorkedSegment(Directive):
    """The evidence for one segment, named by words in it."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        one = next((one for one in worked() if self.arguments[0] in one.text), None)
        if one is None:
            raise self.error(f"no segment of {PAGE.name} has {self.arguments[0]!r}")
        rows = [(meaning, signed(weight)) for meaning, weight in strongest(one.first)]
        rows.append(("first look", signed(one.first_sum)))
        rows += [(meaning, signed(weight)) for meaning, weight in strongest(one.second)]
        if one.firm:
            rows.append(("a firm clue", signed(one.firm)))
        rows.append((f"score: {one.verdict.role.value}", signed(one.verdict.score)))
        return [nodes.block_quote("", nodes.paragraph("", one.text)), _table(("evidence", "log odds"), rows, (80, 20))]


def setup(app: Any) -> dict[str, bool]:
    """Register the directives."""
    app.add_directive("worked-page", WorkedPage)
    app.add_directive("worked-segment", WorkedSegment)
    return {"parallel_read_safe": True}
