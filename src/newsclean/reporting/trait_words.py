"""The traits of markup in words: what each value of each of them says of a segment."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsclean.judging.classes import (
    AFTER_HEADLINE,
    CAPITALS,
    CHARS,
    DENSITIES,
    DEPTHS,
    DISTANCES,
    IN_PAGE,
    IN_TITLE,
    PAGE_PROSE,
    PLACES,
    PROSES,
    RUNS,
    SENTENCES,
    SHARES,
    SIZES,
    STEPS,
    UPS,
    WORDS,
)
from newsclean.judging.context import STEPS as LEVELS

__all__ = ["KINDS", "OPINION", "TRAITS"]

OPINION = "opinion"
"""What a second opinion adds, which is no trait of the page."""

Words = Callable[[int], str]


def _one_of(*words: str) -> Words:
    """Name values by their place; those beyond the last count as the last, as in the tables."""
    return lambda value: words[min(value, len(words) - 1)]


def _share(sentence: str, bounds: Sequence[float]) -> Words:
    """Name a share that `bisect_right(bounds, share)` sorted into a place."""

    def words(place: int) -> str:
        if place <= 0:
            return sentence.format("none")
        low = f"{bounds[min(place, len(bounds)) - 1]:.0%}"
        if place >= len(bounds):
            return sentence.format("all" if low == "100%" else f"over {low}")
        high = f"{bounds[place]:.0%}"
        return sentence.format(f"under {high}" if low == "0%" else f"{low} to {high}")

    return words


def _count(sentence: str, bounds: Sequence[int], unit: str, units: str = "") -> Words:
    """Name a whole number that `bisect_right(bounds, number)` sorted into a place."""

    many = units or f"{unit}s"

    def words(place: int) -> str:
        low = bounds[min(place, len(bounds)) - 1] if place > 0 else 0
        if place >= len(bounds):
            return sentence.format(f"{low} or more {many}")
        high = max(bounds[place] - 1, 0)
        if low >= high:
            return sentence.format(f"{high or 'no'} {unit if high == 1 else many}")
        return sentence.format(f"{low} to {high} {many}")

    return words


def _level(sentence: str) -> Words:
    """Name a probability or a share that is cut into even steps."""
    return lambda value: sentence.format(f"{value / LEVELS:.0%}")


def _level_or(sentence: str, otherwise: str) -> Words:
    """Name such a level that is counted from 1 on, 0 standing for none."""
    return lambda value: _level(sentence)(value - 1) if value else otherwise


def _element(box: str) -> Words:
    """Name the class of the element of a box around the segment."""
    return _one_of(*(f"{box} is {element}" for element in _ELEMENTS))


def _from_headline(value: int) -> str:
    if value > len(_BEFORE_HEADLINE) - 1:
        return _count("stands {} after the headline", AFTER_HEADLINE, "piece")(value - 4)
    return _BEFORE_HEADLINE[value]


_BEFORE_HEADLINE = (
    "the page shows no headline",
    "stands far before the headline",
    "stands before the headline",
    "stands just before the headline",
    "is the headline",
)
_BOXES = (
    "its own box",
    "the box around it",
    "the box two steps out",
    "the box three steps out",
    "the box four steps out",
)
_ELEMENTS = (
    "some other element", "a paragraph", "a main heading", "a second heading", "a third heading", "a small heading",
    "a list item", "a table cell", "a block quotation", "a caption", "preformatted", "a button", "a choice in a form",
    "a form's label", "a plain box", "a section", "an aside", "a header", "a footer", "a navigation", "a definition",
    "a fallback for scripts", "a list", "a part of a table", "a form", "a span",
)  # fmt: skip
_NEIGHBOUR = (
    "nothing", "a picture or player", "a heading", "a long paragraph", "a paragraph", "a short link", "a headline-like link",
    "a scrap of text", "a short text", "a longer text without sentences",
)  # fmt: skip


def _neighbour(where: str) -> Words:
    return _one_of(*(f"{what} stands {where} it" for what in _NEIGHBOUR))


TRAITS: dict[str, Words] = {
    "site_pages": "stands on {} pages of the site".format,
    "site_outside": _one_of("lies inside them", "lies beyond lines that the site has around its articles"),
    OPINION: _one_of("readability-lxml leaves it out", "readability-lxml keeps it"),
    "firm": _one_of("a sign that leaves no doubt"),
    "size": _count("has {}", SIZES, "word"),
    "links": lambda value: _share("{} of it is link", DENSITIES)(value) if value < len(DENSITIES) else "is all link",
    "ending": _one_of(
        "is empty", "ends without a mark", "ends with a full stop", "ends with an exclamation mark",
        "ends with a question mark", "ends with an ellipsis", "ends with a colon", "ends with a comma or semicolon",
        "ends with a quotation", "ends with a closing bracket or quotation mark",
    ),
    "opening": _one_of(
        "is empty", "opens with a digit", "opens with a small letter", "opens with a capital letter",
        "opens with a quotation mark", "opens with a bullet or dash", "opens with a letter", "opens with a sign",
    ),
    "commas": _one_of("has no comma", "has one comma", "has two commas", "has several commas"),
    "tag": _one_of(*(f"is {element}" for element in _ELEMENTS)),
    "bold": _one_of("none of it is bold", "some of it is bold", "all of it is bold"),
    "soft": _one_of(
        "no single line break parts it from its neighbours", "follows a single line break",
        "a single line break follows", "stands between single line breaks",
    ),
    **{f"share{n}": _share(f"{box} holds {{}} of the page's prose", SHARES) for n, box in enumerate(_BOXES[:4])},
    **{f"density{n}": _share(f"{{}} of {box} is link", DENSITIES) for n, box in enumerate(_BOXES[:4])},
    "place": _share("{} of the page's prose stands before it", PLACES),
    "gap_before": _count("{} part it from the prose before", STEPS, "piece"),
    "gap_after": _count("{} part it from the prose after", STEPS, "piece"),
    "after_headline": _from_headline,
    "prev1": _neighbour("just before"),
    "prev2": _neighbour("two pieces before"),
    "next1": _neighbour("just after"),
    "next2": _neighbour("two pieces after"),
    "repeated": _one_of("is too long to look for again", "the page has it once", "the page has it more than once"),
    "hidden": _one_of("the page shows it", "the page hides it"),
    "body_text": _one_of(
        "the page declares no article text", "is too short to look for in the declared article text",
        "stands in the declared article text", "stands in part in the declared article text",
        "does not stand in the declared article text",
    ),
    "declared": _one_of(
        "the page does not declare it", "the page declares it as title, author or the like",
        "opens as what the page declares",
    ),
    "main": _one_of(
        "no box holds most of the prose", "stands before the box with most of the prose",
        "stands after the box with most of the prose", "stands around the box with most of the prose",
        "stands straight in the box with most of the prose", "stands inside the box with most of the prose",
    ),
    "lead": _one_of(
        "there is no first paragraph to stand by", "stands in the first paragraph's box",
        "stands one box out from the first paragraph's", "stands two boxes out from the first paragraph's",
        "stands far out from the first paragraph",
    ),
    "kids": _count("its box holds {}", STEPS, "piece"),
    "digits": _one_of("has few digits or is long", "has some digits", "has many digits", "is mostly digits"),
    "upper": _one_of("is not in capitals", "is in capitals"),
    "same_path": _share("boxes with its class path hold {} of the page's prose", SHARES),
    "path_prose": lambda value: (
        f"{('few', 'a quarter', 'half', 'most', 'all')[value % 5]} of the boxes with its class path hold prose"
    ),
    "siblings": _one_of("no box like its own stands beside it", "boxes like its own stand beside it"),
    "markers": _one_of("no phrase before it ends an article", "a phrase before it ends an article"),
    "page_prose": _count("the page has {} of prose", PAGE_PROSE, "word"),
    "page_links": _share("{} of the page is link", DENSITIES),
    "copy": _one_of("stands on the page once", "the page has it again further on", "the page has it before"),
    "headings": _one_of("no heading stands between it and the headline", "headings stand between it and the headline"),
    "headlines": _one_of("no main heading stands before it", "a main heading stands before it", "main headings stand before it"),
    "picture": _one_of("no picture stands near it", "a picture stands near it"),
    "run": _count("stands in a row of {} alike", RUNS, "piece"),
    "run_place": _one_of("stands alone", "opens its row", "ends its row", "stands inside its row"),
    "topic_title": lambda value: (
        _share("{} of its words stand in the headline", IN_TITLE)(value - 1) if value else "has no words to compare"
    ),
    "topic_page": lambda value: (
        _share("{} of its words stand elsewhere on the page", IN_PAGE)(value - 1) if value else "has no words to compare"
    ),
    "capitals": _share("{} of its words open with a capital", CAPITALS),
    "sentences": _count("has {}", SENTENCES, "sentence"),
    "quoted": _one_of("quotes nothing", "quotes somebody"),
    "barred": _one_of("no bar or dot parts it", "bars or dots part it"),
    "address": _one_of("holds no address", "holds an address of the web or of mail"),
    "exclaims": _one_of("has no exclamation mark", "has an exclamation mark"),
    "chars": _count("has {}", CHARS, "character"),
    **{f"tag{n}": _element(box) for n, box in enumerate(_BOXES[1:3], start=1)},
    **{f"words{n}": _count(f"the pieces of {box} have {{}} on average", WORDS, "word") for n, box in enumerate(_BOXES[1:3], start=1)},
    "proses1": _count("the box around it holds {} of prose", PROSES, "paragraph"),
    "linked1": _one_of(
        "few pieces of the box around it are links", "a quarter of the box around it is links",
        "half of the box around it is links", "most of the box around it is links", "the box around it is all links",
    ),
    "head_up": _count("{} part the headline from the box that holds both", UPS, "box", "boxes"),
    "head_down": _count("{} part it from the box that holds it and the headline", UPS, "box", "boxes"),
    "depth": _count("stands in {}", DEPTHS, "box", "boxes"),
    "below": _one_of("looked as much like article as the best piece", *["looked less like article than the best piece"] * 6,
        *["looked much less like article than the best piece"] * 7),
    "top": _one_of("no piece of the page looked like article", *["the best piece looked somewhat like article"] * 4,
        *["the best piece looked clearly like article"] * 6),
    "page_mean": _level("the page looked {} like article"),
    "path_mean": _level_or("what else has its class path looked {} like article", "nothing else has its class path"),
    "alike_mean": _level_or("the boxes alike beside its own looked {} like article", "no box alike stands beside its own"),
    "sure_long_prev": _level("the long piece before looked {} like article"),
    "sure_long_next": _level("the long piece after looked {} like article"),
    "kept_before": _count("the nearest likely piece before is {} away", DISTANCES, "piece"),
    "kept_after": _count("the nearest likely piece after is {} away", DISTANCES, "piece"),
    "branch_mean": _level_or("its branch of the main box looked {} like article", "is not in a branch of the main box"),
    "branch_held": _level("its branch of the main box holds {} of what looked like article"),
    "under_heading": _count("{} part it from the heading above", STEPS, "piece"),
    "prose_rank": _one_of(
        "is no prose", "is the first paragraph of prose", "is the second paragraph of prose",
        "is the third paragraph of prose", "is a later paragraph of prose",
    ),
    "named": _one_of(
        "no class or id near it tells of story or boilerplate", "a class or id around it tells of boilerplate",
        "a class or id close to it tells of boilerplate", "a class or id around it tells of the story",
        "classes or ids around it tell of story and of boilerplate",
        "a class or id close to it tells of boilerplate, one around it of the story",
        "a class or id close to it tells of the story",
        "a class or id close to it tells of the story, one around it of boilerplate",
        "classes or ids close to it tell of story and of boilerplate",
    ),
    "said": _one_of(
        "has no phrase of boilerplate", "has a phrase of boilerplate", "opens with a phrase of boilerplate",
        "is a phrase of boilerplate",
    ),
    "headed": _one_of("no heading of boilerplate stands above", "stands under a heading of boilerplate"),
    "second_look": _one_of("is not looked at again", "is worth a second look"),
    "score": _one_of("what the first look came to"),
    "sure": _level("the first look was {} sure of it"),
    "sure_prev1": _level("the piece before looked {} like article"),
    "sure_prev2": _level("the piece two before looked {} like article"),
    "sure_next1": _level("the piece after looked {} like article"),
    "sure_next2": _level("the piece two after looked {} like article"),
    **{f"mean{n}": _level(f"{box} looked {{}} like article") for n, box in enumerate(_BOXES)},
    **{f"held{n}": _level(f"{box} holds {{}} of what looked like article") for n, box in enumerate(_BOXES)},
    "window3": _level("three pieces on each side looked {} like article"),
    "window8": _level("eight pieces on each side looked {} like article"),
    "story_before": _level("{} of what looked like article stands before it"),
    "story_after": _level("{} of what looked like article stands after it"),
}  # fmt: skip
"""What each value of each trait says of a segment."""

KINDS: dict[str, Words] = {
    "name": _one_of("a class or id far around it names {}", "a class or id around it names {}", "a class or id close to it names {}"),
    "phrase": _one_of("has words of {}", "opens as {}", "reads as {}"),
    "heading": _one_of("stands under a heading of {}", "stands under a heading of {}"),
    "in": _one_of("stands inside <{}>", "stands inside <{}>"),
}  # fmt: skip
"""What the traits that go by a kind say of it: how near a name, how much of the text a phrase is."""
