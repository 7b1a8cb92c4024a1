"""Standing notes: corrections policies, disclaimers, appeals, the company's own words.

Caught: “Disclaimer: the views expressed are those of the author.”

Left alone: “The notice on the gate asks for donations to the lighthouse.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.NOTICE,
    names="""
        disclaimer notice note correction corrections editors-note donate donation appeal support contribute
        membership boilerplate epic legal trust standards alert message
    """,
    stems="disclaimer donat editorsnote",
    roles="alert status",
)
