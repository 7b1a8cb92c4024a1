"""The benchmark of quality on a small corpus of our own: figures, floors and the report of the worst."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


@pytest.fixture
def small_corpus(tmp_path: Path) -> Path:
    """One set with the example page, its gold a paragraph short."""
    page = (ROOT / "examples" / "harbour.html").read_bytes()
    folder = tmp_path / "ours"
    (folder / "pages").mkdir(parents=True)
    (folder / "pages" / "harbour.html.gz").write_bytes(gzip.compress(page))
    expected = json.loads((ROOT / "examples" / "harbour.expected.json").read_text(encoding="utf-8"))
    gold = {
        "id": "harbour",
        "page": "pages/harbour.html.gz",
        "url": "https://quayside.example/",
        "lang": "en",
        "title": expected["title"],
        "authors": expected["authors"],
        "date": expected["published"][:10],
        "text": "\n\n".join(block["text"] for block in expected["blocks"][:-1] if "text" in block),
        "with": [expected["blocks"][1]["text"]],
        "without": ["Post Comment"],
        "lines": [["menu", "Home"], ["body", expected["blocks"][1]["text"]], *[["menu", "Council"]] * 10],
    }
    (folder / "gold.jsonl").write_text(json.dumps(gold) + "\n", encoding="utf-8")
    return tmp_path


def run(corpus: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        str(ROOT / "benchmarks" / "quality.py"),
        str(corpus),
        "--jobs",
        "1",
        *arguments,
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_figures_are_printed_and_written(small_corpus: Path, tmp_path: Path) -> None:
    done = run(small_corpus, "--json", str(tmp_path / "figures.json"), "--worst", "1", "--by", "lang", "--by", "kind")
    assert done.returncode == 0, done.stderr
    figures = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))["ours"]
    assert figures["recall"] == 1.0 and figures["precision"] < 1.0 and figures["exact"] == 0.0
    assert figures["title"] == figures["authors"] == figures["date"] == figures["snippet_f1"] == 1.0
    assert figures["kind"] == 1.0
    assert "let in" in done.stdout and "lost" not in done.stdout


def test_pages_of_one_domain_teach_a_site(small_corpus: Path, tmp_path: Path) -> None:
    pytest.importorskip("publicsuffixlist")
    done = run(small_corpus, "--site", "--json", str(tmp_path / "figures.json"))
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))["ours"]["recall"] == 1.0


@pytest.mark.parametrize(("floor", "status"), [(0.5, 0), (1.01, 1)])
def test_floors_decide_the_exit_status(small_corpus: Path, tmp_path: Path, floor: float, status: int) -> None:
    floors = tmp_path / "floors.toml"
    floors.write_text(f"[ours]\nf1 = {floor}\n", encoding="utf-8")
    done = run(small_corpus, "--floors", str(floors))
    assert done.returncode == status
    assert ("below" in done.stdout) == bool(status)
