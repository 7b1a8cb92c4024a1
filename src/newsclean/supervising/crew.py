"""A crew of processes that works through tasks, in order, and outlives any of them.

`concurrent.futures` gives up its whole pool when one process dies. Here a process that dies or hangs costs its own task
alone, because the crew knows, from answers that come one by one and in order, which task each process was at.
"""

from __future__ import annotations

import os
import pickle
import signal
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Generic, Self, TypeVar

from newsclean.errors import NewscleanError, TimeLimitError, WorkerDiedError
from newsclean.supervising.worker import interrupts_held, work

__all__ = ["Answer", "Crew", "Task", "supervise"]

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


class Crew(Generic[T, R]):
    """Processes that work, and go on to the next tasks when those that they were given are done.

    They start when there is something to do. `stop` ends them, and so does the end of `with`.
    """

    def __init__(self, function: Callable[[T], R], workers: int | None, time_limit: float | None) -> None:
        """Take on a crew.

        Args:
            function: what to do: a function of a module, or a `functools.partial` of one.
            workers: how many processes; None for one a processor that this process may use.
            time_limit: the seconds after which a task is given up and its process ended; None for no limit.

        Raises:
            ValueError: `workers` or `time_limit` is out of range.
        """
        count = _usable_processors() if workers is None else workers
        if count < 1:
            raise ValueError(f"workers is {workers}; it must be at least 1")
        if time_limit is not None and not time_limit > 0:
            raise ValueError(f"time_limit is {time_limit}; it must be above 0, or None for no limit")
        self._function = function
        self._count = count
        self._time_limit = time_limit
        self._context = get_context()
        self._workers: list[_Worker[T]] = []
        self._mean_seconds = CHUNK_SECONDS
        self._false_starts = 0
        self._begin(iter(()))

    def _begin(self, tasks: Iterator[Task[T]]) -> None:
        self._tasks: Iterator[Task[T]] | None = tasks
        self._fault: Exception | None = None
        self._again: deque[_Job[T]] = deque()
        self._answers: dict[int, Answer[T, R]] = {}
        self._taken = 0
        self._given = 0
        self._held_bytes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def work(self, tasks: Iterable[Task[T]]) -> Generator[Answer[T, R], None, None]:
        """Yield what comes of each task, in order.

        Tasks are taken as there is room for them, and what is held at a time is bounded. A crew has one work at a time: the last
        answer has to be taken before it is given another.

        Raises:
            WorkerDiedError: no process gets as far as taking a task.
            Exception: whatever `tasks` raises, after the answers to the tasks before it.
        """
        self._begin(iter(tasks))
        while self._advance():
            if self._has_next():
                yield self._next()
        if self._fault is not None:
            raise self._fault

    def _has_next(self) -> bool:
        return self._given in self._answers

    def _next(self) -> Answer[T, R]:
        answer = self._answers.pop(self._given)
        self._given += 1
        return answer

    def _advance(self) -> bool:
        """Hand out work, and hear what has come; wait for it where there is no answer to give. False: all is done."""
        self._employ()
        self._hear_all(wait=not self._has_next())
        return self._has_next() or any(worker.jobs for worker in self._workers) or self._room_for_more()

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
            target=work, args=(theirs, self._function, inherited), name="newsclean worker", daemon=True
        )
        with interrupts_held():  # until it is known that it has to be ended
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
            self._tasks, self._fault = None, fault
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


def supervise(
    function: Callable[[T], R], tasks: Iterable[Task[T]], workers: int | None, time_limit: float | None
) -> Generator[Answer[T, R], None, None]:
    """Return an iterator of what comes of each task, worked on by a crew that ends with it, however it ends.

    Arguments and errors are those of `Crew` and its `work`.
    """
    return _all_work(Crew(function, workers, time_limit), tasks)


def _all_work(crew: Crew[T, R], tasks: Iterable[Task[T]]) -> Generator[Answer[T, R], None, None]:
    with crew:
        yield from crew.work(tasks)


def _usable_processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
