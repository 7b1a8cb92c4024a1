"""Who wrote it: what the page declares and the bylines that it shows, weighed against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsclean.blocks import Boilerplate
from newsclean.facts.authors import is_person, names_in, without_office
from newsclean.facts.model import Byline, Facts
from newsclean.facts.openings import after_opening, inner_name, pieces_of
from newsclean.facts.sites import is_site
from newsclean.facts.weighing import Candidate
from newsclean.remembering import remembered
from newsclean.segments import Page, Part, Role, Segment, Verdict

__all__ = ["WEIGHTS", "byline", "shown_bylines"]

WEIGHTS = {
    "declared person": 4.5,
    "declared organisation": 3.5,
    "author meta": 1.9,
    "lesser meta": 1.0,
    "site": -1.0,
    "person": 1.0,
    "opening": 1.5,
    "author link": 1.5,
    "marked": 1.0,
    "author name": 1.0,
    "judged byline": 0.5,
    "bare": -1.8,
    "near": 1.0,
    "beside date": 0.5,
    "says more": 0.5,
    "before": -0.5,
    "far": -1.0,
    "elsewhere": -2.0,
}
"""What each cue of a byline weighs. Fitted on real pages."""

LEAST = -1.0
"""The least weight of a byline that is believed."""

BEFORE, NEAR, AFTER = 8, 8, 30
"""How many segments before the headline a byline is looked for; how many after it are near; how many after it are looked at."""

LONGEST = 160
"""The longest line, in characters, that is taken for a byline."""

LONGEST_BARE = 60
"""The longest line, in characters, that is taken for a byline because it holds nothing but a name."""

LONGEST_TIE = 5
"""The longest word, with its spaces, that ties one of two lines of authors to the other."""

MOST_NAMES = 12
"""More names than this are no byline."""

MOST_FAR = 12
"""How many bylines far from the headline are looked at."""

_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:es|en|in|zy)?|auteurs?|autori|autore|by-?lines?|by|writers?|contributors?|redakteure?|redaktion|journalists?|journalistes?"
    r"|periodistas?|creators?|forfatter|skribent|yazar(?:lar)?|people|person|profil[es]?|profile|team|staff|experts?|reporters?|members?"
    r"|penulis|autora|redactor|editors?|firmas?|bios?|kirjoittajat?)/|[?&]author=",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d\d|\d{1,2}:\d\d")
_AUTHOR_NAMES = tuple(
    """author byline by-line autor auteur autore writer redakteur journalist signature vcard contributor creator poster reporter
    penulis yazar""".split()
)
_OTHER_NAMES = tuple("comment related teaser recommend promo popular photocredit photo-credit caption".split())
_LABELLED = re.compile(r"\s\w{3,20}:\s.*")
"""What stands behind a name under a label of its own, such as "Categories:"."""

_POST_NAME = re.compile(r"post-?(?:info|meta|data|footer)|entry-(?:meta|footer)|submitted", re.IGNORECASE)
_FIRMA = re.compile(r"\bfirma\b")
_MARKED = frozenset(("author name", "author link"))
_BESIDE = (Boilerplate.BYLINE, Boilerplate.AUTHOR_BIO)
_ELSEWHERE = frozenset(
    (
        Boilerplate.RELATED,
        Boilerplate.POPULAR,
        Boilerplate.COMMENTS,
        Boilerplate.COMMENT_FORM,
        Boilerplate.MENU,
        Boilerplate.TICKER,
        Boilerplate.BREADCRUMB,
        Boilerplate.FOOTER,
        Boilerplate.TAGS,
        Boilerplate.ADVERT,
        Part.CAPTION,
        Part.CREDIT,
    )
)


def byline(origin: str, names: Sequence[str], cues: set[str], sites: Sequence[str]) -> Byline:
    """Return a candidate, with the cues that the names themselves give."""
    if any(is_person(name) for name in names):
        cues = cues | {"person"}
    if any(is_site(name, sites) for name in names):
        cues = cues | {"site"}
    return Candidate(origin, tuple(names), _key(names), frozenset(cues))


def _key(names: Sequence[str]) -> str:
    return "|".join(sorted(name.casefold() for name in names))


def shown_bylines(page: Page, verdicts: Sequence[Verdict], facts: Facts) -> list[Byline]:
    """Return the bylines that a page shows: around its headline, and in what is judged to be a byline elsewhere."""
    start = facts.headline
    if start is None:
        start = next((i for i, verdict in enumerate(verdicts) if verdict.role is Part.BODY), 0) - 1
    read: list[_Line] = []
    sure = any("declared person" in one.cues and "site" not in one.cues for one in facts.bylines)
    for segment in _lines(page, verdicts, start, sure):
        role = verdicts[segment.index].role if verdicts else None
        place = _place(segment.index - start)
        names, cues = _read(segment, role, place, facts)
        if names and len(names) <= MOST_NAMES:
            cues.add(place)
            if role in _ELSEWHERE:
                cues.add("elsewhere")
            if _beside_date(page, segment):
                cues.add("beside date")
            read.append(_Line(segment, names, cues))
    return [
        _agreeing(byline(origin, names, cues, facts.sites), facts.bylines)
        for origin, lines in (("byline", read), ("bylines", _together(read)))
        for _, names, cues in lines
    ]


class _Line(NamedTuple):
    """A line, the names in it, and what speaks for its being a byline."""

    segment: Segment
    names: list[str]
    cues: set[str]


def _together(read: Sequence[_Line]) -> Iterator[_Line]:
    """Yield lines that are alike and follow each other as one: each names one of the authors."""
    run: _Line | None = None
    for line in filter(_names_people, read):
        if run is not None and _is_next(run.segment, line.segment):
            run = _Line(line.segment, list(dict.fromkeys(run.names + line.names)), run.cues | line.cues)
            yield run
        else:
            run = line


def _names_people(line: _Line) -> bool:
    """Return whether a line near the headline is marked as an author's, and holds names of people alone."""
    _, names, cues = line
    if "near" not in cues or not cues & _MARKED or len(line.segment.text) > len(", ".join(names)) + LONGEST_TIE:
        return False
    return all(is_person(name) and without_office(name) == name for name in names)


