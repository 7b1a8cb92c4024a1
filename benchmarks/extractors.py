"""Extractors behind one call: `extractor(page, url)` returns what it found, as plain data.

A prediction has `text`, and where the extractor tells them `title`, `authors`, `date` (ISO), `confidence`,
`removed` ((kind, text) pairs) and `fields` (text that stands in a field word for word). Packages are
imported on first use.
"""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Iterator
from types import FrameType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsclean import Site

__all__ = ["PEERS", "RENDERERS", "Extractor", "Prediction", "newsclean_html", "newsclean_text", "time_limit"]

Prediction = dict[str, Any]
Extractor = Callable[..., Prediction]
"""Takes a page and its URL; newsclean's own take a `Site` as well."""


def newsclean_html(page: bytes, url: str | None, site: Site | None = None) -> Prediction:
    """What `newsclean.clean` makes of the page."""
    import newsclean

    return _prediction(newsclean.clean(page, url=url, site=site))


def newsclean_text(renderer: str) -> Extractor:
    """What `newsclean.clean_text` makes of the page as `renderer` writes it."""

    def extract(page: bytes, url: str | None, site: Site | None = None) -> Prediction:
        import newsclean

        return _prediction(newsclean.clean_text(RENDERERS[renderer](page), url=url, site=site))

    return extract


def _prediction(article: Any) -> Prediction:
    import newsclean

    figures = [block for block in article.blocks if isinstance(block, newsclean.Figure)]
    pictures = [*figures, article.image] if article.image else figures
    fields = [
        article.title,
        article.subtitle,
        *(part for picture in pictures for part in (picture.caption, picture.credit)),
    ]
    return {
        "text": article.text,
        "title": article.title,
        "authors": article.authors,
        "date": article.published.isoformat() if article.published else "",
        "confidence": article.confidence,
        "removed": [(piece.kind.value, piece.text) for piece in article.removed],
        "fields": [field for field in fields if field],
    }


# Renderers: a whole page as text.


def _decoded(page: bytes) -> str:
    from newsclean.reading.decoding import decode

    return decode(page)


def _render_resiliparse(page: bytes) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(_decoded(page), main_content=False, alt_texts=False, list_bullets=True))


def _render_inscriptis(page: bytes) -> str:
    from inscriptis import get_text

    return str(get_text(_decoded(page)))


def _render_html2text(page: bytes) -> str:
    import html2text

    renderer = html2text.HTML2Text(bodywidth=0)
    renderer.ignore_links = renderer.ignore_images = renderer.ignore_emphasis = True
    return str(renderer.handle(_decoded(page)))


RENDERERS: dict[str, Callable[[bytes], str]] = {
    "resiliparse": _render_resiliparse,
    "inscriptis": _render_inscriptis,
    "html2text": _render_html2text,
}
"""What turns a whole page into text, by the name of its package."""


# Other extractors, each as its documentation shows it.


def _trafilatura(page: bytes, url: str | None) -> Prediction:
    import trafilatura

    found = trafilatura.bare_extraction(page, url=url, include_comments=False, with_metadata=True)
    if found is None:
        return {"text": ""}
    authors = found.author.split("; ") if found.author else []
    return {"text": found.text or "", "title": found.title, "authors": authors, "date": found.date or ""}


def _readability(page: bytes, url: str | None) -> Prediction:
    from lxml import etree, html
    from readability import Document

    document = Document(_decoded(page))
    tree = html.fromstring(document.summary(html_partial=True))
    for element in tree.iter("p", "div", "br", "li", "h1", "h2", "h3", "h4", "blockquote"):
        element.tail = f"\n{element.tail or ''}"
    return {"text": etree.tostring(tree, method="text", encoding="unicode"), "title": document.short_title()}


def _newspaper4k(page: bytes, url: str | None) -> Prediction:
    import newspaper

    article = newspaper.Article(url or "https://site.example/", fetch_images=False)
    article.download(input_html=_decoded(page))
    article.parse()
    date = article.publish_date.isoformat() if article.publish_date else ""
    return {"text": article.text, "title": article.title, "authors": article.authors, "date": date}


def _goose3(page: bytes, url: str | None) -> Prediction:
    from goose3 import Goose

    with Goose({"enable_image_fetching": False}) as goose:
        article = goose.extract(raw_html=_decoded(page))
        date = str(article.publish_date or "")
        return {
            "text": article.cleaned_text,
            "title": article.title,
            "authors": article.authors,
            "date": date,
        }


def _justext(page: bytes, url: str | None) -> Prediction:
    import justext

    paragraphs = justext.justext(page, justext.get_stoplist("English"))
    return {"text": "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)}


def _boilerpy3(page: bytes, url: str | None) -> Prediction:
    from boilerpy3 import extractors

    return {"text": extractors.ArticleExtractor(raise_on_failure=False).get_content(_decoded(page))}


def _resiliparse(page: bytes, url: str | None) -> Prediction:
    from resiliparse.extract.html2text import extract_plain_text

    return {"text": extract_plain_text(_decoded(page), main_content=True, alt_texts=False)}


PEERS: dict[str, Extractor] = {
    "trafilatura": _trafilatura,
    "readability": _readability,
    "newspaper4k": _newspaper4k,
    "goose3": _goose3,
    "justext": _justext,
    "boilerpy3": _boilerpy3,
    "resiliparse": _resiliparse,
}
"""Other extractors, by the name of their package (`readability` for readability-lxml)."""


@contextlib.contextmanager
def time_limit(seconds: int) -> Iterator[None]:
    """Raise `TimeoutError` in the block after so many seconds. For the main thread of a process, on Unix."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"took more than {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
