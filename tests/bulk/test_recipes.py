"""The recipes for datatrove and Scrapy, where those are installed: the nightly profile has them."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests.bulk.making import pages, url
from tests.conftest import ROOT

FERRY = pages(1)[0]

DATATROVE = f"""
from datatrove.data import Document
from datatrove_block import Newsclean

if __name__ == "__main__":
    documents = [Document(text, str(number)) for number, text in enumerate([{FERRY!r}, "", "<nav><a href='/a'>Home</a></nav>"])]
    (kept,) = Newsclean().run(documents)
    assert kept.id == "0" and kept.text.startswith("Ferry number 0 left the port"), kept
"""

SCRAPY = f"""
from scrapy.http import HtmlResponse
from scrapy_loader import ArticleLoader

greek = "<h1>Το λιμάνι</h1><p>Το λιμάνι άνοιξε ξανά τη Δευτέρα, μετά από δύο εβδομάδες επισκευών στην προβλήτα.</p>"
header = {{"Content-Type": "text/html; charset=ISO-8859-7"}}
response = HtmlResponse({url(1)!r}, headers=header, body=greek.encode("iso-8859-7"))
item = ArticleLoader(response=response).load_item()
assert item.title == "Το λιμάνι" and item.text.startswith("Το λιμάνι άνοιξε"), item
assert item.url == {url(1)!r} and item.authors == [] and item.confidence > 0, item
"""


@pytest.mark.parametrize(("library", "code"), [("datatrove", DATATROVE), ("scrapy", SCRAPY)])
def test_a_recipe_runs(library: str, code: str) -> None:
    if find_spec(library) is None:
        pytest.skip(f"{library} is not installed")
    path = os.pathsep.join([str(ROOT / "docs" / "programs"), *sys.path])
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert done.returncode == 0, done.stderr


def test_each_recipe_is_short() -> None:
    for name in ("datatrove_block.py", "scrapy_loader.py"):
        assert len((ROOT / "docs" / "programs" / name).read_text(encoding="utf-8").splitlines()) < 50
