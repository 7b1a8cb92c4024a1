"""Figures, embeds and the lead image."""

from __future__ import annotations

import pytest

from newsclean.blocks import Boilerplate, Embed, Figure, Image, Paragraph
from newsclean.facts import Facts
from newsclean.segments import Part
from tests.assembling.pages import article_of

FERRY = "https://post.example/ferry.jpg"
SAID = {"The ferry": Part.CAPTION, "Photo": Part.CREDIT}
IMAGE = "<img src=/ferry.jpg alt=Ferry>"
CAPTION = "<figcaption>The ferry in May <p>Photo: A. Hale</p></figcaption>"
FIGURE = f"<figure>{IMAGE}{CAPTION}</figure>"
WHOLE = Figure(FERRY, "Ferry", "The ferry in May", "Photo: A. Hale")


@pytest.mark.parametrize(
    "html",
    [
        f"<p>One.</p>{FIGURE}<p>Two.</p>",
        f"<p>One.</p><div><div>{FIGURE}</div></div><p>Two.</p>",
        f"<p>One.</p><figure>{CAPTION}{IMAGE}</figure><p>Two.</p>",
        f"<p>One.</p><div>{IMAGE}<div>The ferry in May</div><i>Photo: A. Hale</i></div><p>Two.</p>",
    ],
)
def test_an_image_has_its_caption_and_credit(html: str) -> None:
    article = article_of(html, SAID)
    assert article.blocks == (Paragraph("One."), WHOLE, Paragraph("Two."))
    assert article.removed == ()


def test_a_figure_inside_a_list_stands_after_it() -> None:
    article = article_of(f"<ul><li>One{FIGURE}</li><li>Two</li></ul><p>Three.</p>", SAID)
    assert [type(block).__name__ for block in article.blocks] == ["ListBlock", "Figure", "Paragraph"]


def test_images_without_words_count_inside_the_story_alone() -> None:
    article = article_of(
        "<img src=/logo.png><div><p>One.</p><p><img src=/ferry.jpg></p><p>Two.</p></div><img src=/end.png>"
    )
    assert article.blocks == (Paragraph("One."), Figure(FERRY), Paragraph("Two."))


def test_an_image_shows_once() -> None:
    article = article_of(
        "<p>One.</p><img src=/ferry.jpg><img src=/ferry.jpg><p>Two.</p><img src=/ferry.jpg><p>Three.</p>"
    )
    assert sum(isinstance(block, Figure) for block in article.blocks) == 1


def test_a_placeholder_gives_way_to_the_image() -> None:
    article = article_of(
        "<p>One.</p><figure><img src='data:image/gif;base64,R0' alt=Ferry>"
        "<noscript><img src=/ferry.jpg></noscript>"
        "<figcaption>The ferry</figcaption></figure><p>Two.</p>",
        SAID,
    )
    assert article.blocks[1] == Figure(FERRY, "Ferry", "The ferry")


def test_pictures_of_related_articles_are_not_the_articles() -> None:
    article = article_of(
        f"<div><p>One.</p><div class=box>{FIGURE}<p>Tug sold</p></div><p>Two.</p></div>",
        SAID | {"Tug": Boilerplate.RELATED},
    )
    assert article.blocks == (Paragraph("One."), Paragraph("Two."))
    assert [(piece.kind, piece.text) for piece in article.removed] == [
        (Boilerplate.MEDIA, "The ferry in May"),
        (Boilerplate.MEDIA, "Photo: A. Hale"),
        (Boilerplate.RELATED, "Tug sold"),
    ]


def test_a_caption_that_is_a_link_is_a_teaser() -> None:
    article = article_of(
        f"<p>One.</p><figure>{IMAGE}<figcaption><a href=/f>The ferry</a></figcaption></figure><p>Two.</p>",
        SAID,
    )
    assert article.blocks == (Paragraph("One."), Paragraph("Two."))


