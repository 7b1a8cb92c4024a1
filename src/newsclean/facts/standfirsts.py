"""The standfirst: what stands under a headline and says more than it does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from newsclean.phrases import fold
from newsclean.segments import Box, Page, Segment

__all__ = ["DESCRIPTION_METAS", "find_standfirst"]

DESCRIPTION_METAS = (
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "sailthru.description",
)
STANDFIRST_REACH = 16
"""How many segments after the headline a standfirst stands at most."""

_NUMBERS = re.compile(r"\d+")
_STANDFIRST = re.compile(
    r"standfirst|sub-?title|sub-?head|sub-?headline|\bdek\b|\bdeck\b|chapo|entradilla|bajada|sottotitolo|perex|vorspann"
)
_LEAD = re.compile(
    r"(?<![a-z])(?:lead|lede|intro|ingress|preamble|excerpt|summary|abstract|teaser|desc|description)(?![a-z])|leadtext|leadin"
)


def find_standfirst(page: Page, headline: int | None, descriptions: list[str]) -> int | None:
    """Return the segment near the headline that is named a standfirst, or is a heading that says what the page's description says.

    A first paragraph that looks like the one after it is none, whatever it is named.
    """
    if headline is None:
        return None
    near = [
        segment
        for segment in page.segments[headline + 1 : headline + STANDFIRST_REACH]
        if 30 < len(segment.text) < 600 and segment.link_chars * 2 < len(segment.text) and not segment.box.hidden
    ]
    has_heading = any(segment.box.tag == "h2" for segment in near)
    wanted = {fold(text) for text in descriptions if len(text) > 30} if has_heading else set()
    return next(_standfirsts(near, wanted), None)


def _standfirsts(near: list[Segment], wanted: set[str]) -> Iterator[int]:
    for segment, after in zip_longest(near, near[1:]):
        parent = segment.box.parent
        names = f"{segment.box.names} {parent.names if parent else ''} {segment.names}".lower()
        stands_out = after is None or _look(segment) != _look(after)
        told = stands_out and _LEAD.search(names)
        declared = segment.box.tag == "h2" and fold(segment.text) in wanted
        if told or declared or _STANDFIRST.search(names):
            yield segment.index


def _look(segment: Segment) -> tuple[str, str, Box | None]:
    """Return what makes a paragraph look as it does; numbers in its names do not."""
    return segment.box.tag, _NUMBERS.sub("", segment.box.names), segment.box.parent
