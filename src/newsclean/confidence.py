"""Confidence: how sure we are that the blocks are the whole article of the page, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from newsclean.segments import Page, Part, Verdict

__all__ = ["confidence_of"]


def confidence_of(page: Page, verdicts: Sequence[Verdict], headline: bool, types: frozenset[str]) -> float:
    """Return a confidence from 0 to 1; 0 without any kept text."""
    kept = doubtful = total = 0
    for segment, verdict in zip(page.segments, verdicts, strict=True):
        size = len(segment.text)
        if verdict.role is Part.BODY:
            kept += size
        total += size
        if size > 40 and abs(verdict.score) < 1.5:
            doubtful += size
    if not kept:
        return 0.0
    odds = 1.5 + (0.8 if headline else -0.8) - 3.0 * doubtful / (kept + doubtful)
    odds += min(kept, 2000) / 1000 - 1.0
    if types & {"NewsArticle", "Article", "BlogPosting", "article"}:
        odds += 0.7
    return round(1 / (1 + exp(-odds)), 3)
