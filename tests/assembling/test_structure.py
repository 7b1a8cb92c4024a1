"""What a page sets in more than one place, or in one place for two things, is read as a person reads it."""

from __future__ import annotations

import pytest

from newsclean.blocks import Boilerplate, Figure, ListBlock, ListItem, Paragraph, Quote
from newsclean.segments import Part
from tests.assembling.pages import article_of

LONG = "The harbour master said that nobody would sail before the ice had left the bay, and went home early."
ADVERT = {"Advert": Boilerplate.ADVERT}


def texts(page: str, removed: dict[str, Boilerplate] | None = None) -> list[str]:
    return [block.text for block in article_of(page, removed or {}).blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize("frame", ("blockquote", "aside", "div class=pullquote"))
def test_a_pull_quote_that_repeats_the_story_is_removed(frame: str) -> None:
    quote = "“Nobody would sail before the ice had left the bay”"
    article = article_of(f"<p>{LONG}</p><{frame}><p>{quote}</p></{frame.split()[0]}><p>The ice stayed for a week.</p>")
    assert article.text == f"{LONG}\n\nThe ice stayed for a week."
    assert [(piece.text, piece.reason) for piece in article.removed] == [(quote, "repeats a sentence of the story")]


def test_a_quotation_said_once_stays() -> None:
    page = f"<p>{LONG}</p><blockquote><p>We have waited for longer than that, in other years.</p></blockquote>"
    assert isinstance(article_of(page).blocks[1], Quote)


def test_two_equal_quotations_are_no_repetition_of_a_longer_text() -> None:
    line = "<blockquote><p>We have waited for longer than that.</p></blockquote>"
    assert len(article_of(f"<p>{LONG}</p>{line}<p>And again:</p>{line}").blocks) == 4


def test_a_line_that_an_advert_interrupts_is_one() -> None:
    page = "<p>The ferry left for the far shore at<div class=ad>Advert</div> noon, with <b>nine</b> people.</p>"
    (block,) = article_of(page, ADVERT).blocks
    assert isinstance(block, Paragraph)
    assert block.text == "The ferry left for the far shore at noon, with nine people."
    assert [block.text[span.start : span.end] for span in block.spans] == ["nine"]


def test_paragraphs_with_an_advert_between_them_are_two() -> None:
    page = "<p>The ferry left for the far shore at noon.</p><div>Advert</div><p>nobody was late.</p>"
    assert len(texts(page, ADVERT)) == 2


def test_two_line_breaks_and_bare_text_make_paragraphs() -> None:
    assert texts("<div>The ferry left.<br><br>It came back late.<p>Nobody waited.</p>The pier was shut.</div>") == [
        "The ferry left.",
        "It came back late.",
        "Nobody waited.",
        "The pier was shut.",
    ]


def test_a_table_for_layout_holds_paragraphs() -> None:
    page = f"<table><tr><td width=120>Advert<td><p>{LONG}</p><p>{LONG[::-1]} {LONG}</p>{'x ' * 200}</table>"
    assert texts(page, ADVERT)[0] == LONG


@pytest.mark.parametrize(
    "page", ("<div class=cap>T</div><p>he ferry left.</p>", "<p><span class=cap>T</span>he ferry left.</p>")
)
def test_a_drop_cap_is_put_back_to_its_word(page: str) -> None:
    assert texts(page) == ["The ferry left."]


def test_lists_keep_their_kind_and_nesting() -> None:
    (block,) = article_of("<ol><li>Cast off<ul><li>the bow</ul><li>Sail</ol>").blocks
    inner = ListBlock((ListItem("the bow"),))
    assert block == ListBlock((ListItem("Cast off", children=inner), ListItem("Sail")), ordered=True)


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ("The ferry at dawn. Photo: Ann Lee", "The ferry at dawn.", "Photo: Ann Lee"),
        ("The ferry at dawn (Photo by Ann Lee)", "The ferry at dawn", "Photo by Ann Lee"),
        ("Die Fähre am Morgen. Foto: Ann Lee", "Die Fähre am Morgen.", "Foto: Ann Lee"),
        ("The ferry at dawn. © Ann Lee", "The ferry at dawn.", "© Ann Lee"),
        ("The ferry at dawn. Nobody sails.", "The ferry at dawn. Nobody sails.", None),
    ],
)
def test_a_caption_and_the_credit_behind_it_are_two(said: str, caption: str, credit: str | None) -> None:
    page = f"<p>{LONG}</p><figure><img src=/a.jpg><figcaption>{said}</figcaption></figure><p>{LONG}</p>"
    blocks = article_of(page, {said: Part.CAPTION}).blocks
    (figure,) = [block for block in blocks if isinstance(block, Figure)]
    assert (figure.caption, figure.credit) == (caption, credit)
