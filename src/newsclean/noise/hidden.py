"""What the page does not show.

Caught: “What stands in an element with display: none”

Left alone: “The hidden door of the lighthouse was found by chance.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.HIDDEN,
    names="""
        hidden hide sr-only visually-hidden screen-reader-text invisible offscreen accessibility assistive
        noscript visuallyhidden
    """,
    stems="visuallyhidden screenreader sronly",
)
