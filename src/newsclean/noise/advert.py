"""Advertisements and their labels.

Caught: “Advertisement”

Left alone: “An advertisement in the shop window offers a rowing boat.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.ADVERT,
    names="""
        ad ads adv advert advertisement advertising adslot adsense sponsor sponsored sponsors dfp gpt banner
        anzeige werbung publicidad pub promo promotion promoted affiliate commercial product products shop
        shopping buy deal deals offer
    """,
    stems="advert adslot adsbygoogle sponsor affiliate googlead adcontainer adunit werbung anzeige",
    tags="ins",
)
