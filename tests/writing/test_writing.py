"""Articles as text, Markdown, HTML and records: exact, safe, and the way back."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html
from markdown_it import MarkdownIt
from markdown_it.token import Token

from newsclean import (
    Article,
    ArticleFormatError,
    Boilerplate,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Removed,
    Span,
    SpanKind,
    Table,
    clean,
)

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "docs" / "article.schema.json").read_text(encoding="utf-8"))

BLOCKS = (
    Figure("https://a.example/i.jpg", "A pier", "The pier", "Photo: Ines Roe"),
    Paragraph(
        "Boats land at the north quay.\nAll of them.",
        (Span(0, 5, SpanKind.STRONG), Span(18, 28, SpanKind.LINK, "https://a.example/q?a=1&b=2")),
    ),
    Heading("Who pays", 3),
    Quote((Paragraph("We wait."), Paragraph("We have time."))),
    ListBlock((ListItem("One"), ListItem("Two", (), ListBlock((ListItem("Two a"),), True)))),
    Table((("Day", "Boats"), ("Monday", "2|3")), True),
    Preformatted("a  b\n```\nc"),
    Embed("https://social.example/1", "A post\nof two lines"),
)
ARTICLE = Article(
    title="Pier & quay",
    subtitle="What is left",
    authors=("Maren Holt",),
    published=datetime(2025, 2, 3, 4, 5, tzinfo=UTC),
    section="Transport",
    tags=("Boats",),
    site_name="Velmora Post",
    language="en-GB",
    url="https://a.example/",
    image=Image("https://a.example/i.jpg"),
    free_access=True,
    blocks=BLOCKS,
    removed=(Removed(Boilerplate.MENU, "Home", "reads as menu", "nav > a", 0),),
    confidence=0.9,
    notes=("published-date-only",),
)
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "](javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "<svg/onload=alert(1)>",
    "</article></body><script>",
    "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "&lt;script&gt;",
    "<a href='vbscript:x'>",
    "`<b>`",
    "| a | b |\n|---|---|",
    "# heading\n- item\n1. one\n> quote\n---",
    "\x00\x1b[31m\u202e",
)

texts = st.text(st.characters(blacklist_categories=("Cs",)), max_size=40) | st.sampled_from(HOSTILE)
spans = st.lists(
    st.builds(
        Span,
        st.integers(-2, 30),
        st.integers(-2, 45),
        st.sampled_from(SpanKind),
        st.none() | texts | texts.map("https://a.example/{}".format),
    ),
    max_size=4,
).map(tuple)
paragraphs = st.builds(Paragraph, texts, spans)
items = st.recursive(
    st.builds(ListItem, texts, spans),
    lambda inner: st.builds(
        ListItem,
        texts,
        spans,
        st.builds(ListBlock, st.lists(inner, min_size=1, max_size=2).map(tuple), st.booleans()),
    ),
    max_leaves=4,
)
rows = st.integers(1, 3).flatmap(lambda width: st.lists(st.tuples(*[texts] * width), min_size=1, max_size=3).map(tuple))
blocks = st.one_of(
    paragraphs,
    st.builds(Heading, texts, st.integers(2, 6), spans),
    st.builds(Quote, st.lists(paragraphs, min_size=1, max_size=2).map(tuple)),
    st.builds(ListBlock, st.lists(items, min_size=1, max_size=3).map(tuple), st.booleans()),
    st.builds(Figure, st.none() | texts, st.none() | texts, st.none() | texts, st.none() | texts),
    st.builds(Table, rows, st.booleans()),
    st.builds(Preformatted, texts),
    st.builds(Embed, st.none() | texts, texts),
)
articles = st.builds(
    Article,
    title=st.none() | texts,
    subtitle=st.none() | texts,
    authors=st.lists(texts, max_size=2).map(tuple),
    published=st.none() | st.datetimes(),
    language=st.none() | texts,
    url=st.none() | texts,
    blocks=st.lists(blocks, max_size=4).map(tuple),
    removed=st.lists(
        st.builds(Removed, st.sampled_from(Boilerplate), texts, texts, texts, st.integers(0, 9)), max_size=2
    ).map(tuple),
    confidence=st.floats(0, 1),
)


def test_text_leaves_captions_out_and_tables_in() -> None:
    assert ARTICLE.text.startswith(
        "Boats land at the north quay.\nAll of them.\n\nWho pays\n\nWe wait.\n\nWe have time.\n\nOne\nTwo\nTwo a"
    )
    assert "Monday\t2|3" in ARTICLE.text and "The pier" not in ARTICLE.text
    assert ARTICLE.word_count == 33


def test_markdown() -> None:
    text = ARTICLE.to_markdown()
    assert text.startswith(
        "# Pier \\& quay\n\n**What is left**\n\n![A pier](https://a.example/i.jpg)\n\n*The pier (Photo: Ines Roe)*"
    )
    assert "**Boats** land at the [north quay](https://a.example/q?a=1&b=2).\\\nAll of them." in text
    assert "> We wait.\n>\n> We have time." in text
    assert "- One\n- Two\n  1. Two a" in text
    assert "| Day | Boats |\n| --- | --- |\n| Monday | 2\\|3 |" in text
    assert "````\na  b\n```\nc\n````" in text


@given(st.text(min_size=1), st.lists(st.text(min_size=1), max_size=3))
def test_front_matter_is_yaml_whatever_the_facts_are(title: str, authors: list[str]) -> None:
    article = Article(title=title, authors=tuple(authors), published=datetime(2025, 2, 3, 4, 5, tzinfo=UTC))
    _, block, _ = article.to_markdown(front_matter=True).split("---\n", 2)
    read = yaml.safe_load(block)
    assert (read["title"], read.get("authors", []), read["published"]) == (title, authors, "2025-02-03T04:05:00+00:00")


def test_front_matter_keeps_letters_as_they_are() -> None:
    assert 'title: "Fähre bleibt fort \U0001f6a2"' in Article(title="Fähre bleibt fort \U0001f6a2").to_markdown(
        front_matter=True
    )


def test_front_matter() -> None:
    assert ARTICLE.to_markdown(front_matter=True).startswith(
        '---\ntitle: "Pier & quay"\nsubtitle: "What is left"\nauthors: ["Maren Holt"]\n'
    )


def test_html_is_read_again_as_the_same_blocks() -> None:
    body = tuple(
        Paragraph(
            f"The {word} boat of the morning stays at the quay until the harbour master lets it go, which may take long."
        )
        for word in ("first", "second", "third", "fourth")
    )
    article = Article(
        title="Three boats stay at the quay", blocks=(*body[:3], Heading("A heading in between", 2), *body[3:])
    )
    assert clean(article.to_html()).blocks == article.blocks


def test_records_are_as_the_schema_says(examples: Path) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    for article in (ARTICLE, Article(), clean((examples / "harbour.html").read_bytes())):
        validator.validate(article.to_dict())
        assert Article.from_dict(json.loads(article.to_json())) == article


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"version": 2}, "version"),
        ({"title": 3}, "title"),
        ({"blocks": [{"kind": "song"}]}, "blocks"),
        ({"blocks": 3}, "blocks"),
        ({"published": "yesterday"}, "published"),
        ({"removed": [{"kind": "nonsense", "text": "x"}]}, "removed"),
        ({"confidence": "high"}, "confidence"),
        ({"free_access": "yes"}, "free_access"),
    ],
)
def test_records_that_are_none_are_named(change: dict[str, object], word: str) -> None:
    with pytest.raises(ArticleFormatError, match=word):
        Article.from_dict(ARTICLE.to_dict() | change)
    with pytest.raises(ArticleFormatError, match="dict"):
        Article.from_dict([])  # type: ignore[arg-type]


@given(articles)
def test_the_way_back(article: Article) -> None:
    assert Article.from_dict(article.to_dict()) == article
    assert Article.from_dict(json.loads(article.to_json())) == article
    assert pickle.loads(pickle.dumps(article)) == article
    assert hash(article) == hash(pickle.loads(pickle.dumps(article)))


@given(articles)
def test_nothing_active_comes_out(article: Article) -> None:
    tree = lxml_html.document_fromstring(article.to_html())
    for element in tree.iter():
        assert element.tag in ALLOWED, element.tag
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            if name in ("href", "src"):
                assert value.startswith(("http://", "https://"))
    for token in _tokens(MarkdownIt("commonmark").parse(article.to_markdown())):
        assert token.type not in ("html_block", "html_inline")
        for name in ("href", "src"):
            assert str(token.attrs.get(name, "https://")).startswith(("http://", "https://"))


def _tokens(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _tokens(token.children or ())


ALLOWED = frozenset(
    """html head meta title script body article div h1 h2 h3 h4 h5 h6 p a em strong code br blockquote footer ul ol li figure img
    figcaption table tbody tr th td pre""".split()
)
