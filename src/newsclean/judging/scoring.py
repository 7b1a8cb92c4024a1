"""The two looks: the first scores every segment by little, the second those in question by all that can be seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from newsclean import weights
from newsclean.judging.boxes import OWN_BOX, SHAPES, Boxes
from newsclean.judging.context import CONTEXT, context
from newsclean.judging.firm import firm_weight
from newsclean.judging.looking import look_closely
from newsclean.judging.measures import ends_sentence
from newsclean.judging.tables import SCALE, Table, Term
from newsclean.judging.traits import FIRST, LANDMARKS, NAMED, SECOND, SEEN, Hints, Sight, View
from newsclean.noise.lexicon import NO_HITS, Hits
from newsclean.remembering import remembered
from newsclean.segments import Page, Segment

__all__ = [
    "FIRST_TABLE",
    "NOTHING",
    "SECOND_TABLE",
    "SURE_BONUS",
    "first_scores",
    "heading_terms",
    "mask_terms",
    "phrase_terms",
    "scores_of",
    "sorted_out",
]

NOTHING = -99.0
"""The score of a segment without text."""

IN_QUESTION = -3.5
"""A segment that scores less than this at the first look is not looked at again: it is the article's once in a thousand times."""

SURE = 3.0
"""Nor are sentences that score more than this: they are not the article's once in a thousand times."""

SURE_SHARE = 0.5
"""So much of the page's prose has to be sure. Where less is, as on a page of many parts, all of it is looked at again."""

SURE_BONUS = 1.5
"""What the second look would add to sentences that are sure, in the mean."""

FIRST_TABLE = Table(FIRST, weights.FIRST_BASE, weights.FIRST_SINGLES, weights.FIRST_PAIRS)
_of_seen, _of_own_box = (remembered(5_000)(FIRST_TABLE.part(traits)) for traits in (SEEN, OWN_BOX))
_of_one, _of_two, _of_three = map(FIRST_TABLE.part, SHAPES)


@remembered(5_000)
def _of_shape(shape: tuple[int, ...]) -> tuple[int, int, int]:
    """Return what a box adds to the scores in it, as the first, the second and the third box around, in hundredths."""
    return _of_one(shape), _of_two(shape[:3]), _of_three(shape[:2])


SECOND_TABLE = Table((*SECOND, *CONTEXT), weights.SECOND_BASE, weights.SECOND_SINGLES, weights.SECOND_PAIRS)


def scores_of(page: Page, sight: Sight, hints: Hints) -> list[float]:
    """Return the log odds of each segment that it belongs to the article's body."""
    segments, sizes, views = page.segments, sight.sizes, sight.views
    scores = first_scores(page, sight)
    wanted, sure = sorted_out(scores, sight.prose, segments)
    assert sight.boxes is not None
    around = context(segments, sizes, sight.boxes, scores, wanted)
    closely = look_closely(page, sight, hints, wanted)
    visible = sum(sight.prose)
    for i, own, others in zip(wanted, closely, around, strict=True):
        scores[i] += SECOND_TABLE.score(own + others) + firm_weight(segments[i], views[i], sizes[i], visible)
    for i in sure:
        scores[i] += SURE_BONUS + firm_weight(segments[i], views[i], sizes[i], visible)
    return scores


def sorted_out(
    scores: Sequence[float], prose: Sequence[int], segments: Sequence[Segment]
) -> tuple[list[int], list[int]]:
    """Return the segments that are in question after the first look, and those that are the article's for sure."""
    wanted, sure = [], []
    for i, score in enumerate(scores):
        if score > SURE and prose[i] and _is_sentence(segments[i].text):
            sure.append(i)
        elif score > IN_QUESTION:
            wanted.append(i)
    if sum([prose[i] for i in sure]) < SURE_SHARE * sum(prose):
        return sorted((*wanted, *sure)), []
    return wanted, sure


def _is_sentence(text: str) -> bool:
    """Return whether a text ends as a sentence, and holds no address, which has full stops as well."""
    return ends_sentence(text) and "://" not in text


