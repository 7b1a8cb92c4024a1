"""Paywalls and offers of a subscription.

Caught: “Subscribe to continue reading”

Left alone: “Subscribers to the old ferry pass get their money back.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.PAYWALL,
    names="paywall premium piano regwall registration gate gated meter plus abo",
    stems="paywall regwall piano",
)
