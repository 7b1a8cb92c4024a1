"""Most read, latest, for you, the next article.

Caught: “Most read, and the headlines under it”

Left alone: “The most popular crossing leaves at noon.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.POPULAR,
    names="""
        popular trending mostread latest recent headlines topstories topnews mostviewed mostpopular next prev previous pagination ranking
        toplist newsfeed feed river stream upnext
    """,
    stems="popular trending mostread latest recentpost ranking upnext pagination",
)
