"""A notebook shows an article with what was removed, and nothing of a hostile page runs in it or is fetched."""

from __future__ import annotations

from pathlib import Path

import html5lib
import pytest

from newsclean import clean
from tests.hostile.story import page, story
from tests.writing.shapes import ADDRESSES, MARKUP

TAGS = frozenset(
    """div h2 h3 h4 h5 h6 p em strong code small details summary table thead tbody tr th td blockquote footer ul ol li figure
    figcaption pre a br""".split()
)


def demand_safe(fragment: str) -> None:
    for element in html5lib.parseFragment(fragment, namespaceHTMLElements=False).iter():
        assert element.tag == "DOCUMENT_FRAGMENT" or element.tag in TAGS, element.tag
        assert set(element.attrib) <= {"class", "dir", "href", "start", "open"}
        assert element.attrib.get("href", "https://").startswith(("http://", "https://"))


def test_it_shows_text_facts_and_removals(examples: Path) -> None:
    article = clean((examples / "harbour.html").read_bytes())
    shown = "".join(html5lib.parseFragment(article._repr_html_(), namespaceHTMLElements=False).itertext())
    assert article.title is not None
    for words in (
        article.title,
        *article.authors,
        f"{article.confidence:.2f}",
        f"{len(article.removed)} pieces removed",
    ):
        assert words in shown
    for piece in article.removed:
        assert piece.text in shown
        assert piece.place in shown


@pytest.mark.parametrize("shape", MARKUP)
def test_hostile_markup(shape: str) -> None:
    demand_safe(clean(page(story(shape)), url="https://herald.example/1")._repr_html_())


@pytest.mark.parametrize("address", ADDRESSES)
def test_hostile_addresses(address: str) -> None:
    quoted = address.replace('"', "&quot;")
    link = f'<p>See <a href="{quoted}">the whole report</a> of it.</p><figure><img src="{quoted}"><figcaption>The kiln.</figcaption></figure>'
    demand_safe(clean(page(story(link)), url="https://herald.example/1")._repr_html_())


def test_its_report_is_a_document_that_runs_nothing(examples: Path, tmp_path: Path) -> None:
    article = clean((examples / "harbour.html").read_bytes())
    report = article.report()
    demand_safe(report.html.partition("<body>")[2].partition("</body>")[0])
    tree = html5lib.parse(report.html, namespaceHTMLElements=False)
    policy = tree.find(".//meta[@http-equiv]").attrib["content"]
    assert "default-src 'none'" in policy
    assert "script-src 'none'" in policy
    assert tree.find(".//details").attrib == {"open": ""}
    report.save(tmp_path / "article.html")
    assert (tmp_path / "article.html").read_text(encoding="utf-8") == report.html
