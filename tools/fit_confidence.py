"""Fit the weights of `newsclean.confidence` on a corpus, and print them; `--folds` also prints how they do on domains left out.

    python tools/fit_confidence.py CORPUS [--folds 5]

Pages of article sets are articles; those that the gold marks `article: false` are not. The model is a logistic regression. The
same corpus gives the same weights every time. Needs the extra `fit`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).resolve().parent))
from fit import domain_of, fold_of
from newsclean.cleaning import _hints
from newsclean.confidence import signs_of
from newsclean.errors import NewscleanError
from newsclean.facts import complete, declare
from newsclean.judging import judge
from newsclean.reading.decoding import decode
from newsclean.reading.markup import read

ARTICLES = ("fundus", "scrapinghub", "wcxb", "daniel")
OTHERS = "others"
STRENGTH = 1.2
"""How much the other pages weigh against the articles, which are three times as many: enough for nine in ten to be told."""


class Example(NamedTuple):
    """A page: its set, its domain, its signs."""

    set: str
    domain: str
    signs: dict[str, float]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    call = parser.parse_args()
    examples = list(_examples(call.corpus))
    names = list(examples[0].signs)
    if call.folds:
        _cross_validate(examples, call.folds)
    model = _fit(examples)
    print(f"BASE = {model.intercept_[0]:.2f}")
    print("SIGNS: dict[str, float] = {")
    for name, weight in zip(names, model.coef_[0], strict=True):
        print(f'    "{name}": {weight:.2f},')
    print("}")


def _examples(corpus: Path) -> Iterator[Example]:
    for name in (*ARTICLES, OTHERS):
        for line in (corpus / name / "gold.jsonl").open(encoding="utf-8"):
            gold = json.loads(line)
            try:
                page = read(decode(gzip.decompress((corpus / name / gold["page"]).read_bytes())), gold["url"])
            except NewscleanError:
                continue
            facts = declare(page)
            verdicts = judge(page, _hints(facts), facts.standfirst)
            yield Example(name, domain_of(gold, name), signs_of(page, verdicts, complete(facts, page, verdicts)))


def _rows(examples: list[Example]) -> np.ndarray:
    return np.array([list(example.signs.values()) for example in examples])


def _fit(examples: list[Example]) -> LogisticRegression:
    is_article = np.array([example.set != OTHERS for example in examples])
    weights = np.where(is_article, 1.0, STRENGTH)
    return LogisticRegression(C=1.0, max_iter=10_000).fit(_rows(examples), is_article, sample_weight=weights)


def _cross_validate(examples: list[Example], folds: int) -> None:
    sure: dict[str, list[bool]] = {}
    for fold in range(folds):
        model = _fit([example for example in examples if fold_of(example.domain, folds) != fold])
        for example in examples:
            if fold_of(example.domain, folds) == fold:
                probability = model.predict_proba(_rows([example]))[0, 1]
                sure.setdefault(example.set, []).append(bool(probability >= 0.5))
    for name, found in sorted(sure.items()):
        share = sum(found) / len(found)
        print(f"{name:12} {'rejected' if name == OTHERS else 'accepted'} {1 - share if name == OTHERS else share:.3f}")


if __name__ == "__main__":
    main()
