"""Labels of the section that the article stands in.

Caught: “in Transport, above the headline”

Left alone: “Transport on the island costs more than it did.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.SECTION,
    names="kicker eyebrow rubric category categories section-name channel label overline topline",
    stems="kicker eyebrow rubric categor overline topline",
)
