"""What stands beside the page: confidence, kinds, facts, and other extractors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsclean.blocks import Boilerplate
from newsclean.reporting.account import Account, FactRow, Piece
from newsclean.reporting.shell import meter
from newsclean.reporting.signs import SignRow, certainty
from newsclean.reporting.wording import name_of, signed
from newsclean.writing.escaping import escape_text

__all__ = ["side"]

NOTES = {
    "rendered-text": "The page came as text without markup.",
    "published-date-only": "The page gives the day of publication alone.",
    "modified-date-only": "The page gives the day of the last change alone.",
    "embedded-state": "The markup holds no article; this one stood in the state that the page's scripts carry.",
    "second-opinion": "The first look was not sure, so readability-lxml was asked for a second opinion.",
}
"""What the notes of an article mean."""


def side(account: Account) -> Iterator[str]:
    """Yield the markup of all that stands beside the page."""
    yield '<aside class="side" aria-label="About the page"><div>'
    yield from _confidence(account)
    yield from _kinds(account.pieces)
    if account.peers:
        yield from _peers(account)
    yield from _facts(account.facts)
    yield "</div></aside>"


def _confidence(account: Account) -> Iterator[str]:
    confidence = account.article.confidence
    yield '<section id="confidence"><h2>Confidence</h2>'
    yield f'<p class="sure">{confidence:.2f} <small>{certainty(confidence)}</small></p>{meter(confidence)}'
    yield from _signs("What lowers it", [row for row in account.signs if row.weight < 0])
    yield from _signs("What raises it", [row for row in reversed(account.signs) if row.weight > 0])
    yield '<p class="notes">Beside a typical article, in log odds.</p>'
    for note in account.article.notes:
        yield f'<p class="notes">{escape_text(NOTES.get(note, note))}</p>'
    yield "</section>"


def _signs(title: str, rows: Sequence[SignRow]) -> Iterator[str]:
    yield f"<h3>{title}</h3>"
    if not rows:
        yield '<p class="none">nothing</p>'
        return
    yield '<ul class="signs">'
    for row in rows:
        yield f"<li><b>{signed(row.weight)}</b><span>{escape_text(row.words)}</span></li>"
    yield "</ul>"


def _kinds(pieces: Sequence[Piece]) -> Iterator[str]:
    """Yield the legend, which counts and filters as well."""
    count = Counter(piece.kind for piece in pieces if piece.role is not None)
    words: Counter[Boilerplate | None] = Counter()
    for piece in pieces:
        if piece.role is not None:
            words[piece.kind] += len(piece.text.split())
    yield '<section id="kinds" class="kinds"><h2>Kinds</h2><table><thead><tr>'
    yield '<th scope="col">kind</th><th scope="col">pieces</th><th scope="col">words</th></tr></thead><tbody>'
    yield f'<tr><th scope="row"><label><span class="swatch"></span>article</label></th>{_cells(count[None], words[None])}</tr>'
    for kind in sorted((kind for kind in count if kind is not None), key=lambda kind: -words[kind]):
        yield (
            f'<tr class="k-{kind}"><th scope="row"><label><input type="checkbox" id="f-{kind}" checked>'
            f'<span class="swatch"></span>{name_of(kind)}</label></th>{_cells(count[kind], words[kind])}</tr>'
        )
    yield '</tbody></table><p class="notes">Uncheck a kind to hide its pieces.</p></section>'


def _cells(*numbers: int) -> str:
    return "".join(f"<td>{number:,}</td>" for number in numbers)


def _peers(account: Account) -> Iterator[str]:
    texts = [piece for piece in account.pieces if piece.role is not None]
    yield '<section id="peers" class="peers"><h2>Other extractors</h2><table><thead><tr><th scope="col">extractor</th>'
    yield '<th scope="col">keeps</th><th scope="col">also</th><th scope="col">misses</th></tr></thead><tbody>'
    for peer in account.peers:
        kept = [piece for piece in texts if peer in piece.kept_by]
        also = sum(not piece.kept for piece in kept)
        missed = sum(piece.kept and peer not in piece.kept_by for piece in texts)
        yield f'<tr><th scope="row">{escape_text(peer)}</th>{_cells(len(kept), also, missed)}</tr>'
    yield '</tbody></table><p class="notes">Pieces that it keeps; those that are removed here; those kept here that it leaves out. '
    yield "On the map, a column each, in this order.</p></section>"


def _facts(facts: Sequence[FactRow]) -> Iterator[str]:
    yield '<section id="facts"><h2>Facts</h2>'
    if not facts:
        yield '<p class="none">none found</p>'
    yield '<dl class="facts">'
    for fact in facts:
        yield f"<dt>{name_of(fact.name)}</dt>"
        value = f'<span dir="auto">{escape_text(fact.value)}</span>' if fact.value else '<span class="none">none</span>'
        origin = f'<span class="from">from {escape_text(fact.origin)}</span>' if fact.origin else ""
        yield f"<dd>{value}{origin}</dd>"
        for source in fact.lost:
            yield f'<dd class="lost"><s dir="auto">{escape_text(source.value)}</s> {escape_text(source.origin)}</dd>'
    yield "</dl></section>"
