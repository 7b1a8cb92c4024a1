"""A crew of processes that works through tasks, in order, and outlives any of them.

`concurrent.futures` gives up its whole pool when one process dies. Here a process that dies or hangs costs its own task
alone, because the crew knows, from answers that come one by one and in order, which task each process was at.
"""

from __future__ import annotations

import os
import pickle
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import connection, get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from newsclean.errors import CleaningFailedError, NewscleanError, TimeLimitError, WorkerDiedError

__all__ = ["Answer", "Task", "supervise"]

CHUNK_SECONDS = 0.1
"""How much work goes to a process at once: enough that handing it over costs little, little enough to spread evenly."""

CHUNK_TASKS = 16
"""The most tasks that go to a process at once."""

CHUNK_BYTES = 4 * 1024 * 1024
"""The size at which a chunk is full, in bytes of its tasks."""

PATIENCE = 0.05
"""How long a chunk waits for a slow source, in seconds, before it goes with what it has."""

AHEAD_TASKS = 64
"""How many tasks a process may be ahead of the answers handed out; with their answers, they are all that is held."""

AHEAD_BYTES = 32 * 1024 * 1024
"""How many bytes of tasks a process may be ahead of the answers handed out."""

TRIES = 2
"""How often a task may lose its process before it is held to be the reason. Once may be the system's doing."""

FALSE_STARTS = 3
"""How many processes in a row may die before they are ready."""

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Task(Generic[T]):
    """What a process is to work on, and how many bytes that is, roughly."""

    data: T
    size: int = 0


@dataclass(frozen=True, slots=True)
class Answer(Generic[T, R]):
    """What came of a task: a value or an error, and the seconds that it took."""

    data: T
    value: R | None
    error: NewscleanError | None
    seconds: float


@dataclass(slots=True, eq=False)
class _Job(Generic[T]):
    index: int
    task: Task[T]
    tries: int = 0


@dataclass(slots=True, eq=False)
class _Worker(Generic[T]):
    """A process, and the jobs it has and has not answered; `since` is when it turned to the first of them."""

    process: BaseProcess
    connection: Connection
    jobs: deque[_Job[T]] = field(default_factory=deque)
    ready: bool = False
    since: float = 0.0


def supervise(
    function: Callable[[T], R], tasks: Iterable[Task[T]], workers: int | None, time_limit: float | None
) -> Generator[Answer[T, R], None, None]:
    """Yield what `function` makes of each task, in order, worked on by processes.

    Tasks are taken as there is room for them, and what is held at a time is bounded. The processes end with the iterator,
    however it ends.

    Args:
        function: what to do: a function of a module, or a `functools.partial` of one.
        tasks: what to do it to.
        workers: how many processes; None for one a processor that this process may use.
        time_limit: the seconds after which a task is given up and its process ended; None for no limit.

    Raises:
        ValueError: `workers` or `time_limit` is out of range.
        WorkerDiedError: no process gets as far as taking a task.
        Exception: whatever `tasks` raises, after the answers to the tasks before it.
    """
    count = _usable_processors() if workers is None else workers
    if count < 1:
        raise ValueError(f"workers is {workers}; it must be at least 1")
    if time_limit is not None and not time_limit > 0:
        raise ValueError(f"time_limit is {time_limit}; it must be above 0, or None for no limit")
    return _supervise(_Crew(function, iter(tasks), count, time_limit))


def _supervise(crew: _Crew[T, R]) -> Generator[Answer[T, R], None, None]:
    try:
        while crew.advance():
            if crew.has_next():
                yield crew.next()
        if crew.fault is not None:
            raise crew.fault
    finally:
        crew.stop()


