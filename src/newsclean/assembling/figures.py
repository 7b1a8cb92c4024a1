"""Images with their captions and credits → figures; players and frames → embeds; the article's lead image."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, islice

from newsclean.assembling.spans import absolute
from newsclean.blocks import Boilerplate, Embed, Figure, Image
from newsclean.segments import Box, Page, Part, Segment, Verdict

__all__ = ["Shot", "embeds_of", "figures_of", "lead_image"]

LEAD_REACH = 8
"""How many segments before the headline, or before the story where there is none, a lead image may stand."""

TAIL_REACH = 3
"""How many segments after the story's last one a picture with a caption may stand."""

CLIMB = 12
"""How many boxes around a picture are looked at."""

AGAINST = -2.0
"""The log odds from which what is said of a picture itself (an advert, a share button) keeps it out."""

_STORY = (Part.BODY, Part.TITLE, Part.SUBTITLE)
_OF_PICTURES = (Part.CAPTION, Part.CREDIT, Boilerplate.MEDIA, Boilerplate.HIDDEN)
_FURNITURE = (
    *_OF_PICTURES,
    Boilerplate.SHARE,
    Boilerplate.PAGE_TOOLS,
    Boilerplate.BYLINE,
    Boilerplate.DATELINE,
    Boilerplate.SECTION,
)
"""What may stand beside a lead picture and its caption in the same box."""


@dataclass(slots=True)
class Shot:
    """A picture as it is gathered, with the segments that say something of it.

    It is `doubtful` where the names of or around the image say that it is an advert, a button or the like.
    """

    index: int
    box: Box
    frame: Box | None
    url: str | None = None
    alt: str | None = None
    doubtful: bool = False
    captions: list[Segment] = field(default_factory=list)
    credits: list[Segment] = field(default_factory=list)

    @property
    def said(self) -> list[Segment]:
        return self.captions + self.credits

    def figure(self) -> Figure:
        return Figure(self.url, self.alt or None, _words_of(self.captions), _words_of(self.credits))

    def is_linked(self) -> bool:
        """Return whether what is said of the picture is a link, so that it is a teaser for another page."""
        return sum(part.link_chars for part in self.said) * 2 > sum(len(part.text) for part in self.said)


def figures_of(
    page: Page, verdicts: Sequence[Verdict], story: Sequence[Segment], headline: int | None, base: str
) -> Iterator[tuple[Shot, Figure]]:
    """Yield the figures that are the article's, each with what it was made of."""
    shots = list(_shots(page, verdicts, base))
    if not story or not shots:
        return
    grounds = _Grounds(verdicts, story, headline)
    seen: set[str] = set()
    for shot in shots:
        shows = shot.said or (shot.url and shot.url not in seen and not shot.doubtful)
        if shows and grounds.hold(shot):
            if shot.url:
                seen.add(shot.url)
            yield shot, shot.figure()


def embeds_of(
    page: Page, verdicts: Sequence[Verdict], story: Sequence[Segment], base: str
) -> Iterator[tuple[int, Embed]]:
    """Yield the players and frames that stand inside the story."""
    if not story:
        return
    first, last = story[0].index, story[-1].index
    grounds: _Grounds | None = None
    for segment in islice(page.segments, first, last):
        media = segment.media
        if media is None or media.kind != "embed" or segment.box.hidden or _speaks_against(verdicts[segment.index]):
            continue
        url = absolute(media.url, base)
        grounds = grounds or _Grounds(verdicts, story, None)
        if url and grounds.hold(Shot(segment.index, segment.box, None)):
            yield segment.index, Embed(url)


def lead_image(declared: Image | None, figures: Sequence[Figure], *, leads: bool) -> Image | None:
    """Return the article's image: the declared one, with what is said of it where the page shows it.

    Args:
        declared: the image that the page declares.
        figures: the article's figures, in page order.
        leads: whether the first of them stands before the story.
    """
    lead = figures[0] if figures and leads else None
    if declared is None:
        return Image(lead.url, lead.alt, lead.caption, lead.credit) if lead and lead.url else None
    shown = next((figure for figure in figures if _same_file(figure.url, declared.url)), lead)
    if shown is None:
        return declared
    return replace(
        declared,
        alt=declared.alt or shown.alt,
        caption=declared.caption or shown.caption,
        credit=declared.credit or shown.credit,
    )


