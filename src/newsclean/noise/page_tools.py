"""Page tools: font size, print, listen, save, reading time, counts of views and comments.

Caught: “Reading time: 5 min read”

Left alone: “He reads the timetable aloud for five minutes each morning.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.PAGE_TOOLS,
    names="""
        tools tool fontsize textsize readtime reading listen audio save bookmark views counter toolbar
        actions action utility
    """,
    stems="readtime readingtime fontsize textsize bookmark pagetool",
)
