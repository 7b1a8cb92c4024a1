"""The folder beside an output where a run keeps what is done, so that it can go on after being stopped at any moment.

It holds the parts, each written whole under another name and then renamed, and a journal, which gains a line when a part is
there. What the journal does not have is done again, and gives the same bytes.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

__all__ = ["UnusableWorkError", "Work", "clear_rest", "folder_of", "is_left_over"]

_JOINED = {"joined": True}


class UnusableWorkError(Exception):
    """The folder is in use, or holds another run. The message says so."""


class Work:
    """The folder of one run, open.

    Attributes:
        entries: what the journal has: an entry a part, in order.
        done: whether all parts are there, and joined.
    """

    def __init__(self, output: Path, header: dict[str, Any]) -> None:
        """Open the folder for `output`, new or left by a run with the same `header`.

        Raises:
            UnusableWorkError: another run holds it, or was another run's.
            OSError: it cannot be made.
        """
        self.folder = folder_of(output)
        self._output = output
        self.folder.mkdir(parents=True, exist_ok=True)
        self._lock = _locked(self.folder / "lock")
        try:
            self.entries, self.done = self._read(json.loads(json.dumps(header)))
        except BaseException:
            self._lock.close()
            raise
        self._journal = _journal_of(self.folder).open("ab")

    def _read(self, header: dict[str, Any]) -> tuple[list[dict[str, Any]], bool]:
        """Return the journal's entries. A last line that was cut short is taken off it."""
        path = _journal_of(self.folder)
        lines = path.read_bytes().splitlines(keepends=True) if path.exists() else []
        if lines and not lines[-1].endswith(b"\n"):
            os.truncate(path, sum(map(len, lines[:-1])))
            lines.pop()
        if not lines:
            _write_whole(path, lambda place: place.write_bytes(_line(header)))
            return [], False
        first, *entries = map(json.loads, lines)
        if first != header:
            differing = [name for name in header if first.get(name) != header[name]]
            raise UnusableWorkError(
                f"{self.folder} holds a run with other {' and '.join(differing)}: give the same, or remove that folder"
            )
        done = bool(entries) and entries[-1] == _JOINED
        return entries[: len(entries) - done], done

    def part(self, number: int, suffix: str) -> Path:
        """Return where a part is."""
        return self.folder / f"part-{number:06d}{suffix}"

    def add(self, entry: dict[str, Any], path: Path | None, write: Callable[[Path], object]) -> None:
        """Write a part, if there is one, and then its entry."""
        if path is not None:
            _write_whole(path, write)
        self.entries.append(entry)
        self._append(entry)

    def keep(self, name: str, write: Callable[[Path], object]) -> Path:
        """Write a file that is needed to go on, and return where it is."""
        path = self.folder / name
        _write_whole(path, write)
        return path

    def finish(self, join: Callable[[Path], object]) -> None:
        """Put the output in its place, whole, and remove the folder."""
        joined = self.folder / "joined"
        if not self.done:
            join(joined)
            _sync(joined)
            self._append(_JOINED)
        if joined.exists():
            joined.replace(self._output)
        self.close()
        for place in self.folder.iterdir():
            if place != _journal_of(self.folder):  # which goes last: without it, this would be a run not yet begun
                _remove(place)
        shutil.rmtree(self.folder)

    def close(self) -> None:
        """Let go of the folder, and leave it."""
        self._journal.close()
        self._lock.close()

    def _append(self, entry: dict[str, Any]) -> None:
        self._journal.write(_line(entry))
        self._journal.flush()
        os.fsync(self._journal.fileno())


def folder_of(output: Path) -> Path:
    """Return the folder in which a run keeps what is done."""
    output = output.absolute()
    return output.with_name(output.name + ".work")


def is_left_over(output: Path) -> bool:
    """Return whether a run for `output` has begun and not come to its end."""
    return _journal_of(folder_of(output)).exists()


def clear_rest(output: Path) -> None:
    """Remove the empty folder of a run that was killed when all but that was done."""
    with suppress(OSError):
        folder_of(output).rmdir()


def _journal_of(folder: Path) -> Path:
    return folder / "journal.jsonl"


def _line(entry: dict[str, Any]) -> bytes:
    return json.dumps(entry).encode() + b"\n"


def _locked(path: Path) -> IO[bytes]:
    file = path.open("wb")
    with suppress(ImportError):  # Windows has no fcntl
        import fcntl

        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # not flock: this lock is not the workers' too
        except (BlockingIOError, PermissionError):
            file.close()
            raise UnusableWorkError(f"another run is at work in {path.parent}") from None
    return file


def _write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` write a file or a folder under another name, and give it its own when it is whole."""
    unfinished = path.with_name("unfinished")
    try:
        write(unfinished)
        _sync(unfinished)
        if path.is_dir():
            shutil.rmtree(path)
        unfinished.replace(path)
    except BaseException:
        _remove(unfinished)
        raise


def _sync(path: Path) -> None:
    if path.is_file():
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
