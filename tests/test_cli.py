"""The command: what it prints, where, and with which exit status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsclean
from newsclean import commanding
from newsclean.cli import main


@pytest.fixture
def page(examples: Path) -> str:
    return str(examples / "harbour.html")


def test_text(page: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main([page]) == 0
    out = capfdbinary.readouterr().out.decode()
    assert out.startswith("The Ferry That Never Comes: A Season on Velmora Pier\n\nThe crowd on the pier")
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


def test_output_has_the_rights_of_any_new_file(page: str, tmp_path: Path) -> None:
    plain, target = tmp_path / "plain", tmp_path / "article.txt"
    plain.touch()
    assert main([page, "-o", str(target)]) == 0
    assert target.stat().st_mode == plain.stat().st_mode


def test_output_follows_a_link_and_spares_what_is_no_file(page: str, tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old", encoding="utf-8")
    link.symlink_to(real)
    assert main([page, "-o", str(link)]) == 0
    assert link.is_symlink() and real.read_text(encoding="utf-8").startswith("The Ferry")
    null = tmp_path / "null"
    null.symlink_to(os.devnull)
    assert main([page, "-o", str(null)]) == 0
    assert null.exists() and not null.is_file()


@pytest.mark.parametrize(
    ("form", "between"), [("text", "-" * 72), ("markdown", "\n---\n"), ("html", "</html>\n\n<!doctype")]
)
def test_several_pages_are_kept_apart(
    page: str, form: str, between: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main([page, page, "--format", form]) == 0
    assert capfdbinary.readouterr().out.decode().count(between) == 1


def test_one_bad_page_does_not_stop_the_others(page: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "missing.html"), page]) == 2
    out, err = capfd.readouterr()
    assert out.startswith("The Ferry") and err.count("\n") == 1


def test_rendered_text(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "page.txt"
    text.write_text(
        "The harbour of Velmora < the old one > opened again on Monday, after a week of repairs.",
        encoding="utf-8",
    )
    assert main([str(text), "--text", "--format", "json"]) == 0
    assert json.loads(capfd.readouterr().out)["blocks"][0]["text"].startswith("The harbour of Velmora <")


def test_an_interrupt_leaves_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commanding, "stages_of", interrupt)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"<p>page")))
    assert main(["-"]) == 130
    assert capsys.readouterr().err == ""


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


def test_markdown_with_front_matter(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([page, "--format", "markdown", "--front-matter"]) == 0
    assert capsys.readouterr().out.startswith('---\ntitle: "The Ferry')


def test_front_matter_is_for_markdown_alone(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([page, "--front-matter"])
    assert stop.value.code == 2
    assert "--format markdown" in capsys.readouterr().err


def test_usage_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, status in (([], 2), (["--version"], 0), (["--help"], 0), (["--format", "pdf", "x"], 2)):
        with pytest.raises(SystemExit) as stop:
            main(arguments)
        assert stop.value.code == status
    out = capsys.readouterr().out
    assert f"newsclean {newsclean.__version__}" in out and "curl" in out


def test_as_a_module(page: str) -> None:
    done = subprocess.run([sys.executable, "-m", "newsclean", page], capture_output=True, check=False)
    assert done.returncode == 0 and done.stdout.startswith(b"The Ferry That")


def test_a_closed_pipe_is_no_error(page: str) -> None:
    done = subprocess.run(
        f"{sys.executable} -m newsclean {page} {page} | head -c 10",
        shell=True,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0 and not done.stderr
