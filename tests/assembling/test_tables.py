"""Tables of data, and those that are there for layout; text whose white space counts."""

from __future__ import annotations

from newsclean.blocks import Boilerplate, Paragraph, Preformatted, Table
from tests.assembling.pages import MORE, PROSE, article_of


def test_a_table_has_rows_of_equal_length() -> None:
    (block,) = article_of("<table><tr><td>Ferry<td>1961<td>sold<tr><td><b>Tug</b> <p>small</p><td>1978</table>").blocks
    assert block == Table((("Ferry", "1961", "sold"), ("Tug small", "1978", "")))


def test_a_first_row_of_header_cells_is_the_header() -> None:
    (block,) = article_of("<table><tr><th>Ship<th>Year<tr><td>Ferry<td>1961</table>").blocks
    assert block == Table((("Ship", "Year"), ("Ferry", "1961")), header=True)


def test_a_header_may_have_an_empty_corner() -> None:
    (block,) = article_of(
        "<table><thead><tr><td></td><td>1961<td>1978<tbody><tr><th>Ferry<td>new<td>old<tr><th>Tug<td>-<td>new"
    ).blocks
    assert block == Table((("", "1961", "1978"), ("Ferry", "new", "old"), ("Tug", "-", "new")), header=True)


def test_cells_without_words_of_the_story_keep_their_place() -> None:
    article = article_of(
        "<table><tr><td><img src=flag.png><td>Velmora<td>3<tr><td>Advert<td>Orlen<td>1</table>",
        {"Advert": Boilerplate.ADVERT},
    )
    assert article.blocks == (Table((("", "Velmora", "3"), ("", "Orlen", "1"))),)
    assert [piece.text for piece in article.removed] == ["Advert"]


def test_a_caption_stands_before_its_table() -> None:
    article = article_of("<table><caption>Results</caption><tr><td>Ayes<td>9<tr><td>Noes<td>7</table>")
    assert article.blocks == (Paragraph("Results"), Table((("Ayes", "9"), ("Noes", "7"))))


def test_a_table_with_prose_in_its_cells_is_layout() -> None:
    article = article_of(
        f"<table><tr><td>Menu<td>Date<tr><td>{PROSE}<p>{MORE}<p>{PROSE}<td>Weather</table>",
        {"Menu": Boilerplate.MENU, "Weather": Boilerplate.OTHER},
    )
    assert article.blocks == tuple(map(Paragraph, ("Date", PROSE, MORE, PROSE)))


def test_a_table_of_one_column_is_layout() -> None:
    article = article_of("<table><tr><td>One.<tr><td>Two.</table>")
    assert article.blocks == (Paragraph("One."), Paragraph("Two."))


def test_a_table_of_data_inside_one_of_layout() -> None:
    article = article_of(f"<table><tr><td><p>{PROSE}</p><table><tr><td>Ayes<td>9<tr><td>Noes<td>7</table></table>")
    assert article.blocks == (Paragraph(PROSE), Table((("Ayes", "9"), ("Noes", "7"))))


def test_white_space_of_preformatted_text_stays() -> None:
    article = article_of("<pre>\n  o\n /|\\  ship<br>~~~~\n</pre>")
    assert article.blocks == (Preformatted("  o\n /|\\  ship\n~~~~"),)


def test_cells_without_words_keep_their_place() -> None:
    (table,) = article_of(
        "<table><tr><th>Ship<th>Out<th>Back</tr><tr><td>Alma<td></td><td>Friday</tr>"
        "<tr><td>Berta<td>Monday<td></tr><tr><td colspan=2>Clara<td>Sunday</table>"
    ).blocks
    assert isinstance(table, Table)
    assert table.rows == (
        ("Ship", "Out", "Back"),
        ("Alma", "", "Friday"),
        ("Berta", "Monday", ""),
        ("Clara", "", "Sunday"),
    )
