"""The directive `boilerplate-kinds`: every kind with an example, made from the modules that detect them."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

from docutils import nodes
from docutils.parsers.rst import Directive

from newsclean import Boilerplate


def described(kind: Boilerplate) -> list[str]:
    """Return the paragraphs of the docstring of a kind's module: what it is, what is caught, what is left alone."""
    if kind is Boilerplate.OTHER:
        return ["What no clue speaks of. Rare."]
    module = import_module(f"newsclean.noise.{kind.value}")
    return [" ".join(paragraph.split()) for paragraph in (inspect.getdoc(module) or "").split("\n\n")]


class KindsDirective(Directive):
    """A definition list of every kind. Each has an anchor: `kind-share`."""

    def run(self) -> list[nodes.Node]:
        entries = nodes.definition_list(classes=["kinds"])
        for kind in Boilerplate:
            term = nodes.term("", "", nodes.literal("", kind.value), ids=[f"kind-{kind.value}"])
            definition = nodes.definition("", *(_paragraph(text) for text in described(kind)))
            entries += nodes.definition_list_item("", term, definition)
        return [entries]


def _paragraph(text: str) -> nodes.paragraph:
    """Return a paragraph, with the word before its colon set apart where it is an example."""
    label, colon, rest = text.partition(": ")
    if label in ("Caught", "Left alone") and colon:
        return nodes.paragraph("", "", nodes.emphasis("", f"{label}: "), nodes.Text(rest))
    return nodes.paragraph("", text)


def setup(app: Any) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("boilerplate-kinds", KindsDirective)
    return {"parallel_read_safe": True}
