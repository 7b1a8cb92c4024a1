"""The directive `help-text`: what the command, or a command of it, says of itself."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

from docutils import nodes
from docutils.parsers.rst import Directive


class HelpText(Directive):
    """The output of `newsclean ... --help`, as the code prints it."""

    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        words = self.arguments[0].split() if self.arguments else []
        command = [sys.executable, "-m", "newsclean", *words, "--help"]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ | {"COLUMNS": "88"})
        return [nodes.literal_block(done.stdout, done.stdout, language="text")]


def setup(app: Any) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("help-text", HelpText)
    return {"parallel_read_safe": True}