def first_scores(page: Page, sight: Sight) -> list[float]:
    """Return what the first look says of each segment: the scores of `FIRST_TABLE`, added up part by part."""
    assert sight.boxes is not None
    of_boxes = _box_weights(sight.boxes)
    return [
        FIRST_TABLE.base + (_of_seen(view.seen) + of_boxes[view.box]) / SCALE + _masks(view)
        if segment.text
        else NOTHING
        for segment, view in zip(page.segments, sight.views, strict=True)
    ]


def _box_weights(boxes: Boxes) -> dict[int, int]:
    """Return what the box of each segment adds to its score, in hundredths."""
    parents = boxes.parents
    of_shapes = list(map(_of_shape, boxes.shapes))
    weights_of = {}
    for number, own in boxes.own.items():
        one = parents[number]
        two = parents[one]
        weights_of[number] = _of_own_box(own) + of_shapes[one][0] + of_shapes[two][1] + of_shapes[parents[two]][2]
    return weights_of


def _masks(view: View) -> float:
    masks = _around(view.near, view.mid, view.far, view.landmarks)
    if view.hits is not NO_HITS:
        masks += _phrases(view.hits)
    if view.heading:
        masks += _heading(view.heading)
    return masks


def mask_terms(view: View) -> Iterator[Term]:
    """Yield what the masks of a view add to a score, a summand for each kind or landmark."""
    yield from _name_terms(view.near, view.mid, view.far)
    yield from phrase_terms(view.hits, weights.PHRASES)
    yield from heading_terms(view.heading, weights.HEADINGS)
    yield from _landmark_terms(view.landmarks)


_NAME_WEIGHTS = [(1 << place, weights.NAMES[name]) for place, name in enumerate(NAMED) if name in weights.NAMES]


@lru_cache(maxsize=20_000)
def _around(near: int, mid: int, far: int, landmarks: int) -> float:
    """Return what the names of the boxes around a segment weigh, and the landmarks among these boxes."""
    total = 0.0
    for bit, of_nearness in _NAME_WEIGHTS:
        if far & bit:
            total += of_nearness[2 if near & bit else 1 if mid & bit else 0] / SCALE
    return total + sum(term.weight for term in _landmark_terms(landmarks))


@lru_cache(maxsize=20_000)
def _phrases(hits: Hits) -> float:
    return sum(term.weight for term in phrase_terms(hits, weights.PHRASES))


@lru_cache(maxsize=5_000)
def _heading(mask: int) -> float:
    return sum(term.weight for term in heading_terms(mask, weights.HEADINGS))


def _name_terms(near: int, mid: int, far: int) -> Iterator[Term]:
    for place, name in enumerate(NAMED):
        bit = 1 << place
        if (near | mid | far) & bit and name in weights.NAMES:
            nearness = 2 if near & bit else 1 if mid & bit else 0
            yield Term(weights.NAMES[name][nearness] / SCALE, (f"name:{name}",), (nearness,))


def phrase_terms(hits: Hits, table: Mapping[str, Sequence[int]]) -> Iterator[Term]:
    """Yield what a text's phrases add to its score, by a table of weights within it, at its start, and for all of it."""
    for place, name in enumerate(NAMED):
        bit = 1 << place
        if (hits.whole | hits.opening | hits.within) & bit and name in table:
            extent = 2 if hits.whole & bit else 1 if hits.opening & bit else 0
            yield Term(table[name][extent] / SCALE, (f"phrase:{name}",), (extent,))


def heading_terms(mask: int, table: Mapping[str, int]) -> Iterator[Term]:
    """Yield what the heading over a text adds to its score."""
    for place, name in enumerate(NAMED):
        if mask >> place & 1 and name in table:
            yield Term(table[name] / SCALE, (f"heading:{name}",), (1,))


def _landmark_terms(mask: int) -> Iterator[Term]:
    for place, name in enumerate(LANDMARKS):
        if mask >> place & 1 and name in weights.LANDMARKS:
            yield Term(weights.LANDMARKS[name] / SCALE, (f"in:{name}",), (1,))
