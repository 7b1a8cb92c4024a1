"""What newsclean and other extractors make of hostile pages: which lose the article, hang or crash, page by page.

    python benchmarks/hostile.py [--extractors newsclean,trafilatura,readability,newspaper4k] [--class nesting] [--pages A,B]
        [--json OUT] [--markdown]

The pages are those of `tests/hostile`. Each is cleaned in a process of its own with 20 seconds of processor time and 1 GiB of
address space. A page that holds an article is `whole` where each of its paragraphs comes out word for word (white space
apart), `part` where some do, `lost` where none does. A page that holds none is `right` where an error or nothing comes out, and
`text` where something does. Besides, an extractor may have raised an error (`error`), taken too long (`hang`) or taken the
process with it (`crash`, which too much memory is as well). Extractors are given the page as it is, and called as their
documentation shows.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import sys
import warnings
from collections import Counter
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from tests.hostile import PAGES, Hostile

SECONDS = 20
MEMORY = 1024**3
PATIENCE = 120
"""How long a process is waited for, in seconds on the clock."""

OUTCOMES = ("whole", "right", "part", "text", "lost", "error", "hang", "crash")

Text = Callable[[bytes | str], str]


def _newsclean() -> Text:
    import newsclean

    def text(page: bytes | str) -> str:
        try:
            return newsclean.clean(page).text
        except newsclean.NewscleanError:
            return ""

    return text


def _trafilatura() -> Text:
    import trafilatura

    return lambda page: trafilatura.extract(page) or ""


def _readability() -> Text:
    from lxml import html
    from readability import Document

    return lambda page: str(html.fromstring(Document(page).summary()).text_content())


def _newspaper4k() -> Text:
    import newspaper

    def text(page: bytes | str) -> str:
        article = newspaper.Article("https://herald.example/coast/salt-works", fetch_images=False)
        article.download(input_html=page if isinstance(page, str) else page.decode("utf-8", "replace"))
        article.parse()
        return str(article.text)

    return text


EXTRACTORS: dict[str, Callable[[], Text]] = {
    "newsclean": _newsclean,
    "trafilatura": _trafilatura,
    "readability": _readability,
    "newspaper4k": _newspaper4k,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--extractors", default=",".join(EXTRACTORS))
    parser.add_argument(
        "--class", dest="kind", help="pages of one class alone: sizes, nesting, characters, declared or markup"
    )
    parser.add_argument("--pages", help="names of pages, apart by commas")
    parser.add_argument("--json", type=Path, help="where to write what came of each page")
    parser.add_argument("--markdown", action="store_true", help="print tables for the docs")
    options = parser.parse_args()
    wanted = set(options.pages.split(",")) if options.pages else set(PAGES)
    pages = [page for page in PAGES.values() if page.name in wanted and options.kind in (None, class_of(page))]
    found = {name: outcomes(name, pages) for name in options.extractors.split(",")}
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    show(found, pages, options.markdown)
    return 0


def class_of(page: Hostile) -> str:
    """Return the class of a page: the module that builds it."""
    return page.build.__module__.rpartition(".")[2]


def outcomes(name: str, pages: list[Hostile]) -> dict[str, str]:
    """Return what an extractor makes of each page. It is loaded once, and each page has a copy of the process."""
    warnings.simplefilter("ignore")
    text = EXTRACTORS[name]()
    try:
        text(PAGES["story_in_a_form"].build())  # so that what is loaded late is loaded
    except Exception as fault:
        print(f"{name}: {fault!r} on a plain page", file=sys.stderr)
    found = {}
    for page in pages:
        found[page.name] = outcome(text, page)
        print(f"{name:12} {page.name:60} {found[page.name]}", file=sys.stderr, flush=True)
    return found


def outcome(text: Text, page: Hostile) -> str:
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(sender, text, page))
    process.start()
    sender.close()
    try:
        said = str(receiver.recv()) if receiver.poll(PATIENCE) else "hang"
    except EOFError:
        process.join()
        said = "hang" if process.exitcode in (-9, -24) else "crash"
    process.kill()
    process.join()
    return said


def _run(channel: Connection, text: Text, page: Hostile) -> None:
    source = page.build()
    spent = int(sum(resource.getrusage(resource.RUSAGE_SELF)[:2])) + 1
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (spent + SECONDS, spent + SECONDS))
    try:
        said = "".join(text(source).split())
    except MemoryError:
        channel.send("crash")
    except Exception:
        channel.send("error" if page.paragraphs else "right")
    else:
        channel.send(judged(said, page))


def judged(said: str, page: Hostile) -> str:
    if not page.paragraphs:
        return "text" if said and page.error else "right"
    kept = sum("".join(paragraph.split()) in said for paragraph in page.paragraphs)
    return "whole" if kept == len(page.paragraphs) else "part" if kept else "lost"


def show(found: dict[str, dict[str, str]], pages: list[Hostile], as_markdown: bool) -> None:
    """Print how often each extractor did what, by class and in all, and the pages on which any of them failed."""
    for name, results in found.items():
        rows = [("class", *OUTCOMES)]
        for kind in (*dict.fromkeys(map(class_of, pages)), "all"):
            counts = Counter(results[page.name] for page in pages if kind in ("all", class_of(page)))
            rows.append((kind, *(str(counts[said]) for said in OUTCOMES)))
        print(f"\n{name}\n")
        print(table(rows, as_markdown))
    rows = [("page", *found)]
    for page in pages:
        row = [results[page.name] for results in found.values()]
        if not set(row) <= {"whole", "right"}:
            rows.append((page.name, *row))
    print("\n" + table(rows, as_markdown))


def table(rows: list[tuple[str, ...]], as_markdown: bool) -> str:
    if as_markdown:
        lines = [f"| {' | '.join(row)} |" for row in rows]
        return "\n".join((lines[0], "|---" * len(rows[0]) + "|", *lines[1:]))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


if __name__ == "__main__":
    sys.exit(main())
