"""The headline of a rendered page is told from kickers, captions and the headlines of cards."""

from __future__ import annotations

from newsclean import clean_text
from tests.strategies import SENTENCES

STORY = "\n\n".join(
    (
        *SENTENCES,
        "The harbour master put it plainly: no boat sails before the ice has gone from the outer quay, and not an hour sooner.",
    )
)


def page(*top: str) -> str:
    return "\n\n".join(
        ("• Home\n• Sport\n• Harbour", *top, "By Maren Holt\n3 February 2025", STORY, "© 2025 Velmora Post")
    )


def test_the_space_before_a_kickers_colon_is_a_renderers() -> None:
    text = page("# Velmora : All boats stay ashore until the ice is gone")
    assert clean_text(text).title == "Velmora: All boats stay ashore until the ice is gone"


def test_where_paragraphs_have_a_space_before_colons_so_has_the_headline() -> None:
    text = page("# Velmora : All boats stay ashore until the ice is gone").replace("plainly:", "plainly :")
    assert clean_text(text).title == "Velmora : All boats stay ashore until the ice is gone"


def test_a_headline_that_the_address_names_is_found_among_cards() -> None:
    cards = [f"{word} of the year: what readers in Velmora liked most, and why" for word in ("Books", "Boats", "Walks")]
    text = page(
        *cards, "All boats stay ashore until the ice is gone", "A caption of some length, with a name (Orla Finch)"
    )
    assert clean_text(text, "https://post.example/all-boats-stay-ashore-until-the-ice-is-gone-4711").title == (
        "All boats stay ashore until the ice is gone"
    )


def test_umlauts_are_held_against_an_address_as_addresses_spell_them() -> None:
    cards = [f"{word} of the year: what readers in Velmora liked most, and why" for word in ("Books", "Boats", "Walks")]
    text = page("Fähren dürfen wieder fahren", *cards)
    assert clean_text(text, "https://post.example/faehren-duerfen-wieder-fahren").title == "Fähren dürfen wieder fahren"
