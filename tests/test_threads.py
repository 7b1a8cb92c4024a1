"""Many threads, and processes by fork and by spawn, give what one thread gives."""

from __future__ import annotations

import multiprocessing
import sys
import sysconfig
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from random import Random

import pytest

from newsclean import Article, NewscleanError, clean, clean_text
from tests.conftest import PROFILE, ROOT
from tests.hostile import PAGES, characters, declared, markup

THREADS = 32
SECONDS = {"quick": 2, "ci": 60, "nightly": 600}.get(PROFILE, 5)
"""How long the threads work."""

SWITCH = 1e-5
"""Seconds after which the interpreter lets another thread on: often, so that they meet in every place."""

SMALL = (characters.__name__, declared.__name__, markup.__name__)
LARGEST = 50_000
"""The largest hostile page that threads are given, in characters: time is for many pages."""

Outcome = tuple[Article | str, Article | str]


def mixed_pages() -> list[bytes | str]:
    """Return our example pages, and hostile pages of every sort."""
    pages: list[bytes | str] = [path.read_bytes() for path in sorted((ROOT / "examples").glob("*.html"))]
    built = [page.build() for page in PAGES.values() if page.build.__module__ in SMALL and not page.heavy]
    return pages * 5 + [page for page in built if len(page) <= LARGEST]


def outcome(page: bytes | str) -> Outcome:
    """Return what both ways of cleaning a page give: articles, or what errors say."""
    text = page if isinstance(page, str) else page.decode("utf-8", "replace")
    found: list[Article | str] = []
    for make, source in ((clean, page), (clean_text, text)):
        try:
            found.append(make(source))  # type: ignore[operator]
        except NewscleanError as fault:
            found.append(f"{type(fault).__name__}: {fault}")
    return found[0], found[1]


def work_in_threads(seconds: float) -> None:
    """Clean pages in many threads for a while; fail where one gives what it does not give alone."""
    pages = mixed_pages()
    alone = [outcome(page) for page in pages]
    until = time.monotonic() + seconds
    sys.setswitchinterval(SWITCH)

    def work(number: int) -> int:
        order = list(range(len(pages)))
        done = 0
        while not done or time.monotonic() < until:
            Random(number + done).shuffle(order)
            for place in order:
                assert outcome(pages[place]) == alone[place]
                done += 1
                if time.monotonic() > until:
                    break
        return done

    with ThreadPoolExecutor(THREADS) as pool:
        assert sum(pool.map(work, range(THREADS))) >= THREADS


def test_threads() -> None:
    """In a process of their own, so that a crash is a failure as any other."""
    process = multiprocessing.get_context("spawn").Process(target=work_in_threads, args=(SECONDS,))
    process.start()
    process.join()
    assert process.exitcode == 0


@pytest.mark.parametrize(
    "method", [method for method in multiprocessing.get_all_start_methods() if method != "forkserver"]
)
def test_processes(method: str) -> None:
    pages = mixed_pages()[::5]
    alone = [outcome(page) for page in pages]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(method)) as pool:
        assert list(pool.map(outcome, pages, chunksize=8)) == alone


@pytest.mark.skipif(not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="needs a free-threaded interpreter")
def test_without_the_global_lock() -> None:
    """The other tests of threads mean what they say there: nothing that newsclean imports takes the lock back."""
    assert not sys._is_gil_enabled()  # type: ignore[attr-defined]
