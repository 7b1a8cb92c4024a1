"""The authors of a rendered page: the names after "by" and those that stand alone between headline and text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from newsclean import phrases
from newsclean.blocks import Boilerplate
from newsclean.facts.authors import is_agency, is_person, names_in, without_office
from newsclean.facts.bylines import LEAST, WEIGHTS, shown_bylines
from newsclean.facts.model import Facts
from newsclean.facts.openings import pieces_of
from newsclean.facts.weighing import choose
from newsclean.segments import Page, Part, Segment, Verdict

__all__ = ["LONGEST_BYLINE", "find_authors", "is_story"]

AT_END = 4
"""How many lines after the body's last one a signature stands in."""

LONGEST_BYLINE = 140
"""The longest byline, in characters."""

LONGEST_BARE = 80
"""The longest line, in characters, that is taken for a byline because it holds nothing but names."""

BARE_REACH = 6
"""How many lines after the headline a byline without "by" stands in."""

CLOSER = 10
"""How many lines closer to the headline than one that says "by" a line that only holds names is believed."""

LONGEST_SHORT = 60
"""From this length on, in characters, a line that is judged to be the article's is no byline."""

FEWEST_JOINTS = 2
"""How many spaces a name has at least that may be two."""

MOST_NAME_WORDS = 5
"""The most words of a person's name."""

_INSIDE = re.compile(r"(?:^|[\s|•·,;/(–—-])(?:by|von|par|por|di|door|av|af|od)\s+(?=\w)", re.IGNORECASE)
_ENDING = re.compile(r"\s(?:by|von|par|por|di|door|av|af|od):?$", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|•·]\s*|\s{2,}|\s[–—-]\s")
_GLUED_NAMES = re.compile(r"(?<=[a-zß-öø-ÿ]{3})(?<!Mac)(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])")
_AFTER_NAME = re.compile(
    r"\s(?:[Ff]or|with|mit|avec|con)\s.*|\s(?:Twitter|Facebook|Instagram|LinkedIn|Follow|Email)\b.*|\s?[|•·].*"
)
_NOT_WORDS = re.compile(r"[\d@:/?!()\[\]{}<>=…\"“”]")
_OTHER_ROLES = frozenset(
    (
        Boilerplate.MENU,
        Boilerplate.PAGE_TOOLS,
        Boilerplate.SHARE,
        Boilerplate.ADVERT,
        Boilerplate.BREADCRUMB,
        Boilerplate.FOOTER,
        Boilerplate.COMMENTS,
        Boilerplate.COMMENT_FORM,
        Boilerplate.NEWSLETTER,
        Boilerplate.CONSENT,
        Boilerplate.TICKER,
        Part.CAPTION,
        Part.CREDIT,
    )
)
_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[:.]\d\d(?!\d)")
_BAR = re.compile(r"[|·•]")
_NOT_BARE = re.compile(r"©|\(c\)|copyright|all rights|^(?:by|in|on|at|im|am)\s|\bfotos?\b|photo", re.IGNORECASE)
_CREDIT = re.compile(r"(?:photo|foto|фото|bild|image|zdj)\w*\s?[:/]", re.IGNORECASE)
_JOINT = re.compile(r"\s?[,;|/•·、，]\s?|\s(?:and|und|et|y|e|i|en|og|och|ja|&)\s")


def find_authors(
    facts: Facts, page: Page, near: Sequence[Segment], verdicts: Sequence[Verdict], site: str | None
) -> list[str]:
    """Return the names of a byline near the headline, else of a signature, else what most reads as a byline."""
    apart = (site, facts.title)
    lines = [segment for segment in near if not is_story(segment, verdicts)]
    signatures = list(_after_body(page, verdicts))
    openings = ((at, _names(_after_opening(line, page), apart)) for at, line in enumerate(lines))
    said_at, said = next(((at, names) for at, names in openings if names), (len(lines) + CLOSER, []))
    for line in lines[: max(0, said_at - CLOSER)]:
        if verdicts[line.index].role not in _OTHER_ROLES and (names := _bare(line, page, facts, apart)):
            following = page.segments[line.index + 1 : line.index + 2]
            return _as_elsewhere(names, page) + [
                name for other in following for name in _bare(other, page, facts, apart)
            ]
    if said:
        return _as_elsewhere(said, page)
    for after_by in (_after_opening, _after_by):
        for line in (*lines, *signatures):
            if names := _names(after_by(line, page), apart):
                return names
    choice = choose(shown_bylines(page, verdicts, replace(facts, site_name=site)), WEIGHTS)
    if choice is None or choice.weight < LEAST:
        return []
    known = {name.casefold() for name in apart if name}
    names = [part for name in choice.chosen.value for part in _unglued(name)[:2] if part.casefold() not in known]
    return _as_elsewhere([name for name in names if _is_persons(name) or name in choice.chosen.value], page)


def _as_elsewhere(names: list[str], page: Page) -> list[str]:
    """Return a name that runs into another one, or into what follows it, as a line of its own has it elsewhere."""
    if len(names) != 1 or names[0].count(" ") < FEWEST_JOINTS:
        return names
    for segment in page.segments:
        text = segment.text
        if text[:3] != names[0][:3] or len(text) > LONGEST_BYLINE:
            continue
        others = names_in(text)
        if is_person(text) and names[0].startswith(f"{text} "):
            return others
        if len(others) > 1 and " ".join(others) == names[0]:
            return others
    return names


