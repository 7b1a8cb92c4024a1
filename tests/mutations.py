"""Pages broken at random: a subtree deleted, doubled, swapped, cut short or encoded anew; bytes flipped, cut and repeated."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

__all__ = ["mutated"]

_TAG = re.compile(rb"<[^<>]*>")
_ENCODINGS = ("utf-8", "utf-16", "utf-16-be", "windows-1252", "koi8-r", "shift_jis", "gb18030", "cp037", "utf-7")
_SCRAPS = (
    b"<", b">", b"</", b"<!--", b"-->", b"<![CDATA[", b"<p>", b"</p>", b"</div>", b"</body>", b"</html>", b"<table>", b"<svg>",
    b"<script>", b"<template>", b"<plaintext>", b"<frameset>", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"&#xD800;", b"&amp;", b"\"", b"'",
    b"=", b"\xed\xa0\x80", b"\xe2\x80\xae", b"<title>", b"<base href='//[' >", b"<meta charset=utf-16>", b"itemprop=datePublished ",
    b"<script type=application/ld+json>", b'{"@type":"NewsArticle","author":[', b"9999-99-99T99:99", b" hidden ", b"\n\n",
)  # fmt: skip

Mutation = Callable[[bytes, Random], bytes]


def mutated(page: bytes, random: Random) -> bytes:
    """Return `page` after one mutation that `random` chooses."""
    return random.choice(_MUTATIONS)(page, random)


def _subtree(page: bytes, random: Random) -> tuple[int, int]:
    """Return where an element of the page starts and ends, as near as tags tell."""
    starts = list(_TAG.finditer(page))
    if not starts:
        return tuple(sorted((random.randint(0, len(page)), random.randint(0, len(page)))))  # type: ignore[return-value]
    first = random.randrange(len(starts))
    start = starts[first].start()
    name = re.match(rb"</?([a-zA-Z0-9]*)", starts[first][0])
    closing = b"</" + (name[1] if name else b"")
    for tag in starts[first : first + 200]:
        if tag[0].startswith(closing) and tag.start() > start:
            return start, tag.end()
    return start, starts[first].end()


def _delete(page: bytes, random: Random) -> bytes:
    start, end = _subtree(page, random)
    return page[:start] + page[end:]


def _double(page: bytes, random: Random) -> bytes:
    start, end = _subtree(page, random)
    return page[:end] + page[start:end] * random.choice((1, 1, 1, 2, 30)) + page[end:]


def _swap(page: bytes, random: Random) -> bytes:
    (start, end), (other, last) = sorted((_subtree(page, random), _subtree(page, random)))
    if other < end:
        return page
    return page[:start] + page[other:last] + page[end:other] + page[start:end] + page[last:]


def _encode_anew(page: bytes, random: Random) -> bytes:
    start, end = _subtree(page, random)
    text = page[start:end].decode(random.choice(_ENCODINGS), "replace")
    return page[:start] + text.encode(random.choice(_ENCODINGS), "replace") + page[end:]


def _cut(page: bytes, random: Random) -> bytes:
    at = random.randint(0, len(page))
    return page[at:] if random.random() < 0.3 else page[:at]


def _flip(page: bytes, random: Random) -> bytes:
    changed = bytearray(page)
    for _ in range(random.choice((1, 3, 10, 100))):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _insert(page: bytes, random: Random) -> bytes:
    at = random.randint(0, len(page))
    return page[:at] + random.choice(_SCRAPS) * random.choice((1, 1, 1, 3, 50)) + page[at:]


def _insert_in_a_tag(page: bytes, random: Random) -> bytes:
    start, _ = _subtree(page, random)
    at = page.find(b">", start)
    return page[:at] + b" " + random.choice(_SCRAPS) + page[at:] if at > 0 else page


_MUTATIONS: tuple[Mutation, ...] = (
    _delete, _delete, _double, _double, _swap, _swap, _encode_anew, _cut, _flip, _insert, _insert, _insert_in_a_tag,
)  # fmt: skip
