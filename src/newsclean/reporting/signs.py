"""The signs of confidence in words, each beside what a typical article has of it."""

from __future__ import annotations

from collections.abc import Mapping
from math import expm1
from typing import NamedTuple

from newsclean.confidence import ODDS

__all__ = ["SignRow", "certainty", "sign_rows"]

TYPICAL: dict[str, dict[str, float]] = {
    "markup": {
        "words": 6.61, "prose": 2.64, "share of the page": 0.57, "close calls": 0.02, "interruptions": 0.07,
        "mean score": 4.5, "weakest tenth": 3.97, "headings": 0.05, "questions": 0.0,
        "words that address the reader": 0.0, "headline": 1.0, "declared an article": 0.0,
        "declared something else": 0.0, "og:type article": 1.0, "date": 1.0, "authors": 1.0, "author note": 0.0,
        "tags": 1.0, "words in the address": 1.39, "date in the address": 0.0, "number in the address": 0.0,
        "address of a shop or forum": 0.0,
    },
    "text": {
        "words": 6.58, "prose": 2.64, "share of the page": 0.59, "close calls": 0.05, "interruptions": 0.0,
        "mean score": 3.84, "weakest tenth": 2.71, "headings": 0.07, "questions": 0.0,
        "words that address the reader": 0.0, "headline": 1.0, "declared an article": 0.0,
        "declared something else": 0.0, "og:type article": 0.0, "date": 1.0, "authors": 1.0, "author note": 0.0,
        "tags": 0.0, "words in the address": 1.39, "date in the address": 0.0, "number in the address": 0.0,
        "address of a shop or forum": 0.0,
    },
}  # fmt: skip
"""The median of each sign over articles that were found whole, by where they were read from; see tools/fit_confidence.py."""

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


def sign_rows(signs: Mapping[str, float], source: str) -> list[SignRow]:
    """Return what raises and lowers the confidence beside a typical article, the most lowering first.

    A sign may tell both that it is an article and that it is whole: what it weighs is told where it weighs more.
    """
    weights: dict[str, float] = {}
    for odds in ODDS[source]:
        for name, weight in odds.weights.items():
            weights[name] = max(weight, weights.get(name, 0.0), key=abs)
    typical = TYPICAL[source]
    rows = [
        SignRow(weight * (signs[name] - typical[name]), _words(name, signs[name], typical[name]))
        for name, weight in weights.items()
    ]
    return sorted((row for row in rows if abs(row.weight) >= TOLD), key=lambda row: row.weight)


def _words(name: str, value: float, typical: float) -> str:
    match name:
        case "words":
            return f"the body has about {_number(expm1(value))} words ({_number(expm1(typical))} is typical)"
        case "prose":
            return f"long paragraphs in the body: {_number(expm1(value))} ({_number(expm1(typical))} is typical)"
        case "share of the page":
            return f"the body is {value:.0%} of the page's text"
        case "close calls":
            return f"{value:.0%} of the text was a close call"
        case "interruptions":
            return f"{value:.0%} of the pieces between first and last paragraph are no body"
        case "mean score":
            return f"body pieces score {value:.1f} on average"
        case "weakest tenth":
            return f"the weakest tenth of the body scores up to {value:.1f}"
        case "headings":
            return f"{value:.0%} of the body's pieces are headings"
        case "questions":
            return f"questions in a hundred words: {value:.1f}"
        case "declared something else":
            return (
                "schema.org data names a product, a list or the like" if value else "schema.org data names nothing else"
            )
        case "address of a shop or forum":
            return (
                "the page's address is like one of a shop, a forum or a list" if value else "the address names no shop"
            )
        case "words that address the reader":
            return (
                "the body speaks to the reader (you, we, our)"
                if value > 0.005
                else "the body does not address the reader"
            )
        case "date in the address" | "number in the address":
            return name if value else f"no {name}"
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
