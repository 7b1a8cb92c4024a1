"""Small pages, and verdicts given by hand, so that a test sees what assembling alone does."""

from __future__ import annotations

from collections.abc import Mapping

from newsclean.article import Article
from newsclean.assembling import assemble
from newsclean.blocks import Boilerplate
from newsclean.facts import Facts
from newsclean.options import Options
from newsclean.reading.markup import read
from newsclean.segments import Evidence, Page, Part, Role, Verdict

PROSE = (
    "The council of Velmora met on Tuesday to decide about the old ferry, which has not sailed since "
    "the storm. Nobody in the hall expected a vote before midnight."
)
MORE = (
    "Two traders from the island told the meeting that they had lost a third of their customers since the "
    "boat stopped, and asked the town for help."
)
URL = "https://post.example/news/ferry.html"


def verdicts_of(page: Page, roles: Mapping[str, Role], reason: str) -> list[Verdict]:
    """Take all for body but the texts that begin with a key of `roles`, and images whose URL ends in one."""
    verdicts = []
    for segment in page.segments:
        media = segment.media
        role = Boilerplate.OTHER if media else Part.BODY
        for key, given in roles.items():
            if segment.text.startswith(key) if media is None else (media.url or "").endswith(key):
                role = given
        kind = role if isinstance(role, Boilerplate) else None
        known = kind is not None and kind is not Boilerplate.OTHER
        verdicts.append(Verdict(role, 1.0, (Evidence(-3.0, reason, kind),) if known else ()))
    return verdicts


def article_of(
    html: str,
    roles: Mapping[str, Role] | None = None,
    facts: Facts | None = None,
    url: str | None = URL,
    reason: str = "says so",
) -> Article:
    page = read(html, url)
    return assemble(page, verdicts_of(page, roles or {}, reason), facts or Facts(), 0.5, Options())
