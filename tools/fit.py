"""Fit the tables of evidence on a corpus with gold answers, and write `src/newsclean/weights.py`.

    python tools/fit.py CORPUS [--folds 4 [--write-folds FOLDER]] [--write src/newsclean/weights.py]

With `--folds`, pages are split by registered domain, and the body F1 on domains left out is printed; `--write-folds` keeps the
tables of each fold. The same corpus gives the same table every time. Needs the extra `fit`.

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
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlsplit

import lightgbm
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))
from aligning import BODY, NOT_BODY, OPTIONAL, UNKNOWN, labels_by_snippets, labels_by_text
from newsclean.cleaning import _hints
from newsclean.errors import NewscleanError
from newsclean.facts import declare
from newsclean.judging.boxes import Boxes
from newsclean.judging.context import CONTEXT, context
from newsclean.judging.firm import firm_weight
from newsclean.judging.looking import look, look_closely
from newsclean.judging.scoring import NOTHING, SURE_BONUS, sorted_out
from newsclean.judging.tables import SCALE
from newsclean.judging.traits import FIRST, LANDMARKS, NAMED, SECOND, View
from newsclean.reading.decoding import decode
from newsclean.reading.markup import read
from newsclean.segments import Segment

SEED = 1
INNER_FOLDS = 3
FIRST_PAIRS, SECOND_PAIRS = 0, 150
BAGS = 4
"""The tables are means over so many fits, each without a part of the domains: what only one site shows counts less."""

LEAST_PAIR = 0.08
"""A pair of traits whose largest weight is smaller than this, in log odds, is left out: it is not worth the time."""

PLAIN_KEPT = 5
"""Of links far from prose, which are never the article's, one in so many is fitted on, and counts as so many."""

THREADS = 1
ALL_LINK = 6
"""The class of segments that are link from end to end."""

SETS = ("scrapinghub", "fundus", "wcxb", "daniel", "trafilatura")
MASKED = tuple(f"{group}:{name}" for group in ("name", "phrase", "heading") for name in NAMED)
COLUMNS = (*FIRST, *MASKED, *(f"in:{name}" for name in LANDMARKS))


@dataclass
class Example:
    """A page of the corpus with its traits and labels."""

    set: str
    gold: dict[str, Any]
    domain: str
    segments: list[Segment]
    sizes: list[int]
    prose: list[int]
    boxes: Boxes
    headline: int | None
    traits: np.ndarray
    closely: np.ndarray
    firm: np.ndarray
    labels: np.ndarray
    weights: np.ndarray


class Labelled(Protocol):
    """A page with its labels, markup or rendered text."""

    domain: str
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
    parser.add_argument("--write-folds", type=Path, help="a folder for the tables of each fold")
    parser.add_argument("--write", type=Path, help="where to write the tables")
    arguments = parser.parse_args()
    examples = list(_examples(arguments.corpus))
    print(f"{len(examples)} pages, {sum(len(example.labels) for example in examples)} segments", flush=True)
    if arguments.folds:
        _cross_validate(examples, arguments.folds, arguments.write_folds)
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
    hints = _hints(declare(page))
    sight = look(page, hints)
    closely = np.array(list(look_closely(page, sight, hints, range(len(page.segments)))), np.int16)
    visible = sum(sight.prose)
    firm = np.array([firm_weight(*seen, visible) for seen in zip(page.segments, sight.views, sight.sizes, strict=True)])
    texts = [segment.text for segment in page.segments]
    if "text" in gold:
        labels = np.array(labels_by_text(texts, gold["text"], gold.get("optional", "")))
    else:
        labels = np.array(labels_by_snippets(texts, gold["with"], gold["without"]))
    sizes = np.array(sight.sizes)
    weights = np.where(labels == UNKNOWN, 0, np.minimum(sizes, 100) ** 0.7)
    body = float(weights[labels == BODY].sum())
    labels = np.where(labels == OPTIONAL, NOT_BODY, labels)
    weights = weights / max(50.0, body) * 100 if "text" in gold else np.minimum(weights, 10) / 2
    domain = domain_of(gold, name)
    return Example(
        name, gold, domain, page.segments, sight.sizes, sight.prose, sight.boxes, sight.headline, _matrix(sight.views), closely,
        firm, labels, weights,
    )  # fmt: skip


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
        "lambda_l2": 5, "max_bin": 63, "seed": SEED, "deterministic": True, "num_threads": THREADS, "verbose": -1,
    } | more  # fmt: skip
    return lightgbm.train(settings, lightgbm.Dataset(rows, labels, weight=weights, init_score=start), rounds)


