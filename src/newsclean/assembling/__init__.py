"""Assembling: verdicts → blocks and removed pieces, and with the facts the `Article`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from operator import itemgetter
from typing import cast

from newsclean.article import Article
from newsclean.assembling.blocks import blocks_of
from newsclean.assembling.embeds import embeds_of
from newsclean.assembling.figures import figures_of, lead_image
from newsclean.assembling.grounds import Grounds
from newsclean.assembling.groups import Groups
from newsclean.assembling.removals import in_fields, removed_of
from newsclean.assembling.repeats import pull_quotes
from newsclean.assembling.spans import base_of
from newsclean.blocks import Block, Removed
from newsclean.facts import Facts
from newsclean.options import Options
from newsclean.segments import Page, Part, Segment, Verdict

__all__ = ["assemble"]


def assemble(
    page: Page,
    verdicts: Sequence[Verdict],
    facts: Facts,
    confidence: float,
    options: Options,
    notes: tuple[str, ...] = (),
) -> Article:
    """Return the article of a judged page. Each segment ends in a block, a field or `removed`.

    Args:
        page: the page.
        verdicts: one verdict for each of its segments.
        facts: what is known of the article beside its body.
        confidence: from 0 to 1, how sure the judge is.
        options: the caller's choices.
        notes: what is to be said of how the verdicts came about.
    """
    base = base_of(page, facts.url)
    held = in_fields(page, verdicts, facts)
    story = [
        segment
        for segment, verdict in zip(page.segments, verdicts, strict=True)
        if verdict.role is Part.BODY and segment.text and segment.index not in held
    ]
    twice = {segment.index for segment in pull_quotes(story)}
    story = [segment for segment in story if segment.index not in twice]
    blocks, said = _blocks(page, verdicts, story, facts.headline, base)
    held.update(segment.index for segment in (*story, *said))
    return Article(
        title=facts.title,
        subtitle=_subtitle(facts, verdicts),
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
        # Few who want the text ask for what was left out, so that is put into words only then.
        removed=cast("tuple[Removed, ...]", partial(removed_of, page, verdicts, held)),
        confidence=confidence,
        notes=facts.notes + notes,
        captions_in_text=options.captions_in_text,
        tables_in_text=options.tables_in_text,
    )


def _blocks(
    page: Page, verdicts: Sequence[Verdict], story: Sequence[Segment], headline: int | None, base: str
) -> tuple[tuple[Block, ...], list[Segment]]:
    """Return the article's blocks in page order, and the captions and credits in them."""
    if not story:
        return (), []
    groups = Groups(story)
    grounds = Grounds(page, verdicts, story, headline)
    shots = list(figures_of(page, verdicts, grounds, groups, base))
    placed = [
        *blocks_of(page, story, groups, base),
        *((shot.index, figure) for shot, figure in shots),
        *embeds_of(page, verdicts, grounds, base),
    ]
    placed.sort(key=itemgetter(0))
    return tuple(block for _, block in placed), [segment for shot, _ in shots for segment in shot.said]


def _subtitle(facts: Facts, verdicts: Sequence[Verdict]) -> str | None:
    """Return the subtitle, unless the judge takes what shows it for something else."""
    if facts.standfirst is not None and verdicts[facts.standfirst].role is not Part.SUBTITLE:
        return None
    return facts.subtitle
