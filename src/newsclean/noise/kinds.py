"""Every kind's clues, in the order of the enum."""

from __future__ import annotations

from newsclean.noise import (
    advert,
    author_bio,
    breadcrumb,
    byline,
    comment_form,
    comments,
    consent,
    dateline,
    footer,
    hidden,
    media,
    menu,
    newsletter,
    notice,
    page_tools,
    paywall,
    popular,
    related,
    search,
    section,
    share,
    tags,
    ticker,
)
from newsclean.noise.clues import Clues

__all__ = ["ALL"]

ALL: tuple[Clues, ...] = tuple(
    module.CLUES
    for module in (
        menu, search, breadcrumb, byline, dateline, section, tags, page_tools, share, related, popular, author_bio,
        comments, comment_form, newsletter, advert, consent, paywall, media, ticker, footer, notice, hidden,
    )
)  # fmt: skip
