"""The command: what it prints, where, and with which exit status."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import newsclean
from newsclean.cli import main


@pytest.fixture
def page(examples: Path) -> str:
    return str(examples / "harbour.html")


def test_text(page: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main([page]) == 0
    out = capfdbinary.readouterr().out.decode()
    assert out.startswith("The Ferry Dispute: Progress, Posturing, or Plain Delay?\n\nThe crowd on the pier")
    assert "Share on Facebook" not in out


@pytest.mark.parametrize(
    ("form", "opening"), [("markdown", "# The Ferry"), ("html", "<!doctype html>"), ("json", '{"version": 1')]
)
def test_formats(page: str, form: str, opening: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main([page, "--format", form]) == 0
    assert capfdbinary.readouterr().out.decode().startswith(opening)


def test_several_files_as_json_are_a_line_each(page: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main([page, page, "--format", "json"]) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert [json.loads(line)["authors"] for line in lines] == [["Maren Holt"]] * 2


def test_output_is_written_whole_or_not_at_all(page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "article.md"
    assert main([page, "-f", "markdown", "-o", str(target)]) == 0
    assert target.read_text(encoding="utf-8").startswith("# The Ferry")
    assert [path.name for path in tmp_path.iterdir()] == ["article.md"]
    assert main([page, "-o", str(tmp_path / "no" / "such" / "folder")]) == 2
    assert main([page, "-o", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("newsclean: ") == 2


def test_standard_input(
    examples: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    data = (examples / "harbour.html").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert main(["-", "--url", "https://quayside.example/x"]) == 0
    assert b"The crowd on the pier" in capfdbinary.readouterr().out


def test_no_article_is_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    front = tmp_path / "front.html"
    front.write_text("<nav><a href='/a'>Home</a> <a href='/b'>Sport</a></nav>", encoding="utf-8")
    assert main([str(front)]) == 1
    assert capsys.readouterr().err == f"newsclean: {front}: no article found\n"


def test_what_cannot_be_read_is_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image = tmp_path / "image.png"
    image.write_bytes(b"\x89PNG\r\n")
    assert main([str(image)]) == 2
    assert main([str(tmp_path / "missing.html")]) == 2
    assert main([str(tmp_path)]) == 2
    err = capsys.readouterr().err.splitlines()
    assert len(err) == 3 and "PNG" in err[0] and "No such file" in err[1] and "directory" in err[2]


def test_a_url_gets_told_how_to_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["https://velmora.example/story"]) == 2
    assert "does not fetch" in capsys.readouterr().err


def test_usage_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, status in (([], 2), (["--version"], 0), (["--help"], 0), (["--format", "pdf", "x"], 2)):
        with pytest.raises(SystemExit) as stop:
            main(arguments)
        assert stop.value.code == status
    out = capsys.readouterr().out
    assert f"newsclean {newsclean.__version__}" in out and "curl" in out


def test_as_a_module(page: str) -> None:
    done = subprocess.run([sys.executable, "-m", "newsclean", page], capture_output=True, check=False)
    assert done.returncode == 0 and done.stdout.startswith(b"The Ferry Dispute")


def test_a_closed_pipe_is_no_error(page: str) -> None:
    done = subprocess.run(
        f"{sys.executable} -m newsclean {page} {page} | head -c 10",
        shell=True,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0 and not done.stderr


def test_rendered_text(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    dump = tmp_path / "page.txt"
    line = "The crowd on the pier had waited since dawn for a boat that never came, as on every Friday of this month."
    dump.write_text(f"Home\n\n{line}\n\n{line.replace('crowd', 'queue')}\n", encoding="utf-8")
    assert main(["--text", str(dump)]) == 0
    assert line in capfdbinary.readouterr().out.decode()


def test_an_unknown_encoding_is_named(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([page, "--encoding", "klingon"]) == 2
    assert "klingon" in capsys.readouterr().err
