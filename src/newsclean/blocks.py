"""The words that the outside speaks: the blocks of an article, and the boilerplate around it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = [
    "Block",
    "Boilerplate",
    "Embed",
    "Figure",
    "Heading",
    "Image",
    "ListBlock",
    "ListItem",
    "Paragraph",
    "Preformatted",
    "Quote",
    "Removed",
    "Span",
    "SpanKind",
    "Table",
]


class Boilerplate(StrEnum):
    """What a removed piece of a page is, for a reader of the page."""

    __hash__ = str.__hash__  # that of an enumeration is written in Python, and these are looked up all the time

    MENU = "menu"
    SEARCH = "search"
    BREADCRUMB = "breadcrumb"
    BYLINE = "byline"
    DATELINE = "dateline"
    SECTION = "section"
    TAGS = "tags"
    PAGE_TOOLS = "page_tools"
    SHARE = "share"
    RELATED = "related"
    POPULAR = "popular"
    AUTHOR_BIO = "author_bio"
    COMMENTS = "comments"
    COMMENT_FORM = "comment_form"
    NEWSLETTER = "newsletter"
    ADVERT = "advert"
    CONSENT = "consent"
    PAYWALL = "paywall"
    MEDIA = "media"
    TICKER = "ticker"
    FOOTER = "footer"
    NOTICE = "notice"
    HIDDEN = "hidden"
    OTHER = "other"


class SpanKind(StrEnum):
    """What a `Span` says of the characters under it."""

    LINK = "link"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Span:
    """A link or an emphasis over `text[start:end]` of the block that holds it.

    `href` is set for links alone: absolute where the page's URL or `<base>` is known, http or https only.
    """

    start: int
    end: int
    kind: SpanKind
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. A line break that the page sets inside it is a newline in `text`."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A subhead of the article; `level` is 2 to 6 (the title is no block)."""

    text: str
    level: int = 2
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quotation, of one or more paragraphs."""

    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list, and the list nested under it, if any."""

    text: str
    spans: tuple[Span, ...] = ()
    children: ListBlock | None = None


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list, numbered where `ordered`."""

    items: tuple[ListItem, ...]
    ordered: bool = False

    @property
    def text(self) -> str:
        """The items a line each, nested ones after the item that holds them."""
        lines = []
        for item in self.items:
            lines.append(item.text)
            if item.children is not None:
                lines.append(item.children.text)
        return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class Image:
    """An image that the article shows: an absolute http(s) URL where it is known, and what is said of it."""

    url: str | None = None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """An image, video or chart with its caption and credit. `url` is the image's, where the page shows one."""

    url: str | None = None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data. `rows` are of equal length; the first is a header where `header`."""

    rows: tuple[tuple[str, ...], ...]
    header: bool = False

    @property
    def text(self) -> str:
        """The rows a line each, cells apart by a tab."""
        return "\n".join("\t".join(row) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Preformatted:
    """Text whose white space counts: code, a poem, a drawing of characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Embed:
    """A post, video or widget of another site: its URL and the fallback text that stands in the page."""

    url: str | None = None
    text: str = ""


Block = Paragraph | Heading | Quote | ListBlock | Figure | Table | Preformatted | Embed


@dataclass(frozen=True, slots=True)
class Removed:
    """A piece of the page that is not in the article's body.

    Attributes:
        kind: which boilerplate it is.
        text: its words, as the page shows them.
        reason: why it was taken out, the strongest evidence first.
        place: where it stands: the elements around it, outermost first, as a CSS path (`"body > aside.teaser > p"`);
            a line number (`"line 12"`) for rendered text.
        index: its position among all pieces of the page, from 0.
    """

    kind: Boilerplate
    text: str
    reason: str = ""
    place: str = ""
    index: int = 0

    def __reduce__(self) -> tuple[type[Removed], tuple[Boilerplate, str, str, str, int]]:
        """Pickle in half the time: a page has hundreds of these, and each goes from one process to another."""
        return Removed, (self.kind, self.text, self.reason, self.place, self.index)
