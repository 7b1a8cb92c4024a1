"""Datelines: when, and where, it was written. The date becomes `published`.

Caught: “Published February 3, 2025”

Left alone: “On February 3, 2025, the council published a list.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.DATELINE,
    names="""
        dateline date datetime time timestamp published pubdate updated datum fecha posted datepublished
        datemodified
    """,
    stems="dateline timestamp pubdate publishdate datepublished",
)
