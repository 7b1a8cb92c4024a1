"""Regular expressions of the package, found wherever they are written, and the texts that each of them likes least."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import product
from pathlib import Path
from re import _constants as sre
from re import _parser
from types import ModuleType
from typing import Any

__all__ = ["Site", "attacks", "nested_repeats", "sites"]

UNBOUNDED = 200
"""A repeat that may go on for longer counts as endless."""

PROBES = " \t\n aAzZ09.,:;-–—_/\\|()[]{}<>\"'@#&%$*+=~`!?·•é\u00dfıßÀÿ年年日あア中한אа\u3000\u2028\x00"
"""Characters that classes are asked about."""

MOST_CHARACTERS = 5
"""How many characters of a pattern are combined with each other."""

_ANCHORED = frozenset(("match", "fullmatch"))
_CALLS = frozenset("compile search match fullmatch findall finditer sub subn split".split())
_CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


@dataclass(frozen=True)
class Site:
    """A call of `re` in the package.

    Attributes:
        file, line: where it is.
        name: the module's name for the pattern, `""` if it has none.
        pattern: what is compiled there; None where it is put together elsewhere than at the top of a module.
        anchored: whether it is only ever asked whether it matches at one place, so that no search can start anew.
    """

    file: str
    line: int
    name: str
    pattern: re.Pattern[Any] | None
    anchored: bool


def sites(package: ModuleType) -> Iterator[Site]:
    """Yield every call of `re` in a package."""
    folder = Path(str(package.__file__)).parent
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        file = path.relative_to(folder).as_posix()
        names = {
            statement.value: target.id
            for statement in tree.body
            if isinstance(statement, ast.Assign)
            for target in statement.targets
            if isinstance(target, ast.Name)
        }
        for call in filter(_is_call, ast.walk(tree)):
            name = names.get(call, "")
            pattern = _named(package, file, name) if name else _written(call)
            asked = {
                node.attr
                for node in ast.walk(tree)
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
            }
            anchored = call.func.attr in _ANCHORED or (name.startswith("_") and bool(asked) and asked <= _ANCHORED)
            yield Site(file, call.lineno, name, pattern, anchored)


def _is_call(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr in _CALLS
    )


def _named(package: ModuleType, file: str, name: str) -> re.Pattern[Any] | None:
    module = import_module(".".join((package.__name__, *file.removesuffix(".py").removesuffix("/__init__").split("/"))))
    found = getattr(module, name)
    return found if isinstance(found, re.Pattern) else None


def _written(call: Any) -> re.Pattern[Any] | None:
    """Return the pattern of a call that has it as a literal, for any case of letters."""
    first = call.args[0]
    return re.compile(first.value, re.IGNORECASE) if isinstance(first, ast.Constant) else None


def nested_repeats(pattern: re.Pattern[Any]) -> bool:
    """Return whether an endless repeat stands in an endless repeat, which can take exponential time."""
    return any(
        any(_is_endless(inner) for inner in _nodes(node[1][2]))
        for node in _nodes(_parser.parse(pattern.pattern, pattern.flags))
        if _is_endless(node)
    )


def attacks(pattern: re.Pattern[Any], size: int) -> Iterator[str | bytes]:
    """Yield texts of about `size` characters: what the pattern repeats, repeated, before something that fits nowhere."""
    parsed = _parser.parse(pattern.pattern, pattern.flags)
    pumps = dict.fromkeys(pump for choice in range(3) for pump in _pumps(parsed, choice))
    signs = list(dict.fromkeys(sign for node in _nodes(parsed) for sign in _signs(node)))[:MOST_CHARACTERS]
    pumps |= dict.fromkeys("".join(pair) for pair in product(signs, repeat=2))
    starts = dict.fromkeys(_sample(parsed, choice)[:cut] for choice in range(2) for cut in (0, 4))
    for pump in filter(None, pumps):
        body = pump * (size // len(pump))
        for start in starts:
            for end in ("", "\n!"):
                text = start + body + end
                yield text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text


def _is_endless(node: tuple[Any, Any]) -> bool:
    return node[0] in _REPEATS and node[1][1] > UNBOUNDED


def _nodes(parsed: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every node of a parsed pattern, outer ones first."""
    for node in parsed:
        yield node
        for part in _parts(node):
            yield from _nodes(part)


def _parts(node: tuple[Any, Any]) -> list[Any]:
    kind, value = node
    if kind in _REPEATS:
        return [value[2]]
    if kind is sre.SUBPATTERN:
        return [value[3]]
    if kind is sre.BRANCH:
        return list(value[1])
    if kind in (sre.ASSERT, sre.ASSERT_NOT):
        return [value[1]]
    return [value] if kind is sre.ATOMIC_GROUP else []


def _pumps(parsed: Any, choice: int) -> Iterator[str]:
    """Yield samples of what repeats, of the whole, and of the whole without its end."""
    whole = _sample(parsed, choice)
    yield whole
    yield whole[:-1]
    for node in _nodes(parsed):
        if node[0] in _REPEATS:
            yield _sample(node[1][2], choice)


def _sample(parsed: Any, choice: int) -> str:
    """Return a text that matches a pattern, as far as look-arounds allow; `choice` picks among what may stand."""
    return "".join(_sample_of(node, choice) for node in parsed)


def _sample_of(node: tuple[Any, Any], choice: int) -> str:
    kind, value = node
    if kind in (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN):
        signs = _signs(node)
        return signs[choice % len(signs)] if signs else ""
    if kind in _REPEATS:
        return _sample(value[2], choice) * max(value[0], 1)
    if kind is sre.BRANCH:
        return _sample(value[1][choice % len(value[1])], choice)
    if kind is sre.SUBPATTERN:
        return _sample(value[3], choice)
    return _sample(value, choice) if kind is sre.ATOMIC_GROUP else ""


def _signs(node: tuple[Any, Any]) -> list[str]:
    """Return characters that a node of one character takes."""
    kind, value = node
    if kind is sre.LITERAL:
        return [chr(value)]
    if kind is sre.NOT_LITERAL:
        return [sign for sign in PROBES if ord(sign) != value]
    if kind is sre.ANY:
        return ["a", " ", "."]
    if kind is not sre.IN:
        return []
    named = [chr(part[1]) for part in value if part[0] is sre.LITERAL]
    named += [chr(part[1][0]) for part in value if part[0] is sre.RANGE]
    return [sign for sign in dict.fromkeys([*PROBES, *named]) if _admits(value, sign)]


def _admits(parts: list[tuple[Any, Any]], sign: str) -> bool:
    code = ord(sign)
    negated = parts[0][0] is sre.NEGATE
    found = any(
        (kind is sre.LITERAL and value == code)
        or (kind is sre.RANGE and value[0] <= code <= value[1])
        or (kind is sre.CATEGORY and re.match(_CATEGORIES[value], sign) is not None)
        for kind, value in parts
    )
    return found != negated
