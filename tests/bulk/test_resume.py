"""A run that is killed at any moment and resumed gives what an undisturbed one gives, byte for byte."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsclean.cli import main
from tests.bulk import making
from tests.bulk.making import pages

KILLS = 20
NAMES = ("out.parquet", "out.jsonl.gz", "out")
KNOWING = "out.jsonl.gz"
"""The output for which pages of a site tell of each other."""


@pytest.fixture
def inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Inputs of several kinds, with pages that fail and places that cannot be read."""
    monkeypatch.chdir(tmp_path)
    stories = pages(30)
    making.warc(tmp_path / "a.warc.gz", [*stories[:10], "<p>"])
    (tmp_path / "cut.warc").write_bytes(making.warc(tmp_path / "whole.warc", stories[10:16]).read_bytes()[:-30])
    making.write_parquet(tmp_path / "b.parquet", stories[16:24])
    making.folder(tmp_path / "c", stories[24:])
    return ["a.warc.gz", "cut.warc", "missing.warc", "b.parquet", "c"]


def arguments(inputs: list[str], name: str) -> list[str]:
    more = ["--site-knowledge"] if name == KNOWING else []
    return ["bulk", *inputs, "-o", name, *more, "--part", "3", "--workers", "2", "--quiet"]


def contents(path: Path) -> dict[str, bytes]:
    if path.is_file():
        return {"": path.read_bytes()}
    return {str(file.relative_to(path)): file.read_bytes() for file in path.rglob("*") if file.is_file()}


def begin(words: list[str], first: Callable[[], None] | None = None) -> multiprocessing.process.BaseProcess:
    def work() -> None:
        if first is not None:
            first()
        os._exit(main(words))

    process = multiprocessing.get_context("fork").Process(target=work)
    process.start()
    return process


def test_killed_at_any_moment(tmp_path: Path, inputs: list[str]) -> None:
    lot = random.Random(7)
    expected, length = {}, {}
    for name in NAMES:
        start = time.monotonic()
        process = begin(arguments(inputs, name))
        process.join()
        assert process.exitcode == 1
        length[name] = time.monotonic() - start
        (tmp_path / name).rename(tmp_path / f"expected-{name}")
        expected[name] = contents(tmp_path / f"expected-{name}")
    unfinished = 0
    for kill in range(KILLS):
        name = NAMES[kill % len(NAMES)]
        process = begin(arguments(inputs, name))
        time.sleep(lot.uniform(0, length[name]))
        process.kill()
        process.join()
        unfinished += (tmp_path / f"{name}.work").exists()
        assert main([*arguments(inputs, name), "--resume"]) in (0, 1)
        assert contents(tmp_path / name) == expected[name]
        assert not (tmp_path / f"{name}.work").exists()
        (tmp_path / name).rename(tmp_path / f"done-{kill}")
    assert unfinished > KILLS / 4  # else the kills came too late to show anything


def test_killed_again_and_again(tmp_path: Path, inputs: list[str]) -> None:
    assert main(arguments(inputs, "expected.parquet")) == 1
    lot = random.Random(8)
    for _ in range(100):
        process = begin([*arguments(inputs, "out.parquet"), "--resume"])
        process.join(lot.uniform(0.05, 0.3))
        if process.exitcode is not None:
            break
        process.kill()
        process.join()
    else:
        main([*arguments(inputs, "out.parquet"), "--resume"])
    assert contents(tmp_path / "out.parquet") == contents(tmp_path / "expected.parquet")


