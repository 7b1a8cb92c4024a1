"""Menus, language pickers, log-in links, skip links and logos.

Caught: “Home · Politics · Sports, as a list of links”

Left alone: “The menu of the new pier restaurant has eleven dishes.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.MENU,
    names="""
        nav menu submenu dropdown toolbar masthead topbar offcanvas hamburger login signin logout logo skip
        language lang switcher megamenu navbar
    """,
    stems="navig menu submenu navbar masthead offcanvas hamburger dropdown megamenu sitelogo",
    tags="nav menu",
    roles="navigation menu menubar menuitem banner toolbar",
)
