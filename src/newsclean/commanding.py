"""What the commands have in common: their words, exit statuses, pages read, faults in one line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newsclean.cleaning import Stages, stages_of, stages_of_text
from newsclean.errors import NewscleanError
from newsclean.options import Options
from newsclean.reading.decoding import decode

__all__ = [
    "INTERRUPTED",
    "NO_ARTICLE",
    "OK",
    "UNUSABLE",
    "add_favor",
    "add_pages",
    "complain",
    "fault_line",
    "parser_of",
    "read_page",
    "stages_of_pages",
    "worse",
]

OK, NO_ARTICLE, UNUSABLE, INTERRUPTED = 0, 1, 2, 130
"""Exit statuses: an article from every page; a page without one; something cannot be used; Ctrl-C."""


def parser_of(prog: str, description: str, epilog: str) -> argparse.ArgumentParser:
    """Return a parser for a command's words; its `epilog` is shown as it is written."""
    return argparse.ArgumentParser(
        prog=prog, description=description, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
    )


def add_pages(parser: argparse.ArgumentParser) -> None:
    """Let a command take pages, and what is to be known of them."""
    add = parser.add_argument
    add("pages", nargs="+", metavar="FILE", help="an HTML file, or - for standard input")
    add("-u", "--url", help="the page's address, which makes its links absolute")
    add("-t", "--text", action="store_true", help="the pages are already rendered to text")
    add("--encoding", help="the pages' encoding, where it is known")
    add_favor(parser)


def add_favor(parser: argparse.ArgumentParser) -> None:
    """Let a command take what `Options.favor` is."""
    parser.add_argument(
        "--favor", choices=("balanced", "precision", "recall"), default="balanced", help="default: balanced"
    )


def stages_of_pages(
    pages: Sequence[str], call: argparse.Namespace, options: Options
) -> Iterator[tuple[str, bytes, Stages | str]]:
    """Yield each page, its bytes, and what it comes to, or in one line why it cannot be read. That line, and that there is no
    article, are said as well.

    Args:
        pages: their names.
        call: the command's words: `add_pages` says which.
        options: the choices that they are cleaned with.
    """
    for name in pages:
        data = b""
        try:
            data = read_page(name)
            if call.text:
                text = decode(data, options.encoding, options.max_bytes)
                stages = stages_of_text(text, call.url, options)
            else:
                stages = stages_of(data, call.url, options)
        except (NewscleanError, OSError) as fault:
            complain(f"{name}: {fault_line(fault)}")
            yield name, data, fault_line(fault)
            continue
        if not stages.article.blocks:
            complain(f"{name}: no article found")
        yield name, data, stages


def worse(status: int, stages: Stages | str) -> int:
    """Return the exit status after one more page."""
    if isinstance(stages, str):
        return UNUSABLE
    return status if stages.article.blocks else max(status, NO_ARTICLE)


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


def fault_line(fault: Exception) -> str:
    """Return what a fault was, without the number that the system gives it."""
    if isinstance(fault, OSError) and fault.strerror:
        return fault.strerror
    return str(fault)


def complain(message: str, command: str = "newsclean") -> None:
    """Print to standard error, in the name of a command."""
    print(f"{command}: {message}", file=sys.stderr)
