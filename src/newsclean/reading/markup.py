"""Markup → `Page`: segments, boxes and what the page declares, gathered as a parser meets them."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from operator import itemgetter
from typing import Any, cast

from lxml import etree

from newsclean.blocks import SpanKind
from newsclean.errors import EmptyPageError
from newsclean.reading.elements import (
    BLOCKS,
    CELLS,
    EMBEDS,
    EMPTY,
    HIDDEN,
    IMAGES,
    LINES,
    MARKING,
    NAMING,
    PREFORMATTED,
    SAYING,
    SKIPPED,
)
from newsclean.reading.marks import Open, Raw, marked
from newsclean.reading.showing import show
from newsclean.segments import Box, Declared, Mark, Media, Page, Segment

__all__ = ["read", "read_tree"]

STATE_SCRIPT_LIMIT = 4_000_000
"""The longest script, in characters, that is kept as embedded state."""

MOST_OPEN = 64
"""How many links and emphases that are open at once are heeded: each of them goes on in every segment."""

LONGEST_NUMBER = 9
"""From so many digits on, the number that an ordered list says it starts at is none."""

LONGEST_NAMES = 2_000
"""How much of a class or the like is looked at, in characters, so that what is remembered of names stays small."""

LONGEST_SRCSET = 20_000
"""How much of the sizes of one image is read, in characters."""

LATE_SOURCES = ("data-src", "data-original", "data-lazy-src")
"""Where scripts keep the address of an image that they load later."""

MOST_COLUMNS = 100
"""How many columns one cell spans at most."""

PAGES_A_THREAD = 500
"""How many pages one thread parses: real ones bring four new names each, made up ones as many as they like."""

FRAMESET_WITHIN = 8_192
"""Where a page of frames says so, in bytes from its start: such pages have hardly a head."""

Attributes = Mapping[str, str]
_NEXT_SIZE = re.compile(r",\s+|(?<=\d[wx]),")
_FRAMESET = re.compile(rb"<frameset[\s>]", re.IGNORECASE)
_NOFRAMES = re.compile(rb"</?noframes\s*>", re.IGNORECASE)
_LINK = SpanKind.LINK
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def read(html: str | bytes, url: str | None = None) -> Page:
    """Parse `html`, in UTF-8 where it is bytes, and return its page.

    Raises:
        EmptyPageError: there is no element in it.
    """
    source = html.encode("utf-8", "replace") if isinstance(html, str) else html
    if _FRAMESET.search(source, 0, FRAMESET_WITHIN):
        source = _NOFRAMES.sub(b"", source)  # what stands there is all that a page of frames has to say
    try:
        walk = _reader.walk_over(source)
        if not walk.top.tag:
            raise EmptyPageError("the page holds no markup and no text")
        return walk.page(url)
    except etree.XMLSyntaxError as fault:
        raise EmptyPageError(f"the page holds no markup that a parser can read: {fault}") from None
    finally:
        _reader.walk.begin()


def read_tree(root: etree._Element, url: str | None = None) -> Page:
    """Return the page of a tree, which is not changed."""
    walk = _Walk()
    walk.open_top(_name_of(root), cast("Attributes", root.attrib))
    _tell(walk, root)
    for other in _behind(root):
        walk.start(_name_of(other), cast("Attributes", other.attrib))
        _tell(walk, other)
        walk.end(_name_of(other))
    return walk.page(url)


def _tell(walk: _Walk, root: etree._Element) -> None:
    """Tell what stands in `root` as a parser would, with a stack of our own, so that no depth overflows it."""
    if root.text:
        walk.data(root.text)
    stack = [(iter(root), root)]
    while stack:
        children, element = stack[-1]
        for child in children:
            if isinstance(child.tag, str):
                walk.start(_name_of(child), cast("Attributes", child.attrib))
                if child.text:
                    walk.data(child.text)
                stack.append((iter(child), child))
                break
            if child.tail:  # of a comment or an instruction, only what stands behind it counts
                walk.data(child.tail)
        else:
            stack.pop()
            if stack:
                walk.end(_name_of(element))
                if element.tail:
                    walk.data(element.tail)


def _behind(root: etree._Element) -> Iterator[etree._Element]:
    """Yield what stands behind `</html>`: a browser shows it in the body, libxml2 makes it another root."""
    if root.getparent() is None:
        for other in root.itersiblings():
            if isinstance(other.tag, str):
                yield other


def _name_of(element: etree._Element) -> str:
    """Return an element's name without its namespace, which XHTML has."""
    return element.tag.rpartition("}")[2]


