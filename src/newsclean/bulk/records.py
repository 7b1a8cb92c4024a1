"""The words of a bulk run: what is read, what could not be read, and what comes of a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from newsclean.article import Article
from newsclean.errors import CleaningFailedError, NewscleanError
from newsclean.many import PageInput, clean_input
from newsclean.options import Options

__all__ = ["Fault", "Record", "Row", "cleaned", "outcome_of"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Record:
    """A page, and where it was read.

    Attributes:
        page: the page.
        source: the input that it stands in, as it was named.
        member: its name inside a folder or an archive of files.
        position: its place in the input: the byte at which its WARC record starts, its row, its line, or which file of
            the archive it is. From 0.
        reached: how many bytes of the input are read by now, roughly.
    """

    page: PageInput
    source: str
    member: str | None
    position: int | None
    reached: int = 0


@dataclass(frozen=True, slots=True)
class Fault:
    """A piece of an input that could not be read.

    Attributes:
        source: the input, as it was named.
        where: the place in it (`"offset 1024"`, `"line 3"`, a file's name), or `""` for all of it.
        kind: what is wrong, in a word or two: `"cut short"`.
        message: the same, in a sentence.
        reached: how many bytes of the input are read by now, roughly.
    """

    source: str
    where: str
    kind: str
    message: str
    reached: int = 0

    def __str__(self) -> str:
        where = f", {self.where}" if self.where else ""
        return f"{self.source}{where}: {self.kind}: {self.message}"


@dataclass(frozen=True, slots=True)
class Row:
    """What came of a page: an article or an error, and where the page was read."""

    source: str | None
    member: str | None
    position: int | None
    page_url: str | None
    article: Article | None
    error: NewscleanError | None
    seconds: float | None = None


def cleaned(page: PageInput, options: Options) -> Article | NewscleanError:
    """Return a page's article, or why there is none. Nothing is raised."""
    return outcome_of(partial(clean_input, page, options))


def outcome_of(work: Callable[[], T]) -> T | NewscleanError:
    """Return what some work on a page comes to, or why it comes to nothing. Nothing is raised."""
    try:
        return work()
    except NewscleanError as fault:
        return fault
    except Exception as fault:  # whatever a page brings about is its own affair
        return CleaningFailedError(f"{type(fault).__name__}: {fault}")
