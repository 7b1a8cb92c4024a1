"""What part each segment plays: the article's body, its title, standfirst, captions and credits, or none of them."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.judging.copies import SAID_ALREADY, copies_of
from newsclean.judging.data_tables import MOSTLY_NOT, settle_tables
from newsclean.judging.landmarks import TAGS
from newsclean.judging.traits import Sight, View
from newsclean.noise.clues import CREDIT
from newsclean.segments import Evidence, Page, Part, Segment

__all__ = ["roles_of"]

CAPTION_REACH = 4
"""How many segments may lie between an image and its caption."""

LONGEST_CREDIT = 80
"""The longest credit of an image, in characters."""

HEADING_SIZE = 8
"""The longest heading of a boilerplate box, in words."""


def roles_of(
    page: Page, sight: Sight, scores: Sequence[float], standfirst: int | None, threshold: float
) -> tuple[list[Part | None], dict[int, Evidence]]:
    """Return the part of each segment, None for what is left out, and why segments that scored enough were left out."""
    roles = _kept_roles(page, sight, scores, standfirst, threshold)
    reasons = {}
    if sight.boxes is None or TAGS["table"] in sight.boxes.tags:
        reasons = dict.fromkeys(settle_tables(page.segments, sight.sizes, roles), MOSTLY_NOT)
    for index in copies_of(page.segments, sight.sizes, roles):
        roles[index], reasons[index] = None, SAID_ALREADY
    _drop_orphans(page, sight, roles)
    return roles, reasons


def _kept_roles(
    page: Page,
    sight: Sight,
    scores: Sequence[float],
    standfirst: int | None,
    threshold: float,
) -> list[Part | None]:
    roles: list[Part | None] = []
    media_at = -CAPTION_REACH - 1
    for segment, view, score in zip(page.segments, sight.views, scores, strict=True):
        if segment.media is not None:
            media_at = segment.index
        role: Part | None = None
        if segment.index == sight.headline:
            role = Part.TITLE
        elif segment.index == standfirst and score < threshold + 3:
            role = Part.SUBTITLE
        elif _captions(segment, segment.index - media_at):
            role = _caption_role(segment, view)
        elif score > threshold:
            role = Part.BODY
        roles.append(role)
    return roles


def _drop_orphans(page: Page, sight: Sight, roles: list[Part | None]) -> None:
    """Take back what reads as the heading of boilerplate, and has nothing kept under it."""
    for segment, view, role in zip(page.segments, sight.views, roles, strict=True):
        if role is Part.BODY and view.hits.whole and sight.sizes[segment.index] < HEADING_SIZE:
            following = next((i for i in range(segment.index + 1, len(roles)) if page.segments[i].text), None)
            if following is None or roles[following] is None:
                roles[segment.index] = None


def _captions(segment: Segment, since_media: int) -> bool:
    """Return whether a segment is a figure's caption: in `<figcaption>`, or in a `<figure>` and near its image."""
    if segment.box.hidden:
        return False
    for box in (segment.box, segment.box.parent):
        if box is None or box.tag == "blockquote":
            return False
        if box.tag == "figcaption":
            return True
        if box.tag == "figure":
            return since_media <= CAPTION_REACH
    return False


def _caption_role(segment: Segment, view: View) -> Part:
    said = (view.hits.opening | view.hits.whole) & CREDIT
    credited = said or (view.near & CREDIT and not segment.names)
    return Part.CREDIT if credited and len(segment.text) < LONGEST_CREDIT else Part.CAPTION
