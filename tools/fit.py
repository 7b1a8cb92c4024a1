"""Fit the tables of evidence on a corpus with gold answers, and write `src/newsclean/weights.py`.

    python tools/fit.py CORPUS [--folds 5] [--write src/newsclean/weights.py]

With `--folds`, pages are split by registered domain, and the body F1 on domains left out is printed. The same corpus gives
the same table every time. Needs the extra `fit`.

The model is additive (a generalised additive model with pairs, as in Lou et al., "Accurate Intelligible Models with Pairwise
Interactions", KDD 2013): boosted stumps first, then trees of depth two over chosen pairs of traits, both summed up into
tables and freed of what they share. The second table sees what the first says of neighbours and boxes.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import lightgbm
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))
from aligning import BODY, UNKNOWN, labels_by_snippets, labels_by_text
from newsclean.cleaning import _hints
from newsclean.errors import NewscleanError
from newsclean.facts import declare
from newsclean.judging.context import CONTEXT, context
from newsclean.judging.tables import SCALE
from newsclean.judging.traits import DENSE, LANDMARKS, NAMED, View, look
from newsclean.reading.decoding import decode
from newsclean.reading.markup import read
from newsclean.segments import Segment

SEED = 1
INNER_FOLDS = 3
FIRST_PAIRS, SECOND_PAIRS = 80, 60
SETS = ("scrapinghub", "fundus", "wcxb", "daniel", "trafilatura")
MASKED = tuple(f"{group}:{name}" for group in ("name", "phrase", "heading") for name in NAMED)
COLUMNS = (*DENSE, *MASKED, *(f"in:{name}" for name in LANDMARKS))


@dataclass
class Example:
    """A page of the corpus with its traits and labels."""

    set: str
    gold: dict[str, Any]
    domain: str
    segments: list[Segment]
    sizes: list[int]
    traits: np.ndarray
    labels: np.ndarray
    weights: np.ndarray


class Fitted(NamedTuple):
    """A table in log odds: base, weights by column, weights by pair of columns."""

    base: float
    singles: dict[int, np.ndarray]
    pairs: dict[tuple[int, int], np.ndarray]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=0, help="cross-validate by domain with so many folds")
    parser.add_argument("--write", type=Path, help="where to write the tables")
    arguments = parser.parse_args()
    examples = list(_examples(arguments.corpus))
    print(f"{len(examples)} pages, {sum(len(example.labels) for example in examples)} segments", flush=True)
    if arguments.folds:
        _cross_validate(examples, arguments.folds)
    if arguments.write:
        first, second = _fit_both(examples)
        arguments.write.write_text(_module(first, second), encoding="utf-8")


# The corpus.


def _examples(corpus: Path) -> Iterator[Example]:
    for name in SETS:
        for line in (corpus / name / "gold.jsonl").open(encoding="utf-8"):
            gold = json.loads(line)
            example = _example(name, gold, gzip.decompress((corpus / name / gold["page"]).read_bytes()))
            if example is not None:
                yield example


def _example(name: str, gold: dict[str, Any], data: bytes) -> Example | None:
    try:
        page = read(decode(data), gold["url"])
    except NewscleanError:
        return None
    sight = look(page, _hints(declare(page)))
    texts = [segment.text for segment in page.segments]
    if "text" in gold:
        labels = np.array(labels_by_text(texts, gold["text"], gold.get("optional", "")))
    else:
        labels = np.array(labels_by_snippets(texts, gold["with"], gold["without"]))
    sizes = np.array(sight.sizes)
    weights = np.where(labels == UNKNOWN, 0, np.minimum(sizes, 100) ** 0.7)
    body = float(weights[labels == BODY].sum())
    weights = weights / max(50.0, body) * 100 if "text" in gold else np.minimum(weights, 10) / 2
    domain = domain_of(gold, name)
    return Example(name, gold, domain, page.segments, sight.sizes, _matrix(sight.views), labels, weights)


def domain_of(gold: dict[str, Any], name: str) -> str:
    host = (urlsplit(gold.get("url") or "").hostname or "").split(".")
    if (
        len(host) >= 3
        and len(host[-1]) == 2
        and host[-2] in ("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go")
    ):
        return ".".join(host[-3:])
    return ".".join(host[-2:]) or f"{name}/{gold['id']}"


def fold_of(domain: str, folds: int, salt: str = "") -> int:
    return int(hashlib.sha256(f"{salt}{domain}".encode()).hexdigest(), 16) % folds


def _bits(masks: Sequence[int], count: int) -> np.ndarray:
    return (np.array(masks, dtype=np.int64)[:, None] >> np.arange(count)) & 1


def _matrix(views: Sequence[View]) -> np.ndarray:
    kinds = len(NAMED)
    if not views:
        return np.zeros((0, len(COLUMNS)), np.int16)
    near, mid, far = (_bits([getattr(view, part) for view in views], kinds) for part in ("near", "mid", "far"))
    whole, opening, within = (_bits([view.hits[part] for view in views], kinds) for part in range(3))
    return np.hstack(
        [
            np.array([view.dense for view in views]),
            np.where(near, 3, np.where(mid, 2, far)),
            np.where(whole, 3, np.where(opening, 2, within)),
            _bits([view.heading for view in views], kinds),
            _bits([view.landmarks for view in views], len(LANDMARKS)),
        ]
    ).astype(np.int16)


# Fitting.


def _boost(
    rows: np.ndarray, labels: np.ndarray, weights: np.ndarray, start: np.ndarray, rounds: int, **more: Any
) -> Any:
    settings = {
        "objective": "binary", "min_data_in_leaf": 40, "min_sum_hessian_in_leaf": 2, "bagging_fraction": 0.8, "bagging_freq": 1,
        "lambda_l2": 5, "max_bin": 63, "seed": SEED, "deterministic": True, "num_threads": 2, "verbose": -1,
    } | more  # fmt: skip
    return lightgbm.train(settings, lightgbm.Dataset(rows, labels, weight=weights, init_score=start), rounds)


def _fit(
    rows: np.ndarray,
    labels: np.ndarray,
    weights: np.ndarray,
    start: np.ndarray,
    pairs: int,
    candidates: set[int],
    stumps: int,
    trees: int,
) -> Fitted:
    """Return a table: stumps first, then trees of depth two over the `pairs` pairs that gain most."""
    known = (weights > 0) & (labels != UNKNOWN)
    rows, labels, weights, start = rows[known], labels[known], weights[known], start[known]
    sizes = [int(size) + 1 for size in rows.max(0)]
    probe = _boost(
        rows, labels, weights, start, 150, learning_rate=0.15, max_depth=2, num_leaves=4, feature_fraction=0.4
    )
    chosen = [list(pair) for pair in _best_pairs(probe, candidates)[:pairs]]
    single = _boost(
        rows,
        labels,
        weights,
        start,
        stumps,
        learning_rate=0.25,
        max_depth=1,
        num_leaves=2,
        feature_fraction=0.4,
    )
    ahead = start + single.predict(rows, raw_score=True)
    groups = chosen + [[column] for column in range(rows.shape[1])]
    double = _boost(
        rows,
        labels,
        weights,
        ahead,
        trees,
        learning_rate=0.12,
        max_depth=2,
        num_leaves=4,
        interaction_constraints=groups,
    )
    base, singles, grids = 0.0, {}, {}
    for model in (single, double):
        base += _sum_up(model, sizes, singles, grids)
    return _purified(base, singles, grids, rows, weights, sizes)


def _nodes(
    node: dict[str, Any], above: tuple[tuple[int, float, bool], ...] = ()
) -> Iterator[tuple[tuple[tuple[int, float, bool], ...], float]]:
    """Yield each leaf of a tree: the conditions that lead to it, and its value."""
    if "split_feature" not in node:
        yield above, node["leaf_value"]
        return
    for side, child in ((True, "left_child"), (False, "right_child")):
        yield from _nodes(node[child], (*above, (node["split_feature"], node["threshold"], side)))


def _best_pairs(model: Any, candidates: set[int]) -> list[tuple[int, int]]:
    gains: dict[tuple[int, int], float] = {}
    for tree in model.dump_model()["tree_info"]:
        root = tree["tree_structure"]
        for child in (root.get("left_child", {}), root.get("right_child", {})):
            if "split_feature" in child:
                pair = tuple(sorted((root["split_feature"], child["split_feature"])))
                if pair[0] != pair[1] and candidates.issuperset(pair):
                    gains[pair] = gains.get(pair, 0.0) + child["split_gain"]
    return sorted(gains, key=lambda pair: (-gains[pair], pair))


def _sum_up(
    model: Any, sizes: list[int], singles: dict[int, np.ndarray], grids: dict[tuple[int, int], np.ndarray]
) -> float:
    """Add every leaf of every tree to the tables; return what falls to the base."""
    base = 0.0
    for tree in model.dump_model()["tree_info"]:
        for conditions, value in _nodes(tree["tree_structure"]):
            columns = sorted({column for column, _, _ in conditions})
            ranges = [_allowed(column, sizes[column], conditions) for column in columns]
            if not columns:
                base += value
            elif len(columns) == 1:
                singles.setdefault(columns[0], np.zeros(sizes[columns[0]]))[ranges[0]] += value
            else:
                one, other = columns
                grids.setdefault((one, other), np.zeros((sizes[one], sizes[other])))[np.ix_(*ranges)] += value
    return base


def _allowed(column: int, size: int, conditions: Sequence[tuple[int, float, bool]]) -> np.ndarray:
    values = np.arange(size)
    allowed = np.ones(size, bool)
    for split, threshold, left in conditions:
        if split == column:
            allowed &= (values <= threshold) if left else (values > threshold)
    return allowed


def _purified(
    base: float,
    singles: dict[int, np.ndarray],
    grids: dict[tuple[int, int], np.ndarray],
    rows: np.ndarray,
    weights: np.ndarray,
    sizes: list[int],
) -> Fitted:
    """Move what a grid says of one trait alone to that trait, and what a trait says of all segments to the base."""
    for (one, other), grid in grids.items():
        mass = np.zeros_like(grid)
        np.add.at(mass, (rows[:, one], rows[:, other]), weights)
        mass += 1e-6 * mass.sum() / mass.size
        for _ in range(20):
            for column, axis in ((one, 1), (other, 0)):
                mean = (grid * mass).sum(axis) / mass.sum(axis)
                grid -= np.expand_dims(mean, axis)
                singles.setdefault(column, np.zeros(sizes[column]))[:] += mean
    for column, values in singles.items():
        mass = np.bincount(rows[:, column], weights=weights, minlength=sizes[column])
        mean = float((values * mass).sum() / mass.sum())
        values -= mean
        base += mean
    return Fitted(base, singles, grids)


def _apply(fitted: Fitted, rows: np.ndarray) -> np.ndarray:
    scores = np.full(len(rows), fitted.base)
    for column, values in fitted.singles.items():
        scores += values[np.minimum(rows[:, column], len(values) - 1)]
    for (one, other), grid in fitted.pairs.items():
        scores += grid[np.minimum(rows[:, one], grid.shape[0] - 1), np.minimum(rows[:, other], grid.shape[1] - 1)]
    return scores


def _fit_first(examples: Sequence[Example]) -> Fitted:
    rows = np.vstack([example.traits for example in examples])
    labels = np.concatenate([example.labels for example in examples])
    weights = np.concatenate([example.weights for example in examples])
    return _fit(rows, labels, weights, np.zeros(len(rows)), FIRST_PAIRS, set(range(len(DENSE))), 300, 600)


def _second_rows(example: Example, scores: np.ndarray) -> np.ndarray:
    seen = context(example.segments, example.sizes, scores.tolist())
    return np.hstack([example.traits[:, : len(DENSE)], np.array(seen).reshape(len(scores), len(CONTEXT))]).astype(
        np.int16
    )


def _fit_both(examples: Sequence[Example]) -> tuple[Fitted, Fitted]:
    """Fit the first table, and the second on first scores that come from tables which did not see the page's domain."""
    scores: dict[int, np.ndarray] = {}
    for fold in range(INNER_FOLDS):
        inside = [example for example in examples if fold_of(example.domain, INNER_FOLDS, "inner") != fold]
        first = _fit_first(inside)
        for example in examples:
            if fold_of(example.domain, INNER_FOLDS, "inner") == fold:
                scores[id(example)] = _apply(first, example.traits)
    first = _fit_first(examples)
    rows = np.vstack([_second_rows(example, scores[id(example)]) for example in examples])
    labels = np.concatenate([example.labels for example in examples])
    weights = np.concatenate([example.weights for example in examples])
    start = np.concatenate([scores[id(example)] for example in examples])
    second = _fit(rows, labels, weights, start, SECOND_PAIRS, set(range(rows.shape[1])), 200, 400)
    return first, second


