"""The signs of confidence in words, each beside what a typical article has of it."""

from __future__ import annotations

from collections.abc import Mapping
from math import expm1
from typing import NamedTuple

from newsclean.confidence import SIGNS

__all__ = ["SignRow", "certainty", "sign_rows"]

TYPICAL = {
    "words": 6.99, "prose": 3.04, "share of the page": 0.67, "close calls": 0.05, "interruptions": 0.12, "mean score": 3.39,
    "words that address the reader": 0.01, "headline": 1.0, "declared an article": 0.0, "og:type article": 1.0, "date": 1.0,
    "authors": 1.0, "tags": 0.0, "words in the address": 1.79,
}  # fmt: skip
"""The median of each sign over articles that were found with a confidence of 0.5 or more."""

TOLD = 0.1
"""Differences smaller than this, in log odds, are not told."""


class SignRow(NamedTuple):
    """What one sign does to the confidence, in log odds against a typical article."""

    weight: float
    words: str


def certainty(confidence: float) -> str:
    """Return a confidence in words.

    >>> certainty(0.97), certainty(0.2)
    ('very sure', 'probably no article')
    """
    if confidence >= 0.95:
        return "very sure"
    if confidence >= 0.8:
        return "sure"
    if confidence >= 0.5:
        return "fairly sure"
    return "probably no article" if confidence else "no article found"


def sign_rows(signs: Mapping[str, float]) -> list[SignRow]:
    """Return what raises and lowers the confidence beside a typical article, the most lowering first."""
    rows = [
        SignRow(weight * (signs[name] - TYPICAL.get(name, 0.0)), _words(name, signs[name]))
        for name, weight in SIGNS.items()
    ]
    return sorted((row for row in rows if abs(row.weight) >= TOLD), key=lambda row: row.weight)


def _words(name: str, value: float) -> str:
    match name:
        case "words":
            return f"the body has about {_number(expm1(value))} words ({_number(expm1(TYPICAL[name]))} is typical)"
        case "prose":
            return f"long paragraphs in the body: {_number(expm1(value))} ({_number(expm1(TYPICAL[name]))} is typical)"
        case "share of the page":
            return f"the body is {value:.0%} of the page's text"
        case "close calls":
            return f"{value:.0%} of the text was a close call"
        case "interruptions":
            return f"{value:.0%} of the pieces between first and last paragraph are no body"
        case "mean score":
            return f"body pieces score {value:.1f} on average"
        case "words that address the reader":
            return (
                "the body speaks to the reader (you, we, our)"
                if value > 0.005
                else "the body does not address the reader"
            )
        case "words in the address":
            return f"hyphens in the page's address: {_number(expm1(value))}"
        case "og:type article":
            return "Open Graph calls it an article" if value else "Open Graph does not call it an article"
        case "declared an article":
            return "schema.org data calls it an article" if value else "no schema.org data calls it an article"
        case _:
            return f"{name} found" if value else f"no {name} found"


def _number(value: float) -> str:
    return f"{round(value):,}"
