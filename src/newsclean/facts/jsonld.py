"""JSON-LD: the objects that a page's `application/ld+json` scripts hold, whatever shape they are in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

__all__ = ["ARTICLE_TYPES", "OTHER_TYPES", "article_of", "names_of", "objects", "text_of", "types_of"]

MOST_OBJECTS = 2_000
"""More objects than this on one page are not looked at: real pages have a few dozen."""

ARTICLE_TYPES = frozenset(
    """Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle ReviewNewsArticle
    AdvertiserContentArticle SatiricalArticle ScholarlyArticle TechArticle BlogPosting LiveBlogPosting SocialMediaPosting Report
    Review CreativeWork""".split()
)
OTHER_TYPES = frozenset(
    """Product ProductGroup Service LocalBusiness ItemList DiscussionForumPosting CollectionPage QAPage FAQPage product product.item
    product.group""".split()
)
"""The types of what a page is about that is no article, in schema.org's and Open Graph's words."""

_CONTROL = re.compile(r"[\x00-\x1f]")
_TRAILING_COMMA = re.compile(r",(?=\s{0,50}[}\]])")
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$")


def objects(scripts: list[str]) -> list[dict[str, Any]]:
    """Return every object of every script, outer ones before those inside them. Broken scripts are repaired or passed over."""
    found: list[dict[str, Any]] = []
    for script in scripts:
        for item in _walk(_parse(script)):
            found.append(item)
            if len(found) >= MOST_OBJECTS:
                return found
    return found


def _parse(script: str) -> Any:
    for repair in (str, _repaired):
        try:
            return json.loads(repair(script), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _repaired(script: str) -> str:
    text = _CONTROL.sub(" ", script).strip()
    text = _WRAPPING.sub("", text).strip().rstrip(";")
    return _TRAILING_COMMA.sub("", text)


def _walk(root: Any) -> Iterator[dict[str, Any]]:
    """Yield the dicts in `root`, breadth first, without recursion."""
    level = [root]
    while level:
        deeper: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                yield item
                deeper.extend(value for value in item.values() if isinstance(value, dict | list))
            elif isinstance(item, list):
                deeper.extend(item)
        level = deeper


def types_of(item: dict[str, Any]) -> frozenset[str]:
    """Return an object's types, without the address of their vocabulary."""
    given = item.get("@type")
    names = given if isinstance(given, list) else [given]
    return frozenset(name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in names if isinstance(name, str))


def article_of(items: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the object that describes the article: of an article's type, with the most to say; empty if there is none."""
    best: dict[str, Any] = {}
    most = 0
    for item in items:
        if types_of(item) & ARTICLE_TYPES:
            said = sum(
                weight
                for key, weight in (
                    ("headline", 3),
                    ("datePublished", 3),
                    ("author", 2),
                    ("articleBody", 2),
                    ("mainEntityOfPage", 1),
                )
                if item.get(key)
            )
            if said > most:
                best, most = item, said
    return best


def text_of(value: Any) -> str | None:
    """Return a property's text: itself, its name, or that of the first of a list."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("name") or value.get("@value") or value.get("url")
    if isinstance(value, str):
        return " ".join(unescape(value).split()) or None
    return None


def names_of(value: Any, items: list[dict[str, Any]]) -> list[tuple[str, bool]]:
    """Return the names that an `author` property gives, each with whether it is an organisation's."""
    names: list[tuple[str, bool]] = []
    named = {item["@id"]: item for item in reversed(items) if "name" in item and isinstance(item.get("@id"), str)}
    for entry in value[:MOST_OBJECTS] if isinstance(value, list) else [value]:
        if isinstance(entry, dict) and "name" not in entry and isinstance(entry.get("@id"), str):
            entry = named.get(entry["@id"], entry)
        if isinstance(entry, dict):
            given = entry.get("name")
            organisation = "Organization" in types_of(entry) or "NewsMediaOrganization" in types_of(entry)
            names += [
                (name, organisation)
                for name in (given if isinstance(given, list) else [given])
                if isinstance(name, str)
            ]
        elif isinstance(entry, str):
            names.append((entry, False))
    return [(unescape(name), organisation) for name, organisation in names]
