"""Text that a page wrote, made safe to stand in HTML."""

from __future__ import annotations

import re
from html import escape

__all__ = ["escape_attribute", "escape_text"]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def escape_text(text: str) -> str:
    """Return `text` as it may stand between tags.

    >>> escape_text("<b>a & b</b>")
    '&lt;b&gt;a &amp; b&lt;/b&gt;'
    """
    return escape(_CONTROL.sub("", text), quote=False)


def escape_attribute(text: str) -> str:
    """Return `text` as it may stand in a quoted attribute.

    >>> escape_attribute('"><script>')
    '&quot;&gt;&lt;script&gt;'
    """
    return escape(_CONTROL.sub("", text), quote=True)
