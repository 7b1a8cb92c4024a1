"""The command `newsclean explain`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsclean.cleaning import Stages
from newsclean.commanding import (
    OK,
    UNUSABLE,
    add_pages,
    complain,
    fault_line,
    parser_of,
    stages_of_pages,
    worse,
)
from newsclean.files import write_whole
from newsclean.options import Options
from newsclean.reading.decoding import decode
from newsclean.reporting import document, overview
from newsclean.reporting.account import Account, account_of
from newsclean.reporting.peers import PEERS, installed, keeps

__all__ = ["main"]

INDEX = "index.html"
"""The file that a folder of reports is entered by."""

EXAMPLES = """\
examples:
  newsclean explain page.html -o report.html
  newsclean explain page.html -o report.html --compare readability-lxml,trafilatura
  newsclean explain pages/*.html -o reports/    a report a page, and index.html, the least sure page first

One page gives one file. Several pages give a folder, which is made where it does not exist; so does one page where
the output is a folder. Reports that are there already are written anew, if --force says so.

exit status: 0 article found, 1 no article found, 2 wrong usage, or a page that cannot be read, or an output that
cannot be written
"""


def main(arguments: Sequence[str]) -> int:
    """Run the command with `arguments` and return its exit status."""
    parser = _parser()
    call = parser.parse_args(arguments)
    if call.pages.count("-") > 1:
        parser.error("standard input can be read once")
    if call.output == "-":
        parser.error("a report goes to a file or a folder, not to standard output")
    missing = [name for name in call.compare if not installed(name)]
    if missing:
        complain(f"not installed: {', '.join(missing)}; pip install {' '.join(missing)}")
        return UNUSABLE
    try:
        return _reports(call) if len(call.pages) > 1 or _is_folder(call.output) else _report(call)
    except OSError as fault:
        complain(f"{fault.filename or call.output}: {fault_line(fault)}")
        return UNUSABLE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "newsclean explain",
        "Write a report on news pages: what was kept and removed of each, piece by piece, and why.",
        EXAMPLES,
    )
    add_pages(parser)
    add = parser.add_argument
    add("-o", "--output", required=True, metavar="FILE", help="the report, or a folder of reports")
    add("--force", action="store_true", help="write over reports that exist")
    add(
        "--compare",
        type=_peers,
        default=(),
        metavar="NAMES",
        help=f"other extractors that are installed, apart by commas: {', '.join(PEERS)}",
    )
    return parser


def _peers(text: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(filter(None, (name.strip().lower() for name in text.split(",")))))
    unknown = [name for name in names if name not in PEERS]
    if unknown:
        raise argparse.ArgumentTypeError(f"not known: {', '.join(unknown)}; known are {', '.join(PEERS)}")
    return names


def _is_folder(output: str) -> bool:
    return output.endswith("/") or Path(output).is_dir()


def _report(call: argparse.Namespace) -> int:
    """Write the report on one page."""
    target = Path(call.output)
    if not _may_write(target, call.force):
        return UNUSABLE
    options = Options(favor=call.favor, encoding=call.encoding)
    status = OK
    for page, data, stages in stages_of_pages(call.pages, call, options):
        status = worse(status, stages)
        if not isinstance(stages, str):
            _write(target, _account(page, data, stages, call))
    return status


def _reports(call: argparse.Namespace) -> int:
    """Write a report a page, and their index last."""
    folder = Path(call.output)
    if folder.exists() and not folder.is_dir():
        complain(f"{folder}: is a file; several reports need a folder")
        return UNUSABLE
    names = list(_file_names(call.pages))
    if not all(_may_write(folder / name, call.force) for name in (INDEX, *names)):
        return UNUSABLE
    folder.mkdir(parents=True, exist_ok=True)
    status = OK
    rows = []
    options = Options(favor=call.favor, encoding=call.encoding)
    for (page, data, stages), name in zip(stages_of_pages(call.pages, call, options), names, strict=True):
        status = worse(status, stages)
        if isinstance(stages, str):
            rows.append(overview.Row(page, None, "", None, lowers=stages))
            continue
        account = _account(page, data, stages, call)
        _write(folder / name, account)
        rows.append(overview.row_of(account, name))
    write_whole(folder / INDEX, overview.write(rows).encode("utf-8", "replace"))
    return status


def _write(target: Path, account: Account) -> None:
    write_whole(target, document.write(account).encode("utf-8", "replace"))


def _file_names(pages: Sequence[str]) -> Iterator[str]:
    """Yield a name for the report on each page: no two alike, whatever the system thinks of capitals."""
    taken = {INDEX}
    for page in pages:
        stem = "stdin" if page == "-" else Path(page).stem or "page"
        name, number = f"{stem}.html", 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}.html"
        taken.add(name.casefold())
        yield name


def _may_write(target: Path, force: bool) -> bool:
    """Return whether `target` may be written, and say so where it may not."""
    if target.is_file() and not force:
        complain(f"{target}: exists; --force writes over it")
        return False
    return True


def _account(page: str, data: bytes, stages: Stages, call: argparse.Namespace) -> Account:
    """Return the account of a page, with what other extractors keep."""
    text = decode(data, call.encoding) if call.compare else ""
    peers = {name: keeps(name, text, call.url, stages.page.segments) for name in call.compare}
    return account_of(stages, call.url or ("standard input" if page == "-" else page), peers)
