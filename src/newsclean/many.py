"""Many pages: `clean_many`, what goes into it and what comes out."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Literal

from newsclean.article import Article
from newsclean.cleaning import clean, clean_text
from newsclean.errors import NewscleanError
from newsclean.options import Options
from newsclean.reading.decoding import decode

if TYPE_CHECKING:
    from newsclean.supervising import Answer, Task

__all__ = ["TIME_LIMIT", "PageInput", "PageResult", "clean_input", "clean_many"]

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
    on_error: Literal["yield", "raise"] = "yield",
    time_limit: float | None = TIME_LIMIT,
) -> Iterator[PageResult]:
    """Yield the results of many pages, in the order of the pages, cleaned by several processes.

    Pages are taken and results given one by one, so that any number of them fits into memory. A page that cannot be
    cleaned, that ends the process which cleans it (out of memory, a fault in a C library), or that takes too long is
    reported as such, and the others go on. The processes end with the iterator: at its end, at an error, at Ctrl-C and
    when it is closed or forgotten. Where processes are spawned (Windows, macOS), the program needs the usual
    `if __name__ == "__main__":`.

    Args:
        pages: each a page as bytes or text, a pair of that and its URL, or a `PageInput`.
        options: choices for all of them.
        workers: how many processes; None for one a processor.
        on_error: `"yield"` gives a result with the error, `"raise"` raises it where that result would stand.
        time_limit: the seconds that a page may take; None for no limit.

    Raises:
        TypeError: a page is none of these; the results of the pages before it come first.
        ValueError: an argument is out of range.
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
    function = partial(clean_input, options=options or Options())
    answers = supervise(function, map(_task, pages), workers, time_limit)
    return _results(answers, raising=on_error == "raise")


def clean_input(source: PageInput, options: Options) -> Article:
    """Return the article of a page with what is known of it."""
    if source.encoding is not None:
        options = replace(options, encoding=source.encoding)
    if not source.rendered:
        return clean(source.page, source.url, options)
    text = source.page if isinstance(source.page, str) else decode(source.page, options.encoding, options.max_bytes)
    return clean_text(text, source.url, options)


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