class _Walk:
    """What a parser tells, in page order: the segment being gathered, and what is gathered so far.

    `parts` are the pieces of text of the segment being gathered, and `gap` says that white space stands behind them;
    until the segment is closed, links and emphasis are kept by the numbers of the parts that they begin and end at.
    While an element is open that shows nothing, its text goes to `unseen`, and `inside` counts the elements open in it.
    """

    __slots__ = (
        "attributes", "beyond", "box", "custom", "declared", "embeds", "gap", "inside", "marks", "names", "numbers", "open", "parts",
        "pre", "segments", "soft", "source", "spelled", "time", "top", "unseen",
    )  # fmt: skip

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Forget what was gathered."""
        self.declared = Declared()
        self.segments: list[Segment] = []
        self.top = self.box = Box("", None, 0)
        self.pre = False
        self.gap = False
        self.soft = False
        self.embeds: list[Media] = []
        self.open: list[Open] = []
        self.beyond = 0
        self.custom: list[bool] = []
        self.numbers: dict[Box, int] = {}
        self.unseen: list[str] | None = None
        self.inside = 0
        self.attributes: Attributes = {}
        self.source: str | None = None
        self.spelled = False
        self.parts: list[str] = []
        self.marks: list[Raw] = []
        self.names: list[str] = []
        self.time: str | None = None

    def page(self, url: str | None) -> Page:
        """Return what was gathered."""
        self._flush()
        self.top.last = len(self.segments)
        show(self.segments)
        return Page(self.segments, self.top, self.declared, url)

    # What a parser calls.

    def start(self, tag: str, attributes: Attributes) -> None:
        if self.unseen is not None:
            self.inside += 1
            if tag == "source":
                self.source = self.source or attributes.get("src")
        elif tag in _PLAIN_BLOCKS:
            self._open_block(tag, attributes)
        elif tag in _OPENING:
            _OPENING[tag](self, tag, attributes)
        elif "-" in tag:
            self._open_custom(tag, attributes)
        elif attributes:
            self._inline(attributes)

    def end(self, tag: str) -> None:
        if self.unseen is None:
            if tag in BLOCKS:
                self._close_block(tag)
            elif tag in _CLOSING:
                self._close_mark(tag)
            elif "-" in tag and tag not in _OPENING and self.custom.pop():
                self._close_block(tag)
        elif self.inside:
            self.inside -= 1
        else:
            self._reveal(tag, "".join(self.unseen))

    def data(self, text: str) -> None:
        if self.unseen is not None:
            self.unseen.append(text)
        elif self.pre:
            self.parts.append(text)
        elif text.isspace():
            self.gap = True
        else:
            if self.gap:
                self.gap = False
                if self.parts:
                    self.parts.append(" ")
            self.parts.append(text)

    def close(self) -> None:
        """The parser is at the end of the page."""

    # Blocks.

    def open_top(self, tag: str, attributes: Attributes) -> None:
        if not self.top.tag:
            self.top.tag = tag
            self._name(self.top, attributes)

    def _open_block(self, tag: str, attributes: Attributes) -> None:
        if self.parts:
            self._flush()
        self.soft = False
        parent = self.box
        hidden = parent.hidden or tag in HIDDEN
        self.box = box = Box(tag, parent, parent.depth + 1, "", "", hidden, len(self.segments))
        if attributes:
            self._name(box, attributes)
        if tag in PREFORMATTED:
            self.pre = True
        elif tag == "ol":
            start = attributes.get("start", "")
            self.numbers[box] = int(start) - 1 if start.isdecimal() and len(start) < LONGEST_NUMBER else 0
        elif tag == "li" and parent in self.numbers:
            box.number = self.numbers[parent] = self.numbers[parent] + 1

    def _open_custom(self, tag: str, attributes: Attributes) -> None:
        """Take a custom element as a box whose tag names it as a class does, unless it stands in a line of text."""
        is_box = not self.parts and self.box.tag not in LINES
        self.custom.append(is_box)
        if is_box:
            self._open_block(tag, attributes)
            self.box.names = f"{tag} {self.box.names}"
        elif attributes:
            self._inline(attributes)

    def _open_cell(self, tag: str, attributes: Attributes) -> None:
        self._open_block(tag, attributes)
        row = self.box.parent
        if row is not None:
            self.box.column = row.column
            width = attributes.get("colspan", "1")
            row.column += min(int(width), MOST_COLUMNS) if width.isascii() and width.isdigit() else 1

    def _name(self, box: Box, attributes: Attributes) -> None:
        for key, value in attributes.items():
            if key in NAMING:
                if len(value) > LONGEST_NAMES:
                    value = value[:LONGEST_NAMES]
                box.names = f"{box.names} {value}" if box.names else value
            elif key in SAYING:
                self._say(box, key, value, attributes)

    def _say(self, box: Box, key: str, value: str, attributes: Attributes) -> None:
        if key == "hidden" or (key == "style" and _HIDING.search(value)):
            box.hidden = True
        elif key == "role" or key == "itemprop":
            box.role = f"{box.role} {value}" if box.role else value
            if key == "itemprop":
                self._item(attributes, value)
        elif key == "lang" and self.declared.language is None and box.depth <= 1:
            self.declared.language = value

    def _close_block(self, tag: str) -> None:
        if self.parts:
            self._flush()
        self.soft = False
        box = self.box
        box.last = len(self.segments)
        if self.pre and tag in PREFORMATTED:
            self.pre = False
        if box.parent is not None:
            self.box = box.parent

    # What stands in a line.

    def _inline(self, attributes: Attributes) -> None:
        names = attributes.get("class")
        if names:
            self.names.append(names[:LONGEST_NAMES])
        item = attributes.get("itemprop")
        if item:
            self._item(attributes, item)

    def _open_link(self, tag: str, attributes: Attributes) -> None:
        names = attributes.get("class")
        if names:
            self.names.append(names[:LONGEST_NAMES])
        relation = attributes.get("rel")
        if relation:
            self.names.append(relation)
        if len(self.open) >= MOST_OPEN:
            self.beyond += 1
            return
        parts, marks = self.parts, self.marks
        if marks and marks[-1][1] == len(parts) and marks[-1][2] is _LINK:
            self.gap = True  # two links side by side are two things to a reader
        self.open.append((len(parts), _LINK, attributes.get("href")))

    def _open_mark(self, tag: str, attributes: Attributes) -> None:
        if len(self.open) >= MOST_OPEN:
            self.beyond += 1
            return
        self.open.append((len(self.parts), MARKING[tag], None))

    def _close_mark(self, tag: str) -> None:
        if self.beyond:
            self.beyond -= 1
            return
        start, kind, href = self.open.pop()
        end = len(self.parts)
        if end > start:
            self.marks.append((start, end, kind, href))

    def _open_ruby(self, tag: str, attributes: Attributes) -> None:
        self.spelled = False

    def _spell(self, tag: str, attributes: Attributes) -> None:
        self.spelled = True

    def _open_reading(self, tag: str, attributes: Attributes) -> None:
        """Read how characters are pronounced only where the page has brackets to write it in a line: else it is no part of that."""
        if not self.spelled:
            self._hide(tag, attributes)
        self.spelled = False

    def _moment(self, tag: str, attributes: Attributes) -> None:
        moment = attributes.get("datetime")
        if moment and self.time is None:
            self.time = moment
        item = attributes.get("itemprop")
        if item:
            self._item(attributes, item)
        name = attributes.get("class")
        if name:
            self.names.append(name)

    def _item(self, attributes: Attributes, item: str) -> None:
        self.names.append(item)
        value = (
            attributes.get("content") or attributes.get("datetime") or attributes.get("href") or attributes.get("src")
        )
        if value:
            self.declared.items.append((item, value))

    def _break(self, tag: str, attributes: Attributes) -> None:
        if self.pre:
            self.parts.append("\n")
        elif self.parts:
            self._flush()
            self.soft = True
        else:
            self.soft = False

    def _image(self, tag: str, attributes: Attributes) -> None:
        self._medium(Media("image", _image_url(attributes), attributes.get("alt")))

    def _medium(self, media: Media) -> None:
        self.embeds.append(media)
        if not self.parts:
            self._flush()

    # What declares something of the page.

    def _meta(self, tag: str, attributes: Attributes) -> None:
        content = attributes.get("content")
        if content:
            for key in ("property", "name", "itemprop", "http-equiv"):
                name = attributes.get(key)
                if name:
                    self.declared.metas.append((name.lower(), content))

    def _head_link(self, tag: str, attributes: Attributes) -> None:
        rel, href = attributes.get("rel"), attributes.get("href")
        if rel and href:
            self.declared.links.append((rel.lower(), href, attributes.get("hreflang") or ""))

    def _base(self, tag: str, attributes: Attributes) -> None:
        if self.declared.base is None:
            self.declared.base = attributes.get("href")

    # What shows no text of its own.

    def _hide(self, tag: str, attributes: Attributes) -> None:
        self.unseen = []
        self.attributes = attributes
        self.source = None

    def _ignore(self, tag: str, attributes: Attributes) -> None:
        pass

    def _reveal(self, tag: str, text: str) -> None:
        """Take what there is to take from an element that shows nothing, now that its text is known."""
        self.unseen = None
        if tag == "script":
            self._script(text)
        elif tag == "title":
            if self.declared.title is None:
                self.declared.title = " ".join(text.split()) or None
        elif tag in EMBEDS:
            self._embed(tag, text)

    def _script(self, text: str) -> None:
        kind = (self.attributes.get("type") or "").lower()
        if text and "ld+json" in kind:
            self.declared.scripts.append(text)
        elif ("json" in kind or "__" in text[:200]) and 500 < len(text) < STATE_SCRIPT_LIMIT:
            self.declared.states.append((self.attributes.get("id") or "", text))

    def _embed(self, tag: str, text: str) -> None:
        """Add a player or frame; the text inside it, which a browser does not show, is kept as hidden."""
        attributes = self.attributes
        url = attributes.get("src") or attributes.get("data-src") or attributes.get("data") or self.source
        self._medium(Media("embed", url, attributes.get("title")))
        text = " ".join(text.split())
        if text:
            self._flush()
            box = Box(tag, self.box, self.box.depth + 1, attributes.get("class") or "", "", True, len(self.segments))
            self.segments.append(Segment(len(self.segments), text, box))
            box.last = len(self.segments)

    # The text itself.

    def _flush(self) -> None:
        """Close the segment being gathered. A link still open goes on in the next one."""
        if self.open:
            end = len(self.parts)
            self.marks += [(start, end, kind, href) for start, kind, href in self.open if start < end]
            self.open = [(0, kind, href) for _, kind, href in self.open]
        if self.parts:
            self._add_text()
        if self.embeds:
            for media in self.embeds:
                self.segments.append(Segment(len(self.segments), "", self.box, 0, (), False, "", None, media))
            self.embeds = []
        if self.names:
            self.names = []
        self.time = None

    def _add_text(self) -> None:
        marks: tuple[Mark, ...] = ()
        linked = 0
        if self.marks or self.pre:
            text, marks, linked = marked(self.parts, self.marks, self.pre)
            self.marks = []
        else:
            text = " ".join("".join(self.parts).split())
        self.parts = []
        if self.pre and text.isspace():
            return
        names = " ".join(self.names) if self.names else ""
        self.segments.append(Segment(len(self.segments), text, self.box, linked, marks, self.soft, names, self.time))


def _image_url(attributes: Attributes) -> str | None:
    """Return an image's address: what a script would load later where only a placeholder stands in `src`."""
    url = attributes.get("src") or ""
    if not url or url.startswith("data:"):
        for key in LATE_SOURCES:
            late = attributes.get(key)
            if late:
                return late
        for key in ("srcset", "data-srcset"):
            largest = _largest(attributes.get(key) or "")
            if largest:
                return largest
    return url or None


