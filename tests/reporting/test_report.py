"""The report shows every piece of a page with what became of it and why, and nothing of the page runs in it."""

from __future__ import annotations

import subprocess
import sys
from html import escape
from pathlib import Path

import pytest

import newsclean
from newsclean.cleaning import stages_of
from tests.hostile.story import page, story
from tests.reporting.reading import demand_safe_report, parsed, text_of
from tests.writing.shapes import ADDRESSES, MARKUP, TEXTS

NAMES = ["harbour", "suq", "chobo", "bibliothek"]


@pytest.mark.parametrize("name", NAMES)
def test_every_piece_stands_in_it_in_order(examples: Path, name: str) -> None:
    data = (examples / f"{name}.html").read_bytes()
    tree = parsed(newsclean.report(data).html)
    shown = {element.attrib["id"]: text_of(element) for element in tree.iter() if element.get("id", "").startswith("s")}
    segments = [segment for segment in stages_of(data).page.segments if segment.text]
    for segment in segments:
        assert " ".join(segment.text.split()) in shown[f"s{segment.index}"]
    numbers = [int(key[1:]) for key in shown if key[1:].isdigit()]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize("name", NAMES)
def test_removed_pieces_have_their_kind_and_reason_and_place(examples: Path, name: str) -> None:
    data = (examples / f"{name}.html").read_bytes()
    tree = parsed(newsclean.report(data).html)
    runs = {
        element.attrib["id"]: run
        for run in tree.iter("div")
        if "run" in run.get("class", "").split()
        for element in run.findall("details")
    }
    for piece in newsclean.clean(data).removed:
        run = runs[f"s{piece.index}"]
        assert f"k-{piece.kind}" in run.attrib["class"].split()
        assert text_of(run).startswith(piece.kind.replace("_", " "))
        said = text_of(next(element for element in run.findall("details") if element.attrib["id"] == f"s{piece.index}"))
        assert piece.reason.split(";")[0].replace("_", " ") in said
        assert piece.place in said


def test_kept_pieces_have_reasons_and_weights_in_words(examples: Path) -> None:
    tree = parsed(newsclean.report((examples / "harbour.html").read_bytes()).html)
    body = [element for element in tree.iter("div") if element.get("class") == "kept "]
    assert body
    for element in body:
        reasons = [text_of(item) for item in element.iter("li")]
        assert reasons[0].startswith("Reads ")
        assert sum(reason[0] in "+−" for reason in reasons) >= 3


def test_facts_stand_beside_the_page_with_the_values_that_lost() -> None:
    html = page(story(), head='<meta property="og:title" content="Another headline altogether">')
    told = text_of(parsed(newsclean.report(html).html).find(".//section[@id='facts']"))
    article = newsclean.clean(html)
    assert article.title is not None
    assert article.title in told
    assert "Another headline altogether" in told
    assert "from " in told


def test_confidence_says_what_lowers_it() -> None:
    html = "<p>The port of Velmora opened again on Monday, after two weeks of repairs to its longest pier.</p>"
    told = text_of(parsed(newsclean.report(html).html).find(".//section[@id='confidence']"))
    lowers = told.partition("What lowers it")[2].partition("What raises it")[0]
    assert "no headline found" in lowers
    assert "no date found" in lowers


def test_kinds_are_counted(examples: Path) -> None:
    data = (examples / "harbour.html").read_bytes()
    rows = {
        text_of(row.find("th")): int(text_of(row.find("td")))
        for row in parsed(newsclean.report(data).html).find(".//section[@id='kinds']").iter("tr")
        if row.find("td") is not None
    }
    removed = newsclean.clean(data).removed
    for kind in {piece.kind for piece in removed}:
        assert rows[kind.replace("_", " ")] == sum(piece.kind is kind for piece in removed)


def test_the_page_reads_its_own_way(examples: Path) -> None:
    for name, way in (("suq", "rtl"), ("harbour", "ltr")):
        tree = parsed(newsclean.report((examples / f"{name}.html").read_bytes()).html)
        assert tree.find(".//div[@class='pieces']").attrib["dir"] == way


