"""The form in which readers comment."""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.COMMENT_FORM,
    names="respond commentform comment-form reply-title",
    stems="commentform",
)
