"""Publish `llms.txt`: the pages of the site, what each is about, and where its source is, for programs that read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes

FIRST = "index"


def summary(document: nodes.document) -> str:
    """Return the first paragraph of a page, on one line."""
    first = next(iter(document.findall(nodes.paragraph)), None)
    return " ".join(first.astext().split()) if first is not None else ""


def write(app: Any, exception: Exception | None) -> None:
    """Write the file into the finished site."""
    if exception is not None or app.builder.name != "html":
        return
    pages = [FIRST, *(name for name in sorted(app.env.found_docs) if name != FIRST)]
    lines = [f"# {app.config.project}", "", f"> {newsclean_in_a_line()}", "", "## Pages", ""]
    for name in pages:
        title = app.env.titles[name].astext()
        lines.append(f"- [{title}](_sources/{name}.md.txt): {summary(app.env.get_doctree(name))}")
    Path(app.outdir, "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def newsclean_in_a_line() -> str:
    """Return what the package says of itself."""
    import newsclean

    return (newsclean.__doc__ or "").strip()


def setup(app: Any) -> dict[str, bool]:
    """Register the writer."""
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
