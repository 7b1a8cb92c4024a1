"""Assembling: verdicts → blocks and removed pieces, and with the facts the `Article`."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.article import Article
from newsclean.assembling.blocks import blocks_of
from newsclean.assembling.figures import lead_image
from newsclean.assembling.removals import removed_of
from newsclean.facts import Facts
from newsclean.options import Options
from newsclean.segments import Page, Verdict

__all__ = ["assemble"]


def assemble(page: Page, verdicts: Sequence[Verdict], facts: Facts, confidence: float, options: Options, notes: tuple[str, ...] = ()) -> Article:
    """Return the article of a judged page. Every segment with text ends in a block, a field or `removed`."""
    blocks, shown = blocks_of(page, verdicts)
    return Article(
        title=facts.title,
        subtitle=facts.subtitle,
        authors=facts.authors,
        published=facts.published,
        modified=facts.modified,
        section=facts.section,
        tags=facts.tags,
        site_name=facts.site_name,
        language=facts.language,
        url=facts.url,
        image=lead_image(facts.image, blocks),
        free_access=facts.free_access,
        blocks=blocks,
        removed=removed_of(page, verdicts, shown, facts),
        confidence=confidence,
        notes=facts.notes + notes,
        captions_in_text=options.captions_in_text,
        tables_in_text=options.tables_in_text,
    )
