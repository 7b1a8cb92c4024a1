"""Every kind of boilerplate in six languages of five scripts: it comes out under its kind, and the story is whole."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pytest

from newsclean import Boilerplate, clean
from tests.judging.worlds import WORLDS, World

START, MIDDLE, END = 0, 2, 5

Markup = Callable[[tuple[str, ...]], str]


def _links(texts: tuple[str, ...]) -> str:
    return "".join(f'<li><a href="/{number}">{escape(text)}</a></li>' for number, text in enumerate(texts))


def _buttons(texts: tuple[str, ...]) -> str:
    return "".join(f'<a href="https://share.example/{number}">{escape(text)}</a> ' for number, text in enumerate(texts))


def _lines(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in texts)


KINDS: dict[str, tuple[int, Markup]] = {
    "menu": (START, lambda t: f"<nav><ul>{_links(t)}</ul></nav>"),
    "search": (START, lambda t: f'<form role="search"><button>{t[0]}</button></form>'),
    "breadcrumb": (START, lambda t: f'<p class="breadcrumb">{t[1]} <a href="/">{t[2]}</a> › <a href="/i">{t[3]}</a></p>'),
    "byline": (START, lambda t: f"<div>{t[0]}</div>"),
    "dateline": (START, lambda t: f"<div>{t[0]}</div>"),
    "section": (START, lambda t: f'<div class="kicker"><a href="/i">{t[0]}</a></div>'),
    "tags": (END, lambda t: f'<p>{t[1]} <a href="/t/1">{t[2]}</a> <a href="/t/2">{t[3]}</a></p>'),
    "page_tools": (START, lambda t: f"<div>{t[0]}</div>"),
    "share": (END, lambda t: f"<ul>{_links(t)}</ul>"),
    "related": (MIDDLE, lambda t: f'<p>{t[1]} <a href="/x">{t[2]}</a></p>'),
    "popular": (END, lambda t: f"<section><h3>{t[0]}</h3><ul>{_links(t[1:])}</ul></section>"),
    "author_bio": (END, lambda t: f'<aside class="author-box"><h4>{t[0]}</h4><p>{t[1]}</p></aside>'),
    "comments": (END, lambda t: f'<section class="comments"><h3>{t[0]}</h3>{_lines(t[1:])}</section>'),
    "comment_form": (END, lambda t: f"<section><h3>{t[0]}</h3><p>{t[1]}</p><button>{t[2]}</button></section>"),
    "newsletter": (MIDDLE, lambda t: f"<aside><h4>{t[0]}</h4><form><label>{t[1]}</label><button>{t[2]}</button></form></aside>"),
    "advert": (MIDDLE, lambda t: f"<div>{t[0]}</div>"),
    "consent": (END, lambda t: f'<div class="cookie-notice" role="dialog"><p>{t[0]}</p><button>{t[1]}</button></div>'),
    "paywall": (END, lambda t: f'<div class="paywall"><p>{t[0]}</p><p><a href="/login">{t[1]}</a></p></div>'),
    "media": (MIDDLE, lambda t: f"<div><button>{t[0]}</button></div>"),
    "ticker": (START, lambda t: f"<div>{t[0]}</div>"),
    "footer": (END, lambda t: f"<div><p>{t[0]}</p></div>"),
    "notice": (END, lambda t: f'<div class="disclaimer"><p>{t[0]}</p></div>'),
    "hidden": (MIDDLE, lambda t: f'<div style="display: none">{t[0]}</div>'),
}  # fmt: skip
"""Where each kind stands (so many paragraphs before it), and its markup: bare where the words decide, else with the one name that sites give it."""


def _page(world: World, language: str, piece: str, place: int) -> str:
    paragraphs = [f"<p>{escape(paragraph)}</p>" for paragraph in world.body]
    paragraphs.insert(place, piece)
    title = escape(world.title)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head><body>'
        f"<main><article><h1>{title}</h1>{''.join(paragraphs)}</article></main></body></html>"
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", WORLDS)
def test_a_kind_is_removed_in_every_language(language: str, kind: str) -> None:
    world = WORLDS[language]
    place, markup = KINDS[kind]
    article = clean(_page(world, language, markup(world.words[kind]), place))
    assert article.text == "\n\n".join(world.body)
    assert (kind, world.words[kind][0]) in [(piece.kind.value, piece.text) for piece in article.removed]


@pytest.mark.parametrize("place", (1, MIDDLE, END))
@pytest.mark.parametrize(
    ("language", "paragraph"), [(name, text) for name, world in WORLDS.items() for text in world.stays]
)
def test_prose_with_words_of_boilerplate_stays(language: str, paragraph: str, place: int) -> None:
    world = WORLDS[language]
    body = [*world.body[:place], paragraph, *world.body[place:]]
    assert clean(_page(world, language, f"<p>{escape(paragraph)}</p>", place)).text == "\n\n".join(body)


def test_every_kind_and_language_has_its_words() -> None:
    kinds = {kind.value for kind in Boilerplate} - {"other"}
    assert set(KINDS) == kinds
    assert all(set(world.words) == kinds for world in WORLDS.values())
    assert len(WORLDS) >= 5
