"""Many pages that tell of each other: what their sites repeat goes, whoever cleans them, however they are stopped."""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsclean import Article, EmptyPageError, Site, clean_many, knowing
from newsclean.bulk.known import read_sites, write_sites
from newsclean.cli import main
from newsclean.knowing import Looked
from newsclean.site import lesson_of
from newsclean.sites import Sites
from tests.bulk import making
from tests.bulk.test_resume import begin, dying_at
from tests.test_site import INVITATION, QUOTE, TOPICS, page, story, url

PAGES = [(page(topic, INVITATION), url(topic)) for topic in TOPICS]
ROWS = [{"page": text, "url": where} for text, where in PAGES]


def articles(pages: list[tuple[str, str]], workers: int = 2) -> list[Article | None]:
    return [result.article for result in clean_many(iter(pages), workers=workers, site_knowledge=True)]


def test_what_a_site_repeats_goes_from_the_first_page_on() -> None:
    assert [article and article.text for article in articles(PAGES)] == list(map(story, TOPICS))


def test_removed_says_so() -> None:
    (first, *_) = articles(PAGES)
    assert first is not None
    assert first.removed[-1].reason.startswith(f"stands on {len(TOPICS)} pages of the site")


def test_the_number_of_workers_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(knowing, "BLOCK_PAGES", 3)
    assert articles(PAGES, 1) == articles(PAGES, 2) == articles(PAGES, 3)


def test_hosts_of_one_domain_are_one_site_and_other_domains_are_others() -> None:
    hosts = ("www.velmora.example", "news.velmora.example", "m.velmora.example", "velmora.example")
    together = [
        (page(topic, INVITATION), f"https://{host}/{topic}") for topic, host in zip(TOPICS, hosts, strict=False)
    ]
    assert all(article and INVITATION not in article.text for article in articles(together))
    apart = [(page(topic, INVITATION), f"https://{topic}.example/{topic}") for topic in TOPICS]
    assert all(article and INVITATION in article.text for article in articles(apart))


def test_a_page_says_itself_which_site_it_is_of() -> None:
    pages = [f'<link rel="canonical" href="{where}">{text}' for text, where in PAGES]
    found = [result.article for result in clean_many(pages, workers=2, site_knowledge=True)]
    assert all(article and INVITATION not in article.text for article in found)


def test_a_quote_that_two_articles_share_stays() -> None:
    pages = [(page(topic, QUOTE), url(topic)) for topic in TOPICS[:2]] + PAGES[2:]
    assert all(article and QUOTE in article.text for article in articles(pages)[:2])


def test_results_come_block_by_block_and_each_block_knows_those_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(knowing, "BLOCK_PAGES", 2)
    read = itertools.count()

    def endless() -> Iterator[tuple[str, str]]:
        for number in read:
            yield PAGES[number % len(PAGES)]

    results = clean_many(endless(), workers=2, site_knowledge=True)
    texts = [result.article.text for result in itertools.islice(results, 8) if result.article]
    assert next(read) <= 9
    assert INVITATION in texts[0] and INVITATION not in texts[4]
    results.close()  # type: ignore[attr-defined]


def test_errors_stand_where_their_pages_stood() -> None:
    def pages() -> Iterator[tuple[str, str]]:
        yield from PAGES[:2]
        yield "", url("nothing")
        yield from PAGES[2:4]
        raise OSError("the disk is gone")

    results = clean_many(pages(), workers=2, site_knowledge=True)
    found = list(itertools.islice(results, 5))
    assert [type(result.error) for result in found] == [type(None)] * 2 + [EmptyPageError] + [type(None)] * 2
    assert [result.url for result in found] == [
        url(name) for name in ("ferry", "museum", "nothing", "orchard", "theatre")
    ]
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)


def test_sites_take_bounded_memory_and_those_not_met_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.sites.MOST_NUMBERS", 50)
    sites = Sites()
    for number in range(20):
        sites.learn(f"{number}.example", lesson_of(None, [f"text {place}" for place in range(10)], ()))
    assert [domain for domain, _ in sites] == ["15.example", "16.example", "17.example", "18.example", "19.example"]


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://news.velmora.co.uk/a", "velmora.co.uk"),
        ("https://ilda.blogspot.com/a", "ilda.blogspot.com"),
        ("http://192.0.2.7:8080/a", "192.0.2.7"),
        ("http://[2001:db8::1]/", "2001:db8::1"),
        ("http://localhost/", "localhost"),
        ("http://[", None),
        ("/only/a/path", None),
        ("", None),
        (None, None),
    ],
)
def test_the_domain_of_an_address(address: str | None, domain: str | None) -> None:
    assert Sites().domain_of(address) == domain


def test_a_page_is_looked_at_again_where_its_article_goes_on_behind_what_ends_those_of_its_site() -> None:
    sites = Sites()
    lessons = [
        lesson_of(url(topic), [f"the {topic} is open", "also today", f"{topic} and garden"], body)
        for topic, body in zip(TOPICS[:5], [{0}, {0}, {0}, {0}, {0, 2}], strict=True)
    ]
    for lesson in lessons:
        sites.learn("velmora.example", lesson)
    again = [bool(knowing._repeats(Looked(None, None, lesson), "velmora.example", sites)) for lesson in lessons]
    assert again == [False, False, False, False, True]


def test_what_is_known_goes_to_a_file_and_back(tmp_path: Path) -> None:
    sites = Sites()
    for text, where in PAGES:
        sites.learn("velmora.example", lesson_of(where, text.split(), range(3)))
    sites.learn("harbour.example", lesson_of(None, ["a text"], ()))
    write_sites(sites, tmp_path / "sites.arrow")
    assert list(read_sites(tmp_path / "sites.arrow")) == list(sites)
    assert all(isinstance(site, Site) for _, site in sites)


def test_bulk_gives_what_clean_many_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    making.json_lines(tmp_path / "in.jsonl", ROWS)
    assert main(["bulk", "in.jsonl", "-o", "out.jsonl", "--site-knowledge", "--part", "20", "--quiet"]) == 0
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    wanted = articles(PAGES)
    assert [Article.from_dict(row["article"]) for row in rows] == wanted
    assert all(article and INVITATION not in article.text for article in wanted)


@pytest.mark.parametrize("step", ["replace", "unlink"])
def test_a_run_that_is_killed_and_goes_on_knows_what_it_knew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    monkeypatch.chdir(tmp_path)
    making.json_lines(tmp_path / "in.jsonl", ROWS)
    words = ["bulk", "in.jsonl", "-o", "out.jsonl", "--site-knowledge", "--part", "2", "--workers", "2", "--quiet"]
    assert main(words) == 0
    expected = Path("out.jsonl").read_bytes()
    for moment in itertools.count():
        Path("out.jsonl").unlink()
        process = begin(words, dying_at(Path, step, moment))
        process.join()
        assert main([*words, "--resume"]) == 0
        assert Path("out.jsonl").read_bytes() == expected and not Path("out.jsonl.work").exists()
        if process.exitcode == 0:
            break
    assert moment > 2
    assert main([*words, "--resume"]) == 0


def test_a_run_with_site_knowledge_is_not_resumed_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    making.json_lines(tmp_path / "in.jsonl", ROWS)
    words = ["bulk", "in.jsonl", "-o", "out.jsonl", "--part", "2", "--workers", "1", "--quiet"]
    begin([*words, "--site-knowledge"], dying_at(os, "fsync", 6)).join()
    assert main([*words, "--resume"]) == 2
    assert "a run with other site knowledge" in capsys.readouterr().err
