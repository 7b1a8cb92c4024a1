"""Kept segments → typed blocks, by the boxes that they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsclean.assembling.lists import list_of
from newsclean.assembling.spans import absolute, base_of, spans_of
from newsclean.assembling.tables import is_data_table, table_of
from newsclean.blocks import Block, Embed, Figure, Heading, Paragraph, Preformatted, Quote, Span
from newsclean.segments import Box, Page, Part, Segment, Verdict

__all__ = ["blocks_of"]

LONG_LINE = 100
"""From this many characters on, a line between two single line breaks is a paragraph of its own."""

_GROUPING = ("ul", "ol", "table", "blockquote", "figure")
_EMBEDDED = re.compile(r"twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-card")
_SENTENCE_END = re.compile(r"[.!?。！？؟।…][\"'”’»›)\]】」』）]*$")
_LEVELS = {f"h{level}": max(level, 2) for level in range(1, 7)}


def blocks_of(page: Page, verdicts: Sequence[Verdict]) -> tuple[tuple[Block, ...], set[int]]:
    """Return the blocks of the kept segments, and the indices of all segments that they hold."""
    base = base_of(page)
    kept = list(_material(page, verdicts))
    tables: dict[Box, bool] = {}
    blocks: list[Block] = []
    shown: set[int] = set()
    for _, run in groupby(kept, key=lambda segment: id(_group(segment, verdicts, tables, page))):
        segments = list(run)
        group = _group(segments[0], verdicts, tables, page)
        blocks += _run_blocks(segments, group, verdicts, base)
        shown |= {segment.index for segment in segments}
    return tuple(block for block in blocks if not isinstance(block, Figure) or block.url or block.caption or block.credit), shown


def _material(page: Page, verdicts: Sequence[Verdict]) -> Iterator[Segment]:
    """Yield the kept segments, captions with the images that they belong to, and images and embeds inside the story."""
    body = [i for i, verdict in enumerate(verdicts) if verdict.role is Part.BODY]
    if not body:
        return
    first, last = body[0], body[-1]
    for segment, verdict in zip(page.segments, verdicts, strict=True):
        role = verdict.role
        if role is Part.BODY:
            yield segment
        elif role in (Part.CAPTION, Part.CREDIT):
            yield segment
        elif segment.media is not None and not segment.box.hidden and _belongs(segment, page, verdicts, first, last):
            yield segment


def _belongs(segment: Segment, page: Page, verdicts: Sequence[Verdict], first: int, last: int) -> bool:
    """Return whether an image or embed is the story's: beside a caption of its figure, or between two kept segments."""
    if segment.media is not None and segment.media.kind == "embed":
        return first < segment.index < last and _neighbours_kept(segment.index, verdicts)
    figure = _nearest(segment.box, ("figure",))
    if figure is not None:
        captions = any(verdict.role in (Part.CAPTION, Part.CREDIT) for verdict in verdicts[figure.first : figure.last])
        return captions or first < segment.index < last and _neighbours_kept(segment.index, verdicts)
    following = verdicts[segment.index + 1 : segment.index + 3]
    return any(verdict.role is Part.CAPTION for verdict in following)


def _neighbours_kept(index: int, verdicts: Sequence[Verdict]) -> bool:
    return any(verdict.role is Part.BODY for verdict in verdicts[max(0, index - 2) : index + 3])


def _nearest(box: Box, tags: Sequence[str]) -> Box | None:
    return next((outer for outer in box.ancestors() if outer.tag in tags), None)


def _group(segment: Segment, verdicts: Sequence[Verdict], tables: dict[Box, bool], page: Page) -> Box | None:
    """Return the outermost list, table, quote or figure that makes one block of the segments in it."""
    best: Box | None = None
    for outer in segment.box.ancestors():
        if outer.tag == "figure":
            return outer
        if outer.tag == "table":
            if outer not in tables:
                tables[outer] = is_data_table(outer, page.segments, verdicts)
            if tables[outer]:
                return outer
        elif outer.tag == "blockquote" or outer.tag in ("ul", "ol") and segment.box is not outer:
            best = outer
    if best is None and verdicts[segment.index].role in (Part.CAPTION, Part.CREDIT) or segment.media is not None and best is None:
        return segment.box.parent
    return best


