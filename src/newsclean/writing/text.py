"""Blocks → plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsclean.blocks import Block, Figure, Table

__all__ = ["count_words", "write"]

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")


def write(blocks: Iterable[Block], *, captions: bool, tables: bool) -> str:
    """Return the text of `blocks`, apart by a blank line."""
    texts = []
    for block in blocks:
        if isinstance(block, Figure):
            if captions and block.caption:
                texts.append(block.caption)
        elif tables or not isinstance(block, Table):
            texts.append(block.text)
    return "\n\n".join(filter(None, texts))


def count_words(text: str) -> int:
    """Return how many words `text` has.

    >>> count_words("two words"), count_words("港の灯台")
    (2, 4)
    """
    return sum(1 for _ in _WORD.finditer(text))
