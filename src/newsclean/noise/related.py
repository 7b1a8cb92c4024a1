"""Related articles: inside, beside or after the text, because of this article.

Caught: “Read also: Night bus to stop two villages short”

Left alone: “Related families have lived on both shores for centuries.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.RELATED,
    names="""
        related recirc recirculation recommended recommendations recommend more-on readmore seealso teaser
        teasers card cards inline-related outbrain taboola similar relacionadas morefrom onward promo
        crosslink lire-aussi
    """,
    stems="related recirc recommend taboola outbrain teaser seealso readmore morefrom",
)
