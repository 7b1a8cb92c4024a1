"""Fail where `import newsclean` takes 100 ms or more beyond lxml's own import: the best of five interpreters."""

from __future__ import annotations

import subprocess
import sys

LIMIT = 0.1
CODE = """
import lxml.etree, lxml.html, time
start = time.process_time()
import newsclean
print(time.process_time() - start)
"""


def import_time() -> float:
    """Return the seconds that one fresh interpreter takes."""
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    return float(done.stdout)


best = min(import_time() for _ in range(9))
print(f"import newsclean: {best * 1000:.0f} ms beyond lxml")
sys.exit(best >= LIMIT)
