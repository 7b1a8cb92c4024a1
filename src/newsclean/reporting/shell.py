"""The file around a report: its style and script inline, and a policy that lets nothing else run or load."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from newsclean.blocks import Boilerplate
from newsclean.writing.escaping import escape_text
from newsclean.writing.policy import policy

__all__ = ["meter", "shell"]

GOLDEN = 137.508
"""Steps of the golden angle, in degrees, keep the colours of kinds that follow each other apart."""


def shell(title: str, body: Iterable[str]) -> str:
    """Return a whole document. `title` is text; `body` is markup in English, but for elements with a `lang` of their own."""
    style, script = _style(), _script()
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            policy(style, script),
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            '<meta name="generator" content="newsclean">',
            f"<title>{escape_text(title)}</title>",
            f"<style>{style}</style>",
            "</head>",
            "<body>",
            *body,
            f"<script>{script}</script>",
            "</body>",
            "</html>",
            "",
        ]
    )


def meter(share: float) -> str:
    """Return a bar of which `share`, from 0 to 1, is filled; to be hidden from those who hear the number."""
    return (
        '<svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="all" width="100" height="6"/><rect class="part-of" width="{share * 100:.1f}" height="6"/></svg>'
    )


@cache
def _style() -> str:
    rules = [files("newsclean.reporting").joinpath("report.css").read_text(encoding="utf-8")]
    for place, kind in enumerate(Boilerplate):
        rules.append(f".k-{kind} {{ --h: {place * GOLDEN % 360:.0f}; }}")
        rules.append(f"body:has(#f-{kind}:not(:checked)) .run.k-{kind} {{ display: none; }}")
    rules.append(".k-other, .k-hidden { --chroma: 0; --h: 0; }")
    return "\n".join(rules)


@cache
def _script() -> str:
    return files("newsclean.reporting").joinpath("report.js").read_text(encoding="utf-8")
