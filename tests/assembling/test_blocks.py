"""Kept segments become typed blocks."""

from __future__ import annotations

import pytest

from newsclean import (
    Article,
    Block,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Options,
    Paragraph,
    Preformatted,
    Quote,
    Span,
    SpanKind,
    Table,
)
from newsclean.assembling import assemble
from newsclean.facts import Facts
from newsclean.reading.markup import read
from newsclean.segments import Part, Segment, Verdict

LONG = "The ferry of Velmora did not come today, and the crowd on the pier went home again, as it has done for three weeks now."


def role_of(segment: Segment) -> Part:
    if any(box.tag == "figcaption" for box in segment.box.ancestors()):
        return Part.CREDIT if segment.text.startswith("Photo") else Part.CAPTION
    return Part.BODY


def article_of(html: str, url: str = "https://post.example/news/x") -> Article:
    """Assemble a page all of which is kept."""
    page = read(html, url)
    verdicts = [Verdict(role_of(segment), 5.0) for segment in page.segments]
    return assemble(page, verdicts, Facts(), 1.0, Options())


def blocks(html: str) -> tuple[Block, ...]:
    return article_of(html).blocks


def test_headings_and_paragraphs() -> None:
    assert blocks("<h1>One</h1><h3>Two</h3><p>Three</p><div>Four</div><pre>five\n  six</pre>") == (
        Heading("One", 2),
        Heading("Two", 3),
        Paragraph("Three"),
        Paragraph("Four"),
        Preformatted("five\n  six"),
    )


def test_a_drop_cap_of_its_own_is_joined_to_its_word() -> None:
    assert blocks(f"<div>T</div><p>{LONG[1:]}</p>") == (Paragraph(LONG),)


def test_spans_have_absolute_links_and_no_others() -> None:
    (paragraph,) = blocks(
        '<p>We <a href="../sail">sail</a> <b>now</b> <a href="javascript:x()">or</a> <a href="//b.example">never</a></p>'
    )
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans == (
        Span(3, 7, SpanKind.LINK, "https://post.example/sail"),
        Span(8, 11, SpanKind.STRONG),
        Span(15, 20, SpanKind.LINK, "https://b.example"),
    )


def test_lists_are_nested_as_the_page_nests_them() -> None:
    assert blocks("<ol><li>One<ul><li>One a</li><li>One b</li></ul></li><li><p>Two</p></li></ol>") == (
        ListBlock((ListItem("One", (), ListBlock((ListItem("One a"), ListItem("One b")))), ListItem("Two")), True),
    )


def test_a_list_for_layout_gives_paragraphs() -> None:
    story = "".join(f"<p>{LONG} {number}</p>" for number in range(6))
    assert all(isinstance(block, Paragraph) for block in blocks(f"<ul><li>{story}</li></ul>"))


def test_tables_of_data_and_tables_for_layout() -> None:
    assert blocks(
        "<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>2</td></tr><tr><td>Tuesday</td></tr></table>"
    ) == (Table((("Day", "Boats"), ("Monday", "2"), ("Tuesday", "")), True),)
    layout = blocks(f"<table><tr><td>{LONG * 5}</td><td>{LONG * 4}</td></tr><tr><td>x</td><td>y</td></tr></table>")
    assert all(isinstance(block, Paragraph) for block in layout)


def test_quotes_and_posts() -> None:
    quote = "<blockquote><p>We wait.</p><p>We have time.</p></blockquote>"
    assert blocks(f"<p>{LONG}</p>{quote}<p>{LONG}</p>")[1] == Quote((Paragraph("We wait."), Paragraph("We have time.")))
    post = '<blockquote class="twitter-tweet"><p>No boat.</p>— M <a href="https://social.example/m/status/1">2 May</a></blockquote>'
    assert blocks(f"<p>{LONG}</p>{post}<p>{LONG}</p>")[1] == Embed(
        "https://social.example/m/status/1", "No boat.\n— M 2 May"
    )


def test_line_breaks_stay_inside_a_paragraph_and_part_long_lines() -> None:
    assert blocks("<p>one<br>two<br><br>three</p>") == (Paragraph("one\ntwo"), Paragraph("three"))
    assert blocks(f"<div>{LONG}<br>{LONG}</div>") == (Paragraph(LONG), Paragraph(LONG))


def test_figures_have_their_captions_and_credits() -> None:
    figure = '<figure><img src="/i.jpg" alt="A pier"><figcaption><p>The pier.</p><p>Photo: Ines Roe</p></figcaption></figure>'
    article = article_of(f"<p>{LONG}</p>{figure}<p>{LONG}</p>")
    assert article.blocks[1] == Figure("https://post.example/i.jpg", "A pier", "The pier.", "Photo: Ines Roe")
    assert article.text == f"{LONG}\n\n{LONG}"
    assert article.removed == ()


def test_embeds_stand_where_they_stood() -> None:
    found = blocks(f'<p>{LONG}</p><iframe src="https://www.youtube.com/embed/x" title="A film"></iframe><p>{LONG}</p>')
    assert [type(block) for block in found] == [Paragraph, Embed, Paragraph]


@pytest.mark.parametrize("captions", [False, True])
def test_captions_in_text_are_a_choice(captions: bool) -> None:
    page = read(
        f"<figure><img src=i.jpg><figcaption>The pier.</figcaption></figure><p>{LONG}</p>", "https://post.example/"
    )
    verdicts = [Verdict(role_of(segment), 5.0) for segment in page.segments]
    article = assemble(page, verdicts, Facts(), 1.0, Options(captions_in_text=captions))
    assert ("The pier." in article.text) is captions
