"""How rendered text is judged: by the company that lines keep."""

from __future__ import annotations

import pytest

from newsclean import Boilerplate, clean_text
from newsclean.judging.flow import FLOW, flow
from newsclean.judging.line_kinds import finding_of
from newsclean.noise.vocabulary import legal_words, reader_words, stems
from tests.strategies import SENTENCES

BODY = [" ".join(SENTENCES[number : number + 2]) for number in range(0, 8, 2)]


def test_paragraphs_that_follow_each_other_flow_and_those_on_cards_do_not() -> None:
    article = [0, 30, 40, 35, 50, 0]
    cards = [0, 30, 0, 0, 25, 0, 0, 30, 0]
    rhythm = FLOW.index("rhythm")
    assert flow(article)[2][rhythm] > flow(cards)[4][rhythm]


def test_a_page_without_prose_has_no_flow() -> None:
    assert flow([0, 0])[0][FLOW.index("rhythm")] == 0
    assert flow([]) == []


def test_rules_for_comments_and_notes_on_cookies_are_made_of_the_words_of_boilerplate() -> None:
    rules = stems(
        "Comments that insult other readers are removed; please register and log in before you post a comment."
    )
    cookies = stems("We and our partners use cookies and similar technologies, as our privacy policy says.")
    story = stems("The miller carried two sacks of barley up the narrow stairs and set them down beside the window.")
    assert sum(stem in reader_words() for stem in rules) > sum(stem in reader_words() for stem in story)
    assert sum(stem in legal_words() for stem in cookies) > sum(stem in legal_words() for stem in story)


def test_a_clue_that_speaks_for_a_kind_makes_it_likelier_and_is_named() -> None:
    end, rights = ("stands at the end",), ("names whose rights they are",)
    found = finding_of((end, rights))
    assert found.kind is Boilerplate.FOOTER
    assert "names whose rights they are" in [evidence.reason for evidence in found.evidence]
    assert finding_of((("stands over the headline",), ())).kind is not Boilerplate.FOOTER


@pytest.mark.parametrize("day", ["18 January 2022", "2022-01-18", "18.01.2022"])
def test_a_day_between_headline_and_story_is_not_of_the_story(day: str) -> None:
    article = clean_text("\n\n".join(["The ferry that never comes", "By Maren Holt", day, *BODY]))
    assert day not in article.text
    assert BODY[0] in article.text


def test_a_line_that_announces_a_kept_list_is_kept_with_it() -> None:
    items = [
        "* two boats, which the harbour bought in spring;",
        "* a crane, which nobody has asked for;",
        "* and the old pier.",
    ]
    article = clean_text(
        "\n\n".join(["The ferry that never comes", *BODY[:2], "The plan has three parts:", "\n".join(items), *BODY[2:]])
    )
    assert "The plan has three parts:" in article.text
    assert "a crane, which nobody has asked for" in article.text


def test_a_short_line_that_opens_as_a_share_bar_is_none_of_the_story_wherever_it_stands() -> None:
    article = clean_text(
        "\n\n".join(["The ferry that never comes", BODY[0], "Share on FacebookShare on Twitter", *BODY[1:]])
    )
    assert "Facebook" not in article.text
    assert BODY[1] in article.text
