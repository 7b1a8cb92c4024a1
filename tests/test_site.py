"""What a site repeats: how it is learnt, what it does to a page, and how little of it there is."""

from __future__ import annotations

import json
import sys

import pytest

from newsclean import Article, Site, SiteFormatError, clean, clean_text
from newsclean.cleaning import stages_of
from newsclean.judging.repeats import outside_evidence, repeat_evidence
from newsclean.phrases import fold
from newsclean.segments import Box, Segment
from newsclean.site import AFTER, BEFORE, INSIDE, Lesson, lesson_of

INVITATION = "All our readers are invited to the harbour fair"
QUOTE = "The harbour is for everyone who lives here. Nobody will be sent away from it, said the mayor Ilda Venn."
TOPICS = ("ferry", "museum", "orchard", "theatre", "railway", "library", "bakery", "bridge")


def story(topic: str) -> str:
    """Return the paragraphs that only one page has."""
    return (
        f"The {topic} of Velmora opened again on Monday, after two weeks of repairs. Visitors to the {topic} came early.\n\n"
        f"The council had closed the {topic} in spring. Its keeper says that the {topic} has never looked better."
    )


def page(topic: str, *more: str) -> str:
    """Return a page about one thing, with more paragraphs at the end of its article."""
    paragraphs = "".join(f"<p>{text}</p>" for text in (*story(topic).split("\n\n"), *more))
    return f"<h1>The {topic} reopens</h1><article>{paragraphs}</article>"


def url(topic: str) -> str:
    return f"https://velmora.example/news/{topic}"


def read(site: Site, *topics: str, more: str = INVITATION) -> list[Article]:
    return [clean(page(topic, more), url(topic), site=site) for topic in topics]


def test_a_line_that_pages_repeat_is_no_part_of_the_article() -> None:
    first, *_, last = read(Site(), *TOPICS[:4])
    assert INVITATION in first.text
    assert last.text == story("theatre")


def test_removed_says_that_repetition_was_the_reason() -> None:
    last = read(Site(), *TOPICS[:4])[-1]
    reasons = [piece.reason for piece in last.removed if piece.text == INVITATION]
    assert [reason.split("; ")[0] for reason in reasons] == ["stands on 4 pages of the site"]


def test_a_site_that_knows_nothing_changes_nothing() -> None:
    assert clean(page("ferry", INVITATION), site=Site()) == clean(page("ferry", INVITATION))


def test_a_quote_that_two_articles_share_stays() -> None:
    for article in read(Site(), *TOPICS[:2], more=QUOTE):
        assert QUOTE in article.text


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Nobody waved. The ferry left", True),
        ("“Nobody waved.” The ferry left.", True),
        ("没有人挥手。渡轮开走了", True),
        ("The ferry left at five. ", False),
        ("Follow us all on velmora.example", False),
        ("没有一个人在港口向那艘渡轮挥手。", False),
        ("All our readers are invited", False),
    ],
)
def test_only_what_is_no_more_than_a_sentence_counts_at_two_pages(text: str, sentences: bool) -> None:
    assert (0 in repeat_evidence([2], [text])) is not sentences
    assert 0 in repeat_evidence([3], [text])


@pytest.mark.parametrize("text", ["Staff", "Why you should come", "VIP: 60"])
def test_a_label_that_two_articles_share_counts_for_nothing(text: str) -> None:
    assert repeat_evidence([2], [text]) == {}
    assert 0 in repeat_evidence([3], [text])


def test_a_line_that_two_articles_share_stays() -> None:
    for article in read(Site(), *TOPICS[:2]):
        assert INVITATION in article.text


def test_a_notice_longer_than_the_articles_does_not_make_them_one() -> None:
    notice = "All that is printed here may be read out, but not be sold. " * 8
    assert notice.strip() not in read(Site(), *TOPICS, more=notice)[-1].text


def test_a_notice_in_two_texts_longer_than_the_articles_does_not_make_them_one() -> None:
    notices = (
        "All that is printed here may be read out, but not be sold. " * 4,
        "Whoever sells it has to ask the harbour. " * 5,
    )
    site = Site()
    articles = [clean(page(topic, *notices), site=site) for topic in TOPICS]
    assert articles[-1].text == story(TOPICS[-1])
    own = [fold(text) for text in story(TOPICS[-1]).split("\n\n")]
    assert site.known(None, own).pages == (1, 1)


