"""The example pages give exactly their articles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import newsclean
from tests.conftest import ROOT

NAMES = sorted(path.name.removesuffix(".expected.json") for path in (ROOT / "examples").glob("*.expected.json"))
FIELDS = ("title", "subtitle", "authors", "published", "section", "site_name", "language", "tags")


@pytest.fixture(params=NAMES)
def example(request: pytest.FixtureRequest, examples: Path) -> tuple[newsclean.Article, dict[str, Any]]:
    """An example page's article, and what it has to be."""
    page = next(path for path in examples.glob(f"{request.param}.*") if path.suffix in (".html", ".txt"))
    expected = json.loads((examples / f"{request.param}.expected.json").read_text(encoding="utf-8"))
    return newsclean.clean(page.read_bytes()), expected


def test_facts(example: tuple[newsclean.Article, dict[str, Any]]) -> None:
    article, expected = example
    record = article.to_dict()
    assert {field: record[field] for field in FIELDS} == {field: expected[field] for field in FIELDS}


def test_blocks_are_the_articles_in_order(example: tuple[newsclean.Article, dict[str, Any]]) -> None:
    article, expected = example
    assert [_plain(block) for block in article.blocks] == expected["blocks"]


def test_every_piece_of_boilerplate_is_removed_under_its_kind(
    example: tuple[newsclean.Article, dict[str, Any]],
) -> None:
    article, expected = example
    removed = {(piece.kind.value, piece.text) for piece in article.removed}
    wanted = {(kind, text) for kind, texts in expected["removed"].items() for text in texts}
    assert wanted - removed == set()
    assert {text for _, text in removed} == {text for _, text in wanted}


def test_what_the_page_repeats_is_removed_each_time(examples: Path) -> None:
    article = newsclean.clean((examples / "harbour.html").read_bytes())
    texts = [piece.text for piece in article.removed]
    assert {text: texts.count(text) for text in ("Council", "No Result", "Who Emptied the Lighthouse Fund?")} == {
        "Council": 3,
        "No Result": 3,
        "Who Emptied the Lighthouse Fund?": 2,
    }


def _plain(block: newsclean.Block) -> dict[str, str | None]:
    kind = type(block).__name__.lower()
    if isinstance(block, newsclean.Figure):
        credit = {"credit": block.credit} if block.credit else {}
        return {"kind": kind, "caption": block.caption, **credit}
    return {"kind": kind, "text": block.text}
