"""What is explained is what was judged: the grounds of a segment add up to its score."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.cleaning import stages_of
from newsclean.judging.explain import Explainer


@pytest.mark.parametrize(
    "name", ["harbour.html", "suq.html", "chobo.html", "bibliothek.html", "brunnen.txt", "makhbaz.txt"]
)
def test_grounds_add_up_to_the_score(examples: Path, name: str) -> None:
    stages = stages_of((examples / name).read_bytes())
    explainer = Explainer(stages.page, stages.hints)
    for segment, verdict in zip(stages.page.segments, stages.verdicts, strict=True):
        if segment.text:
            grounds = explainer.grounds(segment)
            assert explainer.base + sum(ground.weight for ground in grounds) == pytest.approx(verdict.score)


def test_the_strongest_ground_comes_first(examples: Path) -> None:
    stages = stages_of((examples / "harbour.html").read_bytes())
    explainer = Explainer(stages.page, stages.hints)
    sizes = [abs(ground.weight) for ground in explainer.grounds(stages.page.segments[3])]
    assert sizes == sorted(sizes, reverse=True)