# Checking.


def _cross_validate(examples: list[Example], folds: int) -> None:
    kept: dict[int, str] = {}
    for fold in range(folds):
        first, second = _fit_both([example for example in examples if fold_of(example.domain, folds) != fold])
        for example in examples:
            if fold_of(example.domain, folds) == fold:
                scores = _apply(first, example.traits)
                scores += _apply(second, _second_rows(example, scores))
                texts = [segment.text for segment, score in zip(example.segments, scores, strict=True) if score > 0]
                kept[id(example)] = "\n".join(texts)
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))
    from scoring import body_scores, f1

    for name in SETS:
        rows = [
            body_scores(kept[id(example)], example.gold["text"], example.gold.get("optional", ""))
            for example in examples
            if example.set == name and "text" in example.gold
        ]
        if rows:
            precision, recall, exact = (sum(column) / len(rows) for column in zip(*rows, strict=True))
            print(
                f"{name:12} f1={f1(precision, recall):.4f} precision={precision:.4f} recall={recall:.4f} exact={exact:.3f}",
                flush=True,
            )


# Writing.


def _whole(values: np.ndarray) -> Any:
    return (
        tuple(_whole(row) for row in values)
        if values.ndim > 1
        else tuple(round(float(value) * SCALE) for value in values)
    )


