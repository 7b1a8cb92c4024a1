"""What other extractors keep of a page, segment by segment. Each is asked as its own documentation shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec

from newsclean.segments import Segment

__all__ = ["PEERS", "installed", "keeps"]

SHINGLE = 12
"""Texts are compared by runs of so many characters, white space left out: about three words."""

WHOLE = 2 * SHINGLE
"""Texts shorter than this, in characters, are kept where they are a whole line of what the extractor returns."""

KEPT = 0.6
"""The share of its runs that a kept text has in common with what the extractor returns."""

Extract = Callable[[str, str | None], str]


def _trafilatura(html: str, url: str | None) -> str:
    import trafilatura

    return trafilatura.extract(html, url=url, include_comments=False) or ""


def _readability(html: str, url: str | None) -> str:
    from lxml import etree
    from lxml.html import fromstring
    from readability import Document

    tree = fromstring(Document(html, url=url).summary(html_partial=True))
    for element in tree.iter("p", "div", "br", "li", "h1", "h2", "h3", "h4", "blockquote", "td"):
        element.tail = f"\n{element.tail or ''}"
    return str(etree.tostring(tree, method="text", encoding="unicode"))


def _newspaper(html: str, url: str | None) -> str:
    import newspaper

    article = newspaper.Article(url or "https://page.example/")
    article.download(input_html=html)
    article.parse()
    return str(article.text)


def _goose(html: str, url: str | None) -> str:
    from goose3 import Goose

    with Goose({"enable_image_fetching": False}) as goose:
        return str(goose.extract(raw_html=html).cleaned_text)


def _resiliparse(html: str, url: str | None) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html, main_content=True))


def _justext(html: str, url: str | None) -> str:
    import justext

    paragraphs = justext.justext(html, justext.get_stoplist("English"))
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


PEERS: dict[str, tuple[str, Extract]] = {
    "readability-lxml": ("readability", _readability),
    "trafilatura": ("trafilatura", _trafilatura),
    "newspaper4k": ("newspaper", _newspaper),
    "goose3": ("goose3", _goose),
    "resiliparse": ("resiliparse", _resiliparse),
    "justext": ("justext", _justext),
}
"""The extractors that a page can be compared with: the module that each has, and how it is asked."""


def installed(name: str) -> bool:
    """Return whether an extractor of `PEERS` is installed."""
    return find_spec(PEERS[name][0]) is not None


def keeps(name: str, html: str, url: str | None, segments: Sequence[Segment]) -> list[bool]:
    """Return for each segment whether an extractor keeps it; an extractor that fails on the page keeps nothing.

    A long text is kept where most of its runs of characters are in what the extractor returns; a short one where it
    is a whole line of it. So it does not matter how an extractor parts or joins paragraphs.

    Args:
        name: one of `PEERS`, which is installed.
        html: the page.
        url: its address.
        segments: the page as newsclean reads it.
    """
    try:
        text = PEERS[name][1](html, url)
    except Exception:  # whatever another extractor makes of a strange page, the report goes on
        text = ""
    lines = {_squashed(line) for line in text.splitlines()}
    runs = _runs(_squashed(text))
    return [_is_kept(_squashed(segment.text), lines, runs) for segment in segments]


def _is_kept(text: str, lines: set[str], runs: set[str]) -> bool:
    if not text:
        return False
    if len(text) < WHOLE:
        return text in lines
    own = _runs(text)
    return len(own & runs) >= KEPT * len(own)


def _squashed(text: str) -> str:
    return "".join(text.split()).casefold()


def _runs(text: str) -> set[str]:
    return {text[at : at + SHINGLE] for at in range(max(len(text) - SHINGLE + 1, 1))}
