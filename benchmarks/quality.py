"""How well newsclean does on a corpus of real pages with gold answers.

    python benchmarks/quality.py CORPUS [--sets a,b] [--limit N] [--jobs 2] [--worst 5] [--by lang] [--json OUT] [--floors FILE]

A corpus is a folder of sets; a set is a folder with `gold.jsonl`, a line a page, and the pages that its `page` fields name,
gzip-compressed. Fields of the gold: `id`, `page`, `url`, `text` (the body), `optional`, `title`, `authors`, `date`, `with`,
`without` (snippets), `article` (false for pages that are none), `lines` ([label, text] of each rendered line).
"""

from __future__ import annotations

import argparse
import difflib
import gzip
import json
import re
import statistics
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
from scoring import body_scores, f1, fold, names_f1, squash, words_of

GROUPS = (
    "related popular", "menu footer search breadcrumb", "newsletter paywall advert", "comments comment_form",
    "byline dateline section author_bio tags", "share page_tools", "media ticker", "notice other",
)  # fmt: skip
GROUP_OF = {kind: group for group in GROUPS for kind in group.split()}
FIELD_LABELS = frozenset(("title", "subtitle", "caption"))
FEWEST_LINES = 10
SURE = 0.5
_BULLET = re.compile(r"^[•*·▪-]\s+")

