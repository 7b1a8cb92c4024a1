"""The second opinion: what readability-lxml takes for the article, asked only where our own confidence is low."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor

from lxml import etree

__all__ = ["second_opinion"]

LONGEST = 2_000_000
"""A longer page, in characters, is not given to it: it takes many times as long as we do."""

logging.getLogger("readability.readability").addHandler(logging.NullHandler())  # its faults are no one's concern here


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
    # lxml keeps every name on a page as long as the thread lives that met it, so this one ends with the page.
    try:
        with ThreadPoolExecutor(1, "newsclean-opinion") as runner:
            return runner.submit(_summary, html).result()
    except RuntimeError:  # no thread is to be had: the interpreter ends, or the system's limit is reached
        return _summary(html)


def _summary(html: str) -> str:
    from lxml import html as lxml_html
    from readability import Document

    try:
        summary = Document(html).summary(html_partial=True)
        text = str(lxml_html.fromstring(summary).xpath("string()"))
    except Exception:  # whatever a dependency makes of a strange page, it is no opinion
        return ""
    return "".join(text.split())
