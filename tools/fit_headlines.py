"""Fit what tells the headline among the lines of a rendered page, and print the weights for `facts/headlines.py`.

    python tools/fit_headlines.py CORPUS [--folds 4] [--cache FOLDER]

The candidates of a page compete: the model is a conditional logit (McFadden, "Conditional logit analysis of qualitative choice
behavior", 1974) over the lines that may be the headline, of which those that read as the gold title are right. Pages are rendered
as for tools/fit_text.py. With `--folds`, the share of right choices on domains left out is printed by set. The same
corpus gives the same weights every time. Needs the extra `fit`, and the renderers.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
from extractors import RENDERERS
from fit import domain_of, fold_of
from fit_text import rendered
from newsclean.errors import NewscleanError
from newsclean.facts.headlines import WEIGHTS, Shown
from newsclean.reading.decoding import check
from newsclean.reading.plaintext import read_text
from scoring import fold

SETS = ("fundus", "wcxb", "trafilatura")
COST, ROUNDS = 0.5, 150
"""What large weights cost, and how long the fit goes on."""


class Example(NamedTuple):
    """A page: what is seen of each candidate, a row a line, and which of them are right."""

    set: str
    domain: str
    rows: np.ndarray
    right: np.ndarray


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=0, help="cross-validate by domain with so many folds")
    parser.add_argument("--cache", type=Path, help="a folder of rendered pages, as for tools/fit_text.py")
    call = parser.parse_args()
    examples = [example for name in SETS for example in _examples(call.corpus / name, call.cache)]
    if call.folds:
        _cross_validate(examples, call.folds)
    weights = _fit(examples)
    print("\n".join(f'    "{name}": {round(float(weight), 2)},' for name, weight in zip(WEIGHTS, weights, strict=True)))


def _examples(folder: Path, cache: Path | None) -> Iterator[Example]:
    texts_of = rendered(folder, cache)
    for line in (folder / "gold.jsonl").open(encoding="utf-8"):
        gold = json.loads(line)
        if not gold.get("title"):
            continue
        turn = int(hashlib.sha256(gold["id"].encode()).hexdigest(), 16)
        for at, text in enumerate(texts_of(gold).values()):
            if at != turn % len(RENDERERS) and (example := _example(folder.name, gold, text or "")):
                yield example


def _example(name: str, gold: dict[str, Any], text: str) -> Example | None:
    try:
        shown = Shown(read_text(check(text), gold["url"]))
    except NewscleanError:
        return None
    lines = list(shown.candidates())
    seen = [shown.looks(line) | shown.looks_closer(line) for line in lines]
    rows = np.array([[float(of_line[cue]) for cue in WEIGHTS] for of_line in seen]).reshape(len(lines), len(WEIGHTS))
    right = np.array([fold(shown.segments[line].text) == fold(gold["title"]) for line in lines], bool)
    return Example(name, domain_of(gold, name), rows, right)


def _fit(examples: Sequence[Example]) -> np.ndarray:
    known = [example for example in examples if example.right.any()]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total, slope = COST * weights @ weights / 2, COST * weights
        for example in known:
            odds = np.exp(example.rows @ weights - (example.rows @ weights).max())
            chances = odds / odds.sum()
            among = np.where(example.right, chances, 0.0)
            total -= np.log(max(among.sum(), 1e-12))
            slope = slope + example.rows.T @ (chances - among / max(among.sum(), 1e-12))
        return total, slope

    found = minimize(loss, np.zeros(len(WEIGHTS)), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    return np.asarray(found.x)


def _cross_validate(examples: Sequence[Example], folds: int) -> None:
    right: Counter[str] = Counter()
    for fold_out in range(folds):
        weights = _fit([example for example in examples if fold_of(example.domain, folds) != fold_out])
        for example in examples:
            if fold_of(example.domain, folds) == fold_out and len(example.rows):
                right[example.set] += int(example.right[np.argmax(example.rows @ weights)])
    for name, count in Counter(example.set for example in examples).items():
        print(f"{name:12} {count:5} texts, right on domains left out: {right[name] / count:.4f}")


if __name__ == "__main__":
    main()
