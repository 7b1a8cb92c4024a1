"""`newsclean explain`: which files it writes, and one clear line for whatever cannot be used."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from newsclean.cli import main
from newsclean.reporting import peers
from tests.reporting.reading import demand_safe_report, parsed, text_of

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def page(examples: Path) -> str:
    return str(examples / "harbour.html")


def complaint(capsys: Captured) -> str:
    """Return the one line that was said on standard error."""
    out, err = capsys.readouterr()
    assert out == ""
    lines = err.splitlines()
    assert len(lines) == 1, lines
    assert lines[0].startswith("newsclean: ")
    return lines[0]


def test_one_page_gives_one_file(page: str, tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "report.html"
    assert main(["explain", page, "-o", str(target)]) == 0
    demand_safe_report(target.read_text(encoding="utf-8"))
    assert page in text_of(parsed(target.read_text(encoding="utf-8")).find(".//header"))
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    assert capsys.readouterr() == ("", "")


def test_standard_input_and_rendered_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = b"Home\nCouncil\n\nPort reopens\n\nThe port of Velmora opened again on Monday, after two weeks of repairs.\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
    assert main(["explain", "-", "--text", "-o", str(tmp_path / "report.html")]) == 0
    tree = parsed((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert "without markup" in text_of(tree.find(".//section[@id='confidence']"))


def test_several_pages_give_a_folder_with_an_index_worst_first(
    examples: Path, tmp_path: Path, capsys: Captured
) -> None:
    menu = tmp_path / "menu.html"
    menu.write_text("<nav><a href=/>Home</a></nav>", encoding="utf-8")
    pages = [str(examples / "harbour.html"), str(menu), str(examples / "suq.html")]
    folder = tmp_path / "reports"
    assert main(["explain", *pages, "-o", str(folder)]) == 1
    assert complaint(capsys) == f"newsclean: {menu}: no article found"
    assert sorted(path.name for path in folder.iterdir()) == ["harbour.html", "index.html", "menu.html", "suq.html"]
    html = (folder / "index.html").read_text(encoding="utf-8")
    rows = parsed(html).findall(".//tbody/tr")
    assert rows[0].find(".//a").attrib["href"] == "menu.html"
    sure = [float(text_of(row.find("td")).partition(",")[0]) for row in rows]
    assert sure == sorted(sure)
    for row in rows:
        assert (folder / row.find(".//a").attrib["href"]).is_file()


def test_a_page_that_cannot_be_read_is_a_row_of_the_index(page: str, tmp_path: Path, capsys: Captured) -> None:
    folder = tmp_path / "reports"
    assert main(["explain", page, str(tmp_path / "gone.html"), "-o", str(folder)]) == 2
    assert "gone.html: No such file" in complaint(capsys)
    rows = parsed((folder / "index.html").read_text(encoding="utf-8")).findall(".//tbody/tr")
    assert "No such file" in text_of(rows[0])
    assert len(rows) == 2


def test_pages_of_one_name_keep_apart(page: str, tmp_path: Path) -> None:
    other = tmp_path / "HARBOUR.html"
    other.write_bytes(Path(page).read_bytes())
    index = tmp_path / "index.htm"
    index.write_bytes(Path(page).read_bytes())
    folder = tmp_path / "reports"
    assert main(["explain", page, str(other), page, str(index), "-o", str(folder)]) == 0
    names = sorted(path.name.casefold() for path in folder.iterdir())
    assert names == ["harbour-2.html", "harbour-3.html", "harbour.html", "index-2.html", "index.html"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"   \n", "empty"),
        (b"<p></p>", "no word"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "PNG"),
    ],
)
def test_a_page_that_is_none(data: bytes, said: str, tmp_path: Path, capsys: Captured) -> None:
    source = tmp_path / "page.html"
    source.write_bytes(data)
    assert main(["explain", str(source), "-o", str(tmp_path / "report.html")]) == 2
    line = complaint(capsys)
    assert str(source) in line
    assert said in line
    assert not (tmp_path / "report.html").exists()


def test_a_missing_page_and_a_folder(tmp_path: Path, capsys: Captured) -> None:
    for name in ("gone.html", "."):
        assert main(["explain", str(tmp_path / name), "-o", str(tmp_path / "report.html")]) == 2
        assert str(tmp_path) in complaint(capsys)
    assert list(tmp_path.iterdir()) == []


def test_a_page_without_an_article_has_its_report(tmp_path: Path, capsys: Captured) -> None:
    source = tmp_path / "page.html"
    source.write_text("<nav><a href=/>Home</a></nav>", encoding="utf-8")
    assert main(["explain", str(source), "-o", str(tmp_path / "report.html")]) == 1
    assert "no article found" in complaint(capsys)
    assert (tmp_path / "report.html").is_file()


def test_a_report_that_exists_is_kept_unless_forced(page: str, tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "report.html"
    target.write_text("mine", encoding="utf-8")
    assert main(["explain", page, "-o", str(target)]) == 2
    assert "--force" in complaint(capsys)
    assert target.read_text(encoding="utf-8") == "mine"
    assert main(["explain", page, "-o", str(target), "--force"]) == 0
    assert target.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_folder_of_reports_that_exists_is_kept_unless_forced(page: str, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "index.html").write_text("mine", encoding="utf-8")
    assert main(["explain", page, page, "-o", str(tmp_path)]) == 2
    assert "index.html: exists" in complaint(capsys)
    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]


def test_a_report_is_a_file(page: str, capsys: Captured) -> None:
    with pytest.raises(SystemExit) as left:
        main(["explain", page, "-o", "-"])
    assert left.value.code == 2
    assert "file" in capsys.readouterr().err


def test_several_reports_need_a_folder(page: str, tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "report.html"
    target.write_text("mine", encoding="utf-8")
    assert main(["explain", page, page, "-o", str(target)]) == 2
    assert "folder" in complaint(capsys)


def test_an_output_that_cannot_be_written(page: str, tmp_path: Path, capsys: Captured) -> None:
    assert main(["explain", page, "-o", str(tmp_path / "no" / "such" / "report.html")]) == 2
    assert "No such file" in complaint(capsys)
    (tmp_path / "file").touch()
    assert main(["explain", page, page, "-o", str(tmp_path / "file" / "reports")]) == 2
    assert "file" in complaint(capsys)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_rights(page: str, tmp_path: Path, capsys: Captured) -> None:
    tmp_path.chmod(0o500)
    assert main(["explain", page, "-o", str(tmp_path / "report.html")]) == 2
    assert "Permission denied" in complaint(capsys)


def test_comparing_shows_where_another_extractor_differs(page: str, tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    assert main(["explain", page, "-o", str(target), "--compare", "readability-lxml"]) == 0
    html = target.read_text(encoding="utf-8")
    demand_safe_report(html)
    tree = parsed(html)
    assert "readability-lxml" in text_of(tree.find(".//section[@id='peers']"))
    notes = [text_of(note) for note in tree.iter("p") if note.get("class") == "peer-note"]
    assert set(notes) <= {"kept by readability-lxml", "left out by readability-lxml"}
    assert notes


def test_comparing_with_what_is_unknown_or_not_installed(
    page: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = str(tmp_path / "report.html")
    with pytest.raises(SystemExit) as left:
        main(["explain", page, "-o", target, "--compare", "lynx"])
    assert left.value.code == 2
    assert "lynx" in capsys.readouterr().err
    monkeypatch.setitem(peers.PEERS, "goose3", ("no_such_module_at_all", peers.PEERS["goose3"][1]))
    assert main(["explain", page, "-o", target, "--compare", "goose3"]) == 2
    assert "pip install goose3" in complaint(capsys)


def test_an_extractor_that_fails_keeps_nothing(
    page: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(html: str, url: str | None) -> str:
        raise RecursionError

    monkeypatch.setitem(peers.PEERS, "readability-lxml", ("readability", fail))
    assert main(["explain", page, "-o", str(tmp_path / "report.html"), "--compare", "readability-lxml"]) == 0
    tree = parsed((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert text_of(tree.find(".//section[@id='peers']/table/tbody/tr/td")) == "0"
    assert capsys.readouterr().err == ""
