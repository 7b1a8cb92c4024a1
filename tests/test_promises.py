"""The promises that newsclean makes, as properties of pages that Hypothesis builds."""

from __future__ import annotations

import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

import newsclean
from newsclean import Article, NewscleanError, clean
from newsclean.blocks import Embed, Figure, ListBlock, Quote, Table
from newsclean.reading.markup import read
from tests.strategies import Part, bodies, boilerplate, page_of, texts

TITLE = "Ferry of Velmora stays on the far shore"
_WORD = re.compile(r"\w+")


def words_of_article(article: Article) -> Counter[str]:
    """Count the words of body, fields and removed pieces."""
    texts_of: list[str] = [piece.text for piece in article.removed]
    texts_of += [article.title or "", article.subtitle or ""]
    for block in article.blocks:
        if isinstance(block, Figure):
            texts_of += [block.caption or "", block.credit or ""]
        else:
            texts_of.append(block.text)
    return Counter(word for text in texts_of for word in _WORD.findall(text))


def visible_words(page: str) -> Counter[str]:
    """Count the words that lxml finds in the body, apart from scripts and styles."""
    tree = lxml_html.document_fromstring(page)
    for element in tree.xpath("//script|//style|//title"):
        element.drop_tree()
    return Counter(word for text in tree.itertext() for word in _WORD.findall(text))


@given(
    bodies(),
    st.dictionaries(st.integers(0, 8), st.lists(boilerplate(), max_size=2), max_size=3),
    st.integers(0, 5),
)
def test_conservation(body: list[str], between: dict[int, list[Part]], wrappers: int) -> None:
    page = page_of(TITLE, body, between, wrappers)
    assert words_of_article(clean(page)) == visible_words(page)


@given(bodies(), st.integers(1, 7), boilerplate())
def test_boilerplate_put_anywhere_changes_removed_alone(body: list[str], place: int, part: Part) -> None:
    plain = clean(page_of(TITLE, body))
    disturbed = clean(page_of(TITLE, body, {min(place, len(body)): [part]}))
    assert plain.text == "\n\n".join(body)
    assert disturbed.blocks == plain.blocks
    assert disturbed.title == plain.title
    assert len(disturbed.removed) > len(plain.removed)


@given(bodies(), st.dictionaries(st.integers(0, 8), st.lists(boilerplate(), max_size=1), max_size=2))
def test_idempotence(body: list[str], between: dict[int, list[Part]]) -> None:
    once = clean(page_of(TITLE, body, between))
    twice = clean(once.to_html())
    assert twice.blocks == once.blocks
    assert twice.title == once.title


@given(
    st.one_of(
        st.binary(max_size=400),
        texts(),
        texts().map(lambda text: f"<html><body><p>{text}</p><div><a href=x>{text}"),
    )
)
def test_totality(page: bytes | str) -> None:
    try:
        article = clean(page)
    except NewscleanError as fault:
        assert str(fault)
    else:
        assert isinstance(article, Article)
        assert 0 <= article.confidence <= 1
        assert Article.from_dict(article.to_dict()) == article


@given(
    bodies(),
    st.sampled_from(("utf-8", "utf-16", "utf-8-sig", "windows-1252", "iso-8859-15", "gb18030", "shift_jis", "koi8-r")),
)
def test_same_page_in_any_encoding(body: list[str], encoding: str) -> None:
    page = page_of(TITLE, [paragraph.replace("“", '"').replace("”", '"') for paragraph in body]).replace(
        "©", "Copyright"
    )
    declared = page.replace('charset="utf-8"', f'charset="{encoding.removesuffix("-sig")}"')
    assert clean(declared.encode(encoding)) == clean(page)


@given(st.lists(bodies(), min_size=2, max_size=4))
def test_threads_give_what_one_thread_gives(stories: list[list[str]]) -> None:
    pages = [page_of(TITLE, body) for body in stories] * 2
    alone = [clean(page) for page in pages]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(clean, pages)) == alone


def test_a_tree_is_not_changed() -> None:
    tree = lxml_html.document_fromstring(
        page_of(TITLE, ["A paragraph of the story that nobody has to read, but for its length."] * 3)
    )
    before = lxml_html.tostring(tree)
    assert newsclean.clean(tree).title == TITLE
    assert lxml_html.tostring(tree) == before


def test_segments_keep_reading_order() -> None:
    page = read(page_of(TITLE, ["One.", "Two.", "Three."]))
    assert [segment.index for segment in page.segments] == list(range(len(page.segments)))


def test_blocks_of_every_type_have_a_text() -> None:
    for block in (Quote(()), ListBlock(()), Table(()), Embed()):
        assert block.text == ""