def _is_next(above: Segment, segment: Segment) -> bool:
    """Return whether two lines are alike and follow each other, as those of two authors do."""
    box, other = segment.box, above.box
    return segment.index - above.index <= 2 and (box.tag, box.names) == (other.tag, other.names)


def _lines(page: Page, verdicts: Sequence[Verdict], start: int, sure: bool) -> Iterator[Segment]:
    """Yield the lines that may be bylines; where the author is all but `sure`, those near the headline alone."""
    near, last = start + NEAR, start + (NEAR if sure else AFTER)
    far = 0
    for segment in page.segments[max(0, start - BEFORE) : last + 1 if sure else None]:
        if not segment.text or len(segment.text) > LONGEST or segment.index == start or segment.box.hidden:
            continue
        role = verdicts[segment.index].role if verdicts else None
        if segment.index > last:
            if role is Part.BODY or not (role in _BESIDE or _is_of_post(segment) or _is_apart(segment, role)):
                continue
            far += 1
            if far > MOST_FAR:
                return
        if (
            role not in _ELSEWHERE
            or start < segment.index <= near
            or (segment.index <= last and _is_named(segment))
            or _is_of_post(segment)
        ):
            yield segment


def _is_apart(segment: Segment, role: Role | None) -> bool:
    """Return whether a line far from the headline is an author's by its names alone."""
    return role not in _ELSEWHERE and _is_named(segment)


def _is_of_post(segment: Segment) -> bool:
    """Return whether a line is what a blog says of a post, under it as often as over it."""
    names = segment.box.names
    return bool(names) and _speaks_of_post(names)


def _beside_date(page: Page, segment: Segment) -> bool:
    """Return whether a date stands in a line, or right before or after it."""
    near = page.segments[max(0, segment.index - 1) : segment.index + 2]
    return any(one.time or (len(one.text) <= LONGEST and _YEAR.search(one.text)) for one in near)