def test_the_line_with_the_day_is_known_by_its_form() -> None:
    site = Site()
    days = [f"2024-03-0{number} 1{number}:30 from the harbour office" for number in range(1, 6)]
    articles = [clean(page(topic, day), url(topic), site=site) for topic, day in zip(TOPICS, days, strict=False)]
    assert days[-1] not in articles[-1].text


def test_several_sentences_on_many_pages_are_boilerplate() -> None:
    notice = QUOTE.replace("said the mayor Ilda Venn", "as we say in every issue")
    assert notice not in read(Site(), *TOPICS[:6], more=notice)[-1].text


def test_an_article_that_comes_again_is_no_boilerplate() -> None:
    site = Site()
    plain = clean(page("ferry"))
    for number in range(6):
        assert clean(page("ferry"), f"https://velmora.example/copy/{number}", site=site).text == plain.text
        assert clean(page("ferry"), url("ferry"), site=site).text == plain.text


def test_pages_of_a_site_that_all_go_by_its_own_address_are_pages() -> None:
    site = Site()
    articles = [clean(page(topic, INVITATION), "https://velmora.example/", site=site) for topic in TOPICS[:4]]
    assert INVITATION not in articles[-1].text


def lines(topic: str) -> list[str]:
    return [
        "home",
        f"the {topic} opened again",
        f"the {topic} had been closed in spring",
        "also today",
        "home and garden",
    ]


def lesson(topic: str, body: tuple[int, ...] = (1, 2)) -> Lesson:
    return lesson_of(url(topic), lines(topic), body)


def test_a_site_knows_which_lines_stand_before_its_articles_and_which_after() -> None:
    site = Site()
    for topic in TOPICS[:3]:
        assert set(site.known(url("bridge"), lines("bridge")).sides) == {INSIDE}
        site.learn(lesson(topic))
    assert site.known(url("bridge"), lines("bridge")).sides == (BEFORE, INSIDE, INSIDE, AFTER, AFTER)


def test_a_page_is_not_judged_by_what_it_taught_itself() -> None:
    site = Site()
    for topic in TOPICS[:3]:
        site.learn(lesson(topic))
    assert set(site.known(url(TOPICS[0]), lines(TOPICS[0])).sides) == {INSIDE}


def test_a_line_that_also_stands_inside_articles_says_nothing_of_where_they_end() -> None:
    site = Site()
    for topic in TOPICS[:3]:
        site.learn(lesson(topic))
    for topic in TOPICS[3:6]:
        site.learn(lesson(topic, (1, 4)))
    assert site.known(url("bridge"), lines("bridge")).sides[3] == INSIDE


def test_a_page_that_comes_again_teaches_what_it_shows_now() -> None:
    site = Site()
    for topic in TOPICS[:4]:
        site.learn(lesson(topic, (1, 2, 4)))
        site.learn(lesson(topic))
    assert site.known(url("bridge"), ["also today"]) == ((5,), (AFTER,))


def test_a_page_without_an_article_says_nothing_of_where_it_stands() -> None:
    site = Site()
    for topic in TOPICS[:3]:
        site.learn(lesson(topic))
    for topic in TOPICS[3:7]:
        site.learn(lesson(topic, ()))
    assert site.known(url("bridge"), ["home", "also today"]) == ((8, 8), (BEFORE, AFTER))


def segments(*texts: str) -> list[Segment]:
    return [Segment(index, text, Box("p", None, 0)) for index, text in enumerate(texts)]


def test_what_lies_beyond_lines_around_articles_counts_less_the_more_of_them_there_are() -> None:
    sides = [INSIDE, BEFORE, BEFORE, INSIDE, INSIDE, AFTER, INSIDE]
    texts = segments("a", "Home", "Sport", "The ferry of Velmora is back.", "It runs every day.", "Also", "b")
    evidence = outside_evidence(texts, sides, [1.0, -3.0, -3.0, 3.0, 3.0, -3.0, 1.0], 0.0)
    assert {index: found.weight for index, found in evidence.items()} == {0: -2.0, 1: -1.0, 6: -1.0}


