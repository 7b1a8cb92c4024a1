"""Every trait of the judge has words, and a word for every value that it takes."""

from __future__ import annotations

import pytest

from newsclean import weights
from newsclean.judging.context import CONTEXT
from newsclean.judging.explain import Ground
from newsclean.judging.traits import SECOND
from newsclean.reporting.trait_words import TRAITS
from newsclean.reporting.wording import reason_of


@pytest.mark.parametrize("trait", [*SECOND, *CONTEXT])
def test_traits_have_words(trait: str) -> None:
    assert trait in TRAITS, "say in reporting/wording.py what this trait's values mean"


@pytest.mark.parametrize(
    ("trait", "fitted"),
    [*weights.FIRST_SINGLES.items(), *weights.SECOND_SINGLES.items()],
    ids=lambda value: str(value)[:20],
)
def test_values_have_words(trait: str, fitted: tuple[int, ...]) -> None:
    for value in range(len(fitted)):
        said = reason_of(Ground(1.0, trait, value))
        assert said and "{" not in said


@pytest.mark.parametrize(
    ("ground", "words"),
    [
        (Ground(1.0, "share1", 0), "the box around it holds none of the page's prose"),
        (Ground(1.0, "share1", 1), "the box around it holds under 2% of the page's prose"),
        (Ground(1.0, "share1", 5), "the box around it holds 25% to 40% of the page's prose"),
        (Ground(1.0, "share1", 9), "the box around it holds over 95% of the page's prose"),
        (Ground(-1.0, "links", 6), "is all link"),
        (Ground(-1.0, "in:footer", 1), "stands inside <footer>"),
        (Ground(-1.0, "heading:author_bio", 1), "stands under a heading of author bio"),
        (Ground(-1.0, "after_headline", 5), "stands 1 piece after the headline"),
        (Ground(-1.0, "somehow_new", 4), "somehow new is 4"),
    ],
)
def test_words_say_what_the_value_means(ground: Ground, words: str) -> None:
    assert reason_of(ground) == words
