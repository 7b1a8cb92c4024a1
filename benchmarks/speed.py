"""How long newsclean takes, as a ratio to lxml's parse of the same pages, beside other extractors.

    python benchmarks/speed.py CORPUS [--sets fundus,scrapinghub] [--limit N] [--rounds 3] [--json OUT]
    python benchmarks/speed.py CORPUS --peer trafilatura --peer readability
    python benchmarks/speed.py CORPUS --scaling --picture scaling.svg
    python benchmarks/speed.py CORPUS --text inscriptis

Each round times the parse and the work on every page in turn, so that both meet the same load of the machine;
the ratio printed is the median over rounds. Stages are timed from the start of the road to their own end. Time is
the processor's, of all threads. `evenness` is the 99th percentile of the time per kilobyte over its median.
`--scaling` times pages of growing size, and prints the slope of time over size on a log-log plot: 1 is linear;
`--picture` draws that plot, with matplotlib.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import math
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import etree

import newsclean
from newsclean.facts import declare
from newsclean.judging import judge
from newsclean.judging.looking import look
from newsclean.reading.decoding import recode
from newsclean.reading.markup import read

sys.path.insert(0, str(Path(__file__).resolve().parent))
from extractors import PEERS, RENDERERS

Work = Callable[[bytes], Any]

STAGES: dict[str, Work] = {
    "decode": recode,
    "decode, read": lambda page: read(recode(page)),
    "..., declare": lambda page: declare(read(recode(page))),
    "..., look": lambda page: look(read(recode(page))),
    "..., judge": lambda page: judge(read(recode(page))),
    "clean": newsclean.clean,
    "clean, removed": lambda page: newsclean.clean(page).removed,
}
SMALLEST, LARGEST = 1_000, 16_384_000
"""The sizes between which scaling is measured, in bytes."""

PARAGRAPH = (
    "<div class='body'><p>The <b>ferry</b> of <a href='/{n}'>Velmora</a> stayed ashore, for day {n}.</p></div>\n"
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sets", default="fundus,scrapinghub", help="names of sets, apart by commas")
    parser.add_argument("--limit", type=int, help="at most so many pages of each set")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peer", choices=tuple(PEERS), action="append", default=[], help="time this one too")
    parser.add_argument("--text", choices=tuple(RENDERERS), help="time clean_text too, on what this package renders")
    parser.add_argument("--scaling", action="store_true", help="time pages of growing size too")
    parser.add_argument("--picture", type=Path, help="draw those times here, as .svg or .png")
    parser.add_argument("--json", type=Path, help="write the figures here")
    call = parser.parse_args()
    pages = [page for name in call.sets.split(",") for page in pages_of(call.corpus / name, call.limit)]
    works = STAGES | {name: _of_peer(name) for name in call.peer}
    if call.text:
        works["clean_text"] = _of_text(call.text, pages)
    figures: dict[str, Any] = {name: _ratio(name, work, pages, call.rounds) for name, work in works.items()}
    figures["evenness"] = _evenness(pages, call.rounds)
    if call.scaling or call.picture:
        points = _scaling()
        figures["slope"] = _slope(points)
        if call.picture:
            _draw(points, figures["slope"], call.picture)
    if call.json:
        call.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


def pages_of(folder: Path, limit: int | None = None) -> list[bytes]:
    """Return the first pages of a set."""
    paths = sorted((folder / "pages").iterdir())
    return [gzip.decompress(path.read_bytes()) for path in itertools.islice(paths, limit)]


def ratio_of(name: str, pages: list[bytes], rounds: int = 1) -> float:
    """Return how many times lxml's parse an extractor takes: newsclean, or one of the others by its name."""
    return _ratio(name, STAGES["clean"] if name == "newsclean" else _of_peer(name), pages, rounds)


def _of_peer(name: str) -> Work:
    return lambda page: PEERS[name](page, None)


def _of_text(renderer: str, pages: list[bytes]) -> Work:
    """Return the work of cleaning a page's text; rendering it is no part of that."""
    texts = {page: RENDERERS[renderer](page) for page in pages}
    return lambda page: newsclean.clean_text(texts[page])


def _parse(page: bytes) -> Any:
    return etree.fromstring(page, etree.HTMLParser())


def _ratio(name: str, work: Work, pages: list[bytes], rounds: int) -> float:
    """Print and return how many times lxml's parse `work` takes."""
    work(pages[0])  # what it imports and caches is no part of a page's time
    parses, works = zip(*(_round(work, pages) for _ in range(rounds)), strict=True)
    ratio = statistics.median(took / parsed for took, parsed in zip(works, parses, strict=True))
    each = statistics.median(works) / len(pages) * 1000
    print(f"{name:16} {ratio:7.2f} times lxml's parse {each:9.2f} ms a page", flush=True)
    return ratio


def _round(work: Work, pages: list[bytes]) -> tuple[float, float]:
    parsed = took = 0.0
    for page in pages:
        parsed += _timed(_parse, page)
        took += _timed(work, page)
    return parsed, took


def _timed(work: Work, page: bytes) -> float:
    start = time.process_time()
    try:
        work(page)
    except Exception as fault:  # one page that an extractor cannot read does not end its measurement
        print(f"    {fault!r}"[:100], file=sys.stderr)
    return time.process_time() - start


def _evenness(pages: list[bytes], rounds: int) -> float:
    """Print how even the time per kilobyte is over pages, and return the 99th percentile over the median."""
    times = [min(_timed(newsclean.clean, page) for _ in range(rounds)) / len(page) * 1e9 for page in pages]
    median, last = statistics.median(times), statistics.quantiles(times, n=100, method="inclusive")[98]
    print(
        f"a kilobyte takes {median:.1f} µs in the median, {last:.1f} µs on the 99th of 100 pages: {last / median:.2f} times"
    )
    return last / median


def _scaling() -> list[tuple[int, float]]:
    """Print and return the sizes of growing pages, in bytes, and the seconds that each takes."""
    points = []
    size = SMALLEST
    while size <= LARGEST:
        page = _page(size)
        took = min(_timed(newsclean.clean, page) for _ in range(3))
        print(f"{len(page):>12,} bytes {took * 1000:10.2f} ms {took / len(page) * 1e9:8.0f} ns a byte", flush=True)
        points.append((len(page), took))
        size *= 4
    return points


def _slope(points: list[tuple[int, float]]) -> float:
    """Print and return the slope between the logarithms of size and time."""
    slope = statistics.linear_regression(
        *zip(*((math.log(size), math.log(took)) for size, took in points), strict=True)
    ).slope
    print(f"slope {slope:.3f}")
    return slope


def _draw(points: list[tuple[int, float]], slope: float, path: Path) -> None:
    from matplotlib.figure import Figure

    axes = Figure(figsize=(6, 4), layout="constrained").add_subplot()
    axes.loglog(*zip(*points, strict=True), marker="o")
    axes.set(xlabel="page, bytes", ylabel="clean, seconds", title=f"slope {slope:.3f}")
    axes.grid(visible=True, which="major", alpha=0.3)
    axes.figure.savefig(path)


def _page(size: int) -> bytes:
    count = size // len(PARAGRAPH) + 1
    paragraphs = "".join(PARAGRAPH.format(n=n) for n in range(count))
    return f"<html><body><h1>The ferry of Velmora</h1>{paragraphs}</body></html>".encode()


if __name__ == "__main__":
    sys.exit(main())
