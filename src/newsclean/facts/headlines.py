"""The headline of a rendered page: the line over the story that reads, stands and comes again as headlines do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from urllib.parse import unquote, urlsplit

from newsclean.facts.titles import SHOWN, Headline
from newsclean.phrases import fold_all
from newsclean.segments import Page, Segment

__all__ = ["WEIGHTS", "Shown", "find_line", "find_subline"]

PARAGRAPH = 100
"""From this length on, in characters, a line with a sentence's end is a paragraph."""

DENSE = 3
"""The story starts where so many paragraphs stand among the next `AHEAD` lines."""

AHEAD = 12
AHEAD_FAR = 40
"""How many lines after the headline the story begins, at most."""

MOST_BEFORE = 0.6
"""The largest share of a page's prose that stands before the headline."""

CLOSER = 24
"""How many of the likeliest lines are looked at more closely."""

LONGEST_BYLINE = 80
"""The longest byline or dateline under a headline, in characters."""

LONG, LONGEST = 110, 220
"""From which length on, in characters, headlines are rare, and the longest one."""

SHORTEST, LONGEST_KICKER = 12, 60
"""The shortest headline, and the longest kicker, in characters, that are told apart in one line."""

SHORTEST_SUBLINE = 30
"""The shortest subtitle, in characters."""

_PLAIN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "á": "a", "ó": "o", "í": "i", "ñ": "n"}
)
"""How addresses spell letters that they have not."""

_SENTENCE = re.compile(r"[.!?。！？؟।…][\"'”’»›)\]】」』）]*(?:\s|$)")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+")
_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{1,2}:\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d{1,2}月\d{1,2}日)"
)
"""What shows that a short line is a dateline: a year, a time of day, a date in numbers."""

_SLUG_WORD = re.compile(r"[^\W\d_]+")
_COLON = re.compile(r"(?<=\w)(\s?):\s")
_NUMBERED = re.compile(r"\d{1,2}\. ")
_BYLINE = re.compile(r"(?:by|von|par|por|di|da|door|av|af|autor|автор|作者|記者|记者)\b[:：]?\s+\S", re.IGNORECASE)

WEIGHTS: dict[str, float] = {
    "h1": 2.05,
    "only h1": 1.43,
    "h2": 0.32,
    "other heading": 0.14,
    "item": -0.26,
    "among items": -1.64,
    "alone": 1.84,
    "in a stanza": -1.84,
    "opens a stanza": -1.83,
    "one or two words": -0.91,
    "five to twenty words": 0.67,
    "hundred characters": 1.67,
    "no letter": -1.07,
    "ends a sentence": -2.44,
    "ends in a colon": -2.93,
    "opens small": -1.47,
    "dated": 0.0,
    "ends in a bracket": -0.69,
    "beyond the length of headlines": -1.63,
    "bar": -2.39,
    "upper": -0.64,
    "numbered": -1.8,
    "again": 0.54,
    "again often": -0.55,
    "after the start": -2.15,
    "at the start": -2.78,
    "one before": -0.67,
    "near": 0.08,
    "longer follows": 0.38,
    "longer before": -0.04,
    "short before": 0.42,
    "short follows": 0.25,
    "prose before": -3.93,
    "any prose before": -1.02,
    "prose ahead": 2.09,
    "prose far ahead": 1.36,
    "in the address": 3.4,
    "wholly in the address": -0.09,
    "holds the address": 3.52,
    "inside another": 1.82,
    "date follows": 1.2,
    "byline follows": 1.46,
    "date follows soon": 0.23,
    "byline follows soon": 1.58,
}
"""What each thing that is seen of a line weighs, as tools/fit_headlines.py fits it."""


