"""Settings of Hypothesis, and where the example pages and the corpus are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]

settings.register_profile("default", max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", settings.get_profile("default"), max_examples=15)
settings.register_profile("ci", settings.get_profile("default"), max_examples=1_000)
settings.register_profile("nightly", settings.get_profile("default"), max_examples=20_000)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "default")
settings.load_profile(PROFILE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what is for the nightly profile in every other."""
    if PROFILE == "nightly":
        return
    for item in items:
        if item.get_closest_marker("nightly"):
            item.add_marker(pytest.mark.skip(reason="for HYPOTHESIS_PROFILE=nightly"))


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of example pages."""
    return ROOT / "examples"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The corpus of real pages: skipped where it is absent, needed in CI."""
    folder = Path(os.environ.get("NEWSCLEAN_CORPUS", ROOT.parent / "shared" / "corpus"))
    if not folder.is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"no corpus at {folder}; set NEWSCLEAN_CORPUS")
        pytest.skip(f"no corpus at {folder}")
    return folder


@pytest.fixture(scope="session")
def seeds() -> Path:
    """Pages as text with what must come of them, which are not ours to publish: skipped where absent, needed in CI."""
    folder = Path(os.environ.get("NEWSCLEAN_SEEDS", ROOT.parent / "shared" / "seeds"))
    if not folder.is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"no seeds at {folder}; set NEWSCLEAN_SEEDS")
        pytest.skip(f"no seeds at {folder}")
    return folder
