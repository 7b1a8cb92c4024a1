"""Authors of rendered pages: lines between headline and text that say who wrote it, and lines that only look so."""

from __future__ import annotations

import pytest

from newsclean import clean_text

PROSE = "\n\n".join(
    f"The ferry of Velmora did not come on day {number}, and the crowd on the pier went home again, as it always does."
    for number in range(6)
)


def authors(*lines: str, after: str = "") -> tuple[str, ...]:
    """Return the authors of a rendered page that has lines under its headline."""
    under = "\n\n".join(lines)
    return clean_text(
        f"Home\n\nTransport\n\nFerry stays away for the fifth day\n\n{under}\n\n{PROSE}\n\n{after}\n\nImprint"
    ).authors


@pytest.mark.parametrize(
    "lines",
    [
        ("By Maren Holt Feb. 3, 2025 1:15 pm",),
        ("Published Feb 3, 2025", "Maren Holt"),
        ("Maren Holt 3 February 2025 - 14:41",),
        ("Maren HoltPublished Feb 3, 2025, 11:21am|Updated Feb 3, 2025, 6:39pm",),
        ("By", "Maren HoltTravel News Reporter"),
        ("Kommentar von", "Maren Holt", "03.02.2025, 09:30 Uhr"),
        ("Copyright Ada Lind/Copyright 2025 The PN. All rights reserved", "Von Maren Holt"),
        ("Maren Holt Political Correspondent", "3 February 2025"),
        ("By Maren Holt Twitter",),
    ],
)
def test_a_byline_under_the_headline(lines: tuple[str, ...]) -> None:
    assert authors(*lines) == ("Maren Holt",)


@pytest.mark.parametrize(
    "lines",
    [("By Maren Holt and Ines Roe",), ("Maren Holt | Ines Roe", "3 February 2025"), ("Maren Holt", "Ines Roe")],
)
def test_a_byline_of_several(lines: tuple[str, ...]) -> None:
    assert authors(*lines) == ("Maren Holt", "Ines Roe")


def test_a_byline_wins_over_a_name_after_by_in_another_line() -> None:
    assert authors("3 February 2025", "Maren Holt", after="3. Februar 2025 von Ada Lind") == ("Maren Holt",)


def test_names_that_run_into_each_other_are_told_apart_by_a_line_elsewhere() -> None:
    assert authors("Maren Holt The Velmora Post", after="Maren Holt") == ("Maren Holt",)
    assert authors("By Maren Holt Ines Roe", after="Maren Holt, Ines Roe") == ("Maren Holt", "Ines Roe")


def test_the_name_in_a_caption_is_no_author() -> None:
    assert authors("Ada Lind", "Foto: Velmora/Ines Roe", "Maren Holt") == ("Maren Holt",)


@pytest.mark.parametrize(("line", "names"), [("dpa", ("dpa",)), ("By Maren Holt, AFP", ("Maren Holt", "AFP"))])
def test_agencies_are_authors(line: str, names: tuple[str, ...]) -> None:
    assert authors(line, "3 February 2025") == names


def test_a_section_is_no_author() -> None:
    assert "In Local News" not in authors("In Local News, News", "3 February 2025")


def test_a_long_line_with_bars_is_a_dateline() -> None:
    line = "Maren Holt · Velmora Post · Posted: Feb 03, 2025 4:00 AM EST | Last Updated: February 3"
    published = clean_text("\n\n".join(["Home", "Ferry stays away for the fifth day", line, PROSE])).published
    assert published is not None and published.date().isoformat() == "2025-02-03"


def test_a_line_that_is_nothing_but_a_date_counts_below_the_text_as_well() -> None:
    lines = ["Home", "Ferry stays away for the fifth day", *PROSE.split("\n\n")[:5], "3. 2. 2025, 18:41 Uhr", PROSE]
    published = clean_text("\n\n".join(lines)).published
    assert published is not None and published.date().isoformat() == "2025-02-03"
