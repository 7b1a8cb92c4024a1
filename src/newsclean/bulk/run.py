"""One bulk run: inputs → pages → processes → rows → parts → the output."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import newsclean
from newsclean.bulk.forms import Form
from newsclean.bulk.known import read_sites, write_sites
from newsclean.bulk.records import Fault, Record, Row, cleaned, outcome_of
from newsclean.bulk.sources import Choice, Columns, read, size_of
from newsclean.bulk.tally import ARTICLE, NO_ARTICLE, Tally
from newsclean.bulk.work import Work
from newsclean.errors import NewscleanError
from newsclean.knowing import Looked, by_site
from newsclean.many import TIME_LIMIT, look_at
from newsclean.options import Options
from newsclean.site import Repeats
from newsclean.sites import Sites
from newsclean.supervising import Answer, Task, supervise

__all__ = ["Plan", "Progress", "run"]

PART = 1000
"""How many pages a part has: some seconds of work, which is what a kill can cost, and some tens of megabytes."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is to do.

    Attributes:
        inputs: what is read, in this order.
        output: what is written.
        form: in which form.
        columns: where a table has what.
        choice: which pages are cleaned.
        options: how they are cleaned.
        site_knowledge: whether what the pages of a site repeat is left out of their articles.
        only_articles: whether pages without an article, and those with errors, are left out of the output.
        min_confidence: the confidence below which pages are left out of the output.
        timing: whether the output says how long each page took. Then no two runs write the same.
        part: how many pages a part has.
        workers: how many processes; None for one a processor.
        time_limit: the seconds that a page may take; None for no limit.
    """

    inputs: tuple[str, ...]
    output: Path
    form: Form
    columns: Columns = field(default_factory=Columns)
    choice: Choice = field(default_factory=Choice)
    options: Options = field(default_factory=Options)
    site_knowledge: bool = False
    only_articles: bool = False
    min_confidence: float = 0.0
    timing: bool = False
    part: int = PART
    workers: int | None = None
    time_limit: float | None = TIME_LIMIT

    def header(self) -> dict[str, Any]:
        """Return all that the output depends on."""
        return {
            "release": newsclean.__version__,
            "inputs": [(name, size_of(name)) for name in self.inputs],
            "form": repr(self.form),
            "columns": asdict(self.columns),
            "choice": (self.choice.url and self.choice.url.pattern, self.choice.sample),
            "options": asdict(self.options),
            "site knowledge": self.site_knowledge,
            "filters": (self.only_articles, self.min_confidence),
            "timing": self.timing,
            "part size": self.part,
        }


class Progress(Protocol):
    """Whoever wants to know how far a run is."""

    def __call__(self, reached: int, pages: int, failed: int) -> None:
        """Hear that so many bytes of the inputs are read, so many pages cleaned, and how many of them failed."""


class _Place(NamedTuple):
    """How far the inputs are read: so many items of this one, and all those before it."""

    input: int
    items: int


class _Encoded(NamedTuple):
    outcome: str
    row: Any
    kept: bool


def run(plan: Plan, work: Work, progress: Progress) -> Tally:
    """Do what is left to do of a run, and return how all of it went.

    Raises:
        OSError: the output cannot be written. What is done is kept.
        WorkerDiedError: no process can be started.
    """
    run = _Run(plan, work, progress)
    if not work.done:
        run.clean()
    work.finish(lambda path: plan.form.join(run.parts(), path))
    return run.total


class _Run:
    """A run under way: the part that is being filled, and the total so far."""

    def __init__(self, plan: Plan, work: Work, progress: Progress) -> None:
        self.total = Tally()
        self._plan, self._work, self._progress = plan, work, progress
        self._sizes = [size_of(name) for name in plan.inputs]
        self._place = _Place(0, 0)
        self._places: deque[_Place] = deque()
        self._faults: deque[tuple[_Place, Tally]] = deque()  # those between two pages are one entry, however many
        self._rows: list[Any] = []
        self._tally = Tally()
        self._sites = self._known() if plan.site_knowledge and not work.done else None
        for entry in work.entries:
            self.total += Tally.from_dict(entry["tally"])
            self._place = _Place(*entry["place"])

    def parts(self) -> list[Path]:
        """Return where the parts are."""
        return [
            self._work.part(number, self._plan.form.suffix)
            for number, entry in enumerate(self._work.entries)
            if entry["rows"]
        ]

    def clean(self) -> None:
        """Clean the pages that are left, and write the parts."""
        plan = self._plan
        answers = self._answers(replace(plan, inputs=(), output=Path()))
        try:
            for answer in answers:
                self._take(answer)
        finally:
            answers.close()
        self._place = _Place(len(plan.inputs), 0)
        if self._tally.pages or self._faults:
            self._write_part()

    def _answers(self, plan: Plan) -> Generator[Answer[Record, _Encoded], None, None]:
        tasks, limits = self._tasks(), (plan.workers, plan.time_limit)
        if self._sites is None:
            return supervise(partial(_encoded, plan=plan), tasks, *limits)
        return by_site(partial(_looked, plan=plan), tasks, self._sites, *limits, every=plan.part)

    def _known(self) -> Sites:
        """Return what was known of the sites when the last part was done."""
        done = len(self._work.entries)
        return read_sites(self._work.folder / _sites_name(done)) if done else Sites()

    def _tasks(self) -> Iterator[Task[Record]]:
        start, skipped = self._place
        after_fault = False
        for number, name in enumerate(self._plan.inputs[start:], start):
            items = read(name, self._plan.columns, self._plan.choice, self._plan.options.max_bytes)
            done = skipped if number == start else 0
            for count, item in enumerate(islice(items, done, None), done + 1):
                place = _Place(number, count)
                if isinstance(item, Fault):
                    if not after_fault:
                        self._faults.append((place, Tally()))
                    self._faults[-1][1].add_fault(item)
                else:
                    self._places.append(place)
                    yield Task(item, len(item.page.page))
                after_fault = isinstance(item, Fault)

    def _take(self, answer: Answer[Record, _Encoded]) -> None:
        record = answer.data
        encoded = answer.value
        if encoded is None:
            assert answer.error is not None
            encoded = _row(record, answer.error, answer.seconds, self._plan)
        self._place = self._places.popleft()
        self._tally.add(encoded.outcome, _where(record), kept=encoded.kept)
        if encoded.kept:
            self._rows.append(encoded.row)
        self._progress(
            sum(self._sizes[: self._place.input]) + record.reached,
            self.total.pages + self._tally.pages,
            self.total.failed + self._tally.failed,
        )
        if self._tally.pages >= self._plan.part:
            self._write_part()

    def _write_part(self) -> None:
        while self._faults and self._faults[0][0] <= self._place:
            self._tally += self._faults.popleft()[1]
        rows, form = self._rows, self._plan.form
        path = self._work.part(len(self._work.entries), form.suffix) if rows else None
        if self._sites is not None:
            self._work.keep(_sites_name(len(self._work.entries) + 1), partial(write_sites, self._sites))
        entry = {"place": self._place, "rows": len(rows), "tally": self._tally.to_dict()}
        self._work.add(entry, path, lambda place: form.write(rows, place))
        if self._sites is not None:
            (self._work.folder / _sites_name(len(self._work.entries) - 1)).unlink(missing_ok=True)
        self.total += self._tally
        self._rows, self._tally = [], Tally()


def _sites_name(parts: int) -> str:
    """Return the name of the file with what is known of sites after so many parts."""
    return f"sites-{parts:06d}.arrow"


def _looked(record: Record, repeats: Repeats, plan: Plan) -> Looked[_Encoded]:
    """Clean a page of whose site something is known; return its row, and what it teaches the site."""
    start = time.perf_counter()
    outcome = outcome_of(partial(look_at, record.page, repeats, plan.options))
    seconds = time.perf_counter() - start
    if isinstance(outcome, NewscleanError):
        return Looked(_row(record, outcome, seconds, plan), None, None)
    return Looked(_row(record, outcome.value, seconds, plan), outcome.url, outcome.lesson)


def _encoded(record: Record, plan: Plan) -> _Encoded:
    """Clean a page, and return its row as the output has it."""
    start = time.perf_counter()
    outcome = cleaned(record.page, plan.options)
    return _row(record, outcome, time.perf_counter() - start, plan)


def _row(record: Record, outcome: Any, seconds: float, plan: Plan) -> _Encoded:
    error = outcome if isinstance(outcome, NewscleanError) else None
    article = None if error is not None else outcome
    name = type(error).__name__ if article is None else ARTICLE if article.blocks else NO_ARTICLE
    if (plan.only_articles and name != ARTICLE) or (plan.min_confidence and _confidence(article) < plan.min_confidence):
        return _Encoded(name, None, kept=False)
    row = Row(
        record.source,
        record.member,
        record.position,
        record.page.url,
        article,
        error,
        seconds if plan.timing else None,
    )
    return _Encoded(name, plan.form.encode(row), kept=True)


def _confidence(article: newsclean.Article | None) -> float:
    return 0.0 if article is None else article.confidence


def _where(record: Record) -> str:
    place = record.member if record.member is not None else f"at {record.position}"
    return f"{record.source} {place}{f' ({record.page.url})' if record.page.url else ''}"
