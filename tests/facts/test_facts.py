"""Facts: what a page declares, in the order in which sources are trusted, and what it shows."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Image, clean
from newsclean.facts import complete, declare
from newsclean.facts.authors import names_in
from newsclean.facts.dates import date_in_url, parse, parse_shown
from newsclean.facts.jsonld import article_of, names_of, objects
from newsclean.facts.model import Facts
from newsclean.facts.sites import without_site
from newsclean.facts.weighing import Candidate, choose
from newsclean.judging import judge
from newsclean.reading.markup import read
from newsclean.segments import Declared

PROSE = "".join(
    f"<p>The ferry of Velmora did not come on day {number}, and the crowd on the pier went home again, as it does.</p>"
    for number in range(5)
)


def facts(
    head: str = "",
    body: str = "<h1>Ferry stays away</h1>",
    url: str | None = "https://post.example/news/ferry",
) -> Facts:
    return declare(read(f"<html><head>{head}</head><body>{body}{PROSE}</body></html>", url))


def ld(**properties: object) -> str:
    record = {"@context": "https://schema.org", "@type": "NewsArticle", **properties}
    return f'<script type="application/ld+json">{json.dumps(record)}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def test_json_ld_comes_first() -> None:
    found = facts(
        ld(
            headline="Ferry stays away",
            datePublished="2025-02-03T04:05:06+01:00",
            dateModified="2025-02-04",
            author=[{"@type": "Person", "name": "Maren Holt"}, {"@type": "Person", "name": "Ines Roe"}],
            articleSection=["Transport", "News"],
            keywords="Ferries, Velmora",
            publisher={"@type": "Organization", "name": "Velmora Post"},
            inLanguage="en-gb",
            isAccessibleForFree="False",
            image={"url": "/i.jpg", "caption": "A pier"},
            articleBody="The ferry did not come. " * 20,
        )
        + meta("date", "2020-01-01")
        + meta("author", "Somebody Else")
    )
    assert found.title == "Ferry stays away"
    assert found.authors == ("Maren Holt", "Ines Roe")
    assert found.published is not None and found.published.isoformat() == "2025-02-03T04:05:06+01:00"
    assert found.notes == ("modified-date-only",)
    assert (found.section, found.tags, found.site_name, found.language) == (
        "Transport",
        ("Ferries", "Velmora"),
        "Velmora Post",
        "en-GB",
    )
    assert found.free_access is False
    assert found.image == Image("https://post.example/i.jpg", None, "A pier")
    assert found.article_body is not None and found.article_body.startswith("The ferry")
    assert {source.field for source in found.sources} >= {"title", "section", "site_name"}


def test_graphs_lists_and_references_are_followed() -> None:
    graph = {
        "@graph": [
            {"@type": "WebSite", "name": "Velmora Post"},
            {
                "@type": ["Article", "NewsArticle"],
                "headline": "Ferry stays away",
                "author": {"@id": "#m"},
                "publisher": {"@id": "#p"},
            },
            {"@type": "Person", "@id": "#m", "name": "Maren Holt"},
        ]
    }
    found = facts(f'<script type="application/ld+json">[{json.dumps(graph)}]</script>')
    assert (found.authors, found.site_name) == (("Maren Holt",), "Velmora Post")


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "Ferry\nstays away", "author": "Maren Holt",}',
        '<!-- {"@type": "NewsArticle", "author": "Maren Holt", "headline": "x"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "author": "Maren Holt", "headline": "x"}\n//]]>',
        '{"@type": "NewsArticle", "author": {"name": ["Maren Holt"]}, "headline": "x"};',
    ],
)
def test_faulty_json_is_repaired(script: str) -> None:
    items = objects([script])
    assert names_of(article_of(items)["author"], items) == [("Maren Holt", False)]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    (
                        "@type",
                        "@graph",
                        "headline",
                        "author",
                        "name",
                        "datePublished",
                        "image",
                        "keywords",
                        "publisher",
                        "articleBody",
                        "description",
                        "url",
                    )
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_wrongly_typed_json_ld_never_raises(record: object) -> None:
    if isinstance(record, dict):
        record = {**record, "@type": "NewsArticle", "headline": record.get("headline") or "x"}
    page = read(f"<h1>Ferry stays away</h1>{PROSE}")
    page.declared = Declared(scripts=[json.dumps(record), "[" * 100_000, "nonsense"])
    assert declare(page).title


def test_open_graph_and_meta_come_next() -> None:
    found = facts(
        meta("og:title", "Ferry stays away - Velmora Post")
        + meta("og:site_name", "Velmora Post")
        + meta("article:author", "https://social.example/x")
        + meta("author", "By Maren Holt and Ines Roe")
        + meta("article:published_time", "2025-02-03")
        + meta("article:tag", "Ferries")
        + meta("article:tag", "Velmora")
        + meta("og:image", "https://post.example/i.jpg")
        + meta("og:locale", "de_AT")
        + '<link rel="canonical" href="/news/ferry-1">',
        body="",
    )
    assert found.title == "Ferry stays away"
    assert found.authors == ("Maren Holt", "Ines Roe")
    assert found.published is not None and found.published.date().isoformat() == "2025-02-03"
    assert (found.tags, found.language, found.url) == (
        ("Ferries", "Velmora"),
        "de-AT",
        "https://post.example/news/ferry-1",
    )
    assert found.image is not None and found.image.url == "https://post.example/i.jpg"


def test_microdata_and_organisations() -> None:
    found = facts(
        ld(headline="Ferry stays away", author={"@type": "Organization", "name": "Velmora News Agency"}),
        body='<h1>Ferry stays away</h1><span itemprop="datePublished" content="2025-02-03T10:00Z">now</span>',
    )
    assert found.authors == ("Velmora News Agency",)
    assert found.published is not None and found.published.hour == 10


def test_standfirst_becomes_the_subtitle() -> None:
    found = facts(
        body='<h1>Ferry stays away</h1><p class="standfirst">For the third Friday in a row the boat has not come.</p>'
    )
    assert found.subtitle == "For the third Friday in a row the boat has not come."


def test_what_is_shown_fills_what_is_not_declared() -> None:
    article = clean(
        '<nav class="breadcrumb"><a href="/">Home</a> <a href="/t">Transport</a></nav><h1>Ferry stays away</h1>'
        '<p class="byline">By <a href="/m">Maren Holt</a></p><p class="date">3 February 2025</p>'
        f'{PROSE}<div class="tags">Tags: <a href="/x">Ferries</a> <a href="/y">Velmora</a></div>'
    )
    assert article.authors == ("Maren Holt",)
    assert article.published is not None and article.published.date().isoformat() == "2025-02-03"
    assert article.notes == ("published-date-only",)
    assert (article.section, article.tags) == ("Transport", ("Ferries", "Velmora"))


@pytest.mark.parametrize(
    "label", ["Recent Posts", "Related Articles", "Most Read", "Weitere Artikel", "Artículos relacionados"]
)
def test_a_label_is_no_name(label: str) -> None:
    assert names_in(label) == names_in(label, trusted=True) == []


def test_what_a_blog_says_under_a_post_names_its_author() -> None:
    foot = "3 February 2025 by Maren Categories: Harbour | 2 comments"
    assert clean(f'<h1>Ferry stays away</h1>{PROSE}<p class="entry-meta">{foot}</p>').authors == ("Maren",)


def test_a_box_about_the_author_names_its_author() -> None:
    box = '<div class="author-box">About the Author - Maren Holt</div>'
    assert clean(f"<h1>Ferry stays away</h1>{PROSE}{box}").authors == ("Maren Holt",)


def test_what_speaks_against_a_value_does_so_in_every_place_or_not_at_all() -> None:
    far, near = (Candidate(place, "Maren", "maren", frozenset({"shown", place})) for place in ("far", "near"))
    other = Candidate("near", "Ines", "ines", frozenset({"near"}))
    weights = {"shown": 1.0, "near": 1.0, "far": -3.0}
    chosen = choose((other, far, near), weights)
    assert chosen is not None and (chosen.chosen.value, chosen.weight) == ("Maren", 2.0)
    alone = choose((other, far), weights)
    assert alone is not None and alone.chosen.value == "Ines"


def test_a_time_element_and_the_address_give_dates() -> None:
    shown = clean(f'<h1>Ferry stays away</h1><time datetime="2025-02-03T10:00+01:00">just now</time>{PROSE}')
    assert shown.published is not None and shown.published.isoformat() == "2025-02-03T10:00:00+01:00"
    address = clean(f"<h1>Ferry stays away</h1>{PROSE}", url="https://post.example/2025/02/03/ferry")
    assert address.published is not None and address.published.day == 3
    assert date_in_url("https://post.example/ferry") is None
    late = date_in_url("https://post.example/news/23-02-2025")
    assert late is not None and late.when.date().isoformat() == "2025-02-23"
    assert date_in_url("https://post.example/news/03-02-2025") is None


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Published: February 3, 2025", "en", "2025-02-03"),
        ("3. Februar 2025, 10:15 Uhr", "de", "2025-02-03"),
        ("Publié le 3 février 2025 à 10h15", "fr", "2025-02-03"),
        ("3 de febrero de 2025", "es", "2025-02-03"),
        ("3 de fevereiro de 2025", "pt", "2025-02-03"),
        ("3 febbraio 2025", "it", "2025-02-03"),
        ("Marco Holt 3 febbraio 2025", "it", "2025-02-03"),
        ("3 februari 2025", "nl", "2025-02-03"),
        ("3 lutego 2025", "pl", "2025-02-03"),
        ("3 февраля 2025", "ru", "2025-02-03"),
        ("3 Şubat 2025", "tr", "2025-02-03"),
        ("3 Φεβρουαρίου 2025", "el", "2025-02-03"),
        ("2025年2月3日 10:15", "zh", "2025-02-03"),
        ("2025年2月3日", "ja", "2025-02-03"),
        ("2025년 2월 3일", "ko", "2025-02-03"),
        ("3 فبراير 2025", "ar", "2025-02-03"),
        ("03.02.2025 10:15", "de", "2025-02-03"),
        ("2/3/2025", "en-US", "2025-02-03"),
        ("3/2/2025", "en-GB", "2025-02-03"),
        ("3.2.25", "de", "2025-02-03"),
        ("03.02.20253. Februar 2025", "de", "2025-02-03"),
        ("3. helmikuuta 2025", "fi", "2025-02-03"),
        ("2025. február 3.", "hu", "2025-02-03"),
        ("2025 m. vasario 3 d.", "lt", "2025-02-03"),
        ("3. veljače 2025.", "hr", "2025-02-03"),
        ("3. listopada 2025.", "hr", "2025-10-03"),
        ("3 listopada 2025", "pl", "2025-11-03"),
        ("3 de febrer de 2025", "ca", "2025-02-03"),
        ("3 lutego 2025", None, "2025-02-03"),
        ("3 फ़रवरी 2025", "hi", "2025-02-03"),
        ("۳ فوریه ۲۰۲۵", "fa", "2025-02-03"),
        ("3 شباط 2025", "ar", "2025-02-03"),
        ("3 كانون الثاني 2025", "ar", "2025-01-03"),
        ("3 פברואר 2025", "he", "2025-02-03"),
        ("3 בפברואר 2025", "he", "2025-02-03"),
        ("3 กุมภาพันธ์ 2568", "th", "2025-02-03"),
        ("3 ก.พ. 2568", "th", "2025-02-03"),
        ("ngày 3 tháng 2 năm 2025", "vi", "2025-02-03"),
        ("令和7年2月3日", "ja", "2025-02-03"),
        ("民國114年2月3日", "zh-TW", "2025-02-03"),
        ("03/02/2025", "fr", "2025-02-03"),
        ("2025/02/03", "ja", "2025-02-03"),
        ("03 | 02 | 2025", "de", "2025-02-03"),
        ("TransportFebruary 3, 2025", "en", "2025-02-03"),
        ("VerkehrFebruar 3, 2025", "de", "2025-02-03"),
    ],
)
def test_shown_dates_in_many_languages(text: str, language: str | None, day: str) -> None:
    moment = parse_shown(text, language)
    assert moment is not None and moment.when.date().isoformat() == day


@pytest.mark.parametrize(
    "text",
    ["2025-02-31", "1066-10-14", "2999-01-01", "", "soon", "99999999999999", "31.02.2025", "day 12 of 2025x"],
)
def test_impossible_dates_are_none(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2025-02-03T04:05:06.789Z", "2025-02-03T04:05:06+00:00"),
        ("2025-02-03 04:05 +0530", "2025-02-03T04:05:00+05:30"),
        ("20250203T040506", "2025-02-03T04:05:06"),
        ("1738555506", "2025-02-03T04:05:06+00:00"),
        ("2025-02-03T04:05-03", "2025-02-03T04:05:00-03:00"),
    ],
)
def test_declared_dates(text: str, iso: str) -> None:
    moment = parse(text)
    assert moment is not None and moment.when.isoformat() == iso


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Maren Holt", ["Maren Holt"]),
        ("Von Maren Holt und Ines Roe", ["Maren Holt", "Ines Roe"]),
        ("Par Maren Holt et Inès Roé", ["Maren Holt", "Inès Roé"]),
        ("Por Maren Holt y Inés Roe", ["Maren Holt", "Inés Roe"]),
        ("Автор: Мария Холт", ["Мария Холт"]),
        ("Maren Holt (transport desk), Ines Roe | maren@post.example", ["Maren Holt", "Ines Roe"]),
        ("Posted by Maren Holt", ["Maren Holt"]),
        ("Maren Holt im Gespräch mit Ines Roe", ["Maren Holt", "Ines Roe"]),
        ("Maren Holt, Staff Writer", ["Maren Holt"]),
        ("Maren Holt, Velmora", ["Maren Holt"]),
        ("Maren Holt im Gespräch", ["Maren Holt"]),
        ("Maren Holt, PhD, RD", ["Maren Holt, PhD, RD"]),
        ("Maren Holt Jr.", ["Maren Holt Jr."]),
        ("Maren Holt, AP", ["Maren Holt", "AP"]),
        ("Maren Holt, NDR", ["Maren Holt", "NDR"]),
        ("Maren Holt with agencies", ["Maren Holt"]),
        ("Maren Holt mit Agenturen", ["Maren Holt"]),
        ("Maren Holt com agências", ["Maren Holt"]),
        ("Von M. H. ", ["M. H."]),
        ("Hafen-Reporter Maren Holt", ["Maren Holt"]),
        ("Ma\xadren Holt", ["Maren Holt"]),
        ("Dan Holt", ["Dan Holt"]),
        ("Maren van der Holt", ["Maren van der Holt"]),
        ("记者 王小明", ["王小明"]),
        ("김소라 기자", ["김소라"]),
        ("بقلم: مريم هولت", ["مريم هولت"]),
        ("Text: Maren Holt, Fotos: Ines Roe", ["Maren Holt"]),
        ("Reviewed by Maren Holt", []),
        ("admin", []),
        ("3 February 2025", []),
        ("@marenholt https://post.example/m", []),
        ("Staff Reporter", []),
        ("Read more", []),
        ("a sentence that is much too long to be the name of anybody who ever wrote for a newspaper", []),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("maren", ["maren"]),
        ("Redaktion", ["Redaktion"]),
        ("Velmora Post Staff", ["Velmora Post Staff"]),
        ("Ministry of Ferries and Piers", ["Ministry of Ferries and Piers"]),
        ("undefined", []),
        ("", []),
    ],
)
def test_what_is_marked_as_the_author_may_be_no_person(text: str, names: list[str]) -> None:
    assert names_in(text, trusted=True) == names


def byline(line: str, head: str = "") -> tuple[str, ...]:
    """Return the authors of a page that has a line under its headline."""
    return clean(f"<html><head>{head}</head><body><h1>Ferry stays away</h1>{line}{PROSE}</body></html>").authors


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Maren Holt</p>",
        "<p>Von Maren Holt, 3. Februar 2025, 10:15 Uhr</p>",
        "<p>3 février 2025 | Par Maren Holt | 4 min</p>",
        "<p>Geschrieben von Maren Holt am 3.2.2025</p>",
        "<p>Автор: Maren Holt</p>",
        '<p class="byline">Maren Holt</p>',
        '<div class="meta"><span class="author-name">Maren Holt</span> <span>3 Feb 2025</span></div>',
        '<p><a rel="author" href="/authors/maren-holt">Maren Holt</a> <a href="/news">News</a></p>',
        '<p>Posted by <a href="/profile/7">Maren Holt</a> in <a href="/c/transport">Transport</a></p>',
        "<p>3 February 2025</p><p>Maren Holt</p>",
        '<p class="author">Maren Holt, Staff Writer</p>',
        '<p class="author">Maren Holt @marenholt maren@post.example</p>',
    ],
)
def test_a_byline_under_the_headline(line: str) -> None:
    assert byline(line) == ("Maren Holt",)


def test_a_byline_of_several() -> None:
    assert byline("<p>By Maren Holt and Ines Roe</p>") == ("Maren Holt", "Ines Roe")
    lines = (
        '<p class="author"><a href="/author/m">Maren Holt</a></p><p class="author"><a href="/author/i">Ines Roe</a></p>'
    )
    declared = ld(headline="Ferry stays away", author=[{"name": "Maren Holt"}, {"name": "Ines Roe"}])
    assert byline(lines, declared) == ("Maren Holt", "Ines Roe")


def test_lines_that_are_alike_name_an_author_each() -> None:
    head = ld(headline="Ferry stays away", author={"@type": "Person", "name": "Ines Roe"})
    lines = '<address class="author">Maren Holt</address><address class="author">Ines Roe</address>'
    assert byline(lines, head) == ("Maren Holt", "Ines Roe")
    assert byline(lines.replace("Maren Holt", "Staff Writer"), head) == ("Ines Roe",)


def test_a_byline_in_brackets() -> None:
    assert byline('<p class="byline">(责编：王小明、李华)</p>') == ("王小明", "李华")


def test_a_person_in_the_byline_wins_over_the_site_in_a_meta() -> None:
    head = meta("og:site_name", "Velmora Post") + meta("author", "Velmora Post")
    assert byline('<p class="byline">By <a href="/authors/holt">Maren Holt</a></p>', head) == ("Maren Holt",)
    assert byline("", head) == ("Velmora Post",)


def test_cues_weigh_the_same_in_any_order() -> None:
    weights = {"tenth": 0.1, "fifth": 0.2, "three tenths": 0.3, "six tenths": 0.6}
    ferry = Candidate("JSON-LD", "Ferry", "ferry", frozenset({"six tenths"}))
    boat = Candidate("<h1>", "Boat", "boat", frozenset({"tenth", "fifth", "three tenths"}))
    for candidates in ([ferry, boat], [boat, ferry]):
        choice = choose(candidates, weights)
        assert choice is not None and choice.chosen == candidates[0]


def test_the_page_says_where_it_has_its_author_from() -> None:
    head = ld(headline="Ferry stays away", author={"name": "Ines Roe"})
    page = read(f"<head>{head}</head><h1>Ferry stays away</h1><p>By Maren Holt</p>{PROSE}")
    found = complete(declare(page), page, judge(page))
    sources = [(source.origin, source.value, source.chosen) for source in found.sources if source.field == "authors"]
    assert sources == [("JSON-LD author", "Ines Roe", True), ("byline", "Maren Holt", False)]


def test_titles_lose_the_sites_name_and_nothing_else() -> None:
    assert without_site("Velmora Post: Ferry stays away", None) == "Velmora Post: Ferry stays away"
    assert without_site("Velmora Post | Ferry stays away", "Velmora Post") == "Ferry stays away"
    assert without_site("Ferry - boat - Transport | Velmora Post", "Velmora Post") == "Ferry - boat - Transport"


@pytest.mark.parametrize(
    ("shown", "declared"),
    [
        ("Transport Ferry stays away", "Ferry stays away"),
        ("FERRY STAYS AWAY", "Ferry stays away"),
    ],
)
def test_a_kicker_in_the_headline_does_not_count(shown: str, declared: str) -> None:
    assert facts(ld(headline=declared), body=f"<h1>{shown}</h1>").title == declared


@pytest.mark.parametrize(
    "title",
    [
        "The Velmora Post » Blog Archive » Ferry stays away",
        "Ferry stays away – The Velmora Post",
        "Ferry stays\xad away",
    ],
)
def test_a_title_is_the_headline_alone(title: str) -> None:
    head = f"<title>{title}</title>" + meta("og:site_name", "The Velmora Post")
    assert facts(head, body="<h2>Weather</h2>").title == "Ferry stays away"


@pytest.mark.parametrize(
    "title",
    [
        "Ferry stays away | Opinion",
        "Ferry stays away | Kommentar",
        "Ferry stays away｜社説",
        "post.example Ferry stays away",
    ],
)
def test_a_title_is_without_a_word_behind_a_bar_and_without_the_host(title: str) -> None:
    assert facts(meta("og:title", title), f"<h1>{title}</h1>").title == "Ferry stays away"


@pytest.mark.parametrize(
    "title", ["How the ferry changed her - opinion", "Ferry stays away | What now?", "Ferry | Boat"]
)
def test_nothing_else_is_cut_off_a_title(title: str) -> None:
    assert facts(meta("og:title", title), f"<h1>{title}</h1>").title == title


def test_the_first_heading_outranks_others_that_are_more_like_the_declared_title() -> None:
    body = "<h1>Ferry to the island stays in port after a fault</h1><h2>Why the ferry stays away</h2>"
    assert facts(meta("og:title", "7 reasons why the ferry stays away"), body).headline == 0


def test_a_title_in_capitals_yields_to_one_that_is_not() -> None:
    body = "<h1>FERRY STAYS AWAY FOR TWO WEEKS</h1>"
    assert facts(meta("og:title", "Ferry stays away two weeks"), body).title == "Ferry stays away two weeks"
    assert facts(body=body).title == "FERRY STAYS AWAY FOR TWO WEEKS"


def test_two_headings_that_are_one_declared_title_are_the_headline() -> None:
    head = meta("og:title", "The ferry of Velmora Stays away") + "<title>Stays away - Velmora Post</title>"
    body = "<h1>The ferry of Velmora</h1><h1>Stays away</h1>"
    assert facts(head, body).title == "The ferry of Velmora Stays away"


def test_readings_above_characters_are_no_part_of_the_title() -> None:
    shown = "<ruby>港<rt>みなと</rt></ruby>が<ruby>開<rt>ひら</rt></ruby>く"
    assert clean(f"<h1>{shown}</h1>{PROSE}").title == "港が開く"


def test_places_that_agree_outvote_one_that_does_not() -> None:
    found = facts(
        ld(headline="Boat late, again") + meta("og:title", "Ferry stays away") + "<title>Ferry stays away</title>"
    )
    assert found.title == "Ferry stays away"
    losers = {
        (source.origin, source.value) for source in found.sources if source.field == "title" and not source.chosen
    }
    assert losers == {("JSON-LD headline", "Boat late, again")}


@pytest.mark.parametrize(
    ("shown", "og", "title"),
    [
        ("Ferry stays away: nobody knows why", "Ferry stays away", "Ferry stays away: nobody knows why"),
        ("Transport Ferry stays away again", "Transport: Ferry stays away again", "Ferry stays away again"),
        ("Transport Ferry stays away again", "Ferry stays away again - Transport", "Ferry stays away again"),
    ],
)
def test_a_headline_goes_on_where_the_page_says_so(shown: str, og: str, title: str) -> None:
    assert facts(meta("og:title", og), f"<h1>{shown}</h1>").title == title


def test_a_kicker_that_two_places_declare_belongs_to_the_title() -> None:
    declared = "Harbour of Velmora: Ferry stays away"
    assert facts(ld(headline=declared) + meta("og:title", declared)).title == declared


@pytest.mark.parametrize("home", ["/", "https://post.example/", "http://www.post.example/index.html"])
def test_a_heading_that_leads_home_is_the_sites_name(home: str) -> None:
    body = f"<h1><a href='{home}'>Notes from the pier</a></h1><h2>Ferry stays away</h2>"
    found = facts("<title>Ferry stays away : Notes from the pier</title>", body)
    assert found.title == "Ferry stays away"


def test_a_headline_that_links_to_its_own_page_stays() -> None:
    assert facts(body="<h1><a href='/news/ferry'>Ferry stays away</a></h1>").title == "Ferry stays away"


def test_the_site_is_named_by_its_host() -> None:
    found = facts("<title>Ferry stays away - post.example</title>", body="", url="https://post.example/a")
    assert found.title == "Ferry stays away"


@pytest.mark.parametrize(
    ("language", "url", "month"),
    [
        ("en", "https://post.example.com/a", 2),
        ("en", "https://post.example.co.uk/a", 3),
        ("en-AU", "https://post.example.com/a", 3),
        ("en-US", "https://post.example.co.uk/a", 2),
        ("es", "https://post.example.com/a", 3),
        (None, None, 3),
    ],
)
def test_language_and_country_say_which_number_is_the_month(language: str | None, url: str | None, month: int) -> None:
    moment = parse_shown("2/3/2025", language, url)
    assert moment is not None and moment.when.month == month


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("February 3, 2025 at 4:05 p.m.", "16:05"),
        ("3 February 2025, 16:05", "16:05"),
        ("16:05, 3 February 2025", "16:05"),
        ("le 3 février 2025 à 16h05", "16:05"),
        ("02/03/2025 4:05 PM", "16:05"),
        ("12:05 am, February 3, 2025", "00:05"),
        ("Maren03.02.2516:05", "16:05"),
        ("03.02.202516:05", "16:05"),
    ],
)
def test_the_time_of_day_is_read_with_the_date(text: str, clock: str) -> None:
    moment = parse_shown(text, "en-US")
    assert moment is not None and moment.when.strftime("%H:%M") == clock and not moment.day_only


def published(head: str = "", under: str = "", foot: str = "", url: str | None = None) -> str | None:
    """Return when a page with a head, a line under its headline and a foot was published."""
    page = f"<html><head>{head}</head><body><h1>Ferry stays away</h1>{under}{PROSE}{foot}</body></html>"
    found = clean(page, url=url).published
    return found and found.isoformat()


def test_what_was_declared_as_published_wins_over_a_date_of_change() -> None:
    head = ld(headline="Ferry stays away", datePublished="2025-02-03T10:00:00+01:00", dateModified="2025-03-09")
    assert published(head, "<p>Updated on March 9, 2025</p>") == "2025-02-03T10:00:00+01:00"
    assert published(head, '<p class="modified">March 9, 2025</p>') == "2025-02-03T10:00:00+01:00"


@pytest.mark.parametrize(
    "line",
    [
        "Published February 3, 2025 | Updated March 9, 2025",
        "Updated: March 9, 2025. Published: February 3, 2025",
        "Veröffentlicht am 3. Februar 2025, aktualisiert am 9. März 2025",
        "Publié le 3 février 2025, mis à jour le 9 mars 2025",
        "Publicado el 3 de febrero de 2025 | Actualizado 9 de marzo de 2025",
        "Опубликовано: 3 февраля 2025. Обновлено: 9 марта 2025",
    ],
)
def test_a_line_with_both_dates_gives_the_first_publication(line: str) -> None:
    assert published(under=f"<p>{line}</p>") == "2025-02-03T00:00:00"


@pytest.mark.parametrize(
    "line",
    [
        "2025年2月3日 10時15分 公開",
        "2025年3月9日 更新 2025年2月3日 公開",
        "2025. február 3. közzétéve",
        "3 Şubat 2025 yayınlanma",
        "3. Februar 2025 veröffentlicht",
    ],
)
def test_the_word_that_says_what_a_date_is_of_may_stand_behind_it(line: str) -> None:
    assert str(published(under=f"<p>{line}</p>")).startswith("2025-02-03")


def test_a_mark_parts_a_date_from_the_word_behind_it() -> None:
    line = "<p>February 3, 2025 / Updated 8 hours ago</p>"
    head = meta("article:published_time", "2025-02-05T10:00:00Z")
    assert published(head, f'<div class="date">{line}</div>') == "2025-02-03T00:00:00"


@pytest.mark.parametrize("type_", ["WebPage", "Recipe", "HowTo"])
def test_what_is_no_article_gives_its_day_where_no_article_does(type_: str) -> None:
    head = f'<script type="application/ld+json">{{"@type": "{type_}", "datePublished": "2025-02-03"}}</script>'
    assert published(head) == "2025-02-03T00:00:00"
    assert published(head + meta("article:published_time", "2025-02-01")) == "2025-02-01T00:00:00"


@pytest.mark.parametrize("type_", ["ImageObject", "VideoObject", "Comment", "ClaimReview"])
def test_the_day_of_a_part_of_the_page_is_not_the_article_s(type_: str) -> None:
    head = f'<script type="application/ld+json">{{"@type": "{type_}", "datePublished": "2025-02-03"}}</script>'
    assert published(head) is None


@pytest.mark.parametrize("name", ["published-date", "cms-publication-time", "date-published", "x-pubdate"])
def test_a_meta_that_is_named_in_other_words_gives_the_day(name: str) -> None:
    assert published(meta(name, "2025-02-03")) == "2025-02-03T00:00:00"
    assert published(meta(f"last-{name}", "2025-02-03")) is None


def test_a_day_that_opens_the_first_paragraph_is_a_dateline() -> None:
    opening = (
        "<p>3.2.2025 – The ferry to Velmora stayed in the harbour on Monday, because its engine had failed again.</p>"
    )
    assert published(under=opening) == "2025-02-03T00:00:00"
    later = (
        "<p>On 3 February 2025 the ferry to Velmora stayed in the harbour, because its engine had failed once more.</p>"
    )
    assert published(under=later) is None


def test_the_day_of_the_print_edition_is_not_the_day_of_publication() -> None:
    head = ld(headline="Ferry stays away", datePublished="2025-02-03T19:30:00+01:00")
    line = '<p class="date">04.02.2025</p>'
    assert published(head, line) == "2025-02-03T19:30:00+01:00"


def test_a_caption_that_is_no_more_than_a_day_is_a_dateline() -> None:
    page = "<figure><img src='/boat.jpg' alt=''><figcaption>03.02.2025</figcaption></figure>"
    assert published(under=page) == "2025-02-03T00:00:00"


def test_what_stands_under_the_article_is_a_last_resort() -> None:
    line = "Dieser Beitrag wurde am Montag, 3. Februar 2025 veröffentlicht und unter Verkehr abgelegt."
    assert published(foot=f'<p class="postmetadata">{line}</p>') == "2025-02-03T00:00:00"


def test_a_date_of_change_is_the_last_resort() -> None:
    assert published(foot="<footer><p>Last updated: 9 March 2025</p></footer>") == "2025-03-09T00:00:00"
    assert published(foot="<footer><p>This page was last edited on 9 March 2025.</p></footer>") == "2025-03-09T00:00:00"
    assert published(foot="<footer><p>© 2025 Velmora Post, 9 March 2025</p></footer>") is None


def test_the_zone_is_the_one_in_which_the_page_shows_the_time() -> None:
    head = ld(headline="Ferry stays away", datePublished="2025-02-04T03:30:00Z")
    assert published(head, "<p>February 3, 2025</p>") == "2025-02-03T23:30:00-04:00"
    assert published(head, url="https://post.example/2025/02/03/ferry") == "2025-02-03T23:30:00-04:00"
    assert published(head, "<p>February 4, 2025</p>") == "2025-02-04T03:30:00+00:00"


def test_no_zone_is_taken_in_which_nobody_lives() -> None:
    head = ld(headline="Ferry stays away", datePublished="2025-02-04T10:30:00Z")
    assert published(head, url="https://post.example/2025/02/03/ferry") == "2025-02-04T10:30:00+00:00"


def test_dates_of_other_articles_do_not_count() -> None:
    others = "".join(f'<li><a href="/{day}">Boat {day}</a> <span>{day} January 2025</span></li>' for day in range(1, 9))
    foot = f'<aside class="related"><h3>Related articles</h3><ul>{others}</ul></aside>'
    assert published(under="<p>3 February 2025</p>", foot=foot) == "2025-02-03T00:00:00"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p>03.02.2025 - Redaktion: Maren Holt (Velmora)</p>", ("Maren Holt",)),
        ('<p class="byline">ByMaren Holt UpdatedFebruary 3</p>', ("Maren Holt",)),
        ('<p class="byline">April Holt 3 February 2025</p>', ("April Holt",)),
        ('<p class="byline">3 April 2025 Maren Holt</p>', ("Maren Holt",)),
        ('<p class="byline">Author: maren7 3 February 2025</p>', ("maren7",)),
        ('<p class="meta">Posted in Harbour by maren on February 3, 2025</p>', ("maren",)),
        ('<p class="meta">Veröffentlicht am 3. Februar 2025 von Maren Holt unter Hafen</p>', ("Maren Holt",)),
    ],
)
def test_what_stands_around_a_name_is_none_of_it(line: str, names: tuple[str, ...]) -> None:
    assert byline(line) == names


@pytest.mark.parametrize(
    ("declared", "shown", "names"),
    [
        ("Maren", "Maren Holt", ("Maren Holt",)),
        ("Maren Holt", "By Maren Holt and Ines Roe", ("Maren Holt", "Ines Roe")),
        ("Maren Holt", "By Maren Holt Travel", ("Maren Holt",)),
    ],
)
def test_a_byline_that_says_more_than_what_is_declared(declared: str, shown: str, names: tuple[str, ...]) -> None:
    head = ld(headline="Ferry stays away", author={"@type": "Person", "name": declared})
    assert byline(f'<p class="byline">{shown}</p>', head) == names
