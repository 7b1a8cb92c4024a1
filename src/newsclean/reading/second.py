"""The second opinion: what readability-lxml takes for the article, asked only where our own confidence is low."""

from __future__ import annotations

import logging

from lxml import etree

__all__ = ["second_opinion"]

LONGEST = 2_000_000
"""A longer page, in characters, is not given to it: it takes many times as long as we do."""


def second_opinion(page: str | bytes | etree._Element) -> str:
    """Return the text of readability-lxml's article, without white space; `""` where it has none or fails.

    The algorithm is Arc90's Readability, as readability-lxml has it: https://pypi.org/project/readability-lxml/

    >>> second_opinion("no markup at all")
    ''
    """
    if isinstance(page, etree._Element):
        page = etree.tostring(page, encoding="utf-8", method="html")
    html = page if isinstance(page, str) else page.decode("utf-8")
    if len(html) > LONGEST or "<" not in html:
        return ""
    from lxml import html as lxml_html
    from readability import Document

    logging.getLogger("readability.readability").addHandler(logging.NullHandler())
    try:
        summary = Document(html).summary(html_partial=True)
        text = str(lxml_html.fromstring(summary).xpath("string()"))
    except Exception:  # whatever a dependency makes of a strange page, it is no opinion
        return ""
    return "".join(text.split())
