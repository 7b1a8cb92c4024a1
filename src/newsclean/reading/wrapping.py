"""Paragraphs that a renderer broke into lines of one width → one line each again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.reading.lines import Line

__all__ = ["unwrapped"]

NARROWEST, WIDEST = 24, 260
"""The widths, in columns, that a page is taken to be wrapped at."""

LEAST_BREAKS = 3
"""A wrapped page has at least so many breaks that its width forced."""

FORCED = 0.5
"""The least share of forced breaks among those after lines of at least half the width."""

HYPHENATED = 0.06
"""From this share of wrapped lines on, hyphens at their ends are a typesetter's, and not those of compounds."""

LONE = 98
"""The widest lines beyond this share, in percent, may be addresses or tables that nothing could break."""

LONGEST_WORD = 60
"""The longest word, in characters, that is looked for before a hyphen."""

_WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uff00-\uff60]")
_HYPHEN = re.compile(r"(\w{1,60})[-\u2010\u00ad]$")
_WORD = re.compile(r"\w+")
_COMPOUND = re.compile(r"[\w-]+")


def unwrapped(lines: Sequence[Line]) -> list[Line]:
    """Return `lines`, those that only the page's width parted put together.

    A break is forced where the next line's first word would not have fitted. Lines that break without need
    (a menu's, a poem's) stay apart.

    >>> from newsclean.reading.lines import lines_of
    >>> words = "The ferry that had stayed ashore since the storm of last March sailed again on Monday with a hundred people"
    >>> import textwrap
    >>> [line.text == words for line in unwrapped(lines_of(textwrap.wrap(words, 28)))]
    [True]
    """
    may_join = [line.joins and line.gap == 0 for line in lines]
    if sum(may_join) < LEAST_BREAKS:
        return list(lines)
    columns = [_columns(line) for line in lines]
    continued = sorted(column for column, goes_on in zip(columns, may_join[1:], strict=False) if goes_on)
    for width in dict.fromkeys((continued[-1], continued[len(continued) * LONE // 100])):
        forced = _forced(lines, may_join, columns, width) if NARROWEST <= width <= WIDEST else []
        if sum(forced) >= max(LEAST_BREAKS, FORCED * sum(column * 2 >= width for column in continued)):
            return list(_joined(lines, forced))
    return list(lines)


def _forced(lines: Sequence[Line], may_join: Sequence[bool], columns: Sequence[int], width: int) -> list[bool]:
    """Return for each line but the first whether the width alone parts it from the one before."""
    return [
        goes_on and column <= width < column + _first_word(line) and _may_follow(before, line)
        for (before, line), goes_on, column in zip(pairwise(lines), may_join[1:], columns, strict=False)
    ]


def _columns(line: Line) -> int:
    return line.width if line.text.isascii() else line.width + len(_WIDE.findall(line.text))


def _first_word(line: Line) -> int:
    """Return the columns that the first word of a line takes, with the space before it."""
    first = line.text[0]
    if _UNSPACED.match(first):
        return 2
    end = line.text.find(" ")
    word = line.text if end < 0 else line.text[:end]
    hyphen = word.find("-", 1, -1)  # a line may break behind a hyphen
    if hyphen > 0:
        word = word[: hyphen + 1]
    return 1 + len(word) + (0 if word.isascii() else len(_WIDE.findall(word)))


def _may_follow(before: Line, line: Line) -> bool:
    """Return whether a line may go on the one before it: it stands under the words of that one."""
    return line.indent in (before.inset, before.indent) or (before.tag == "p" and line.indent < before.indent <= 8)


def _joined(lines: Sequence[Line], forced: Sequence[bool]) -> Iterator[Line]:
    words = {word.strip("-").casefold() for line in lines for word in _COMPOUND.findall(line.text)}
    ends = [line.text[-LONGEST_WORD:] for line, goes_on in zip(lines, forced, strict=False) if goes_on]
    hyphens = sum(_HYPHEN.search(end) is not None for end in ends)
    typeset = hyphens >= LEAST_BREAKS and hyphens > HYPHENATED * sum(forced)
    run = [lines[0]]
    for line, goes_on in zip(lines[1:], forced, strict=True):
        if not goes_on:
            yield _one(run, words, typeset)
            run = []
        run.append(line)
    yield _one(run, words, typeset)


def _one(run: list[Line], words: set[str], typeset: bool) -> Line:
    """Return one line of a run of lines."""
    if len(run) == 1:
        return run[0]
    parts = [run[0].text]
    for line in run[1:]:
        hyphen = _HYPHEN.search(parts[-1][-LONGEST_WORD:])
        if hyphen and line.text[0].isalpha():
            first = _first(line.text)
            whole, compound = f"{hyphen[1]}{first}".casefold(), f"{hyphen[1]}-{first}".casefold()
            if compound not in words and (whole in words or (typeset and first[:1].islower())):
                parts[-1] = parts[-1][:-1]
        elif not (_UNSPACED.match(parts[-1][-1]) and _UNSPACED.match(line.text[0])):
            parts.append(" ")
        parts.append(line.text)
    return run[0]._replace(text="".join(parts))


def _first(text: str) -> str:
    match = _WORD.match(text)
    return match[0] if match else ""
