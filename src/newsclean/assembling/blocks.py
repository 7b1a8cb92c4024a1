"""Kept segments → typed blocks, by the boxes that they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from newsclean.assembling.embeds import is_post, post_of
from newsclean.assembling.groups import Groups
from newsclean.assembling.lists import list_of
from newsclean.assembling.paragraphs import flow_of, paragraphs_of
from newsclean.assembling.tables import table_of
from newsclean.blocks import Block, Preformatted, Quote
from newsclean.segments import LISTS, Box, Page, Segment

__all__ = ["blocks_of"]


def blocks_of(page: Page, story: Sequence[Segment], groups: Groups, base: str) -> Iterator[tuple[int, Block]]:
    """Yield the blocks of the story's segments, each with the index of its first segment."""
    for box, run in groupby(story, key=lambda segment: groups.of(segment.box)):
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
    return post_of(segments, base) if is_post(box) else Quote(paragraphs_of(segments, base))
