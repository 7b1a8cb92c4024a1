"""Measure newsclean and other extractors on a corpus, and write the figures that the docs show.

    python benchmarks/figures.py CORPUS                         newsclean anew; what is known of the others stays
    python benchmarks/figures.py CORPUS --peer trafilatura      this one anew too, which has to be installed
    python benchmarks/figures.py CORPUS --held-out FILE         figures on domains left out: what tools/fit_confidence.py printed
    python benchmarks/figures.py --tables                       tables and pictures again, from the figures as they are

Writes docs/figures.json, and from it the tables in docs/_figures/, the pictures in docs/_static/ and the table in README.md.
Needs the extra `figures`. Takes some minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib import metadata
from itertools import pairwise
from pathlib import Path
from typing import Any

import matplotlib

sys.path.insert(0, str(Path(__file__).resolve().parent))
from extractors import PEERS, RENDERERS
from quality import Row, rows_of, summary
from scoring import body_scores, f1
from speed import pages_of, ratio_of

matplotlib.use("svg")
from matplotlib import pyplot

OURS = "newsclean"
ROOT = Path(__file__).resolve().parents[1]
BODY_SETS = ("scrapinghub", "fundus", "wcxb", "daniel")
FACT_SETS = ("fundus", "wcxb", "trafilatura", "htmldate")
PACKAGES = {"readability": "readability-lxml", "justext": "jusText", "resiliparse": "Resiliparse"}
"""Names of packages that differ from those of the extractors."""

BINS = (0.0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001)
"""Where confidences are cut: finer at the top, where most articles are, and so that 1 is in the last."""

GOOD = 0.95
"""The body F1 from which a page counts as right in the picture of confidence."""

TIMED = {"scrapinghub": 30, "fundus": 30}
"""How many pages of each set are timed."""

MARKERS = ("<!-- figures -->", "<!-- end of figures -->")
HELD_OUT = re.compile(r"^(\w+) +f1=([\d.]+) precision=([\d.]+) recall=([\d.]+) exact=([\d.]+)", re.MULTILINE)
SHORT = 6
"""How many extractors the README's table has."""

GREY, BLUE, ORANGE = "#808080", "#2a7ab9", "#d9822b"
"""Colours that can be seen on white and on black."""

