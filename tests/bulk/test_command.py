"""The command: what it writes in every form, what it says, with which status, and that it leaves nothing half-written."""

from __future__ import annotations

import gzip
import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
import zstandard
from pyarrow import parquet

import newsclean
from newsclean import Article
from newsclean.arrow import SCHEMA, articles_of
from newsclean.cleaning import Stages, stages_of
from newsclean.cli import main
from tests.bulk import making
from tests.bulk.making import pages, response, url, write_records
from tests.test_many import heed_interrupts

STORIES = pages(11)
ARTICLES = [newsclean.clean(story.encode(), url(number)) for number, story in enumerate(STORIES)]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def bulk(*arguments: object) -> int:
    return main(["bulk", *map(str, arguments), "--workers", "2"])


def rows_of(path: Path) -> list[dict[str, Any]]:
    data = path.read_bytes()
    if path.name.endswith(".gz"):
        data = gzip.decompress(data)
    if path.name.endswith(".zst"):
        data = b"".join(iter(lambda: reader.read(1 << 20), b"")) if (reader := frames(data)) else b""
    return [json.loads(line) for line in data.splitlines()]


def frames(data: bytes) -> Any:
    return zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True)


def test_parquet_has_all_of_each_article(here: Path) -> None:
    making.warc(here / "a.warc.gz", STORIES)
    assert bulk("a.warc.gz", "-o", "out.parquet", "--part", 4) == 0
    table = parquet.read_table("out.parquet")
    assert table.schema.equals(SCHEMA, check_metadata=True)
    assert [article for batch in table.to_batches() for article in articles_of(batch)] == ARTICLES
    assert table["page_url"].to_pylist() == [url(number) for number in range(11)]
    assert set(table["source"].to_pylist()) == {"a.warc.gz"} and table["seconds"].null_count == 11
    assert table["position"].to_pylist() == sorted(table["position"].to_pylist())
    assert parquet.ParquetFile("out.parquet").num_row_groups == 3
    assert sorted(path.name for path in here.iterdir()) == ["a.warc.gz", "out.parquet"]


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst"])
def test_json_lines_have_all_of_each_article(here: Path, name: str) -> None:
    making.warc(here / "a.warc.gz", STORIES)
    assert bulk("a.warc.gz", "-o", name, "--part", 4) == 0
    rows = rows_of(here / name)
    assert [Article.from_dict(row["article"]) for row in rows] == ARTICLES
    assert list(rows[0]) == ["source", "member", "position", "page_url", "error", "error_message", "article"]


def test_markdown_has_a_file_an_article_and_an_index(here: Path) -> None:
    making.warc(here / "a.warc.gz", [*STORIES, "<p>"])
    assert bulk("a.warc.gz", "-o", "out", "--part", 5) == 1
    entries = [
        (part, json.loads(line))
        for part in sorted((here / "out").iterdir())
        for line in (part / "index.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert [entry["page_url"] for _, entry in entries] == [url(number) for number in range(12)]
    assert entries[7][1]["file"] == "00002-ferry-7-sails.md" and entries[11][1]["file"] is None
    assert entries[11][1]["error"] == "EmptyPageError"
    for (part, entry), article in zip(entries, ARTICLES, strict=False):
        assert (part / entry["file"]).read_text(encoding="utf-8") == article.to_markdown(front_matter=True)
    assert len(list((here / "out").glob("*/*.md"))) == 11


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.warc", making.warc),
        ("a.parquet", making.write_parquet),
        ("a.zip", making.zipped),
        ("a.tar.gz", making.tar),
        ("a", making.folder),
    ],
)
def test_every_input_gives_the_same_articles(here: Path, name: str, make: Callable[..., Path]) -> None:
    make(here / name, STORIES)
    assert bulk(name, "-o", "out.jsonl") == 0
    assert {row["article"]["text"] for row in rows_of(here / "out.jsonl")} == {article.text for article in ARTICLES}


