"""How long the report takes: to make it, and to open it in a browser, for two example pages and one of 5,000 pieces.

    python benchmarks/report.py [--times 5]

Prints the median in milliseconds, once up to the first paint and once until all is loaded. Needs the extra `browser`
and a Chromium, which `CHROMIUM` names (/usr/bin/chromium by default).
"""

from __future__ import annotations

import argparse
import os
import random
import tempfile
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

import newsclean

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
PIECES = 5_000
WORDS = (
    "harbour ferry council boat pier island winter storm engine ticket mayor budget school bridge lamp market".split()
)
TIMES = """() => new Promise((done) => new PerformanceObserver((seen) => {
    const paint = seen.getEntriesByName("first-contentful-paint")[0];
    if (paint) done([paint.startTime, performance.getEntriesByType("navigation")[0].loadEventEnd]);
}).observe({ type: "paint", buffered: true }))"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=5, help="how often each report is opened")
    times = parser.parse_args().times
    pages = {name: (EXAMPLES / f"{name}.html").read_text(encoding="utf-8") for name in ("harbour", "suq")}
    pages[f"{PIECES:,} pieces"] = long_page(PIECES)
    print(f"{'page':14}{'size, kB':>10}{'made':>10}{'painted':>10}{'loaded':>10}")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        chromium = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        for name, html in pages.items():
            started = time.perf_counter()
            report = newsclean.report(html)
            made = (time.perf_counter() - started) * 1000
            path = Path(folder, "report.html")
            report.save(path)
            painted, loaded = _opened(chromium, path, times)
            print(f"{name:14}{path.stat().st_size / 1000:>10,.0f}{made:>10,.0f}{painted:>10,.0f}{loaded:>10,.0f}")
        chromium.close()


def _opened(chromium: Browser, path: Path, times: int) -> tuple[float, float]:
    """Return how long a report takes to be painted first and to be loaded, in milliseconds."""
    measured = []
    for _ in range(times):
        window = chromium.new_page(viewport={"width": 1280, "height": 900})
        window.goto(path.as_uri())
        measured.append(window.evaluate(TIMES))
        window.close()
    return median(painted for painted, _ in measured), median(loaded for _, loaded in measured)


def long_page(pieces: int) -> str:
    """Return a page of so many pieces: paragraphs, with subheads, share bars and related links between them."""
    chance = random.Random(1)

    def sentence(words: int) -> str:
        return " ".join(chance.choices(WORDS, k=words)).capitalize() + "."

    parts = ["<title>The long winter</title><main><article><h1>The long winter</h1>"]
    for place in range(pieces - 1):
        match place % 25:
            case 7:
                parts.append('<div class="share">Share on Facebook</div>')
            case 13:
                parts.append(f'<aside class="related"><a href="/x">Read also: {sentence(8)}</a></aside>')
            case 19:
                parts.append(f"<h2>{sentence(4)}</h2>")
            case _:
                parts.append(f"<p>{sentence(25)} {sentence(15)}</p>")
    return "\n".join([*parts, "</article></main>"])


if __name__ == "__main__":
    main()
