"""The errors that cleaning a page can raise, all of them under `NewscleanError`."""

from __future__ import annotations

__all__ = ["ArticleFormatError", "BinaryPageError", "EmptyPageError", "NewscleanError", "PageTooLargeError"]


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