def test_rendered_text(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    making.wet(here / "a.wet.gz", [article.text for article in ARTICLES])
    making.json_lines(here / "a.jsonl", [{"body": article.text} for article in ARTICLES])
    assert bulk("a.wet.gz", "-o", "wet.jsonl") == 0
    assert bulk("a.jsonl", "-o", "text.jsonl", "--text", "--page-column", "body") == 0
    for name in ("wet.jsonl", "text.jsonl"):
        assert all("rendered-text" in row["article"]["notes"] for row in rows_of(here / name))
    assert capsys.readouterr().err.count("11 pages: 11 articles, 0 without one, 0 failed") == 2


def test_the_charset_of_the_http_header_is_used(here: Path) -> None:
    page = "<p>Το λιμάνι άνοιξε ξανά τη Δευτέρα, μετά από δύο εβδομάδες επισκευών στην προβλήτα.</p>".encode(
        "iso-8859-7"
    )
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-7\r\n"
    write_records(here / "a.warc", [response(url(0), page, head)])
    assert bulk("a.warc", "-o", "out.jsonl") == 0
    assert rows_of(here / "out.jsonl")[0]["article"]["text"].startswith("Το λιμάνι")


def test_pages_are_chosen_as_asked(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    front = "<nav><a href='/a'>Home</a> <a href='/b'>Sport</a></nav>"
    making.warc(here / "a.warc", [*STORIES, front, "<p>"])
    assert bulk("a.warc", "-o", "url.jsonl", "--url", "ferry/[12]$") == 0
    assert [row["page_url"] for row in rows_of(here / "url.jsonl")] == [url(1), url(2)]
    assert bulk("a.warc", "-o", "articles.jsonl", "--only-articles") == 1
    assert len(rows_of(here / "articles.jsonl")) == 11
    assert "13 pages: 11 articles, 1 without one, 1 failed\n2 of them left out, as asked\n" in capsys.readouterr().err
    confidences = [row["article"]["confidence"] for row in rows_of(here / "articles.jsonl")]
    assert bulk("a.warc", "-o", "sure.jsonl", "--min-confidence", max(confidences)) == 1
    assert len(rows_of(here / "sure.jsonl")) == confidences.count(max(confidences))
    assert bulk("a.warc", "-o", "sample.jsonl", "--sample", "0.5") in (0, 1)
    assert 0 < len(rows_of(here / "sample.jsonl")) < 13
    assert bulk("a.warc", "-o", "none.parquet", "--url", "elsewhere") == 0
    assert parquet.read_table("none.parquet").num_rows == 0


def test_timing_is_written_where_asked(here: Path) -> None:
    making.warc(here / "a.warc", STORIES)
    assert bulk("a.warc", "-o", "out.parquet", "--timing") == 0
    assert all(seconds > 0 for seconds in parquet.read_table("out.parquet")["seconds"].to_pylist())


def test_what_fails_is_written_and_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bodies = [STORIES[0], "<p>", STORIES[1], b"\x89PNG\r\n\x1a\n", "<br>"]
    write_records(here / "a.warc", [response(url(number), body) for number, body in enumerate(bodies)])
    (here / "cut.warc").write_bytes((here / "a.warc").read_bytes()[:-20])
    (here / "empty").mkdir()
    assert bulk("a.warc", "cut.warc", "missing.warc", "empty", "-o", "out.parquet") == 1
    rows = parquet.read_table("out.parquet").to_pylist()
    assert [row["error"] for row in rows[:5]] == [None, "EmptyPageError", None, "BinaryPageError", "EmptyPageError"]
    assert rows[1]["text"] is None and rows[1]["error_message"].startswith("the page ")
    said = capsys.readouterr().err
    assert "9 pages: 4 articles, 0 without one, 5 failed" in said
    assert f"EmptyPageError 3, first a.warc at {rows[1]['position']} ({url(1)})" in said
    assert "3 places in the inputs that could not be read" in said
    assert "cut.warc, offset" in said and "missing.warc: unreadable: No such file" in said and "empty: no page" in said


def test_a_page_that_hangs_is_written_and_named(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stages(page: bytes, *_: object) -> Stages:
        if b"Ferry 3 " in page:
            time.sleep(600)
        if b"Ferry 5 " in page:
            os._exit(1)
        return stages_of(page)

    monkeypatch.setattr("newsclean.many.stages_of", stages)
    making.warc(here / "a.warc", STORIES)
    assert bulk("a.warc", "-o", "out.parquet", "--time-limit", "0.5") == 1
    errors = parquet.read_table("out.parquet")["error"].to_pylist()
    assert errors == [None] * 3 + ["TimeLimitError", None, "WorkerDiedError"] + [None] * 5
    assert "TimeLimitError 1, first a.warc at" in capsys.readouterr().err


def test_nothing_is_overwritten(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    making.warc(here / "a.warc", STORIES)
    (here / "out.parquet").write_text("mine", encoding="utf-8")
    assert bulk("a.warc", "-o", "out.parquet") == 2
    assert (here / "out.parquet").read_text(encoding="utf-8") == "mine"
    assert bulk("a.warc", "-o", "out.parquet", "--resume") == 0
    assert "out.parquet is finished" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.warc"],
        ["-o", "out.jsonl"],
        ["a.warc", "-o", "out.doc"],
        ["a.warc", "-o", "/"],
        ["a.warc", "-o", "out.jsonl", "--sample", "0"],
        ["a.warc", "-o", "out.jsonl", "--min-confidence", "2"],
        ["a.warc", "-o", "out.jsonl", "--part", "0"],
        ["a.warc", "-o", "out.jsonl", "--workers", "0"],
        ["a.warc", "-o", "out.jsonl", "--time-limit", "0"],
        ["a.warc", "-o", "out.jsonl", "--url", "("],
    ],
)
def test_wrong_usage(here: Path, arguments: list[str]) -> None:
    making.warc(here / "a.warc", STORIES[:1])
    with pytest.raises(SystemExit) as stop:
        main(["bulk", *arguments])
    assert stop.value.code == 2
    assert [path.name for path in here.iterdir()] == ["a.warc"]


def test_the_bar_is_shown_to_a_person_alone(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    making.warc(here / "a.warc", STORIES)
    assert bulk("a.warc", "-o", "one.jsonl", "--quiet") == 0
    assert capsys.readouterr().err == ""
    assert bulk("a.warc", "-o", "two.jsonl") == 0
    assert "a second" not in capsys.readouterr().err
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert bulk("a.warc", "-o", "three.jsonl") == 0
    said = capsys.readouterr().err
    assert "100%" in said and "11 pages" in said and "0 failed" in said and " a second" in said


FULL = ["out.parquet", "out.jsonl.gz", "out"]


@pytest.mark.parametrize("name", FULL)
def test_a_full_disk(here: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    noise = [f"<h1>Noise</h1><p>{os.urandom(3000).hex()}</p>" for _ in range(4)]
    making.warc(here / "a.warc", [*STORIES, *noise])
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000 if name == "out.parquet" else 6000, before[1]))
    try:
        status = bulk("a.warc", "-o", name, "--part", 2)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert status == 2
    assert "File too large; what is done is kept: go on with --resume" in capsys.readouterr().err
    assert sorted(path.name for path in here.iterdir()) == ["a.warc", f"{name}.work"]
    assert not (here / f"{name}.work" / "unfinished").exists()
    assert bulk("a.warc", "-o", name, "--part", 2, "--resume") == 0
    assert "15 pages: 15 articles" in capsys.readouterr().err
    assert sorted(path.name for path in here.iterdir()) == ["a.warc", name]


def test_ctrl_c_ends_it_quickly_and_nothing_is_lost(here: Path) -> None:
    making.warc(here / "a.warc", pages(40))
    os.mkfifo(here / "b.jsonl")  # nobody writes to it, so that the run cannot be over before it is interrupted
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    words = ["bulk", "a.warc", "b.jsonl", "-o", "out.jsonl", "--part", "4", "--workers", "2"]
    command = [sys.executable, "-m", "newsclean", *words]
    process = subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, start_new_session=True, env=environment, preexec_fn=heed_interrupts
    )
    until = time.monotonic() + 60
    while not (here / "out.jsonl.work" / "part-000000.jsonl").exists() and time.monotonic() < until:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said == "newsclean bulk: interrupted; what is done is kept: go on with --resume\n"
    (here / "b.jsonl").unlink()
    (here / "b.jsonl").touch()
    assert main(words) == 2
    assert main([*words, "--resume"]) == 1
    assert [row["page_url"] for row in rows_of(here / "out.jsonl")] == [url(number) for number in range(40)]


def test_what_it_needs_is_named(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsclean.bulk.command.find_spec", lambda name: None if name == "fastwarc" else name)
    assert bulk("a.warc", "-o", "out.jsonl") == 2
    assert "it needs fastwarc: pip install 'newsclean[bulk]'" in capsys.readouterr().err


def test_rows_hold_halves_of_surrogate_pairs(here: Path) -> None:
    making.json_lines(here / "a.jsonl", [{"page": STORIES[0], "url": "https://velmora.example/\ud800"}])
    for name in ("out.parquet", "out.jsonl", "out"):
        assert bulk("a.jsonl", "-o", name) == 0
    assert parquet.read_table("out.parquet")["page_url"].to_pylist() == ["https://velmora.example/?"]


def test_the_engine_need_not_be_there_for_other_commands() -> None:
    code = "import sys, newsclean.cli; sys.exit(any(name in sys.modules for name in ('pyarrow', 'fastwarc', 'tqdm')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert pa.__version__
