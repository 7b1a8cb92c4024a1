"""Many pages with what their sites repeat: block by block, each page is looked at, its site learns, and where its article has something
that the site repeats, it is cleaned again.

A block is full at so many pages or bytes, whatever the number of processes, and sites learn in the order of the pages: so the
same pages always give the same articles.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from newsclean.site import AFTER, BEFORE, SIDES, Lesson, Repeats
from newsclean.sites import Sites
from newsclean.supervising import Answer, Crew, Task

__all__ = ["BLOCK_PAGES", "Known", "Looked", "by_site"]

BLOCK_PAGES = 1_000
"""How many pages a block has at most."""

BLOCK_BYTES = 64 * 1024 * 1024
"""The size at which a block is full, in bytes of its pages, all of which are held."""

T = TypeVar("T")
R = TypeVar("R")


class Looked(NamedTuple, Generic[R]):
    """What came of a look at a page, the address of its article, and what it teaches its site, if that is anything."""

    value: R
    url: str | None
    lesson: Lesson | None


class Known(NamedTuple, Generic[T]):
    """A page, and what its site is known to repeat of it."""

    page: T
    repeats: dict[int, int]


def by_site(
    look: Callable[[T, Repeats], Looked[R]],
    tasks: Iterable[Task[T]],
    sites: Sites,
    workers: int | None,
    time_limit: float | None,
    every: int = BLOCK_PAGES,
) -> Generator[Answer[T, R], None, None]:
    """Return an iterator of what comes of each page, in order.

    Args:
        look: what to do with a page and with what its site repeats: a function of a module, or a `functools.partial` of one.
        tasks: the pages.
        sites: what is known of sites. When the last page of a block is given, they know all pages up to that and no others.
        workers: how many processes; None for one a processor that this process may use.
        time_limit: the seconds that a look may take; None for no limit.
        every: a block ends after each so many pages, beside where it is full.

    Raises:
        ValueError: `workers` or `time_limit` is out of range.
    """
    crew: Crew[Known[T], Looked[R]] = Crew(partial(_look, look), workers, time_limit)
    return _all_blocks(crew, tasks, sites, every)


def _look(look: Callable[[T, Repeats], Looked[R]], known: Known[T]) -> Looked[R]:
    return look(known.page, Repeats(known.repeats))


def _all_blocks(
    crew: Crew[Known[T], Looked[R]], tasks: Iterable[Task[T]], sites: Sites, every: int
) -> Generator[Answer[T, R], None, None]:
    with crew:
        for block in _blocks(tasks, every):
            yield from _block(crew, block, sites)


def _blocks(tasks: Iterable[Task[T]], every: int) -> Iterator[list[Task[T]]]:
    """Yield the tasks in blocks. If there is a fault in their iterator, the last block comes before it is raised."""
    block: list[Task[T]] = []
    size = taken = 0
    fault: Exception | None = None
    rest = iter(tasks)
    while True:
        try:
            task = next(rest, None)
        except Exception as raised:
            task, fault = None, raised
        if task is not None:
            block.append(task)
            size += task.size
            taken += 1
        full = len(block) >= BLOCK_PAGES or size >= BLOCK_BYTES or taken % every == 0
        if block and (task is None or full):
            yield block
            block, size = [], 0
        if fault is not None:
            raise fault
        if task is None:
            return


def _block(crew: Crew[Known[T], Looked[R]], block: list[Task[T]], sites: Sites) -> Generator[Answer[T, R], None, None]:
    looks = list(crew.work(Task(Known(task.data, {}), task.size) for task in block))
    domains = [_taught(look.value, sites) for look in looks]
    again = [_repeats(look.value, domain, sites) for look, domain in zip(looks, domains, strict=True)]
    second = crew.work(
        Task(Known(task.data, repeats), task.size) for task, repeats in zip(block, again, strict=True) if repeats
    )
    for look, repeats in zip(looks, again, strict=True):
        last = next(second) if repeats else look
        seconds = last.seconds + (look.seconds if repeats else 0.0)
        yield Answer(look.data.page, last.value and last.value.value, last.error, seconds)


def _taught(looked: Looked[R] | None, sites: Sites) -> str | None:
    """Let the site of a page learn, and return its domain."""
    if looked is None or looked.lesson is None:
        return None
    domain = sites.domain_of(looked.url)
    if domain is not None:
        sites.learn(domain, looked.lesson)
    return domain


def _repeats(looked: Looked[R] | None, domain: str | None, sites: Sites) -> dict[int, int]:
    """Return what its site repeats of a page; nothing where that leaves the article alone."""
    if looked is None or looked.lesson is None or domain is None:
        return {}
    repeats = sites.repeats(domain, looked.lesson)
    in_body = (text | side for text in looked.lesson.body for side in SIDES)
    within = (text | side for text in looked.lesson.amid for side in (BEFORE, AFTER))
    return repeats if any(text in repeats for text in chain(in_body, within)) else {}
