"""Lists of tags and topics.

Caught: “Tags: Ferries, Velmora”

Left alone: “The price tags in the shop have not changed.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.TAGS,
    names="tag tags topics topic keywords keyword taglist hashtag",
    stems="taglist hashtag keyword",
)
