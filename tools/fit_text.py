"""Fit the tables for rendered text on a corpus with gold answers, and write `src/newsclean/weights_text.py`.

    python tools/fit_text.py CORPUS [--folds 4] [--write src/newsclean/weights_text.py]

Each page is rendered by the renderers of benchmarks/extractors.py, and without any layout, a line a block, as in
archives of extracted text. With `--folds`, pages are split by registered domain, and the body F1 on domains left out
is printed. The model is that of tools/fit.py, with the traits of `judging/lines.py`. Needs the extra `fit`,
and the renderers.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
from aligning import BODY, OPTIONAL, UNKNOWN, labels_by_snippets, labels_by_text
from extractors import RENDERERS
from fit import SETS, Fitted, _apply, _bits, _data, _fit, as_dict, domain_of, fold_of, masked, written
from newsclean.cleaning import _hints, clean
from newsclean.errors import NewscleanError
from newsclean.facts import declare
from newsclean.judging.line_context import LINE_CONTEXT, line_context
from newsclean.judging.line_scoring import EASY as NO_ARTICLE
from newsclean.judging.line_scoring import IN_QUESTION, LEAN, firm_of_lines, with_company
from newsclean.judging.lines import LINES, look_at_lines
from newsclean.judging.lines_closely import CLOSELY, look_closely_at_lines
from newsclean.judging.tables import SCALE
from newsclean.judging.topics import Topics
from newsclean.judging.traits import NAMED, View
from newsclean.reading.decoding import check
from newsclean.reading.plaintext import read_text
from newsclean.segments import Segment
from scoring import body_scores, f1

INNER_FOLDS = 2
FIRST_PAIRS, SECOND_PAIRS = 0, 220
STUMPS, TREES = 300, 2000
PAIR_STEP = 2
"""The steps of the weights of pairs, in hundredths of log odds: finer ones make the table larger, and no better."""

SURE, TOLD, MOST_TOLD = 0.6, 0.5, 2
"""How sure the judge of markup is at least of a page that it labels, what such a page counts for, and in how many renderings."""

_SPELLED = str.maketrans({"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O"})

EASY = 99
EASY_ROW = (EASY, *(0,) * (len(LINES) - 1))
"""The row of a line that has no traits."""

COLUMNS = (*LINES, *(f"phrase:{name}" for name in NAMED), *(f"heading:{name}" for name in NAMED))


@dataclass
class Example:
    """A rendered page of the corpus with its traits and labels."""

    set: str
    gold: dict[str, Any]
    renderer: str
    domain: str
    segments: list[Segment]
    sizes: list[int]
    headline: int | None
    topics: Topics
    traits: np.ndarray
    closely: np.ndarray
    firm: np.ndarray
    labels: np.ndarray
    weights: np.ndarray


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=0, help="cross-validate by domain with so many folds")
    parser.add_argument("--write", type=Path, help="where to write the tables")
    parser.add_argument("--each", type=int, default=3, help="how many renderings of each page are used, of four")
    parser.add_argument("--cache", type=Path, help="a folder of rendered pages, made if it is not there")
    call = parser.parse_args()
    examples = list(_examples(call.corpus, call.each, call.cache))
    print(f"{len(examples)} texts, {sum(len(example.labels) for example in examples)} lines", flush=True)
    if call.folds:
        _cross_validate(examples, call.folds)
    if call.write:
        call.write.write_text(_module(*_fit_both(examples)), encoding="utf-8")


# The corpus.


def _examples(corpus: Path, each: int, cache: Path | None) -> Iterator[Example]:
    for name in SETS:
        texts_of = rendered(corpus / name, cache)
        for line in (corpus / name / "gold.jsonl").open(encoding="utf-8"):
            gold = json.loads(line)
            texts = texts_of(gold)
            renderers = [*RENDERERS, "bare"]
            turn = int(hashlib.sha256(gold["id"].encode()).hexdigest(), 16) % len(renderers)
            renderers = (renderers[turn:] + renderers[:turn])[: each if "text" in gold else min(each, MOST_TOLD)]
            told = "" if "text" in gold else _told(corpus / name / gold["page"], gold["url"])
            for renderer in renderers:
                text = _bare(texts["inscriptis"] or "") if renderer == "bare" else texts[renderer]
                example = _example(name, gold, text, renderer, told) if text else None
                if example is not None:
                    yield example


def rendered(folder: Path, cache: Path | None) -> Callable[[dict[str, Any]], dict[str, str]]:
    """Return what gives the texts of each page of a set, by renderer; with a `cache`, they are kept there for the next time."""
    kept = cache / f"{folder.name}.json" if cache else None
    if kept is None:
        return lambda gold: _rendered(folder / gold["page"])
    if not kept.exists():
        with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
            golds = [json.loads(line) for line in lines]
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps({gold["id"]: _rendered(folder / gold["page"]) for gold in golds}))
    texts: dict[str, dict[str, str]] = json.loads(kept.read_text())
    return lambda gold: texts[gold["id"]]


def _rendered(path: Path) -> dict[str, str]:
    page = gzip.decompress(path.read_bytes())
    return {name: render(page) for name, render in RENDERERS.items()}


def _bare(text: str) -> str:
    """Return a text as archives keep it: a line a block, without bullets, indentation and blank lines."""
    lines = (line.strip().removeprefix("* ").removeprefix("+ ").removeprefix("o ") for line in text.splitlines())
    return "\n".join(filter(None, lines))


def _told(path: Path, url: str | None) -> str:
    """Return the body that the judge of markup sees on a page, or `""` where it is not sure enough of it."""
    try:
        article = clean(gzip.decompress(path.read_bytes()), url)
    except NewscleanError:
        return ""
    return article.text if article.confidence >= SURE else ""


def _example(name: str, gold: dict[str, Any], text: str, renderer: str, told: str) -> Example | None:
    try:
        page = read_text(check(text), gold["url"])
    except NewscleanError:
        return None
    if not page.segments:
        return None
    sight = look_at_lines(page, _hints(declare(page)))
    texts = [segment.text for segment in page.segments]
    topics = Topics(page.segments, sight.sizes, sight.headline)
    labels, weights = _labels(texts, np.array(sight.sizes), gold, told)
    traits = _matrix(sight.views)
    wanted = np.flatnonzero(traits[:, 0] != EASY).tolist()
    closely = np.zeros((len(texts), len(CLOSELY)), np.int16)
    closely[wanted] = np.array(list(look_closely_at_lines(page, sight, topics, wanted)), np.int16).reshape(
        -1, len(CLOSELY)
    )
    return Example(
        name, gold, renderer, domain_of(gold, name), page.segments, sight.sizes, sight.headline, topics, traits, closely,
        np.array(firm_of_lines(page, sight)), labels, weights,
    )  # fmt: skip


def _labels(texts: Sequence[str], sizes: np.ndarray, gold: dict[str, Any], told: str) -> tuple[np.ndarray, np.ndarray]:
    """Return what each line is, and what it counts for.

    Pages of which the gold has snippets alone are labelled by what the judge of markup makes of them, and count for less.
    """
    full = gold.get("text", told)
    if full:
        optional = _plain(gold.get("optional", ""))
        labels = np.array(labels_by_text([_plain(text) for text in texts], _plain(full), optional))
        labels = np.where(labels == OPTIONAL, UNKNOWN, labels)
    else:
        labels = np.full(len(texts), UNKNOWN)
    weights = np.where(labels == UNKNOWN, 0, np.minimum(sizes, 100) ** 0.7)
    weights *= (1.0 if "text" in gold else TOLD) * 100 / max(50.0, float(weights[labels == BODY].sum()))
    if "text" not in gold:
        said = np.array(labels_by_snippets(texts, gold["with"], gold["without"]))
        labels = np.where(said == UNKNOWN, labels, said)
        weights = np.where(
            said == UNKNOWN, weights, np.maximum(weights, np.minimum(np.minimum(sizes, 100) ** 0.7, 10) / 2)
        )
    return labels, weights


def _plain(text: str) -> str:
    """Return a text as html2text spells letters that a page writes as character references: without their marks."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text.translate(_SPELLED))
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _matrix(views: Sequence[View]) -> np.ndarray:
    kinds = len(NAMED)
    whole, opening, within = (_bits([view.hits[part] for view in views], kinds) for part in range(3))
    return np.hstack(
        [
            np.array([view.dense or EASY_ROW for view in views]),
            np.where(whole, 3, np.where(opening, 2, within)),
            _bits([view.heading for view in views], kinds),
        ]
    ).astype(np.int16)


