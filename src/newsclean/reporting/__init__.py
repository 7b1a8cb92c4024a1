"""Reporting: a page as the judge saw it, every piece with its reasons."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.options import Options

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["Report", "report"]


@dataclass(frozen=True, slots=True)
class Report:
    """A report as one HTML file that needs no network and no script.

    Attributes:
        html: the whole document.
    """

    html: str = field(repr=False)

    def save(self, path: str | Path) -> None:
        """Write the report to `path`, whole or not at all.

        Raises:
            OSError: it cannot be written.
        """
        from newsclean.files import write_whole

        write_whole(Path(path), self.html.encode("utf-8", "replace"))

    def _repr_html_(self) -> str:
        """Return a frame for notebooks, apart from the notebook's own page."""
        return (
            '<iframe title="newsclean report" sandbox="allow-scripts" style="width:100%;height:40rem;border:1px solid #8884"'
            f' srcdoc="{escape(self.html)}"></iframe>'
        )


def report(
    page: bytes | str | etree._Element | etree._ElementTree, url: str | None = None, options: Options | None = None
) -> Report:
    """Return a report on a page: what was kept and removed of it, piece by piece, and why.

    Args:
        page: the page, as `newsclean.clean` takes it.
        url: its address.
        options: the choices that it is cleaned with.

    Raises:
        TypeError: `page` is no page.
        EmptyPageError: it holds no word.
        BinaryPageError: it is an image, a PDF, an archive or the like.
        PageTooLargeError: it is larger than `options.max_bytes`.

    >>> page = "<nav><a href='/'>Home</a></nav><h1>Port reopens</h1><p>The port of Velmora opened again on Monday.</p>"
    >>> report(page).html[:15]
    '<!doctype html>'
    """
    from newsclean.cleaning import stages_of
    from newsclean.reporting.account import account_of
    from newsclean.reporting.document import write

    stages = stages_of(page, url, options)
    return Report(write(account_of(stages, url or "", {})))
