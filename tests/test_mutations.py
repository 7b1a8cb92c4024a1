"""Pages broken at random never raise what is not in `errors.py`, and their articles survive being written."""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, NewscleanError, clean, clean_text
from tests.conftest import ROOT
from tests.mutations import mutated

LARGEST = 60_000
"""The largest page of the corpus that is broken, in bytes, compressed: large ones are slow and break no differently."""

MOST = 6
"""How often a page is broken at most."""


@cache
def our_pages() -> list[bytes]:
    return [path.read_bytes() for path in sorted((ROOT / "examples").glob("*.html"))]


@cache
def real_pages(corpus: Path) -> list[Path]:
    return [path for path in sorted(corpus.glob("*/pages/*.html.gz")) if path.stat().st_size <= LARGEST]


def broken(page: bytes, random: Random, times: int) -> bytes:
    """Return a page after a number of mutations."""
    for _ in range(times):
        page = mutated(page, random)
    return page


def hold(page: bytes) -> None:
    """Demand an article that can be written and read back, or a named error."""
    for make in (lambda: clean(page), lambda: clean_text(page.decode("utf-8", "replace"))):
        try:
            article = make()
        except NewscleanError as fault:
            assert str(fault)
        else:
            assert Article.from_dict(article.to_dict()) == article
            assert article.to_html().count("<script") == 1
            assert article.to_markdown(front_matter=True).encode()


@given(st.data(), st.randoms(use_true_random=False), st.integers(1, MOST))
def test_example_pages_broken_at_random(data: st.DataObject, random: Random, times: int) -> None:
    hold(broken(data.draw(st.sampled_from(our_pages())), random, times))


@given(st.data(), st.randoms(use_true_random=False), st.integers(1, MOST))
def test_real_pages_broken_at_random(corpus: Path, data: st.DataObject, random: Random, times: int) -> None:
    path = data.draw(st.sampled_from(real_pages(corpus)))
    hold(broken(gzip.decompress(path.read_bytes()), random, times))
