"""Embedded state → markup: the article of a page whose markup holds none, from the JSON that its scripts would show.

Frameworks put what a page shows into a script (`__NEXT_DATA__`, Apollo's cache, Fusion's content). Whatever they call its parts, the
article is the longest run of prose that stands under one path of keys.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape
from typing import Any

from newsclean.segments import Declared

__all__ = ["embedded_article"]

FEWEST = 600
"""An article in a script has at least so many characters of prose."""

SHORTEST = 40
"""The shortest string, in characters, that is prose."""

MOST_VALUES = 200_000
"""No more values than this are looked at, so that a state of any size takes bounded time."""

_OPENING = re.compile(r"[\[{]")
_SENTENCE = re.compile(r"[.!?…][\"'”’»)]?(?:\s|$|<)|[。！？।؟]")
_MARKUP = re.compile(r"<(?:p|div|br|h[1-6]|ul|ol|blockquote|span|a|b|i|em|strong)[\s/>]", re.IGNORECASE)
_NESTED = re.compile(r"\s*(?:\w{1,8}:)?[\[{]")
"""What opens a string that holds JSON of its own, numbered or not."""

_NO_PROSE = re.compile(r"^\s*(?:https?:|[{\[#./]|function\b|data:)")

Path = tuple[str, ...]


def embedded_article(declared: Declared) -> str:
    """Return the article that a page's scripts hold, as markup; `""` where they hold none.

    >>> embedded_article(Declared())
    ''
    """
    best: list[str] = []
    for script in (*(content for _, content in declared.states), *declared.scripts):
        found = _article_of(script)
        if _length(found) > _length(best):
            best = found
    if _length(best) < FEWEST:
        return ""
    blocks = "".join(text if _MARKUP.search(text) else f"<p>{escape(text)}</p>" for text in best)
    return f'<article class="article-body">{blocks}</article>'


def _length(texts: list[str]) -> int:
    return sum(map(len, texts))


def _article_of(script: str) -> list[str]:
    """Return the strings under the path that holds most prose."""
    strings: dict[Path, dict[str, None]] = {}
    prose: dict[Path, int] = {}
    for path, text in _strings(_parsed(script)):
        known = strings.setdefault(path, {})
        if text not in known:
            known[text] = None
            if len(text) >= SHORTEST and _SENTENCE.search(text) and not _NO_PROSE.match(text):
                prose[path] = prose.get(path, 0) + len(text)
    if not prose:
        return []
    return list(strings[max(prose, key=lambda path: prose[path])])


def _parsed(script: str) -> Any:
    """Return the first JSON value in a script, or None: `window.state = {...};` holds one too."""
    opening = _OPENING.search(script)
    if opening is None:
        return None
    try:
        return json.JSONDecoder(strict=False).raw_decode(script, opening.start())[0]
    except (ValueError, RecursionError):
        return None


def _strings(value: Any) -> Iterator[tuple[Path, str]]:
    """Yield every string with the keys that lead to it, places in lists left out, in the order of the script."""
    stack: list[tuple[Path, Any]] = [((), value)]
    for _ in range(MOST_VALUES):
        if not stack:
            return
        path, found = stack.pop()
        if isinstance(found, str):
            if _NESTED.match(found):
                stack.append((path, _parsed(found)))
            elif text := found.strip():
                yield path, text
        elif isinstance(found, list):
            stack.extend((path, part) for part in reversed(found))
        elif isinstance(found, dict):
            stack.extend(((*path, key), part) for key, part in reversed(found.items()))
