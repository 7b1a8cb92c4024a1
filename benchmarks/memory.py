"""How much memory newsclean takes: at its peak for one page, and over many pages in one process.

    python benchmarks/memory.py [CORPUS] [--pages 100000] [--threads 1]

One page: each is cleaned in a process of its own; what the process grew by at its peak is divided by what one
grew by that only parsed the page into lxml's tree. Pages are generated ones, and with a corpus its largest ones.
Many pages: generated ones, each with words, class names, attributes and an element that no page before had,
and every tenth one of the corpus; printed is the resident size after a tenth of them and later. It needs Linux.
"""

from __future__ import annotations

import argparse
import gzip
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from itertools import cycle
from pathlib import Path

from lxml import etree

import newsclean

SIZES = (250_000, 1_000_000, 8_000_000)
"""The sizes of the generated pages that are cleaned alone, in bytes."""

LARGEST = 5
"""How many of a corpus' pages are."""

PARAGRAPH = (
    "<div class='body n{n}' data-n{n}='{n}'><p>The <b>ferry</b> of <a href='/{n}'>Velmora{n}</a> stayed ashore for day {n},"
    " said the harbour.</p></div>\n"
)
PAGE = "<html><body><h1>The ferry of Velmora, day {n}</h1>{body}<x-box{n}>Share this</x-box{n}></body></html>"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="?")
    parser.add_argument("--pages", type=int, default=100_000, help="how many pages one process cleans; 0 for none")
    parser.add_argument("--threads", type=int, default=1, help="how many threads clean them")
    parser.add_argument("--alone", choices=("tree", "clean"), help=argparse.SUPPRESS)
    call = parser.parse_args()
    if call.alone:
        print(_growth(call.alone, sys.stdin.buffer.read()))
        return 0
    paths = sorted(call.corpus.glob("*/pages/*.gz"), key=lambda path: path.stat().st_size) if call.corpus else []
    for page in [*(_page(0, size) for size in SIZES), *map(_unpacked, paths[-LARGEST:])]:
        _print_peak(page)
    if call.pages:
        _print_sizes(call.pages, call.threads, paths)
    return 0


def _print_peak(page: bytes) -> None:
    tree, clean = (_alone(work, page) for work in ("tree", "clean"))
    print(f"{len(page):>12,} bytes  tree {tree:>9,} kB  clean {clean:>9,} kB  ratio {clean / tree:5.2f}", flush=True)


def _alone(work: str, page: bytes) -> int:
    done = subprocess.run([sys.executable, __file__, "--alone", work], input=page, capture_output=True, check=True)
    return int(done.stdout)


def _growth(work: str, page: bytes) -> int:
    """Return by how many kB the process grows while it works on a page."""
    newsclean.clean(_page(0, 1000)).removed  # noqa: B018  what it imports and caches is no part of the page
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak is counted from here on
    before = _status("VmRSS")
    if work == "tree":
        kept: object = etree.fromstring(page, etree.HTMLParser(huge_tree=True))
    else:
        kept = newsclean.clean(page)
        kept.removed  # noqa: B018
    grown = _status("VmHWM") - before
    del kept
    return max(grown, 1)


def _print_sizes(count: int, threads: int, paths: list[Path]) -> None:
    pages = _pages(count, paths)
    lock = threading.Lock()
    sizes: list[int] = []

    def work() -> None:
        while True:
            with lock:
                number, page = next(pages, (0, b""))
            if not number:
                return
            with suppress(newsclean.NewscleanError):  # a page without words
                newsclean.clean(page)
            if number % (count // 20 or 1) == 0:
                sizes.append(_status("VmRSS"))
                print(f"{number:>9,} pages  {sizes[-1]:>9,} kB resident", flush=True)

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"growth after the first tenth: {max(sizes[2:]) - sizes[1]:,} kB")


def _pages(count: int, paths: list[Path]) -> Iterator[tuple[int, bytes]]:
    real = cycle(paths)
    for number in range(1, count + 1):
        yield number, _unpacked(next(real)) if paths and number % 10 == 0 else _page(number, 4000)


def _page(number: int, size: int) -> bytes:
    count = size // len(PARAGRAPH) + 1
    body = "".join(PARAGRAPH.format(n=number * 1000 + place) for place in range(count))
    return PAGE.format(n=number, body=body).encode()


def _unpacked(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes())


def _status(name: str) -> int:
    """Return what Linux says of this process, in kB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


if __name__ == "__main__":
    sys.exit(main())
