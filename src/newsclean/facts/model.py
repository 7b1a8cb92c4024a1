"""`Facts`: all that is known of an article beside its body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from newsclean.blocks import Image

__all__ = ["Facts", "Source"]


class Source(NamedTuple):
    """Where a fact comes from: `origin` names the property, the meta or the segment."""

    field: str
    origin: str
    value: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an article beside its body; the fields are those of `Article`, and these:

    Attributes:
        organisations: who is declared as the author where no person is: the site, an agency.
        article_body: the article's text, where the page declares it.
        types: the schema.org and Open Graph types that the page declares.
        headline: the segment that shows the title.
        standfirst: the segment that shows the subtitle.
        texts: what is declared as title, description, author and the like.
        sources: where each fact comes from.
        notes: what `Article.notes` is to say.
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
    organisations: tuple[str, ...] = ()
    article_body: str | None = None
    types: frozenset[str] = frozenset()
    headline: int | None = None
    standfirst: int | None = None
    texts: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    notes: tuple[str, ...] = ()
