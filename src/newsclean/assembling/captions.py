"""A caption that ends in its credit → the two of them."""

from __future__ import annotations

import re

from newsclean.noise.clues import CREDIT
from newsclean.noise.lexicon import hits
from newsclean.phrases import fold

__all__ = ["caption_and_credit"]

LONGEST_CREDIT = 80
"""The longest credit at the end of a caption, in characters."""

_BREAK = re.compile(r"(?<=[.!?…\"”»。！？])\s?[(\[|/–—-]?\s?|\s?[(\[|]\s?|\s[–—]\s")
"""Where a credit may begin: after a sentence, or after a bracket or a dash."""

_RIGHTS = ("©", "ⓒ")
_CLOSING = " )]|/"


def caption_and_credit(text: str) -> tuple[str | None, str | None]:
    """Return a caption without the credit at its end, and the credit; None for what it does not have.

    >>> caption_and_credit("The ferry at dawn. (Photo: Ann Lee)")
    ('The ferry at dawn.', 'Photo: Ann Lee')
    >>> caption_and_credit("A photo of the ferry. Nobody sails.")
    ('A photo of the ferry. Nobody sails.', None)
    """
    for gap in _BREAK.finditer(text, max(len(text) - LONGEST_CREDIT, 1)):
        rest = text[gap.end() :]
        found = hits(fold(rest))
        if rest.startswith(_RIGHTS) or (found.opening | found.whole) & CREDIT:
            return text[: gap.start()].rstrip(), rest.rstrip(_CLOSING)
    return text or None, None
