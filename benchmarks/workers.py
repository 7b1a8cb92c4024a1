"""How much faster two processes are than one: `clean_many`, and beside it the most that the machine allows.

    python benchmarks/workers.py CORPUS --every 12 --rounds 3

The most that the machine allows is measured with plain loops over `clean`, in one process and in two that share nothing. Each round
times all four in turn; what counts is the ratio within a round. On a busy machine both ratios are low. What a busy machine leaves as it
is: the processor time that the parent takes for each page beside what the workers take, and the ratio that this allows where there
are as many processors as workers.
"""

from __future__ import annotations

import argparse
import gzip
import multiprocessing
import os
import resource
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import newsclean


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--every", type=int, default=12, help="time one page of so many")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--workers", type=int, default=2)
    call = parser.parse_args()
    paths = sorted(call.corpus.glob("*/pages/*.gz"))[:: call.every]
    pages = [gzip.decompress(path.read_bytes()) for path in paths]
    loop(pages[:5])
    for _ in range(call.rounds):
        plain = [seconds_of(lambda count=count: plainly(pages, count)) for count in (1, call.workers)]
        before = cpu_used()
        many = [seconds_of(lambda count=count: with_clean_many(pages, count)) for count in (1, call.workers)]
        parent, workers = (now - then for now, then in zip(cpu_used(), before, strict=True))
        allowed = call.workers * workers / (workers + parent)
        print(
            f"{len(pages)} pages, {call.workers} workers: clean_many {many[0] / many[1]:.2f}, "
            f"plain loops {plain[0] / plain[1]:.2f}, load {os.getloadavg()[0]:.1f}; of the parent "
            f"{500 * parent / len(pages):.1f} ms a page, of workers {500 * workers / len(pages):.1f} ms: {allowed:.2f} allowed",
            flush=True,
        )


def cpu_used() -> list[float]:
    """Return the processor seconds of this process, and of those that it has ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return [one.ru_utime + one.ru_stime for one in used]


def seconds_of(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def plainly(pages: Sequence[bytes], count: int) -> None:
    processes = [multiprocessing.Process(target=loop, args=(pages[number::count],)) for number in range(count)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


def loop(pages: Sequence[bytes]) -> None:
    for page in pages:
        with suppress(newsclean.NewscleanError):
            newsclean.clean(page)


def with_clean_many(pages: Sequence[bytes], count: int) -> None:
    for _ in newsclean.clean_many(pages, workers=count):
        pass


if __name__ == "__main__":
    main()
