"""The parts of a rendered page, seen from its article, and patterns that tell what a line is."""

from __future__ import annotations

import re
from collections import Counter

from newsclean.blocks import Boilerplate
from newsclean.judging.traits import Sight
from newsclean.noise import lexicon
from newsclean.noise.clues import BITS
from newsclean.noise.lexicon import Hits
from newsclean.phrases import fold
from newsclean.segments import LISTS, Box, Page, Segment

__all__ = ["CRUMBS", "DATE", "NEAR_HEADLINE", "RIGHTS", "Zones", "is_count", "is_row", "said_by"]

LONG, FEWEST_COMMENTS = 12, 3
"""So many texts of more words than this are comments, fewer are the form."""

NEAR_HEADLINE, AFTER = 6, 12
"""How many lines before the headline are near it, and how many after the article follow it."""

LONGEST_COUNT = 12
"""The longest count or tool's sign, in characters."""

LARGEST_STANZA = 40
"""The largest stanza, in lines, whose lines speak for each other."""

ROW = 0.8
"""The least share of words with a capital in a row of labels."""

DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|\b\d{1,2}:\d\d(?!\d|\s?min)|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}月\d{1,2}日"
)
_COUNT = re.compile(r"[\W\d_]+|(?:\w ){0,2}\w")
_LABELLED = re.compile(r"([^:：]{2,30})[:：]\s*\S")
"""A label before a colon says what the rest of a line is: tags, what is related."""

CRUMBS = re.compile(r"\s[›»>/→]\s|^[›»>/→]|[›»→]$")
"""The steps of a breadcrumb."""

RIGHTS = re.compile(r"©|\([cC]\)\s?(?:19|20)\d\d|[cC]opyright\s|COPYRIGHT\s")


class Zones:
    """The parts of a page: what is over the headline, between it and the text, inside the text, and under it."""

    def __init__(self, page: Page, sight: Sight, kept: list[bool]) -> None:
        inside = [i for i, is_kept in enumerate(kept) if is_kept and i != sight.headline]
        last = len(kept)
        self.body = inside[0] if inside else last
        self.end = inside[-1] + 1 if inside else last
        headline = sight.headline
        self.is_shown = headline is not None
        self.headline = headline if headline is not None and headline <= self.body else self.body
        self.rights = next((s.index for s in reversed(page.segments) if RIGHTS.search(s.text)), last)
        self.rights = self.rights if self.rights >= self.end else last
        self.owner = sight.folded[self.rights] if self.rights < last else ""
        self.late = self.end + (min(self.rights, last) - self.end) // 2
        self.commented = self._are_comments(sight)
        self.above = Counter(sight.folded[: self.headline])

    def place(self, i: int) -> str:
        """Return where a line stands, in words."""
        if i < self.headline:
            return "far over the headline" if self.headline - i > NEAR_HEADLINE else "over the headline"
        if i < self.body:
            return "under the headline"
        if i < self.end:
            return "inside the article"
        if i < self.end + AFTER:
            return "after the article"
        return "far after the article" if i < self.late else "at the end"

    def list_of(self, segment: Segment) -> Box | None:
        """Return the list or the stanza that a line stands in with others, if the headline does not stand amid them."""
        outer = segment.box.parent
        if outer is None or outer.last - outer.first < 2 or outer.first < self.headline < outer.last:
            return None
        return outer if outer.tag in LISTS or outer.last - outer.first <= LARGEST_STANZA else None

    def is_path(self, folded: str) -> bool:
        """Return whether a line names in a row what stands over the headline in lines of its own."""
        words = folded.split()
        if len(words) < 2 or not self.above[words[0]]:
            return False
        return self.above[" ".join(words[1:])] > 0 or all(self.above[word] for word in words)

    def _are_comments(self, sight: Sight) -> bool:
        """Return whether longer texts stand under a heading of comments, and not a form alone."""
        views = sight.views[self.end :]
        return (
            sum(
                size > LONG and view.heading & BITS[Boilerplate.COMMENTS] > 0
                for view, size in zip(views, sight.sizes[self.end :], strict=True)
            )
            >= FEWEST_COMMENTS
        )


def said_by(text: str, hits: Hits) -> Hits:
    """Return what a line's phrases speak of; a label before a colon speaks for the line.

    >>> said_by("Tags: Ferries, Ice", lexicon.NO_HITS).opening > 0
    True
    """
    if hits.opening or hits.whole:
        return hits
    label = _LABELLED.match(text) if ":" in text or "：" in text else None
    return hits._replace(opening=lexicon.hits(fold(label[1])).whole) if label else hits


def is_count(text: str) -> bool:
    """Return whether a line is of digits and signs, or of single letters: a count, or what makes the type larger."""
    return len(text) <= LONGEST_COUNT and _COUNT.fullmatch(text) is not None


def is_row(text: str) -> bool:
    """Return whether a line is a row of labels: nearly all its words have a capital, or it has no space-parted words."""
    words = text.split()
    return sum(word[0].isupper() or not word[0].isalpha() for word in words) >= ROW * len(words)
