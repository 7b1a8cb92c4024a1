"""The command `newsclean bulk`."""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from newsclean.bulk.forms import form_of
from newsclean.bulk.run import PART, Plan, Progress, run
from newsclean.bulk.sources import Choice, Columns, size_of
from newsclean.bulk.work import UnusableWorkError, Work, clear_rest, folder_of, is_left_over
from newsclean.commanding import INTERRUPTED, add_favor, complain, parser_of
from newsclean.errors import WorkerDiedError
from newsclean.many import TIME_LIMIT
from newsclean.options import Options

__all__ = ["main"]

WELL, FAULTY, UNDONE = 0, 1, 2
"""Exit statuses: all went well; it is done, but some pages or inputs failed; it is not done."""

BAR = "{percentage:3.0f}%|{bar:20}| {elapsed}<{remaining}{postfix}"
"""The bar is over the bytes of the inputs, since nobody knows their pages beforehand."""

NEEDED = ("pyarrow", "fastwarc", "tqdm", "publicsuffixlist")

EXAMPLES = """\
examples:
  newsclean bulk crawl-*.warc.gz -o articles.parquet
  newsclean bulk crawl.warc.gz --url '^https://news\\.' --only-articles -o articles.jsonl.zst
  newsclean bulk pages.parquet --page-column html --url-column address -o articles.parquet
  newsclean bulk folder/ -o markdown/

what an input is, its name says: .warc or .wet (with .gz, .zst), .parquet, .jsonl (with .gz, .zst), .zip, .tar (with
.gz, .bz2, .xz), .html, or a folder of HTML files. Of a WARC, the HTML of responses with status 2xx is read.

exit status: 0 all went well; 1 it is done, but pages failed or inputs could not be read, as the summary says;
2 it is not done (wrong usage, or the output cannot be written); 130 interrupted. What is done is kept for --resume.
"""


def main(arguments: Sequence[str]) -> int:
    """Run the command with `arguments` and return its exit status."""
    parser = _parser()
    call = parser.parse_args(arguments)
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        _say(f"it needs {' and '.join(missing)}: pip install 'newsclean[bulk]'")
        return UNDONE
    try:
        plan = _plan(call)
    except (ValueError, re.error) as fault:
        parser.error(str(fault))
    return _carried_out(plan, resume=call.resume, quiet=call.quiet)


def _parser() -> argparse.ArgumentParser:
    parser = parser_of("newsclean bulk", "Clean the pages of crawl archives, tables and folders.", EXAMPLES)
    add = parser.add_argument
    add("inputs", nargs="+", metavar="INPUT", help="what to read")
    add(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="what to write: NAME.parquet, NAME.jsonl, NAME.jsonl.gz, NAME.jsonl.zst, or a folder for Markdown",
    )
    add("--resume", action="store_true", help="go on with a run that was stopped")
    add("--workers", type=int, metavar="N", help="how many processes; default: one a processor")
    add("--time-limit", type=float, default=TIME_LIMIT, metavar="SECONDS", help="for a page; default: %(default)g")
    add("--url", metavar="REGEX", help="clean only pages whose URL matches this somewhere")
    add(
        "--sample", type=float, default=1.0, metavar="SHARE", help="clean this share of the pages, always the same ones"
    )
    add("--site-knowledge", action="store_true", help="leave out what the pages of one registered domain repeat")
    add("--only-articles", action="store_true", help="leave pages without an article out of the output")
    add("--min-confidence", type=float, default=0.0, metavar="P", help="leave pages below this confidence out")
    add("--timing", action="store_true", help="write how long each page took; else the same input gives the same bytes")
    add("--page-column", default="page", metavar="NAME", help="the pages' column of a table; default: %(default)s")
    add("--url-column", default="url", metavar="NAME", help="the URLs' column, if it has one; default: %(default)s")
    add("--encoding-column", default="encoding", metavar="NAME", help="the encodings'; default: %(default)s")
    add("-t", "--text", action="store_true", help="the pages of tables are already rendered to text")
    add_favor(parser)
    add(
        "--part",
        type=int,
        default=PART,
        metavar="N",
        help="pages a part, and a Parquet row group; default: %(default)s",
    )
    add("-q", "--quiet", action="store_true", help="no progress, and no summary where all went well")
    return parser


