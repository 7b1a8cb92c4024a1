"""Reporting: a page as the judge saw it, every piece with its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.options import Options
from newsclean.writing.report import Report

if TYPE_CHECKING:
    from lxml import etree

    from newsclean.site import Site

__all__ = ["Report", "report"]


def report(
    page: bytes | str | etree._Element | etree._ElementTree,
    url: str | None = None,
    options: Options | None = None,
    *,
    site: Site | None = None,
) -> Report:
    """Return a report on a page: what was kept and removed of it, piece by piece, and why.

    Args:
        page: the page, as `newsclean.clean` takes it.
        url: its address.
        options: the choices that it is cleaned with.
        site: what its site repeats, as far as is known. It learns nothing from the report.

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

    stages = stages_of(page, url, options, site)
    return Report(write(account_of(stages, url or "", {})))
