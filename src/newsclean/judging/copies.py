"""Copies: a page may hold its article once more, for other screens or as a pull quote. It is told once."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.segments import Evidence, Part, Segment

__all__ = ["SAID_ALREADY", "copies_of"]

SHORTEST = 12
"""From this length on, in words, a text stands twice because it was copied; a refrain or a label may come again."""

NEAR = 4
"""How well a copy is placed: by how much of the article stands among so many segments on both sides."""

SAID_ALREADY = Evidence(0.0, "stands in the article already")


def copies_of(segments: Sequence[Segment], sizes: Sequence[int], roles: Sequence[Part | None]) -> list[int]:
    """Return the segments of the body that say word for word what another one says, all but one of each text.

    The first copy stays that is placed at least half as well as the best one: not a pull quote, but the paragraph itself.
    """
    places: dict[str, list[int]] = {}
    for index, (segment, size, role) in enumerate(zip(segments, sizes, roles, strict=True)):
        if role is Part.BODY and size >= SHORTEST:
            places.setdefault(segment.text, []).append(index)
    copies = []
    for indices in places.values():
        if len(indices) > 1:
            around = [roles[max(index - NEAR, 0) : index + NEAR + 1].count(Part.BODY) for index in indices]
            stays = next(i for i, held in zip(indices, around, strict=True) if held * 2 >= max(around))
            copies += [index for index in indices if index != stays]
    return copies
