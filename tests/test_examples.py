"""The example pages give exactly their articles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsclean

NAMES = ("harbour",)


@pytest.mark.parametrize("name", NAMES)
def test_example_page_gives_its_article(examples: Path, name: str) -> None:
    expected = json.loads((examples / f"{name}.expected.json").read_text(encoding="utf-8"))
    article = newsclean.clean((examples / f"{name}.html").read_bytes())
    record = article.to_dict()

    for field in ("title", "authors", "published", "section", "site_name", "tags"):
        assert record[field] == expected[field], field
    kinds_and_texts = [(block["kind"], block.get("text")) for block in record["blocks"]]
    assert len(kinds_and_texts) == len(expected["blocks"])
    for (kind, text), (wanted_kind, opening) in zip(kinds_and_texts, expected["blocks"], strict=True):
        assert kind == wanted_kind
        assert opening is None or text.startswith(opening)
    captions = [block.caption for block in article.blocks if isinstance(block, newsclean.Figure)]
    assert captions == [expected["caption"]]


@pytest.mark.parametrize("name", NAMES)
def test_boilerplate_is_removed_under_its_kind(examples: Path, name: str) -> None:
    expected = json.loads((examples / f"{name}.expected.json").read_text(encoding="utf-8"))
    article = newsclean.clean((examples / f"{name}.html").read_bytes())
    removed = {(piece.kind.value, piece.text) for piece in article.removed}
    missing = [
        (kind, text) for kind, texts in expected["removed"].items() for text in texts if (kind, text) not in removed
    ]
    assert not missing