def test_buttons_and_adverts_are_no_figures() -> None:
    article = article_of(
        "<p>One.</p><div class=tools><img src=/fb.png><img src=/x.png></div><p>Two.</p>"
        "<iframe src=/ad></iframe><p>Three.</p>",
        {"/fb.png": Boilerplate.SHARE, "/x.png": Boilerplate.SHARE, "/ad": Boilerplate.ADVERT},
    )
    assert article.blocks == tuple(map(Paragraph, ("One.", "Two.", "Three.")))


def test_a_caption_is_as_good_as_its_image_is_named_badly() -> None:
    html = f"<p>One.</p>{FIGURE}<p>Two.</p>"
    assert article_of(html, SAID | {"/ferry.jpg": Boilerplate.PAGE_TOOLS}).blocks[1] == WHOLE


def test_players_inside_the_story_are_embeds_without_words() -> None:
    article = article_of(
        "<p>One.</p><div><iframe src='https://video.example/7' title=Watch>Frames are off</iframe></div>"
        "<p>Two.</p>"
        "<video><source src=/boat.mp4></video><p>Three.</p><iframe src=https://video.example/8></iframe>",
        {"Frames": Boilerplate.HIDDEN},
    )
    assert article.blocks == (
        Paragraph("One."),
        Embed("https://video.example/7"),
        Paragraph("Two."),
        Embed("https://post.example/boat.mp4"),
        Paragraph("Three."),
    )


def test_a_quoted_post_is_an_embed() -> None:
    post = (
        "<p>No ferry today <a href='https://t.example/tag'>#sea</a></p>"
        "Mayor <a href='https://x.example/mayor/status/7'>May 4</a>"
    )
    article = article_of(f"<p>One.</p><blockquote class=twitter-tweet>{post}</blockquote><p>Two.</p>")
    assert article.blocks[1] == Embed("https://x.example/mayor/status/7", "No ferry today #sea\nMayor May 4")


def test_an_embed_that_shows_its_address_alone_has_no_text() -> None:
    video = "https://video.example/7"
    article = article_of(f"<p>One.</p><blockquote class=embed><a href={video}>{video}</a></blockquote><p>Two.</p>")
    assert article.blocks[1] == Embed(video)


def test_a_page_without_story_has_no_figures() -> None:
    article = article_of(FIGURE, SAID)
    assert article.blocks == ()
    assert len(article.removed) == 2


LEAD = f"<h1>Ferry</h1><p>By A. Hale</p>{FIGURE}<p>One.</p><p>Two.</p>"
ROLES = SAID | {"By": Boilerplate.BYLINE, "Ferry": Part.TITLE}
FACTS = Facts(title="Ferry", headline=0)


def test_a_picture_before_the_story_leads_it() -> None:
    article = article_of(LEAD, ROLES, FACTS)
    assert article.blocks == (WHOLE, Paragraph("One."), Paragraph("Two."))
    assert article.image == Image(FERRY, "Ferry", "The ferry in May", "Photo: A. Hale")


def test_the_declared_image_takes_the_lead_ones_words() -> None:
    declared = Image("https://cdn.example/large.jpg", alt="A ferry")
    article = article_of(LEAD, ROLES, Facts(title="Ferry", headline=0, image=declared))
    assert article.image == Image(declared.url, "A ferry", "The ferry in May", "Photo: A. Hale")


def test_the_declared_image_takes_the_words_of_the_same_file() -> None:
    tug = "<figure><img src=/s/tug.jpg><figcaption>The ferry's tug</figcaption></figure>"
    declared = Image("https://cdn.example/tug.jpg?w=1200")
    article = article_of(f"{LEAD}{tug}<p>Three.</p>", ROLES, Facts(title="Ferry", headline=0, image=declared))
    assert article.image == Image(declared.url, None, "The ferry's tug")


def test_a_picture_in_the_story_is_no_lead_image() -> None:
    assert article_of(f"<p>One.</p>{FIGURE}<p>Two.</p>", SAID).image is None
