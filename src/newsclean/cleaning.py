"""The one road from a page to an `Article`."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from newsclean.article import Article
from newsclean.assembling import assemble
from newsclean.confidence import confidence_of, signs_of
from newsclean.errors import EmptyPageError
from newsclean.facts import Facts, complete, declare
from newsclean.judging import Hints, judge
from newsclean.options import Options
from newsclean.phrases import fold
from newsclean.reading.decoding import check, encode, recode
from newsclean.reading.markup import read, read_tree
from newsclean.reading.plaintext import read_text
from newsclean.reading.second import second_opinion
from newsclean.segments import Page, Verdict

__all__ = ["Stages", "clean", "clean_text", "stages_of", "stages_of_text"]

THRESHOLDS = {"balanced": 0.0, "precision": 1.0, "recall": -1.0}
"""The log odds above which a segment is kept, for each choice of `Options.favor`."""

DOUBTFUL = 0.5
"""The confidence below which readability-lxml is asked for a second opinion."""

MOST_SEGMENTS = 20_000
"""A page with more segments is not judged a second time: pages have a few hundred."""

_MARKUP = re.compile(
    rb"<(?:!doctype|!--|/?(?:html|head|body|title|meta|link|script|style|p|br|hr|div|span|a|b|i|em|strong|font|center"
    rb"|img|h[1-6]|ul|ol|li|table|tr|td|article|section|main|header|footer|nav|blockquote|pre)[\s/>])",
    re.IGNORECASE,
)
"""What shows that a page is markup: a tag of HTML's, for text has "<" and "<Enter>" as well."""


def clean(
    page: bytes | str | etree._Element | etree._ElementTree, url: str | None = None, options: Options | None = None
) -> Article:
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
    return stages_of(page, url, options).article


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

    >>> clean_text("The port of Velmora opened again on Monday, after two weeks of repairs.").notes
    ('rendered-text',)
    """
    return stages_of_text(text, url, options).article


class Stages(NamedTuple):
    """What each stage of the road came to, for whoever asks why.

    Attributes:
        page: its segments, as they were read.
        hints: what was found out about it before it was judged.
        verdicts: one a segment.
        facts: what is known of the article beside its body.
        signs: what its confidence adds up.
        article: the end of the road.
    """

    page: Page
    hints: Hints
    verdicts: list[Verdict]
    facts: Facts
    signs: dict[str, float]
    article: Article


def stages_of(
    page: bytes | str | etree._Element | etree._ElementTree, url: str | None = None, options: Options | None = None
) -> Stages:
    """Return what `clean` comes to, stage by stage; arguments and errors are the same."""
    options = options or Options()
    source = _source(page, options)
    return _along(_read(source, url), source, options)


def stages_of_text(text: str, url: str | None = None, options: Options | None = None) -> Stages:
    """Return what `clean_text` comes to, stage by stage; arguments and errors are the same."""
    if not isinstance(text, str):
        raise TypeError(f"a rendered text is str, not {type(text).__name__}; decode it, or pass it to clean")
    options = options or Options()
    source = check(text, options.max_bytes)
    return _along(_with_words(read_text(source, url)), source, options)


def _source(page: object, options: Options) -> bytes | etree._Element:
    """Return a page in UTF-8, as a parser takes it, or as the tree that it already is."""
    if isinstance(page, bytes | bytearray | memoryview):
        return recode(bytes(page), options.encoding, options.max_bytes)
    if isinstance(page, str):
        return encode(page, options.max_bytes)
    root = page.getroot() if isinstance(page, etree._ElementTree) else page
    if root is None and page is not None:
        raise EmptyPageError("the tree has no element")
    if not isinstance(root, etree._Element) or not isinstance(root.tag, str):
        raise TypeError(f"a page is bytes, str or an lxml element, not {type(page).__name__}")
    return root


def _read(source: bytes | etree._Element, url: str | None) -> Page:
    if not isinstance(source, bytes):
        return _with_words(read_tree(source, url))
    return _with_words(read(source, url) if _MARKUP.search(source) else read_text(source.decode(), url))


def _with_words(page: Page) -> Page:
    if not any(segment.text for segment in page.segments):
        raise EmptyPageError("the page holds no word; if a script fills it, render it first")
    return page


def _along(page: Page, source: str | bytes | etree._Element, options: Options) -> Stages:
    facts = declare(page)
    hints = _hints(facts)
    threshold = THRESHOLDS[options.favor]
    verdicts = judge(page, hints, facts.standfirst, threshold)
    completed = complete(facts, page, verdicts)
    signs = signs_of(page, verdicts, completed)
    confidence = confidence_of(signs)
    notes: tuple[str, ...] = ("rendered-text",) if page.source == "text" else ()
    doubtful = page.source == "markup" and confidence < DOUBTFUL and len(page.segments) <= MOST_SEGMENTS
    if doubtful and (opinion := second_opinion(source)):
        hints = hints._replace(opinion=opinion)
        verdicts = judge(page, hints, facts.standfirst, threshold)
        completed = complete(facts, page, verdicts)
        notes += ("second-opinion",)
    article = assemble(page, verdicts, completed, confidence, options, notes)
    return Stages(page, hints, verdicts, completed, signs, article)


def _hints(facts: Facts) -> Hints:
    return Hints(facts.headline, facts.article_body, frozenset(fold(text) for text in facts.texts))
