"""`<meta>` and microdata: the values that a page declares under the names that a fact goes by."""

from __future__ import annotations

from collections.abc import Iterable
from html import unescape

from newsclean.segments import Declared

__all__ = ["Metas"]


class Metas:
    """What a page's `<meta>` elements say, by name."""

    def __init__(self, declared: Declared) -> None:
        self.values: dict[str, list[str]] = {}
        for name, content in declared.metas:
            self.values.setdefault(name, []).append(content)

    def all(self, name: str) -> list[str]:
        """Return every value of `name`, white space folded."""
        values = self.values.get(name)
        if not values:
            return []
        return [text for text in (" ".join(unescape(value).split()) for value in values) if text]

    def first(self, names: Iterable[str]) -> tuple[str, str] | None:
        """Return the first of `names` that has a value, and the value."""
        for name in names:
            for text in self.all(name):
                return name, text
        return None
