"""Cookie and consent notices.

Caught: “We use cookies to improve this site.”

Left alone: “The bakery gives cookies to everyone who consents to wait.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.CONSENT,
    names="cookie cookies consent gdpr cmp onetrust privacy ccpa didomi usercentrics",
    stems="cookie consent onetrust gdpr usercentrics didomi",
)