def test_a_page_most_of_which_lies_beyond_such_lines_is_left_alone() -> None:
    texts = segments("The ferry is back.", "Also", "It runs every day now.")
    assert outside_evidence(texts, [INSIDE, AFTER, INSIDE], [3.0, -3.0, 3.0], 0.0) == {}


def test_the_lines_around_the_articles_of_a_site_weigh_in_what_is_beyond_them() -> None:
    site = Site()
    more = ("<b>Also today</b>", "Visitors like it")
    for topic in TOPICS:
        clean(page(topic, more[0]), url(topic), site=site)
    alone, known = (stages_of(page("harbour", *more), url("harbour"), None, known).verdicts for known in (None, site))
    assert known[-1].score == pytest.approx(alone[-1].score - 1)
    assert [verdict.score for verdict in known[:3]] == [verdict.score for verdict in alone[:3]]


def test_rendered_text_is_judged_by_its_site_too() -> None:
    site = Site()
    texts = [f"The {topic} reopens\n\n{story(topic)}\n\n{QUOTE}\n" for topic in TOPICS]
    articles = [clean_text(text, url(topic), site=site) for topic, text in zip(TOPICS, texts, strict=True)]
    assert QUOTE in articles[0].text
    assert articles[-1].text == story(TOPICS[-1])


def test_the_same_pages_make_the_same_site() -> None:
    one, two = Site(), Site()
    assert read(one, *TOPICS) == read(two, *TOPICS)
    assert one.to_json() == two.to_json()


def test_json_keeps_all_that_a_site_knows() -> None:
    site = Site()
    read(site, *TOPICS[:3])
    again = Site.from_json(site.to_json())
    assert again == site
    assert read(again, *TOPICS[3:]) == read(site, *TOPICS[3:])


@pytest.mark.parametrize(
    "text",
    ["", "[]", "null", "{}", '{"version": 9}', '{"version": 1, "texts": 3, "names": []}', "[" * 100_000]
    + [json.dumps({"version": 1, "texts": [row], "names": []}) for row in (["a"], ["z", "1"], ["1", "0"], ["1", "-1"], [1, 2])],
)  # fmt: skip
def test_what_is_no_site_is_named(text: str) -> None:
    with pytest.raises(SiteFormatError):
        Site.from_json(text)


def test_two_sites_together_know_what_both_know() -> None:
    one, two = Site(), Site()
    read(one, *TOPICS[:2])
    read(two, *TOPICS[2:4])
    assert (one | two) == (two | one)
    assert INVITATION not in read(one | two, "bridge")[0].text


def test_a_page_that_both_sites_have_seen_counts_once() -> None:
    one, two = Site(), Site()
    read(one, *TOPICS[:3])
    read(two, *TOPICS[:3])
    assert (one | two).known(None, ["all our readers are invited to the harbour fair"]).pages == (4,)
    assert (one | one) == one


def memory_of(site: Site) -> int:
    """Return the size of a site in memory, in bytes."""
    tables = (site._texts, site._names)
    return sum(
        sys.getsizeof(table) + sum(sys.getsizeof(number) for entry in table.items() for number in entry)
        for table in tables
    )


def test_a_site_stays_small_and_keeps_what_it_meets() -> None:
    site = Site()
    for number in range(400):
        texts = [f"text {number} {place}" for place in range(200)]
        site.learn(lesson_of(f"https://velmora.example/{number}", ["always here", *texts], range(1, 21)))
    assert memory_of(site) < 1_000_000
    assert len(site.to_json()) < 1_000_000
    assert site.known(None, ["always here"]).pages[0] > 40


def test_one_huge_page_does_not_fill_a_site() -> None:
    site = Site()
    texts = [f"text {place}" for place in range(100_000)]
    site.learn(lesson_of(None, texts, range(100_000)))
    assert memory_of(site) < 1_000_000


def test_what_is_not_met_any_more_fades() -> None:
    site = Site()
    for number in range(10):
        site.learn(lesson_of(f"https://velmora.example/{number}", ["the old motto", f"story {number}"], {1}))
    assert site.known(None, ["the old motto"]).pages[0] > 7
    for number in range(10, 300):
        texts = [f"text {number} {place}" for place in range(200)]
        site.learn(lesson_of(f"https://velmora.example/{number}", texts, range(20)))
    assert site.known(None, ["the old motto"]).pages == (1,)