def _masked(first: Fitted, group: str, names: Sequence[str], width: int) -> tuple[float, dict[str, Any]]:
    """Return the weights of one group of masks, those of "not seen" moved to the base."""
    base, table = 0.0, {}
    for name in names:
        values = first.singles.get(COLUMNS.index(f"{group}:{name}"))
        if values is not None:
            base += float(values[0])
            rest = np.concatenate(
                [values[1:] - values[0], np.full(max(0, width - len(values) + 1), values[-1] - values[0])]
            )
            whole = _whole(rest[:width])
            if any(whole):
                table[name] = whole if width > 1 else whole[0]
    return base, table


def _module(first: Fitted, second: Fitted) -> str:
    base = first.base
    groups: dict[str, dict[str, Any]] = {}
    for constant, group, names, width in (
        ("NAMES", "name", NAMED, 3), ("PHRASES", "phrase", NAMED, 3), ("HEADINGS", "heading", NAMED, 1), ("LANDMARKS", "in", LANDMARKS, 1),
    ):  # fmt: skip
        moved, groups[constant] = _masked(first, group, names, width)
        base += moved
    lines = [
        '"""The fitted tables of evidence, in hundredths of log odds: above 0 speaks for the article, below 0 for boilerplate.',
        "",
        "Written by tools/fit.py; see there what they are fitted on. `judging/traits.py` says what each trait and value is.",
        '"""',
        "",
        "# fmt: off",
        "# ruff: noqa: E501",
        "",
    ]
    notes = {
        "NAMES": "names of kinds among class and id names: far around the segment, within four boxes, within two",
        "PHRASES": "phrases of kinds: within the segment, at its start, all of it",
        "HEADINGS": "kinds of the heading that stands over the segment",
        "LANDMARKS": "elements around the segment",
    }
    for constant, table in groups.items():
        lines += [
            f"# {notes[constant]}",
            *_dict(
                f"{constant}: dict[str, {'int' if notes[constant][0] in 'ke' else 'tuple[int, int, int]'}]",
                table,
            ),
            "",
        ]
    for prefix, fitted, start, columns in (
        ("FIRST", first, base, DENSE),
        ("SECOND", second, second.base, (*DENSE, *CONTEXT)),
    ):
        singles = {columns[at]: _whole(fitted.singles[at]) for at in sorted(fitted.singles) if at < len(columns)}
        pairs = {(columns[one], columns[other]): _whole(grid) for (one, other), grid in sorted(fitted.pairs.items())}
        lines += [f"{prefix}_BASE = {round(start * SCALE)}", ""]
        lines += [*_dict(f"{prefix}_SINGLES: dict[str, tuple[int, ...]]", singles), ""]
        lines += [*_dict(f"{prefix}_PAIRS: dict[tuple[str, str], tuple[tuple[int, ...], ...]]", pairs), ""]
    return "\n".join(lines).rstrip() + "\n"


def _dict(head: str, table: dict[Any, Any]) -> list[str]:
    return [
        f"{head} = {{",
        *(f"    {key!r}: {value!r},".replace("'", '"') for key, value in table.items()),
        "}",
    ]


if __name__ == "__main__":
    main()
