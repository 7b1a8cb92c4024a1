"""The one road from a page to an `Article`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

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

__all__ = ["clean", "clean_text"]

THRESHOLDS = {"balanced": 0.0, "precision": 1.0, "recall": -1.0}
"""The log odds above which a segment is kept, for each choice of `Options.favor`."""


_MARKUP = re.compile(
    r"<(?:!doctype|!--|/?(?:html|head|body|title|meta|link|script|style|p|br|hr|div|span|a|b|i|em|strong|font|center"
    r"|img|h[1-6]|ul|ol|li|table|tr|td|article|section|main|header|footer|nav|blockquote|pre)[\s/>])",
    re.IGNORECASE,
)
"""What shows that a page is markup: a tag of HTML's, for text has "<" and "<Enter>" as well."""


def clean(
    page: bytes | str | etree._Element | etree._ElementTree,
    url: str | None = None,
    options: Options | None = None,
) -> Article:
    """Return the article on a news page.

    Args:
        page: the page as bytes (any encoding), as text, or as a tree of lxml's, which is not changed.
            Text without any markup is read as `clean_text` reads it.
        url: its address, which makes relative links absolute.
        options: choices where users differ.

    Returns:
        The article. A page without one (a front page, an error, a log-in wall) gives an `Article` without
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


def clean_text(text: str, url: str | None = None, options: Options | None = None) -> Article:
    """Return the article on a page that is already rendered to text, menus, share bars and all.

    Args:
        text: the page's text, as a browser, a text browser or a crawl archive writes it.
        url: its address.
        options: choices where users differ.

    Returns:
        The article; its `notes` have `"rendered-text"`.

    Raises:
        TypeError: `text` is no `str`.
        EmptyPageError: it holds no word.
        PageTooLargeError: it has more than `options.max_bytes` characters.

    >>> clean_text("The port of Velmora opened again on Monday, after two weeks of repairs.").text
    'The port of Velmora opened again on Monday, after two weeks of repairs.'
    """
    if not isinstance(text, str):
        raise TypeError(f"a rendered text is str, not {type(text).__name__}; decode it, or pass it to clean")
    options = options or Options()
    return _article(_with_words(_read_text(check(text, options.max_bytes), url)), options)


def _read(page: object, url: str | None, options: Options) -> Page:
    if isinstance(page, bytes | bytearray | memoryview):
        page = decode(bytes(page), options.encoding, options.max_bytes)
    elif isinstance(page, str):
        page = check(page, options.max_bytes)
    if isinstance(page, str):
        return _with_words(read(page, url) if _MARKUP.search(page) else _read_text(page, url))
    return _with_words(read_tree(_root(page), url))


def _read_text(text: str, url: str | None) -> Page:
    try:
        from newsclean.reading.plaintext import read as read_text  # type: ignore[import-not-found,unused-ignore]
    except ModuleNotFoundError:  # until the reader of rendered text is there
        return read(text, url)
    rendered: Page = read_text(text, url)
    return rendered


def _root(page: object) -> etree._Element:
    root: object = page
    if isinstance(page, etree._ElementTree):
        root = page.getroot()
        if root is None:
            raise EmptyPageError("the tree has no element")
    if not isinstance(root, etree._Element) or not isinstance(root.tag, str):
        raise TypeError(f"a page is bytes, str or an lxml element, not {type(page).__name__}")
    return root


def _with_words(page: Page) -> Page:
    if not any(segment.text for segment in page.segments):
        raise EmptyPageError("the page holds no word; if a script fills it, render it first")
    return page


def _article(page: Page, options: Options) -> Article:
    facts = declare(page)
    verdicts = judge(page, _hints(facts), facts.standfirst, THRESHOLDS[options.favor])
    facts = complete(facts, page, verdicts)
    notes = ("rendered-text",) if page.source == "text" else ()
    return assemble(page, verdicts, facts, _confidence(page, verdicts, facts), options, notes)


def _hints(facts: Facts) -> Hints:
    return Hints(facts.headline, facts.article_body, frozenset(fold(text) for text in facts.texts))


def _confidence(page: Page, verdicts: Sequence[Verdict], facts: Facts) -> float:
    return confidence_of(page, verdicts, facts.headline is not None, facts.types)
