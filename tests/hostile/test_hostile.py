"""Every hostile page gives its article word for word, or the error that names what it is, within 20 seconds and 1 GiB."""

from __future__ import annotations

import sys
from multiprocessing import get_context

import pytest

from tests.conftest import PROFILE
from tests.hostile import PAGES, Hostile

if sys.platform == "win32":
    pytest.skip("limits on a process need Unix", allow_module_level=True)

from tests.hostile.child import Answer, answer

PATIENCE = 240
"""How long a process is waited for, in seconds on the clock: the limit proper counts processor time."""

CONTEXT = get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.hostile.child"])


def answer_of(page: Hostile) -> Answer:
    """Clean a page in a process of its own."""
    receiver, sender = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=answer, args=(sender, page.name))
    process.start()
    sender.close()
    try:
        if not receiver.poll(PATIENCE):
            pytest.fail(f"{page.name} hangs")
        found: Answer = receiver.recv()
    except EOFError:
        process.join()
        pytest.fail(f"{page.name} ended its process with exit code {process.exitcode}")
    finally:
        process.kill()
        process.join()
    return found


TRIED = list(PAGES.values())[:: 4 if PROFILE == "quick" else 1]


@pytest.mark.parametrize(
    "page", [pytest.param(page, id=page.name, marks=pytest.mark.nightly if page.heavy else ()) for page in TRIED]
)
def test_hostile_page(page: Hostile) -> None:
    found = answer_of(page)
    if page.error or not page.paragraphs:
        assert found.error in ((page.error,) if page.error else (None, "EmptyPageError"))
    else:
        assert found.error is None
        lost = [paragraph for paragraph in page.paragraphs if paragraph not in found.text]
        assert not lost


def test_there_are_many() -> None:
    assert len(PAGES) >= 100
