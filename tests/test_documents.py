"""What README and docs show runs: their commands in a shell, their Python where what it imports is installed.

Sphinx runs the rest of the examples in `docs/` as doctests.
"""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

import newsclean
from tests.bulk import making
from tests.conftest import ROOT

PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted(ROOT.glob("docs/*.md")),
    *sorted(ROOT.glob("docs/guides/*.md")),
]
BLOCK = re.compile(r"^```(python|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ELSEWHERE = re.compile(
    r"pip install|python3 -m venv|\.venv/|curl |lynx |CORPUS|\.ci/run|git |sphinx-build|python docs/"
)
"""What needs a network, a corpus or a fresh machine. `.ci/run` covers most of it."""


def blocks(language: str) -> list[ParameterSet]:
    """Return the code of every block in a language, with the page that shows it as its name."""
    found = []
    for page in PAGES:
        codes = [code for name, code in BLOCK.findall(page.read_text(encoding="utf-8")) if name == language]
        name = page.relative_to(ROOT).as_posix()
        found += [pytest.param(code, id=f"{name}-{number}") for number, code in enumerate(codes, start=1)]
    return found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the examples speak of: a page, its text, and a folder of pages."""
    page = ROOT / "docs" / "_pages" / "ferry.html"
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    for name in ("page.html", "ferry.html", "pages/one.html", "pages/two.html"):
        target = tmp_path / name
        target.parent.mkdir(exist_ok=True)
        shutil.copy(page, target)
    (tmp_path / "page.txt").write_text("The ferry of Velmora stayed ashore on Friday, for the fifth time.\n", "utf-8")
    making.warc(tmp_path / "crawl.warc.gz", making.pages(3))
    making.write_parquet(tmp_path / "pages.parquet", making.pages(3))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_public_name_is_in_the_reference() -> None:
    reference = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\.\. auto\w+:: (\w+)$", reference, re.MULTILINE))
    assert set(newsclean.__all__) - {"Block", "__version__"} <= documented


def test_the_worked_page_adds_up(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("docutils")
    monkeypatch.syspath_prepend(ROOT / "docs" / "_ext")
    worked = importlib.import_module("worked").worked()
    assert len(worked) > 30
    for one in worked:
        assert one.base + sum(weight for _, weight in one.grounds) == pytest.approx(one.score, abs=0.01), one.text


@pytest.mark.parametrize("code", blocks("python"))
def test_python(code: str, folder: Path) -> None:
    for module in re.findall(r"^(?:import|from) (\w+)", code, re.MULTILINE):
        pytest.importorskip(module)
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("code", blocks("console"))
def test_commands(code: str, folder: Path) -> None:
    lines = [line for line in code.splitlines() if line and not ELSEWHERE.search(line)]
    if not lines:
        pytest.skip("needs a network, a corpus or a fresh machine")
    (folder / "bin").mkdir()
    command = folder / "bin" / "newsclean"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newsclean "$@"\n', "utf-8")
    command.chmod(0o755)
    path = os.pathsep.join([str(command.parent), str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", "\n".join(lines)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PATH": path},
    )
    assert done.returncode == 0, done.stderr
