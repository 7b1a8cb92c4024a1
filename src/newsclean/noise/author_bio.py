"""Who the author is: a box with a photo, a few lines and links.

Caught: “About the author, and the lines under it”

Left alone: “About the author of the old sea charts little is known.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.AUTHOR_BIO,
    names="bio biography author-box authorbox about-author author-info author-bio profile contributor",
    stems="authorbox authorbio authorinfo aboutauthor biograph",
)
