"""How long newsclean takes, as a ratio to lxml's parse of the same pages, and to any other extractor that is installed.

    python benchmarks/speed.py CORPUS [--sets fundus,scrapinghub] [--rounds 3] [--json OUT]

Each round parses and cleans every page in turn; the ratio printed is the median over rounds.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import etree

import newsclean
from newsclean.facts import declare
from newsclean.judging.scoring import scores_of
from newsclean.judging.traits import look
from newsclean.reading.decoding import decode
from newsclean.reading.markup import read

Work = Callable[[bytes], Any]


def _parse(page: bytes) -> Any:
    return etree.fromstring(page, etree.HTMLParser())


def _read(page: bytes) -> Any:
    return read(decode(page))


def _look(page: bytes) -> Any:
    return look(_read(page))


def _score(page: bytes) -> Any:
    read_page = _read(page)
    return scores_of(read_page, look(read_page))


def _peers() -> dict[str, Work]:
    peers: dict[str, Work] = {}
    try:
        import trafilatura

        peers["trafilatura"] = lambda page: trafilatura.bare_extraction(
            page, include_comments=False, with_metadata=True
        )
    except ImportError:
        pass
    try:
        from resiliparse.extract.html2text import extract_plain_text

        peers["resiliparse"] = lambda page: extract_plain_text(page.decode("utf-8", "replace"), main_content=True)
    except ImportError:
        pass
    try:
        from readability import Document

        peers["readability-lxml"] = lambda page: Document(page.decode("utf-8", "replace")).summary()
    except ImportError:
        pass
    return peers


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sets", default="fundus,scrapinghub")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path)
    call = parser.parse_args()
    pages = [
        gzip.decompress(path.read_bytes())
        for name in call.sets.split(",")
        for path in sorted((call.corpus / name / "pages").iterdir())
    ]
    works: dict[str, Work] = {
        "read": _read,
        "read, declare": lambda page: declare(_read(page)),
        "read, look": _look,
        "read, look, score": _score,
        "clean": newsclean.clean,
    } | _peers()
    figures = {}
    for name, work in works.items():
        ratios = []
        for _ in range(call.rounds):
            base = _timed(_parse, pages)
            ratios.append(_timed(work, pages) / base)
        figures[name] = statistics.median(ratios)
        print(
            f"{name:20} {figures[name]:6.2f} times lxml's parse ({base * 1000 / len(pages):.2f} ms a page)",
            flush=True,
        )
    if call.json:
        call.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


def _timed(work: Work, pages: list[bytes]) -> float:
    start = time.perf_counter()
    for page in pages:
        try:
            work(page)
        except Exception as fault:
            print(f"    {fault!r}"[:100], file=sys.stderr)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
