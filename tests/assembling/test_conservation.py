"""Whatever the verdicts, each segment ends in one place, and no word is invented."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from newsclean.article import Article
from newsclean.assembling import assemble
from newsclean.blocks import Block, Boilerplate, Figure, Heading, ListBlock, Paragraph, Quote, Span, Table
from newsclean.facts import Facts
from newsclean.options import Options
from newsclean.reading.markup import read
from newsclean.segments import Page, Part, Verdict

ROLES = (*[Part.BODY] * 8, *Part, *Boilerplate)
WORDS = (
    "ferry",
    "T",
    "he quay",
    "<img src=/a.jpg alt=boat>",
    "<a href=/x>sea</a>",
    "<b>May</b>",
    "<br>",
    "船は港へ",
    "<iframe src=/v></iframe>",
)
TAGS = (
    "div", "p", "h2", "ul", "ol", "li", "blockquote", "blockquote class=twitter-tweet", "table", "tr", "td",
    "th", "caption", "pre", "figure", "figcaption", "dl", "dt", "section", "article", "noscript",
)  # fmt: skip

htmls = st.recursive(
    st.sampled_from(WORDS),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner, max_size=5)).map(
        lambda made: f"<{made[0]}>{' '.join(made[1])}</{made[0].split()[0]}>"
    ),
    max_leaves=30,
)


@given(st.lists(htmls, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_each_segment_ends_in_one_place(parts: list[str], random: object) -> None:
    page = read("<body>" + "".join(parts), "https://post.example/")
    verdicts = [Verdict(random.choice(ROLES), 0.0) for _ in page.segments]  # type: ignore[attr-defined]
    article = assemble(page, verdicts, Facts(), 0.5, Options())
    assert letters_of_article(article) == letters_of_page(page)
    for text, spans in spanned(article.blocks):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


def letters_of_page(page: Page) -> Counter[str]:
    return Counter(letter for segment in page.segments for letter in segment.text if not letter.isspace())


def letters_of_article(article: Article) -> Counter[str]:
    texts = [re.sub(r"^\d+\. ", "", piece.text) for piece in article.removed]  # no word here opens with a number
    for block in article.blocks:
        if isinstance(block, Figure):
            texts += [block.caption or "", block.credit or ""]
        elif isinstance(block, Table):
            assert len(set(map(len, block.rows))) == 1
            texts.append(block.text)
        else:
            texts.append(block.text)
    return Counter(letter for text in texts for letter in text if not letter.isspace())


def spanned(blocks: tuple[Block, ...]) -> Iterator[tuple[str, tuple[Span, ...]]]:
    for block in blocks:
        if isinstance(block, Paragraph | Heading):
            yield block.text, block.spans
        elif isinstance(block, Quote):
            yield from spanned(block.paragraphs)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield item.text, item.spans
                if item.children is not None:
                    yield from spanned((item.children,))
