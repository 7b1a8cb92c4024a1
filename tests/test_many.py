"""Many pages: order, laziness, pages that kill or hang their process, Ctrl-C, and no process left behind."""

from __future__ import annotations

import ctypes
import faulthandler
import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsclean
from newsclean import CleaningFailedError, EmptyPageError, PageInput, TimeLimitError, WorkerDiedError, clean_many
from newsclean.supervising import Answer, Task, supervise


def story(number: int) -> str:
    return (
        f"<h1>Ferry {number} sails</h1><p>Ferry number {number} left the port of Velmora on Monday, after repairs.</p>"
    )


def work(task: str) -> str:
    """Do what a task says, bad things too."""
    match task.split():
        case ["segfault"]:
            faulthandler.disable()  # pytest's, which would tell of it
            ctypes.string_at(0)
        case ["exit", status]:
            os._exit(int(status))
        case ["kill"]:
            os.kill(os.getpid(), signal.SIGKILL)
        case ["once", flag]:
            if not Path(flag).exists():
                Path(flag).touch()
                os._exit(1)
        case ["hang"]:
            time.sleep(600)
        case ["spin"]:
            while True:
                pass
        case ["raise"]:
            raise RuntimeError("a fault of the library")
        case ["unpicklable"]:
            return lambda: None  # type: ignore[return-value]
        case ["large", size]:
            return "x" * int(size)
    return task.upper()


def worked(tasks: list[str], workers: int = 2, time_limit: float | None = 30) -> list[Answer[str, str]]:
    return list(supervise(work, [Task(task, len(task)) for task in tasks], workers, time_limit))


@pytest.fixture(params=["fork", "spawn"])
def start_method(request: pytest.FixtureRequest) -> Iterator[str]:
    before = multiprocessing.get_start_method(allow_none=True)
    multiprocessing.set_start_method(request.param, force=True)
    yield request.param
    multiprocessing.set_start_method(before, force=True)


@pytest.fixture(autouse=True)
def no_process_left() -> Iterator[None]:
    yield
    assert not multiprocessing.active_children()


@pytest.mark.usefixtures("start_method")
def test_results_are_those_of_clean_in_order() -> None:
    pages = [story(number) for number in range(40)]
    results = list(clean_many(pages, workers=3))
    assert [result.index for result in results] == list(range(40))
    assert [result.article for result in results] == [newsclean.clean(page) for page in pages]
    assert all(result.error is None and result.seconds > 0 for result in results)


def test_what_a_page_may_be() -> None:
    text = "The port of Velmora opened again on Monday, after two weeks of repairs."
    greek = "<p>Το λιμάνι άνοιξε ξανά τη Δευτέρα, μετά από δύο εβδομάδες.</p>"
    pages: list[bytes | str | tuple[bytes | str, str | None] | PageInput] = [
        story(1),
        story(2).encode(),
        (story(3), "https://velmora.example/3"),
        (story(4), None),
        PageInput(greek.encode("iso-8859-7"), "https://velmora.example/5", encoding="iso-8859-7"),
        PageInput(text, rendered=True),
        PageInput(text.encode("utf-16"), rendered=True),
        b"",
        b"\x89PNG\r\n\x1a\n",
    ]
    results = list(clean_many(pages, workers=1))
    assert [result.url and result.url[-1] for result in results] == [None, None, "3", None, "5", None, None, None, None]
    assert results[4].article == newsclean.clean(greek, "https://velmora.example/5")
    assert results[5].article == results[6].article == newsclean.clean_text(text)
    assert [type(result.error).__name__ for result in results[7:]] == ["EmptyPageError", "BinaryPageError"]


def test_errors_can_be_raised_where_they_stand() -> None:
    results = clean_many([story(1), b"", story(2)], workers=2, on_error="raise")
    assert next(results).article is not None
    with pytest.raises(EmptyPageError):
        next(results)


def test_the_callers_faults() -> None:
    for arguments in ({"workers": 0}, {"time_limit": 0}, {"time_limit": float("nan")}, {"on_error": "ignore"}):
        with pytest.raises(ValueError, match=next(iter(arguments))):
            clean_many([], **arguments)  # type: ignore[arg-type]
    for page in (5, None, ("a", "b", "c"), ("a", 5), (5, "a")):
        results = clean_many([story(1), page], workers=1)  # type: ignore[list-item]
        assert next(results).article is not None
        with pytest.raises(TypeError, match="a page is bytes"):
            next(results)


def test_no_page_is_no_process() -> None:
    assert list(clean_many([])) == []


def test_what_the_source_raises_comes_after_the_pages_before_it() -> None:
    def pages() -> Iterator[str]:
        yield from (story(1), story(2))
        raise OSError("the disk is gone")

    results = clean_many(pages(), workers=2)
    assert [next(results).index, next(results).index] == [0, 1]
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)


def test_an_endless_source_is_read_as_far_as_needed() -> None:
    read = itertools.count()
    results = clean_many((story(next(read)) for _ in itertools.repeat(None)), workers=2)
    for expected in range(300):
        assert next(results).index == expected
    assert next(read) <= 300 + 2 * 64 + 1
    results.close()  # type: ignore[attr-defined]


def test_large_tasks_are_held_by_their_bytes_not_their_number() -> None:
    read = itertools.count()
    tasks = (Task(str(next(read)), 40 * 1024 * 1024) for _ in itertools.repeat(None))
    answers = supervise(work, tasks, 2, None)
    assert next(answers).value == "0"
    assert next(read) <= 4
    answers.close()


