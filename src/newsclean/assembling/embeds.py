"""Players, frames and quoted posts of other sites → embeds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.assembling.grounds import Grounds, speaks_against
from newsclean.assembling.spans import absolute
from newsclean.blocks import Embed
from newsclean.segments import Box, Page, Segment, Verdict

__all__ = ["embeds_of", "is_post", "post_of"]

_POST = re.compile(r"twitter-(?:tweet|video)|instagram-media|fb-(?:post|video)|reddit-card|embed")
"""Class names of the quotations that a script of the network turns into a post."""

_POST_PATH = re.compile(r"/(?:status|statuses|p|reel|tv|video|videos|post|posts|comments)/")


def embeds_of(page: Page, verdicts: Sequence[Verdict], grounds: Grounds, base: str) -> Iterator[tuple[int, Embed]]:
    """Yield the players and frames inside the story, with their indices; what they show is elsewhere."""
    for segment, verdict in zip(page.segments, verdicts, strict=True):
        media = segment.media
        if media is None or media.kind != "embed" or segment.box.hidden or speaks_against(verdict):
            continue
        url = absolute(media.url, base)
        if url and grounds.is_inside(segment.index) and grounds.holds(segment.index, segment.box):
            yield segment.index, Embed(url)


def is_post(box: Box) -> bool:
    """Return whether a quotation stands for a post of a network."""
    return bool(_POST.search(box.names))


def post_of(segments: Sequence[Segment], base: str) -> Embed:
    """Return the post that a quotation stands for; the link to it is, as a rule, the last one.

    Where all it shows is its address, it has no text beside that.
    """
    urls = [url for segment in segments for mark in segment.marks if (url := absolute(mark.href, base))]
    posts = [url for url in urls if _POST_PATH.search(url)]
    url = next(reversed(posts or urls), None)
    text = "\n".join(segment.text for segment in segments)
    return Embed(url, text if text != url else "")
