"""Elements that say what stands in them, as bits of a mask, and classes of elements."""

from __future__ import annotations

__all__ = ["BESIDE", "HEADINGS", "LANDMARKS", "LANDMARK_BITS", "OTHER_ARTICLE", "TAGS"]

LANDMARKS = (
    "nav", "footer", "header", "aside", "form", "figure", "article", "main", "blockquote", "table", "ul", "noscript",
    "button", "dialog", "other_article", "beside",
)  # fmt: skip
"""`other_article` is an `<article>` beside the one that the headline stands in; `beside` is a box that explains the story beside it."""

LANDMARK_BITS = {tag: 1 << place for place, tag in enumerate(LANDMARKS)} | {"ol": 1 << LANDMARKS.index("ul")}
OTHER_ARTICLE = LANDMARK_BITS["other_article"]
BESIDE = LANDMARK_BITS["beside"]

TAGS = {
    "p": 1, "h1": 2, "h2": 3, "h3": 4, "h4": 5, "h5": 5, "h6": 5, "li": 6, "td": 7, "th": 7, "blockquote": 8, "figcaption": 9,
    "pre": 10, "button": 11, "option": 12, "select": 12, "label": 13, "div": 14, "section": 15, "article": 15, "main": 15,
    "body": 15, "aside": 16, "header": 17, "footer": 18, "nav": 19, "figure": 9, "dt": 20, "dd": 20, "center": 14, "summary": 20,
    "caption": 9, "legend": 13, "textarea": 13, "noscript": 21, "template": 21, "ul": 22, "ol": 22, "table": 23, "tr": 23,
    "tbody": 23, "form": 24, "span": 25,
}  # fmt: skip
"""Classes of elements that a table can tell apart; 0 for all others."""

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
