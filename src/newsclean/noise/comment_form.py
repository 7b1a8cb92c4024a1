"""The form in which readers comment.

Caught: “Leave a Reply. Your email address will not be published.”

Left alone: “Everyone was asked to reply in writing before Friday.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.COMMENT_FORM,
    names="respond commentform comment-form reply-title",
    stems="commentform",
)
