"""Rendered text becomes segments like those of markup."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean, clean_text
from newsclean.reading.plaintext import read_text
from tests.strategies import SENTENCES

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


@given(st.text(max_size=300))
def test_no_word_is_lost(text: str) -> None:
    words = [word for segment in read_text(text).segments for word in segment.text.split()]
    wanted = text.split()
    while wanted:
        word = wanted.pop(0)
        if words and words[0] == word:
            words.pop(0)
        else:
            assert not any(map(str.isalpha, word)) or word == "o"
    assert not words
