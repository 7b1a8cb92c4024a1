"""A report as an HTML5 parser reads it."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from xml.etree.ElementTree import Element

import html5lib

__all__ = ["demand_safe_report", "parsed", "text_of"]

TAGS = frozenset(
    """html head meta title style body header nav main aside section div h1 h2 h3 p b s bdi small span kbd fieldset legend label
    input ul li dl dt dd details summary table thead tbody tr th td a svg path rect script""".split()
)
ATTRIBUTES = frozenset(
    """lang dir id class hidden tabindex aria-label aria-hidden scope type name checked href charset content http-equiv
    viewBox height width preserveAspectRatio d y""".split()
)
POLICY = re.compile(r"default-src 'none'; style-src '(\S+)'; script-src '(\S+)'; base-uri 'none'; form-action 'none'")


def parsed(html: str) -> Element:
    """Return the document's tree."""
    tree: Element = html5lib.parse(html, namespaceHTMLElements=False)
    return tree


def text_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def demand_safe_report(html: str) -> None:
    """Fail unless a report holds its own style and script alone, links into itself, and a policy that allows no more."""
    tree = parsed(html)
    for element in tree.iter():
        if not isinstance(element.tag, str):
            raise AssertionError(f"a comment: {element.text}")
        tag = element.tag.rpartition("}")[2]
        assert tag in TAGS, tag
        assert {name.rpartition("}")[2] for name in element.attrib} <= ATTRIBUTES, (tag, element.attrib)
        assert element.attrib.get("href", "#").startswith("#")
    scripts, styles = tree.findall(".//script"), tree.findall(".//style")
    assert (len(scripts), len(styles)) == (1, 1)
    policies = [meta for meta in tree.iter("meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    match = POLICY.fullmatch(policies[0].attrib["content"])
    assert match is not None
    assert match.groups() == (digest(styles[0].text or ""), digest(scripts[0].text or ""))
    ids = [element.attrib["id"] for element in tree.iter() if "id" in element.attrib]
    assert len(ids) == len(set(ids))


def digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
