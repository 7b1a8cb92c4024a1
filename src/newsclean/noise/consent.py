"""Cookie and consent notices."""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.CONSENT,
    names="cookie cookies consent gdpr cmp onetrust privacy ccpa didomi usercentrics",
    stems="cookie consent onetrust gdpr usercentrics didomi",
)
