"""What is read: every kind of input, and whatever is wrong with one costs no more than it must."""

from __future__ import annotations

import gzip
import json
import os
import re
import zlib
from pathlib import Path

import pytest
import zstandard

from newsclean.bulk.records import Fault, Record
from newsclean.bulk.sources import Choice, Columns, read, size_of
from tests.bulk import making
from tests.bulk.making import pages, record, response, url, write_records

STORIES = pages(7)


def found(path: Path, columns: Columns | None = None, choice: Choice | None = None) -> tuple[list[Record], list[Fault]]:
    items = list(read(str(path), columns, choice))
    records = [item for item in items if isinstance(item, Record)]
    faults = [item for item in items if isinstance(item, Fault)]
    assert all(item.source == str(path) and 0 <= item.reached <= size_of(str(path)) for item in items)
    return records, faults


def texts(records: list[Record]) -> list[str]:
    return [item.page.page if isinstance(item.page.page, str) else item.page.page.decode() for item in records]


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz", "a.warc.zst"])
def test_warc(tmp_path: Path, name: str) -> None:
    records, faults = found(making.warc(tmp_path / name, STORIES))
    assert texts(records) == STORIES and not faults
    assert [item.page.url for item in records] == [url(number) for number in range(7)]
    assert {item.page.encoding for item in records} == {"utf-8"} and not any(item.page.rendered for item in records)


def test_a_warc_position_is_where_the_record_starts(tmp_path: Path) -> None:
    path = making.warc(tmp_path / "a.warc.gz", STORIES)
    data = path.read_bytes()
    for item, story in zip(found(path)[0], STORIES, strict=True):
        assert item.position is not None
        assert zlib.decompressobj(31).decompress(data[item.position :]).rstrip().endswith(story.encode())


def test_wet_is_rendered_text(tmp_path: Path) -> None:
    records, faults = found(making.wet(tmp_path / "a.warc.wet.gz", ["one text", "two texts"]))
    assert texts(records) == ["one text", "two texts"] and not faults
    assert all(item.page.rendered for item in records)


def test_only_html_that_was_got_is_read(tmp_path: Path) -> None:
    ok = "HTTP/1.1 200 OK\r\n"
    records = [
        response("https://a.example/1", STORIES[0], "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n"),
        response("https://a.example/2", STORIES[0], f"{ok}Content-Type: application/json\r\n"),
        response("https://a.example/3", STORIES[0], f"{ok}Content-Type: application/xhtml+xml\r\n"),
        response("https://a.example/4", STORIES[0], ok),
        response("https://a.example/5", "no markup", ok),
        record("resource", "https://a.example/6", STORIES[0].encode(), "text/html"),
        record("resource", "https://a.example/7", b"GIF89a", "image/gif"),
        record("revisit", "https://a.example/8", making.HTML.encode() + b"\r\n"),
        record("metadata", "https://a.example/9", b"a: b", "application/warc-fields"),
        response("https://a.example/10", STORIES[0], "HTTP/1.1 203 OK\r\nContent-Type: TEXT/HTML;charset=KOI8-R\r\n"),
    ]
    found_records, faults = found(write_records(tmp_path / "a.warc", records))
    assert [item.page.url and item.page.url[18:] for item in found_records] == ["3", "4", "6", "10"]
    assert (found_records[-1].page.encoding or "").lower() == "koi8-r" and not faults