def _run_blocks(segments: list[Segment], group: Box | None, verdicts: Sequence[Verdict], base: str) -> Iterator[Block]:
    roles = [verdicts[segment.index].role for segment in segments]
    if any(role in (Part.CAPTION, Part.CREDIT) for role in roles) or any(segment.media for segment in segments):
        yield from _with_media(segments, verdicts, base)
    elif group is None:
        yield from _flow(segments, base)
    elif group.tag in ("ul", "ol"):
        yield list_of(segments, group, base)
    elif group.tag == "table":
        yield table_of(segments, group)
    elif group.tag == "blockquote" and _EMBEDDED.search(group.names):
        yield _embed(segments, base)
    elif group.tag == "blockquote":
        yield Quote(tuple(_paragraphs(segments, base)))
    else:
        yield from _flow(segments, base)


def _with_media(segments: list[Segment], verdicts: Sequence[Verdict], base: str) -> Iterator[Block]:
    """Yield a figure for each image with the captions that follow or precede it, and what else stands between them."""
    figure: Figure | None = None
    for segment in segments:
        role = verdicts[segment.index].role
        if segment.media is not None and segment.media.kind == "embed":
            url = absolute(segment.media.url, base)
            if url:
                yield Embed(url, segment.media.alt or "")
        elif segment.media is not None:
            if figure is not None and figure.url is None:
                figure = Figure(absolute(segment.media.url, base), segment.media.alt or None, figure.caption, figure.credit)
                continue
            if figure is not None:
                yield figure
            figure = Figure(absolute(segment.media.url, base), segment.media.alt or None)
        elif role is Part.CAPTION:
            caption = f"{figure.caption} {segment.text}" if figure is not None and figure.caption else segment.text
            figure = Figure(figure.url, figure.alt, caption, figure.credit) if figure is not None else Figure(caption=caption)
        elif role is Part.CREDIT:
            credit = f"{figure.credit} {segment.text}" if figure is not None and figure.credit else segment.text
            figure = Figure(figure.url, figure.alt, figure.caption, credit) if figure is not None else Figure(credit=credit)
        else:
            if figure is not None:
                yield figure
                figure = None
            yield from _flow([segment], base)
    if figure is not None:
        yield figure


def _embed(segments: list[Segment], base: str) -> Embed:
    links = [mark.href for segment in segments for mark in segment.marks if mark.href]
    return Embed(absolute(links[-1], base) if links else None, "\n".join(segment.text for segment in segments))


def _flow(segments: list[Segment], base: str) -> Iterator[Block]:
    """Yield headings, preformatted blocks and paragraphs; lines that single line breaks part are joined."""
    for run in _joined(segments):
        segment = run[0]
        level = next((_LEVELS[outer.tag] for _, outer in zip(range(3), segment.box.ancestors(), strict=False) if outer.tag in _LEVELS), 0)
        if segment.box.tag == "pre":
            yield Preformatted("\n".join(part.text for part in run))
        elif level:
            text, spans = _text_and_spans(run, base)
            yield Heading(text, level, spans)
        else:
            yield Paragraph(*_text_and_spans(run, base))


def _paragraphs(segments: list[Segment], base: str) -> Iterator[Paragraph]:
    for run in _joined(segments):
        yield Paragraph(*_text_and_spans(run, base))


def _joined(segments: list[Segment]) -> Iterator[list[Segment]]:
    """Yield runs of segments that are one paragraph to a reader."""
    run: list[Segment] = []
    for segment in segments:
        if run and _goes_on(run[-1], segment):
            run.append(segment)
            continue
        if run:
            yield run
        run = [segment]
    if run:
        yield run


def _goes_on(before: Segment, segment: Segment) -> bool:
    if not segment.soft or segment.box is not before.box or segment.index != before.index + 1:
        return False
    both_long = len(before.text) > LONG_LINE and len(segment.text) > LONG_LINE
    return not (both_long and _SENTENCE_END.search(before.text[-8:]))


def _text_and_spans(run: list[Segment], base: str) -> tuple[str, tuple[Span, ...]]:
    text = ""
    spans: tuple[Span, ...] = ()
    for segment in run:
        if text:
            text += "\n"
        spans += spans_of(segment.marks, base, len(text))
        text += segment.text
    return text, spans
