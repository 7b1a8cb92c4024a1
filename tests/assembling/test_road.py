"""`clean` and `clean_text`: what may come in, and that a page goes all the way."""

from __future__ import annotations

import copy
import io
import pickle

import pytest
from lxml import etree
from lxml import html as lxml_html

from newsclean import EmptyPageError, Options, PageTooLargeError, clean, clean_text
from tests.assembling.pages import MORE, PROSE

LAST = "The mayor said that he would take the bus until then, and that he knew its timetable by heart. Some of those present laughed."
PAGE = f"""<!doctype html><html lang=en><head><title>Ferry stays | The Post</title></head><body>
<nav><ul><li><a href=/>Home</a></li><li><a href=/sport>Sport</a></li></ul></nav>
<article><h1>Ferry stays</h1><p>{PROSE}</p><p>{MORE}</p><p>{LAST}</p></article>
<footer>© The Post</footer></body></html>"""
TEXT = "\n\n".join((PROSE, MORE, LAST))


@pytest.mark.parametrize("page", [PAGE, PAGE.encode(), bytearray(PAGE.encode("utf-16")), memoryview(PAGE.encode())])
def test_bytes_and_text_give_the_same_article(page: bytes | str) -> None:
    article = clean(page)
    assert article.title == "Ferry stays"
    assert article.text == TEXT
    assert article == clean(PAGE)


def test_trees_and_elements_are_read_and_left_alone() -> None:
    root = lxml_html.document_fromstring(PAGE)
    before = etree.tostring(copy.deepcopy(root))
    assert clean(root).text == clean(root.getroottree()).text == TEXT
    assert clean(root.find(".//article")).text == TEXT
    assert etree.tostring(root) == before


@pytest.mark.parametrize("page", [None, 5, ["<p>"], io.StringIO(PAGE), etree.Comment("a comment")])
def test_anything_else_is_a_type_error(page: object) -> None:
    with pytest.raises(TypeError, match="a page is bytes, str or an lxml element"):
        clean(page)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "page", ["", " \n", b"", "<p></p>", "<img src=a.png>", etree.Element("html"), etree.ElementTree()]
)
def test_a_page_without_a_word_is_an_error(page: object) -> None:
    with pytest.raises(EmptyPageError):
        clean(page)  # type: ignore[arg-type]


def test_rendered_text_is_str() -> None:
    with pytest.raises(TypeError, match="decode it"):
        clean_text(PROSE.encode())  # type: ignore[arg-type]
    with pytest.raises(EmptyPageError):
        clean_text(" ")
    with pytest.raises(PageTooLargeError):
        clean_text(PROSE, options=Options(max_bytes=10))
    assert clean_text(PROSE).text == clean(PROSE).text == PROSE


def test_an_article_is_a_value() -> None:
    article = clean(PAGE)
    assert pickle.loads(pickle.dumps(article)) == article
    assert hash(article) == hash(clean(PAGE))


def test_favour_shifts_what_is_kept() -> None:
    kept = [len(clean(PAGE, options=Options(favor=favor)).text) for favor in ("precision", "balanced", "recall")]
    assert kept == sorted(kept)
