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
from newsclean.phrases import fold, fold_all
from newsclean.reading.decoding import check, encode, recode
from newsclean.reading.embedded import embedded_article
from newsclean.reading.markup import read, read_tree
from newsclean.reading.second import second_opinion
from newsclean.segments import Page, Part, Verdict
from newsclean.site import Known, Lesson, Repeats, Site, lesson_of

__all__ = ["Stages", "clean", "clean_text", "lesson_from", "stages_of", "stages_of_text"]

THRESHOLDS = {"balanced": 0.0, "precision": 1.0, "recall": -1.0}
"""The log odds above which a segment is kept, for each choice of `Options.favor`."""

DOUBTFUL = 0.5
"""The confidence below which readability-lxml is asked for a second opinion."""

UNKNOWN = Known()
"""What is known of a site that nobody names."""

MOST_SEGMENTS = 20_000
"""A page with more segments is not judged a second time: pages have a few hundred."""

THIN = 300
"""An article of fewer characters than this is worth a look into the page's scripts."""

_MARKUP = re.compile(
    rb"<(?:!doctype|!--|/?(?:html|head|body|title|meta|link|script|style|p|br|hr|div|span|a|b|i|em|strong|font|center"
    rb"|img|h[1-6]|ul|ol|li|table|tr|td|article|section|main|header|footer|nav|blockquote|pre)[\s/>])",
    re.IGNORECASE,
)
"""What shows that a page is markup: a tag of HTML's, for text has "<" and "<Enter>" as well."""


def clean(
    page: bytes | str | etree._Element | etree._ElementTree,
    url: str | None = None,
    options: Options | None = None,
    *,
    site: Site | None = None,
) -> Article:
    """Return the article on a news page.

    Args:
        page: the page as bytes (any encoding), as text, or as a tree that lxml has parsed, which is not changed.
        url: its address, which makes relative links absolute, and tells a little about what the page is.
        options: choices where users differ.
        site: what the site repeats, as far as is known; it learns from the page after it.

    Returns:
        The article. A page without one (a front page, an error page, a log-in wall) gives an `Article` with a low
        confidence, and often without any block and with everything in `removed`.

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
    return _learnt(stages_of(page, url, options, site), site).article


def clean_text(
    text: str, url: str | None = None, options: Options | None = None, *, site: Site | None = None
) -> Article:
    """Return the article on a page that is already rendered to text, menus, share bars and all.

    Args:
        text: the page's text, as a browser, a text browser or a crawl archive writes it.
        url: its address.
        options: choices where users differ.
        site: what the site repeats, as far as is known; it learns from the page after it.

    Returns:
        The article; its `notes` have `"rendered-text"`.

    Raises:
        TypeError: `text` is no `str`.
        EmptyPageError: it holds no word.
        PageTooLargeError: it has more than `options.max_bytes` characters.

    >>> clean_text("The port of Velmora opened again on Monday, after two weeks of repairs.").notes
    ('rendered-text',)
    """
    return _learnt(stages_of_text(text, url, options, site), site).article


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
    page: bytes | str | etree._Element | etree._ElementTree,
    url: str | None = None,
    options: Options | None = None,
    site: Site | Repeats | None = None,
) -> Stages:
    """Return what `clean` comes to, stage by stage; arguments and errors are the same, but no site learns."""
    options = options or Options()
    source = _source(page, options)
    return _along(_read(source, url), source, options, site)


def stages_of_text(
    text: str, url: str | None = None, options: Options | None = None, site: Site | Repeats | None = None
) -> Stages:
    """Return what `clean_text` comes to, stage by stage; arguments and errors are the same, but no site learns."""
    if not isinstance(text, str):
        raise TypeError(f"a rendered text is str, not {type(text).__name__}; decode it, or pass it to clean")
    options = options or Options()
    source = check(text, options.max_bytes)
    return _along(_read_text(source, url), b"", options, site)


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
        return read_tree(source, url)
    return read(source, url) if _MARKUP.search(source) else _read_text(source.decode(), url)


def _read_text(source: str, url: str | None) -> Page:
    from newsclean.reading.plaintext import read_text  # few programs need it, and its patterns take time to compile

    return read_text(source, url)


def _along(page: Page, source: bytes | etree._Element, options: Options, site: Site | Repeats | None) -> Stages:
    """Return what the page comes to; where it shows next to nothing, what its scripts would show, if they hold an article."""
    has_words = any(segment.text for segment in page.segments)
    stages = _judged(page, options, site) if has_words else None
    if page.source == "markup" and (stages is None or len(stages.article.text) < THIN):
        embedded = embedded_article(page.declared)
        if embedded:
            told = _judged(_read(_with_behind(source, embedded), page.url), options, site, notes=("embedded-state",))
            if len(told.article.text) >= THIN:
                return told
    if stages is None:
        raise EmptyPageError("the page holds no word; if a script fills it, render it first")
    doubtful = page.source == "markup" and stages.article.confidence < DOUBTFUL
    if doubtful and len(page.segments) <= MOST_SEGMENTS and (opinion := second_opinion(source)):
        return _judged(page, options, site, opinion, stages.signs, ("second-opinion",))
    return stages


def _judged(
    page: Page,
    options: Options,
    site: Site | Repeats | None,
    opinion: str = "",
    signs: dict[str, float] | None = None,
    notes: tuple[str, ...] = (),
) -> Stages:
    """Return what a page comes to by its facts, one verdict a segment, and the blocks that these make.

    The `signs` that were seen before another program's `opinion` was asked for say how sure we are after it too.
    """
    facts = declare(page)
    hints = _hints(facts, opinion, site.known(page.url, _folded(page)) if site is not None else UNKNOWN)
    verdicts = judge(page, hints, facts.standfirst, THRESHOLDS[options.favor])
    completed = complete(facts, page, verdicts)
    if signs is None:
        signs = signs_of(page, verdicts, completed)
    confidence = confidence_of(signs, page.source)
    if page.source == "text":
        notes = ("rendered-text", *notes)
    article = assemble(page, verdicts, completed, confidence, options, notes)
    return Stages(page, hints, verdicts, completed, signs, article)


def _hints(facts: Facts, opinion: str = "", known: Known = UNKNOWN) -> Hints:
    texts = frozenset(fold(text) for text in facts.texts)
    return Hints(facts.headline, facts.article_body, texts, opinion, known.pages, known.sides)


def _learnt(stages: Stages, site: Site | None) -> Stages:
    """Let the site learn from a page that was judged."""
    if site is not None:
        site.learn(lesson_from(stages))
    return stages


def lesson_from(stages: Stages) -> Lesson:
    """Return what a page that was judged teaches its site."""
    body = {index for index, verdict in enumerate(stages.verdicts) if verdict.role is Part.BODY}
    return lesson_of(stages.page.url, _folded(stages.page), body)


def _folded(page: Page) -> list[str]:
    return fold_all([segment.text for segment in page.segments])


def _with_behind(source: bytes | etree._Element, markup: str) -> bytes:
    """Return a page's markup with more of it at the end, where a parser takes it as the last part of the body."""
    page = source if isinstance(source, bytes) else etree.tostring(source, encoding="utf-8", method="html")
    return page + markup.encode("utf-8", "replace")