def _largest(srcset: str) -> str | None:
    """Return the address of the widest or densest of several sizes of an image.

    >>> _largest("/a.jpg 320w, /b,c.jpg 1280w")
    '/b,c.jpg'
    """
    candidates = [candidate.split() for candidate in _NEXT_SIZE.split(srcset[:LONGEST_SRCSET])]
    sizes = [(_size(candidate[1:]), candidate[0].strip(",")) for candidate in candidates if candidate]
    return max(sizes, key=itemgetter(0))[1] or None if sizes else None


def _size(descriptors: list[str]) -> float:
    number = descriptors[0][:-1] if descriptors else ""
    return float(number) if number.isascii() and number.replace(".", "", 1).isdigit() else 1.0


_OPENING: Mapping[str, Callable[[_Walk, str, Attributes], None]] = (
    dict.fromkeys(MARKING, _Walk._open_mark)
    | dict.fromkeys(EMBEDS | SKIPPED | {"script", "title"}, _Walk._hide)
    | dict.fromkeys(EMPTY, _Walk._ignore)
    | dict.fromkeys(IMAGES, _Walk._image)
    | dict.fromkeys(CELLS, _Walk._open_cell)
    | {
        "html": _Walk.open_top,
        "a": _Walk._open_link,
        "br": _Walk._break,
        "time": _Walk._moment,
        "ruby": _Walk._open_ruby,
        "rp": _Walk._spell,
        "rt": _Walk._open_reading,
        "meta": _Walk._meta,
        "link": _Walk._head_link,
        "base": _Walk._base,
    }
)
"""What to do where an element opens that is no block; all others are part of a line."""