def is_story(segment: Segment, verdicts: Sequence[Verdict]) -> bool:
    """Return whether a line is too long for a byline or a dateline, or reads as the article's."""
    if len(segment.text) > LONGEST_BYLINE:
        return True
    if verdicts[segment.index].role is not Part.BODY or len(segment.text) <= LONGEST_SHORT:
        return False
    return _DATED.search(segment.text) is None or _BAR.search(segment.text) is None


def _after_body(page: Page, verdicts: Sequence[Verdict]) -> Iterator[Segment]:
    last = max((i for i, verdict in enumerate(verdicts) if verdict.role is Part.BODY), default=None)
    if last is not None:
        yield from page.segments[last : last + 1 + AT_END]


def _names(texts: Iterator[str], apart: tuple[str | None, ...]) -> list[str]:
    """Return the names in the first of `texts` that has any."""
    for text in texts:
        names = [
            name
            for piece in pieces_of(text)[:1]
            for at, part in enumerate(_unglued(piece))
            if not at or without_office(part) == part
            for name in names_in(without_office(part), apart_from=apart)
            if _is_persons(name) or is_agency(name)
        ]
        if names:
            return names
    return []


def _parted_elsewhere(text: str, page: Page) -> list[str]:
    """Return the names that run into each other in a text, as a line elsewhere has them apart."""
    if text.count(" ") < FEWEST_JOINTS:
        return []
    for segment in page.segments:
        if segment.text[:3] == text[:3] and len(segment.text) <= LONGEST_BYLINE and segment.text != text:
            names = names_in(segment.text)
            if len(names) > 1 and " ".join(names) == text and all(map(is_person, names)):
                return names
    return []


def _bare(segment: Segment, page: Page, facts: Facts, apart: tuple[str | None, ...]) -> list[str]:
    """Return the names that a line close under the headline holds without saying so, and with nothing else before them."""
    distance = segment.index - (facts.headline if facts.headline is not None else segment.index)
    if not 0 < distance <= BARE_REACH or len(segment.text) > LONGEST_BARE or _NOT_BARE.search(segment.text):
        return []
    if any(_CREDIT.match(line.text) for line in page.segments[segment.index + 1 : segment.index + 2]):
        return []  # the name is a caption's
    names: list[str] = []
    for piece in pieces_of(segment.text):
        first = without_office(_unglued(piece)[0])
        if parted := _parted_elsewhere(first, page):
            return parted
        opener = _JOINT.split(first)[0]
        if first.lower() == first.upper() or not (is_person(opener) or is_agency(opener)):
            break
        names += [name for name in names_in(first, apart_from=apart) if _is_persons(name) or is_agency(name)]
    return names


def _after_opening(segment: Segment, page: Page) -> Iterator[str]:
    """Yield what stands after "by" at a line's start, or on the next one where the line ends with it."""
    text = segment.text
    if len(text) > LONGEST_BYLINE:
        return
    match = _by().match(f"{text} ")
    if match and match.end() < len(text):
        yield _PARTS.split(text[match.end() :])[0]
    elif match or _ENDING.search(text):
        following = page.segments[segment.index + 1 : segment.index + 2]
        yield from (line.text for line in following if len(line.text) <= LONGEST_BARE)


def _after_by(segment: Segment, _page: Page) -> Iterator[str]:
    """Yield what stands after "by" inside a line."""
    text = segment.text
    for inside in _INSIDE.finditer(text) if len(text) <= LONGEST_BYLINE else ():
        rest, before = text[inside.end() :], text[: inside.start()].strip()
        if rest[0].isupper() and (not before or before in rest or any(map(str.isdecimal, before)) or len(before) < 16):
            yield _PARTS.split(rest)[0]


@lru_cache(maxsize=1)
def _by() -> re.Pattern[str]:
    words = {word for language in phrases.languages() for word in getattr(language, "BY", ()) if len(word) > 1}
    alternatives = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(rf"(?:{alternatives})(?:\s*[:：]\s*|\s+)", re.IGNORECASE)


def _unglued(names: str) -> list[str]:
    """Return names without what a renderer glued to them.

    >>> _unglued("Ulla ReinReporter"), _unglued("Jan RiemBea Stein"), _unglued("Ann McCord For The Post")
    (['Ulla Rein', 'Reporter'], ['Jan Riem', 'Bea Stein'], ['Ann McCord'])
    """
    words = names.split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        names = " ".join(words[:half])
    return [part for part in _GLUED_NAMES.split(_AFTER_NAME.sub("", names)) if part]


def _is_persons(name: str) -> bool:
    """Return whether a text reads as a person's name: two words or more, each with a capital, where there are capitals."""
    words = name.split()
    if _NOT_WORDS.search(name) or len(words) > MOST_NAME_WORDS:
        return False
    if name.lower() == name.upper():
        return True
    return len(words) >= 2 and all(word[0].isupper() or len(word) <= 3 for word in words)