class Shown:
    """A page, and what is seen of it as a whole.

    Attributes:
        start: the first paragraph that others follow closely.
        held: running totals of the letters in paragraphs.
        lines: how often each folded line stands on the page.
        slug: the page's address, without its host, spelled as addresses are.
        address: the words of its last step.
    """

    def __init__(self, page: Page) -> None:
        self.segments, self.places = page.segments, page.places
        prose = [_is_paragraph(segment) for segment in page.segments]
        self.start = _start(page, prose)
        self.held = [0, *accumulate(len(s.text) if held else 0 for s, held in zip(page.segments, prose, strict=True))]
        self.folded = fold_all([s.text if len(s.text) <= LONGEST else "" for s in page.segments])
        self.lines = Counter(self.folded)
        self.text = "\n".join(self.folded)
        self.said: dict[int, tuple[bool, bool]] = {}
        self.slug = _slug(page.url)
        self.address = frozenset(word for word in _SLUG_WORD.findall(_last_step(self.slug)) if len(word) > 2)
        self.first_h1 = next((s.index for s in page.segments if s.box.tag == "h1"), -1)

    def candidates(self) -> Iterator[int]:
        """Yield the lines over the bulk of the prose that have some of it close under them."""
        last, total = len(self.segments), self.held[-1]
        for i, segment in enumerate(self.segments):
            if self.held[i] > total * MOST_BEFORE:
                break
            if self.held[min(i + AHEAD_FAR, last)] > self.held[i + 1] and 4 <= len(segment.text) <= LONGEST:
                yield i

    def looks(self, i: int) -> dict[str, float]:
        """Return what is seen of a line at a glance."""
        segment = self.segments[i]
        text, tag = segment.text, segment.box.tag
        count = text.count(" ") + 1 if text.isascii() else len(_WORD.findall(text))
        gap, gap_after = self.places[i].gap > 0, i + 1 == len(self.places) or self.places[i + 1].gap > 0
        last, total = len(self.segments), self.held[-1] or 1
        again = self.lines[self.folded[i]]
        before = self.segments[i - 1].text if i else ""
        following = self.segments[i + 1] if i + 1 < last else segment
        return {
            "h1": tag == "h1",
            "only h1": i == self.first_h1,
            "h2": tag == "h2",
            "other heading": tag in ("h3", "h4", "h5", "h6"),
            "item": tag == "li",
            "among items": tag == "li" == following.box.tag and i > 0 and self.segments[i - 1].box.tag == "li",
            "alone": gap and gap_after,
            "in a stanza": not gap and not gap_after,
            "opens a stanza": gap and not gap_after,
            "one or two words": count < 3,
            "five to twenty words": 5 <= count <= 20,
            "hundred characters": min(len(text), 120) / 100,
            "no letter": not any(map(str.isalpha, text)),
            "ends a sentence": text[-1] in ".。।" and not text.endswith("..."),
            "ends in a colon": text[-1] in ":：,…",
            "opens small": text[0].islower(),
            "dated": _DATE.search(text) is not None,
            "ends in a bracket": text[-1] in ")）",
            "beyond the length of headlines": max(0, len(text) - LONG) / 100,
            "bar": " | " in text or " - " in text,
            "upper": text.isupper(),
            "numbered": _NUMBERED.match(text) is not None,
            "again": again > 1,
            "again often": again > 3,
            "after the start": i > self.start,
            "at the start": i == self.start,
            "one before": i == self.start - 1,
            "near": 1 <= self.start - i <= 8,
            "longer follows": len(following.text) > max(60, len(text)),
            "longer before": before[-1:] not in ".。" and len(before) > len(text),
            "short before": 0 < len(before) < 30,
            "short follows": len(following.text) < 30,
            "prose before": self.held[i] / total,
            "any prose before": self.held[i] > 0,
            "prose ahead": (self.held[min(i + 13, last)] - self.held[i + 1]) / total,
            "prose far ahead": (self.held[min(i + 41, last)] - self.held[i + 1]) / total,
        }

    def looks_closer(self, i: int) -> dict[str, float]:
        """Return what is seen of a line at a closer look: what stands under it, and where it comes again."""
        every = set(_WORD.findall(self.segments[i].text.casefold().translate(_PLAIN)))
        words = [word for word in every if len(word) > 3]
        following = [self._says(line) for line in range(i + 1, min(i + 7, len(self.segments)))]
        soon = following[:2]
        known = sum(word in self.slug for word in words) / len(words) if self.slug and words else 0.0
        folded = self.folded[i]
        return {
            "in the address": known,
            "wholly in the address": known == 1 and len(words) > 2,
            "holds the address": len(self.address & every) / len(self.address) if len(self.address) > 2 else 0.0,
            "inside another": folded.count(" ") > 2 and self.text.count(folded) > self.lines[folded],
            "date follows": any(dated for dated, _ in following),
            "byline follows": any(signed for _, signed in following),
            "date follows soon": any(dated for dated, _ in soon),
            "byline follows soon": any(signed for _, signed in soon),
        }

    def _says(self, i: int) -> tuple[bool, bool]:
        """Return whether a short line holds a date, and whether it is a byline."""
        known = self.said.get(i)
        if known is None:
            text = self.segments[i].text
            is_short = len(text) < LONGEST_BYLINE
            known = self.said[i] = (
                is_short and _DATE.search(text) is not None,
                is_short and _BYLINE.match(text) is not None,
            )
        return known


