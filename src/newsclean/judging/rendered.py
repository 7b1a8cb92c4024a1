"""Judging rendered text. Most programs never see one: what only they need is imported with the first."""

from __future__ import annotations

from newsclean.judging.kinds import Finding
from newsclean.judging.line_kinds import caption_lines, kinds_of_lines
from newsclean.judging.line_scoring import scores_of_lines
from newsclean.judging.lines import look_at_lines
from newsclean.judging.steps import Steps
from newsclean.judging.traits import Hints, Sight
from newsclean.segments import Page, Part

__all__ = ["STEPS"]


def _scored(page: Page, hints: Hints) -> tuple[Sight, list[float]]:
    sight = look_at_lines(page, hints)
    return sight, scores_of_lines(page, sight)


def _found(page: Page, sight: Sight, roles: list[Part | None]) -> list[Finding | None]:
    for index in caption_lines(page, sight, roles):
        roles[index] = Part.CAPTION
    return kinds_of_lines(page, sight, [role is not None for role in roles])


STEPS = Steps(_scored, _found)