def _usable_processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Crew(Generic[T, R]):
    """The processes, what they are at, and the answers that wait for their turn."""

    def __init__(
        self, function: Callable[[T], R], tasks: Iterator[Task[T]], count: int, time_limit: float | None
    ) -> None:
        self.fault: Exception | None = None
        self._function = function
        self._tasks: Iterator[Task[T]] | None = tasks
        self._count = count
        self._time_limit = time_limit
        self._context = get_context()
        self._workers: list[_Worker[T]] = []
        self._again: deque[_Job[T]] = deque()
        self._answers: dict[int, Answer[T, R]] = {}
        self._taken = 0
        self._given = 0
        self._held_bytes = 0
        self._mean_seconds = CHUNK_SECONDS
        self._false_starts = 0

    def has_next(self) -> bool:
        return self._given in self._answers

    def next(self) -> Answer[T, R]:
        answer = self._answers.pop(self._given)
        self._given += 1
        return answer

    def advance(self) -> bool:
        """Hand out work, and hear what has come; wait for it where there is no answer to give. False: all is done."""
        self._employ()
        self._hear_all(wait=not self.has_next())
        return self.has_next() or any(worker.jobs for worker in self._workers) or self._room_for_more()

    def stop(self) -> None:
        """End the processes. They hold nothing but a page, so it is done the short way."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            _bury(worker)
        self._workers.clear()

    def _employ(self) -> None:
        for worker in self._workers:
            if worker.ready and not worker.jobs:
                self._hand_chunk(worker)
        while len(self._workers) < self._count and (chunk := self._chunk()):
            self._start(chunk)

    def _start(self, chunk: deque[_Job[T]]) -> None:
        ours, theirs = self._context.Pipe()
        inherited = ours if self._context.get_start_method() == "fork" else None
        process = self._context.Process(
            target=_work, args=(theirs, self._function, inherited), name="newsclean worker", daemon=True
        )
        with _interrupts_held():  # until it is known that it has to be ended
            process.start()
            self._workers.append(_Worker(process, ours, chunk))
        theirs.close()

    def _room_for_more(self) -> bool:
        return bool(self._again) or (
            self._tasks is not None
            and self._taken - self._given < AHEAD_TASKS * self._count
            and self._held_bytes < AHEAD_BYTES * self._count
        )

    def _chunk(self) -> deque[_Job[T]]:
        """Return the next jobs for a process. One that is suspected to have ended a process goes alone."""
        chunk: deque[_Job[T]] = deque()
        most = max(1, min(CHUNK_TASKS, int(CHUNK_SECONDS / self._mean_seconds)))
        size, until = 0, time.monotonic() + PATIENCE
        while len(chunk) < most and size < CHUNK_BYTES and time.monotonic() < until and self._room_for_more():
            if chunk and self._again and self._again[0].tries:
                break
            job = self._again.popleft() if self._again else self._taken_job()
            if job is None:
                break
            chunk.append(job)
            size += job.task.size
            if job.tries:
                break
        return chunk

    def _taken_job(self) -> _Job[T] | None:
        assert self._tasks is not None
        try:
            task = next(self._tasks)
        except StopIteration:
            self._tasks = None
            return None
        except Exception as fault:
            self._tasks, self.fault = None, fault
            return None
        job = _Job(self._taken, task)
        self._taken += 1
        self._held_bytes += task.size
        return job

    def _hand_chunk(self, worker: _Worker[T]) -> None:
        worker.jobs = worker.jobs or self._chunk()
        if worker.jobs:
            worker.since = time.monotonic()
            with suppress(OSError):  # it has died: that shows when it is listened to
                worker.connection.send_bytes(pickle.dumps([job.task.data for job in worker.jobs], 5))

    def _hear_all(self, *, wait: bool) -> None:
        busy = {worker.connection: worker for worker in self._workers if worker.jobs}
        if not busy:
            return
        for ready in connection.wait(list(busy), self._until_deadline(busy.values()) if wait else 0):
            self._hear(busy[ready])  # type: ignore[index]
        if self._time_limit is None:
            return
        now = time.monotonic()
        for worker in [worker for worker in self._workers if worker.ready and worker.jobs]:
            if now - worker.since > self._time_limit and not worker.connection.poll():
                self._give_up(worker)

    def _until_deadline(self, workers: Iterable[_Worker[T]]) -> float | None:
        if self._time_limit is None:
            return None
        starts = [worker.since for worker in workers if worker.ready]
        return max(0.0, min(starts) + self._time_limit - time.monotonic()) + 0.001 if starts else None

    def _hear(self, worker: _Worker[T]) -> None:
        try:
            data = worker.connection.recv_bytes()
        except (EOFError, OSError):
            self._mourn(worker)
            return
        if not worker.ready:
            worker.ready = True
            self._false_starts = 0
            self._hand_chunk(worker)
            return
        job = worker.jobs.popleft()
        worker.since = time.monotonic()
        if not worker.jobs:
            self._hand_chunk(worker)  # before the answer is unpacked, so that the process does not wait for that
        value, error, seconds = pickle.loads(data)
        self._mean_seconds += (seconds - self._mean_seconds) / 16
        self._settle(job, value, error, seconds)

    def _settle(self, job: _Job[T], value: R | None, error: NewscleanError | None, seconds: float) -> None:
        self._held_bytes -= job.task.size
        self._answers[job.index] = Answer(job.task.data, value, error, seconds)

    def _give_up(self, worker: _Worker[T]) -> None:
        job = worker.jobs.popleft()
        seconds = time.monotonic() - worker.since
        error = TimeLimitError(f"the page took longer than {self._time_limit:g} seconds")
        self._discharge(worker)
        self._settle(job, None, error, seconds)

    def _mourn(self, worker: _Worker[T]) -> None:
        seconds = time.monotonic() - worker.since
        suspect = worker.jobs.popleft()
        self._discharge(worker)
        status = _how_it_ended(worker.process.exitcode)
        if not worker.ready:
            self._false_starts += 1
            if self._false_starts >= FALSE_STARTS:
                raise WorkerDiedError(
                    f"worker processes die as they start ({status}): where they are spawned, the program that calls "
                    "clean_many needs `if __name__ == '__main__':`"
                )
            self._again.appendleft(suspect)
            return
        suspect.tries += 1
        if suspect.tries < TRIES:
            self._again.appendleft(suspect)
        else:
            self._settle(
                suspect, None, WorkerDiedError(f"the page ended the process that cleaned it: {status}"), seconds
            )

    def _discharge(self, worker: _Worker[T]) -> None:
        self._workers.remove(worker)
        worker.process.kill()
        _bury(worker)
        self._again.extendleft(reversed(worker.jobs))


def _bury(worker: _Worker[Any]) -> None:
    worker.process.join()
    worker.connection.close()


def _how_it_ended(status: int | None) -> str:
    if status is not None and status < 0:
        with suppress(ValueError):
            return f"killed by {signal.Signals(-status).name}"
    return f"exit status {status}"


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back while a process starts, so that it does not get it before it knows to leave it to us."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(ours: Connection, function: Callable[[Any], Any], inherited: Connection | None) -> None:
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
