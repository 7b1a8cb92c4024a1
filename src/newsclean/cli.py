"""The command `newsclean`."""

from __future__ import annotations

import argparse
import codecs
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import newsclean
from newsclean.article import Article
from newsclean.errors import NewscleanError
from newsclean.options import Options

__all__ = ["main"]

OK, NO_ARTICLE, UNUSABLE = 0, 1, 2
"""Exit statuses: an article from every page; at least one page without; a call or a page that cannot be used."""

SEPARATOR = "\n" + "-" * 72 + "\n\n"

EXAMPLES = """\
examples:
  newsclean page.html                          the article as plain text
  newsclean page.html --format markdown -o article.md
  newsclean *.html --format json               one JSON object a line
  curl -sL https://example.org/story | newsclean - --url https://example.org/story

exit status: 0 article found, 1 no article found, 2 wrong usage or a page that cannot be read
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (those of the process by default) and return its exit status."""
    call = _parser().parse_args(arguments)
    try:
        return _run(call)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsclean",
        description="Print the article on news pages, without menus, share bars, related articles and the like.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("pages", nargs="+", metavar="FILE", help="an HTML file, or - for standard input")
    parser.add_argument(
        "-f", "--format", choices=("text", "markdown", "html", "json"), default="text", help="default: text"
    )
    parser.add_argument("-u", "--url", help="the page's address, which makes its links absolute")
    parser.add_argument("-o", "--output", type=Path, help="write to this file instead of standard output")
    parser.add_argument(
        "--favor", choices=("balanced", "precision", "recall"), default="balanced", help="default: balanced"
    )
    parser.add_argument("--encoding", help="the pages' encoding, where it is known")
    parser.add_argument("--text", action="store_true", help="the pages are already rendered to text")
    parser.add_argument("--version", action="version", version=f"newsclean {newsclean.__version__}")
    return parser


def _run(call: argparse.Namespace) -> int:
    if call.encoding and not _known(call.encoding):
        _complain(f"unknown encoding {call.encoding!r}; name one that Python knows, such as utf-8 or windows-1252")
        return UNUSABLE
    options = Options(favor=call.favor, encoding=call.encoding)
    status = OK
    written: list[str] = []
    for name in call.pages:
        try:
            article = _article(_page(name), call, options)
        except (NewscleanError, OSError) as fault:
            _complain(f"{name}: {_said(fault)}")
            status = UNUSABLE
            continue
        if not article.blocks:
            _complain(f"{name}: no article found")
            status = max(status, NO_ARTICLE)
        if article.blocks or call.format == "json":
            written.append(_formatted(article, call.format))
    if written:
        try:
            _write(("" if call.format == "json" else SEPARATOR).join(written), call.output)
        except OSError as fault:
            _complain(f"{call.output}: {_said(fault)}")
            return UNUSABLE
    return status


def _article(page: bytes, call: argparse.Namespace, options: Options) -> Article:
    if call.text:
        return newsclean.clean_text(page.decode(call.encoding or "utf-8", "replace"), call.url, options)
    return newsclean.clean(page, call.url, options)


def _page(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    if name.startswith(("http://", "https://")):
        raise NewscleanError(
            f"newsclean does not fetch pages; pipe one in: curl -sL '{name}' | newsclean - --url '{name}'"
        )
    return Path(name).read_bytes()


def _known(encoding: str) -> bool:
    try:
        codecs.lookup(encoding)
    except LookupError:
        return False
    return True


def _said(fault: Exception) -> str:
    if isinstance(fault, OSError) and fault.strerror:
        return fault.strerror
    return str(fault)


def _formatted(article: Article, form: str) -> str:
    if form == "json":
        return article.to_json() + "\n"
    if form == "html":
        return article.to_html()
    if form == "markdown":
        return article.to_markdown()
    return "\n\n".join(filter(None, (article.title, article.subtitle, article.text))) + "\n"


def _write(text: str, path: Path | None) -> None:
    """Print `text`, or write it to `path`: whole or not at all."""
    data = text.encode("utf-8", "replace")
    if path is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _complain(message: str) -> None:
    print(f"newsclean: {message}", file=sys.stderr)
