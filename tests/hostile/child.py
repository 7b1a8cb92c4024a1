"""What runs in a process of its own: one hostile page, cleaned and written, within limits."""

from __future__ import annotations

import resource
from multiprocessing.connection import Connection
from typing import NamedTuple

from newsclean import NewscleanError, clean
from tests.hostile import PAGES

MOST_SECONDS = 20
"""The processor time that a page may take."""

MOST_MEMORY = 1024**3
"""The address space that the process may have, in bytes, interpreter and libraries included."""


class Answer(NamedTuple):
    """What came of a page: the article's text, or the name of the error."""

    text: str
    error: str | None = None


def answer(channel: Connection, name: str) -> None:
    """Send what comes of the page `name`."""
    page = PAGES[name].build()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    spent = int(resource.getrusage(resource.RUSAGE_SELF).ru_utime) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (spent + MOST_SECONDS, spent + MOST_SECONDS))
    try:
        article = clean(page, url="https://herald.example/coast/salt-works")
    except NewscleanError as fault:
        channel.send(Answer("", type(fault).__name__))
        return
    assert article.to_html()
    assert article.to_markdown(front_matter=True)
    assert article.to_json()
    channel.send(Answer(article.text))
