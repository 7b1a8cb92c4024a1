"""What each HTML element means to a reader of segments: data, no logic. What is named nowhere is part of a line."""

from __future__ import annotations

from newsclean.blocks import SpanKind

__all__ = [
    "BLOCKS",
    "CELLS",
    "EMBEDS",
    "EMPTY",
    "HIDDEN",
    "IMAGES",
    "LINES",
    "MARKING",
    "NAMING",
    "PREFORMATTED",
    "SAYING",
    "SKIPPED",
]

BLOCKS = frozenset(
    """
    address article aside blockquote body button canvas caption center colgroup dd details dialog dir div dl dt
    fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr label legend li listing main
    menu nav noframes noscript ol optgroup option output p picture plaintext pre search section select slot summary svg
    table tbody td template textarea tfoot th thead tr ul xmp amp-accordion amp-sidebar amp-carousel amp-lightbox
    """.split()
)
"""Elements whose borders part segments."""

LINES = frozenset("p h1 h2 h3 h4 h5 h6 dt figcaption caption label button option legend summary pre".split())
"""Those of them that hold nothing but lines of text."""

CELLS = frozenset(("td", "th"))
"""Those of them that stand in the columns of a table."""

EMBEDS = frozenset(
    "iframe embed object video audio amp-iframe amp-youtube amp-twitter amp-instagram amp-video frame".split()
)
"""Players and frames: a browser shows the text in them only where it cannot play or load them."""

IMAGES = frozenset(("img", "amp-img"))

SKIPPED = frozenset("style meter progress datalist map".split())
"""Elements whose text a browser never shows."""

EMPTY = frozenset("area col source track param wbr input".split())
"""Elements that hold and show no text."""

HIDDEN = frozenset("noscript template noframes datalist".split())
"""Elements whose text a browser does not show."""

PREFORMATTED = frozenset(("pre", "textarea"))
"""Elements whose white space counts."""

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

NAMING = frozenset("class id data-testid data-component data-type data-module data-qa data-block aria-label".split())
"""Attributes whose words say what an element is for."""

SAYING = frozenset("hidden style role itemprop lang".split())
"""Attributes that say something else of an element that counts."""
