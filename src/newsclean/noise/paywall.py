"""Paywalls and offers of a subscription."""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.PAYWALL,
    names="paywall premium piano regwall registration gate gated meter plus abo",
    stems="paywall regwall piano",
)
