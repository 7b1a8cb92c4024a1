"""Hypothesis strategies that build news pages out of article parts and boilerplate parts.

A page is a list of parts, each a kind and its HTML; a failing example shrinks to a few short parts that a person can read.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from hypothesis import strategies as st

__all__ = ["Part", "bodies", "boilerplate", "page_of", "paragraphs", "texts"]

SENTENCES = (
    "The council of Velmora met on Tuesday to decide about the old ferry, which has not sailed since the storm in March.",
    "Nobody in the hall expected a vote before midnight, and the mayor said that she had brought sandwiches for everyone.",
    "According to the harbour master, the engine needs parts that no supplier can deliver before the end of the year.",
    "Two traders from the island told the meeting that they had lost a third of their customers since the boat stopped.",
    "“We will wait as long as we must,” said Orla Finch, who has chaired the transport committee for eleven years.",
    "The operator answered in a letter of four pages that the contract leaves the question of costs to the council.",
    "A mediator from the capital is to hear both sides next week, and her report is expected before the autumn holidays.",
    "Until then the small boat will sail twice a day, in the morning and in the evening, as long as the weather allows.",
)


@dataclass(frozen=True)
class Part:
    """A piece of a page: what it is, and its HTML."""

    kind: str
    html: str


def paragraphs() -> st.SearchStrategy[str]:
    """Paragraphs of two or three sentences."""
    return st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=3, unique=True).map(" ".join)


def bodies() -> st.SearchStrategy[list[str]]:
    """Bodies of four to eight different paragraphs."""
    return st.lists(paragraphs(), min_size=4, max_size=8, unique=True)


def texts() -> st.SearchStrategy[str]:
    """Any text at all, but for what no parser takes."""
    return st.text(st.characters(blacklist_categories=("Cs",)), max_size=200)


def _share_bar() -> st.SearchStrategy[Part]:
    networks = st.lists(
        st.sampled_from(("Facebook", "Twitter", "WhatsApp", "LinkedIn", "Email")),
        min_size=2,
        max_size=4,
        unique=True,
    )
    return networks.map(
        lambda names: Part(
            "share",
            '<div class="share-bar">'
            + "".join(f'<a href="https://share.example/{name}">Share on {name}</a>' for name in names)
            + "</div>",
        )
    )


def _menu() -> st.SearchStrategy[Part]:
    entries = st.lists(
        st.sampled_from(("Home", "Politics", "Business", "Sport", "Culture", "Weather")),
        min_size=3,
        max_size=6,
        unique=True,
    )
    return entries.map(
        lambda names: Part(
            "menu",
            '<nav class="menu"><ul>'
            + "".join(f'<li><a href="/{name.lower()}">{name}</a></li>' for name in names)
            + "</ul></nav>",
        )
    )


def _related() -> st.SearchStrategy[Part]:
    titles = st.lists(
        st.sampled_from(
            (
                "Night bus to stop two villages short from June",
                "Lighthouse fund is empty after spring repairs",
                "Three bridges and one budget: where the money went",
                "School on the island moves lessons an hour later",
            )
        ),
        min_size=2,
        max_size=4,
        unique=True,
    )
    return titles.map(
        lambda names: Part(
            "related",
            '<aside class="related-articles"><h3>Related articles</h3><ul>'
            + "".join(f'<li><a href="/story-{number}">{name}</a></li>' for number, name in enumerate(names))
            + "</ul></aside>",
        )
    )


def _newsletter() -> st.SearchStrategy[Part]:
    return st.just(
        Part(
            "newsletter",
            '<div class="newsletter-signup"><h4>Sign up for our newsletter</h4><form><input type="email"><button>Subscribe</button></form></div>',
        )
    )


def _comment_form() -> st.SearchStrategy[Part]:
    return st.just(
        Part(
            "comment_form",
            '<div id="respond" class="comment-respond"><h3>Leave a reply</h3><form class="comment-form">'
            "<p>Your email address will not be published.</p><label>Comment</label><textarea></textarea><button>Post comment</button></form></div>",
        )
    )


def boilerplate() -> st.SearchStrategy[Part]:
    """A share bar, menu, related box, newsletter box or comment form."""
    return st.one_of(_share_bar(), _menu(), _related(), _newsletter(), _comment_form())


def page_of(title: str, body: list[str], between: dict[int, list[Part]] | None = None, wrappers: int = 1) -> str:
    """Return a page with parts put before the paragraphs of the given numbers."""
    between = between or {}
    pieces = [f"<h1>{escape(title)}</h1>"]
    for number, paragraph in enumerate(body):
        pieces += [part.html for part in between.get(number, ())]
        pieces.append(f"<p>{escape(paragraph)}</p>")
    pieces += [part.html for part in between.get(len(body), ())]
    inner = "".join(pieces)
    opening, closing = '<div class="wrap">' * wrappers, "</div>" * wrappers
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)} | Velmora Post</title></head><body>'
        f'<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>{opening}<article class="story">{inner}</article>{closing}'
        "<footer><p>© 2025 Velmora Post. All rights reserved.</p></footer></body></html>"
    )