def find_line(page: Page) -> Headline:
    """Return the headline that a rendered page shows."""
    seen = Shown(page)
    likely = sorted(((_weight(seen.looks(i)), -i) for i in seen.candidates()), reverse=True)[:CLOSER]
    if not likely:
        return Headline(None, "", None)
    best = max(likely, key=lambda one: (one[0] + _weight(seen.looks_closer(-one[1])), one[1]))
    return Headline(_spelled(page, -best[1]), SHOWN, -best[1])


def find_subline(page: Page, headline: int | None) -> int | None:
    """Return the segment that shows the subtitle: a heading right under the headline, with no text between the two."""
    if headline is None or headline + 2 >= len(page.segments) or page.segments[headline].box.tag != "h1":
        return None
    line, following = page.segments[headline + 1], page.segments[headline + 2]
    is_subline = line.box.tag in ("h2", "h3", "h4") and len(line.text) >= SHORTEST_SUBLINE
    return line.index if is_subline and not _is_paragraph(following) else None


def _spelled(page: Page, index: int) -> str:
    """Return the headline without a number or a kicker glued to it, or with one that the page puts before it elsewhere.

    A breadcrumb may end with the headline in full ("Ferries: All boats ashore"), where the line itself has it short; a line
    may hold a kicker ("Transport All boats ashore") that a list of headlines does not.
    """
    text = _closed_up(_NUMBERED.sub("", page.segments[index].text), page)
    before = page.segments[index - 1].text if index else ""
    if text[0] in ":：" and before:
        return f"{before}{text}"
    letters = _letters(text)
    slug = _letters(_last_step(_slug(page.url)))
    for segment in page.segments:
        other = segment.text
        if segment.index == index or not (SHORTEST <= len(other) <= LONGEST) or not _same_end(text, other):
            continue
        other = _NUMBERED.sub("", other)
        said = _letters(other)
        if said == letters:
            if len(other) > len(text) and segment.index < index:
                return other
        elif letters.endswith(said) and len(said) * 2 > len(letters):
            kicker = text[: len(text) - len(other)] if text.endswith(other) else ""
            glued = kicker.rstrip()
            if kicker and glued[-1:] in ":-–—|":
                return other
            if kicker and _letters(kicker) + said in slug:
                return f"{glued}: {other}"
        elif said.endswith(letters) and len(letters) * 2 > len(said) and segment.index < index and said in slug:
            return other
    kicker = before.rstrip(" :")
    if _letters(kicker) and len(before) < LONGEST_KICKER and f"{_letters(kicker)}{letters}" in slug:
        return f"{kicker}: {text}"
    return text


def _closed_up(text: str, page: Page) -> str:
    """Return a headline without the space before its colon, where the page's paragraphs write colons without one."""
    if not _COLON.search(text):
        return text
    spaces = [space for segment in page.segments if _is_paragraph(segment) for space in _COLON.findall(segment.text)]
    return _COLON.sub(": ", text) if spaces and 2 * sum(map(bool, spaces)) < len(spaces) else text


def _same_end(one: str, other: str) -> bool:
    return one[-4:].casefold() == other[-4:].casefold()


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text.casefold())).translate(_PLAIN)


def _weight(seen: dict[str, float]) -> float:
    return sum(WEIGHTS[name] * value for name, value in seen.items() if value)


def _start(page: Page, prose: list[bool]) -> int:
    """Return the first paragraph that others follow closely, the number of lines where there is none."""
    at = [i for i, held in enumerate(prose) if held]
    for near, ahead in zip(at, at[DENSE - 1 :], strict=False):
        if ahead - near <= AHEAD:
            return near
    return max(at, key=lambda i: len(page.segments[i].text)) if at else len(prose)


def _is_paragraph(segment: Segment) -> bool:
    text = segment.text
    wide = "\u2e80" <= text[0] <= "\uabff"
    return len(text) >= (PARAGRAPH // 3 if wide else PARAGRAPH) and _SENTENCE.search(text) is not None


def _slug(url: str | None) -> str:
    try:
        return unquote(urlsplit(url or "").path).casefold().translate(_PLAIN)
    except ValueError:
        return ""


def _last_step(slug: str) -> str:
    return slug.rstrip("/").rpartition("/")[2]