class Data(NamedTuple):
    """What a table is fitted on, a row a segment: traits, label, weight, the log odds to start from, the domain's bag."""

    rows: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    start: np.ndarray
    bags: np.ndarray

    def only(self, wanted: np.ndarray) -> Data:
        return Data(*(column[wanted] for column in self))


def _fit(data: Data, pairs: int, stumps: int, trees: int, within: int | None = None) -> Fitted:
    """Return a table: stumps first, then trees of depth two over the `pairs` pairs that gain most, a mean over `BAGS` fits.

    Pairs are of the first `within` columns, of all by default.
    """
    data = data.only((data.weights > 0) & (data.labels != UNKNOWN))
    sizes = [int(size) + 1 for size in data.rows.max(0)]
    groups = _groups(data, pairs, within or data.rows.shape[1]) if pairs else []
    base, singles, grids = 0.0, {}, {}
    for bag in range(BAGS):
        part = data.only(data.bags != bag) if BAGS > 1 else data
        single = _boost(*part[:4], stumps, learning_rate=0.25, max_depth=1, num_leaves=2, feature_fraction=0.4)
        base += _sum_up(single, sizes, singles, grids)
        if trees:
            ahead = part.start + single.predict(part.rows, raw_score=True)
            double = _boost(
                *part[:3], ahead, trees, learning_rate=0.12, max_depth=2, num_leaves=4, interaction_constraints=groups
            )
            base += _sum_up(double, sizes, singles, grids)
    for table in (singles, grids):
        for values in table.values():
            values /= BAGS
    return _purified(base / BAGS, singles, grids, data.rows, data.weights, sizes)


def _groups(data: Data, pairs: int, within: int) -> list[list[int]]:
    probe = _boost(*data[:4], 150, learning_rate=0.15, max_depth=2, num_leaves=4, feature_fraction=0.4)
    best = [list(pair) for pair in _best_pairs(probe) if max(pair) < within]
    return [*best[:pairs], *([column] for column in range(data.rows.shape[1]))]


def _nodes(
    node: dict[str, Any], above: tuple[tuple[int, float, bool], ...] = ()
) -> Iterator[tuple[tuple[tuple[int, float, bool], ...], float]]:
    """Yield each leaf of a tree: the conditions that lead to it, and its value."""
    if "split_feature" not in node:
        yield above, node["leaf_value"]
        return
    for side, child in ((True, "left_child"), (False, "right_child")):
        yield from _nodes(node[child], (*above, (node["split_feature"], node["threshold"], side)))


def _best_pairs(model: Any) -> list[tuple[int, int]]:
    gains: dict[tuple[int, int], float] = {}
    for tree in model.dump_model()["tree_info"]:
        root = tree["tree_structure"]
        for child in (root.get("left_child", {}), root.get("right_child", {})):
            if "split_feature" in child:
                pair = tuple(sorted((root["split_feature"], child["split_feature"])))
                if pair[0] != pair[1]:
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
    grids = {pair: grid for pair, grid in grids.items() if np.abs(grid).max() >= LEAST_PAIR}
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
    data = _data(examples, rows, np.zeros(len(rows)), [np.ones(len(example.labels), bool) for example in examples])
    links, share, nav, footer = (COLUMNS.index(name) for name in ("links", "share1", "in:nav", "in:footer"))
    plain = (data.labels == NOT_BODY) & (rows[:, share] == 0)
    plain &= (rows[:, links] == ALL_LINK) | (rows[:, nav] == 1) | (rows[:, footer] == 1)
    kept = ~plain | (np.arange(len(rows)) % PLAIN_KEPT == 0)
    weighty = data._replace(weights=np.where(plain, data.weights * PLAIN_KEPT, data.weights))
    return _fit(weighty.only(kept), FIRST_PAIRS, 300, 0)


def _data(examples: Sequence[Labelled], rows: np.ndarray, start: np.ndarray, wanted: Sequence[np.ndarray]) -> Data:
    """Return what a table is fitted on, with the `wanted` segments of each example."""
    pairs = list(zip(examples, wanted, strict=True))
    return Data(
        rows,
        np.concatenate([example.labels[chosen] for example, chosen in pairs]),
        np.concatenate([example.weights[chosen] for example, chosen in pairs]),
        start,
        np.concatenate([np.full(int(chosen.sum()), fold_of(example.domain, BAGS, "bag")) for example, chosen in pairs]),
    )


