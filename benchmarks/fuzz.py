"""Looks for pages that break newsclean: any error but its own, a hang, an article that does not survive being written.

    python benchmarks/fuzz.py SEEDS [--minutes 60] [--findings FOLDER] [--largest 60000] [--seed 1] [--plain]

SEEDS is a folder with pages (`*.html`, `*.html.gz`, at any depth), a corpus for one. With atheris installed (`pip install atheris`),
coverage guides the search through `newsclean`; `--plain`, or where it is not, pages are mutated without guidance, which is
quicker a page. Both know how to delete, double, swap, cut and re-encode a subtree. What is found is written to the folder of
findings, and the exit code is 1; to look at one again, give the file as SEEDS with `--minutes 0`.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import hashlib
import importlib.util
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent))
from extractors import time_limit

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from tests.mutations import mutated

SECONDS = 20
"""The longest that one page may take."""

ROUNDS = 6
"""The most mutations of one page without guidance."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seeds", type=Path)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--findings", type=Path, default=Path("findings"))
    parser.add_argument("--largest", type=int, default=60_000, help="the largest page taken as a seed, in bytes")
    parser.add_argument("--seed", type=int, default=1, help="of the random numbers")
    parser.add_argument("--plain", action="store_true", help="without atheris")
    options = parser.parse_args()
    pages = [page for page in _pages(options.seeds) if len(page) <= options.largest]
    if not pages:
        parser.error(f"no page of at most {options.largest} bytes in {options.seeds}")
    if options.minutes == 0:
        for page in pages:
            check(page)
        return 0
    if options.plain or importlib.util.find_spec("atheris") is None:
        return _plain(pages, options)
    return _guided(pages, options)


def check(page: bytes) -> None:
    """Clean a page both ways and write the article; raise what newsclean should not."""
    from newsclean import NewscleanError, clean, clean_text

    with contextlib.suppress(NewscleanError):
        _check_written(clean(page, url="https://fuzz.example/story"))
    with contextlib.suppress(NewscleanError):
        _check_written(clean_text(page.decode("utf-8", "replace")))


def _check_written(article: object) -> None:
    from newsclean import Article

    assert isinstance(article, Article)
    assert 0 <= article.confidence <= 1
    assert Article.from_dict(article.to_dict()) == article
    html = article.to_html()
    assert html.count("<script") == 1
    html.encode("utf-8")
    article.to_markdown(front_matter=True).encode("utf-8")


def _pages(seeds: Path) -> Iterator[bytes]:
    paths = [seeds] if seeds.is_file() else sorted(path for path in seeds.rglob("*") if path.is_file())
    for path in paths:
        if path.name.endswith(".html.gz"):
            yield gzip.decompress(path.read_bytes())
        elif path.suffix == ".html" or path == seeds:
            yield path.read_bytes()


def _plain(pages: list[bytes], options: argparse.Namespace) -> int:
    random = Random(options.seed)
    until = time.monotonic() + options.minutes * 60
    tried = 0
    found: dict[str, Path] = {}
    last = options.findings / "last.html"
    options.findings.mkdir(parents=True, exist_ok=True)
    while time.monotonic() < until:
        page = random.choice(pages)
        for _ in range(random.randint(1, ROUNDS)):
            page = mutated(page, random)
        last.write_bytes(page)  # what is left behind if the process dies
        tried += 1
        try:
            with time_limit(SECONDS):
                check(page)
        except Exception as fault:
            where = "".join(traceback.format_exception(fault)[-2:])
            if where not in found:
                found[where] = options.findings / f"{hashlib.sha256(page).hexdigest()[:12]}.html"
                found[where].write_bytes(page)
                print(f"{found[where]}: {where}", flush=True)
    last.unlink()
    print(f"{tried:,} pages from {len(pages):,} seeds, {len(found)} findings")
    return 1 if found else 0


def _guided(pages: list[bytes], options: argparse.Namespace) -> int:
    import atheris

    with atheris.instrument_imports(include=["newsclean"]):
        import newsclean
    assert newsclean

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)
        if random.random() < 0.5:
            return bytes(atheris.Mutate(data, most))
        return mutated(data, random)[:most]

    options.findings.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for page in pages:
            (Path(folder) / hashlib.sha256(page).hexdigest()[:16]).write_bytes(page)
        arguments = [
            sys.argv[0], folder, f"-max_total_time={int(options.minutes * 60)}", f"-timeout={SECONDS}", "-rss_limit_mb=2048",
            f"-max_len={options.largest * 2}", f"-seed={options.seed}", f"-artifact_prefix={options.findings}/", "-print_final_stats=1",
        ]  # fmt: skip
        atheris.Setup(arguments, check, custom_mutator=mutate)
        atheris.Fuzz()  # ends the process, with the exit code of libFuzzer
    return 0


if __name__ == "__main__":
    sys.exit(main())
