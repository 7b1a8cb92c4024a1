"""Kept segments → typed blocks, by the boxes that they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsclean.assembling.groups import Groups
from newsclean.assembling.lists import LISTS, list_of
from newsclean.assembling.paragraphs import flow_of, paragraphs_of
from newsclean.assembling.spans import absolute
from newsclean.assembling.tables import table_of
from newsclean.blocks import Block, Embed, Preformatted, Quote
from newsclean.segments import Box, Page, Segment

__all__ = ["blocks_of"]

_POSTED = re.compile(r"twitter-|instagram-media|tiktok-embed|fb-post|fb-video|bluesky-embed|mastodon-embed|reddit-")
"""Class names of the quotations that a script of the network turns into a post."""

_POST_PATH = re.compile(r"/(?:status|statuses|p|reel|tv|video|videos|post|posts|comments)/")


def blocks_of(page: Page, story: Sequence[Segment], base: str) -> Iterator[tuple[int, Block]]:
    """Yield the blocks of the story's segments, each with the index of its first segment."""
    groups = Groups(story)
    for box, run in groupby(story, key=groups.of):
        segments = list(run)
        if box is None:
            yield from flow_of(segments, base)
        else:
            yield segments[0].index, _group(segments, box, page, base)


def _group(segments: list[Segment], box: Box, page: Page, base: str) -> Block:
    if box.tag in LISTS:
        return list_of(segments, box, base)
    if box.tag == "table":
        return table_of(segments, box, page.segments)
    if box.tag == "pre":
        return Preformatted("\n".join(segment.text for segment in segments))
    if _POSTED.search(box.names):
        return _post(segments, base)
    return Quote(paragraphs_of(segments, base))


def _post(segments: list[Segment], base: str) -> Embed:
    """Return the embedded post that a quotation stands for; the link to it is, as a rule, the last one."""
    urls = [url for segment in segments for mark in segment.marks if (url := absolute(mark.href, base))]
    posts = [url for url in urls if _POST_PATH.search(url)]
    return Embed(next(reversed(posts or urls), None), "\n".join(segment.text for segment in segments))
