"""The figures of the docs: measured on a small corpus, and written as tables, pictures and the README's table."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.test_benchmarks import small_corpus

__all__ = ["small_corpus"]

KNOWN = {
    "extractors": {"trafilatura": {"fundus": {"pages": 1, "f1": 0.5, "exact": 0.25, "accepted": 1.0}}},
    "versions": {"trafilatura": "2.3"},
    "speed": {"trafilatura": 20.0},
}


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "figures.py"), "--root", str(root), "--jobs", "1", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with as much of a checkout as the script writes into."""
    for name in ("matplotlib", "resiliparse", "inscriptis", "html2text"):
        pytest.importorskip(name)
    root = tmp_path / "checkout"
    (root / "docs" / "_static").mkdir(parents=True)
    (root / "docs" / "figures.json").write_text(json.dumps(KNOWN), encoding="utf-8")
    (root / "README.md").write_text("Before\n<!-- figures -->\nold\n<!-- end of figures -->\nAfter\n", encoding="utf-8")
    return root


def test_what_is_measured_and_what_was_known_stand_side_by_side(small_corpus: Path, checkout: Path) -> None:
    (small_corpus / "ours").rename(small_corpus / "fundus")
    held_out = small_corpus / "held-out.txt"
    held_out.write_text(
        "1 pages\nfundus       f1=0.9640 precision=0.9600 recall=0.9680 exact=0.150\n", encoding="utf-8"
    )
    done = run(checkout, str(small_corpus), "--held-out", str(held_out))
    assert done.returncode == 0, done.stderr
    figures = json.loads((checkout / "docs" / "figures.json").read_text(encoding="utf-8"))
    assert figures["extractors"]["newsclean"]["fundus"]["recall"] == 1.0
    assert figures["extractors"]["trafilatura"] == KNOWN["extractors"]["trafilatura"]  # type: ignore[index]
    assert [one["pages"] for one in figures["calibration"]] == [1]
    rows = (checkout / "docs" / "_figures" / "body.md").read_text(encoding="utf-8").splitlines()
    assert [row.split(" | ")[0] for row in rows[2:]] == [
        "| newsclean",
        "| newsclean, domains left out",
        "| trafilatura",
    ]
    assert "0.964" in rows[3] and "0.500" in rows[4]
    readme = (checkout / "README.md").read_text(encoding="utf-8")
    assert readme.startswith("Before\n<!-- figures -->\n| ") and readme.endswith("<!-- end of figures -->\nAfter\n")
    assert "old" not in readme and "trafilatura" in readme


def test_the_same_figures_give_the_same_files(small_corpus: Path, checkout: Path) -> None:
    (small_corpus / "ours").rename(small_corpus / "fundus")
    assert run(checkout, str(small_corpus)).returncode == 0
    files = [path for path in checkout.rglob("*") if path.is_file()]
    before = {path: path.read_bytes() for path in files}
    assert run(checkout, "--tables").returncode == 0
    assert {path: path.read_bytes() for path in files} == before


def test_a_file_without_held_out_figures_is_refused(checkout: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("nothing\n", encoding="utf-8")
    done = run(checkout, "--tables", "--held-out", str(empty))
    assert done.returncode == 1 and "tools/fit_confidence.py" in done.stderr
