"""What a rendered page shows of its article: names and dates between headline and text, the section, the tags, the site."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from newsclean import phrases
from newsclean.blocks import Boilerplate
from newsclean.facts import dates
from newsclean.facts.authors import names_in
from newsclean.facts.bylines import LEAST, WEIGHTS, shown_bylines
from newsclean.facts.model import Facts
from newsclean.facts.weighing import choose
from newsclean.phrases import fold
from newsclean.segments import Page, Part, Segment, Verdict

__all__ = ["complete_lines"]

BEFORE, AFTER = 6, 16
"""How many lines before and after the headline a byline or a dateline stands in."""

AT_END = 4
"""How many lines after the body's last one a signature stands in."""

LONGEST_BYLINE = 140
"""The longest byline, in characters."""

LONGEST_LABEL = 48
"""The longest name of a section, a tag or a site, in characters."""

MOST_NAME_WORDS = 5
"""The most words of a person's name."""

MOST_TAGS = 40

_B = Boilerplate
_INSIDE = re.compile(r"(?:^|[\s|•·,;/(–—-])(?:by|von|par|por|di|door|av|af|od)\s+(?=\w)", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|•·]\s*|\s{2,}|\s[–—-]\s")
_COLON = re.compile(r"^[^:：]{1,40}[:：]\s*")
_JOINT = re.compile(r"\s?[,;|،、；，#•·/]\s?")
_GLUED = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯΑ-Ω][^\WA-Z])")
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright|ⓒ)[\s©,]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[\s,.:]*)?(?:by\s+)?", re.IGNORECASE
)
_NAME_END = re.compile(
    r"\s[-–—|·•]\s|\.\s|\.$|,|;|\s(?:19|20)\d\d|\s?(?:all rights|alle rechte|todos los|tous droits)", re.IGNORECASE
)
_IN = re.compile(r"(?:in|en|dans|unter|categor\w+:|rubrik:|section:|filed under:?|posted in:?)\s+(?=\w)", re.IGNORECASE)
_UNSPACED = re.compile("[\u2e80-\uabff]")
_CRUMB_JOINT = re.compile(r"\s?[›»>/|→]\s?")
_GLUED_DATES = re.compile(r"(?<=[.\s,](?:19|20)\d\d)(?=\d)|(?<=[a-zß-ÿ])(?=[A-Z][a-z]+ \d{1,2}, \d{4})")
_DATED_ROLES = frozenset((_B.DATELINE, _B.BYLINE))
_OTHER_ROLES = frozenset(_B) - {_B.RELATED, _B.POPULAR, _B.FOOTER, _B.COMMENTS, _B.MENU, _B.ADVERT, _B.CONSENT}
_GLUED_NAMES = re.compile(r"(?<=[a-zß-öø-ÿ]{3})(?<!Mac)(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])")
_AFTER_NAME = re.compile(r"\s(?:[Ff]or|with|mit|avec|con)\s.*|\s?[|•·].*")
_NOT_WORDS = re.compile(r"[\d@:/?!()\[\]{}<>=…\"“”]")


