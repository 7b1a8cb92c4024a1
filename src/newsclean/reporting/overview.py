"""Several reports → an index of them: one row a page, the least sure first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from newsclean.reporting.account import Account
from newsclean.reporting.shell import meter, shell
from newsclean.reporting.signs import certainty
from newsclean.writing.escaping import escape_attribute, escape_text

__all__ = ["Row", "row_of", "write"]


@dataclass(frozen=True, slots=True)
class Row:
    """One page in the index.

    Attributes:
        name: its file.
        link: the file of its report, beside the index; None where the page could not be read.
        title: the article's title.
        confidence: of the article; None where the page could not be read.
        kept, words: how many words were kept, and how many the page has.
        lowers: what lowers the confidence most, or why the page could not be read.
    """

    name: str
    link: str | None
    title: str
    confidence: float | None
    kept: int = 0
    words: int = 0
    lowers: str = ""


def row_of(account: Account, link: str) -> Row:
    """Return the row of a page whose report is the file `link`."""
    texts = [piece for piece in account.pieces if piece.role is not None]
    sizes = [(piece.kept, len(piece.text.split())) for piece in texts]
    lowest = account.signs[0] if account.signs and account.signs[0].weight < 0 else None
    return Row(
        account.name,
        link,
        account.article.title or "",
        account.article.confidence,
        sum(size for kept, size in sizes if kept),
        sum(size for _, size in sizes),
        lowest.words if lowest else "",
    )


def write(rows: Sequence[Row]) -> str:
    """Return the index. Pages that could not be read come first, then the least sure."""
    ordered = sorted(rows, key=lambda row: -1.0 if row.confidence is None else row.confidence)
    doubtful = sum(row.confidence is None or row.confidence < 0.5 for row in rows)
    return shell(f"{len(rows)} pages · newsclean", [*_head(len(rows), doubtful), *_table(ordered), "</main>"])


def _head(pages: int, doubtful: int) -> Iterable[str]:
    yield '<header class="top"><p class="brand"><b>newsclean</b> report</p>'
    yield f"<h1>{pages:,} pages</h1>"
    yield f'<p class="sums"><span><b>{doubtful:,}</b> below a confidence of 0.50</span><span>worst first</span></p></header>'
    yield '<main class="scroll" tabindex="0" aria-label="The pages">'


def _table(rows: Iterable[Row]) -> Iterable[str]:
    yield '<table class="index"><thead><tr><th scope="col">page</th><th scope="col">confidence</th>'
    yield '<th scope="col" class="number">kept</th><th scope="col">what lowers it most</th></tr></thead><tbody>'
    for row in rows:
        yield _row(row)
    yield "</tbody></table>"


def _row(row: Row) -> str:
    title = escape_text(row.title or row.name)
    linked = f'<a href="{escape_attribute(quote(row.link))}">{title}</a>' if row.link else title
    name = f'<small dir="ltr">{escape_text(row.name)}</small>' if row.title else ""
    if row.confidence is None:
        sure, words = "not read", ""
    else:
        sure = f"{row.confidence:.2f}, {certainty(row.confidence)}{meter(row.confidence)}"
        words = f"{row.kept:,} of {row.words:,} words"
    return (
        f'<tr><th scope="row" dir="auto">{linked}{name}</th><td>{sure}</td><td class="number">{words}</td>'
        f'<td class="lowers">{escape_text(row.lowers)}</td></tr>'
    )
