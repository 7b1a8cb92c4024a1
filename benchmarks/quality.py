"""How well newsclean does on a corpus of real pages with gold answers.

    python benchmarks/quality.py CORPUS [--sets a,b] [--limit N] [--jobs 2] [--json OUT] [--floors FILE]
    python benchmarks/quality.py CORPUS --worst 5 --by lang --by kind
    python benchmarks/quality.py CORPUS --peer trafilatura
    python benchmarks/quality.py CORPUS --text inscriptis [--lost] [--every 3]
    python benchmarks/quality.py CORPUS --site

With `--lost`, what rendered text lost and let in is shown by kind of boilerplate. With `--every`, only one page in so
many counts. With `--site`, the pages of a set that share a registered domain are cleaned twice, in the order of the set, with
one `newsclean.Site`: the first time teaches it, and the second counts.

A corpus is a folder of sets; a set is a folder with `gold.jsonl`, a line a page, and the pages that its
`page` fields name, gzip-compressed. Fields of the gold: `id`, `page`, `url`, `text` (the body), `optional`,
`title`, `authors`, `date`, `with`, `without` (snippets), `article` (false for pages that are none), `lines`
([label, text] of each rendered line).

Figures: `scoring.py` says how the body is scored. `snippet_f1`: wanted snippets present, unwanted ones
absent. `accepted`: share of pages with a text and a confidence of at least 0.5; `rejected`: share of pages
that are no article without. `kept`, `cut`: share of labelled body lines in the text, of boilerplate lines
not there; `accounted`: of all lines in text, fields or `removed`; `kind`: of boilerplate lines removed
under their kind, mean over kinds; `kind_group`: near kinds taken as one. `refused`: pages that are none, by
a named error; `raised`: by any other, or over the time limit.
"""

from __future__ import annotations

import argparse
import difflib
import gzip
import itertools
import json
import re
import statistics
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
from extractors import PEERS, RENDERERS, Extractor, Prediction, newsclean_html, newsclean_text, time_limit
from losses import losses, print_losses
from newsclean.errors import NewscleanError
from scoring import body_scores, f1, fold, names_f1, squash, words_of

if TYPE_CHECKING:
    from newsclean import Site

GROUPS = (
    "related popular", "menu footer search breadcrumb", "newsletter paywall advert", "comments comment_form",
    "byline dateline section author_bio tags", "share page_tools", "media ticker", "notice other",
)  # fmt: skip
GROUP_OF = {kind: group for group in GROUPS for kind in group.split()}
FIELD_LABELS = frozenset(("title", "subtitle", "caption"))
FEWEST_LINES = 10
SURE = 0.5
SECONDS = 30
"""The longest that one page may take."""

DIFF_RUNS = 12
"""How many runs of words that were lost or let in are shown of a page."""

_BULLET = re.compile(r"^[•*·▪-]\s+")

