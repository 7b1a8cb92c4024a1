"""What surrounds players and galleries: buttons, counters, times.

Caught: “Play video”

Left alone: “A video of the empty pier was watched by the whole island.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.MEDIA,
    names="""
        player video gallery slideshow carousel slider lightbox playlist jwplayer brightcove swiper slick
        thumbnail media zoom
    """,
    stems="player gallery slideshow carousel slider lightbox",
)
