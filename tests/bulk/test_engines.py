"""The programs for Spark and Ray, run on those engines: their rows are those that `newsclean bulk` writes, to the byte.

In the nightly profile alone: engines are large, and take minutes.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from newsclean.arrow import SCHEMA
from newsclean.bulk.forms import LEVEL
from newsclean.cli import main
from tests.bulk.making import response, write_records
from tests.conftest import ROOT

EVERY = 20
"""One page of so many of the corpus goes into the archives."""

pytestmark = pytest.mark.skipif(
    os.environ.get("HYPOTHESIS_PROFILE") != "nightly", reason="in the nightly profile alone"
)


@pytest.fixture
def archives(corpus: Path, tmp_path: Path) -> list[str]:
    """Two archives of pages of the corpus."""
    records = []
    for gold in sorted(corpus.glob("*/gold.jsonl")):
        for line in gold.read_text(encoding="utf-8").strip().split("\n")[::EVERY]:
            page = json.loads(line)
            body = gzip.decompress((gold.parent / page["page"]).read_bytes())
            head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
            records.append(response(page.get("url") or f"https://velmora.example/{page['id']}", body, head))
    half = len(records) // 2
    write_records(tmp_path / "one.warc.gz", records[:half])
    write_records(tmp_path / "two.warc.gz", records[half:])
    return [str(tmp_path / "one.warc.gz"), str(tmp_path / "two.warc.gz")]


@pytest.mark.parametrize("engine", ["pyspark", "ray"])
def test_an_engine_gives_what_bulk_gives(engine: str, archives: list[str], tmp_path: Path) -> None:
    if find_spec(engine) is None or (engine == "pyspark" and shutil.which("java") is None):
        pytest.skip(f"{engine} is not installed")
    program = ROOT / "docs" / "programs" / f"{engine.removeprefix('py')}_crawl.py"
    output = tmp_path / engine
    done = subprocess.run(
        [sys.executable, "-W", "ignore", program, output, *archives], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    expected = tmp_path / "expected.parquet"
    assert main(["bulk", *archives, "-o", str(expected), "--quiet"]) in (0, 1)
    rows = pa.concat_tables(parquet.read_table(part, partitioning=None) for part in output.glob("*.parquet"))
    rows = rows.cast(SCHEMA).sort_by([("source", "ascending"), ("position", "ascending")])
    written = tmp_path / "written.parquet"
    with parquet.ParquetWriter(written, SCHEMA, compression="zstd", compression_level=LEVEL) as writer:
        writer.write_table(rows.combine_chunks())
    assert written.read_bytes() == expected.read_bytes()
