"""Files of the commands: a page read, a result written whole or not at all, a fault in one line."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from newsclean.errors import NewscleanError

__all__ = ["complain", "fault_line", "read_page", "write_whole"]


def read_page(name: str) -> bytes:
    """Return the bytes of a file, or of standard input for `-`.

    Raises:
        NewscleanError: `name` is an address.
        OSError: it cannot be read.
    """
    if name == "-":
        return sys.stdin.buffer.read()
    if name.lower().startswith(("http://", "https://")):
        raise NewscleanError(
            f"newsclean does not fetch pages; pipe one in: curl -sL '{name}' | newsclean - --url '{name}'"
        )
    return Path(name).read_bytes()


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`: whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    target = path.resolve()
    if target.exists() and not target.is_file():  # a device or a pipe is written to, never replaced
        target.write_bytes(data)
        return
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as folder:
        whole = Path(folder, target.name)  # made by open, and so with the rights that any new file gets
        whole.write_bytes(data)
        whole.replace(target)


def fault_line(fault: Exception) -> str:
    """Return what a fault was, without the number that the system gives it."""
    if isinstance(fault, OSError) and fault.strerror:
        return fault.strerror
    return str(fault)


def complain(message: str) -> None:
    """Print one line to standard error."""
    print(f"newsclean: {message}", file=sys.stderr)
