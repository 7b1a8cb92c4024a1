"""The promises for rendered text, as properties of pages that Hypothesis builds and writes as renderers do."""

from __future__ import annotations

import textwrap
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, Figure, clean_text
from tests.strategies import bodies

TITLE = "Ferry of Velmora stays on the far shore"
MENU = ("Home", "Politics", "Business", "Harbour & Fishing", "Arts & Music", "Weather", "Sport", "Letters")
HEAD = ("Monday, October 6, 2025", "Velmora Post")
BYLINE = ("By Maren Holt", "September 29, 2025", "Reading time: 4 minutes")
SHARE = "Share on FacebookShare on Twitter"
TAIL = (
    "Related articles",
    "Night bus to stop two villages short from June",
    "Lighthouse fund is empty after spring repairs",
)
FOOT = ("Leave a reply", "Your email address will not be published.", "© 2025 Velmora Post. All rights reserved.")


def page_of(body: list[str], menus: int = 1, bullet: str = "•") -> str:
    """Return a page as a renderer writes it, blocks apart by blank lines."""
    menu = "\n".join(f"  {bullet} {entry}" for entry in MENU)
    blocks = [*[menu] * menus, *HEAD, TITLE, "\n".join(BYLINE), SHARE, *body, *TAIL, *FOOT]
    return "\n\n".join(blocks) + "\n"


def wrapped(page: str, width: int) -> str:
    """Return a page whose lines are broken at `width` columns, as `fold` and text browsers break them."""
    lines = []
    for line in page.splitlines():
        hanging = " " * (len(line) - len(line.lstrip(" •*+-")))
        lines += textwrap.wrap(line, width, subsequent_indent=hanging, break_long_words=False) or [""]
    return "\n".join(lines)


def lines_of(article: Article) -> Counter[str]:
    """Count the lines that the pieces of an article are."""
    lines = Counter(piece.text for piece in article.removed)
    lines.update(line for block in article.blocks for line in block.text.split("\n") if not isinstance(block, Figure))
    lines.update(block.caption for block in article.blocks if isinstance(block, Figure) and block.caption)
    lines.update(filter(None, (article.title, article.subtitle)))
    return lines


@given(bodies())
def test_the_body_is_kept_and_every_line_is_somewhere(body: list[str]) -> None:
    article = clean_text(page_of(body))
    assert article.text == "\n\n".join(body)
    assert article.title == TITLE
    expected = Counter((*MENU, *HEAD, TITLE, *BYLINE, SHARE, *body, *TAIL, *FOOT))
    assert lines_of(article) == expected


@given(bodies(), st.integers(40, 160))
def test_wrapping_at_any_width_changes_nothing(body: list[str], width: int) -> None:
    plain = clean_text(page_of(body))
    assert clean_text(wrapped(page_of(body), width)).blocks == plain.blocks


@given(bodies(), st.sampled_from("*+-–·▪◦"))
def test_other_bullets_change_nothing(body: list[str], bullet: str) -> None:
    plain = clean_text(page_of(body))
    other = clean_text(page_of(body, bullet=bullet))
    assert other.blocks == plain.blocks
    assert lines_of(other) == lines_of(plain)


@given(bodies(), st.integers(1, 12))
def test_indentation_changes_nothing(body: list[str], columns: int) -> None:
    plain = clean_text(page_of(body))
    assert clean_text(textwrap.indent(page_of(body), " " * columns)).blocks == plain.blocks


@given(bodies(), st.sampled_from(("\r\n", "\r", "\u2028")))
def test_line_ends_change_nothing(body: list[str], end: str) -> None:
    assert clean_text(page_of(body).replace("\n", end)) == clean_text(page_of(body))


@given(bodies(), st.integers(2, 4))
def test_a_repeated_menu_changes_removed_alone(body: list[str], menus: int) -> None:
    plain, repeated = clean_text(page_of(body)), clean_text(page_of(body, menus))
    assert repeated.blocks == plain.blocks
    assert repeated.title == plain.title
    assert lines_of(repeated) - lines_of(plain) == Counter(MENU * (menus - 1))


@given(st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=400))
def test_any_text_gives_an_article_or_a_named_error(text: str) -> None:
    from newsclean import NewscleanError

    try:
        article = clean_text(text)
    except NewscleanError as fault:
        assert str(fault)
    else:
        assert Article.from_dict(article.to_dict()) == article
