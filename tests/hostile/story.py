"""The article that hostile pages hold, and what a hostile page is. Needs the standard library alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

__all__ = ["FIVE_PARAGRAPHS", "PAGES", "TITLE", "Build", "Hostile", "hostile", "page", "story"]

TITLE = "Salt works of Port Brannock close after two centuries"
FIVE_PARAGRAPHS = (
    "The last pan of the Port Brannock salt works was drained on Thursday morning, while some forty people who had spent "
    "their working lives there stood along the sea wall and watched the brine run out.",
    "The company said that it could no longer pay for the coal that heats the pans, and that two buyers had withdrawn in the "
    "spring after they had seen the state of the roof and the pipes.",
    "“My grandfather raked this floor, and so did his father,” said Ines Calloway, who worked in the drying house for "
    "thirty-one years and locked its door for the last time at noon.",
    "The district council now has until the end of October to decide whether the long brick building becomes a museum, as a "
    "society of former workers proposes, or is pulled down for a car park.",
    "A kiln from the year 1824 will be kept in any case, because the monuments office listed it last winter, and visitors "
    "can see it on the first Sunday of every month.",
)
"""The paragraphs that have to come out of each page word for word."""

Build = Callable[[], bytes | str]


@dataclass(frozen=True)
class Hostile:
    """A page, and what has to come of it: paragraphs word for word, or an error's name where it holds no article."""

    name: str
    build: Build
    paragraphs: tuple[str, ...]
    error: str | None
    heavy: bool


PAGES: dict[str, Hostile] = {}
"""Every hostile page, by name."""


def hostile(
    *, paragraphs: tuple[str, ...] = FIVE_PARAGRAPHS, error: str | None = None, heavy: bool = False
) -> Callable[[Build], Build]:
    """Register a function as the builder of a hostile page.

    Args:
        paragraphs: what the article on it has; empty where it may give an article without blocks as well.
        error: the error that has to be raised, where it holds nothing to clean.
        heavy: whether it is for the nightly profile.
    """

    def register(build: Build) -> Build:
        PAGES[build.__name__] = Hostile(build.__name__, build, () if error else paragraphs, error, heavy)
        return build

    return register


def story(between: str = "") -> str:
    """Return the story's headline and paragraphs as HTML, `between` in the middle."""
    written = [f"<p>{escape(text, quote=False)}</p>" for text in FIVE_PARAGRAPHS]
    return f"<h1>{TITLE}</h1>\n" + "\n".join((*written[:2], between, *written[2:]))


def page(
    inner: str | None = None, *, head: str = "", before: str = "", after: str = "", html: str = "<html lang='en'>"
) -> str:
    """Return a plain page around the story, or around `inner`."""
    return (
        f"<!doctype html>\n{html}<head><meta charset='utf-8'><title>{TITLE} | Brannock Herald</title>{head}</head>\n"
        f"<body><nav><a href='/'>Home</a> <a href='/coast'>Coast</a></nav>\n{before}"
        f"<main><article>{story() if inner is None else inner}</article></main>\n"
        f"{after}<footer>© 2025 Brannock Herald</footer></body></html>"
    )
