"""Newsletters, apps and podcasts that the site offers.

Caught: “Sign up for our newsletter”

Left alone: “Her newsletter about boats has four hundred readers.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.NEWSLETTER,
    names="""
        newsletter newsletters subscribe subscription signup sign-up mailing mailchimp email app apps optin
        podcast inscription
    """,
    stems="newsletter subscri signup mailing optin",
)