Row = tuple[dict[str, Any], dict[str, Any]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sets", help="names of sets, apart by commas; all by default")
    parser.add_argument("--limit", type=int, help="at most so many pages of each set")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--worst", type=int, default=0, help="show so many of the worst pages of each set")
    parser.add_argument("--by", choices=("lang",), help="break the body's F1 down")
    parser.add_argument("--json", type=Path, help="write the figures here")
    parser.add_argument(
        "--floors", type=Path, help="TOML file of floors; exit status 1 where a figure is below its floor"
    )
    call = parser.parse_args()
    names = call.sets.split(",") if call.sets else sorted(path.parent.name for path in call.corpus.glob("*/gold.jsonl"))
    figures: dict[str, dict[str, float]] = {}
    with ProcessPoolExecutor(call.jobs) as pool:
        for name in names:
            tasks = list(_tasks(call.corpus / name, call.limit))
            rows = list(zip((gold for gold, _ in tasks), pool.map(_predict, tasks, chunksize=8), strict=True))
            figures[name] = summary(rows)
            print(
                f"{name:12} " + " ".join(_shown(key, value) for key, value in figures[name].items()),
                flush=True,
            )
            if call.by:
                _print_breakdown(rows, call.by)
            _print_worst(rows, call.worst)
    if call.json:
        call.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return _below_floors(figures, tomllib.loads(call.floors.read_text(encoding="utf-8"))) if call.floors else 0


def _shown(key: str, value: float) -> str:
    return f"{key}={value}" if isinstance(value, int) else f"{key}={value:.3f}"


def _tasks(folder: Path, limit: int | None) -> Iterator[tuple[dict[str, Any], Path]]:
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if limit is not None and number >= limit:
                return
            gold = json.loads(line)
            yield gold, folder / gold["page"]


def _predict(task: tuple[dict[str, Any], Path]) -> dict[str, Any]:
    import newsclean

    gold, path = task
    try:
        article = newsclean.clean(gzip.decompress(path.read_bytes()), url=gold.get("url"))
    except newsclean.NewscleanError as fault:
        return {"text": "", "confidence": 0.0, "error": str(fault)}
    except Exception as fault:
        return {"text": "", "confidence": 0.0, "error": repr(fault), "crash": True}
    figures = [block for block in article.blocks if isinstance(block, newsclean.Figure)]
    fields = [
        article.title,
        article.subtitle,
        *(part for block in figures for part in (block.caption, block.credit)),
    ]
    if article.image:
        fields += [article.image.caption, article.image.credit]
    return {
        "text": article.text,
        "title": article.title,
        "authors": article.authors,
        "date": article.published.isoformat() if article.published else "",
        "confidence": article.confidence,
        "removed": [(piece.kind.value, piece.text) for piece in article.removed],
        "fields": [field for field in fields if field],
    }


def summary(rows: list[Row]) -> dict[str, float]:
    """Return every figure that the gold of these pages allows."""
    figures: dict[str, float] = {
        "pages": len(rows),
        "raised": sum("crash" in predicted for _, predicted in rows),
    }
    bodies = [body_scores(p["text"], g["text"], g.get("optional", "")) for g, p in rows if "text" in g]
    if bodies:
        precision, recall, exact = (statistics.mean(column) for column in zip(*bodies, strict=True))
        page_f1 = [f1(one, two) for one, two, _ in bodies]
        figures |= {"f1": f1(precision, recall), "precision": precision, "recall": recall, "exact": exact}
        figures["bad_pages"] = sum(score < 0.8 for score in page_f1)
    figures |= _snippets(rows)
    labelled = [row for row in rows if "lines" in row[0]]
    if labelled:
        figures |= _kinds(labelled)
    sure = [bool(p["text"].strip()) and p["confidence"] >= SURE for _, p in rows]
    if any(gold.get("article") is False for gold, _ in rows):
        figures["rejected"] = 1 - statistics.mean(sure)
    else:
        figures["accepted"] = statistics.mean(sure)
    figures |= _facts(rows)
    return figures


def _snippets(rows: list[Row]) -> dict[str, float]:
    kept = lost = let_in = 0
    for gold, predicted in rows:
        text = squash(predicted["text"])
        for snippet in gold.get("with", ()):
            kept, lost = (kept + 1, lost) if squash(snippet) in text else (kept, lost + 1)
        let_in += sum(squash(snippet) in text for snippet in gold.get("without", ()))
    return {"snippet_f1": 2 * kept / (2 * kept + let_in + lost)} if kept + lost else {}


def _facts(rows: list[Row]) -> dict[str, float]:
    titles = [float(fold(p.get("title")) == fold(g["title"])) for g, p in rows if g.get("title")]
    authors = [names_f1(p.get("authors"), g["authors"]) for g, p in rows if g.get("authors")]
    dates = [float(p.get("date", "")[:10] == g["date"]) for g, p in rows if g.get("date")]
    return {
        name: statistics.mean(found)
        for name, found in (("title", titles), ("authors", authors), ("date", dates))
        if found
    }


def _kinds(rows: list[Row]) -> dict[str, float]:
    kept: list[bool] = []
    cut: list[bool] = []
    accounted: list[bool] = []
    strict: dict[str, list[bool]] = defaultdict(list)
    loose: dict[str, list[bool]] = defaultdict(list)
    for gold, predicted in rows:
        text = squash(predicted["text"]).casefold()
        fields = squash(" ".join(predicted.get("fields", ()))).casefold()
        removed = [(kind, squash(piece).casefold()) for kind, piece in predicted.get("removed", ())]
        for label, line in gold["lines"]:
            wanted = squash(_BULLET.sub("", line)).casefold()
            if not words_of(wanted):
                continue
            kinds = {kind for kind, piece in removed if wanted in piece}
            accounted.append(bool(kinds) or wanted in text or wanted in fields)
            if label in ("body", "subhead"):
                kept.append(wanted in text)
            elif label not in FIELD_LABELS:
                if len(words_of(line)) >= 3:
                    cut.append(wanted not in text)
                strict[label].append(label in kinds or "hidden" in kinds)
                group = GROUP_OF.get(label, label)
                loose[label].append("hidden" in kinds or any(GROUP_OF.get(kind, kind) == group for kind in kinds))
    return {
        "kept": statistics.mean(kept),
        "cut": statistics.mean(cut),
        "accounted": statistics.mean(accounted),
        "kind": _mean_of_means(strict.values()),
        "kind_group": _mean_of_means(loose.values()),
    }


def _mean_of_means(groups: Iterable[list[bool]]) -> float:
    return statistics.mean(statistics.mean(group) for group in groups if len(group) >= FEWEST_LINES)


def _page_f1(gold: dict[str, Any], predicted: dict[str, Any]) -> float:
    precision, recall, _ = body_scores(predicted["text"], gold["text"], gold.get("optional", ""))
    return f1(precision, recall)


def _print_breakdown(rows: list[Row], field: str) -> None:
    groups: dict[str, list[float]] = defaultdict(list)
    for gold, predicted in rows:
        if "text" in gold:
            groups[str(gold.get(field))].append(_page_f1(gold, predicted))
    for name, scores in sorted(groups.items(), key=lambda entry: statistics.mean(entry[1])):
        print(f"    {name:12} {len(scores):4} pages  f1={statistics.mean(scores):.3f}")


def _print_worst(rows: list[Row], count: int) -> None:
    scored = [(_page_f1(gold, predicted), gold, predicted) for gold, predicted in rows if "text" in gold]
    for score, gold, predicted in sorted(scored, key=lambda entry: entry[0])[:count]:
        print(f"    {gold['id']} f1={score:.3f} {predicted.get('error', '')}")
        lines = difflib.unified_diff(_lines(gold["text"]), _lines(predicted["text"]), lineterm="", n=0)
        for line in lines:
            if line[:1] in "+-" and line[:3] not in ("+++", "---"):
                print(f"        {'let in' if line[0] == '+' else 'lost  '} {line[1:110]}")


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _below_floors(figures: dict[str, dict[str, float]], floors: dict[str, dict[str, float]]) -> int:
    low = [
        f"{name}.{key}: {figures[name].get(key, 0):.4f} is below {floor}"
        for name, wanted in floors.items()
        if name in figures
        for key, floor in wanted.items()
        if figures[name].get(key, 0.0) < floor
    ]
    low += [f"{name}: {int(found['raised'])} pages raised" for name, found in figures.items() if found["raised"]]
    print("\n".join(low) if low else "all figures at or above their floors")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