@pytest.mark.parametrize("kept", [0, 1, 2, 5])
@pytest.mark.parametrize("torn", [b"", b'{"place": [0, 9], "ro'])
def test_a_journal_cut_short_anywhere(tmp_path: Path, inputs: list[str], kept: int, torn: bytes) -> None:
    assert main(arguments(inputs, "expected.jsonl")) == 1
    process = begin(arguments(inputs, "out.jsonl"))
    journal = tmp_path / "out.jsonl.work" / "journal.jsonl"
    until = time.monotonic() + 30
    while time.monotonic() < until:
        if journal.exists() and journal.read_bytes().count(b"\n") > 5:
            break
        time.sleep(0.001)
    process.kill()
    process.join()
    if journal.exists():
        lines = journal.read_bytes().splitlines(keepends=True)
        journal.write_bytes(b"".join(lines[:kept]) + torn)
    assert main([*arguments(inputs, "out.jsonl"), "--resume"]) in (0, 1)
    assert contents(tmp_path / "out.jsonl") == contents(tmp_path / "expected.jsonl")


@pytest.mark.parametrize("name", ["out.jsonl", "out"])
@pytest.mark.parametrize("step", ["rename", "replace", "rmtree", "unlink"])
def test_killed_before_and_after_each_change_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, step: str
) -> None:
    monkeypatch.chdir(tmp_path)
    making.warc(tmp_path / "a.warc", pages(3))
    words = ["bulk", "a.warc", "-o", name, "--part", "2", "--workers", "1", "--quiet"]
    assert main(words) == 0
    (tmp_path / name).rename(tmp_path / "expected")
    for moment in itertools.count():
        process = begin(words, dying_at(shutil if step == "rmtree" else Path, step, moment))
        process.join()
        assert main([*words, "--resume"]) == 0
        assert contents(tmp_path / name) == contents(tmp_path / "expected")
        assert not (tmp_path / f"{name}.work").exists()
        (tmp_path / name).rename(tmp_path / f"done-{moment}")
        if process.exitcode == 0:
            break


def dying_at(owner: Any, step: str, moment: int) -> Callable[[], None]:
    """Return what makes a process die before (`moment` even) or after one of its calls of a function."""

    def arm() -> None:
        count = itertools.count()
        real = getattr(owner, step)

        def call(*arguments: Any, **named: Any) -> Any:
            last = next(count) == moment // 2
            if last and moment % 2 == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            value = real(*arguments, **named)
            if last:
                os.kill(os.getpid(), signal.SIGKILL)
            return value

        setattr(owner, step, call)

    return arm


def test_a_run_with_other_settings_is_not_resumed(
    tmp_path: Path, inputs: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out.jsonl.work").mkdir()
    process = begin(arguments(inputs, "out.jsonl"))
    until = time.monotonic() + 30
    while not (tmp_path / "out.jsonl.work" / "journal.jsonl").exists() and time.monotonic() < until:
        time.sleep(0.001)
    process.kill()
    process.join()
    if (tmp_path / "out.jsonl").exists():
        pytest.skip("the run was over before it could be killed")
    assert main([*arguments(inputs, "out.jsonl")[:-1], "--resume", "--favor", "recall"]) == 2
    assert "a run with other options" in capsys.readouterr().err
    (tmp_path / "c" / "0" / "000.html").write_text("changed", encoding="utf-8")
    assert main([*arguments(inputs, "out.jsonl"), "--resume"]) == 2
    assert "a run with other inputs" in capsys.readouterr().err


def test_two_runs_do_not_share_an_output(tmp_path: Path, inputs: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    work = tmp_path / "out.jsonl.work"
    work.mkdir()
    code = f"import fcntl; lock = open({str(work / 'lock')!r}, 'wb'); fcntl.lockf(lock, fcntl.LOCK_EX); print(flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None and other.stdout.readline() == b"\n"
        assert main(arguments(inputs, "out.jsonl")) == 2
        other.communicate(b"\n")
    assert "another run is at work in" in capsys.readouterr().err


def test_an_empty_folder_is_all_that_is_left(tmp_path: Path, inputs: list[str]) -> None:
    assert main(arguments(inputs, "out")) == 1
    (tmp_path / "out.work").mkdir()
    assert main([*arguments(inputs, "out"), "--resume"]) == 0
    assert not (tmp_path / "out.work").exists()
