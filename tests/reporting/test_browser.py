"""The report in a real browser: it opens without a fault, filters without script, goes by keyboard, and anybody can use it.

Needs playwright and a Chromium: `CHROMIUM` names it (/usr/bin/chromium by default). Screenshots are left in the folder
that `SCREENSHOTS` names, or else in a temporary one.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsclean
from newsclean.cli import main
from tests.conftest import PROFILE
from tests.hostile.story import page as hostile_page
from tests.hostile.story import story
from tests.writing.shapes import MARKUP

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
LOOKS: dict[str, dict[str, Any]] = {
    "desktop": {"viewport": DESKTOP},
    "dark": {"viewport": DESKTOP, "color_scheme": "dark"},
    "phone": {"viewport": PHONE, "device_scale_factor": 2},
}
SERIOUS = frozenset(("serious", "critical"))


def needed(name: str) -> Any:
    """Return a module; the test is skipped without it, but not in CI."""
    return importlib.import_module(name) if os.environ.get("CI") else pytest.importorskip(name)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A headless Chromium; the tests are skipped without one, but not in CI."""
    if PROFILE == "quick":
        pytest.skip("the quick profile goes without a browser")
    api = needed("playwright.sync_api")
    if not CHROMIUM.exists():
        if os.environ.get("CI"):
            pytest.fail(f"no Chromium at {CHROMIUM}; set CHROMIUM")
        pytest.skip(f"no Chromium at {CHROMIUM}")
    with api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def axe() -> Any:
    """The accessibility checker axe-core."""
    return needed("axe_playwright_python.sync_playwright").Axe()


def serious_faults(axe: Any, page: Any) -> list[tuple[str, list[str]]]:
    """Return the names of serious faults, and where they are."""
    return [
        (fault["id"], [node["html"][:160] for node in fault["nodes"][:3]])
        for fault in axe.run(page).response["violations"]
        if fault["impact"] in SERIOUS
    ]


@pytest.fixture(scope="module")
def shots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where screenshots go."""
    folder = Path(os.environ.get("SCREENSHOTS") or tmp_path_factory.mktemp("screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the reports on the example pages, their index, and a comparison."""
    root = Path(__file__).resolve().parents[2]
    pages = [str(root / "examples" / f"{name}.html") for name in ("harbour", "suq", "chobo", "bibliothek")]
    folder = tmp_path_factory.mktemp("reports")
    assert main(["explain", *pages, "-o", f"{folder}/"]) == 0
    compared = ["-o", str(folder / "compared.html"), "--compare", "readability-lxml"]
    assert main(["explain", str(root / "docs" / "_pages" / "ferry.html"), *compared]) == 0
    return folder


class Window:
    """A page of the browser, and whatever it complained about or asked of the network."""

    def __init__(self, browser: Any, look: dict[str, Any], **more: Any) -> None:
        self.context = browser.new_context(**look, **more)
        self.page = self.context.new_page()
        self.faults: list[str] = []
        self.page.on("console", lambda message: self.faults.append(message.text))
        self.page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        self.page.on("dialog", lambda dialog: (self.faults.append("a dialog"), dialog.dismiss()))
        self.page.on("request", self._ask)

    def _ask(self, request: Any) -> None:
        if not request.url.startswith("file:"):
            self.faults.append(request.url)

    def __enter__(self) -> Window:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()

    def open(self, path: Path) -> Any:
        self.page.goto(path.as_uri())
        return self.page


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", ["harbour", "suq", "compared", "index"])
def test_it_opens_in_every_look_and_anybody_can_use_it(
    browser: Any, axe: Any, reports: Path, shots: Path, name: str, look: str
) -> None:
    with Window(browser, LOOKS[look]) as window:
        page = window.open(reports / f"{name}.html")
        page.screenshot(path=shots / f"{name}-{look}.png")
        assert page.locator("h1").is_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "it is wider than the window"
        assert window.faults == []
    with Window(browser, LOOKS[look], bypass_csp=True) as window:
        page = window.open(reports / f"{name}.html")
        page.add_style_tag(content="* { content-visibility: visible !important }")  # what is out of sight counts too
        page.evaluate("for (const part of [...document.querySelectorAll('details')].slice(0, 40)) part.open = true")
        assert serious_faults(axe, page) == []


