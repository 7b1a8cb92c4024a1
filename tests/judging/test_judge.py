"""The judge: captions, headings of nothing, choices between precision and recall, reasons."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from collections.abc import Sequence

import pytest
from lxml import html as lxml_html

from newsclean import Boilerplate, Figure, Options, clean, cleaning
from newsclean.judging.data_tables import settle_tables
from newsclean.judging.looking import look
from newsclean.judging.measures import size_of
from newsclean.judging.scoring import FIRST_TABLE
from newsclean.noise.names import name_mask, role_mask
from newsclean.reading.markup import read
from newsclean.segments import Part
from tests.strategies import SENTENCES, page_of

TITLE = "Ferry of Velmora stays on the far shore"
BODY = [" ".join(SENTENCES[number : number + 2]) for number in range(0, 8, 2)]


def test_captions_and_credits_go_into_figures() -> None:
    figure = (
        '<figure><img src="https://a.example/i.jpg"><figcaption><span>The old pier at dusk.</span>'
        '<span class="credit"> Photo: Ines Roe</span></figcaption></figure>'
    )
    page = page_of(TITLE, BODY).replace("</h1>", f"</h1>{figure}")
    article = clean(page)
    assert article.text == "\n\n".join(BODY)
    (block,) = [block for block in article.blocks if isinstance(block, Figure)]
    assert block.caption is not None and block.caption.startswith("The old pier at dusk.")


def test_another_article_under_the_first_is_not_its_body() -> None:
    others = (
        "The mill of Ostrava turns again, for the first time since the flood of last spring.",
        "“We ground forty sacks on the first day,” said the miller, who had thought of giving up.",
    )
    own = f"<article><h1>{TITLE}</h1>{''.join(f'<p>{text}</p>' for text in BODY)}</article>"
    other = f"<article><h1>Mill turns again</h1>{''.join(f'<p>{text}</p>' for text in others)}</article>"
    article = clean(f"<main>{own}{other}</main>")
    assert article.text == "\n\n".join(BODY)
    assert {piece.text for piece in article.removed if piece.kind is Boilerplate.POPULAR} >= set(others)


def test_a_box_of_facts_beside_the_story_is_not_its_body() -> None:
    facts = "<h3>Facts on the pier</h3><ul><li>It was built in 1931 by the harbour office.</li><li>It is 240 metres long.</li></ul>"
    page = page_of(TITLE, BODY).replace("</h1>", f'</h1><aside class="fact-box">{facts}</aside>')
    article = clean(page)
    assert article.text == "\n\n".join(BODY)
    assert "240 metres" in " ".join(piece.text for piece in article.removed)


def test_a_story_in_a_box_of_such_a_name_is_kept() -> None:
    story = "".join(f"<p>{text}</p>" for text in BODY)
    article = clean(f'<main><h1>{TITLE}</h1><div class="infobox">{story}</div></main>')
    assert article.text == "\n\n".join(BODY)


def test_a_story_in_a_box_that_is_named_as_boilerplate_is_kept() -> None:
    story = "".join(f"<p>{text}</p>" for text in BODY)
    for name in ("paywall-access-wrapper", "newsletter-template", "comments-closed", "ad-wrapper", "related-layout"):
        article = clean(f'<main><h1>{TITLE}</h1><div class="{name}">{story}</div></main>')
        assert article.text == "\n\n".join(BODY), name


def test_an_article_that_stands_twice_is_told_once() -> None:
    story = "".join(f"<p>{text}</p>" for text in BODY)
    article = clean(f"<main><h1>{TITLE}</h1><div class=wide>{story}</div><div class=narrow>{story}</div></main>")
    assert article.text == "\n\n".join(BODY)
    copies = [piece for piece in article.removed if piece.text in BODY]
    assert len(copies) == len(BODY)
    assert all("already" in piece.reason for piece in copies)


def test_terms_add_up_to_the_score() -> None:
    view = look(read(page_of(TITLE, BODY))).views[3]
    total = FIRST_TABLE.base + sum(term.weight for term in FIRST_TABLE.terms(view.dense))
    assert total == pytest.approx(FIRST_TABLE.score(view.dense))


def test_every_removed_piece_has_a_reason_and_a_place() -> None:
    for piece in clean(page_of(TITLE, BODY)).removed:
        assert piece.reason and piece.place


def test_precision_keeps_no_more_than_recall() -> None:
    page = page_of(TITLE, [*BODY, "A short line.", "Another, with a comma."])
    precise, complete = (clean(page, options=Options(favor=favor)) for favor in ("precision", "recall"))
    assert len(precise.text) <= len(complete.text)


def test_options_are_checked() -> None:
    with pytest.raises(ValueError, match="favor"):
        Options(favor="speed")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="max_bytes"):
        Options(max_bytes=0)


def test_names_and_roles_speak_of_kinds() -> None:
    assert name_mask("sharebar") and not name_mask("col-md-8")
    assert role_mask("navigation") and not role_mask("presentation")


def test_a_page_that_is_no_page() -> None:
    for page in (3, None, [b"x"]):
        with pytest.raises(TypeError, match="bytes, str or an lxml element"):
            clean(page)


def test_memory_stays_flat() -> None:
    pages = [page_of(TITLE, [f"{text} This is said of boat {number}." for text in BODY]) for number in range(100)]
    for page in pages:
        clean(page)
    tracemalloc.start()
    for page in pages:
        clean(page)
    before, _ = tracemalloc.get_traced_memory()
    for _ in range(3):
        for page in pages:
            clean(page)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 1_000_000


def test_a_doubtful_page_gets_a_second_opinion(monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(TITLE, BODY)
    assert "second-opinion" not in clean(page).notes
    monkeypatch.setattr(cleaning, "DOUBTFUL", 1.1)
    for form in (page, page.encode(), lxml_html.document_fromstring(page)):
        article = clean(form)
        assert article.notes == ("second-opinion",)
        assert article.text == "\n\n".join(BODY)


def test_a_second_opinion_is_asked_only_then() -> None:
    code = "import sys, newsclean; newsclean.clean(sys.stdin.read()); print('readability' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], input=page_of(TITLE, BODY), capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


TRIPS = (("Boat", "Trips", "On time"), ("Heron", "412", "97%"), ("Plover", "388", "91%"), ("Gull", "63", "4%"))


def _table(rows: Sequence[Sequence[str]]) -> str:
    lines = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def test_cells_go_where_most_of_their_table_goes() -> None:
    page = read(page_of(TITLE, BODY).replace(BODY[1], f"{BODY[1]}</p>{_table(TRIPS)}<p>"))
    cells = [segment.index for segment in page.segments if segment.box.tag == "td"]
    sizes = [size_of(segment.text) for segment in page.segments]
    most, few = cells[:8], cells[:3]
    for kept, left in ((most, cells), (few, [])):
        roles = [Part.BODY if index in kept else None for index in range(len(sizes))]
        taken_out = settle_tables(page.segments, sizes, roles)
        assert [index for index in cells if roles[index] is Part.BODY] == left
        assert taken_out == ([] if left else kept)


def test_layout_is_no_table_of_data() -> None:
    page = read(f"<h1>{TITLE}</h1>{_table([('Home', text) for text in BODY])}")
    sizes = [size_of(segment.text) for segment in page.segments]
    roles = [Part.BODY if size > 10 else None for size in sizes]
    assert settle_tables(page.segments, sizes, roles) == []
    assert roles.count(Part.BODY) == len(BODY)
