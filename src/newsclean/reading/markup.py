"""Markup → `Page`: one walk over the tree gathers segments, boxes and what the page declares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from lxml import etree

from newsclean.blocks import SpanKind
from newsclean.errors import EmptyPageError
from newsclean.reading.elements import HIDDEN, MARKING, NAMING, TREATMENT, Treatment
from newsclean.segments import Box, Declared, Mark, Media, Page, Segment

__all__ = ["read", "read_tree"]

STATE_SCRIPT_LIMIT = 4_000_000
"""The longest script, in characters, that is kept as embedded state."""

FRAMESET_WITHIN = 8_192
"""Where a page of frames says so, in characters from its start: such pages have hardly a head."""

_FRAMESET = re.compile(r"<frameset[\s>]", re.IGNORECASE)
_NOFRAMES = re.compile(r"</?noframes\s*>", re.IGNORECASE)


def read(html: str, url: str | None = None) -> Page:
    """Parse `html` and return its page.

    Raises:
        EmptyPageError: there is no element in it.
    """
    if _FRAMESET.search(html, 0, FRAMESET_WITHIN):
        html = _NOFRAMES.sub("", html)  # what stands there is all that a page of frames has to say
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(html.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise EmptyPageError("the page holds no markup and no text")
    return read_tree(root, url)


def read_tree(root: etree._Element, url: str | None = None) -> Page:
    """Return the page of a tree, which is not changed."""
    walk = _Walk(root)
    walk.run([root, *_behind(root)])
    return Page(walk.segments, walk.top, walk.declared, url)


def _behind(root: etree._Element) -> Iterator[etree._Element]:
    """Yield what stands behind `</html>`: a browser shows it in the body, libxml2 makes it another root."""
    if root.getparent() is None:
        for other in root.itersiblings():
            if isinstance(other.tag, str):
                yield other


class _Walk:
    """The state of one walk: the segment being gathered, and what is gathered so far."""

    __slots__ = (
        "box", "declared", "embeds", "gap", "length", "marks", "names", "open", "parts", "pre",
        "segments", "soft", "time", "top",
    )  # fmt: skip

    def __init__(self, root: etree._Element) -> None:
        self.declared = Declared()
        self.segments: list[Segment] = []
        self.top = Box(str(root.tag), None, 0)
        self.box = self.top
        self.pre = False
        self.soft = False
        self.embeds: list[Media] = []
        self.open: list[tuple[SpanKind, str | None, int]] = []
        self._begin()

    def _begin(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.gap = False
        self.marks: list[Mark] = []
        self.names: list[str] = []
        self.time: str | None = None

    def run(self, roots: list[etree._Element]) -> None:
        """Walk the trees in document order, as one page."""
        self._name(self.top, roots[0])
        for root in roots:
            self._walk(root)
            self._flush()
        self.top.last = len(self.segments)

    def _walk(self, root: etree._Element) -> None:
        """Walk a tree in document order with a stack of our own, so that no depth overflows it."""
        self._text(root.text)
        stack: list[tuple[Iterator[etree._Element], etree._Element, Treatment]] = [(iter(root), root, Treatment.BLOCK)]
        treatment_of = TREATMENT.get
        while stack:
            children, element, treatment = stack[-1]
            for child in children:
                tag = child.tag
                kind = treatment_of(tag, Treatment.INLINE)
                if kind is Treatment.BLOCK:
                    self._enter(child, tag)
                elif kind is Treatment.INLINE:
                    if type(tag) is not str:  # a comment or an instruction: only what stands behind it counts
                        if child.tail:
                            self._text(child.tail)
                        continue
                    name = child.get("class")
                    if name:
                        self.names.append(name)
                    item = child.get("itemprop")
                    if item:
                        self._item(child, item)
                elif kind is Treatment.LINK:
                    self._link(child)
                elif kind is Treatment.MARK:
                    self.open.append((MARKING[tag], None, self.length))
                elif kind is Treatment.TIME:
                    self._moment(child)
                else:
                    self._leaf(child, tag, kind)
                    if child.tail:
                        self._text(child.tail)
                    continue
                text = child.text
                if text:
                    self._text(text)
                if len(child):
                    stack.append((iter(child), child, kind))
                    break
                self._leave(kind)
                if child.tail:
                    self._text(child.tail)
            else:
                stack.pop()
                if stack:
                    self._leave(treatment)
                    if element.tail:
                        self._text(element.tail)

    # What opens and closes.

    def _enter(self, element: etree._Element, tag: str) -> None:
        if self.length or self.embeds:
            self._flush()
        self.soft = False
        parent = self.box
        box = Box(tag, parent, parent.depth + 1, "", "", parent.hidden or tag in HIDDEN, len(self.segments))
        self.box = box
        self._name(box, element)
        if tag == "pre" or tag == "textarea":
            self.pre = True

    def _name(self, box: Box, element: etree._Element) -> None:
        names = ""
        for key, value in cast("list[tuple[str, str]]", element.items()):
            if key in NAMING:
                names = f"{names} {value}" if names else value
            elif key == "role" or key == "itemprop":
                box.role = f"{box.role} {value}" if box.role else value
                if key == "itemprop":
                    self._item(element, value)
            elif key == "style":
                style = value.replace(" ", "").lower()
                if "display:none" in style or "visibility:hidden" in style:
                    box.hidden = True
            elif key == "hidden":
                box.hidden = True
            elif key == "lang" and self.declared.language is None and box.depth <= 1:
                self.declared.language = value
        box.names = names

    def _leave(self, kind: Treatment) -> None:
        if kind is Treatment.BLOCK:
            if self.length or self.embeds:
                self._flush()
            self.soft = False
            box = self.box
            box.last = len(self.segments)
            if box.tag == "pre" or box.tag == "textarea":
                self.pre = False
            if box.parent is not None:
                self.box = box.parent
        elif kind is Treatment.LINK or kind is Treatment.MARK:
            mark, href, start = self.open.pop()
            if self.length > start:
                self._mark(mark, href, start)

    def _link(self, element: etree._Element) -> None:
        href = element.get("href")
        for key in ("class", "rel"):
            name = element.get(key)
            if name:
                self.names.append(name)
        last = self.marks[-1] if self.marks else None
        if last is not None and last.kind is SpanKind.LINK and last.end == self.length:
            self.gap = True  # two links side by side are two things to a reader
        self.open.append((SpanKind.LINK, href, self.length))

    def _mark(self, kind: SpanKind, href: str | None, start: int) -> None:
        self.marks.append(Mark(start, self.length, kind, href))

    def _moment(self, element: etree._Element) -> None:
        moment = element.get("datetime")
        if moment and self.time is None:
            self.time = moment
        item = element.get("itemprop")
        if item:
            self._item(element, item)
        name = element.get("class")
        if name:
            self.names.append(name)

    def _item(self, element: etree._Element, item: str) -> None:
        self.names.append(item)
        value = element.get("content") or element.get("datetime") or element.get("href") or element.get("src")
        if value:
            self.declared.items.append((item, value))

    # What has no text of its own.

    def _leaf(self, element: etree._Element, tag: str, kind: Treatment) -> None:
        if kind is Treatment.BREAK:
            self._break()
        elif kind is Treatment.DECLARE:
            self._declare(element, tag)
        elif kind is Treatment.IMAGE:
            self._medium(Media("image", _image_url(element), element.get("alt")))
        elif kind is Treatment.EMBED:
            url = element.get("src") or element.get("data-src") or element.get("data")
            if url is None:
                source = element.find("source")
                url = None if source is None else source.get("src")
            self._medium(Media("embed", url, element.get("title")))
            self._fallback(element, tag)

    def _fallback(self, element: etree._Element, tag: str) -> None:
        """Keep the text inside a player or frame, which a browser does not show, as hidden."""
        text = " ".join("".join(cast("Iterator[str]", element.itertext())).split())
        if not text:
            return
        self._flush()
        box = Box(tag, self.box, self.box.depth + 1, element.get("class") or "", "", True, len(self.segments))
        self.segments.append(Segment(len(self.segments), text, box))
        box.last = len(self.segments)

    def _medium(self, media: Media) -> None:
        self.embeds.append(media)
        if not self.length:
            self._flush()

    def _break(self) -> None:
        if self.pre:
            self._text("\n")
            return
        if self.length:
            self._flush()
            self.soft = True
        else:
            self.soft = False

    def _declare(self, element: etree._Element, tag: str) -> None:
        declared = self.declared
        if tag == "script":
            text = element.text
            if not text:
                return
            kind = (element.get("type") or "").lower()
            if "ld+json" in kind:
                declared.scripts.append(text)
            elif ("json" in kind or "__" in text[:200]) and 500 < len(text) < STATE_SCRIPT_LIMIT:
                declared.states.append((element.get("id") or "", text))
        elif tag == "meta":
            content = element.get("content")
            if content:
                for key in ("property", "name", "itemprop", "http-equiv"):
                    name = element.get(key)
                    if name:
                        declared.metas.append((name.lower(), content))
        elif tag == "link":
            rel, href = element.get("rel"), element.get("href")
            if rel and href:
                declared.links.append((rel.lower(), href, element.get("hreflang") or ""))
        elif tag == "title":
            if declared.title is None:
                declared.title = " ".join("".join(cast("Iterator[str]", element.itertext())).split()) or None
        elif declared.base is None:
            declared.base = element.get("href")

    # The text itself.

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self.pre:
            self.parts.append(text)
            self.length += len(text)
            return
        words = text.split()
        if not words:
            self.gap = True
            return
        if self.length and (self.gap or text[0].isspace()):
            self.parts.append(" ")
            self.length += 1
        piece = " ".join(words)
        self.parts.append(piece)
        self.length += len(piece)
        self.gap = text[-1].isspace()

    def _flush(self) -> None:
        """Close the segment being gathered. A link still open goes on in the next one."""
        if self.length:
            text = "".join(self.parts)
            for kind, href, start in self.open:
                if self.length > start:
                    self._mark(kind, href, start)
            marks = tuple(_trimmed(self.marks, text)) if self.marks else ()
            segment = Segment(
                len(self.segments),
                text.strip("\n") if self.pre else text,
                self.box,
                sum(mark.end - mark.start for mark in marks if mark.kind is SpanKind.LINK),
                marks,
                self.soft,
                " ".join(self.names) if self.names else "",
                self.time,
            )
            if segment.text and not segment.text.isspace():
                self.segments.append(segment)
        if self.open:
            self.open = [(kind, href, 0) for kind, href, _ in self.open]
        for media in self.embeds:
            self.segments.append(Segment(len(self.segments), "", self.box, media=media))
        self.embeds = []
        self._begin()


def _image_url(element: etree._Element) -> str | None:
    """Return an image's address: what a script would load later where only a placeholder stands in `src`."""
    url = element.get("src") or ""
    if not url or url.startswith("data:"):
        url = element.get("data-src") or element.get("data-original") or element.get("data-lazy-src") or url
    return url or None


def _trimmed(marks: list[Mark], text: str) -> Iterator[Mark]:
    """Yield the marks in order of their start, without a space at their start."""
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if text[mark.start] == " ":
            if mark.end > mark.start + 1:
                yield mark._replace(start=mark.start + 1)
        else:
            yield mark
