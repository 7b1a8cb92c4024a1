"""Articles that a page does not show, but carries in the state of its scripts."""

from __future__ import annotations

import json

import pytest

from newsclean import Boilerplate, EmptyPageError, clean
from tests.strategies import SENTENCES

BODY = [" ".join(SENTENCES[number : number + 2]) for number in range(0, 8, 2)]
TITLE = "Ferry of Velmora stays on the far shore"


def page_of(state: object, script: str = '<script id="__NEXT_DATA__" type="application/json">{}</script>') -> str:
    data = script.format(json.dumps(state))
    return f"<html><head><title>{TITLE}</title></head><body><nav><a href='/'>Home</a></nav><p>One moment.</p>{data}</body></html>"


@pytest.mark.parametrize(
    "state",
    [
        {"props": {"story": {"content_elements": [{"type": "text", "content": text} for text in BODY]}}},
        {"props": {"post": {"headline": TITLE, "body": "".join(f"<p>{text}</p>" for text in BODY)}}},
        {"page": ["1:" + json.dumps({"blocks": [{"text": text} for text in BODY]})]},
    ],
)
def test_an_article_in_the_state_of_scripts(state: object) -> None:
    article = clean(page_of(state))
    assert article.text == "\n\n".join(BODY)
    assert "embedded-state" in article.notes
    assert (Boilerplate.MENU, "Home") in [(piece.kind, piece.text) for piece in article.removed]


def test_a_state_in_an_assignment() -> None:
    state = {"article": {"paragraphs": BODY}}
    article = clean(page_of(state, "<script>window.__STATE__ = {};</script>"))
    assert article.text == "\n\n".join(BODY)


def test_a_page_with_no_word_but_in_its_state() -> None:
    html = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"text": BODY})}</script>'
    assert clean(html).text == "\n\n".join(BODY)


@pytest.mark.parametrize("state", ["{", "[" * 100_000, '{"text": "too short"}', "null"])
def test_states_without_an_article_are_none(state: str) -> None:
    with pytest.raises(EmptyPageError):
        clean(f'<script id="__NEXT_DATA__" type="application/json">{state}{" " * 600}</script>')


def test_what_the_markup_shows_comes_first() -> None:
    shown = "".join(f"<p>{text}</p>" for text in BODY)
    html = page_of({"text": [f"Another story. {text}" for text in BODY]}).replace("<p>One moment.</p>", shown)
    article = clean(html)
    assert article.text == "\n\n".join(BODY)
    assert "embedded-state" not in article.notes
