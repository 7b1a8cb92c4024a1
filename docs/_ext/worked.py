"""The directives `worked-page` and `worked-segment`: one page judged by the code as it is, evidence by evidence."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from docutils import nodes
from docutils.parsers.rst import Directive

from newsclean.cleaning import stages_of
from newsclean.judging.explain import Explainer
from newsclean.reporting.wording import name_of, reason_of

PAGE = Path(__file__).parents[1] / "_pages" / "ferry.html"
STRONGEST = 10
"""How many pieces of evidence are shown for a segment; the rest come as one sum."""

LONGEST = 56
"""How many characters of a segment are shown in the table of the page."""

SUM = "="
"""What the name of a row begins with that sums up those above it."""


class Worked(NamedTuple):
    """One segment: its text, what the judge adds up, and what it comes to."""

    text: str
    base: float
    grounds: list[tuple[str, float]]
    score: float
    verdict: str


@cache
def worked() -> tuple[Worked, ...]:
    """Judge the page, and put what speaks for and against each segment into words."""
    stages = stages_of(PAGE.read_bytes())
    explainer = Explainer(stages.page, stages.hints)
    return tuple(
        Worked(
            segment.text,
            explainer.base,
            [(reason_of(ground), ground.weight) for ground in explainer.grounds(segment)],
            verdict.score,
            name_of(verdict.role.value),
        )
        for segment, verdict in zip(stages.page.segments, stages.verdicts, strict=True)
        if segment.text
    )


def rows_of(one: Worked) -> list[tuple[str, str]]:
    """Return the evidence for a segment, the strongest first, and the sum."""
    rest = one.grounds[STRONGEST:]
    return [
        ("every segment starts with", signed(one.base)),
        *((words, signed(weight)) for words, weight in one.grounds[:STRONGEST]),
        (f"{len(rest)} weaker ones together", signed(sum(weight for _, weight in rest))),
        (f"{SUM}{one.verdict}", signed(one.score)),
    ]


def signed(weight: float) -> str:
    """Return a weight with its sign."""
    return f"{weight:+.2f}".replace("-", "\N{MINUS SIGN}")


def shortened(text: str) -> str:
    """Return the beginning of a long text."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]], widths: tuple[int, ...]) -> nodes.Node:
    group = nodes.tgroup("", *(nodes.colspec(colwidth=width) for width in widths), cols=len(head))
    group += nodes.thead("", _row(head))
    group += nodes.tbody("", *map(_row, rows))
    return nodes.table("", group, classes=["worked"])


def _row(cells: tuple[str, ...]) -> nodes.row:
    """Return a row; one that is a sum is set in bold."""
    made = nodes.strong if cells[0].startswith(SUM) else nodes.inline
    texts = [cell.removeprefix(SUM) for cell in cells]
    return nodes.row("", *(nodes.entry("", nodes.paragraph("", "", made("", text))) for text in texts))


class WorkedPage(Directive):
    """A table of every segment with text: its score, and what it was judged to be."""

    def run(self) -> list[nodes.Node]:
        rows = [(shortened(one.text), signed(one.score), one.verdict) for one in worked()]
        return [_table(("segment", "score", "verdict"), rows, (70, 15, 15))]


class WorkedSegment(Directive):
    """The evidence for one segment, named by words in it."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        one = next((one for one in worked() if self.arguments[0] in one.text), None)
        if one is None:
            raise self.error(f"no segment of {PAGE.name} has {self.arguments[0]!r}")
        quote = nodes.block_quote("", nodes.paragraph("", one.text))
        return [quote, _table(("evidence", "log odds"), rows_of(one), (80, 20))]


def setup(app: Any) -> dict[str, bool]:
    """Register the directives."""
    app.add_directive("worked-page", WorkedPage)
    app.add_directive("worked-segment", WorkedSegment)
    return {"parallel_read_safe": True}
