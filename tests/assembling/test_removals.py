"""What is removed, and what counts as being in a field."""

from __future__ import annotations

import copy
import pickle

from newsclean import clean
from newsclean.blocks import Boilerplate, Paragraph, Removed
from newsclean.facts import Facts
from newsclean.segments import Part
from tests.assembling.pages import PROSE, article_of

TITLE = Part.TITLE


def test_a_removed_piece_says_what_why_and_where() -> None:
    article = article_of(
        "<body class='page wide'><div id=main><p>One.</p><aside class='related box'><h3>Read on</h3>",
        {"Read": Boilerplate.RELATED},
        reason="stands in an aside",
    )
    place = "body.page > div.main > aside.related > h3"
    assert article.removed == (Removed(Boilerplate.RELATED, "Read on", "stands in an aside", place, 1),)


def test_a_place_names_five_elements_at_most() -> None:
    article = article_of(
        "<div><section><article><div><ul><li>Home</li></ul></div></article></section></div>",
        {"Home": Boilerplate.MENU},
    )
    assert article.removed[0].place == "section > article > div > ul > li"


def test_items_of_ordered_lists_have_their_numbers() -> None:
    article = article_of(
        "<p>One.</p><ol start=3><li>Ferry stays</li><li></li><li><img src=/a.jpg><b>Night bus</b></li></ol><ul><li>Home</li></ul>",
        {"Ferry": Boilerplate.POPULAR, "Night": Boilerplate.POPULAR, "Home": Boilerplate.MENU},
    )
    assert [piece.text for piece in article.removed] == ["3. Ferry stays", "5. Night bus", "Home"]


def test_removed_pieces_stand_in_page_order() -> None:
    article = article_of("<p>Home</p><p>One.</p><p>Share</p>", {"Home": Boilerplate.MENU, "Share": Boilerplate.SHARE})
    assert [(piece.kind.value, piece.index) for piece in article.removed] == [("menu", 0), ("share", 2)]


def test_a_headline_is_in_the_title() -> None:
    article = article_of("<h1>Ferry stays</h1><p>One.</p>", {"Ferry": TITLE}, Facts(title="Ferry stays", headline=0))
    assert article.blocks == (Paragraph("One."),)
    assert article.removed == ()


def test_a_headline_in_other_letters_is_in_the_title() -> None:
    article = article_of("<h1>FERRY STAYS</h1><p>One.</p>", {"FERRY": TITLE}, Facts(title="Ferry stays", headline=0))
    assert article.removed == ()


def test_a_headline_in_other_words_is_removed() -> None:
    article = article_of(
        "<h1>Ferry stays, says Post</h1><p>One.</p>", {"Ferry": TITLE}, Facts(title="Ferry stays", headline=0)
    )
    assert [(piece.kind, piece.text) for piece in article.removed] == [(Boilerplate.OTHER, "Ferry stays, says Post")]


def test_further_lines_of_a_headline_are_in_the_title() -> None:
    article = article_of("<h1>Ferry<br>stays</h1><p>One.</p>", {"Ferry": TITLE}, Facts(title="Ferry stays", headline=0))
    assert article.blocks == (Paragraph("One."),)
    assert article.removed == ()


def test_the_title_shown_a_second_time_is_removed() -> None:
    article = article_of("<h1>Ferry</h1><p>One.</p><h4>Ferry</h4>", {"Ferry": TITLE}, Facts(title="Ferry", headline=0))
    assert [piece.index for piece in article.removed] == [2]


def test_a_standfirst_is_the_subtitle_or_body_but_not_both() -> None:
    html, facts = (
        f"<h1>Ferry</h1><h2>{PROSE}</h2><p>One.</p>",
        Facts(title="Ferry", subtitle=PROSE, headline=0, standfirst=1),
    )
    field = article_of(html, {"Ferry": TITLE, PROSE: Part.SUBTITLE}, facts)
    body = article_of(html, {"Ferry": TITLE}, facts)
    assert (field.subtitle, len(field.blocks), field.removed) == (PROSE, 1, ())
    assert (body.subtitle, len(body.blocks), body.removed) == (None, 2, ())


def test_what_the_story_has_no_picture_for_is_media() -> None:
    article = article_of(
        f"<p>One.</p>{'<p>x</p>' * 9}<p>The quay</p>", {"x": Boilerplate.OTHER, "The quay": Part.CAPTION}
    )
    assert article.removed[-1].kind is Boilerplate.MEDIA


def test_what_is_put_off_is_no_different() -> None:
    page = "<nav><a href='/'>Home</a></nav><h1>Port reopens</h1><p>The port of Velmora opened again on Monday.</p>"
    article = clean(page)
    again = pickle.loads(pickle.dumps(clean(page)))
    assert again == article == clean(page)
    assert hash(clean(page)) == hash(again)
    assert [piece.text for piece in copy.copy(clean(page)).removed] == ["Home"]
    assert isinstance(article.removed, tuple)
