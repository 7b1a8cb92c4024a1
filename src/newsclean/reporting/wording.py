"""What the judge says, in words that a reader of the page follows: a reason, a weight, a name."""

from __future__ import annotations

from newsclean.judging.explain import Ground
from newsclean.reporting.line_traits import LINE_TRAITS
from newsclean.reporting.trait_words import KINDS, TRAITS

__all__ = [
    "NOT_ITS_OWN",
    "line_reason_of",
    "name_of",
    "reason_of",
    "signed",
    "strength",
]

NOT_ITS_OWN = frozenset(
    ("second_look", "score", "top", "page_mean", "sure", "page_prose", "page_links", "page_lines", "style")
)
"""Traits that say nothing about one segment: what the first look added up already, and the page as a whole."""

STRONG, CLEAR, SLIGHT = 2.0, 0.75, 0.25
"""From how much log odds on a weight is called strong, clear or slight. 2.0 makes even odds seven to one."""


def name_of(kind: str) -> str:
    """Return the name of a kind or part as words.

    >>> name_of("page_tools")
    'page tools'
    """
    return kind.replace("_", " ")


def signed(weight: float) -> str:
    """Return a weight with its sign.

    >>> signed(1.25), signed(-0.5)
    ('+1.2', '−0.5')
    """
    return f"{'−' if weight < 0 else '+'}{abs(weight):.1f}"


def strength(weight: float) -> str:
    """Return how much a weight is, in a word.

    >>> strength(-3.1), strength(0.4)
    ('strongly', 'slightly')
    """
    size = abs(weight)
    return "strongly" if size >= STRONG else "clearly" if size >= CLEAR else "slightly" if size >= SLIGHT else "hardly"


def reason_of(ground: Ground) -> str:
    """Return what a trait and its value say of a segment. A trait that has no words is named as it is.

    >>> reason_of(Ground(1.4, "size", 9))
    'has 26 to 39 words'
    >>> reason_of(Ground(-3.8, "name:comments", 2))
    'a class or id close to it names comments'
    """
    words = TRAITS.get(ground.trait)
    if words is not None:
        return words(ground.value)
    group, _, kind = ground.trait.partition(":")
    if group in KINDS:
        return KINDS[group](ground.value).format(name_of(kind))
    return f"{name_of(ground.trait)} is {ground.value}"


def line_reason_of(ground: Ground) -> str:
    """Return what a trait says of a line of rendered text, whose values are cut otherwise than those of markup.

    >>> line_reason_of(Ground(1.4, "size", 12))
    'its length'
    """
    return LINE_TRAITS.get(ground.trait) or reason_of(ground)
