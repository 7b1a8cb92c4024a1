"""An article to look at: its facts, its text, and under it what was removed. A fragment for notebooks, or a document.

An article alone does not say where between its blocks each removed piece stood: they come after it, in page order.
Nothing in either is active, and nothing is fetched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from newsclean.blocks import Block, Figure, Removed
from newsclean.writing.escaping import escape_text
from newsclean.writing.html import write_blocks
from newsclean.writing.policy import policy
from newsclean.writing.text import count_words

__all__ = ["document", "write"]

STYLE = """
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem; font: 1.0625rem/1.6 Charter, "Noto Serif", Georgia, serif; }
h3 { font-size: 2rem; line-height: 1.15; margin: 0; }
p, td, summary { overflow-wrap: anywhere; }
small, details { font: 0.875rem/1.5 system-ui, "Noto Sans", sans-serif; }
details { margin-top: 2rem; overflow-x: auto; }
summary { font-weight: 600; cursor: pointer; }
table { border-collapse: collapse; margin-top: 0.75rem; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid #8884; }
"""
"""The style of the document; a fragment takes the notebook's."""

SHOWN = ("authors", "published", "section", "site_name", "language")
"""The facts that stand under the title."""


def write(
    title: str | None,
    subtitle: str | None,
    blocks: Iterable[Block],
    facts: Mapping[str, Any],
    removed: Sequence[Removed],
    confidence: float,
) -> str:
    """Return a fragment of HTML without style or script: the notebook's own style is what it is read in."""
    said = [_fact(facts[name]) for name in SHOWN if name in facts]
    parts = [
        '<div class="newsclean-article">',
        f'<h3 dir="auto">{escape_text(title or "No title")}</h3>',
        f'<p dir="auto"><em>{escape_text(subtitle)}</em></p>' if subtitle else "",
        f"<p><small>{' · '.join([*said, f'confidence {confidence:.2f}'])}</small></p>",
        f'<div dir="auto">{"".join(write_blocks(map(_without_picture, blocks)))}</div>',
        *_removed(removed),
        "</div>",
    ]
    return "".join(parts)


def document(title: str | None, fragment: str) -> str:
    """Return the fragment that `write` makes as a document of its own, what was removed unfolded."""
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            policy(STYLE),
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape_text(title or 'No title')} · newsclean</title>",
            f"<style>{STYLE}</style>",
            "</head>",
            "<body>",
            fragment.replace("<details>", "<details open>"),
            "</body>",
            "</html>",
            "",
        ]
    )


def _without_picture(block: Block) -> Block:
    """Return a figure as its caption alone: to look at an article fetches nothing."""
    return replace(block, url=None) if isinstance(block, Figure) else block


def _fact(value: object) -> str:
    return escape_text(", ".join(map(str, value)) if isinstance(value, list) else str(value))


def _removed(removed: Sequence[Removed]) -> Iterable[str]:
    if not removed:
        return
    counts = ", ".join(
        f"{count} {kind.replace('_', ' ')}" for kind, count in Counter(piece.kind for piece in removed).most_common()
    )
    words = sum(count_words(piece.text) for piece in removed)
    yield f"<details><summary>{len(removed)} pieces removed, {words:,} words: {counts}</summary><table>"
    yield "<thead><tr><th>piece</th><th>kind</th><th>text</th><th>reason</th><th>place</th></tr></thead><tbody>"
    for piece in removed:
        cells = (str(piece.index), piece.kind.replace("_", " "), piece.text, piece.reason, piece.place)
        yield f"<tr>{''.join(f'<td dir=auto>{escape_text(cell)}</td>' for cell in cells)}</tr>"
    yield "</tbody></table></details>"
