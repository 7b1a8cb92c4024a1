"""No regular expression takes more than linear time, whatever text it meets."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

import newsclean
from newsclean.facts import datelines, line_authors, lines, openings
from tests.conftest import PROFILE
from tests.regular import Site, attacks, nested_repeats, sites

SMALL, LARGE = 1_000, 8_000
"""The sizes of text that times are compared at."""

MOST_GROWTH = 24.0
"""How many times as long the larger text may take: linear is 8, quadratic 64."""

QUICK = 0.002
"""The processor time, in seconds, below which a text of `LARGE` characters raises no question: linear takes a tenth."""

TRIES = 5
"""How many measurements a busy machine may spoil before a pattern is called slow."""

SHORT = 26
"""The size of text at which exponential time shows."""

BUILT = {
    "facts/openings.py": (partial(openings._openings, ""),),
    "facts/datelines.py": (datelines._said_words,),
    "facts/line_authors.py": (line_authors._by,),
    "facts/lines.py": (lines._updated,),
}
"""What returns the patterns that a file puts together when they are first needed, in the order of the file."""

GIVEN = frozenset(("bulk/command.py", "bulk/sources/warc.py"))
"""Files that put together a pattern which the user gives, or a literal."""


def known(found: Iterable[Site]) -> Iterator[Site]:
    """Yield sites with the patterns that are put together there."""
    built = {file: iter(functions) for file, functions in BUILT.items()}
    for site in found:
        if site.pattern is None and site.file in built:
            yield replace(site, pattern=next(built[site.file])())
        else:
            yield site


SITES = list(known(sites(newsclean)))
TRIED = [site for site in SITES if site.pattern][:: 4 if PROFILE == "quick" else 1]


def seconds(site: Site, text: Any) -> float:
    """Return the processor time that finding every match takes, the best of a few."""
    assert site.pattern is not None
    best = 1.0
    for _ in range(3):
        start = time.process_time()
        if site.anchored:
            site.pattern.match(text)
        else:
            for _ in site.pattern.finditer(text):
                pass
        best = min(best, time.process_time() - start)
        if best < QUICK:
            break
    return best


def test_the_package_is_looked_through() -> None:
    assert len(SITES) > 50
    assert {site.file for site in SITES if site.pattern is None} <= GIVEN


@pytest.mark.parametrize("site", [pytest.param(site, id=f"{site.file}:{site.line}") for site in TRIED])
def test_time_is_linear(site: Site) -> None:
    demand_linear(site)


@pytest.mark.parametrize("slow", [r"\s*,", r"a+b", r"\w+\s*@", r"(?:a+)+b", r"(?:\w+\s?)*!"])
def test_what_is_not_linear_is_found(slow: str) -> None:
    with pytest.raises(AssertionError):
        demand_linear(Site("", 0, "", re.compile(slow), anchored=False))


def demand_linear(site: Site) -> None:
    pattern = site.pattern
    assert pattern is not None
    assert not nested_repeats(pattern)
    for text in attacks(pattern, SHORT):
        assert seconds(site, text) < 0.5, text
    for small, large in zip(attacks(pattern, SMALL), attacks(pattern, LARGE), strict=True):
        assert any(grows_evenly(site, small, large) for _ in range(TRIES)), large[:20]


def grows_evenly(site: Site, small: Any, large: Any) -> bool:
    """Return whether the larger text takes as much longer as it is larger, or so."""
    taken = seconds(site, large)
    return taken <= QUICK or taken < MOST_GROWTH * max(seconds(site, small), 1e-5)
