"""What is remembered of texts: asked once, forgotten before it is too much, and never a long text."""

from __future__ import annotations

from newsclean.remembering import LONGEST, remembered


def test_a_function_is_asked_once_of_each_text() -> None:
    asked = []

    @remembered(10)
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    assert [size("ferry"), size("port"), size("ferry")] == [5, 4, 5]
    assert asked == ["ferry", "port"]


def test_all_is_forgotten_when_it_is_too_much() -> None:
    asked = []

    @remembered(2)
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    for text in ("a", "b", "c", "c", "a"):
        size(text)
    assert asked == ["a", "b", "c", "a"]


def test_long_texts_are_not_remembered() -> None:
    asked = []

    @remembered(10)
    def size(text: str) -> int:
        asked.append(text)
        return len(text)

    long = "x" * (LONGEST + 1)
    assert size(long) == size(long) == LONGEST + 1
    assert len(asked) == 2
