"""Breadcrumbs: the path from the front page to this one.

Caught: “Home › Transport”

Left alone: “The road home goes by the transport office.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.BREADCRUMB,
    names="breadcrumb breadcrumbs crumb crumbs breadcrumblist",
    stems="breadcrumb",
)
