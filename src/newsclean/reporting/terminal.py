"""A page in the terminal: what is kept as it reads, what is removed dimmed and named. Needs `newsclean[terminal]`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from newsclean.blocks import Boilerplate
from newsclean.cleaning import Stages
from newsclean.judging.landmarks import HEADINGS
from newsclean.reporting.wording import name_of
from newsclean.segments import Part, Segment

__all__ = ["show", "terminal"]

COLOURS = ("cyan", "green", "yellow", "blue", "magenta", "red")
"""The colours of kinds, in turn. The name stands beside each, so that no colour has to be told from another."""

INDENT = 4
"""How far removed pieces stand in, in characters."""

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What could steer a terminal, or turn the direction of what follows."""


def terminal() -> Callable[[Stages], None]:
    """Return what prints pages on standard output: in colour where it is a terminal, as NO_COLOR and such say."""
    return partial(show, console=Console(highlight=False))


def show(stages: Stages, console: Console) -> None:
    """Print a page piece by piece on `console`."""
    kinds = {piece.index: piece.kind for piece in stages.article.removed}
    texts = [segment for segment in stages.page.segments if segment.text]
    for kind, run in groupby(texts, key=lambda segment: kinds.get(segment.index)):
        for line in _kept(stages, run) if kind is None else _removed(kind, run):
            console.print(line)


def _kept(stages: Stages, run: Iterator[Segment]) -> Iterator[Text]:
    for segment in run:
        role = stages.verdicts[segment.index].role
        heads = role in (Part.TITLE, Part.SUBTITLE) or segment.box.tag in HEADINGS
        yield Text(_plain(segment.text) + "\n", style="bold" if heads else "")


def _removed(kind: Boilerplate, run: Iterator[Segment]) -> Iterator[Padding]:
    colour = COLOURS[list(Boilerplate).index(kind) % len(COLOURS)]
    text = Text()
    text.append(f"{name_of(kind)}: ", style=colour)
    text.append(" · ".join(_plain(segment.text) for segment in run), style="dim")
    yield Padding(text, (0, 0, 1, INDENT), expand=False)


def _plain(text: str) -> str:
    return _CONTROL.sub("", text)
