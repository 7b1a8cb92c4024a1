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
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


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
