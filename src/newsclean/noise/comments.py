"""What readers wrote under the article.

Caught: “3 Comments, and what readers wrote under it”

Left alone: “Three comments were made at the meeting.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.COMMENTS,
    names="""
        comment comments commentlist disqus discussion reply replies thread livefyre spotim coral responses
        guestbook
    """,
    stems="comment disqus discussion respond",
)
