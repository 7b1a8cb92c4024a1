"""What each HTML element means to a reader of segments: data, no logic."""

from __future__ import annotations

from enum import IntEnum

from newsclean.blocks import SpanKind

__all__ = ["DECLARING", "HIDDEN", "MARKING", "NAMING", "TREATMENT", "Treatment"]


class Treatment(IntEnum):
    """What the walk does with an element."""

    INLINE = 0
    BLOCK = 1
    LINK = 2
    MARK = 3
    BREAK = 4
    IMAGE = 5
    EMBED = 6
    DECLARE = 7
    SKIP = 8
    TIME = 9


_BLOCKS = """
    address article aside blockquote body button canvas caption center colgroup dd details dialog dir div dl dt
    fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main
    menu nav noframes noscript ol optgroup option output p picture plaintext pre search section select slot summary svg
    table tbody td template textarea tfoot th thead tr ul xmp amp-accordion amp-sidebar amp-carousel amp-lightbox
    """
_EMBEDS = "iframe embed object video audio amp-iframe amp-youtube amp-twitter amp-instagram amp-video frame"
_SKIPPED = "style area col source track param wbr input meter progress datalist map rp"

DECLARING = frozenset("title meta link base script".split())
"""Elements that say something of the page and show nothing."""

HIDDEN = frozenset("noscript template noframes datalist".split())
"""Elements whose text a browser does not show."""

MARKING: dict[str, SpanKind] = {
    "em": SpanKind.EMPHASIS,
    "i": SpanKind.EMPHASIS,
    "cite": SpanKind.EMPHASIS,
    "strong": SpanKind.STRONG,
    "b": SpanKind.STRONG,
    "code": SpanKind.CODE,
    "kbd": SpanKind.CODE,
    "samp": SpanKind.CODE,
    "tt": SpanKind.CODE,
}

TREATMENT: dict[str, Treatment] = (
    dict.fromkeys(_BLOCKS.split(), Treatment.BLOCK)
    | dict.fromkeys(_EMBEDS.split(), Treatment.EMBED)
    | dict.fromkeys(_SKIPPED.split(), Treatment.SKIP)
    | dict.fromkeys(DECLARING, Treatment.DECLARE)
    | dict.fromkeys(MARKING, Treatment.MARK)
    | {
        "a": Treatment.LINK,
        "br": Treatment.BREAK,
        "img": Treatment.IMAGE,
        "amp-img": Treatment.IMAGE,
        "time": Treatment.TIME,
    }
)

NAMING = frozenset("class id data-testid data-component data-type data-module data-qa data-block aria-label".split())
"""Attributes whose words say what an element is for."""
