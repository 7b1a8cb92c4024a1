"""Paragraphs, subheads, and the spans over them."""

from __future__ import annotations

import pytest

from newsclean.blocks import Boilerplate, Heading, Paragraph, Quote, Span, SpanKind
from tests.assembling.pages import MORE, PROSE, article_of


def test_each_block_element_is_a_paragraph() -> None:
    article = article_of("<p>One.</p><div>Two.<div>Three.</div></div><dl><dt>Four</dt><dd>Five.</dd></dl>")
    assert article.blocks == tuple(map(Paragraph, ("One.", "Two.", "Three.", "Four", "Five.")))
    assert article.removed == ()


def test_headings_have_levels_from_two_on() -> None:
    article = article_of("<h1>A</h1><p>Text.</p><h2>Second</h2><h4><span>Fourth</span></h4><h6><div>Sixth</div></h6>")
    assert article.blocks == (
        Heading("A", 2),
        Paragraph("Text."),
        Heading("Second", 2),
        Heading("Fourth", 4),
        Heading("Sixth", 6),
    )


def test_a_heading_over_two_lines_is_one() -> None:
    assert article_of("<h2>No ferry<br>before May</h2>").blocks == (Heading("No ferry before May"),)


def test_a_paragraph_in_a_heading_element_stays_one() -> None:
    assert article_of(f"<h3>{PROSE} {MORE}</h3>").blocks == (Paragraph(f"{PROSE} {MORE}"),)


def test_a_bold_paragraph_is_no_heading() -> None:
    (block,) = article_of("<p><b>What now?</b></p>").blocks
    assert block == Paragraph("What now?", (Span(0, 9, SpanKind.STRONG),))


def test_single_line_breaks_are_kept_and_double_ones_part_paragraphs() -> None:
    article = article_of("<p>Town hall<br>2 Quay Street<br><br>Open daily</p>")
    assert article.blocks == (Paragraph("Town hall\n2 Quay Street"), Paragraph("Open daily"))


def test_single_line_breaks_between_prose_part_paragraphs() -> None:
    assert article_of(f"<div>{PROSE}<br>{MORE}</div>").blocks == (Paragraph(PROSE), Paragraph(MORE))


def test_a_removed_line_parts_two_lines() -> None:
    article = article_of("<p>Here<br>Advert<br>there</p>", {"Advert": Boilerplate.ADVERT})
    assert article.blocks == (Paragraph("Here"), Paragraph("there"))


@pytest.mark.parametrize(
    ("initial", "rest", "joined"),
    [
        ("T", "he ferry waits.", "The ferry waits."),
        ("П", "аром стоит.", "Паром стоит."),
        ("A", "few knew. Only few spoke.", "A few knew. Only few spoke."),
        ("A", "fter the storm.", "After the storm."),
    ],
)
def test_a_drop_cap_goes_back_to_its_word(initial: str, rest: str, joined: str) -> None:
    assert article_of(f"<div>{initial}</div><p>{rest}</p>").blocks == (Paragraph(joined),)


def test_a_drop_cap_moves_the_spans() -> None:
    (block,) = article_of('<div>T</div><p>he <a href="/f">ferry</a></p>').blocks
    assert block == Paragraph("The ferry", (Span(4, 9, SpanKind.LINK, "https://post.example/f"),))


@pytest.mark.parametrize("html", ["<p>B</p><p>Ten ships.</p>", "<p>5</p><p>ships came.</p>"])
def test_a_letter_or_number_of_its_own_is_no_drop_cap(html: str) -> None:
    assert len(article_of(html).blocks) == 2


def test_links_are_absolute_and_harmless() -> None:
    (block,) = article_of(
        '<p><a href="../map">map</a> <a href="//cdn.example/x">cdn</a> <a href="HTTPS://a.example/">a</a>'
        ' <a href="javascript:alert(1)">no</a> <a href="http://[bad">bad</a> <a>none</a>'
        ' <a href="mailto:x@a.example">m</a></p>'
    ).blocks
    assert isinstance(block, Paragraph)
    assert [(block.text[span.start : span.end], span.href) for span in block.spans] == [
        ("map", "https://post.example/map"),
        ("cdn", "https://cdn.example/x"),
        ("a", "HTTPS://a.example/"),
    ]


def test_base_goes_before_the_url_and_without_both_relative_links_are_none() -> None:
    link = '<p><a href="b">b</a></p>'
    (based,) = article_of(f'<base href="/en/">{link}').blocks
    (adrift,) = article_of(link, url=None).blocks
    assert based == Paragraph("b", (Span(0, 1, SpanKind.LINK, "https://post.example/en/b"),))
    assert adrift == Paragraph("b")


def test_spans_keep_their_place_in_joined_lines() -> None:
    (block,) = article_of("<p>One<br><em>two</em><br>and <b>three</b></p>").blocks
    assert block == Paragraph("One\ntwo\nand three", (Span(4, 7, SpanKind.EMPHASIS), Span(12, 17, SpanKind.STRONG)))


def test_a_quotation_holds_its_paragraphs() -> None:
    article = article_of("<p>She said:</p><blockquote><p>First.</p><p>Second.</p></blockquote><p>Then she left.</p>")
    assert article.blocks == (
        Paragraph("She said:"),
        Quote((Paragraph("First."), Paragraph("Second."))),
        Paragraph("Then she left."),
    )


def test_a_story_indented_as_a_quotation_is_none() -> None:
    article = article_of(f"<blockquote>{f'<p>{PROSE}</p>' * 6}</blockquote>")
    assert article.blocks == (Paragraph(PROSE),) * 6
