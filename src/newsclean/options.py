"""What a caller may choose: few things, and only where users really differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Options"]


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for `clean` and `clean_text`.

    Attributes:
        favor: `"balanced"` (the best mean of both), `"precision"` (rather lose a paragraph than keep
            boilerplate) or `"recall"` (rather keep boilerplate than lose a paragraph).
        captions_in_text: whether `Article.text` has the captions of figures.
        tables_in_text: whether `Article.text` has the tables of the body.
        encoding: the encoding of a page given as bytes, where the caller knows it (from an HTTP header, say).
            A byte order mark still wins over it, as the WHATWG rules say.
        max_bytes: the largest page that is read, in bytes (or characters of a `str`).

    >>> Options(favor="recall").favor
    'recall'
    """

    favor: Literal["balanced", "precision", "recall"] = "balanced"
    captions_in_text: bool = False
    tables_in_text: bool = True
    encoding: str | None = None
    max_bytes: int = 64 * 1024 * 1024

    def __post_init__(self) -> None:
        if self.favor not in ("balanced", "precision", "recall"):
            raise ValueError(f"favor is {self.favor!r}; it must be 'balanced', 'precision' or 'recall'")
        if self.max_bytes < 1:
            raise ValueError(f"max_bytes is {self.max_bytes}; it must be at least 1")