_PLAIN_BLOCKS = BLOCKS - CELLS
_CLOSING = frozenset(("a", *MARKING))
"""Elements in a line that mark what they hold."""


class _Reader(threading.local):
    """A thread's parser, which runs in a thread of its own that is renewed from time to time.

    lxml keeps the name of every element and attribute that a thread ever met until the thread ends: over many
    pages, that is a leak. It is kept that long, for a new one takes longer to set up than a short page to read.
    """

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        self.walk = _Walk()
        self.parser = etree.HTMLParser(target=cast("Any", self.walk), encoding="utf-8", huge_tree=True)
        self.runner = ThreadPoolExecutor(1, "newsclean-parser")
        self.pages = 0

    def walk_over(self, source: bytes) -> _Walk:
        """Return the walk, which was told what stands in `source`; it has to be begun anew after use."""
        if self.pages == PAGES_A_THREAD:
            self.runner.shutdown(wait=False)
            self.renew()
        self.pages += 1
        try:
            parsed = self.runner.submit(etree.fromstring, source, self.parser)
        except RuntimeError:  # no thread is to be had: the interpreter ends, or the system's limit is reached
            etree.fromstring(source, self.parser)
            return self.walk
        try:
            parsed.result()
        finally:
            if not parsed.done():  # interrupted, and the parser still tells the walk
                self.renew()
        return self.walk


_reader = _Reader()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_reader.renew)  # a child has none of its parent's threads
