"""Images with their captions and credits → figures, and the article's lead image."""

from __future__ import annotations

from dataclasses import replace

from newsclean.blocks import Block, Figure, Image

__all__ = ["lead_image"]


def lead_image(declared: Image | None, blocks: tuple[Block, ...]) -> Image | None:
    """Return the declared image with the caption of the first figure, or that figure's own."""
    figure = next((block for block in blocks[:3] if isinstance(block, Figure)), None)
    if figure is None:
        return declared
    if declared is None:
        return Image(figure.url, figure.alt, figure.caption, figure.credit) if figure.url else None
    return replace(
        declared,
        alt=declared.alt or figure.alt,
        caption=declared.caption or figure.caption,
        credit=declared.credit or figure.credit,
    )