def complete_lines(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Facts:
    """Return `facts` with what only the lines around the headline, before the menu's and at the end show."""
    near = list(_near(facts, page, verdicts))
    published, modified = _dates(facts, page, near, verdicts)
    notes = [
        f"{name}-date-only"
        for name, moment in (("published", published), ("modified", modified))
        if moment and moment.day_only
    ]
    site = facts.site_name or _site(page)
    counts = Counter(fold(segment.text) for segment in page.segments if len(segment.text) <= LONGEST_LABEL)
    return replace(
        facts,
        authors=facts.authors or tuple(_authors(facts, page, near, verdicts, site)),
        published=published.when if published else None,
        modified=modified.when if modified else None,
        site_name=site,
        section=facts.section or _section(facts, page, verdicts, near, counts),
        tags=facts.tags or tuple(_tags(page, verdicts)),
        notes=(*facts.notes, *notes),
    )


def _near(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> Iterator[Segment]:
    """Yield the lines between the headline and the text, then those before the headline, the nearest first."""
    body = next((i for i, verdict in enumerate(verdicts) if verdict.role is Part.BODY), len(verdicts))
    start = facts.headline if facts.headline is not None else body - 1
    yield from page.segments[start + 1 : max(start + 1 + AFTER // 2, min(body + 1, start + 1 + AFTER))]
    yield from reversed(page.segments[max(0, start - BEFORE) : max(start, 0)])


# Dates.


def _dates(
    facts: Facts, page: Page, near: Sequence[Segment], verdicts: Sequence[Verdict]
) -> tuple[dates.Moment | None, dates.Moment | None]:
    """Return when the article was published, and when it was changed."""
    published = modified = None
    for segment in near:
        if _is_story(segment, verdicts):
            continue
        for part in _dated_parts(segment.text):
            moment = dates.parse_shown(part, facts.language, page.url)
            if moment is None:
                continue
            if _updated().search(fold(part)):
                modified = modified or moment
            else:
                published = published or moment
    published = published or dates.date_in_url(page.url)
    if published is None:
        published, modified = modified or _far_date(facts, page, verdicts), None
    if published and modified and modified.when.replace(tzinfo=None) < published.when.replace(tzinfo=None):
        modified = None
    return published, modified


def _is_story(segment: Segment, verdicts: Sequence[Verdict]) -> bool:
    return len(segment.text) > LONGEST_BYLINE or (verdicts[segment.index].role is Part.BODY and len(segment.text) > 60)


def _dated_parts(text: str) -> Iterator[str]:
    """Yield the parts of a line that may hold a date each, "updated" kept with its own."""
    if any(map(str.isdecimal, text)):
        text = _GLUED_DATES.sub(" ", text)
        cuts = [match.start() for match in _updated().finditer(text.casefold())]
        if cuts and len(text.casefold()) == len(text):
            for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True):
                if any(map(str.isdecimal, text[start:end])):
                    yield text[start:end]
        else:
            yield text


@lru_cache(maxsize=1)
def _updated() -> re.Pattern[str]:
    words = {word for language in phrases.languages() for word in getattr(language, "UPDATED", ())}
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})(?!\w)")


def _far_date(facts: Facts, page: Page, verdicts: Sequence[Verdict]) -> dates.Moment | None:
    """Return the date of the first dateline after the headline, else of the first short line that is no card's nor a menu's."""
    start = facts.headline or 0
    for roles in (_DATED_ROLES, _OTHER_ROLES):
        for segment, verdict in zip(page.segments[start:], verdicts[start:], strict=True):
            if verdict.role in roles and len(segment.text) <= LONGEST_BYLINE:
                for part in _dated_parts(segment.text):
                    moment = dates.parse_shown(part, facts.language, page.url)
                    if moment:
                        return moment
    return None


# Authors.


def _authors(
    facts: Facts, page: Page, near: Sequence[Segment], verdicts: Sequence[Verdict], site: str | None
) -> list[str]:
    """Return the names after "by" near the headline, or what most reads as a byline."""
    apart = (site, facts.title)
    lines = [segment for segment in near if not _is_story(segment, verdicts)]
    for segment in (*lines, *_after_body(page, verdicts)):
        for said in _after_by(segment, page):
            names = [name for part in _unglued(said) for name in names_in(part, apart_from=apart) if _is_persons(name)]
            if names:
                return names
    choice = choose(shown_bylines(page, verdicts, replace(facts, site_name=site)), WEIGHTS)
    if choice is None or choice.weight < LEAST:
        return []
    known = {name.casefold() for name in apart if name}
    names = [part for name in choice.chosen.value for part in _unglued(name)[:2] if part.casefold() not in known]
    return [name for name in names if _is_persons(name) or name in choice.chosen.value]


def _after_body(page: Page, verdicts: Sequence[Verdict]) -> Iterator[Segment]:
    last = max((i for i, verdict in enumerate(verdicts) if verdict.role is Part.BODY), default=None)
    if last is not None:
        yield from page.segments[last : last + 1 + AT_END]


def _after_by(segment: Segment, page: Page) -> Iterator[str]:
    """Yield what stands after "by" in a line, or on the next one where "by" stands alone."""
    text = segment.text
    if len(text) > LONGEST_BYLINE:
        return
    match = _by().match(f"{text} ")
    if match:
        if match.end() >= len(text):
            yield from (following.text for following in page.segments[segment.index + 1 : segment.index + 2])
            return
        yield _PARTS.split(text[match.end() :])[0]
    for inside in _INSIDE.finditer(text):
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


# Section, tags, site.


def _section(
    facts: Facts, page: Page, verdicts: Sequence[Verdict], near: Sequence[Segment], counts: Counter[str]
) -> str | None:
    for segment in near:
        match = _IN.match(segment.text)
        label = segment.text[match.end() :] if match else ""
        if 1 < len(label) <= LONGEST_LABEL and counts[fold(label)]:
            return label
    crumbs = [
        segment.text
        for segment, verdict in zip(page.segments[: facts.headline or 0], verdicts, strict=False)
        if verdict.role is _B.BREADCRUMB
    ]
    for crumb in reversed(crumbs):
        for step in reversed(_CRUMB_JOINT.split(crumb.strip(" ›»>/|→"))):
            step = re.sub(r"^\d{1,2}\.\s+", "", step)
            label = next(reversed(list(split_by(step, counts))), step)
            if 1 < len(label) <= LONGEST_LABEL and fold(label) != fold(facts.title or ""):
                return label
    for segment, verdict in zip(page.segments, verdicts, strict=True):
        if verdict.role is _B.SECTION and 1 < len(segment.text) <= LONGEST_LABEL:
            return segment.text
    return None


def split_by(text: str, known: Counter[str]) -> Iterator[str]:
    """Yield the labels that a line is made of, by what stands in lines of its own elsewhere on the page.

    >>> list(split_by("Home Arts & Music", Counter({"home": 2, "arts & music": 1})))
    ['Home', 'Arts & Music']
    """
    words = text.split()
    found: list[str] = []
    at = 0
    while at < len(words):
        ends = (
            end for end in range(len(words), at, -1) if known[fold(" ".join(words[at:end]))] > (len(words) == end - at)
        )
        end = next(ends, None)
        if end is None:
            return
        found.append(" ".join(words[at:end]))
        at = end
    yield from found


def _tags(page: Page, verdicts: Sequence[Verdict]) -> list[str]:
    tags: dict[str, None] = {}
    elsewhere = {
        word
        for segment, verdict in zip(page.segments, verdicts, strict=True)
        if verdict.role is Part.BODY
        for word in segment.text.split()
    }
    for segment, verdict in zip(page.segments, verdicts, strict=True):
        if verdict.role is _B.TAGS:
            tags |= dict.fromkeys(_labels(segment.text, elsewhere))
    return list(tags)[:MOST_TAGS]


def _labels(text: str, elsewhere: set[str]) -> Iterator[str]:
    """Yield the tags of a line, glued ones apart: "Tags: FerriesOrla Finch" has two."""
    match = _COLON.match(text)
    said = text[match.end() :] if match else text
    for part in said.split() if match and _UNSPACED.match(said) else _JOINT.split(said):
        pieces = [""]
        for word in part.split():
            cut = [word] if word in elsewhere else _GLUED.split(word)
            pieces[-1] = f"{pieces[-1]} {cut[0]}".strip()
            pieces += cut[1:]
        for piece in pieces:
            if 1 < len(piece) <= LONGEST_LABEL and (match or not _is_heading(piece)):
                yield piece


def _is_heading(text: str) -> bool:
    return fold(text) in _tag_words()


@lru_cache(maxsize=1)
def _tag_words() -> frozenset[str]:
    return frozenset(text for language in phrases.languages() for text in language.WHOLE.get("tags", ()))


def _site(page: Page) -> str | None:
    """Return the name in the page's last line about rights, if the page has it elsewhere too."""
    lines = {fold(segment.text): segment.text for segment in page.segments if len(segment.text) <= LONGEST_LABEL}
    for segment in reversed(page.segments):
        match = _RIGHTS.search(segment.text)
        if match:
            name = _NAME_END.split(segment.text[match.end() :].strip())[0].strip(" ®™-–—|")
            if fold(name) in lines:
                return lines[fold(name)]
            if name and any(name in other.text for other in page.segments if other is not segment):
                return name
    return None
