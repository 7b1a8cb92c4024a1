"""Share bars and links to social networks.

Caught: “Share on FacebookShare on Twitter”

Left alone: “They share the second boat with the lifeguards.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.SHARE,
    names="""
        share sharing shares social socials facebook twitter whatsapp pinterest linkedin telegram addthis
        sharethis addtoany ssba sociable follow
    """,
    stems="share sharing social facebook twitter whatsapp",
)
