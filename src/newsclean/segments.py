"""The words that the inside speaks: a page as a run of segments, and the boxes that they stand in.

A reader makes a `Page`; nobody changes it afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NamedTuple

from newsclean.blocks import Boilerplate, SpanKind

__all__ = [
    "LISTS",
    "Box",
    "Declared",
    "Evidence",
    "Mark",
    "Media",
    "Page",
    "Part",
    "Place",
    "Role",
    "Segment",
    "Verdict",
]


LISTS = ("ul", "ol")
"""Boxes of items, without an order and with one."""


class Mark(NamedTuple):
    """A link or an emphasis over `text[start:end]` of a segment; `href` as the page writes it."""

    start: int
    end: int
    kind: SpanKind
    href: str | None = None


class Media(NamedTuple):
    """An image, a player or an embedded post that stands in the run of segments."""

    kind: Literal["image", "embed"]
    url: str | None
    alt: str | None = None


@dataclass(slots=True, eq=False)
class Box:
    """An element that stands around segments, or what rendered text shows of one (a bulleted list, say).

    Attributes:
        tag: the element's name, lower case.
        parent: the box around it; None for the outermost.
        depth: how many boxes stand around it.
        names: its class and id, as the page writes them, apart by a space.
        role: its ARIA role or itemprop, or `""`.
        hidden: whether it, or a box around it, is not shown.
        first, last: the segments inside it are `page.segments[first:last]`.
        number: the number that is shown before an item of an ordered list; 0 for any other box.
        column: how many columns of its table's row stand before a cell; of a row, how many it has.
    """

    tag: str
    parent: Box | None
    depth: int
    names: str = ""
    role: str = ""
    hidden: bool = False
    first: int = 0
    last: int = 0
    number: int = 0
    column: int = 0

    def ancestors(self) -> Iterator[Box]:
        """This box, and those around it, innermost first."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


@dataclass(slots=True, eq=False)
class Segment:
    """One run of visible text between block boundaries, in page order.

    A segment without text holds a `media` alone.

    Attributes:
        index: its position in `page.segments`.
        text: its words, white space folded to single spaces (kept where the box is a `pre`).
        box: the innermost block around it.
        link_chars: how many characters of `text` stand in links.
        marks: links and emphasis over `text`, in order of their start.
        soft: whether only a single line break (`<br>`) parts it from the segment before.
        names: class, itemprop and rel words of the inline elements inside it.
        time: the `datetime` of a `<time>` inside it.
        media: the image or embed that it is.
    """

    index: int
    text: str
    box: Box
    link_chars: int = 0
    marks: tuple[Mark, ...] = ()
    soft: bool = False
    names: str = ""
    time: str | None = None
    media: Media | None = None


@dataclass(slots=True)
class Declared:
    """What a page says of itself, word for word as it says it, in page order.

    Attributes:
        title: the text of `<title>`.
        language: `lang` of `<html>` (or `xml:lang`), or of `<body>`.
        base: `href` of `<base>`.
        metas: (name, content) of each `<meta>` with a `name`, `property`, `itemprop` or `http-equiv`; name lower case.
        links: (rel, href, hreflang) of each `<link>` with a rel; rel lower case.
        scripts: the content of each `application/ld+json` script.
        states: (id or "", content) of each script that carries the page's state as JSON (`__NEXT_DATA__` and the like).
        items: (itemprop, value) of microdata properties whose value is an attribute (`content`, `datetime`, `href`).
    """

    title: str | None = None
    language: str | None = None
    base: str | None = None
    metas: list[tuple[str, str]] = field(default_factory=list)
    links: list[tuple[str, str, str]] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    states: list[tuple[str, str]] = field(default_factory=list)
    items: list[tuple[str, str]] = field(default_factory=list)


class Place(NamedTuple):
    """Where a line of rendered text stands: the column that it starts in, and how many blank lines are before it."""

    column: int
    gap: int


@dataclass(slots=True)
class Page:
    """A page as a reader hands it on.

    Attributes:
        segments: its visible text (and what is hidden, marked so by the box), in page order.
        root: the outermost box.
        declared: what the page says of itself.
        url: the page's URL as the caller gave it.
        source: whether it was markup or rendered text.
        places: where each segment of rendered text stands; empty for markup.
    """

    segments: list[Segment]
    root: Box
    declared: Declared
    url: str | None = None
    source: Literal["markup", "text"] = "markup"
    places: list[Place] = field(default_factory=list)


class Part(StrEnum):
    """What a kept segment is: body, or a field of the article word for word."""

    __hash__ = str.__hash__  # that of an enumeration is written in Python, and these are looked up all the time

    BODY = "body"
    TITLE = "title"
    SUBTITLE = "subtitle"
    CAPTION = "caption"
    CREDIT = "credit"


Role = Part | Boilerplate


class Evidence(NamedTuple):
    """What one clue says of one segment.

    `weight` is in log odds: above 0 it speaks for the article's body, below 0 for boilerplate of the `kind`.
    """

    weight: float
    reason: str
    kind: Boilerplate | None = None


@dataclass(slots=True, eq=False)
class Verdict:
    """What the judge holds of one segment: its role, the log odds that it is body, and why."""

    role: Role
    score: float
    evidence: tuple[Evidence, ...] = ()
