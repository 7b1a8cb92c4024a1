"""Segments that stand in the flow of the text → paragraphs and subheads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsclean.assembling.spans import joined
from newsclean.blocks import Block, Heading, Paragraph
from newsclean.segments import Box, Segment

__all__ = ["flow_of", "heading_level", "paragraphs_of"]

LONG_LINE = 100
"""From this many characters on, a line that ends a sentence and one after it are paragraphs of their own."""

LONGEST_HEADING = 300
"""What is longer, in characters, is no subhead, whatever element it stands in."""

SHORTEST_START = 20
"""The shortest line, in characters, that goes on behind an advert or the like."""

HEADING_REACH = 3
"""How many boxes around a segment may make a subhead of it."""

_LEVELS = {f"h{level}": max(level, 2) for level in range(1, 7)}
_SENTENCE_END = re.compile(r"[.!?。！？؟۔।…][\"'”’»›)\]】」』）]*$")
_WORD = re.compile(r"\w+")


def heading_level(box: Box) -> int:
    """Return the level, 2 to 6, of the heading that `box` is or stands in; 0 where it is none."""
    for _, outer in zip(range(HEADING_REACH), box.ancestors(), strict=False):
        level = _LEVELS.get(outer.tag)
        if level:
            return level
    return 0


def flow_of(segments: Sequence[Segment], base: str) -> Iterator[tuple[int, Block]]:
    """Yield subheads and paragraphs, each with the index of its first segment."""
    for run in _runs(_without_gaps(_with_initials(segments))):
        level = heading_level(run[0].box)
        if level and sum(len(segment.text) for segment in run) <= LONGEST_HEADING:
            text, spans = joined(run, " ", base)
            yield run[0].index, Heading(text, level, spans)
        else:
            yield run[0].index, Paragraph(*joined(run, "\n", base))


def paragraphs_of(segments: Sequence[Segment], base: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a quotation."""
    return tuple(Paragraph(*joined(run, "\n", base)) for run in _runs(_without_gaps(_with_initials(segments))))


def _runs(segments: Sequence[Segment]) -> Iterator[list[Segment]]:
    """Yield runs of segments that are one paragraph to a reader."""
    run: list[Segment] = []
    for segment in segments:
        if run and not _goes_on(run[-1], segment):
            yield run
            run = []
        run.append(segment)
    if run:
        yield run


def _goes_on(before: Segment, segment: Segment) -> bool:
    """Return whether only a line break parts two lines: of a poem, say, and not of prose."""
    if not segment.soft or segment.box is not before.box or segment.index != before.index + 1:
        return False
    both_long = len(before.text) >= LONG_LINE and len(segment.text) >= LONG_LINE
    return not (both_long and _SENTENCE_END.search(before.text[-8:]))


def _without_gaps(segments: Sequence[Segment]) -> list[Segment]:
    """Return `segments` with the lines put together again that something removed, an advert, say, stands inside of."""
    result: list[Segment] = []
    for segment in segments:
        if result and _is_rest(result[-1], segment):
            segment = _put_together(result.pop(), " ", segment)
        result.append(segment)
    return result


def _is_rest(before: Segment, segment: Segment) -> bool:
    box, own = before.box, segment.box
    beside = own is box or own is box.parent or own.parent is box.parent
    unfinished = len(before.text) >= SHORTEST_START and not _SENTENCE_END.search(before.text[-8:])
    return (
        beside
        and segment.index > before.index + 1
        and unfinished
        and segment.text[0].islower()
        and not heading_level(box)
    )


def _with_initials(segments: Sequence[Segment]) -> Sequence[Segment]:
    """Return `segments` with each drop cap that stands alone put back to the word that it begins."""
    if all(len(segment.text) > 1 for segment in segments):
        return segments
    words = Counter(word.casefold() for segment in segments for word in _WORD.findall(segment.text))
    result: list[Segment] = []
    for segment in segments:
        if result and _is_initial(result[-1], segment):
            segment = _with_initial(result.pop(), segment, words)
        result.append(segment)
    return result


def _is_initial(before: Segment, segment: Segment) -> bool:
    alone = len(before.text) == 1 and before.text.isupper()
    return alone and before.index + 1 == segment.index and segment.text[0].islower()


def _with_initial(initial: Segment, segment: Segment, words: Counter[str]) -> Segment:
    """Join "T" and "he …" to "The …", but "A" and "few …" to "A few …" where the text has "few" elsewhere."""
    match = _WORD.match(segment.text)
    tail = match[0] if match else ""
    apart = words[tail] > 1 and not words[(initial.text + tail).casefold()]
    return _put_together(initial, " " if apart else "", segment)


def _put_together(before: Segment, joint: str, segment: Segment) -> Segment:
    """Return one segment of two, with `joint` between them."""
    text = before.text + joint
    shift = len(text)
    marks = [mark._replace(start=mark.start + shift, end=mark.end + shift) for mark in segment.marks]
    return replace(before, text=text + segment.text, marks=(*before.marks, *marks))
