"""What comes out of a hostile page carries nothing active, in any of the shapes that are known to pass filters."""

from __future__ import annotations

import json
import re
from collections import Counter
from html import escape

import html5lib
import pytest
from hypothesis import given

from newsclean import Article, Paragraph, clean, clean_text
from tests.hostile import PAGES, markup
from tests.hostile.story import FIVE_PARAGRAPHS, TITLE, page, story
from tests.writing.safety import demand_safe_html, demand_safe_markdown, rendered
from tests.writing.shapes import ADDRESSES, MARKUP, TEXTS
from tests.writing.test_writing import articles

LEAD = (
    "The council of Brannock heard on Monday why the old kiln must stay where it is, and why nobody had asked before. "
)


def demand_safe(article: Article) -> None:
    demand_safe_html(article.to_html())
    demand_safe_markdown(article.to_markdown())


def demand_story(article: Article) -> None:
    for paragraph in FIVE_PARAGRAPHS:
        assert paragraph in article.text


@pytest.mark.parametrize("shape", MARKUP)
def test_markup(shape: str) -> None:
    """Between paragraphs, in one, in a list, a table, a quotation and a caption."""
    inside = (
        f"<p>{LEAD}{shape} And on.</p>",
        f"<ul><li>{LEAD}{shape}</li><li>{LEAD}</li></ul>",
        f"<table><tr><th>Year</th><td>{shape}</td></tr><tr><td>1824</td><td>Kiln</td></tr></table>",
        f"<blockquote><p>{LEAD}{shape}</p></blockquote>",
        f"<figure><img src='https://a.example/kiln.jpg'><figcaption>The kiln {shape}</figcaption></figure>",
    )
    for html in (page(story(shape)), *(page(story(part)) for part in inside)):
        demand_safe(clean(html, url="https://herald.example/1"))


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses(address: str) -> None:
    """As links, images, players, canonical and base address; a link's words stay."""
    quoted = address.replace('"', "&quot;")
    inside = (
        f'<p>{LEAD}<a href="{quoted}">the whole report</a> says so.</p><img src="{quoted}" alt="The kiln">'
        f'<figure><img src="{quoted}"><figcaption>The kiln in March.</figcaption></figure>'
        f'<iframe src="{quoted}"></iframe><video src="{quoted}"></video>'
        f'<blockquote class="twitter-tweet"><p>We will keep it.</p><a href="{quoted}">3 May</a></blockquote>'
    )
    head = f'<link rel="canonical" href="{quoted}"><meta property="og:image" content="{quoted}">'
    for html in (
        page(story(inside), head=head),
        page(story(inside), head=f'{head}<base href="{quoted}">'),
    ):
        article = clean(html)
        demand_safe(article)
        demand_safe(clean(html, url=address))
        assert any("the whole report" in block.text for block in article.blocks if isinstance(block, Paragraph))


@pytest.mark.parametrize("text", TEXTS)
def test_texts_that_a_page_shows(text: str) -> None:
    """What reads as markup and is text stays text, sign for sign."""
    shown = escape(text.replace("\x00", ""))
    for inside in (f"<p>{LEAD}{shown}</p>", f"<p>{shown} {LEAD}</p>", f"<p>{LEAD}<br>{shown}<br>{LEAD}</p>"):
        article = clean(page(story(inside)).replace(TITLE, f"{TITLE} {shown}"))
        demand_safe(article)
        demand_same_words(article)
    demand_safe(clean(page(story(f"<pre>{shown}</pre><h2>{shown}</h2><ul><li>{shown}<li>{LEAD}</ul>"))))
    demand_safe(clean_text(f"{TITLE}\n\n{LEAD}{text}\n\n" + "\n\n".join(FIVE_PARAGRAPHS)))


@pytest.mark.parametrize("text", TEXTS)
def test_texts_that_a_page_declares(text: str) -> None:
    names = "headline description articleSection keywords inLanguage url image datePublished".split()
    record = {
        "@type": "NewsArticle",
        **dict.fromkeys(names, text),
        "author": {"name": text},
        "publisher": {"name": text},
    }
    quoted = escape(text)
    json_ld = json.dumps(record).replace("<", "\\u003c")
    head = (
        f"<script type='application/ld+json'>{json_ld}</script>"
        f"<meta property='og:title' content='{quoted}'><meta name='description' content='{quoted}'>"
        f"<meta name='author' content='{quoted}'><meta property='og:site_name' content='{quoted}'>"
        f"<meta property='og:image' content='https://a.example/{quoted}'>"
    )
    article = clean(page(head=head, html=f"<html lang='{quoted}'>"))
    demand_safe(article)
    demand_story(article)


def demand_same_words(article: Article) -> None:
    """Fail unless a reader of the HTML, and of the Markdown, sees the words of the article and no other."""
    expected = words(" ".join((article.title or "", article.subtitle or "", article.text)))
    html = html5lib.parse(article.to_html(), namespaceHTMLElements=False).find("body")
    markdown = html5lib.parse(rendered(article.to_markdown()), namespaceHTMLElements=False)
    assert words(" ".join(html.itertext())) == expected
    assert words(" ".join(markdown.itertext())) == expected


def words(text: str) -> Counter[str]:
    return Counter(
        re.findall(r"\w+|[^\w\s]", re.sub(r"[\x00-\x1f\x7f]", "", text.replace("\n", " ").replace("\t", " ")))
    )


@given(articles)
def test_articles_of_any_make(article: Article) -> None:
    demand_safe(article)


SMALL = [page.name for page in PAGES.values() if page.paragraphs and page.build.__module__ == markup.__name__]
"""Pages of strange markup: the others are large, or strange in other ways."""


@pytest.mark.parametrize("name", SMALL)
def test_hostile_pages(name: str) -> None:
    demand_safe(clean(PAGES[name].build(), url="https://herald.example/1"))
