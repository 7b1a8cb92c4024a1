"""newsclean turns a news page into its article, and accounts for every word it left out."""

from __future__ import annotations

from newsclean.article import Article
from newsclean.blocks import (
    Block,
    Boilerplate,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Quote,
    Removed,
    Span,
    SpanKind,
    Table,
)
from newsclean.cleaning import clean, clean_text
from newsclean.errors import (
    ArticleFormatError,
    BinaryPageError,
    CleaningFailedError,
    EmptyPageError,
    NewscleanError,
    PageTooLargeError,
    SiteFormatError,
    TimeLimitError,
    WorkerDiedError,
)
from newsclean.many import PageInput, PageResult, clean_many
from newsclean.options import Options
from newsclean.reporting import Report, report
from newsclean.site import Site

__all__ = [
    "Article",
    "ArticleFormatError",
    "BinaryPageError",
    "Block",
    "Boilerplate",
    "CleaningFailedError",
    "Embed",
    "EmptyPageError",
    "Figure",
    "Heading",
    "Image",
    "ListBlock",
    "ListItem",
    "NewscleanError",
    "Options",
    "PageInput",
    "PageResult",
    "PageTooLargeError",
    "Paragraph",
    "Preformatted",
    "Quote",
    "Removed",
    "Report",
    "Site",
    "SiteFormatError",
    "Span",
    "SpanKind",
    "Table",
    "TimeLimitError",
    "WorkerDiedError",
    "__version__",
    "clean",
    "clean_many",
    "clean_text",
    "report",
]


def __getattr__(name: str) -> str:
    """Return `__version__`: what the installed package says, read only when somebody asks for it."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("newsclean")
    except PackageNotFoundError:  # a source tree on the path that nobody installed
        return "0+unknown"