def test_a_page_without_an_article_has_a_report() -> None:
    tree = parsed(newsclean.report("<nav><a href=/>Home</a> <a href=/x>Council</a></nav>").html)
    assert "No title found" in text_of(tree.find(".//h1"))
    assert "Home Council" in text_of(tree.find(".//main"))


@pytest.mark.parametrize("name", NAMES)
def test_example_reports_are_safe(examples: Path, name: str) -> None:
    demand_safe_report(newsclean.report((examples / f"{name}.html").read_bytes()).html)


@pytest.mark.parametrize("shape", [*MARKUP, *TEXTS])
def test_nothing_of_a_hostile_page_runs(shape: str) -> None:
    html = page(story(shape), head=f'<title>{shape}</title><meta property="og:site_name" content="{escape(shape)}">')
    demand_safe_report(newsclean.report(html, url="https://herald.example/1?q=" + shape).html)


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses_of_a_page_are_no_links(address: str) -> None:
    quoted = address.replace('"', "&quot;")
    link = f'<p class="{quoted}">See <a href="{quoted}">the whole report</a>.</p><img src="{quoted}" alt="{quoted}">'
    demand_safe_report(newsclean.report(page(story(link)), url=address).html)


def test_errors_are_those_of_clean() -> None:
    with pytest.raises(newsclean.EmptyPageError):
        newsclean.report(b"")
    with pytest.raises(newsclean.BinaryPageError):
        newsclean.report(b"%PDF-1.7 \x00\x01")
    with pytest.raises(TypeError):
        newsclean.report(7)  # type: ignore[arg-type]


def test_save_writes_the_whole_report(examples: Path, tmp_path: Path) -> None:
    report = newsclean.report((examples / "suq.html").read_bytes())
    report.save(tmp_path / "report.html")
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == report.html
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_notebook_shows_it_apart_from_its_own_page(examples: Path) -> None:
    report = newsclean.report((examples / "suq.html").read_bytes())
    frame = parsed(report._repr_html_()).find(".//iframe")
    assert frame.attrib["sandbox"] == "allow-scripts"
    assert frame.attrib["srcdoc"] == report.html


def test_import_newsclean_reads_no_part_of_the_report() -> None:
    code = "import newsclean, sys; print(any(name.startswith('newsclean.reporting.') for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_rendered_text_has_its_reasons_in_words() -> None:
    text = "Home\nCouncil\n\nPort reopens\n\nThe port of Velmora opened again on Monday, after two weeks of repairs.\n\nShare\n"
    tree = parsed(newsclean.report(text).html)
    reasons = [text_of(item) for item in tree.iter("li") if item.get("class") is None]
    assert any(reason[0] in "+−" for reason in reasons)
    assert not any("_" in reason for reason in reasons)


def test_what_the_site_repeats_is_a_ground_with_its_weight() -> None:
    line = "All our readers are invited to the harbour fair"
    site = newsclean.Site()
    for topic in ("ferry", "museum", "orchard", "theatre"):
        html = f"<h1>The {topic}</h1><p>The {topic} of Velmora opened again on Monday, after long repairs.</p><p>{line}</p>"
        newsclean.clean(html, f"https://velmora.example/{topic}", site=site)
    known = site.to_json()
    told = text_of(parsed(newsclean.report(html, "https://velmora.example/theatre", site=site).html).find(".//main"))
    assert "−7.0 stands on 4 pages of the site" in told
    assert site.to_json() == known


def test_a_piece_that_is_read_the_other_way_says_so() -> None:
    html = "<h1>Harbour reopens</h1><p>The port of Velmora opened again on Monday, after two weeks.</p><p>فتح الميناء أبوابه يوم الاثنين.</p>"
    turned = [
        piece.text for piece in parsed(newsclean.report(html).html).find(".//main").iter() if piece.get("dir") == "rtl"
    ]
    assert turned == ["فتح الميناء أبوابه يوم الاثنين."]