def test_what_a_page_was_sent_in_is_taken_off(tmp_path: Path) -> None:
    page = STORIES[0].encode()
    packed = gzip.compress(page)
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed)
    records = [
        response("https://a.example/1", packed, making.HTML + "Content-Encoding: gzip\r\n"),
        response(
            "https://a.example/2", chunked, making.HTML + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"
        ),
        response("https://a.example/3", zlib.compress(page), making.HTML + "Content-Encoding: deflate\r\n"),
        response("https://a.example/4", page, making.HTML + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"),
        response("https://a.example/5", zstandard.compress(page), making.HTML + "Content-Encoding: zstd\r\n"),
    ]
    assert texts(found(write_records(tmp_path / "a.warc.gz", records))[0]) == [STORIES[0]] * 5


def damaged(position: int, packed: bool, change: str) -> list[bytes]:
    """Return the records of an archive, the one at `position` damaged."""
    records = [response(url(number), story) for number, story in enumerate(STORIES)]
    whole = len(records[position])
    lies = {"longer": whole + 60, "far longer": 10**12, "shorter": 100, "negative": -1}
    if change in lies:
        records[position] = response(url(position), STORIES[position], length=lies[change])
    records = [gzip.compress(piece, mtime=0) for piece in records] if packed else records
    piece = records[position]
    if change == "cut":
        records[position] = piece[:-40]
    if change == "overwritten":
        records[position] = piece[:5] + b"\xff" * 60 + piece[65:]
    if change == "checksum":
        records[position] = piece[:-8] + b"\0\0\0\0" + piece[-4:]
    return records


@pytest.mark.parametrize("change", ["longer", "far longer", "shorter", "negative", "cut", "overwritten", "checksum"])
@pytest.mark.parametrize("position", [0, 3, 6])
@pytest.mark.parametrize("packed", [False, True])
def test_a_damaged_record_costs_itself_alone(tmp_path: Path, change: str, position: int, packed: bool) -> None:
    if change == "checksum" and not packed:
        pytest.skip("only gzip has one")
    pieces = damaged(position, packed, change)
    path = tmp_path / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(b"".join(pieces))
    records, faults = found(path)
    assert texts(records) == STORIES[:position] + STORIES[position + 1 :]
    assert [fault.where for fault in faults] == [f"offset {sum(map(len, pieces[:position]))}"]
    assert faults[0].kind in ("cut short", "wrong length", "damaged")


def test_rubbish_between_records_is_passed_over(tmp_path: Path) -> None:
    for name, pack in (("a.warc", bytes), ("b.warc.gz", gzip.compress)):
        records = [pack(response(url(number), story)) for number, story in enumerate(STORIES[:2])]
        path = tmp_path / name
        path.write_bytes(records[0] + b"what is this?\r\n\r\n" * 9 + records[1])
        pages_found, faults = found(path)
        assert texts(pages_found) == STORIES[:2]
        assert [fault.where for fault in faults] == [f"offset {len(records[0])}"]


def test_a_warc_compressed_in_one_piece(tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(response(url(number), story) for number, story in enumerate(STORIES)))
    path = tmp_path / "a.warc.gz"
    path.write_bytes(whole)
    assert texts(found(path)[0]) == STORIES and not found(path)[1]
    path.write_bytes(whole[:-20])
    records, faults = found(path)
    assert texts(records) == STORIES[: len(records)] and len(faults) == 1
    assert "what follows is lost" in faults[0].message


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz", "a.warc.zst", "a.parquet", "a.zip", "a.tar", "a.tar.gz"])
@pytest.mark.parametrize("content", [b"", b"no archive at all, but text of some length\n" * 50, bytes(3000)])
def test_a_file_that_is_not_what_its_name_says(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    records, faults = found(path)
    assert not records and len(faults) == 1


def test_parquet(tmp_path: Path) -> None:
    records, faults = found(making.write_parquet(tmp_path / "a.parquet", STORIES))
    assert texts(records) == STORIES and not faults
    assert [(item.position, item.page.url) for item in records] == [(number, url(number)) for number in range(7)]


def test_a_tables_columns_have_the_names_one_says(tmp_path: Path) -> None:
    path = making.write_parquet(tmp_path / "a.parquet", STORIES, page="html", url="address")
    records, faults = found(path)
    assert not records
    assert [str(fault) for fault in faults] == [
        f"{path}: no such column: it has no column 'page', but html, address, other"
    ]
    records, faults = found(path, Columns("html", "address", rendered=True))
    assert texts(records) == STORIES and records[2].page.url == url(2) and records[2].page.rendered


def test_a_damaged_row_group_costs_itself_alone(tmp_path: Path) -> None:
    from pyarrow import parquet

    path = making.write_parquet(tmp_path / "a.parquet", STORIES, group=2)
    start = parquet.ParquetFile(path).metadata.row_group(1).column(0).dictionary_page_offset
    data = bytearray(path.read_bytes())
    data[start : start + 40] = b"\xff" * 40
    path.write_bytes(data)
    records, faults = found(path)
    assert texts(records) == STORIES[:2] + STORIES[4:]
    assert [(fault.where, fault.kind) for fault in faults] == [("rows 2 to 3", "damaged")]


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.jsonl.gz", "a.jsonl.zst"])
def test_json_lines(tmp_path: Path, name: str) -> None:
    rows = [{"page": story, "url": url(number), "encoding": "utf-8"} for number, story in enumerate(STORIES)]
    records, faults = found(making.json_lines(tmp_path / name, rows))
    assert texts(records) == STORIES and not faults
    assert [(item.position, item.page.url) for item in records] == [(number, url(number)) for number in range(7)]


def test_damaged_lines_cost_themselves_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [json.dumps({"page": story}) for story in STORIES[:2]]
    bad = ['{"page": "cut', "[1, 2]", '{"html": "x"}', '{"page": 5}', "\xff\xfe", "[" * 100_000]
    path.write_text("\n".join([lines[0], *bad, "", lines[1]]), encoding="latin-1")
    records, faults = found(path)
    assert texts(records) == STORIES[:2]
    assert [fault.where for fault in faults] == [f"line {number}" for number in range(2, 8)]
    assert [fault.kind for fault in faults] == ["damaged", *["no such column"] * 2, "no page", *["damaged"] * 2]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst"])
def test_json_lines_cut_short(tmp_path: Path, name: str) -> None:
    rows = [{"page": story + os.urandom(2000).hex()} for story in STORIES]
    path = making.json_lines(tmp_path / name, rows)
    path.write_bytes(path.read_bytes()[:-3000])
    records, faults = found(path)
    assert len(records) < 7 and texts(records) == [row["page"] for row in rows[: len(records)]]
    assert len(faults) == 1 and faults[0].where


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tgz", "folder"])
def test_archives_and_folders(tmp_path: Path, name: str) -> None:
    make = making.zipped if name == "a.zip" else making.folder if name == "folder" else making.tar
    records, faults = found(make(tmp_path / name, STORIES))
    assert sorted(texts(records)) == STORIES and not faults
    members = [item.member or "" for item in records]
    assert members == sorted(members) and all(member.endswith(".html") for member in members)


def test_files_alone_and_compressed_ones(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(STORIES[0], encoding="utf-8")
    (tmp_path / "b.html.gz").write_bytes(gzip.compress(STORIES[1].encode()))
    (tmp_path / "c.html.gz").write_bytes(b"no gzip")
    (tmp_path / "d.html").symlink_to(tmp_path / "d.html")
    assert texts(found(tmp_path / "a.html")[0]) == [STORIES[0]]
    records, faults = found(tmp_path)
    assert texts(records) == STORIES[:2]
    assert [(fault.where, fault.kind) for fault in faults] == [("c.html.gz", "unreadable"), ("d.html", "unreadable")]
    assert [fault.kind for fault in found(tmp_path / "c.html.gz")[1]] == ["unreadable"]


def test_a_damaged_entry_of_a_zip_costs_itself_alone(tmp_path: Path) -> None:
    path = making.zipped(tmp_path / "a.zip", STORIES)
    data = bytearray(path.read_bytes())
    place = data.index(b"003.html") + 20
    data[place : place + 30] = b"\xff" * 30
    path.write_bytes(data)
    records, faults = found(path)
    assert texts(records) == STORIES[:3] + STORIES[4:]
    assert [fault.where for fault in faults] == ["003.html"]


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz"])
def test_a_tar_cut_short(tmp_path: Path, name: str) -> None:
    stories = [story + os.urandom(4000).hex() for story in STORIES]
    path = making.tar(tmp_path / name, stories)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    records, faults = found(path)
    assert 0 < len(records) < 7 and texts(records) == stories[: len(records)]
    assert len(faults) == 1 and faults[0].where.startswith("from site/") and "lost" in faults[0].message


def test_what_is_not_there_or_not_known(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.doc").touch()
    (tmp_path / "loop.warc").symlink_to(tmp_path / "loop.warc")
    kinds = {"missing.warc": "unreadable", "empty": "no page", "a.doc": "unknown kind", "loop.warc": "unreadable"}
    for name, kind in kinds.items():
        records, faults = found(tmp_path / name)
        assert not records and [fault.kind for fault in faults] == [kind]


def test_a_page_larger_than_allowed_is_read_as_far_as_shows_it(tmp_path: Path) -> None:
    for path in (
        making.warc(tmp_path / "a.warc", STORIES[:1]),
        making.zipped(tmp_path / "a.zip", STORIES[:1]),
        making.json_lines(tmp_path / "a.jsonl", [{"page": STORIES[0]}]),
    ):
        assert [len(item.page.page) for item in read(str(path), most=100) if isinstance(item, Record)] == [101]


def test_pages_can_be_chosen_by_url_and_by_lot(tmp_path: Path) -> None:
    path = making.warc(tmp_path / "a.warc", pages(300))
    chosen = found(path, choice=Choice(re.compile(r"/ferry/.*7$")))[0]
    assert [item.page.url and item.page.url[-1] for item in chosen] == ["7"] * 30
    some = found(path, choice=Choice(sample=0.3))[0]
    assert 50 < len(some) < 130 and some == found(path, choice=Choice(sample=0.3))[0]
    more = found(path, choice=Choice(sample=0.6))[0]
    assert {item.position for item in some} < {item.position for item in more}
    nothing, faults = found(path, choice=Choice(re.compile("elsewhere")))
    assert not nothing and not faults
