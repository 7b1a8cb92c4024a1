"""What a browser must never meet in what newsclean writes: read by an HTML5 parser, and by a sanitiser of its own mind."""

from __future__ import annotations

import json
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import nh3
from markdown_it import MarkdownIt

__all__ = ["demand_safe_html", "demand_safe_markdown", "rendered"]

HTML = "{http://www.w3.org/1999/xhtml}"
BODY_TAGS = frozenset(
    "article h1 h2 h3 h4 h5 h6 p div blockquote footer ul ol li figure figcaption img table thead tbody tr th td pre code a em strong br".split()
)
"""The elements that may stand in a body. `thead` and `tbody` are the parser's; the rest is what is written."""

ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt"},
    "p": {"class"},
    "div": {"class"},
    "blockquote": {"class"},
    "article": {"dir"},
    "ol": {"start"},
}
CLASSES = frozenset(("standfirst", "credit", "article-body", "embed"))
SCHEMES = frozenset(("http", "https"))


def demand_safe_html(text: str) -> None:
    """Fail unless a document is made of what an article is made of alone."""
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    head, body = tree.find("head"), tree.find("body")
    assert head is not None and body is not None
    assert [element.tag for element in head] == ["meta", "title", "script"]
    script = head[2]
    assert script.attrib == {"type": "application/ld+json"}
    assert isinstance(json.loads(script.text or ""), dict)
    assert [element.tag for element in body] == ["article"]
    assert set(tree.attrib) <= {"lang"}
    demand_safe_body(body)
    inner = text.partition("<body>")[2].rpartition("</body>")[0]
    assert fragment(sanitised(inner)) == fragment(inner)


def demand_safe_markdown(text: str) -> None:
    """Fail unless a Markdown text renders to what an article is made of alone, HTML in it taken as HTML."""
    html = rendered(text)
    body = html5lib.parse(html, namespaceHTMLElements=False).find("body")
    assert body is not None
    demand_safe_body(body)
    assert fragment(sanitised(html)) == fragment(html)


def rendered(markdown: str) -> str:
    """Return Markdown as HTML, as CommonMark and the tables of GitHub say."""
    return str(MarkdownIt("commonmark", {"html": True}).enable("table").render(markdown))


def demand_safe_body(body: Element) -> None:
    """Fail on an element, attribute or address that an article does not need."""
    for element in body.iter():
        if element is body:
            continue
        assert element.tag in BODY_TAGS, element.tag
        assert set(element.attrib) <= ATTRIBUTES.get(element.tag, set()), (element.tag, element.attrib)
        for name in ("href", "src"):
            if name in element.attrib:
                assert element.attrib[name].lower().startswith(("http://", "https://"))
        assert element.attrib.get("class", "embed") in CLASSES


def sanitised(html: str) -> str:
    """Return `html` as ammonia, a sanitiser of its own, leaves it."""
    return str(
        nh3.clean(
            html, tags=set(BODY_TAGS), attributes=ATTRIBUTES, url_schemes=set(SCHEMES), link_rel=None, strip_comments=True
        )
    )  # fmt: skip


def fragment(html: str) -> Any:
    """Return HTML as a nest of plain lists, by which two writings of the same tree compare equal."""
    return _plain(html5lib.parseFragment(html, namespaceHTMLElements=False))


def _plain(element: Any) -> Any:
    text = element.text or ""
    return [
        element.tag,
        dict(element.attrib),
        text.lstrip("\n") if element.tag == "pre" else text,  # ammonia does not write the line feed that parsers drop
        [(_plain(child), child.tail or "") for child in element],
    ]