@pytest.mark.parametrize(
    ("bad", "said"),
    [("segfault", "SIGSEGV"), ("exit 3", "exit status 3"), ("exit 0", "exit status 0"), ("kill", "SIGKILL")],
)
def test_a_task_that_ends_its_process_costs_itself_alone(bad: str, said: str) -> None:
    tasks = [f"task {number}" for number in range(30)]
    tasks[0] = tasks[7] = tasks[8] = tasks[29] = bad
    answers = worked(tasks)
    assert [answer.data for answer in answers] == tasks
    for answer in answers:
        if answer.data == bad:
            assert isinstance(answer.error, WorkerDiedError) and said in str(answer.error)
        else:
            assert answer.value == answer.data.upper()


@pytest.mark.usefixtures("start_method")
def test_a_task_that_hangs_or_ends_its_process_under_either_way_to_start_one() -> None:
    answers = worked(["one", "kill", "two", "hang", "three"], time_limit=0.5)
    assert [answer.value for answer in answers] == ["ONE", None, "TWO", None, "THREE"]
    assert [type(answer.error) for answer in answers[1::2]] == [WorkerDiedError, TimeLimitError]


def test_a_process_that_is_ended_from_outside_costs_no_task(tmp_path: Path) -> None:
    tasks = ["one", f"once {tmp_path / 'flag'}", "two"]
    assert [answer.error for answer in worked(tasks, workers=1)] == [None] * 3


@pytest.mark.parametrize("bad", ["hang", "spin"])
def test_a_task_that_hangs_costs_itself_alone(bad: str) -> None:
    tasks = ["one", "two", bad, "three", bad, "four"]
    answers = worked(tasks, time_limit=0.5)
    assert [answer.value for answer in answers] == ["ONE", "TWO", None, "THREE", None, "FOUR"]
    assert [type(answer.error) for answer in answers if answer.data == bad] == [TimeLimitError] * 2
    assert all(answer.seconds >= 0.5 for answer in answers if answer.data == bad)


def test_any_other_fault_has_a_name() -> None:
    answers = worked(["one", "raise", "unpicklable", "two"], workers=1)
    assert [type(answer.error) for answer in answers[1:3]] == [CleaningFailedError] * 2
    assert "RuntimeError: a fault of the library" in str(answers[1].error)
    assert [answers[0].value, answers[3].value] == ["ONE", "TWO"]


def test_large_answers_to_a_slow_reader() -> None:
    answers = supervise(work, (Task("large 3000000") for _ in range(12)), 2, 0.5)
    for answer in answers:
        assert len(answer.value or "") == 3_000_000 and answer.error is None
        time.sleep(0.1)


def test_a_program_without_its_guard_is_told_so(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import multiprocessing, newsclean\n"
        "multiprocessing.set_start_method('spawn', force=True)\n"
        "print(list(newsclean.clean_many(['<p>A page of some words.</p>'], workers=2)))\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert "WorkerDiedError: worker processes die as they start (exit status 1)" in done.stderr
    assert "__main__" in done.stderr


PROGRAM = """
import sys, time, newsclean
from newsclean.supervising import Task, supervise
from tests.test_many import work

def tasks():
    for number in range({count}):
        yield Task("{task}", 1)

if __name__ == "__main__":
    print("started", flush=True)
    for answer in supervise(work, tasks(), 2, None):
        print(answer.value, flush=True)
"""


def heed_interrupts() -> None:
    """Undo what a shell does to what it starts in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def program(task: str, count: int) -> subprocess.Popen[str]:
    code = textwrap.dedent(PROGRAM.format(task=task, count=count))
    root = Path(__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), *sys.path])}
    return subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env=environment,
        preexec_fn=heed_interrupts,
    )


def members(group: int) -> list[int]:
    """Return the processes of a group that still run."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, _, parent_group = (entry / "stat").read_text().rpartition(")")[2].split()[:3]
            except OSError:
                continue
            if int(parent_group) == group and state != "Z":
                found.append(int(entry.name))
    return found


def wait_for(condition: object, seconds: float = 20) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():  # type: ignore[operator]
            return True
        time.sleep(0.02)
    return False


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are counted in /proc")
@pytest.mark.parametrize("task", ["quick", "hang", "spin"])
def test_an_interrupt_ends_everything(task: str) -> None:
    process = program(task, 10**9)
    assert process.stdout is not None and process.stderr is not None
    assert process.stdout.readline() == "started\n"
    assert wait_for(lambda: len(members(process.pid)) == 3)
    time.sleep(0.3)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it
    _, errors = process.communicate(timeout=20)
    assert process.returncode == -signal.SIGINT
    assert errors.count("KeyboardInterrupt") == 1 and errors.count("Traceback") == 1
    assert not members(process.pid)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are counted in /proc")
@pytest.mark.parametrize("task", ["quick", "hang", "spin"])
def test_no_process_outlives_its_parent(task: str) -> None:
    process = program(task, 10**9)
    assert process.stdout is not None and process.stderr is not None
    assert process.stdout.readline() == "started\n"
    assert wait_for(lambda: len(members(process.pid)) == 3)
    process.kill()
    process.communicate(timeout=20)
    assert wait_for(lambda: not members(process.pid))


def test_an_iterator_that_is_forgotten_leaves_no_process() -> None:
    results = clean_many([story(1)] * 50, workers=2)
    next(results)
    assert multiprocessing.active_children()
    del results
    assert not multiprocessing.active_children()
