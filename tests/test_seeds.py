"""Whole pages of rendered text give exactly the articles that people wrote down for them."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import newsclean

SAME_KIND = {"related_inline": {"related"}, "related_end": {"related"}, "byline": {"byline", "dateline", "section", "page_tools"}}  # fmt: skip


@pytest.fixture(scope="module")
def seed(seeds: Path) -> tuple[newsclean.Article, dict[str, Any], str]:
    """The article, what it has to be, and the page."""
    text = (seeds / "diplotic.txt").read_text(encoding="utf-8")
    expected = json.loads((seeds / "diplotic.expected.json").read_text(encoding="utf-8"))
    return newsclean.clean_text(text), expected, text


def test_facts(seed: tuple[newsclean.Article, dict[str, Any], str]) -> None:
    article, expected, _ = seed
    record = article.to_dict()
    found = {name: record[name] for name in ("title", "authors", "section", "site_name", "tags")}
    assert found == {name: expected[name] for name in found}
    assert article.published is not None
    assert article.published.date().isoformat() == expected["published"]


def test_blocks_and_caption(seed: tuple[newsclean.Article, dict[str, Any], str]) -> None:
    article, expected, _ = seed
    story = [block for block in article.blocks if not isinstance(block, newsclean.Figure)]
    assert [{"kind": type(block).__name__.lower(), "text": block.text} for block in story] == expected["blocks"]
    captions = [block.caption for block in article.blocks if isinstance(block, newsclean.Figure)]
    assert captions == [expected["caption"]]


def test_all_else_is_removed_under_its_kind(seed: tuple[newsclean.Article, dict[str, Any], str]) -> None:
    article, expected, _ = seed
    removed = {(piece.kind.value, piece.text) for piece in article.removed}
    wrong = [
        (group, line)
        for group, lines in expected["removed"].items()
        for line in lines
        if not any((kind, line) in removed for kind in SAME_KIND.get(group, {group}))
    ]
    assert wrong == []


def test_every_line_is_somewhere_as_often_as_it_stands(seed: tuple[newsclean.Article, dict[str, Any], str]) -> None:
    article, expected, text = seed
    lines = Counter(re.sub(r"^\s*•\s+", "", line).strip() for line in text.splitlines() if line.strip())
    placed = Counter(piece.text for piece in article.removed)
    placed.update(block["text"] for block in expected["blocks"])
    placed.update((expected["title"], expected["caption"]))
    assert placed == lines