def _agreeing(shown: Byline, declared: Sequence[Byline]) -> Byline:
    """Return a shown byline as a voice for a declared one that it is part of, or as one that says more than that.

    A page that declares three authors may show each in a line of its own; one that declares "Ada" may show "Ada Lind".
    """
    words = _words(shown)
    for other in declared:
        others = _words(other)
        if words < others:
            return shown._replace(key=other.key, value=other.value)
        if others < words and "site" not in other.cues:
            cues = other.cues if _goes_on(shown.value, other.value) else frozenset()
            shown = shown._replace(cues=shown.cues | cues | {"says more"})
    return shown


def _goes_on(shown: Sequence[str], declared: Sequence[str]) -> bool:
    """Return whether shown names are the declared ones and others, or have the family name to a declared first name."""
    if all(" " not in name for name in declared):
        return len(shown) == len(declared)
    return {name.casefold() for name in declared} < {name.casefold() for name in shown}


def _words(one: Byline) -> set[str]:
    return {word for name in one.value for word in name.casefold().split()}


def _place(distance: int) -> str:
    if distance < 0:
        return "before"
    return "near" if distance <= NEAR else "middle" if distance <= AFTER else "far"


def _read(segment: Segment, role: Role | None, place: str, facts: Facts) -> tuple[list[str], set[str]]:
    """Return the names in a line and what speaks for its being a byline."""
    named = _is_named(segment)
    judged = role is Boilerplate.BYLINE
    cues = {cue for cue, holds in (("author name", named), ("judged byline", judged)) if holds}
    language, apart = facts.language, (facts.title,)
    links = _author_links(segment)
    if not links and not named and not judged and segment.link_chars * 2 > len(segment.text):
        return [], cues
    pieces = [(piece, after_opening(piece, language)) for piece in pieces_of(segment.text)]
    if links and (names := names_in("\n".join(links), trusted=True, apart_from=apart, language=language)):
        opened = {"opening"} if any(rest is not None for _, rest in pieces) else set()
        return names, cues | {"author link"} | opened
    for _, rest in pieces:
        name = _LABELLED.sub("", rest) if rest else ""
        if name and (names := names_in(name, trusted=True, apart_from=apart, language=language)):
            return names, cues | {"opening"}
    inner = inner_name(segment.text)
    if inner and (names := names_in(inner, trusted=True, apart_from=apart, language=language)):
        return names, cues | {"opening"}
    for piece, rest in pieces:
        if rest == "":
            continue
        if named or judged:
            if names := names_in(piece, trusted=named, apart_from=apart, language=language):
                return names, cues
        elif (
            place != "far"
            and len(segment.text) <= LONGEST_BARE
            and _looks_like_a_name(piece)
            and (names := names_in(piece))
        ):
            return names, cues | {"bare"}
    return [], cues


def _looks_like_a_name(text: str) -> bool:
    """Return whether a text without anything that says so is a name; scripts without capitals do not tell."""
    return is_person(text) and text.lower() != text


def _is_named(segment: Segment) -> bool:
    box = segment.box
    return _speaks_of_author(f"{segment.names} {box.names} {box.role}") or (
        box.parent is not None and _speaks_of_author(f" {box.parent.names} {box.parent.role}")
    )


def _author_links(segment: Segment) -> list[str]:
    return [
        segment.text[mark.start : mark.end] for mark in segment.marks if mark.href and _AUTHOR_PAGE.search(mark.href)
    ]


@remembered(4_000)
def _speaks_of_post(names: str) -> bool:
    return bool(_POST_NAME.search(names))


@remembered(4_000)
def _speaks_of_author(names: str) -> bool:
    """Return whether names of classes speak of an author."""
    names = names.lower()
    if not any(name in names for name in _AUTHOR_NAMES) and not ("firma" in names and _FIRMA.search(names)):
        return False
    return not any(name in names for name in _OTHER_NAMES)
