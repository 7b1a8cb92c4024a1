"""The Arrow form: its schema is fixed, nothing of an article is lost in it, and the function is pure."""

from __future__ import annotations

import logging
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

import newsclean
from newsclean.arrow import PAGES, SCHEMA, articles_of, clean_batch, read_pages
from newsclean.bulk.records import Row
from newsclean.bulk.schema import batch_of, flat
from newsclean.cli import main
from tests import strategies
from tests.bulk import making
from tests.bulk.making import pages, url
from tests.writing.test_writing import ARTICLE


def rows(*articles: newsclean.Article) -> pa.RecordBatch:
    return batch_of([flat(Row("a.warc", None, 5, None, article, None)) for article in articles])


def test_the_docs_list_the_columns() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "crawls.md").read_text(encoding="utf-8")
    for field in SCHEMA:
        assert f"`{field.name}`" in text
    assert "version 1" in text and SCHEMA.metadata == {b"newsclean.schema": b"1"}


def test_nothing_of_an_article_is_lost() -> None:
    batch = rows(ARTICLE, newsclean.Article(), ARTICLE)
    assert batch.schema.equals(SCHEMA, check_metadata=True)
    batch.validate(full=True)
    assert list(articles_of(batch)) == [ARTICLE, newsclean.Article(), ARTICLE]
    assert batch["blocks"][0].as_py()[4]["text"] == ARTICLE.blocks[4].text
    assert [item["depth"] for item in batch["blocks"][0].as_py()[4]["items"]] == [0, 0, 1]


@given(st.lists(strategies.bodies(), max_size=3))
def test_articles_come_back_as_they_were(bodies: list[list[str]]) -> None:
    cleaned = [newsclean.clean("".join(f"<p>{text}" for text in body)) for body in bodies]
    batch = rows(*cleaned)
    batch.validate(full=True)
    assert list(articles_of(batch)) == cleaned


def test_columns_are_what_pyarrow_itself_makes() -> None:
    batch = rows(ARTICLE, newsclean.Article())
    again = pa.RecordBatch.from_pylist(batch.to_pylist(), SCHEMA)
    assert again.equals(batch)


def test_a_batch_of_pages() -> None:
    stories = pages(4)
    greek = "<p>Το λιμάνι άνοιξε ξανά τη Δευτέρα, μετά από δύο εβδομάδες επισκευών.</p>"
    batch = pa.RecordBatch.from_pylist(
        [
            {"page": stories[0].encode(), "url": url(0), "source": "a", "position": 7, "other": 1},
            {"page": b"", "url": url(1)},
            {"page": None},
            {"page": greek.encode("iso-8859-7"), "encoding": "iso-8859-7"},
            {"page": b"The port of Velmora opened again on Monday, after two weeks.", "rendered": True},
        ],
        pa.schema([*PAGES, ("other", pa.int8())]),
    )
    cleaned = clean_batch(batch)
    assert cleaned.schema.equals(SCHEMA, check_metadata=True)
    assert cleaned.equals(clean_batch(batch)) and cleaned.num_rows == 5
    assert cleaned["error"].to_pylist() == [None, "EmptyPageError", "EmptyPageError", None, None]
    articles = list(articles_of(cleaned))
    assert articles[0] == newsclean.clean(stories[0].encode(), url(0)) and articles[1] is None
    assert articles[3] == newsclean.clean(greek)
    assert articles[4] is not None and articles[4].notes == ("rendered-text",)
    assert cleaned.slice(0, 1).select(["source", "position", "page_url"]).to_pylist() == [
        {"source": "a", "position": 7, "page_url": url(0)}
    ]
    assert clean_batch(batch.slice(0, 0)).num_rows == 0


def test_a_batch_that_holds_no_pages() -> None:
    with pytest.raises(ValueError, match="no column 'page', but html"):
        clean_batch(pa.RecordBatch.from_pylist([{"html": "x"}]))
    with pytest.raises(TypeError, match="not int"):
        clean_batch(pa.RecordBatch.from_pylist([{"page": 5}]))


@pytest.mark.parametrize("name", ["a.warc.gz", "a.parquet", "a.zip"])
def test_it_gives_what_bulk_gives(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make = {"a.warc.gz": making.warc, "a.parquet": making.write_parquet, "a.zip": making.zipped}[name]
    make(tmp_path / name, [*pages(70), "<p>"])
    assert main(["bulk", name, "-o", "out.parquet"]) == 1
    batches = list(read_pages(name))
    assert all(batch.schema == PAGES and batch.num_rows <= 64 for batch in batches) and len(batches) == 2
    assert pa.Table.from_batches(map(clean_batch, batches)).equals(parquet.read_table("out.parquet"))


def test_what_cannot_be_read_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = making.warc(tmp_path / "a.warc", pages(3))
    path.write_bytes(path.read_bytes()[:-20])
    with caplog.at_level(logging.WARNING, "newsclean"):
        assert sum(batch.num_rows for batch in read_pages(str(path))) == 2
    assert "cut short" in caplog.text and str(path) in caplog.text
