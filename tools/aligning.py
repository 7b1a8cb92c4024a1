"""Gold text ↔ segments: which segments of a page are its article's body, by a corpus's gold answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["BODY", "NOT_BODY", "OPTIONAL", "UNKNOWN", "labels_by_snippets", "labels_by_text"]

BODY, NOT_BODY, OPTIONAL, UNKNOWN = 1, 0, 2, -1

RUN = 4
"""How many words in a row anchor a segment in the gold text."""

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+")
Span = tuple[int, int]


def labels_by_text(texts: Sequence[str], gold: str, optional: str = "") -> list[int]:
    """Label segments by the gold body: long ones by their runs of words, short ones by where their neighbours stand in it."""
    words = [_WORD.findall(text) for text in texts]
    gold_words, optional_words = _WORD.findall(gold), _WORD.findall(optional)
    places: dict[tuple[str, ...], list[int]] = {}
    for at, run in enumerate(_runs(gold_words)):
        places.setdefault(run, []).append(at)
    optional_runs = set(_runs(optional_words))
    labels: list[int | None] = []
    spans: list[Span | None] = []
    for own in words:
        if len(own) < RUN + 2:
            labels.append(None)
            spans.append(None)
            continue
        label, span = _long(own, places, optional_runs)
        labels.append(label)
        spans.append(span)
    lines = {" ".join(_WORD.findall(line)) for line in gold.split("\n")}
    result = [
        label if label is not None else _short(at, words[at], spans, gold_words, lines, _joined(optional_words))
        for at, label in enumerate(labels)
    ]
    _drop_copies(result, words, _joined(gold_words))
    return result


def labels_by_snippets(texts: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]) -> list[int]:
    """Label the segments that hold a snippet of the gold; all others are unknown."""
    labels = []
    for text in texts:
        squashed = "".join(text.split())
        if any("".join(snippet.split()) in squashed for snippet in wanted if len(snippet) > 3):
            labels.append(BODY)
        elif any("".join(snippet.split()) in squashed for snippet in unwanted if len(snippet) > 3):
            labels.append(NOT_BODY)
        else:
            labels.append(UNKNOWN)
    return labels


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]


def _joined(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "


def _long(
    own: Sequence[str], places: dict[tuple[str, ...], list[int]], optional: set[tuple[str, ...]]
) -> tuple[int, Span | None]:
    runs = _runs(own)
    in_gold = sum(run in places for run in runs) / len(runs)
    in_optional = sum(run in optional for run in runs) / len(runs)
    if in_gold < 0.5:
        return (OPTIONAL if in_optional >= 0.5 else NOT_BODY), None
    certain = [places[run][0] for run in runs if run in places and len(places[run]) == 1]
    return BODY, (certain[0], certain[-1]) if certain else None


def _short(
    at: int,
    own: Sequence[str],
    spans: Sequence[Span | None],
    gold: Sequence[str],
    lines: set[str],
    optional: str,
) -> int:
    if not own:
        return UNKNOWN
    before = next((near for near in range(at - 1, -1, -1) if spans[near]), None)
    after = next((near for near in range(at + 1, len(spans)) if spans[near]), None)
    start = max(0, spans[before][1] - 3) if before is not None else 0
    end = min(len(gold), spans[after][0] + RUN + 6) if after is not None else len(gold)
    reach = min(at - before if before is not None else 999, after - at if after is not None else 999)
    text = _joined(own)
    found = text in _joined(gold[start:end])
    if found and (before is None or after is None) and len(own) < 3 and reach > 3:
        found = False
    if found and len(own) < 2 and end - start > 60:
        found = text.strip() in lines and reach <= 3
    if found:
        return BODY
    return OPTIONAL if text in optional and len(own) > 2 else NOT_BODY


def _drop_copies(labels: list[int], words: Sequence[Sequence[str]], gold: str) -> None:
    """Where a text stands on the page more often than in the gold, keep the copies with most of the body around them."""
    copies: dict[str, list[int]] = {}
    for at, own in enumerate(words):
        if labels[at] == BODY and len(own) >= 6:
            copies.setdefault(_joined(own), []).append(at)
    for text, places in copies.items():
        allowed = max(1, gold.count(text))
        if len(places) > allowed:
            around = {
                at: sum(
                    labels[near] == BODY and len(words[near]) > 5
                    for near in range(max(0, at - 4), min(len(words), at + 5))
                )
                for at in places
            }
            for at in sorted(places, key=lambda at: (-around[at], at))[allowed:]:
                labels[at] = NOT_BODY
