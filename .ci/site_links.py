"""Fail where a link inside the built site, or inside the repository's own pages, leads nowhere.

    python .ci/site_links.py SITE [PAGE.md ...]

Links to other sites are not followed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

from lxml import html

_MARKDOWN_LINK = re.compile(r"\]\(([^)\s]+)\)")


def main() -> int:
    site, pages = Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
    dead = [
        f"{path.relative_to(site)}: {link}"
        for path in sorted(site.rglob("*.html"))
        for link in _links(path)
        if not _leads(path, link)
    ]
    dead += [
        f"{page}: {link}"
        for page in pages
        for link in _MARKDOWN_LINK.findall(page.read_text(encoding="utf-8"))
        if not urlsplit(link).scheme and not (page.parent / urldefrag(link).url).exists()
    ]
    dead += [
        f"{name} is missing" for name in ("objects.inv", "llms.txt", "searchindex.js") if not (site / name).is_file()
    ]
    print("\n".join(dead) or "every link leads somewhere")
    return 1 if dead else 0


def _links(path: Path) -> Iterator[str]:
    for element in html.parse(path).getroot().iter("a", "img", "link", "script"):
        link = element.get("href") or element.get("src")
        if link and not urlsplit(link).scheme and not link.startswith("//"):
            yield link


def _leads(path: Path, link: str) -> bool:
    url, fragment = urldefrag(link)
    target = path.parent / unquote(urlsplit(url).path) if urlsplit(url).path else path
    if not target.is_file():
        return False
    return not fragment or target.suffix != ".html" or unquote(fragment) in _anchors(target.resolve())


@cache
def _anchors(path: Path) -> frozenset[str]:
    tree = html.parse(path).getroot()
    return frozenset([*tree.xpath("//@id"), *tree.xpath("//a/@name")])


if __name__ == "__main__":
    sys.exit(main())