def _second_rows(example: Example, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return which segments are looked at again, which need not be, for they are the article's, and the traits of the former."""
    texts = np.array([bool(segment.text) for segment in example.segments])
    scores = np.where(texts, scores, NOTHING)
    wanted, certain = sorted_out(scores.tolist(), example.prose, example.segments)
    seen = context(example.segments, example.sizes, example.boxes, scores.tolist(), wanted)
    around = np.array(seen, np.int16).reshape(len(wanted), len(CONTEXT))
    chosen, sure = (np.isin(np.arange(len(scores)), which) for which in (wanted, certain))
    return chosen, sure, np.hstack([example.closely[chosen], around])


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
    parts = [_second_rows(example, scores[id(example)]) for example in examples]
    wanted = [chosen for chosen, _, _ in parts]
    start = np.concatenate([scores[id(example)][chosen] for example, chosen in zip(examples, wanted, strict=True)])
    data = _data(examples, np.vstack([rows for *_, rows in parts]), start, wanted)
    return first, _fit(data, SECOND_PAIRS, 300, 1000)


def _scores(first: Fitted, second: Fitted, example: Example) -> np.ndarray:
    scores = _apply(first, example.traits)
    chosen, sure, rows = _second_rows(example, scores)
    scores[chosen] += _apply(second, rows) + example.firm[chosen]
    scores[sure] += SURE_BONUS + example.firm[sure]
    return np.where([bool(segment.text) for segment in example.segments], scores, NOTHING)


# Checking.


def _cross_validate(examples: list[Example], folds: int, folder: Path | None) -> None:
    kept: dict[int, str] = {}
    for fold in range(folds):
        first, second = _fit_both([example for example in examples if fold_of(example.domain, folds) != fold])
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"weights_{fold}.py").write_text(_module(first, second), encoding="utf-8")
        for example in examples:
            if fold_of(example.domain, folds) == fold:
                scores = _scores(first, second, example)
                texts = [
                    segment.text
                    for segment, score in zip(example.segments, scores, strict=True)
                    if score > 0 and segment.index != example.headline
                ]
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


def masked(first: Fitted, columns: Sequence[str], group: str, width: int) -> tuple[float, dict[str, Any]]:
    """Return the weights of one group of masks, those of "not seen" moved to the base."""
    base, table = 0.0, {}
    for column, title in enumerate(columns):
        of, _, name = title.partition(":")
        values = first.singles.get(column) if of == group else None
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
    for constant, group, width in (
        ("NAMES", "name", 3), ("PHRASES", "phrase", 3), ("HEADINGS", "heading", 1), ("LANDMARKS", "in", 1),
    ):  # fmt: skip
        moved, groups[constant] = masked(first, COLUMNS, group, width)
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
            *as_dict(
                f"{constant}: dict[str, {'int' if notes[constant][0] in 'ke' else 'tuple[int, int, int]'}]",
                table,
            ),
            "",
        ]
    lines += written("FIRST", first, base, FIRST)
    lines += written("SECOND", second, second.base, (*SECOND, *CONTEXT))
    return "\n".join(lines).rstrip() + "\n"


def written(prefix: str, fitted: Fitted, base: float, columns: Sequence[str], step: int = 1) -> list[str]:
    """Return a table as lines of a module: its base, and its weights by trait and by pair of traits, those in steps of `step`."""
    singles = {columns[at]: _whole(fitted.singles[at]) for at in sorted(fitted.singles) if at < len(columns)}
    pairs = {
        (columns[one], columns[other]): _whole(np.round(grid * SCALE / step) * step / SCALE)
        for (one, other), grid in sorted(fitted.pairs.items())
    }
    return [
        f"{prefix}_BASE = {round(base * SCALE)}",
        "",
        *as_dict(f"{prefix}_SINGLES: dict[str, tuple[int, ...]]", singles),
        "",
        *as_dict(f"{prefix}_PAIRS: dict[tuple[str, str], tuple[tuple[int, ...], ...]]", pairs),
        "",
    ]


def as_dict(head: str, table: dict[Any, Any]) -> list[str]:
    """Return a table as lines of a module, an entry a line."""
    return [
        f"{head} = {{",
        *(f"    {key!r}: {value!r},".replace("'", '"') for key, value in table.items()),
        "}",
    ]


if __name__ == "__main__":
    main()