# Fitting.


def _has_traits(example: Example) -> np.ndarray:
    return example.traits[:, 0] != EASY


def _scored(first: Fitted, example: Example) -> np.ndarray:
    """Return the scores that the first table gives, and those of the lines that need none."""
    return np.where(_has_traits(example), _apply(first, example.traits), NO_ARTICLE)


def _fit_first(examples: Sequence[Example]) -> Fitted:
    chosen = [_has_traits(example) for example in examples]
    rows = np.vstack([example.traits[wanted] for example, wanted in zip(examples, chosen, strict=True)])
    return _fit(_data(examples, rows, np.zeros(len(rows)), chosen), FIRST_PAIRS, STUMPS, 0)


def _second_rows(example: Example, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return which lines are looked at again, and their traits."""
    chosen = scores > IN_QUESTION
    wanted = np.flatnonzero(chosen).tolist()
    seen = list(line_context(example.segments, example.sizes, example.topics, scores.tolist(), wanted))
    around = np.array(seen, np.int16).reshape(len(wanted), len(LINE_CONTEXT))
    return chosen, np.hstack([example.closely[chosen], around])


def _fit_both(examples: Sequence[Example]) -> tuple[Fitted, Fitted]:
    """Fit the first table, and the second on first scores that come from tables which did not see the page's domain."""
    scores: dict[int, np.ndarray] = {}
    for fold in range(INNER_FOLDS):
        first = _fit_first([example for example in examples if fold_of(example.domain, INNER_FOLDS, "inner") != fold])
        for example in examples:
            if fold_of(example.domain, INNER_FOLDS, "inner") == fold:
                scores[id(example)] = _scored(first, example)
    first = _fit_first(examples)
    parts = [_second_rows(example, scores[id(example)]) for example in examples]
    chosen = [wanted for wanted, _ in parts]
    start = np.concatenate([scores[id(example)][wanted] for example, wanted in zip(examples, chosen, strict=True)])
    data = _data(examples, np.vstack([rows for _, rows in parts]), start, chosen)
    print(f"second table on {len(data.rows)} lines", flush=True)
    return first, _fit(data, SECOND_PAIRS, STUMPS, TREES)


# Checking.


def _cross_validate(examples: Sequence[Example], folds: int) -> None:
    """Print the body F1 on domains left out, by set and renderer."""
    found: dict[tuple[str, str], list[tuple[float, float, float]]] = {}
    for fold in range(folds):
        first, second = _fit_both([example for example in examples if fold_of(example.domain, folds) != fold])
        for example in examples:
            if fold_of(example.domain, folds) == fold and "text" in example.gold:
                found.setdefault((example.set, example.renderer), []).append(_body_scores(example, first, second))
    for (name, renderer), scored in sorted(found.items()):
        precision, recall, exact = (sum(column) / len(scored) for column in zip(*scored, strict=True))
        print(f"{name:12} {renderer:12} {len(scored):4} f1={f1(precision, recall):.4f} "
              f"precision={precision:.4f} recall={recall:.4f} exact={exact:.3f}", flush=True)  # fmt: skip


def _body_scores(example: Example, first: Fitted, second: Fitted) -> tuple[float, float, float]:
    scores = _scored(first, example)
    chosen, rows = _second_rows(example, scores)
    scores[chosen] += _apply(second, rows) + example.firm[chosen] + LEAN / SCALE
    text = "\n".join(
        segment.text
        for segment, score in zip(example.segments, with_company(example.segments, scores.tolist()), strict=True)
        if score > 0 and segment.index != example.headline
    )
    return body_scores(text, example.gold["text"], example.gold.get("optional", ""))


# Writing.


def _module(first: Fitted, second: Fitted) -> str:
    said, phrases = masked(first, COLUMNS, "phrase", 3)
    headed, headings = masked(first, COLUMNS, "heading", 1)
    lines = [
        '"""The fitted tables of evidence for rendered text, in hundredths of log odds, as in `weights.py`.',
        "",
        "Written by tools/fit_text.py. `judging/lines.py` says what each trait and value is.",
        '"""',
        "",
        "# fmt: off",
        "# ruff: noqa: E501",
        "",
        "# phrases of kinds: within the line, at its start, all of it",
        *as_dict("PHRASES: dict[str, tuple[int, int, int]]", phrases),
        "",
        "# kinds of the heading that stands over the line",
        *as_dict("HEADINGS: dict[str, int]", headings),
        "",
    ]
    lines += written("FIRST", first, first.base + said + headed, LINES)
    lines += written("SECOND", second, second.base, (*CLOSELY, *LINE_CONTEXT), PAIR_STEP)
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    main()
