"""An account of a page → the report: one HTML file. Every word of the page is escaped, and nothing in it is a link."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import median
from unicodedata import bidirectional

from newsclean.blocks import Boilerplate
from newsclean.judging.landmarks import HEADINGS
from newsclean.reporting.account import Account, Piece, Reason
from newsclean.reporting.chart import chart
from newsclean.reporting.shell import shell
from newsclean.reporting.side import side
from newsclean.reporting.wording import name_of, signed, strength
from newsclean.segments import Part
from newsclean.writing.escaping import escape_attribute, escape_text

__all__ = ["write"]

MANY, SHORT = 3, 40
"""From `MANY` pieces of one kind in a row on, whose texts are `SHORT` characters in the middle, they stand in lines."""

SAMPLE = 200
"""How many characters of each piece are looked at to know which way the page is read."""

_LOOKS = {"li": "item", "blockquote": "quote", "pre": "pre", "dt": "item", "dd": "item"}
_READ = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_NAMED_PARTS = (Part.SUBTITLE, Part.CAPTION, Part.CREDIT)


def write(account: Account) -> str:
    """Return the report on one page."""
    title = account.article.title or account.name or "a page"
    language = account.article.language
    lang = f' lang="{escape_attribute(language)}"' if language else ""
    direction = _direction(account.pieces)
    body = [
        *_top(account, lang),
        '<div class="grid">',
        f'<nav class="map" aria-label="Map of the page">{chart(account)}</nav>',
        '<main class="flow" id="page">',
        "<h2>The page, piece by piece</h2>",
        _bar(account.pieces),
        f'<div class="pieces" dir="{direction}"{lang}>',
        *_flow(account, direction),
        "</div>",
        '<p class="foot">Every piece of the page stands above, in the page’s order. Weights are log odds: +0.7 doubles the '
        "odds that a piece is article, −0.7 halves them.</p>",
        "</main>",
        *side(account),
        "</div>",
    ]
    return shell(f"{title} · newsclean", body)


def _bar(pieces: Sequence[Piece]) -> str:
    return f"""<div class="bar">
