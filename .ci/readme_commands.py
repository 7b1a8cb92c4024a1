"""Print the README's commands for a fresh checkout, one a line."""

from __future__ import annotations

import re
import sys
from pathlib import Path

text = Path(sys.argv[1]).read_text(encoding="utf-8")
for block in re.findall(r"```console\n(python3 -m venv .*?)```", text, re.DOTALL):
    print(" ".join(block.split()))
