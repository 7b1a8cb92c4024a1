"""Lists."""

from __future__ import annotations

from newsclean.blocks import Boilerplate, Heading, ListBlock, ListItem, Paragraph, Span, SpanKind
from tests.assembling.pages import MORE, PROSE, article_of


def items(*texts: str) -> tuple[ListItem, ...]:
    return tuple(map(ListItem, texts))


def test_neighbouring_items_are_one_list() -> None:
    article = article_of("<p>Needed:</p><ol><li>rope</li><li>a <b>new</b> engine</li></ol><ul><li>luck</li></ul>")
    strong = Span(2, 5, SpanKind.STRONG)
    assert article.blocks == (
        Paragraph("Needed:"),
        ListBlock((ListItem("rope"), ListItem("a new engine", (strong,))), ordered=True),
        ListBlock(items("luck")),
    )


def test_an_item_of_several_segments_is_one() -> None:
    (block,) = article_of('<ul><li><p>Rope,</p><p>long <a href="/r">rope</a></p></li><li>Tar</li></ul>').blocks
    link = Span(11, 15, SpanKind.LINK, "https://post.example/r")
    assert block == ListBlock((ListItem("Rope, long rope", (link,)), ListItem("Tar")))


def test_what_is_removed_inside_a_list_does_not_split_it() -> None:
    article = article_of("<ul><li>Rope</li><li>Read also</li><li>Tar</li></ul>", {"Read also": Boilerplate.RELATED})
    assert article.blocks == (ListBlock(items("Rope", "Tar")),)
    assert [piece.text for piece in article.removed] == ["Read also"]


def test_lists_nest() -> None:
    (block,) = article_of("<ul><li>Ships<ol><li>Ferry</li><li>Tug</li></ol></li><li>Cars</li></ul>").blocks
    assert block == ListBlock((ListItem("Ships", (), ListBlock(items("Ferry", "Tug"), ordered=True)), ListItem("Cars")))


def test_a_list_straight_in_a_list_hangs_on_the_item_before_it() -> None:
    (block,) = article_of("<ul><li>Ships</li><ul><li>Ferry</li></ul></ul>").blocks
    assert block == ListBlock((ListItem("Ships", (), ListBlock(items("Ferry"))),))


def test_text_straight_in_a_list_is_an_item() -> None:
    assert article_of("<ul>Ships<li>Cars</li></ul>").blocks == (ListBlock(items("Ships", "Cars")),)


def test_a_list_that_lays_out_a_page_is_none() -> None:
    article = article_of(f"<ul><li><h3>Monday</h3><p>{PROSE}</p></li><li><h3>Tuesday</h3><p>{MORE}</p></li></ul>")
    assert article.blocks == (Heading("Monday", 3), Paragraph(PROSE), Heading("Tuesday", 3), Paragraph(MORE))


def test_a_list_of_a_whole_story_in_one_item_is_none() -> None:
    assert article_of(f"<ul><li>{f'<p>{PROSE}</p>' * 5}</li></ul>").blocks == (Paragraph(PROSE),) * 5


def test_no_depth_is_too_deep() -> None:
    depth = 1_000
    article = article_of("<ul><li>x" * depth)
    assert sum(block.text.count("x") for block in article.blocks) + len(article.removed) == depth
    assert "x" in repr(article.blocks)
