"""What surrounds players and galleries: buttons, counters, times."""

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