def _plan(call: argparse.Namespace) -> Plan:
    if not 0 < call.sample <= 1:
        raise ValueError(f"--sample is {call.sample:g}; it must be above 0 and at most 1")
    if not 0 <= call.min_confidence <= 1:
        raise ValueError(f"--min-confidence is {call.min_confidence:g}; it must be from 0 to 1")
    if call.part < 1:
        raise ValueError(f"--part is {call.part}; it must be at least 1")
    if call.workers is not None and call.workers < 1:
        raise ValueError(f"--workers is {call.workers}; it must be at least 1")
    if not Path(call.output).absolute().name:
        raise ValueError(f"--output is {call.output}, which has no name")
    if not call.time_limit > 0:
        raise ValueError(f"--time-limit is {call.time_limit:g}; it must be above 0")
    return Plan(
        inputs=tuple(call.inputs),
        output=Path(call.output),
        form=form_of(call.output),
        columns=Columns(call.page_column, call.url_column, call.encoding_column, call.text),
        choice=Choice(re.compile(call.url) if call.url else None, call.sample),
        options=Options(favor=call.favor),
        site_knowledge=call.site_knowledge,
        only_articles=call.only_articles,
        min_confidence=call.min_confidence,
        timing=call.timing,
        part=call.part,
        workers=call.workers,
        time_limit=call.time_limit,
    )


def _carried_out(plan: Plan, *, resume: bool, quiet: bool) -> int:
    stopped = is_left_over(plan.output)
    if plan.output.exists() and not stopped:
        if resume:
            clear_rest(plan.output)
            _say(f"{plan.output} is finished")
            return WELL
        _say(f"{plan.output} exists: remove it, or choose another name")
        return UNDONE
    if stopped and not resume:
        _say(f"a run for {plan.output} was stopped: go on with --resume, or remove {folder_of(plan.output)}")
        return UNDONE
    start = time.monotonic()
    try:
        with closing(Work(plan.output, plan.header())) as work, _progress(plan, quiet=quiet) as progress:
            tally = run(plan, work, progress)
    except KeyboardInterrupt:
        _say("interrupted; what is done is kept: go on with --resume")
        return INTERRUPTED
    except (UnusableWorkError, WorkerDiedError) as fault:
        _say(str(fault))
        return UNDONE
    except OSError as fault:
        _say(f"{fault.filename or plan.output}: {fault.strerror or fault}; what is done is kept: go on with --resume")
        return UNDONE
    if not quiet or not tally.well:
        _say(f"{tally.summary()}\nin {time.monotonic() - start:.0f} s")
    return WELL if tally.well else FAULTY


@contextmanager
def _progress(plan: Plan, *, quiet: bool) -> Iterator[Progress]:
    """Show how far the run is, where somebody looks on."""
    if quiet or not sys.stderr.isatty():
        yield lambda reached, pages, failed: None
        return
    from tqdm import tqdm

    with tqdm(total=sum(map(size_of, plan.inputs)), bar_format=BAR, miniters=1) as bar:
        before: tuple[float, int] | None = None

        def show(reached: int, pages: int, failed: int) -> None:
            nonlocal before
            if before is None:  # what was done before a resume says nothing about how fast this is
                before = time.monotonic(), pages
                bar.initial = bar.n = min(reached, bar.total)
            start, at_start = before
            rate = (pages - at_start) / max(time.monotonic() - start, 0.001)
            bar.set_postfix_str(f"{pages:,} pages, {rate:.1f} a second, {failed:,} failed", refresh=False)
            bar.update(max(0, min(reached, bar.total) - bar.n))

        yield show


_say = partial(complain, command="newsclean bulk")
