"""`newsclean --show-removed` prints every piece of a page; what was removed is named."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from newsclean import cli
from newsclean.cleaning import stages_of
from newsclean.cli import main
from newsclean.reporting.terminal import show


@pytest.mark.parametrize("name", ["harbour", "suq", "chobo", "bibliothek"])
def test_every_piece_is_printed(examples: Path, name: str) -> None:
    stages = stages_of((examples / f"{name}.html").read_bytes())
    out = io.StringIO()
    show(stages, Console(file=out, width=100_000))
    for segment in stages.page.segments:
        assert segment.text in out.getvalue()
    for piece in stages.article.removed:
        line = next(line for line in out.getvalue().splitlines() if piece.kind.replace("_", " ") + ": " in line)
        assert line.startswith("    ")


def test_removals_are_dimmed_where_the_terminal_can(examples: Path) -> None:
    out = io.StringIO()
    show(stages_of((examples / "harbour.html").read_bytes()), Console(file=out, force_terminal=True, width=200))
    assert "\x1b[2mShare on Facebook" in out.getvalue()


def test_a_page_cannot_steer_the_terminal() -> None:
    out = io.StringIO()
    page = "<h1>Port reopens</h1><p>The port of [red]Velmora[/red] \x1b]0;owned\x07opened\x1b[2J on \u202eMonday, after repairs.</p>"
    show(stages_of(page), Console(file=out, width=200))
    assert "\x1b" not in out.getvalue()
    assert "\x07" not in out.getvalue()
    assert "\u202e" not in out.getvalue()
    assert "[red]Velmora[/red]" in out.getvalue()


def test_the_option_prints_the_page(examples: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--show-removed", str(examples / "harbour.html")]) == 0
    assert "share: Share on Facebook" in capsys.readouterr().out


def test_a_page_that_cannot_be_read_costs_itself_alone(
    examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--show-removed", str(tmp_path / "gone.html"), str(examples / "harbour.html")]) == 2
    out, err = capsys.readouterr()
    assert "Share on Facebook" in out
    assert "No such file" in err


def test_without_rich_one_line_says_what_to_install(
    examples: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "find_spec", lambda name: None)
    assert main(["--show-removed", str(examples / "harbour.html")]) == 2
    assert capsys.readouterr().err == "newsclean: --show-removed needs rich: pip install 'newsclean[terminal]'\n"


def test_it_is_for_the_terminal_alone(examples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for more in (["-o", str(tmp_path / "out.txt")], ["--format", "json"]):
        with pytest.raises(SystemExit):
            main(["--show-removed", str(examples / "harbour.html"), *more])
        assert "newsclean explain" in capsys.readouterr().err
