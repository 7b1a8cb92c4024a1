"""Site footers and copyright lines."""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.FOOTER,
    names="footer colophon copyright imprint impressum sitefooter bottom legal foot",
    stems="footer colophon copyright imprint",
    roles="contentinfo",
)