def test_axe_would_find_a_fault(browser: Any, axe: Any, reports: Path) -> None:
    with Window(browser, LOOKS["desktop"], bypass_csp=True) as window:
        page = window.open(reports / "compared.html")
        page.add_style_tag(content=".kept .said { color: #ddd }")
        assert [name for name, _ in serious_faults(axe, page)] == ["color-contrast"]


def test_filters_work_without_script(browser: Any, reports: Path) -> None:
    with Window(browser, LOOKS["desktop"], java_script_enabled=False) as window:
        page = window.open(reports / "harbour.html")
        share = page.locator(".run.k-share").first
        assert share.is_visible()
        page.locator("#f-share").uncheck()
        assert not share.is_visible()
        page.locator("#show-kept").check()
        assert not page.locator(".run").first.is_visible()
        assert page.locator(".kept").first.is_visible()
        page.locator("#show-removed").check()
        assert page.locator(".run.k-menu").first.is_visible()
        assert not page.locator(".kept").first.is_visible()


def test_reasons_open_without_script(browser: Any, reports: Path) -> None:
    with Window(browser, LOOKS["phone"], java_script_enabled=False) as window:
        page = window.open(reports / "harbour.html")
        cut = page.locator(".run.k-share details").first
        assert not cut.locator(".why").is_visible()
        cut.locator("summary").click()
        assert "Why share" in cut.locator(".why").inner_text()


def test_keys_go_from_removal_to_removal(browser: Any, reports: Path) -> None:
    with Window(browser, LOOKS["desktop"]) as window:
        page = window.open(reports / "harbour.html")
        visited = []
        for key in "njnpk":
            page.keyboard.press(key)
            visited.append(page.evaluate("[...document.querySelectorAll('.run')].indexOf(document.activeElement)"))
        assert visited == [0, 1, 2, 1, 0]


def test_keys_pass_over_what_is_hidden(browser: Any, reports: Path) -> None:
    with Window(browser, LOOKS["desktop"]) as window:
        page = window.open(reports / "harbour.html")
        page.locator("#f-menu").uncheck()
        page.keyboard.press("n")
        assert "k-menu" not in page.evaluate("document.activeElement.className")
        assert "run" in page.evaluate("document.activeElement.className")


def test_a_row_of_the_map_leads_to_its_piece(browser: Any, reports: Path) -> None:
    with Window(browser, LOOKS["desktop"]) as window:
        page = window.open(reports / "harbour.html")
        page.locator(".map a").last.click()
        at = page.url.partition("#")[2]
        page.wait_for_function(
            "id => { const box = document.getElementById(id).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight }",
            arg=at,
        )
        assert page.locator(f"#{at}").get_attribute("open") is not None


def test_it_prints_in_black_on_white_without_controls(browser: Any, reports: Path, shots: Path) -> None:
    with Window(browser, LOOKS["dark"]) as window:
        page = window.open(reports / "harbour.html")
        page.emulate_media(media="print", color_scheme="dark")
        page.screenshot(path=shots / "harbour-print.png")
        assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
        assert not page.locator(".bar").is_visible()
        assert page.locator(".facts").is_visible()


def test_a_right_to_left_page_reads_from_the_right(browser: Any, reports: Path) -> None:
    with Window(browser, LOOKS["phone"]) as window:
        page = window.open(reports / "suq.html")
        for selector in (".kept .said", ".run summary"):
            assert page.evaluate(f"getComputedStyle(document.querySelector('{selector}')).direction") == "rtl"


def test_nothing_of_hostile_pages_runs(browser: Any, tmp_path: Path) -> None:
    """All shapes in one page: whatever ran would raise a dialog, or ask the network."""
    html = hostile_page(story("".join(f"<p>A shape stands here: {shape}</p>" for shape in MARKUP)))
    for number, source in enumerate([html, *(hostile_page(story(shape)) for shape in MARKUP[:12])]):
        newsclean.report(source, url="https://herald.example/1").save(tmp_path / f"{number}.html")
    with Window(browser, LOOKS["desktop"]) as window:
        for path in sorted(tmp_path.iterdir()):
            window.open(path)
        assert window.faults == []
