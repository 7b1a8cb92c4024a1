"""Judging: what the clues say of each segment, what its neighbours and boxes say, and then one verdict a segment."""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.judging.copies import SAID_ALREADY, copies_of
from newsclean.judging.kinds import Finding, kinds_of
from newsclean.judging.line_kinds import caption_lines, kinds_of_lines
from newsclean.judging.line_scoring import scores_of_lines
from newsclean.judging.lines import look_at_lines
from newsclean.judging.looking import look
from newsclean.judging.repeats import repeat_evidence
from newsclean.judging.scoring import scores_of
from newsclean.judging.traits import NO_HINTS, Hints, Sight, View
from newsclean.noise.clues import CREDIT
from newsclean.segments import Evidence, Page, Part, Segment, Verdict

__all__ = ["Hints", "judge"]

CAPTION_REACH = 4
"""How many segments may lie between an image and its caption."""

AGREED, CONTESTED = 1.5, -0.5
"""What a second opinion weighs, in log odds, for a segment that it keeps and for one that it does not."""

LONGEST_CREDIT = 80
"""The longest credit of an image, in characters."""

HEADING_SIZE = 8
"""The longest heading of a boilerplate box, in words."""

_TITLE = (Evidence(0.0, "shows the title"),)
_STANDFIRST = (Evidence(0.0, "shows the standfirst"),)
_HIDDEN = (Evidence(-9.0, "not shown by the page", Boilerplate.HIDDEN),)


def judge(page: Page, hints: Hints = NO_HINTS, standfirst: int | None = None, threshold: float = 0.0) -> list[Verdict]:
    """Return one verdict for each segment of `page`, in page order.

    Args:
        page: the page.
        hints: what was found out about it before.
        standfirst: the segment that shows the subtitle, if one does.
        threshold: the log odds above which a segment is kept; higher for precision, lower for recall.
    """
    is_text = page.source == "text"
    sight = look_at_lines(page, hints) if is_text else look(page, hints)
    scores = scores_of_lines(page, sight) if is_text else scores_of(page, sight, hints)
    if hints.opinion:
        scores = _with_opinion(page, scores, hints.opinion)
    repeats = repeat_evidence(hints.pages, [segment.text for segment in page.segments])
    alone = scores
    scores = [score + repeats[i].weight if i in repeats else score for i, score in enumerate(alone)]
    roles = _kept_roles(page, sight, scores, hints.headline, standfirst, threshold)
    reasons = {index: evidence for index, evidence in repeats.items() if alone[index] > threshold}
    for index in copies_of(page.segments, sight.sizes, roles):
        roles[index], reasons[index] = None, SAID_ALREADY
    _drop_orphans(page, sight, roles)
    if is_text:
        for index in caption_lines(page, sight, roles):
            roles[index] = Part.CAPTION
        findings = kinds_of_lines(page, sight, [role is not None for role in roles])
    else:
        findings = kinds_of(page, sight, roles)
    verdicts = [_verdict(role, score, found) for role, score, found in zip(roles, scores, findings, strict=True)]
    for index, evidence in reasons.items():
        if roles[index] is None:
            verdict = verdicts[index]
            verdicts[index] = Verdict(verdict.role, verdict.score, (evidence, *verdict.evidence))
    return verdicts


def _with_opinion(page: Page, scores: list[float], opinion: str) -> list[float]:
    """Weigh in what another program takes for the article."""
    return [
        score + (AGREED if "".join(segment.text.split()) in opinion else CONTESTED) if segment.text else score
        for segment, score in zip(page.segments, scores, strict=True)
    ]


def _kept_roles(
    page: Page,
    sight: Sight,
    scores: list[float],
    headline: int | None,
    standfirst: int | None,
    threshold: float,
) -> list[Part | None]:
    roles: list[Part | None] = []
    media_at = -CAPTION_REACH - 1
    for segment, view, score in zip(page.segments, sight.views, scores, strict=True):
        if segment.media is not None:
            media_at = segment.index
        role: Part | None = None
        if segment.index == headline:
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


def _verdict(role: Part | None, score: float, found: Finding | None) -> Verdict:
    if role is Part.TITLE:
        return Verdict(role, score, _TITLE)
    if role is Part.SUBTITLE:
        return Verdict(role, score, _STANDFIRST)
    if role is not None:
        return Verdict(role, score)
    if found is None:
        return Verdict(Boilerplate.HIDDEN, score, _HIDDEN)
    return Verdict(found.kind, score, found.evidence)
