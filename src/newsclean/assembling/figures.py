"""Images with their captions and credits → figures; and the article's lead image."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from newsclean.assembling.captions import caption_and_credit
from newsclean.assembling.grounds import CLIMB, Grounds, speaks_against
from newsclean.assembling.groups import Groups
from newsclean.assembling.spans import absolute
from newsclean.blocks import Block, Figure, Image
from newsclean.segments import LISTS, Box, Page, Part, Segment, Verdict

__all__ = ["Shot", "figures_of", "lead_image"]


@dataclass(slots=True)
class Shot:
    """A picture as it is gathered.

    Attributes:
        index: where it stands among the page's segments.
        box: the box around it.
        frame: the `figure` around it, if there is one.
        url, alt: the image's.
        doubtful: whether the names around the image say that it is an advert, a button or the like.
        captions, credits: the segments that say something of it.
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

    def is_teaser(self) -> bool:
        """Return whether what is said of the picture is, for the most part, a link to another page."""
        return sum(part.link_chars for part in self.said) * 2 > sum(len(part.text) for part in self.said)

    def figure(self) -> Figure:
        caption, credit = _words_of(self.captions), _words_of(self.credits)
        if caption and not credit:
            caption, credit = caption_and_credit(caption)
        return Figure(self.url, self.alt or None, caption, credit)


def figures_of(
    page: Page, verdicts: Sequence[Verdict], grounds: Grounds, groups: Groups, base: str
) -> Iterator[tuple[Shot, Figure]]:
    """Yield the figures that are the article's, each with what it was made of."""
    seen: set[str | None] = {None}
    for shot in _shots(page, verdicts, base):
        if shot.said:
            shows = not shot.is_teaser() and grounds.holds_captioned(shot.index, shot.box)
        elif shot.doubtful or shot.url in seen or _is_icon(groups.of(shot.box)):
            shows = False
        else:
            shows = grounds.holds(shot.index, shot.box)
        if shows:
            seen.add(shot.url)
            yield shot, shot.figure()


def lead_image(declared: Image | None, blocks: Sequence[Block]) -> Image | None:
    """Return the article's image: the declared one, with what the page says of it where it shows it.

    Where the page shows it in another file, that is the figure before all text.
    """
    lead = blocks[0] if blocks and isinstance(blocks[0], Figure) else None
    if declared is None:
        return Image(lead.url, lead.alt, lead.caption, lead.credit) if lead and lead.url else None
    file = _file(declared.url)
    figures = (block for block in blocks if isinstance(block, Figure))
    shown = next((figure for figure in figures if file and _file(figure.url) == file), lead)
    if shown is None:
        return declared
    return replace(
        declared,
        alt=declared.alt or shown.alt,
        caption=declared.caption or shown.caption,
        credit=declared.credit or shown.credit,
    )


def _file(url: str | None) -> str:
    """Return the last part of an address: sites serve one picture from many hosts and folders."""
    return (url or "").split("?", 1)[0].rsplit("/", 1)[-1]


def _shots(page: Page, verdicts: Sequence[Verdict], base: str) -> Iterator[Shot]:
    """Yield each image with the captions that belong to it, and captions of what is no image."""
    shot: Shot | None = None
    for segment, verdict in zip(page.segments, verdicts, strict=True):
        role = verdict.role
        if segment.media is not None and segment.media.kind == "image":
            begun = _shot(segment, verdict, shot, base)
            if begun is not None:
                if shot is not None:
                    yield shot
                shot = begun
        elif role is Part.CAPTION or role is Part.CREDIT:
            frame = _frame(segment.box)
            if shot is not None and not _may_share(frame, shot.frame):
                yield shot
                shot = None
            shot = shot or Shot(segment.index, segment.box, frame)
            (shot.captions if role is Part.CAPTION else shot.credits).append(segment)
        elif shot is not None and segment.text and not segment.box.hidden and not _is_within(shot.frame, segment):
            yield shot
            shot = None
    if shot is not None:
        yield shot


def _shot(segment: Segment, verdict: Verdict, before: Shot | None, base: str) -> Shot | None:
    """Return the shot that an image begins; None where it belongs to the one `before`, or is not shown."""
    assert segment.media is not None
    _, url, alt = segment.media
    url, frame = absolute(url, base), _frame(segment.box)
    same = before is not None and frame is not None and frame is before.frame
    if before is not None and same and before.url in (None, url):
        before.url, before.alt = url, before.alt or alt  # after a placeholder, or after its caption
        return None
    doubtful = speaks_against(verdict)
    if segment.box.hidden or (doubtful and same):
        return None
    return Shot(segment.index, segment.box, frame, url, alt, doubtful)


def _frame(box: Box) -> Box | None:
    return next((outer for outer in islice(box.ancestors(), CLIMB) if outer.tag == "figure"), None)


def _may_share(frame: Box | None, other: Box | None) -> bool:
    return frame is None or other is None or frame is other


def _is_within(frame: Box | None, segment: Segment) -> bool:
    return frame is not None and segment.index < frame.last


def _is_icon(group: Box | None) -> bool:
    """Return whether an image stands inside a table or a quotation, blocks of text alone."""
    return group is not None and group.tag not in LISTS


def _words_of(segments: Sequence[Segment]) -> str | None:
    return " ".join(segment.text for segment in segments) or None
