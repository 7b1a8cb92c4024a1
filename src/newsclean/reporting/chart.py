"""The map of a page: one thin row a piece, as long as its text, in the colour of what became of it."""

from __future__ import annotations

from itertools import groupby
from math import log2

from newsclean.reporting.account import Account, Piece
from newsclean.reporting.wording import name_of

__all__ = ["chart"]

ROW, GAP = 7, 2
"""The height of a row, and of the gap under it, in pixels, where the window is high enough."""

WIDTH, SHORTEST, PEER = 40, 5, 6
"""The width of the map, of its shortest row, and of the column of another extractor, in its own units."""

LONGEST = 10
"""A text of two to the power of so many characters fills the width."""


def chart(account: Account) -> str:
    """Return the map as SVG. Those who hear the report have the pieces themselves."""
    room = WIDTH - PEER * len(account.peers)
    height = max(len(account.pieces), 1) * ROW
    rows = list(enumerate(account.pieces))
    bands = [_band(list(run), look, room) for look, run in groupby(rows, key=lambda row: _look(row[1]))]
    columns = [_column(account, peer, WIDTH - PEER * (place + 1)) for place, peer in enumerate(reversed(account.peers))]
    return (
        f'<svg viewBox="0 0 {WIDTH} {height}" height="{height}" preserveAspectRatio="none" aria-hidden="true">'
        f"{''.join(bands)}{''.join(columns)}</svg>"
    )


def _look(piece: Piece) -> str:
    return "media" if piece.role is None else "kept" if piece.kept else str(piece.kind)


def _band(rows: list[tuple[int, Piece]], look: str, room: int) -> str:
    """Return the rows of one run as one shape, in a link to the first of them."""
    path = "".join(f"M0 {at * ROW}h{_length(piece, room)}v{ROW - GAP}H0z" for at, piece in rows)
    style = look if look in ("media", "kept") else f"k-{look}"
    first, piece = rows[0]
    return (
        f'<a href="#s{piece.index}" tabindex="-1"><title>{name_of(look)}</title><path class="{style}" d="{path}"/>'
        f'<rect class="band" y="{first * ROW}" width="{WIDTH}" height="{len(rows) * ROW}"/></a>'
    )


def _length(piece: Piece, room: int) -> int:
    return round(SHORTEST + (room - SHORTEST) * min(log2(max(len(piece.text), 1)) / LONGEST, 1))


def _column(account: Account, peer: str, left: int) -> str:
    """Return what another extractor keeps as a column of rows."""
    path = "".join(
        f"M{left + 1} {at * ROW}h{PEER - 1}v{ROW}h-{PEER - 1}z"
        for at, piece in enumerate(account.pieces)
        if peer in piece.kept_by
    )
    return f'<path class="peer" d="{path}"/>' if path else ""
