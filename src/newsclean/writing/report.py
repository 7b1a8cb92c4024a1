"""`Report`: one HTML file to look at, in a notebook or in a browser."""

from __future__ import annotations

from dataclasses import dataclass, field
from os import PathLike

from newsclean.writing.escaping import escape_attribute

__all__ = ["Report"]


@dataclass(frozen=True, slots=True)
class Report:
    """A report as one HTML file that needs no network and no script.

    Attributes:
        html: the whole document.
    """

    html: str = field(repr=False)

    def save(self, path: str | PathLike[str]) -> None:
        """Write the report to `path`, whole or not at all.

        Raises:
            OSError: it cannot be written.
        """
        from pathlib import Path

        from newsclean.files import write_whole

        write_whole(Path(path), self.html.encode("utf-8", "replace"))

    def _repr_html_(self) -> str:
        """Return a frame for notebooks, apart from the notebook's own page."""
        return (
            '<iframe title="newsclean report" sandbox="allow-scripts" style="width:100%;height:40rem;border:1px solid #8884"'
            f' srcdoc="{escape_attribute(self.html)}"></iframe>'
        )