Figures = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="?")
    parser.add_argument("--peer", choices=tuple(PEERS), action="append", default=[], help="measure this one anew")
    parser.add_argument("--held-out", type=Path, metavar="FILE", help="what tools/fit_confidence.py printed")
    parser.add_argument("--tables", action="store_true", help="measure nothing")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout to write into")
    call = parser.parse_args()
    path = call.root / "docs" / "figures.json"
    figures: Figures = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    if call.held_out:
        figures["held_out"] = _held_out(call.held_out.read_text(encoding="utf-8"))
    if call.corpus and not call.tables:
        _measure(figures, call.corpus, call.peer, call.jobs)
    path.write_text(json.dumps(figures, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    _write(figures, call.root)


# Measuring.


def _measure(figures: Figures, corpus: Path, peers: list[str], jobs: int) -> None:
    sets = sorted(path.parent.name for path in corpus.glob("*/gold.jsonl"))
    with ProcessPoolExecutor(jobs) as pool:
        rows = {name: rows_of(pool, corpus / name) for name in sets}
        results = figures.setdefault("extractors", {})
        results[OURS] = {name: _rounded(summary(found)) for name, found in rows.items()}
        figures["calibration"] = _calibration([row for found in rows.values() for row in found])
        figures["text"] = {
            renderer: {
                name: _rounded(summary(rows_of(pool, corpus / name, renderer=renderer)))
                for name in BODY_SETS
                if name in sets
            }
            for renderer in RENDERERS
        }
        for peer in peers:
            results[peer] = {name: _rounded(summary(rows_of(pool, corpus / name, peer))) for name in sets}
            figures.setdefault("versions", {})[peer] = metadata.version(PACKAGES.get(peer, peer))
    pages = [page for name, limit in TIMED.items() if name in sets for page in pages_of(corpus / name, limit)]
    if pages:
        figures.setdefault("speed", {}).update({name: round(ratio_of(name, pages), 2) for name in (OURS, *peers)})


def _rounded(figures: dict[str, float]) -> dict[str, float]:
    return {name: round(value, 4) for name, value in figures.items()}


def _calibration(rows: list[Row]) -> list[dict[str, float]]:
    """Return for each bin of confidence its pages, the share that are articles, and the share whose body is right."""
    bins = []
    known = [row for row in rows if "text" in row[0] or row[0].get("article") is False]
    for low, high in pairwise(BINS):
        inside = [row for row in known if low <= row[1].get("confidence", 0.0) < high]
        if inside:
            articles = [row for row in inside if "text" in row[0]]
            good = sum(_page_f1(gold, predicted) >= GOOD for gold, predicted in articles)
            bins.append(
                {
                    "pages": len(inside),
                    "mean": round(sum(p.get("confidence", 0.0) for _, p in inside) / len(inside), 4),
                    "articles": round(len(articles) / len(inside), 4),
                    "good": round(good / len(inside), 4),
                }
            )
    return bins


def _page_f1(gold: dict[str, Any], predicted: dict[str, Any]) -> float:
    precision, recall, _ = body_scores(predicted["text"], gold["text"], gold.get("optional", ""))
    return f1(precision, recall)


def _held_out(printed: str) -> dict[str, dict[str, float]]:
    names = ("f1", "precision", "recall", "exact")
    found = {name: dict(zip(names, map(float, values), strict=True)) for name, *values in HELD_OUT.findall(printed)}
    if not found:
        raise SystemExit(
            "no figures on domains left out in this file; run tools/fit_confidence.py CORPUS TABLES > FILE"
        )
    return found


# Writing.


def _write(figures: Figures, root: Path) -> None:
    folder = root / "docs" / "_figures"
    folder.mkdir(exist_ok=True)
    for name, table in _tables(figures).items():
        (folder / f"{name}.md").write_text(table, encoding="utf-8")
    _draw_calibration(figures, root / "docs" / "_static" / "calibration.svg")
    _draw_speed(figures, root / "docs" / "_static" / "speed.svg")
    readme = root / "README.md"
    text = readme.read_text(encoding="utf-8")
    start, end = MARKERS
    before, _, rest = text.partition(start)
    _, _, after = rest.partition(end)
    readme.write_text(f"{before}{start}\n{_short(figures)}{end}{after}", encoding="utf-8")


def _tables(figures: Figures) -> dict[str, str]:
    results = figures["extractors"]
    ranked = _ranked(results)
    return {
        "body": _table(("", *BODY_SETS), _body_rows(figures, ranked, "f1")),
        "exact": _table(("", *BODY_SETS), _body_rows(figures, ranked, "exact")),
        "ours": _table(
            ("set", "pages", "precision", "recall", "F1", "exact"),
            [
                (name, str(found["pages"]), *(_shown(found, key) for key in ("precision", "recall", "f1", "exact")))
                for name in BODY_SETS
                if (found := results[OURS].get(name))
            ],
        ),
        **{fact: _fact_table(results, ranked, fact) for fact in ("title", "authors", "date")},
        "text": _table(
            ("", *BODY_SETS),
            [
                (name, *(_shown(found.get(one, {}), "f1") for one in BODY_SETS))
                for name, found in (("the page itself", results[OURS]), *sorted(figures["text"].items()))
            ],
        ),
        "accepted": _table(
            ("", *BODY_SETS[:3], "no articles, rejected"),
            [
                (
                    name,
                    *(_shown(results[name].get(one, {}), "accepted") for one in BODY_SETS[:3]),
                    _shown(results[name].get("others", {}), "rejected"),
                )
                for name in ranked
            ],
        ),
        "kinds": _table(
            ("figure", "share"),
            [
                (meaning, _shown(results[OURS].get("kinds", {}), key))
                for key, meaning in (
                    ("kept", "lines of the article that are in the text"),
                    ("cut", "lines of boilerplate that are not"),
                    ("accounted", "lines that are in the text, a field or `removed`"),
                    ("kind", "boilerplate removed under the very kind a person chose, mean over kinds"),
                    ("kind_group", "the same, near kinds taken as one"),
                )
            ],
        ),
        "speed": _table(
            ("", "times lxml's parse"),
            [(name, f"{ratio:.1f}") for name, ratio in sorted(figures["speed"].items(), key=lambda entry: entry[1])],
        ),
        "versions": ", ".join(
            f"{PACKAGES.get(name, name)} {version}" for name, version in sorted(figures["versions"].items())
        )
        + "\n",
    }


def _ranked(results: Figures) -> list[str]:
    """Return the extractors, the best body first."""
    return sorted(results, key=lambda name: -_mean(results[name], "f1"))


def _mean(sets: dict[str, dict[str, float]], key: str) -> float:
    values = [sets[name][key] for name in BODY_SETS if key in sets.get(name, {})]
    return sum(values) / len(values) if values else 0.0


def _body_rows(figures: Figures, ranked: list[str], key: str) -> list[tuple[str, ...]]:
    rows = []
    for name in ranked:
        rows.append((name, *(_shown(figures["extractors"][name].get(one, {}), key) for one in BODY_SETS)))
        if name == OURS and "held_out" in figures:
            held_out = figures["held_out"]
            cells = [_shown(held_out.get(one, {}), key) for one in BODY_SETS]
            rows += [(f"{OURS}, domains left out", *cells)] if any(cells) else []
    return rows


def _fact_table(results: Figures, ranked: list[str], fact: str) -> str:
    sets = [name for name in FACT_SETS if fact in results[OURS].get(name, {})]
    rows = [(name, *(_shown(results[name].get(one, {}), fact) for one in sets)) for name in ranked]
    told = [row for row in rows if any(cell not in ("", "0.000") for cell in row[1:])]
    return _table(("", *sets), sorted(told, key=lambda row: row[1:], reverse=True))


def _short(figures: Figures) -> str:
    """Return the table of the README: the best of the others, and what each tells."""
    results = figures["extractors"]
    rows = []
    for name in _ranked(results)[:SHORT]:
        took = f"{figures['speed'][name]:.0f}" if name in figures["speed"] else ""
        told = "each piece, with kind and reason" if name == OURS else "nothing"
        rows.append((name, *_means(results[name]), took, told))
        if name == OURS and "held_out" in figures:
            rows.append((f"{OURS}, sites left out", *_means(figures["held_out"]), took, told))
    return _table(("", "body F1", "pages exact", "time, in parses", "what it tells of the rest"), rows)


def _means(sets: dict[str, dict[str, float]]) -> tuple[str, str]:
    """Return the mean body F1 and the mean share of exact pages."""
    f1_mean, exact = _mean(sets, "f1"), _mean(sets, "exact")
    return f"{f1_mean:.3f}", f"{exact:.2f}" if exact else ""


def _shown(figures: dict[str, float], key: str) -> str:
    return f"{figures[key]:.3f}" if key in figures else ""


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    named = [(PACKAGES.get(name, name), *cells) for name, *cells in rows]
    lines = [head, ("---",) * len(head), *named]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


# Drawing.


def _axes(width: float, height: float) -> tuple[Any, Any]:
    """Return an empty picture whose lines can be seen on white and on black."""
    matplotlib.rcParams |= {"svg.hashsalt": OURS, "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 10}
    picture, axes = pyplot.subplots(figsize=(width, height), layout="constrained")
    picture.patch.set_alpha(0)
    axes.patch.set_alpha(0)
    axes.tick_params(colors=GREY)
    axes.xaxis.label.set_color(GREY)
    axes.yaxis.label.set_color(GREY)
    for edge, spine in axes.spines.items():
        spine.set_color(GREY)
        spine.set_visible(edge in ("left", "bottom"))
    return picture, axes


def _save(picture: Any, path: Path) -> None:
    picture.savefig(path, format="svg", transparent=True, metadata={"Date": None})
    pyplot.close(picture)


def _draw_calibration(figures: Figures, path: Path) -> None:
    bins = figures["calibration"]
    picture, axes = _axes(5.4, 4.2)
    axes.plot([0, 1], [0, 1], color=GREY, linewidth=1, linestyle=":")
    for key, label, colour, mark in (
        ("articles", "is an article", BLUE, "o-"),
        ("good", f"is one, and the body is right (F1 of {GOOD} or more)", ORANGE, "s--"),
    ):
        axes.plot([one["mean"] for one in bins], [one[key] for one in bins], mark, color=colour, label=label)
    axes.set(xlabel="confidence (mean of the pages)", ylabel="share of the pages", xlim=(0, 1.02), ylim=(0, 1.02))
    axes.legend(frameon=False, labelcolor=GREY, loc="upper left")
    _save(picture, path)


def _draw_speed(figures: Figures, path: Path) -> None:
    results, speed = figures["extractors"], figures["speed"]
    picture, axes = _axes(5.4, 4.2)
    for place, name in enumerate(_ranked(results)):
        if name in speed:
            offset = (6, -12 if place % 2 else 4)  # names of neighbours do not cover each other
            colour = BLUE if name == OURS else GREY
            axes.plot(speed[name], _mean(results[name], "f1"), "o", color=colour)
            axes.annotate(
                name, (speed[name], _mean(results[name], "f1")), offset, textcoords="offset points", color=colour
            )
    axes.set(xscale="log", xlabel="time, in parses of lxml", ylabel="body F1, mean of four sets")
    axes.margins(x=0.25, y=0.12)
    _save(picture, path)


if __name__ == "__main__":
    main()
