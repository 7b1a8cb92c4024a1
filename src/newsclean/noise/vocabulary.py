"""Words that boilerplate is made of: a long text → how much it speaks to the reader, and of the law.

Phrases tell short texts; rules for comments, notes on cookies and appeals are whole paragraphs, which use the same words.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsclean import phrases
from newsclean.blocks import Boilerplate

__all__ = ["legal_words", "reader_words", "stems"]

STEM = 6
"""Words that begin with the same so many letters are taken as forms of one."""

LONGEST = 1_000
"""No more of a text than this, in characters, is looked at."""

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}|\w{5,}")
"""Words long enough to mean something; two characters where no spaces part words."""

_READER = frozenset(
    (Boilerplate.COMMENTS, Boilerplate.COMMENT_FORM, Boilerplate.NEWSLETTER, Boilerplate.PAYWALL)
)  # fmt: skip
_LEGAL = frozenset((Boilerplate.CONSENT, Boilerplate.FOOTER, Boilerplate.NOTICE))


def stems(text: str) -> list[str]:
    """Return the stems of the longer words of a text.

    >>> stems("We use cookies and similar technologies.")
    ['cookie', 'simila', 'techno']
    """
    return [word[:STEM] for word in _WORD.findall(text[:LONGEST].lower())]


@lru_cache(maxsize=1)
def reader_words() -> frozenset[str]:
    """Return the stems of the words by which pages ask their readers for something: comments, an address, money."""
    return _stems_of(_READER)


@lru_cache(maxsize=1)
def legal_words() -> frozenset[str]:
    """Return the stems of the words of consent, of footers and of standing notes."""
    return _stems_of(_LEGAL)


def _stems_of(kinds: frozenset[Boilerplate]) -> frozenset[str]:
    return frozenset(
        stem
        for language in phrases.languages()
        for table in (language.WHOLE, language.OPENING, language.WITHIN)
        for kind, texts in table.items()
        if kind in kinds
        for text in phrases.parted(texts)
        for stem in stems(text)
    )
