"""How a prediction is scored against the gold of a corpus. Every score is from 0 to 1.

Body: precision and recall over runs of four words, each counted as often as it stands there, as in the
public article-extraction benchmark; a Chinese, Japanese or Korean character counts as a word. Runs that
stand in a page's optional gold (standfirst, captions, headline) count neither for nor against.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

__all__ = ["Runs", "body_scores", "f1", "fold", "names_f1", "runs_of", "squash", "words_of"]

RUN = 4
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")
_QUOTES = re.compile("[“”„«»\"'‘’`´]")
_DASHES = re.compile("[‐-―]")
_PREFIX = re.compile(r"^(?:by|von|par|por|di)\s+")

Runs = Counter[tuple[str, ...]]


def words_of(text: str | None) -> list[str]:
    """Return the words of a text."""
    return _WORD.findall(text or "")


def runs_of(text: str | None) -> Runs:
    """Return the runs of words of a text, each with how often it stands there."""
    words = words_of(text)
    if not words:
        return Counter()
    return Counter(tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1)))


def body_scores(predicted: str | None, gold: str, optional: str = "") -> tuple[float, float, float]:
    """Return precision, recall, and 1.0 where the words are the same, one for one."""
    have, want = runs_of(predicted), runs_of(gold)
    right = sum((have & want).values())
    extra = have - want
    if optional:
        extra -= runs_of(optional)
        extra = _not_straddling(extra, set(words_of(optional)), set(words_of(gold)))
    wrong, missed = sum(extra.values()), sum((want - have).values())
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    return precision, recall, float(words_of(predicted) == words_of(gold))


def _not_straddling(extra: Runs, optional: set[str], gold: set[str]) -> Runs:
    """Leave out the runs across optional text and body: they are the seam between two things allowed."""
    allowed = optional | gold
    return Counter(
        {run: count for run, count in extra.items() if not (optional.intersection(run) and allowed.issuperset(run))}
    )


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def fold(text: object) -> str:
    """Return a title or name as it is compared: without case, quotes, kinds of dashes and of spaces."""
    folded = unicodedata.normalize("NFKC", str(text or "")).casefold()
    return " ".join(_DASHES.sub("-", _QUOTES.sub("", folded)).split())


def squash(text: str | None) -> str:
    """Return a text without white space."""
    return "".join(unicodedata.normalize("NFKC", text or "").split())


def _names(names: Iterable[str] | None) -> set[str]:
    return {_PREFIX.sub("", fold(name)) for name in names or () if fold(name)}


def names_f1(predicted: Iterable[str] | None, gold: Iterable[str]) -> float:
    """Return the F1 of two sets of names."""
    have, want = _names(predicted), _names(gold)
    return 1.0 if not have and not want else 2 * len(have & want) / (len(have) + len(want))
