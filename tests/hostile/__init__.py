"""Pages that try to crash, hang or fool an extractor, each with the known article that is in it."""

from tests.hostile import characters, declared, markup, nesting, sizes
from tests.hostile.story import PAGES, Hostile

__all__ = ["PAGES", "Hostile", "characters", "declared", "markup", "nesting", "sizes"]
