"""Judging: what the clues say of each segment, what its neighbours and boxes say, and then one verdict a segment."""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.judging.kinds import kinds_of
from newsclean.judging.looking import look
from newsclean.judging.repeats import outside_evidence, repeat_evidence, with_evidence
from newsclean.judging.roles import roles_of
from newsclean.judging.scoring import scores_of
from newsclean.judging.steps import Steps
from newsclean.judging.traits import NO_HINTS, Hints, Sight
from newsclean.segments import Evidence, Page, Part, Verdict

__all__ = ["Hints", "judge"]

AGREED, CONTESTED = 1.5, -0.5
"""What a second opinion weighs, in log odds, for a segment that it keeps and for one that it does not."""

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
    steps = _steps_for(page)
    sight, scores = steps.scored(page, hints)
    if hints.opinion:
        scores = _with_opinion(page, scores, hints.opinion)
    repeats = repeat_evidence(hints.pages, [segment.text for segment in page.segments]) if hints.pages else {}
    alone = scores
    if repeats:
        scores = with_evidence(scores, repeats)
    outside = outside_evidence(page.segments, hints.sides, scores, threshold)
    if outside:
        scores = with_evidence(scores, outside)
    roles, taken_out = roles_of(page, sight, scores, standfirst, threshold)
    findings = steps.found(page, sight, roles)
    verdicts = [
        Verdict(found.kind, score, found.evidence) if found is not None else _verdict(role, score)
        for role, score, found in zip(roles, scores, findings, strict=True)
    ]
    of_site = {index: evidence for index, evidence in (outside | repeats).items() if alone[index] > threshold}
    reasons = of_site | taken_out
    for index, evidence in reasons.items():
        if roles[index] is None:
            verdict = verdicts[index]
            verdicts[index] = Verdict(verdict.role, verdict.score, (evidence, *verdict.evidence))
    return verdicts


def _steps_for(page: Page) -> Steps:
    if page.source == "text":
        from newsclean.judging.rendered import STEPS

        return STEPS
    return Steps(_scored, kinds_of)


def _scored(page: Page, hints: Hints) -> tuple[Sight, list[float]]:
    sight = look(page, hints)
    return sight, scores_of(page, sight, hints)


def _with_opinion(page: Page, scores: list[float], opinion: str) -> list[float]:
    """Weigh in what another program takes for the article."""
    return [
        score + (AGREED if "".join(segment.text.split()) in opinion else CONTESTED) if segment.text else score
        for segment, score in zip(page.segments, scores, strict=True)
    ]


def _verdict(role: Part | None, score: float) -> Verdict:
    """Return the verdict on a segment that is part of the article, or hidden."""
    if role is Part.TITLE:
        return Verdict(role, score, _TITLE)
    if role is Part.SUBTITLE:
        return Verdict(role, score, _STANDFIRST)
    if role is not None:
        return Verdict(role, score)
    return Verdict(Boilerplate.HIDDEN, score, _HIDDEN)
