"""A page as the report tells it: every piece with its role, its reasons and its place. Stages in, plain records out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newsclean.article import Article
from newsclean.assembling.removals import Places
from newsclean.blocks import Boilerplate, Removed
from newsclean.cleaning import Stages
from newsclean.facts import Facts, Source
from newsclean.judging.explain import Explainer, Ground
from newsclean.reporting.signs import SignRow, sign_rows
from newsclean.reporting.trait_words import OPINION
from newsclean.reporting.wording import NOT_ITS_OWN, line_reason_of, name_of, reason_of
from newsclean.segments import Part, Role, Segment, Verdict

__all__ = ["Account", "FactRow", "Piece", "Reason", "account_of"]

REASONS = 3
"""How many reasons of the judge a piece has at most, for it and against it each; kinds give three as well."""

UNEXPLAINED = 0.01
"""A score that differs less from its explained sum, in log odds, is explained."""

FACTS = (
    "title", "subtitle", "authors", "published", "modified", "section", "tags", "site_name", "language", "url", "image",
    "free_access",
)  # fmt: skip
"""The facts of an article, in the order that they are shown in."""


WITHOUT_EVIDENCE = {
    Part.CAPTION: ["stands in a figure, by its picture"],
    Part.CREDIT: ["stands in a figure, by its picture, and names who made it"],
}
"""Why a piece is a caption or credit, which its place alone decides."""


class Reason(NamedTuple):
    """Why a piece is what it is: words, and a weight in log odds, above 0 for what the reason speaks for."""

    weight: float
    words: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One segment as the report tells it.

    Attributes:
        index: its position on the page.
        text: its words; a picture's alternative text where it is one.
        role: the part of the article that it is, or its kind of boilerplate; None for a picture or an embed.
        tag: the element that it stands in.
        place: where it stands in the markup, as a CSS path.
        score: the log odds that it is body.
        kind_reasons: why it is of its kind.
        reasons: what the judge holds for the article (above 0) and against it (below), the strongest first.
        kept_by: the other extractors that keep it.
    """

    index: int
    text: str
    role: Role | None
    tag: str
    place: str
    score: float
    kind_reasons: tuple[Reason, ...] = ()
    reasons: tuple[Reason, ...] = ()
    kept_by: frozenset[str] = frozenset()

    @property
    def kept(self) -> bool:
        return isinstance(self.role, Part)

    @property
    def kind(self) -> Boilerplate | None:
        return self.role if isinstance(self.role, Boilerplate) else None


class FactRow(NamedTuple):
    """A fact: its value, where it comes from, and what else the page gives for it."""

    name: str
    value: str
    origin: str
    lost: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """A whole page as the report tells it.

    Attributes:
        name: what the page is called: its address or its file.
        article: what was made of it.
        pieces: its segments, in page order.
        facts: what is known of the article beside its body.
        signs: what raises and lowers the confidence.
        peers: the names of the other extractors it is compared with.
    """

    name: str
    article: Article
    pieces: tuple[Piece, ...]
    facts: tuple[FactRow, ...]
    signs: tuple[SignRow, ...]
    peers: tuple[str, ...] = field(default=())


def account_of(stages: Stages, name: str, peers: Mapping[str, Sequence[bool]]) -> Account:
    """Return the account of a page.

    Args:
        stages: what each stage of cleaning came to.
        name: what the page is called.
        peers: other extractor → whether it keeps each segment.
    """
    return Account(
        name,
        stages.article,
        tuple(_pieces(stages, peers)),
        tuple(_facts(stages.article, stages.facts)),
        tuple(sign_rows(stages.signs, stages.page.source)),
        tuple(peers),
    )


def _pieces(stages: Stages, peers: Mapping[str, Sequence[bool]]) -> list[Piece]:
    removed = {piece.index: piece for piece in stages.article.removed}
    explainer = Explainer(stages.page, stages.hints)
    places = Places()
    pieces = []
    for segment, verdict in zip(stages.page.segments, stages.verdicts, strict=True):
        place = places.of(segment.box)
        if segment.text:
            kept_by = frozenset(name for name, keeps in peers.items() if keeps[segment.index])
            role, own = _role(stages, segment, verdict, removed.get(segment.index))
            reasons = _reasons(explainer, segment, verdict, stages.hints.opinion)
            text = removed[segment.index].text if segment.index in removed else segment.text
            pieces.append(
                Piece(segment.index, text, role, segment.box.tag, place, verdict.score, own, reasons, kept_by)
            )
        elif segment.media is not None and segment.media.alt:
            pieces.append(Piece(segment.index, segment.media.alt, None, segment.media.kind, place, 0.0))
    return pieces


def _role(
    stages: Stages, segment: Segment, verdict: Verdict, removed: Removed | None
) -> tuple[Role, tuple[Reason, ...]]:
    """Return what became of a segment, and why it is of its kind."""
    if removed is not None:
        evidence = () if isinstance(verdict.role, Part) else verdict.evidence
        reasons = tuple(Reason(-clue.weight, name_of(clue.reason)) for clue in evidence)
        return removed.kind, reasons or ((Reason(0.0, removed.reason),) if removed.reason else ())
    if isinstance(verdict.role, Part):
        said = [evidence.reason for evidence in verdict.evidence] or WITHOUT_EVIDENCE.get(verdict.role, [])
        return verdict.role, tuple(Reason(0.0, words) for words in said)
    headline = stages.facts.headline
    in_title = headline is not None and segment.box is stages.page.segments[headline].box
    return Part.TITLE if in_title else Part.SUBTITLE, (Reason(0.0, "its words are in the field"),)


def _reasons(explainer: Explainer, segment: Segment, verdict: Verdict, opinion: str) -> tuple[Reason, ...]:
    """Return the strongest reasons for the side that the score is on, then the strongest of the other side.

    What the grounds leave of the score is the second opinion, where one was asked; else they are not its grounds.
    """
    grounds = explainer.grounds(segment)
    rest = verdict.score - explainer.base - sum(ground.weight for ground in grounds)
    own = [ground for ground in grounds if ground.trait not in NOT_ITS_OWN]
    if abs(rest) > UNEXPLAINED and not opinion:
        return ()
    if abs(rest) > UNEXPLAINED:
        own = sorted([*own, Ground(rest, OPINION, int(rest > 0))], key=lambda ground: -abs(ground.weight))
    sign = 1 if verdict.score > 0 else -1
    with_it = [ground for ground in own if ground.weight * sign > 0][:REASONS]
    against = [ground for ground in own if ground.weight * sign < 0][:1]
    words = line_reason_of if explainer.page.source == "text" else reason_of
    return tuple(Reason(ground.weight, words(ground)) for ground in (*with_it, *against))


def _facts(article: Article, facts: Facts) -> list[FactRow]:
    rows = []
    for name in FACTS:
        sources = [source for source in facts.sources if source.field == name]
        value = _shown(getattr(article, name))
        if value or sources:
            origin = next((source.origin for source in sources if source.chosen), "")
            lost = tuple(source for source in sources if not source.chosen and source.value != value)
            rows.append(FactRow(name, value, origin, lost))
    return rows


def _shown(value: object) -> str:
    """Return a fact as text; `""` for one that is not known."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    url = getattr(value, "url", None)
    if url is not None:
        return str(url)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
