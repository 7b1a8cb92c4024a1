"""Draw the pictures of the report: on a desktop, dark, on a phone, of a page that reads from the right, and an index.

    python docs/report_pictures.py

Needs playwright, Pillow and a Chromium, which `CHROMIUM` names (/usr/bin/chromium by default).
"""

from __future__ import annotations

import io
import os
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from newsclean.cli import main as newsclean

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "_static"
COLOURS = 192
"""So many colours are enough for letters and a few tints, and keep a picture small."""

DESKTOP: dict[str, Any] = {"viewport": {"width": 1240, "height": 860}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 780}, "device_scale_factor": 1.5}


class Picture(NamedTuple):
    """A picture of one report: its look, what is opened in it, and how far it is scrolled."""

    report: str
    look: dict[str, Any]
    opened: str = ""
    scrolled: int = 0


REPORTS = {
    "ferry.html": ["docs/_pages/ferry.html"],
    "compared.html": ["docs/_pages/ferry.html", "--compare", "readability-lxml"],
    "suq.html": ["examples/suq.html"],
    "all/": ["docs/_pages/ferry.html", *(f"examples/{name}.html" for name in ("harbour", "suq", "bibliothek"))],
}
WHY = ".run.k-related details:first-of-type"
SHOTS = {
    "report": Picture("ferry.html", DESKTOP),
    "report-why": Picture("ferry.html", DESKTOP, f"{WHY}, .run.k-share details, .kept:nth-of-type(9) details", 525),
    "report-dark": Picture("ferry.html", DESKTOP | {"color_scheme": "dark"}),
    "report-phone": Picture("ferry.html", PHONE),
    "report-rtl": Picture("suq.html", DESKTOP),
    "report-compare": Picture("compared.html", DESKTOP, scrolled=615),
    "report-index": Picture("all/index.html", {"viewport": {"width": 1240, "height": 520}}),
}


def main() -> None:
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        for name, words in REPORTS.items():
            assert newsclean(["explain", *words, "-o", f"{folder}/{name}"]) == 0
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"]
        )
        for name, picture in SHOTS.items():
            _draw(browser, Path(folder), name, picture)
        browser.close()


def _draw(browser: Browser, folder: Path, name: str, picture: Picture) -> None:
    context = browser.new_context(**picture.look)
    page = context.new_page()
    page.goto((folder / picture.report).as_uri())
    if picture.opened:
        page.evaluate("where => document.querySelectorAll(where).forEach(part => { part.open = true })", picture.opened)
    page.evaluate("down => scrollTo(0, down)", picture.scrolled)
    image = Image.open(io.BytesIO(page.screenshot())).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    image.save(PICTURES / f"{name}.png", optimize=True)
    context.close()


if __name__ == "__main__":
    main()
