"""Confidence: how sure we are that the page is an article, and that the blocks are the whole of it and nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import exp, log1p
from typing import NamedTuple
from urllib.parse import urlsplit

from newsclean.blocks import Boilerplate
from newsclean.facts import OTHER_TYPES, Facts
from newsclean.judging.landmarks import HEADINGS
from newsclean.segments import Page, Part, Verdict

__all__ = ["ODDS", "Odds", "confidence_of", "signs_of"]

PROSE_SIZE = 120
"""From this many characters on, a kept segment is a paragraph of prose."""

CLOSE = 1.5
"""A segment whose score is nearer to the threshold than this, in log odds, was a close call."""

CLOSE_SIZE = 40
"""Shorter segments than this, in characters, are too small for their closeness to matter."""

ADDRESSED = 20_000
"""How many characters of the body are searched for questions and for words that address the reader."""

HUNDRED_WORDS = 600
"""About a hundred words, in characters."""

PARTIAL = 0.5
"""An article that is surely one, but hardly whole, or hardly without something else, has this confidence."""

MOST_DOUBT = 50.0
"""Log odds against an article beyond which more say nothing more, and numbers would overflow."""

_ARTICLES = frozenset(
    """NewsArticle Article BlogPosting ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle LiveBlogPosting TechArticle
    Report Review ScholarlyArticle""".split()
)
_ADDRESS = re.compile(r"y(?<!\wy)our?\b|w(?<!\ww)e\b|o(?<!\wo)ur\b|u(?<!\wu)s\b")
"""The words "you", "your", "we", "our" and "us"; whether one begins there is asked after its first letter, for that is found fast."""

_SHELVES = re.compile(
    r"product|service|forum|thread|topic|categor|\btags?/|shop|store|collection|viewt|search|about|contact"
)
"""What the address of a shop, a forum or a list has in it."""
_DATED = re.compile(r"/(?:19|20)\d\d[/-]?[01]\d")
"""A year and a month in an address."""
_NUMBERED = re.compile(r"\d{5}|\.html?$")
"""The number of a story, or a page of its own, in an address."""


class Odds(NamedTuple):
    """A sum of signs, in log odds: where it starts, and what each sign weighs for each unit."""

    base: float
    weights: dict[str, float]

    def probability(self, signs: Mapping[str, float]) -> float:
        """Return the probability that some signs speak for."""
        odds = self.base + sum([weight * signs[name] for name, weight in self.weights.items()])
        return 1 / (1 + exp(min(-odds, MOST_DOUBT)))


# Fitted by tools/fit_confidence.py, on scores of tables that had not seen the page's site.
ARTICLE = Odds(
    -2.65,
    {
        "words": -0.36,
        "prose": 0.56,
        "share of the page": 0.45,
        "close calls": -1.49,
        "interruptions": -1.20,
        "mean score": 0.65,
        "headings": -1.90,
        "questions": -1.31,
        "words that address the reader": -1.13,
        "headline": 1.29,
        "declared an article": 1.54,
        "declared something else": -1.74,
        "og:type article": 1.09,
        "date": 1.78,
        "authors": 0.62,
        "author note": 1.39,
        "tags": 0.48,
        "words in the address": 0.27,
        "date in the address": 1.63,
        "number in the address": -1.43,
        "address of a shop or forum": -2.61,
    },
)
"""How sure it is that the page is an article."""

WHOLE = Odds(
    -0.13,
    {
        "close calls": -2.07,
        "weakest tenth": 0.37,
        "interruptions": -1.88,
        "declared an article": 0.34,
        "date": 0.36,
        "words in the address": 0.28,
    },
)
"""How sure it is that the text kept is the article, but for a twentieth at most."""

ARTICLE_OF_TEXT = Odds(
    -2.78,
    {
        "words": -0.02,
        "prose": 0.30,
        "share of the page": 0.05,
        "close calls": 0.02,
        "interruptions": -1.84,
        "mean score": 0.94,
        "headings": -0.28,
        "questions": -1.41,
        "words that address the reader": -1.63,
        "headline": 0.66,
        "date": 2.42,
        "authors": -0.56,
        "author note": 0.33,
        "tags": -0.15,
        "words in the address": 0.63,
        "date in the address": 1.97,
        "number in the address": -0.93,
        "address of a shop or forum": -2.56,
    },
)
WHOLE_OF_TEXT = Odds(
    -0.36,
    {
        "close calls": -1.68,
        "weakest tenth": 0.68,
        "interruptions": -1.86,
        "date": 0.11,
        "words in the address": 0.11,
    },
)
"""The same for rendered text, which declares nothing."""

ODDS = {"markup": (ARTICLE, WHOLE), "text": (ARTICLE_OF_TEXT, WHOLE_OF_TEXT)}


def confidence_of(signs: Mapping[str, float], source: str) -> float:
    """Return a confidence from 0 to 1 for a page of `source`, as `Page.source` has it; 0 without any kept text.

    It is what is less sure: that the page is an article, or that the text is the whole of it; yet the second alone never says
    that there is no article.
    """
    if not signs["words"]:
        return 0.0
    article, whole = ODDS[source]
    return round(min(article.probability(signs), max(whole.probability(signs), PARTIAL)), 3)


def signs_of(page: Page, verdicts: Sequence[Verdict], facts: Facts) -> dict[str, float]:
    """Return what tells an article from another page, and a whole one from a part.

    Lengths count as the logarithm of one more than the number; yes is 1 and no is 0.
    """
    roles = [verdict.role for verdict in verdicts]
    kept = [
        (segment, verdict)
        for segment, verdict, role in zip(page.segments, verdicts, roles, strict=True)
        if role is Part.BODY
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
    body = " ".join([segment.text for segment, _ in kept])[:ADDRESSED]
    searched = max(len(body), 1)
    count = max(len(kept), 1)
    path = _path(page.url or facts.url or "")
    return {
        "words": log1p(chars / 6),
        "prose": log1p(sum(len(segment.text) >= PROSE_SIZE for segment, _ in kept)),
        "share of the page": chars / max(sum(lengths), 1),
        "close calls": close / max(chars + close, 1),
        "interruptions": 1 - len(kept) / run,
        "mean score": sum(verdict.score for _, verdict in kept) / count,
        "weakest tenth": _weakest_tenth([(len(segment.text), verdict.score) for segment, verdict in kept]),
        "headings": sum(segment.box.tag in HEADINGS for segment, _ in kept) / count,
        "questions": body.count("?") * HUNDRED_WORDS / searched,
        "words that address the reader": min(len(_ADDRESS.findall(body.lower())) * 6 / searched, 0.12),
        "headline": float(facts.headline is not None),
        "declared an article": float(bool(facts.types & _ARTICLES)),
        "declared something else": float(bool(facts.types & OTHER_TYPES)),
        "og:type article": float("article" in facts.types),
        "date": float(facts.published is not None),
        "authors": float(bool(facts.authors)),
        "author note": float(Boilerplate.AUTHOR_BIO in roles),
        "tags": float(bool(facts.tags)),
        "words in the address": log1p(path.rpartition("/")[2].count("-")),
        "date in the address": float(_DATED.search(path) is not None),
        "number in the address": float(_NUMBERED.search(path) is not None),
        "address of a shop or forum": float(_SHELVES.search(path) is not None),
    }


def _weakest_tenth(kept: Sequence[tuple[int, float]]) -> float:
    """Return the score below which a tenth of the kept text lies, from (characters, score) of each piece."""
    rest = sum([length for length, _ in kept]) / 10
    for length, score in sorted(kept, key=lambda piece: piece[1]):
        rest -= length
        if rest <= 0:
            return score
    return 0.0


def _path(url: str) -> str:
    """Return the path of an address."""
    try:
        return urlsplit(url).path.rstrip("/").lower()
    except ValueError:
        return ""
