"""Fit the odds of `newsclean.confidence` on a corpus, and print them, with how they and the bodies do on domains left out.

Printed too is what a typical article has of each sign, as `newsclean.reporting.signs` tells it.

    python tools/fit.py CORPUS --folds 4 --write-folds TABLES
    python tools/fit_confidence.py CORPUS TABLES

Each page is judged by tables that were fitted without its domain: a judge is surer of pages that it has seen. Pages of article
sets are articles; those that the gold marks `article: false` are not. A text is whole if its F1 is above 0.95. Both models are
logistic regressions. Pages are taken as markup, and once more rendered to text, each by one renderer. The same corpus and tables
give the same odds every time. Needs the extras `fit` and `figures`.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

HERE = Path(__file__).resolve().parent
ARTICLES = ("fundus", "scrapinghub", "wcxb", "daniel")
OTHERS = "others"
STRENGTH = 1.35
"""How much the pages that are no articles weigh against the articles, which are three times as many."""

WHOLE_F1 = 0.95
SURE = 0.9
CHECKS = 5
"""How many folds of domains the odds themselves are checked on."""

OF_AN_ARTICLE = (
    "words", "prose", "share of the page", "close calls", "interruptions", "mean score", "headings", "questions",
    "words that address the reader", "headline", "declared an article", "declared something else", "og:type article", "date",
    "authors", "author note", "tags", "words in the address", "date in the address", "number in the address",
    "address of a shop or forum",
)  # fmt: skip
OF_THE_WHOLE = ("close calls", "weakest tenth", "interruptions", "declared an article", "date", "words in the address")


class Example(NamedTuple):
    """A page: its set, its domain, whether it was rendered to text, its signs, and how its body does, if the gold has one.

    `body` is precision, recall, and whether it is exact.
    """

    set: str
    domain: str
    source: str
    signs: dict[str, float]
    body: tuple[float, float, float] | None

    @property
    def is_whole(self) -> bool:
        return self.body is not None and _f1(*self.body[:2]) > WHOLE_F1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("tables", type=Path, help="the folder of tables that tools/fit.py wrote")
    call = parser.parse_args()
    folds = sorted(call.tables.glob("weights_*.py"))
    with ProcessPoolExecutor(2, get_context("spawn"), max_tasks_per_child=1) as pool:
        parts = pool.map(_judged, [call.corpus] * len(folds), folds, [len(folds)] * len(folds))
        examples = [example for part in parts for example in part]
    for source in ("markup", "text"):
        part = [example for example in examples if example.source == source]
        bodies = [example for example in part if example.body is not None]
        if source == "markup":
            _print_bodies(bodies)
        _check(part)
        for title, names, fitted in (
            ("ARTICLE", OF_AN_ARTICLE, _article_odds(part)),
            ("WHOLE", OF_THE_WHOLE, _whole_odds(bodies)),
        ):
            print(f"{title} ({source}): base {fitted.intercept_[0]:.2f}")
            for name, weight in zip(names, fitted.coef_[0], strict=True):
                print(f'        "{name}": {weight:.2f},')
        _print_typical([example for example in bodies if example.is_whole], source)


def _judged(corpus: Path, tables: Path, folds: int) -> list[Example]:
    """Return the examples of one fold, judged by tables that were fitted on the others."""
    spec = importlib.util.spec_from_file_location("newsclean.weights", tables)
    assert spec is not None and spec.loader is not None
    weights = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(weights)
    sys.modules["newsclean.weights"] = weights
    import newsclean

    newsclean.weights = weights  # type: ignore[attr-defined]
    sys.path[:0] = [str(HERE), str(HERE.parent / "benchmarks")]
    return list(_examples(corpus, int(tables.stem.rpartition("_")[2]), folds))


def _examples(corpus: Path, fold: int, folds: int) -> Iterator[Example]:
    from extractors import RENDERERS
    from fit import domain_of, fold_of
    from newsclean.cleaning import stages_of, stages_of_text
    from newsclean.errors import NewscleanError
    from scoring import body_scores

    renderers = list(RENDERERS.values())
    for name in (*ARTICLES, OTHERS):
        for number, line in enumerate((corpus / name / "gold.jsonl").open(encoding="utf-8")):
            gold = json.loads(line)
            domain = domain_of(gold, name)
            if fold_of(domain, folds) != fold:
                continue
            page = gzip.decompress((corpus / name / gold["page"]).read_bytes())
            for source in ("markup", "text"):
                try:
                    if source == "markup":
                        stages = stages_of(page, gold["url"])
                    else:
                        stages = stages_of_text(renderers[number % len(renderers)](page) or "", gold["url"])
                except NewscleanError:
                    continue
                text, optional = gold.get("text"), gold.get("optional", "")
                body = body_scores(stages.article.text, text, optional) if text is not None else None
                yield Example(name, domain, source, stages.signs, body)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _print_bodies(examples: Sequence[Example]) -> None:
    """Print how the bodies do, on the whole road, as `benchmarks/figures.py --held-out` reads it."""
    for name in ARTICLES:
        rows = [example.body for example in examples if example.set == name and example.body is not None]
        precision, recall, exact = (sum(column) / len(rows) for column in zip(*rows, strict=True))
        print(
            f"{name:12} f1={_f1(precision, recall):.4f} precision={precision:.4f} recall={recall:.4f} exact={exact:.3f}"
        )


def _rows(examples: Sequence[Example], names: Sequence[str]) -> np.ndarray:
    return np.array([[example.signs[name] for name in names] for example in examples])


def _article_odds(examples: Sequence[Example]) -> LogisticRegression:
    are_articles = np.array([example.set != OTHERS for example in examples])
    return LogisticRegression(C=1.0, max_iter=10_000).fit(
        _rows(examples, OF_AN_ARTICLE), are_articles, sample_weight=np.where(are_articles, 1.0, STRENGTH)
    )


def _whole_odds(examples: Sequence[Example]) -> LogisticRegression:
    are_whole = np.array([example.is_whole for example in examples])
    return LogisticRegression(C=1.0, max_iter=10_000).fit(_rows(examples, OF_THE_WHOLE), are_whole)


def _print_typical(articles: Sequence[Example], source: str) -> None:
    """Print the median of each sign over articles that were found whole."""
    print(f"TYPICAL ({source})")
    for name in articles[0].signs:
        print(f'        "{name}": {np.median([example.signs[name] for example in articles]):.2f},')


def _check(examples: Sequence[Example]) -> None:
    """Print how odds do on domains that they were not fitted on."""
    from fit import fold_of

    accepted: dict[str, list[bool]] = {}
    sure: list[bool] = []
    for fold in range(CHECKS):
        outside = [example for example in examples if fold_of(example.domain, CHECKS, "check") != fold]
        article = _article_odds(outside)
        whole = _whole_odds([example for example in outside if example.body is not None])
        for example in examples:
            if fold_of(example.domain, CHECKS, "check") == fold:
                is_one = article.predict_proba(_rows([example], OF_AN_ARTICLE))[0, 1]
                is_whole = whole.predict_proba(_rows([example], OF_THE_WHOLE))[0, 1]
                accepted.setdefault(example.set, []).append(bool(is_one >= 0.5))
                if example.body is not None and min(is_one, is_whole) > SURE:
                    sure.append(example.is_whole)
    for name, found in sorted(accepted.items()):
        share = sum(found) / len(found)
        print(f"{name:12} {'rejected' if name == OTHERS else 'accepted'} {1 - share if name == OTHERS else share:.3f}")
    print(f"{len(sure)} articles above {SURE}: {sum(sure) / max(len(sure), 1):.3f} of them have F1 above {WHOLE_F1}")


if __name__ == "__main__":
    main()
