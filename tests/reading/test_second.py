"""The second opinion: asking for it leaves nothing behind."""

from __future__ import annotations

import logging
import threading

from newsclean.reading.second import second_opinion

PAGE = f"<html><body><article>{'<p>The ferry to Velmora sailed again, said the harbour, after a week.</p>' * 9}</article></body></html>"


def test_it_is_the_article_without_white_space() -> None:
    assert second_opinion(PAGE).startswith("TheferrytoVelmorasailedagain,")


def test_asking_again_and_again_leaves_no_thread_and_no_handler_behind() -> None:
    def counts() -> tuple[int, int]:
        return threading.active_count(), len(logging.getLogger("readability.readability").handlers)

    before = counts()
    for _ in range(3):
        second_opinion(PAGE)
    assert counts() == before
