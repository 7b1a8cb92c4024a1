"""Draw the two pictures of `why.md`: the example page as a phone shows it, and the article that newsclean makes of it.

    python docs/pictures.py

Needs playwright and a Chromium, which `CHROMIUM` names (/usr/bin/chromium by default).
"""

from __future__ import annotations

import os
from pathlib import Path

from playwright.sync_api import Page, Route, sync_playwright

import newsclean

DOCS = Path(__file__).parent
PAGE = DOCS / "_pages" / "ferry.html"
WIDTH = 400
STYLE = """
body { margin: 0; padding: 8px 18px; font: 15px/1.5 Georgia, serif; color: #222; background: #fff; }
h1 { font-size: 27px; line-height: 1.15; } h2 { font-size: 20px; }
img { display: block; width: 100%; height: 150px; } figure { margin: 0; }
figcaption { font: 12px sans-serif; color: #666; }
"""
PIER = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 150" preserveAspectRatio="none">
<rect width="400" height="150" fill="#b9d3e6"/><rect y="85" width="400" height="65" fill="#5d87a3"/>
<path d="M0 105 L250 92 L250 98 L0 120 Z" fill="#7a5c3e"/>
<path d="M40 104v40M110 101v38M180 98v34M240 95v28" stroke="#5e4630" stroke-width="5"/></svg>"""


def main() -> None:
    article = newsclean.clean(PAGE.read_bytes())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"))
        window = browser.new_page(viewport={"width": WIDTH, "height": 400}, device_scale_factor=1.5)
        window.route("**/*.jpg", _pier)
        window.route("**/*.example/*", _nothing)
        _draw(window, PAGE.read_text(encoding="utf-8"), "page.png")
        _draw(window, article.to_html().replace("</head>", f"<style>{STYLE}</style></head>"), "article.png")
        browser.close()


def _draw(window: Page, html: str, name: str) -> None:
    window.set_content(html)
    window.screenshot(path=DOCS / "_static" / name, full_page=True)


def _pier(route: Route) -> None:
    route.fulfill(content_type="image/svg+xml", body=PIER)


def _nothing(route: Route) -> None:
    route.abort()


if __name__ == "__main__":
    main()