def _same_file(url: str | None, other: str | None) -> bool:
    """Return whether two addresses end in the same file: sites serve one picture in many sizes."""
    return bool(url and other) and _file(url) == _file(other) != ""


def _file(url: str | None) -> str:
    return (url or "").split("?", 1)[0].rsplit("/", 1)[-1]


def _shots(page: Page, verdicts: Sequence[Verdict], base: str) -> Iterator[Shot]:
    """Yield each image with the captions that belong to it, and captions of what is no image."""
    shot: Shot | None = None
    for segment, verdict in zip(page.segments, verdicts, strict=True):
        role = verdict.role
        if segment.media is not None:
            if segment.media.kind != "image":
                continue
            url = absolute(segment.media.url, base)
            frame = _frame(segment.box)
            if shot is not None and shot.frame is frame is not None and shot.url in (None, url):
                # The image itself, after a placeholder or after its caption.
                shot.url, shot.alt = url, shot.alt or segment.media.alt
            elif not segment.box.hidden:
                doubtful = _speaks_against(verdict)
                if shot is not None and doubtful and shot.frame is frame is not None:
                    continue
                if shot is not None:
                    yield shot
                shot = Shot(segment.index, segment.box, frame, url, segment.media.alt, doubtful)
        elif role is Part.CAPTION or role is Part.CREDIT:
            frame = _frame(segment.box)
            if shot is not None and frame is not shot.frame and None not in (frame, shot.frame):
                yield shot
                shot = None
            shot = shot or Shot(segment.index, segment.box, frame)
            (shot.captions if role is Part.CAPTION else shot.credits).append(segment)
        elif shot is not None and not segment.box.hidden and not _inside(shot.frame, segment):
            yield shot
            shot = None
    if shot is not None:
        yield shot


def _frame(box: Box) -> Box | None:
    return next((outer for outer in islice(box.ancestors(), CLIMB) if outer.tag == "figure"), None)


def _inside(frame: Box | None, segment: Segment) -> bool:
    return frame is not None and segment.index < frame.last


def _words_of(segments: Sequence[Segment]) -> str | None:
    return " ".join(segment.text for segment in segments) or None


def _speaks_against(verdict: Verdict) -> bool:
    if verdict.role in _OF_PICTURES:
        return False
    return any(evidence.weight < AGAINST for evidence in verdict.evidence)


class _Grounds:
    """The part of a page where the article's pictures stand."""

    __slots__ = ("_first", "_foreign", "_foreign_to_lead", "_kept", "_last", "_start")

    def __init__(self, verdicts: Sequence[Verdict], story: Sequence[Segment], headline: int | None) -> None:
        self._first, self._last = story[0].index, story[-1].index
        self._start = min(self._first, self._first if headline is None else headline) - LEAD_REACH
        roles = [verdict.role for verdict in verdicts]
        self._kept = list(accumulate((role in _STORY for role in roles), initial=0))
        self._foreign = list(accumulate((role not in _OF_PICTURES for role in roles), initial=0))
        self._foreign_to_lead = list(accumulate((role not in _FURNITURE for role in roles[: self._first]), initial=0))

    def hold(self, shot: Shot) -> bool:
        """Return whether a picture is the article's.

        It is where the largest box around it that holds none of the story holds no other text either: where
        it stands beside the story, and not in a box with something else.
        """
        if shot.said and shot.is_linked():
            return False
        if not self._start <= shot.index <= self._last + (TAIL_REACH if shot.said else 0):
            return False
        foreign = self._foreign_to_lead if shot.said and shot.index < self._first else self._foreign
        box = self._own_box(shot)
        return box is None or foreign[box.last] == foreign[box.first]

    def _own_box(self, shot: Shot) -> Box | None:
        own = None
        for outer in islice(shot.box.ancestors(), CLIMB):
            if self._kept[outer.last] > self._kept[outer.first]:
                break
            own = outer
        return own
