"""Pages that declare nonsense: JSON-LD, dates, addresses, languages."""

from __future__ import annotations

import json

from tests.hostile.story import FIVE_PARAGRAPHS, TITLE, hostile, page


def json_ld(text: str) -> str:
    return page(head=f"<script type='application/ld+json'>{text}</script>")


@hostile()
def json_ld_broken() -> str:
    return json_ld('{"@type": "NewsArticle", "headline": "Salt works", "author": [{"name": }')


@hostile()
def json_ld_cut() -> str:
    return json_ld('{"@type": "NewsArticle", "articleBody": "' + "salt " * 10_000)


@hostile()
def json_ld_deep() -> str:
    return json_ld("[" * 100_000 + "]" * 100_000)


@hostile()
def json_ld_deep_objects() -> str:
    return json_ld('{"a":' * 900 + '{"@type":"NewsArticle"}' + "}" * 900)


@hostile()
def json_ld_of_wrong_types() -> str:
    values = [None, True, 17, 1e308, [], {}, [[]], [None], {"@type": 5}, [{"name": {"name": [{}]}}]]
    names = (
        "headline name author creator datePublished dateModified articleSection keywords publisher image url inLanguage "
        "mainEntityOfPage isAccessibleForFree articleBody description @id"
    ).split()
    items = [
        {"@type": kind, **dict.fromkeys(names, value)}
        for value in values
        for kind in ("NewsArticle", ["Article", 3, None], "WebSite", {"a": 1}, "Person")
    ]
    return json_ld(json.dumps({"@graph": items}))


@hostile()
def json_ld_of_lists_in_lists() -> str:
    return json_ld('{"@type":"NewsArticle","author":' + "[" * 500 + '{"name":"Ann Bo"}' + "]" * 500 + "}")


@hostile()
def json_ld_that_refers_to_itself() -> str:
    return json_ld('{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"publisher":{"@id":"#a"}}')


@hostile()
def json_ld_of_20_000_objects() -> str:
    return json_ld(
        json.dumps([{"@type": "NewsArticle", "@id": f"#{n}", "author": {"@id": f"#{n + 1}"}} for n in range(20_000)])
    )


@hostile()
def json_ld_of_20_000_authors() -> str:
    authors = [{"@type": "Person", "@id": f"#{n}"} for n in range(20_000)]
    return json_ld(json.dumps({"@type": "NewsArticle", "headline": TITLE, "author": authors}))


@hostile()
def json_ld_scripts_5_000() -> str:
    return page(head='<script type=\'application/ld+json\'>{"@type":"NewsArticle",}</script>' * 5_000)


@hostile()
def json_ld_with_commas_to_repair() -> str:
    return json_ld("[" + ", " * 200_000 + "]")


@hostile()
def json_ld_of_great_numbers() -> str:
    return json_ld(
        '{"@type":"NewsArticle","datePublished":' + "9" * 100_000 + ',"headline":1e999,"author":-' + "1" * 5_000 + "}"
    )


@hostile()
def json_ld_of_lone_surrogates() -> str:
    return json_ld(
        r'{"@type":"NewsArticle","headline":"Salt \ud800 works","author":{"name":"Ann \udfff Bo"},"articleSection":"\ud83d"}'
    )


@hostile()
def json_ld_body_of_another_story() -> str:
    body = "The moon is made of cheese, says a report that nobody has read and that nobody ever will. " * 2_000
    return json_ld(json.dumps({"@type": "NewsArticle", "headline": "Moon", "articleBody": body}))


@hostile()
def json_ld_that_bounces_at_regular_expressions() -> str:
    return json_ld("/" * 100_000 + "<!--" * 50_000 + " " * 100_000 + "]]>;" * 10_000)


@hostile()
def dates_impossible() -> str:
    dates = (
        "0000-00-00", "9999-99-99T99:99:99+99:99", "2024-02-30", "-2024-01-01", "2024-13-01T25:61:61Z", "1e9", "1" * 5_000,
        "٢٠٢٤-٠١-٠١", "2024-01-01T00:00:00+25:00", "2024-01-01T00:00:00.999999999999999Z", "99999999999999", "NaN", "²⁰²⁴",
        "２０２４-０１-０１", "2024-W53-7", "31/02/2024", "00/00/0000", "2024年13月45日", "Sat, 32 Foo 20245 26:00:00 XST", "২০২৪২০২৪২০",
    )  # fmt: skip
    names = ("article:published_time", "article:modified_time", "date", "lastmod", "dc.date")
    metas = "".join(f"<meta property='{name}' content='{date}'>" for date in dates for name in names)
    times = "".join(f"<time datetime='{date}' itemprop='datePublished'>{date}</time> " for date in dates)
    return page(head=metas, before=f"<div class='dates'>{times}</div>")


@hostile()
def dates_in_words_impossible() -> str:
    words = (
        "32 Januember 2024",
        "February 30, 2024",
        "31 de junio de 2024",
        "13:99 on the 0th of May 2024",
        "12.12.12.12.2024",
    )
    return page(before="".join(f"<span class='date'>{word}</span>" for word in words * 100))


@hostile()
def addresses_broken() -> str:
    addresses = (
        "http://[", "http://[::1", "https://a:99999999/", "http://\x01\x02", "//", "http://", "https:///x", "http://%zz",
        "http://ex ample/", "javascript:alert(1)", "http://‮evil", "https://[v1.x]/", "http://a@b@c:d/", "http://①②③.example/",
        "http://exa\u2100mple.example/", "mailto:x", "tel:", "#", "?", "::::", "http:/\\/\\x",
    )  # fmt: skip
    head = "".join(
        f"<base href='{address}'><link rel=canonical href='{address}'><meta property='og:url' content='{address}'>"
        f"<meta property='og:image' content='{address}'><link rel=alternate hreflang='{address}' href='{address}'>"
        for address in addresses
    )
    links = "".join(
        f"<a href='{address}'>x</a> <img src='{address}'> <iframe src='{address}'></iframe>" for address in addresses
    )
    return page(head=head, after=f"<div class='links'>{links}</div>")


@hostile()
def languages_nonsense() -> str:
    metas = "".join(
        f"<meta http-equiv='content-language' content='{name}'>" for name in ("", "-", "x" * 10_000, "en-" * 3_000)
    )
    return page(head=metas, html=f"<html lang='{'en-' * 10_000}'>")


@hostile()
def metas_without_values() -> str:
    return page(
        head="<meta><meta name><meta content><meta name=author><meta property content=''><base><link rel><link href>"
    )


@hostile()
def microdata_nonsense() -> str:
    return page(
        after="<div itemscope itemtype='x' itemprop='author name datePublished headline' content='\t'></div>" * 5_000
    )


@hostile()
def state_that_is_no_json() -> str:
    return page(after=f"<script id='__NEXT_DATA__' type='application/json'>{'{' * 100_000}</script>")


@hostile()
def titles_of_separators() -> str:
    return page(head=f"<meta property='og:title' content='{' | - » ' * 20_000}'>")


@hostile()
def article_body_that_is_all_brackets() -> str:
    return json_ld(json.dumps({"@type": "NewsArticle", "articleBody": "<" * 200_000 + " ".join(FIVE_PARAGRAPHS)}))
