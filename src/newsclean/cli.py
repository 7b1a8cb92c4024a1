"""The command `newsclean`."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import newsclean
from newsclean.article import Article
from newsclean.commanding import (
    INTERRUPTED,
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

__all__ = ["main"]

COMMANDS = {"bulk": "newsclean.bulk.command", "explain": "newsclean.reporting.command"}
"""What the first word may be besides a file: the module whose `main` takes the words after it."""

SEPARATORS = {"text": "\n" + "-" * 72 + "\n\n", "markdown": "\n---\n\n", "html": "\n", "json": ""}
"""What stands between the articles of several pages. JSON has a line each."""

EXAMPLES = """\
examples:
  newsclean page.html                          the article as plain text
  newsclean page.html --format markdown --output article.md
  newsclean *.html --format json               one JSON object a line
  curl -sL https://example.org/story | newsclean - --url https://example.org/story
  lynx -dump page.html | newsclean --text -    a page already rendered to text
  newsclean explain page.html -o report.html   what was kept and removed, and why

exit status: 0 article found, 1 no article found, 2 wrong usage or a page that cannot be read
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (those of the process by default) and return its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in COMMANDS:
            status: int = importlib.import_module(COMMANDS[words[0]]).main(words[1:])
            return status
        return _run(_call(words))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for the flush at exit
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED


def _call(words: Sequence[str]) -> argparse.Namespace:
    parser = _parser()
    call = parser.parse_args(words)
    if call.front_matter and call.format != "markdown":
        parser.error("--front-matter goes with --format markdown")
    if call.show_removed and (call.output or call.format != "text"):
        parser.error("--show-removed prints to the terminal; for a file, see newsclean explain")
    return call


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "newsclean", "Print the article on news pages, without menus, share bars, related articles and such.", EXAMPLES
    )
    add_pages(parser)
    add = parser.add_argument
    add("-f", "--format", choices=tuple(SEPARATORS), default="text", help="default: text")
    add("-o", "--output", type=Path, metavar="FILE", help="write to this file instead of standard output")
    add("--front-matter", action="store_true", help="begin Markdown with the facts as a YAML block")
    add("--captions", action="store_true", help="keep captions in the text")
    add("--no-tables", action="store_true", help="leave tables out of the text")
    add("--show-removed", action="store_true", help="print the whole page, what was removed dimmed and named")
    add("--version", action="version", version=f"newsclean {newsclean.__version__}")
    return parser


def _run(call: argparse.Namespace) -> int:
    options = Options(
        favor=call.favor,
        captions_in_text=call.captions,
        tables_in_text=not call.no_tables,
        encoding=call.encoding,
    )
    if call.show_removed:
        return _shown(call, options)
    status = OK
    written: list[str] = []
    for _, _, stages in stages_of_pages(call.pages, call, options):
        status = worse(status, stages)
        if not isinstance(stages, str) and (stages.article.blocks or call.format == "json"):
            written.append(_formatted(stages.article, call))
    if written:
        try:
            separator = "\n" if call.front_matter else SEPARATORS[call.format]  # front matter has lines of its own
            _write(separator.join(written), call.output)
        except BrokenPipeError:
            raise
        except OSError as fault:
            complain(f"{call.output or 'standard output'}: {fault_line(fault)}")
            return UNUSABLE
    return status


def _shown(call: argparse.Namespace, options: Options) -> int:
    """Print whole pages, what was removed dimmed and named."""
    if find_spec("rich") is None:
        complain("--show-removed needs rich: pip install 'newsclean[terminal]'")
        return UNUSABLE
    from newsclean.reporting.terminal import terminal

    show = terminal()
    status = OK
    for _, _, stages in stages_of_pages(call.pages, call, options):
        status = worse(status, stages)
        if not isinstance(stages, str):
            show(stages)
    return status


def _formatted(article: Article, call: argparse.Namespace) -> str:
    if call.format == "json":
        return article.to_json() + "\n"
    if call.format == "html":
        return article.to_html()
    if call.format == "markdown":
        return article.to_markdown(front_matter=call.front_matter)
    return "\n\n".join(filter(None, (article.title, article.subtitle, article.text))) + "\n"


def _write(text: str, path: Path | None) -> None:
    """Print `text`, or write it to `path`: whole or not at all."""
    data = text.encode("utf-8", "replace")
    if path is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_whole(path, data)
