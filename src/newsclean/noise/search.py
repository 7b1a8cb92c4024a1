"""Search boxes and what they say when they find nothing.

Caught: “No Result View All Result”

Left alone: “The search for the lost anchor went on for two days.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.SEARCH,
    names="search searchbox searchform",
    stems="search",
    tags="search",
    roles="search searchbox",
)
