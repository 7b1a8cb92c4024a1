"""The errors that cleaning a page can raise, all of them under `NewscleanError`."""

from __future__ import annotations

__all__ = [
    "ArticleFormatError",
    "BinaryPageError",
    "CleaningFailedError",
    "EmptyPageError",
    "NewscleanError",
    "PageTooLargeError",
    "SiteFormatError",
    "TimeLimitError",
    "WorkerDiedError",
]


class NewscleanError(ValueError):
    """What came in cannot be cleaned. The message says what it was and what to do."""


class EmptyPageError(NewscleanError):
    """The page holds no word: nothing at all, or nothing but white space and markup."""


class BinaryPageError(NewscleanError):
    """The bytes are not a page: an image, a PDF, an archive or some other binary file."""


class PageTooLargeError(NewscleanError):
    """The page is larger than `Options.max_bytes`."""


class ArticleFormatError(NewscleanError):
    """A record is not one that `Article.to_dict` makes."""


class SiteFormatError(NewscleanError):
    """A text is not one that `Site.to_json` makes."""


class TimeLimitError(NewscleanError):
    """The page, one of many, took longer than it may."""


class WorkerDiedError(NewscleanError):
    """The page, one of many, ended the process that cleaned it, or no process can be started."""


class CleaningFailedError(NewscleanError):
    """Something went wrong, with one page of many, that the library has no name for: a fault worth a report."""
