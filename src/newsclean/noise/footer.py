"""Site footers and copyright lines.

Caught: “© 2025 Velmora Post. All rights reserved.”

Left alone: “All rights to the harbour were the crown’s until 1904.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.FOOTER,
    names="footer colophon copyright imprint impressum sitefooter bottom legal foot",
    stems="footer colophon copyright imprint",
    roles="contentinfo",
)
