"""`Facts`: all that is known of an article beside its body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from newsclean.blocks import Image
from newsclean.facts.dates import Moment
from newsclean.facts.weighing import Candidate

__all__ = ["Byline", "Dateline", "Facts", "Source"]

Byline = Candidate[tuple[str, ...]]
Dateline = Candidate[Moment]


class Source(NamedTuple):
    """One value that the page gives for a fact, and where it stands.

    Attributes:
        field: the field of `Article`: `"title"`, `"authors"`, `"published"` ...
        origin: the property, the meta or the element that gives it: `"JSON-LD headline"`, `"og:title"`, `"<h1>"`, `"byline"`.
        value: the value as text; names are apart by commas, times are in ISO 8601.
        chosen: whether the fact has this value; others are candidates that lost.
    """

    field: str
    origin: str
    value: str
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an article beside its body; the fields are those of `Article`, and these:

    Attributes:
        sites: the letters of all names that the site goes by.
        bylines: who is declared as the author, in every place.
        datelines: when it is declared to have been published, in every place.
        article_body: the article's text, where the page declares it.
        types: the schema.org and Open Graph types that the page declares.
        headline: the segment that shows the title.
        standfirst: the segment that shows the subtitle.
        texts: what is declared as title, description, author and the like.
        sources: where each fact comes from, the chosen value first, then what else the page gives for it.
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
    sites: tuple[str, ...] = ()
    bylines: tuple[Byline, ...] = ()
    datelines: tuple[Dateline, ...] = ()
    article_body: str | None = None
    types: frozenset[str] = frozenset()
    headline: int | None = None
    standfirst: int | None = None
    texts: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    notes: tuple[str, ...] = ()
