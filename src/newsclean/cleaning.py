"""The one road from a page to an `Article`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsclean.article import Article
from newsclean.assembling import assemble
from newsclean.confidence import confidence_of
from newsclean.errors import EmptyPageError
from newsclean.facts import Facts, complete, declare
from newsclean.judging import Hints, judge
from newsclean.options import Options
from newsclean.phrases import fold
from newsclean.reading.decoding import check, decode
from newsclean.reading.markup import read, read_tree
from newsclean.segments import Page, Verdict

__all__ = ["clean"]

THRESHOLDS = {"balanced": 0.0, "precision": 1.0, "recall": -1.0}
"""The log odds above which a segment is kept, for each choice of `Options.favor`."""


def clean(page: bytes | str | Any, url: str | None = None, options: Options | None = None) -> Article:
    """Return the article on a news page.

    Args:
        page: the page as bytes (any encoding), as text, or as a tree that lxml has parsed, which is not changed.
        url: its address, which makes relative links absolute.
        options: choices where users differ.

    Returns:
        The article. A page without one (a front page, an error page, a log-in wall) gives an `Article` without
        blocks, with a low confidence, and with everything in `removed`.

    Raises:
        TypeError: `page` is none of these.
        EmptyPageError: it holds no word.
        BinaryPageError: it is an image, a PDF, an archive or the like.
        PageTooLargeError: it is larger than `options.max_bytes`.

    >>> article = clean(
    ...     "<nav><a href='/'>Home</a></nav><h1>Port reopens</h1>"
    ...     "<p>The port of Velmora opened again on Monday, after two weeks of repairs.</p>"
    ... )
    >>> article.text
    'The port of Velmora opened again on Monday, after two weeks of repairs.'
    >>> [(piece.kind.value, piece.text) for piece in article.removed]
    [('menu', 'Home')]
    """
    options = options or Options()
    return _article(_read(page, url, options), options)


def _read(page: bytes | str | Any, url: str | None, options: Options) -> Page:
    if isinstance(page, bytes | bytearray | memoryview):
        read_page = read(decode(bytes(page), options.encoding, options.max_bytes), url)
    elif isinstance(page, str):
        read_page = read(check(page, options.max_bytes), url)
    elif hasattr(page, "getroot") or hasattr(page, "iterchildren"):
        root = page.getroot() if hasattr(page, "getroot") else page
        if root is None:
            raise EmptyPageError("the tree has no element")
        read_page = read_tree(root, url)
    else:
        raise TypeError(f"a page is bytes, str or an lxml element, not {type(page).__name__}")
    if not any(segment.text for segment in read_page.segments):
        raise EmptyPageError("the page holds no word; if a script fills it, render it first")
    return read_page


def _article(page: Page, options: Options) -> Article:
    facts = declare(page)
    verdicts = judge(page, _hints(facts), facts.standfirst, THRESHOLDS[options.favor])
    facts = complete(facts, page, verdicts)
    return assemble(page, verdicts, facts, _confidence(page, verdicts, facts), options)


def _hints(facts: Facts) -> Hints:
    return Hints(facts.headline, facts.article_body, frozenset(fold(text) for text in facts.texts))


def _confidence(page: Page, verdicts: Sequence[Verdict], facts: Facts) -> float:
    return confidence_of(page, verdicts, facts.headline is not None, facts.types)
