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
    TimeLimitError,
    WorkerDiedError,
)
from newsclean.many import PageInput, PageResult, clean_many
from newsclean.options import Options

__version__ = "0.1.0"

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
    "Span",
    "SpanKind",
    "Table",
    "TimeLimitError",
    "WorkerDiedError",
    "__version__",
    "clean",
    "clean_many",
    "clean_text",
]
