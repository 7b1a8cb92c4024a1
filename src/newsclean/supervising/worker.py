"""What a process of a crew does: it answers tasks one by one, and ends when its parent has ended."""

from __future__ import annotations

import os
import pickle
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import connection, parent_process
from multiprocessing.connection import Connection
from typing import Any

from newsclean.errors import CleaningFailedError, NewscleanError

__all__ = ["interrupts_held", "work"]


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back while a process starts, so that it does not get it before it knows to leave it to us."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def work(ours: Connection, function: Callable[[Any], Any], inherited: Connection | None) -> None:
    """What a process does: answer the tasks of each chunk one by one, until there is nobody to answer to."""
    if inherited is not None:
        inherited.close()  # else it would hold its own line open after its parent's end
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the parent sees to it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, OSError):
        ours.send_bytes(b"ready")
        while True:
            for task in pickle.loads(ours.recv_bytes()):
                ours.send_bytes(_answer(function, task))


def _end_with_parent() -> None:
    """End this process when its parent has ended without ending it: not even a page that hangs outlives it."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _answer(function: Callable[[Any], Any], task: Any) -> bytes:
    start = time.perf_counter()
    value, error = None, None
    try:
        value = function(task)
    except NewscleanError as fault:
        error = fault
    except Exception as fault:  # MemoryError and RecursionError too: whatever a page brings about is its own affair
        error = CleaningFailedError(f"{type(fault).__name__}: {fault}")
    seconds = time.perf_counter() - start
    try:
        return pickle.dumps((value, error, seconds), 5)
    except Exception as fault:
        return pickle.dumps((None, CleaningFailedError(f"{type(fault).__name__}: {fault}"), seconds), 5)