Gold = dict[str, Any]
Row = tuple[Gold, Prediction]
Task = tuple[Path, str | None, str | None, str | None]
"""A page, its URL, and the peer or the renderer that is asked for."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sets", help="names of sets, apart by commas; all by default")
    parser.add_argument("--limit", type=int, help="at most so many pages of each set")
    parser.add_argument("--every", type=int, default=1, help="one page in so many of each set")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--worst", type=int, default=0, help="show so many of the worst pages of each set")
    parser.add_argument("--by", choices=("lang", "kind"), action="append", default=[], help="break figures down")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--peer", choices=tuple(PEERS), help="run this extractor instead, which has to be installed")
    which.add_argument("--text", choices=tuple(RENDERERS), help="clean the text that this package renders a page to")
    parser.add_argument("--lost", action="store_true", help="show what rendered text loses and lets in, by kind")
    parser.add_argument("--site", action="store_true", help="let the pages of each registered domain teach a site")
    parser.add_argument("--json", type=Path, help="write the figures here")
    parser.add_argument(
        "--floors", type=Path, help="TOML file of floors; exit status 1 where a figure is below its floor"
    )
    call = parser.parse_args()
    if call.site and call.peer:
        parser.error("--site is for newsclean, not for a peer")
    if call.lost and not call.text:
        parser.error("--lost is for rendered text: name a renderer with --text")
    names = call.sets.split(",") if call.sets else sorted(path.parent.name for path in call.corpus.glob("*/gold.jsonl"))
    figures: dict[str, dict[str, float]] = {}
    with ProcessPoolExecutor(call.jobs) as pool:
        for name in names:
            rows = rows_of(pool, call.corpus / name, call.peer, call.text, call.limit, call.site, call.every)
            figures[name] = summary(rows)
            print(
                f"{name:12} " + " ".join(_shown(key, value) for key, value in figures[name].items()),
                flush=True,
            )
            for field in call.by:
                _print_breakdown(rows) if field == "lang" else _print_kinds(rows)
            if call.lost and any("text" in gold for gold, _ in rows):
                markup = rows_of(pool, call.corpus / name, limit=call.limit, every=call.every)
                _print_losses(rows, markup)
            _print_errors(rows)
            _print_worst(rows, call.worst)
    if call.json:
        call.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return _below_floors(figures, _floors(call.floors, call.text)) if call.floors else 0


def rows_of(
    pool: ProcessPoolExecutor,
    folder: Path,
    peer: str | None = None,
    renderer: str | None = None,
    limit: int | None = None,
    by_site: bool = False,
    every: int = 1,
) -> list[Row]:
    """Return the gold of each page of a set, with what the extractor made of the page."""
    golds, paths = zip(*_pages(folder, limit, every), strict=True)
    tasks = [(path, gold.get("url"), peer, renderer) for gold, path in zip(golds, paths, strict=True)]
    if by_site:
        return list(zip(golds, _by_site(pool, tasks), strict=True))
    return list(zip(golds, pool.map(_predict, tasks, chunksize=8), strict=True))


def _by_site(pool: ProcessPoolExecutor, tasks: list[Task]) -> list[Prediction]:
    """Return what comes of each page, where those of one registered domain teach a site first."""
    from newsclean.sites import Sites

    domain_of = Sites().domain_of
    sites: dict[str, list[int]] = defaultdict(list)
    for number, (path, url, _, _) in enumerate(tasks):
        sites[domain_of(url) or str(path)].append(number)
    done = pool.map(_predict_site, [[tasks[number] for number in numbers] for numbers in sites.values()])
    found = dict(zip(itertools.chain.from_iterable(sites.values()), itertools.chain.from_iterable(done), strict=True))
    return [found[number] for number in range(len(tasks))]


def _predict_site(tasks: list[Task]) -> list[Prediction]:
    from newsclean import Site

    site = Site()
    for task in tasks:
        _predict(task, site)
    return [_predict(task, site) for task in tasks]


def _shown(key: str, value: float) -> str:
    return f"{key}={value}" if isinstance(value, int) else f"{key}={value:.3f}"


def _pages(folder: Path, limit: int | None, every: int = 1) -> Iterator[tuple[Gold, Path]]:
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in itertools.islice(lines, 0, limit, every):
            gold = json.loads(line)
            yield gold, folder / gold["page"]


def _predict(task: Task, site: Site | None = None) -> Prediction:
    path, url, peer, renderer = task
    page = gzip.decompress(path.read_bytes())
    start = time.perf_counter()
    try:
        with time_limit(SECONDS):
            predicted = _extractor(peer, renderer)(page, url, *([site] if site is not None else []))
    except NewscleanError as fault:  # a page without a word, say: named, as promised
        predicted = {"refused": str(fault)}
    except ImportError:
        raise  # an extractor that is not installed has no figures
    except Exception as fault:  # whatever an extractor may raise is a figure here, not an end
        predicted = {"error": f"{type(fault).__name__}: {fault}"}
    return {"text": "", "ms": (time.perf_counter() - start) * 1000} | predicted


def _extractor(peer: str | None, renderer: str | None) -> Extractor:
    if peer:
        return PEERS[peer]
    return newsclean_text(renderer) if renderer else newsclean_html


def summary(rows: list[Row]) -> dict[str, float]:
    """Return every figure that the gold of these pages allows."""
    figures: dict[str, float] = {
        "pages": len(rows),
        "refused": sum("refused" in predicted for _, predicted in rows),
        "raised": sum("error" in p for _, p in rows),
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
        figures |= _Lines(labelled).figures()
    sure = [bool(p["text"].strip()) and p.get("confidence", 1.0) >= SURE for _, p in rows]
    if any(gold.get("article") is False for gold, _ in rows):
        figures["rejected"] = 1 - statistics.mean(sure)
    else:
        figures["accepted"] = statistics.mean(sure)
    figures |= _facts(rows)
    figures["ms_median"] = statistics.median(predicted["ms"] for _, predicted in rows)
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
    dates = [float((p.get("date") or "")[:10] == g["date"]) for g, p in rows if g.get("date")]
    return {
        name: statistics.mean(found)
        for name, found in (("title", titles), ("authors", authors), ("date", dates))
        if found
    }


class _Lines:
    """How the labelled lines of some pages came out."""

    def __init__(self, rows: list[Row]) -> None:
        self.kept: list[bool] = []
        self.cut: list[bool] = []
        self.accounted: list[bool] = []
        self.strict: dict[str, list[bool]] = defaultdict(list)
        self.loose: dict[str, list[bool]] = defaultdict(list)
        self.taken_for: dict[str, Counter[str]] = defaultdict(Counter)
        for gold, predicted in rows:
            self._add(gold["lines"], predicted)

    def _add(self, lines: list[tuple[str, str]], predicted: Prediction) -> None:
        text = squash(predicted["text"]).casefold()
        fields = squash(" ".join(predicted.get("fields", ()))).casefold()
        removed = [(kind, squash(piece).casefold()) for kind, piece in predicted.get("removed", ())]
        for label, line in lines:
            wanted = squash(_BULLET.sub("", line)).casefold()
            if not words_of(wanted):
                continue
            kinds = {kind for kind, piece in removed if wanted in piece}
            self.accounted.append(bool(kinds) or wanted in text or wanted in fields)
            if label in ("body", "subhead"):
                self.kept.append(wanted in text)
            elif label not in FIELD_LABELS:
                if len(words_of(line)) >= 3:
                    self.cut.append(wanted not in text)
                self._add_kind(label, kinds)

    def _add_kind(self, label: str, kinds: set[str]) -> None:
        group = GROUP_OF.get(label, label)
        right = label in kinds or "hidden" in kinds
        self.strict[label].append(right)
        self.loose[label].append(right or any(GROUP_OF.get(kind, kind) == group for kind in kinds))
        self.taken_for[label].update(() if right else (sorted(kinds) or ["nothing"]))

    def figures(self) -> dict[str, float]:
        found = {
            "kept": self.kept,
            "cut": self.cut,
            "accounted": self.accounted,
            "kind": _means(self.strict.values()),
            "kind_group": _means(self.loose.values()),
        }
        return {name: statistics.mean(values) for name, values in found.items() if values}


def _means(groups: Iterable[list[bool]]) -> list[float]:
    return [statistics.mean(group) for group in groups if len(group) >= FEWEST_LINES]


def _page_f1(gold: dict[str, Any], predicted: dict[str, Any]) -> float:
    precision, recall, _ = body_scores(predicted["text"], gold["text"], gold.get("optional", ""))
    return f1(precision, recall)


def _print_losses(rows: list[Row], markup: list[Row]) -> None:
    print_losses(
        [
            losses(text, page, gold["text"], gold.get("optional", ""))
            for (gold, text), (_, page) in zip(rows, markup, strict=True)
            if "text" in gold
        ]
    )


def _print_errors(rows: list[Row]) -> None:
    for gold, predicted in rows:
        if "error" in predicted:
            print(f"    {gold['id']} {predicted['error']}")


def _print_breakdown(rows: list[Row]) -> None:
    groups: dict[str, list[float]] = defaultdict(list)
    for gold, predicted in rows:
        if "text" in gold:
            groups[str(gold.get("lang"))].append(_page_f1(gold, predicted))
    for name, scores in sorted(groups.items(), key=lambda entry: statistics.mean(entry[1])):
        print(f"    {name:12} {len(scores):4} pages  f1={statistics.mean(scores):.3f}")


def _print_kinds(rows: list[Row]) -> None:
    lines = _Lines([row for row in rows if "lines" in row[0]])
    for kind, right in sorted(lines.strict.items(), key=lambda entry: statistics.mean(entry[1])):
        others = ", ".join(f"{other} {count}" for other, count in lines.taken_for[kind].most_common(4))
        print(f"    {kind:12} {len(right):4} lines  right={statistics.mean(right):.3f}  else {others or '-'}")


def _print_worst(rows: list[Row], count: int) -> None:
    scored = [(_page_f1(gold, predicted), gold, predicted) for gold, predicted in rows if "text" in gold]
    for score, gold, predicted in sorted(scored, key=lambda entry: entry[0])[:count]:
        print(f"    {gold['id']} f1={score:.3f} {predicted.get('error', '')}")
        for what, words in itertools.islice(_differences(gold["text"], predicted["text"]), DIFF_RUNS):
            print(f"        {what} {len(words):4}  {_shortened(words)}")


def _differences(wanted: str, have: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the runs of words that were lost or let in, the longest first."""
    old, new = wanted.split(), have.split()
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    runs = []
    for change, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if change != "equal":
            runs += [("lost  ", old[old_start:old_end]), ("let in", new[new_start:new_end])]
    yield from sorted((run for run in runs if run[1]), key=lambda run: -len(run[1]))


def _shortened(words: list[str], most: int = 24) -> str:
    if len(words) <= most:
        return " ".join(words)
    return f"{' '.join(words[: most // 2])} [...] {' '.join(words[-most // 2 :])}"


def _floors(path: Path, renderer: str | None) -> dict[str, dict[str, float]]:
    """Return the floors of each set: of rendered text, those under `text` and the renderer's name."""
    floors = tomllib.loads(path.read_text(encoding="utf-8"))
    return floors.get("text", {}).get(renderer, {}) if renderer else floors


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
