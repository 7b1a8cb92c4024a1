"""Clean a corpus many times over with `newsclean bulk`, and write how fast that went and how much memory it took.

    python benchmarks/crawl.py CORPUS FOLDER --pages 100000 --workers 2

FOLDER keeps the archive, the output and the samples. A run that was stopped, at any moment and in any way, goes on when the same
command is given again, with its samples. Every minute a line says how many pages are done, the rate since the line before and the
memory. At the end every page of the output is counted, and docs/_figures/crawl.md and docs/_static/crawl.svg are written; with
`--so-far` they are written of a run that is under way. Needs the extra `figures`, and Linux.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import matplotlib
from pyarrow import parquet

import newsclean

matplotlib.use("svg")
from matplotlib import pyplot

ROOT = Path(__file__).resolve().parents[1]
EVERY = 5.0
"""How often memory is looked at, in seconds."""

SAID_EVERY = 60.0
"""How often a line says how far it is, in seconds."""

MB = 1024 * 1024
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--so-far", action="store_true", help="write what a run under way has come to")
    call = parser.parse_args()
    call.folder.mkdir(parents=True, exist_ok=True)
    archive = call.folder / "corpus.warc.gz"
    if not archive.exists():
        write_archive(call.corpus, archive)
    once = sum(1 for _ in pages_of(call.corpus))
    times = -(-call.pages // once)
    output = call.folder / "articles.parquet"
    samples = Samples(call.folder / "samples.jsonl")
    if not output.exists() and not call.so_far:
        run(archive, times, output, call.workers, samples)
    counted = so_far(output) if call.so_far else checked(output, once, times)
    write_table(counted | samples.facts() | {"workers": call.workers, "times": counted["pages"] / once}, call.so_far)
    draw(samples.rows)


def pages_of(corpus: Path) -> Iterator[tuple[str, Path]]:
    """Yield the URL and the file of each page of the corpus."""
    for gold in sorted(corpus.glob("*/gold.jsonl")):
        if gold.parent.name == "kinds":  # pages of the other sets
            continue
        for line in gold.open(encoding="utf-8"):
            page = json.loads(line)
            yield page.get("url") or f"https://velmora.example/{page['id']}", gold.parent / page["page"]


def write_archive(corpus: Path, archive: Path) -> None:
    """Write the pages of the corpus as a WARC file."""
    unfinished = archive.with_suffix(".unfinished")
    with unfinished.open("wb") as file:
        for url, path in pages_of(corpus):
            block = HEAD + gzip.decompress(path.read_bytes())
            head = (
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
                f"WARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: {url}\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
            )
            file.write(gzip.compress(head.encode() + block + b"\r\n\r\n", 6, mtime=0))
    unfinished.replace(archive)


class Samples:
    """What was seen while the run went on, kept in a file so that a resumed run adds to it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.rows: list[dict[str, Any]] = []
        if path.exists():
            lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            whole = [line for line in lines if line.endswith("\n")]  # a kill may have cut the last one short
            self.rows = [json.loads(line) for line in whole]
            path.write_text("".join(whole), encoding="utf-8")

    def add(self, row: dict[str, Any]) -> None:
        self.rows.append(row)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")

    def facts(self) -> dict[str, float]:
        at_work = [row for row in self.rows if row["worker"]] or self.rows  # while the parts are joined nobody cleans
        late = [row for row in at_work if row["pages"] > self.rows[-1]["pages"] / 10] or at_work
        return {
            "seconds": self.rows[-1]["seconds"],
            "cpu": self.rows[-1]["cpu"],
            "parent cpu": self.rows[-1]["parent cpu"],
            "load": sum(row["load"] for row in self.rows) / len(self.rows),
            "parent": max(row["parent"] for row in self.rows),
            "worker": max(row["worker"] for row in self.rows),
            "worker at a tenth": late[0]["worker"],
            "worker at the end": late[-1]["worker"],
        }


def run(archive: Path, times: int, output: Path, workers: int, samples: Samples) -> None:
    """Clean the archive `times` times, and look at it every few seconds."""
    words = ["bulk", *[str(archive)] * times, "-o", str(output), "--workers", str(workers), "--resume"]
    before = samples.rows[-1] if samples.rows else {"seconds": 0.0, "cpu": 0.0, "parent cpu": 0.0}
    start, cpu = time.monotonic(), cpu_of_children()
    said = {"seconds": before["seconds"], "pages": float(pages_done(output))}
    process = subprocess.Popen([sys.executable, "-m", "newsclean", *words])
    last = start
    while process.poll() is None:
        time.sleep(0.2)
        if time.monotonic() - last >= EVERY:
            last = time.monotonic()
            parent, *children = [memory_of(pid) for pid in (process.pid, *children_of(process.pid))]
            samples.add(
                {
                    "seconds": before["seconds"] + last - start,
                    "cpu": before["cpu"] + cpu_of(process.pid) + sum(map(cpu_of, children_of(process.pid))),
                    "parent cpu": before["parent cpu"] + cpu_of(process.pid),
                    "pages": pages_done(output),
                    "parent": parent,
                    "worker": max(children, default=0),
                    "load": os.getloadavg()[0],
                }
            )
            if samples.rows[-1]["seconds"] - said["seconds"] >= SAID_EVERY:
                say(samples.rows[-1], said)
                said = samples.rows[-1]
    if process.returncode not in (0, 1):
        sys.exit(process.returncode)
    last = samples.rows[-1] if samples.rows else {"parent": 0.0, "worker": 0.0, "load": os.getloadavg()[0], **before}
    samples.add(
        {
            **last,
            "seconds": before["seconds"] + time.monotonic() - start,
            "cpu": before["cpu"] + cpu_of_children() - cpu,
            "pages": parquet.read_metadata(output).num_rows,
        }
    )


