"""Rendered text becomes segments like those of markup."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean, clean_text
from newsclean.reading.plaintext import read_text
from tests.strategies import SENTENCES

WORD = re.compile(r"\w+")
TEXT = "\n".join(
    (
        "• Home\n  • Politics\n  • Sports\nMonday, October 6, 2025\n\nFerry of Velmora stays on the far shore\n",
        "Maren Holt by Maren Holt\nFebruary 3, 2025\n\nShare on FacebookShare on Twitter\n",
        *(f"{sentence}\n" for sentence in SENTENCES),
        "Related Articles\n\nNight bus stops two villages short\n\n© 2025 Velmora Post\n",
    )
)


def test_the_body_is_kept_and_all_else_accounted_for() -> None:
    article = clean_text(TEXT)
    assert [sentence for sentence in SENTENCES if sentence not in article.text] == []
    assert article.notes[-1] == "rendered-text"
    texts = [piece.text for piece in article.removed]
    assert "Politics" in texts and "© 2025 Velmora Post" in texts


def test_text_without_markup_is_read_as_rendered() -> None:
    assert clean(TEXT) == clean_text(TEXT) == clean(TEXT.encode())


@given(st.text("abcXYZ12äж中 \n\t\f•*-–#|>.:=()", max_size=300))
def test_no_word_is_lost(text: str) -> None:
    words = Counter(word for segment in read_text(text).segments for word in WORD.findall(segment.text))
    assert words == Counter(WORD.findall(text))


def shown(text: str) -> list[tuple[str, str]]:
    """Return the element and the words of each segment."""
    return [(segment.box.tag, segment.text) for segment in read_text(text).segments]


def test_lists_nest_as_they_are_indented() -> None:
    page = read_text("  * News\n    + Council\n    + Harbour\n  * Sport\n")
    lists = [sum(box.tag == "ul" for box in segment.box.ancestors()) for segment in page.segments]
    assert lists == [1, 2, 2, 1]


def test_an_item_that_is_a_heading_has_none_of_its_marks() -> None:
    assert shown(
        "  * ## Harbour\n\n  1. # Ferries\n  2. ### Ice\n\nWords.\n\n  3. ### Night bus\n\n# ### All boats ashore"
    ) == [
        ("h2", "Harbour"),
        ("li", "Ferries"),
        ("li", "Ice"),
        ("p", "Words."),
        ("h3", "3. Night bus"),
        ("h3", "All boats ashore"),
    ]


def test_a_dash_opens_an_item_only_among_others() -> None:
    assert shown("- Bread\n- Salt\n\n– We are going, said the ferryman.") == [
        ("li", "Bread"),
        ("li", "Salt"),
        ("p", "– We are going, said the ferryman."),
    ]


def test_a_hyphen_that_only_the_width_made_goes() -> None:
    lines = (
        "The keeper of the harbour says that the har-",
        "bour is shut for as long as the storm lasts,",
        "and another well-known pilot, and a well-",
        "known pilot of the island says the same, al-",
        "though he has not been asked by anyone here.",
    )
    (found,) = shown("\n".join(lines))
    assert "the harbour is shut" in found[1]
    assert "a well-known pilot" in found[1]


def test_numbers_of_links_go_and_their_addresses_stay_with_the_words() -> None:
    text = (
        "   [1]Home [2]Sport\n\n   Words of a story with a [3]link in them.\n\n   [4]Letters\n\nReferences\n\n"
        "   1. https://a.example/\n   2. https://a.example/sport\n   3. https://a.example/link\n   4. https://a.example/letters\n"
    )
    page = read_text(text)
    assert [segment.text for segment in page.segments[:3]] == [
        "Home Sport",
        "Words of a story with a link in them.",
        "Letters",
    ]
    assert [mark.href for mark in page.segments[2].marks] == ["https://a.example/letters"]


def test_footnotes_are_no_links() -> None:
    assert shown("The mill [1] burnt twice [1], and [2] not since [1].")[0][1].count("[") == 4


def test_markdown_links_and_emphasis_become_marks() -> None:
    (segment,) = read_text("Ask [the pilot](/pilot) **today**, not _tomorrow_.").segments
    assert segment.text == "Ask the pilot today, not tomorrow."
    assert [(mark.kind.value, segment.text[mark.start : mark.end]) for mark in segment.marks] == [
        ("link", "the pilot"),
        ("strong", "today"),
        ("emphasis", "tomorrow"),
    ]


def test_a_table_drawn_with_bars_is_a_table() -> None:
    assert shown("Boat| Seats\n---|---\nHeron| 40\nTern| 12\n") == [
        ("td", "Boat"), ("td", "Seats"), ("td", "Heron"), ("td", "40"), ("td", "Tern"), ("td", "12"),
    ]  # fmt: skip


def test_a_table_drawn_with_spaces_is_a_table() -> None:
    assert shown("Boat      Seats     Built\nHeron     40        1961\nTern      12        1999\n")[:4] == [
        ("td", "Boat"), ("td", "Seats"), ("td", "Built"), ("td", "Heron"),
    ]  # fmt: skip


def test_underlined_lines_are_headings() -> None:
    assert shown("The ferry\n=========\n\nIt sailed.\n\nThe crew\n--------\n") == [
        ("h1", "The ferry"),
        ("p", "It sailed."),
        ("h2", "The crew"),
    ]


def test_a_short_line_over_a_paragraph_is_a_subhead() -> None:
    story = "The council of Velmora met on Tuesday to decide about the old ferry, which has not sailed since March."
    assert shown(f"{story}\n\nNo engine, no crew\n\n{story}\n\nRead more\n\nOther news\n") == [
        ("p", story),
        ("h2", "No engine, no crew"),
        ("p", story),
        ("p", "Read more"),
        ("p", "Other news"),
    ]


def test_a_lone_mark_makes_a_heading_of_the_next_line() -> None:
    assert shown("#\n\nThe ferry sails\n\nIt sailed.") == [("h1", "The ferry sails"), ("p", "It sailed.")]


def test_the_number_of_an_item_is_its_own() -> None:
    page = read_text("1. The old pier\n2. The new pier\n\n* Home")
    assert [(segment.text, segment.box.number) for segment in page.segments] == [
        ("The old pier", 1),
        ("The new pier", 2),
        ("Home", 0),
    ]
    assert [segment.box.parent.tag for segment in page.segments if segment.box.parent] == ["ol", "ol", "ul"]
