"""Confidence: how sure we are that the page is an article, and that the blocks are the whole of it and nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import exp, log1p
from urllib.parse import urlsplit

from newsclean.facts import Facts
from newsclean.segments import Page, Part, Verdict

__all__ = ["SIGNS", "confidence_of", "signs_of"]

PROSE_SIZE = 120
"""From this many characters on, a kept segment is a paragraph of prose."""

CLOSE = 1.5
"""A segment whose score is nearer to the threshold than this, in log odds, was a close call."""

CLOSE_SIZE = 40
"""Shorter segments than this, in characters, are too small for their closeness to matter."""

ADDRESSED = 20_000
"""How many characters of the body are searched for words that address the reader."""

_ARTICLES = frozenset(
    """NewsArticle Article BlogPosting ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle LiveBlogPosting TechArticle
    Report Review ScholarlyArticle""".split()
)
_ADDRESS = re.compile(r"\b(?:you|your|we|our|us)\b")

BASE = -3.86
SIGNS: dict[str, float] = {
    "words": -0.29,
    "prose": 0.66,
    "share of the page": 0.19,
    "close calls": -1.91,
    "interruptions": -2.26,
    "mean score": 0.79,
    "words that address the reader": -1.20,
    "headline": 1.27,
    "declared an article": 0.83,
    "og:type article": 0.85,
    "date": 1.98,
    "authors": 0.54,
    "tags": 0.73,
    "words in the address": -0.11,
}
"""What each sign weighs, in log odds for each unit; fitted by tools/fit_confidence.py."""


def confidence_of(signs: Mapping[str, float]) -> float:
    """Return a confidence from 0 to 1; 0 without any kept text."""
    if not signs["words"]:
        return 0.0
    odds = BASE + sum(weight * signs[name] for name, weight in SIGNS.items())
    return round(1 / (1 + exp(-odds)), 3)


def signs_of(page: Page, verdicts: Sequence[Verdict], facts: Facts) -> dict[str, float]:
    """Return what tells an article from another page.

    Lengths count as the logarithm of one more than the number; yes is 1 and no is 0.
    """
    kept = [
        (segment, verdict)
        for segment, verdict in zip(page.segments, verdicts, strict=True)
        if verdict.role is Part.BODY
    ]
    lengths = [len(segment.text) for segment in page.segments]
    chars = sum([len(segment.text) for segment, _ in kept])
    close = sum(
        [
            length
            for length, verdict in zip(lengths, verdicts, strict=True)
            if length > CLOSE_SIZE and -CLOSE < verdict.score < CLOSE
        ]
    )
    run = kept[-1][0].index - kept[0][0].index + 1 if kept else 1
    body = " ".join(segment.text for segment, _ in kept)[:ADDRESSED]
    return {
        "words": log1p(chars / 6),
        "prose": log1p(sum(len(segment.text) >= PROSE_SIZE for segment, _ in kept)),
        "share of the page": chars / max(sum(lengths), 1),
        "close calls": close / max(chars + close, 1),
        "interruptions": 1 - len(kept) / run,
        "mean score": sum(verdict.score for _, verdict in kept) / max(len(kept), 1),
        "words that address the reader": min(len(_ADDRESS.findall(body.lower())) * 6 / max(len(body), 1), 0.12),
        "headline": float(facts.headline is not None),
        "declared an article": float(bool(facts.types & _ARTICLES)),
        "og:type article": float("article" in facts.types),
        "date": float(facts.published is not None),
        "authors": float(bool(facts.authors)),
        "tags": float(bool(facts.tags)),
        "words in the address": log1p(_slug(page.url or facts.url).count("-")),
    }


def _slug(url: str | None) -> str:
    """Return the last step of an address's path."""
    try:
        return urlsplit(url or "").path.rstrip("/").rpartition("/")[2]
    except ValueError:
        return ""
