"""Bylines: who wrote it. The names become `authors`; the line itself is removed.

Caught: “By Maren Holt”

Left alone: “By Maren Holt’s own account, the letter arrived late.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.BYLINE,
    names="byline author authors writer reporter autor auteur autore redactor contributor creator",
    stems="byline author",
)
