"""The parts of a rendered page, seen from its article, and patterns that tell what a line is."""

from __future__ import annotations

import re
from collections import Counter

from newsclean.blocks import Boilerplate
from newsclean.judging.traits import Sight
from newsclean.noise.clues import BITS
from newsclean.segments import Page

__all__ = ["COUNT", "CRUMBS", "DATE", "LABELLED", "RIGHTS", "Zones", "is_row"]

LONG, FEWEST_COMMENTS = 12, 3
"""So many texts of more words than this are comments, fewer are the form."""

ROW = 0.8
"""The least share of words with a capital in a row of labels."""

DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|\b\d{1,2}:\d\d(?!\d|\s?min)|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}月\d{1,2}日"
)
COUNT = re.compile(r"[\W\d_]+|(?:\w ){0,2}\w")
"""A line of digits and signs, or of single letters: a count, or what makes the type larger."""

LABELLED = re.compile(r"([^:：]{2,30})[:：]\s*\S")
"""A label before a colon says what the rest of a line is: tags, what is related."""

CRUMBS = re.compile(r"\s[›»>/→]\s|^[›»>/→]|[›»→]$")
"""The steps of a breadcrumb."""

RIGHTS = re.compile(r"©|\(c\)\s?(?:19|20)\d\d|copyright\s", re.IGNORECASE)


class Zones:
    """The parts of a page: what is over the headline, between it and the text, inside the text, and under it."""

    def __init__(self, page: Page, sight: Sight, kept: list[bool]) -> None:
        inside = [i for i, is_kept in enumerate(kept) if is_kept and i != sight.headline]
        last = len(kept)
        self.body = inside[0] if inside else last
        self.end = inside[-1] + 1 if inside else last
        headline = sight.headline
        self.headline = headline if headline is not None and headline <= self.body else self.body
        self.rights = next((s.index for s in reversed(page.segments) if RIGHTS.search(s.text)), last)
        self.rights = self.rights if self.rights >= self.end else last
        self.owner = sight.folded[self.rights] if self.rights < last else ""
        self.late = self.end + (min(self.rights, last) - self.end) // 2
        self.commented = self._are_comments(sight)
        self.above = Counter(sight.folded[: self.headline])
        self.words = {word for text in sight.folded[: self.headline] for word in [text] if word}

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


def is_row(text: str) -> bool:
    """Return whether a line is a row of labels: nearly all its words have a capital, or it has no space-parted words."""
    words = text.split()
    return sum(word[0].isupper() or not word[0].isalpha() for word in words) >= ROW * len(words)
