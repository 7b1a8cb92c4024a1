"""Where a body goes wrong, by kind of boilerplate: what was removed as a kind though it is the article's, and what was let in.

Which kind that is which was let in, no gold says; the judge of markup does, on the same page, for what it removes.
"""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Sequence

from extractors import Prediction
from scoring import Runs, fold, runs_of

__all__ = ["losses", "print_losses"]

NOWHERE = "(nowhere)"
"""What is lost and not removed either: in a field, or glued to other words."""

UNKNOWN = "(kept in markup too)"


def losses(text: Prediction, markup: Prediction, gold: str, optional: str = "") -> tuple[Counter[str], Counter[str]]:
    """Return what a page lost and what it let in, by kind: shares of the runs of words in its gold and in its text."""
    have, want = runs_of(text["text"]), runs_of(gold)
    lost, extra = want - have, have - want - runs_of(optional)
    by_kind = _by_kind(text.get("removed", ()), lost, NOWHERE)
    let_in = _by_kind(markup.get("removed", ()), extra, UNKNOWN)
    return _shares(by_kind, want), _shares(let_in, have)


def _by_kind(removed: Sequence[tuple[str, str]], runs: Runs, rest: str) -> Counter[str]:
    """Return how many of some runs of words stand in what was removed as which kind."""
    left = Counter({tuple(map(fold, run)): count for run, count in runs.items()})
    found: Counter[str] = Counter()
    for kind, piece in removed:
        there = Counter({tuple(map(fold, run)): count for run, count in runs_of(piece).items()}) & left
        found[kind] += there.total()
        left -= there
    found[rest] += left.total()
    return found


def _shares(found: Counter[str], runs: Runs) -> Counter[str]:
    total = max(runs.total(), 1)
    return Counter({kind: count / total for kind, count in found.items() if count})


def print_losses(pages: Sequence[tuple[Counter[str], Counter[str]]]) -> None:
    """Print the means over pages, in percent."""
    for what, column in (("lost", [lost for lost, _ in pages]), ("let in", [let_in for _, let_in in pages])):
        means: defaultdict[str, float] = defaultdict(float)
        for shares in column:
            for kind, share in shares.items():
                means[kind] += 100 * share / len(column)
        kinds = sorted(means, key=lambda kind: -means[kind])
        total = statistics.fsum(means.values())
        print(
            f"    {what:6} {total:.2f} %: "
            + ", ".join(f"{kind} {means[kind]:.2f}" for kind in kinds if means[kind] >= 0.01)
        )
