"""Many pages: `clean_many`, what goes into it and what comes out."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Literal

from newsclean.article import Article
from newsclean.cleaning import Stages, lesson_from, stages_of, stages_of_text
from newsclean.errors import NewscleanError
from newsclean.options import Options
from newsclean.reading.decoding import decode
from newsclean.site import Repeats

if TYPE_CHECKING:
    from newsclean.knowing import Looked
    from newsclean.supervising import Answer, Task

__all__ = ["TIME_LIMIT", "PageInput", "PageResult", "clean_input", "clean_many", "look_at"]

TIME_LIMIT = 60.0
"""The seconds that a page may take unless the caller says otherwise: a thousand times what a page takes."""


@dataclass(frozen=True, slots=True)
class PageInput:
    """A page to clean, with what is known of it.

    Attributes:
        page: the page, as bytes or text.
        url: its address.
        encoding: its encoding, where it is known (from an HTTP header, say).
        rendered: whether it is already rendered to text, and so goes to `clean_text`.
    """

    page: bytes | str
    url: str | None = None
    encoding: str | None = None
    rendered: bool = False


@dataclass(frozen=True, slots=True)
class PageResult:
    """What came of one page of many: an article or an error.

    Attributes:
        index: the page's place among those that went in, from 0.
        url: its address, as it went in.
        article: the article; None where there is an error.
        error: why there is none; None where there is an article.
        seconds: how long it took.
    """

    index: int
    url: str | None
    article: Article | None
    error: NewscleanError | None
    seconds: float


def clean_many(
    pages: Iterable[bytes | str | tuple[bytes | str, str | None] | PageInput],
    *,
    options: Options | None = None,
    workers: int | None = None,
    site_knowledge: bool = False,
    on_error: Literal["yield", "raise"] = "yield",
    time_limit: float | None = TIME_LIMIT,
) -> Iterator[PageResult]:
    """Yield the results of many pages, in the order of the pages, cleaned by several processes.

    Pages are taken and results given one by one, so that any number of them fits into memory. A page that cannot be
    cleaned, that ends the process which cleans it (out of memory, a fault in a C library), or that takes too long is
    reported as such, and the others go on. The processes end with the iterator: at its end, at an error, at Ctrl-C and
    when it is closed or forgotten. Where processes are spawned (Windows, macOS), the program needs the usual
    `if __name__ == "__main__":`.

    With `site_knowledge`, what the pages of one registered domain repeat is left out of their articles, as with `Site`. Pages are
    then taken in blocks of 1,000, or of 64 MB where that is less, and their results come after the block is read. The pages of a
    block are cleaned, their sites learn from them, and those in whose article something turns out to be repeated are cleaned
    again. What the sites know goes on to the next block, in at most some 130 MB: those not met for longest are forgotten. The
    order of the pages matters, the number of workers does not. A page without a URL belongs to the site of the address that
    it gives itself.

    Args:
        pages: each a page as bytes or text, a pair of that and its URL, or a `PageInput`.
        options: choices for all of them.
        workers: how many processes; None for one a processor.
        site_knowledge: whether pages of one site tell of each other. Needs `newsclean[bulk]`.
        on_error: `"yield"` gives a result with the error, `"raise"` raises it where that result would stand.
        time_limit: the seconds that a page may take; None for no limit.

    Raises:
        TypeError: a page is none of these; the results of the pages before it come first.
        ValueError: an argument is out of range.
        ImportError: `site_knowledge` is wanted, and the list of public suffixes is not installed.
        WorkerDiedError: no process can be started.
        NewscleanError: with `on_error="raise"`, what `clean` raises, `TimeLimitError`, `WorkerDiedError` (the page ended
            its process, twice) or `CleaningFailedError` (anything else went wrong).

    >>> pages = [("<h1>Port reopens</h1><p>The port of Velmora opened again on Monday.</p>", "https://velmora.example/1"), b""]
    >>> for result in clean_many(pages, workers=1):
    ...     print(result.index, result.url, result.article and result.article.title, type(result.error).__name__)
    0 https://velmora.example/1 Port reopens NoneType
    1 None None EmptyPageError
    """
    from newsclean.supervising import supervise

    if on_error not in ("yield", "raise"):
        raise ValueError(f"on_error is {on_error!r}; it must be 'yield' or 'raise'")
    options = options or Options()
    tasks = map(_task, pages)
    answers: Generator[Answer[PageInput, Article], None, None]
    if site_knowledge:
        from newsclean.knowing import by_site
        from newsclean.sites import Sites

        answers = by_site(partial(look_at, options=options), tasks, Sites(), workers, time_limit)
    else:
        answers = supervise(partial(clean_input, options=options), tasks, workers, time_limit)
    return _results(answers, raising=on_error == "raise")


def clean_input(source: PageInput, options: Options) -> Article:
    """Return the article of a page with what is known of it."""
    return _stages(source, options, None).article


def look_at(source: PageInput, repeats: Repeats, options: Options) -> Looked[Article]:
    """Return the article of a page of whose site something is known, and what it teaches the site."""
    from newsclean.knowing import Looked

    stages = _stages(source, options, repeats)
    return Looked(stages.article, source.url or stages.article.url, lesson_from(stages))


def _stages(source: PageInput, options: Options, repeats: Repeats | None) -> Stages:
    if source.encoding is not None:
        options = replace(options, encoding=source.encoding)
    if not source.rendered:
        return stages_of(source.page, source.url, options, repeats)
    text = source.page if isinstance(source.page, str) else decode(source.page, options.encoding, options.max_bytes)
    return stages_of_text(text, source.url, options, repeats)


def _results(answers: Generator[Answer[PageInput, Article], None, None], *, raising: bool) -> Iterator[PageResult]:
    with closing(answers):
        for index, answer in enumerate(answers):
            if raising and answer.error is not None:
                raise answer.error
            yield PageResult(index, answer.data.url, answer.value, answer.error, answer.seconds)


def _task(page: object) -> Task[PageInput]:
    from newsclean.supervising import Task

    source = _input(page)
    return Task(source, len(source.page))


def _input(page: object) -> PageInput:
    if isinstance(page, PageInput):
        return page
    url: object = None
    if isinstance(page, tuple) and len(page) == 2:
        page, url = page
    if not isinstance(page, bytes | str) or not (url is None or isinstance(url, str)):
        raise TypeError(
            "a page is bytes, str, a pair of that and a URL, or a PageInput, "
            f"not {type(page).__name__}{'' if url is None else f' with {type(url).__name__}'}"
        )
    return PageInput(page, url)
