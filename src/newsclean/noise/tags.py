"""Lists of tags and topics."""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.TAGS,
    names="tag tags topics topic keywords keyword taglist hashtag",
    stems="taglist hashtag keyword",
)
