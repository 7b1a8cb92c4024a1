"""`Article`: what one page comes to, its facts, its blocks, and what was removed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from newsclean.blocks import Block, Image, Removed
from newsclean.writing import html, markdown, notebook, records, text
from newsclean.writing.report import Report

__all__ = ["Article"]


@dataclass(frozen=True, slots=True)
class Article:
    """A news article, with an account of the page that it came from.

    Field names follow schema.org's `NewsArticle`, in Python's words.

    Attributes:
        title: the headline, without the site's name.
        subtitle: the standfirst under it.
        authors: names of the people (or, where the page names none, the organisation) who wrote it.
        published: when it was first published; aware of its zone where the page gives one. A page that gives
            a day alone gives midnight, and `notes` has `"published-date-only"`; one that says no more than when it was
            changed gives that.
        modified: when it was last changed.
        section: the section of the site that it stands in.
        tags: its topics, in the page's order.
        site_name: the name of the site.
        language: a BCP 47 tag, such as `"pt-BR"`.
        url: its canonical address, absolute.
        image: its lead image.
        free_access: whether it can be read without paying, where the page says so.
        blocks: the body.
        removed: every other piece of the page, in page order.
        confidence: from 0 to 1, how sure we are that the blocks are the whole article and nothing else.
            Below 0.5 the page is probably no article.
        notes: what is to be known of how it was made: `"rendered-text"` (the page came as text without markup),
            `"published-date-only"`, `"modified-date-only"`, `"second-opinion"` (readability-lxml was weighed in),
            `"embedded-state"` (the article stood in the page's scripts alone).
        captions_in_text: whether `text` has the captions; `Options` sets it.
        tables_in_text: whether `text` has the tables; `Options` sets it.

    >>> from newsclean import clean
    >>> article = clean("<h1>Port reopens</h1><p>The port of Velmora opened again on Monday, after two weeks of repairs.</p>")
    >>> article.title
    'Port reopens'
    """

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    modified: datetime | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    site_name: str | None = None
    language: str | None = None
    url: str | None = None
    image: Image | None = None
    free_access: bool | None = None
    blocks: tuple[Block, ...] = ()
    removed: tuple[Removed, ...] = field(default=(), repr=False)
    confidence: float = 0.0
    notes: tuple[str, ...] = ()
    captions_in_text: bool = field(default=False, repr=False)
    tables_in_text: bool = field(default=True, repr=False)

    @property
    def text(self) -> str:
        """The body as plain text, its blocks apart by a blank line."""
        return text.write(self.blocks, captions=self.captions_in_text, tables=self.tables_in_text)

    @property
    def word_count(self) -> int:
        """How many words `text` has; a character counts as a word in Chinese and Japanese."""
        return text.count_words(self.text)

    def to_markdown(self, *, front_matter: bool = False) -> str:
        """Return the article as CommonMark (with pipe tables), its title first.

        Args:
            front_matter: whether the facts stand before it as a YAML block.
        """
        return markdown.write(self.title, self.subtitle, self.blocks, self._facts() if front_matter else None)

    def to_html(self) -> str:
        """Return the article as a small HTML5 document. Nothing active in a page can come out of it."""
        return html.write(self.title, self.subtitle, self.blocks, self._facts())

    def report(self) -> Report:
        """Return the article as a file to look at, with its facts, and with what was removed after it.

        `newsclean.report` says more of a page: where each removed piece stood, and why the others were kept.
        """
        return Report(notebook.document(self.title, self._repr_html_()))

    def _repr_html_(self) -> str:
        """Return the article as a notebook shows it, with what was removed folded under it."""
        return notebook.write(self.title, self.subtitle, self.blocks, self._facts(), self.removed, self.confidence)

    def to_dict(self) -> dict[str, Any]:
        """Return the article as plain dicts, lists, strings and numbers, as the JSON Schema in the docs says."""
        return records.to_record(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """Return `to_dict` as JSON."""
        return records.to_json(self, indent)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Article:
        """Return the article that `to_dict` made `record` of.

        Raises:
            ArticleFormatError: `record` is not such a dict; the message says where.
        """
        return records.from_record(cls, record)

    def _facts(self) -> dict[str, Any]:
        return {
            key: value
            for key, value in records.to_record(self).items()
            if key in records.FACTS and value not in (None, [])
        }


class _Deferred:
    """A field that may be given as a function, which is called when the field is first asked for."""

    __slots__ = ("_slot",)

    def __init__(self, slot: Any) -> None:
        self._slot = slot

    def __get__(self, article: Article | None, owner: type | None = None) -> Any:
        if article is None:
            return self
        value = self._slot.__get__(article, owner)
        if callable(value):
            value = value()
            self._slot.__set__(article, value)
        return value

    def __set__(self, article: Article, value: Any) -> None:
        self._slot.__set__(article, value)


Article.removed = _Deferred(Article.removed)  # type: ignore[assignment, misc]
