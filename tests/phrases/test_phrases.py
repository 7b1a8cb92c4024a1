"""The tables of phrases: what stands in them can be found, and hides nothing."""

from __future__ import annotations

from types import ModuleType

import pytest

from newsclean import Boilerplate
from newsclean.noise.clues import BITS
from newsclean.noise.lexicon import hits
from newsclean.phrases import fold, languages, parted

LANGUAGES = languages()
NAMES = {kind.value for kind in Boilerplate} | {"caption", "credit", "inset"}


def _code(language: ModuleType) -> str:
    return language.__name__.rpartition(".")[2]


@pytest.mark.parametrize("language", LANGUAGES, ids=_code)
def test_phrases_are_folded_and_stand_once(language: ModuleType) -> None:
    for table in (language.WHOLE, language.OPENING, language.WITHIN):
        assert set(table) <= NAMES
        for texts in table.values():
            phrases = parted(texts)
            assert [fold(phrase) for phrase in phrases] == phrases
            assert len(set(phrases)) == len(phrases)


@pytest.mark.parametrize("language", LANGUAGES, ids=_code)
def test_a_language_knows_what_stands_on_most_pages(language: ModuleType) -> None:
    wanted = {"menu", "search", "dateline", "tags", "share", "related", "popular", "comments", "comment_form"}
    wanted |= {"newsletter", "advert", "media", "footer"}
    assert wanted <= set(language.WHOLE)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("СВЪРЗАНИ НОВИНИ", Boilerplate.RELATED),
        ("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", Boilerplate.RELATED),
        ("İLGİLİ HABERLER", Boilerplate.RELATED),
        ("הוסף תגובה", Boilerplate.COMMENT_FORM),
        ("برچسب\u200cها:", Boilerplate.TAGS),
        ("برچسب ها", Boilerplate.TAGS),
        ("\u200fاقرأ أيضا:", Boilerplate.RELATED),
        ("ข่าวที่เกี่ยวข้อง", Boilerplate.RELATED),
        ("यह भी पढ़ें –", Boilerplate.RELATED),
        ("延伸閱讀", Boilerplate.RELATED),
    ],
)
def test_capitals_marks_and_joiners_hide_nothing(text: str, kind: Boilerplate) -> None:
    assert hits(fold(text)).whole & BITS[kind]


@pytest.mark.parametrize(
    "text",
    [
        "Sharing the bread was her idea",
        "टैगोर की कविताएं",
        "भाषा विज्ञापनों की नहीं",
        "Commentsburg is a village",
        "Рекламация принята",
    ],
)
def test_a_phrase_ends_where_a_word_ends(text: str) -> None:
    found = hits(fold(text))
    assert not found.whole
    assert not found.opening


def test_a_paragraph_that_opens_like_a_byline_is_none() -> None:
    byline = "By Maren Holt"
    paragraph = "By Maren Holt’s own account, the letter arrived four weeks late, and nobody on the island had missed it until then."
    assert hits(fold(byline)).opening & BITS[Boilerplate.BYLINE]
    assert not hits(fold(paragraph)).opening & BITS[Boilerplate.BYLINE]


@pytest.mark.parametrize(
    ("text", "counts"),
    [("作者：王小明", True), ("作者们在会上发言", False), ("記者 王小明", True), ("記者會下週舉行", False)],
)
def test_a_short_phrase_without_spaces_needs_a_mark_behind_it(text: str, counts: bool) -> None:
    assert bool(hits(fold(text)).opening & BITS[Boilerplate.BYLINE]) is counts