<fieldset><legend class="vh">Show</legend>
<label><input type="radio" name="show" id="show-all" checked> Everything</label>
<label><input type="radio" name="show" id="show-kept"> Kept</label>
<label><input type="radio" name="show" id="show-removed"> Removed</label>
</fieldset>
{_link(pieces, "to the article")}
<span class="keys needs-script" hidden><kbd>n</kbd> next removal, <kbd>p</kbd> previous</span>
</div>"""


def _link(pieces: Sequence[Piece], words: str) -> str:
    """Return a link to the first kept piece, if there is one."""
    first = next((piece for piece in pieces if piece.kept), None)
    return f'<a href="#s{first.index}">{words}</a>' if first else ""


def _top(account: Account, lang: str) -> Iterator[str]:
    article = account.article
    yield '<header class="top">'
    named = f" · {escape_text(account.name)}" if account.name else ""
    yield f'<p class="brand"><b>newsclean</b> report{named}</p>'
    yield f'<h1 dir="auto"{lang}>{escape_text(article.title or "No title found")}</h1>'
    texts = [piece for piece in account.pieces if piece.role is not None]
    kept = [piece for piece in texts if piece.kept]
    yield (
        f'<p class="sums"><span>kept <b>{len(kept):,}</b> of {len(texts):,} pieces</span>'
        f"<span><b>{_words(kept):,}</b> of {_words(texts):,} words</span>"
        f"<span>confidence <b>{article.confidence:.2f}</b></span></p>"
    )
    yield '<nav class="jump" aria-label="Parts of the report">'
    yield f'{_link(texts, "Article")}<a href="#confidence">Confidence</a>'
    yield '<a href="#kinds">Kinds</a><a href="#facts">Facts</a></nav>'
    yield "</header>"


def _direction(pieces: Sequence[Piece]) -> str:
    """Return which way most letters of a page are read."""
    count = Counter(bidirectional(char) for piece in pieces for char in piece.text[:SAMPLE])
    return "rtl" if count["R"] + count["AL"] > count["L"] else "ltr"


def _turned(text: str, direction: str) -> str:
    """Return the attribute that a text read the other way needs. To have the browser look for itself takes it time, piece by piece."""
    first = next((char for char in text[:SAMPLE] if bidirectional(char) in _READ), "")
    own = _READ.get(bidirectional(first), direction) if first else direction
    return "" if own == direction else f' dir="{own}"'


def _words(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.text.split()) for piece in pieces)


def _flow(account: Account, direction: str) -> Iterator[str]:
    peers = account.peers
    for kind, run in groupby(account.pieces, key=lambda piece: piece.kind):
        if kind is None:
            for piece in run:
                yield _kept(piece, peers, direction) if piece.kept else _media(piece)
        else:
            yield from _run(kind, list(run), peers, direction)


def _media(piece: Piece) -> str:
    what = "picture" if piece.tag == "image" else "embed"
    return f'<p class="media-row" id="s{piece.index}"><span lang="en">{what}:</span> <bdi>{escape_text(piece.text)}</bdi></p>'


def _kept(piece: Piece, peers: Sequence[str], direction: str) -> str:
    part = piece.role
    tag = "h3" if piece.tag in HEADINGS and part in (Part.BODY, Part.TITLE) else "p"
    look = _LOOKS.get(piece.tag, "") if part is Part.BODY else str(part)
    label = f'<p class="part" lang="en">{part}</p>' if part in _NAMED_PARTS else ""
    score = signed(piece.score) if part is Part.BODY else "why"
    said = f'<{tag} class="said"{_turned(piece.text, direction)}>{escape_text(piece.text)}</{tag}>'
    return (
        f'<div class="kept {look}" id="s{piece.index}">{label}{said}'
        f'<details><summary dir="ltr" lang="en" aria-label="{score}: why piece {piece.index + 1} is kept">{score}</summary>'
        f"{_why(piece)}</details>{_dissent(piece, peers)}</div>"
    )


def _run(kind: Boilerplate, run: list[Piece], peers: Sequence[str], direction: str) -> Iterator[str]:
    many = len(run) >= MANY and median(len(piece.text) for piece in run) <= SHORT
    count = f" · {len(run)} pieces" if len(run) > 1 else ""
    ground = Counter(piece.kind_reasons[0].words for piece in run if piece.kind_reasons).most_common(1)
    reason = f" · {escape_text(ground[0][0])}" if ground else ""
    yield f'<div class="run k-{kind}{" many" if many else ""}" tabindex="-1">'
    yield f'<p class="tag" lang="en"><b>{name_of(kind)}</b>{count}{reason}</p>'
    for piece in run:
        yield (
            f'<details class="cut" id="s{piece.index}"><summary{_turned(piece.text, direction)}>{escape_text(piece.text)}</summary>'
            f"{_why(piece)}</details>{_dissent(piece, peers)}"
        )
    yield "</div>"


def _why(piece: Piece) -> str:
    """Return the reasons of a piece, and its place, as one flat list: a page may have thousands of them."""
    said: list[str] = []
    if piece.kind is not None and piece.kind_reasons:
        said += (f"<li class=head>Why {name_of(piece.kind)}", *map(_item, piece.kind_reasons))
    elif piece.kind_reasons:
        said.append(f"<li class=head>{escape_text('; '.join(reason.words for reason in piece.kind_reasons))}")
    if piece.reasons and (piece.role is Part.BODY or not piece.kept):
        verdict = "article" if piece.score > 0 else "boilerplate"
        said.append(
            f"<li class=head>Reads {strength(piece.score)} as {verdict} ({signed(piece.score)}), mostly because"
        )
        said += map(_item, piece.reasons)
    said.append(f"<li class=place>piece {piece.index + 1}, {escape_text(piece.place)}")
    return f'<ul class="why" dir="ltr" lang="en">{"".join(said)}</ul>'


def _item(reason: Reason) -> str:
    weight = signed(reason.weight) if reason.weight else ""
    return f"<li>{weight}\t{escape_text(reason.words)}"


def _dissent(piece: Piece, peers: Sequence[str]) -> str:
    """Return which other extractors see a piece otherwise."""
    others = [peer for peer in peers if (peer in piece.kept_by) is not piece.kept]
    if not others:
        return ""
    verb = "left out by" if piece.kept else "kept by"
    return f'<p class="peer-note" lang="en">{verb} {escape_text(", ".join(others))}</p>'