def say(now: dict[str, Any], before: dict[str, Any]) -> None:
    """Print how far the run is, and how it has gone since it was said last."""
    rate = (now["pages"] - before["pages"]) / (now["seconds"] - before["seconds"])
    print(
        f"{now['seconds'] / 60:6.1f} min {now['pages']:8,.0f} pages {rate:6.1f} a second   reads and writes "
        f"{now['parent']:4.0f} MB, cleans {now['worker']:4.0f} MB   load {now['load']:.1f}",
        flush=True,
    )


def pages_done(output: Path) -> int:
    """Return how many pages the journal of a run has."""
    journal = output.with_name(output.name + ".work") / "journal.jsonl"
    try:
        entries = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()[1:]]
    except (OSError, ValueError):
        return 0
    return sum(entry.get("rows", 0) for entry in entries)


def children_of(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def memory_of(pid: int) -> float:
    """Return a process's memory in MB, its share of what it shares with others."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


def cpu_of(pid: int) -> float:
    """Return the processor seconds that a process has used."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def checked(output: Path, once: int, times: int) -> dict[str, float]:
    """Return what is in the output, after counting that every page is there as often as it went in, with the same outcome."""
    table = parquet.read_table(output, columns=["position", "title", "error", "confidence"])
    rows = list(zip(*(table[name].to_pylist() for name in table.column_names), strict=True))
    assert len(rows) == once * times, f"{len(rows)} rows of {once * times} pages"
    assert rows == rows[:once] * times, "the same page gave different rows"
    errors = Counter(error for _, _, error, _ in rows if error)
    return {
        "pages": len(rows),
        "errors": sum(errors.values()),
        "bytes": output.stat().st_size,
    }


def so_far(output: Path) -> dict[str, float]:
    """Return what is in the parts of a run that is under way."""
    folder = output.with_name(output.name + ".work")
    tables = [parquet.read_table(path, columns=["error"]) for path in sorted(folder.glob("part-*.parquet"))]
    return {
        "pages": sum(table.num_rows for table in tables),
        "errors": sum(table.num_rows - table["error"].null_count for table in tables),
        "bytes": sum(path.stat().st_size for path in folder.glob("part-*.parquet")),
    }


def write_table(facts: dict[str, float], under_way: bool) -> None:
    """Write the figures as a table for the docs."""
    pages, cpu = facts["pages"], facts["cpu"]
    early, late = facts["worker at a tenth"], facts["worker at the end"]
    lines = [
        ("pages", f"{pages:,.0f}: the corpus {facts['times']:.1f} times"),
        ("rows in the output", f"{pages:,.0f}, of which {facts['errors']:,.0f} with an error"),
        ("processes", f"{facts['workers']:.0f} on {len(os.sched_getaffinity(0))} cores"),
        ("time", f"{facts['seconds'] / 60:.0f} minutes, with a load average of {facts['load']:.1f} on the machine"),
        ("pages a second", f"{pages / facts['seconds']:.0f}"),
        ("processor time a page, all processes together", f"{1000 * cpu / pages:.1f} ms"),
        ("of this, the process that reads and writes", f"{1000 * facts['parent cpu'] / pages:.1f} ms"),
        ("pages a second a core", f"{pages / cpu:.0f}"),
        ("a million pages", f"{1e6 * cpu / pages / 3600:.1f} hours of one core"),
        ("memory of the process that reads and writes, at most", f"{facts['parent']:.0f} MB"),
        ("memory of a process that cleans, at most", f"{facts['worker']:.0f} MB"),
        ("the same after a tenth of the pages, and at the end", f"{early:.0f} and {late:.0f} MB"),
        ("output", f"{facts['bytes'] / MB:,.0f} MB of Parquet, {facts['bytes'] / pages / 1000:.1f} kB a page"),
    ]
    text = f"Measured with newsclean {newsclean.__version__}. "
    if under_way:
        text += "The run was not over when this was written.\n"
    else:
        text += (
            "At the end every page was looked up in the output: each was there as often as it went in, with the same outcome "
            "every time.\n"
        )
    text += "\n| | |\n|---|---|\n"
    text += "".join(f"| {name} | {value} |\n" for name, value in lines)
    (ROOT / "docs" / "_figures" / "crawl.md").write_text(text, encoding="utf-8")


def draw(rows: list[dict[str, Any]]) -> None:
    """Draw pages and memory over time."""
    minutes = [row["seconds"] / 60 for row in rows]
    figure, (above, below) = pyplot.subplots(2, 1, sharex=True, figsize=(7, 4.5))
    above.plot(minutes, [row["pages"] / 1000 for row in rows], color="#1f5f8b")
    above.set_ylabel("thousand pages")
    below.plot(minutes, [row["parent"] for row in rows], color="#b5651d", label="reads and writes")
    below.plot(minutes, [row["worker"] for row in rows], color="#1f5f8b", label="cleans (the larger one)")
    below.set_ylabel("MB")
    below.set_xlabel("minutes")
    below.set_ylim(bottom=0)
    below.legend(frameon=False)
    for axes in (above, below):
        axes.grid(alpha=0.3)
        axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    matplotlib.rcParams["svg.hashsalt"] = "newsclean"
    figure.savefig(ROOT / "docs" / "_static" / "crawl.svg", metadata={"Date": None})


if __name__ == "__main__":
    main()
