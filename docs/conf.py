"""Sphinx's settings."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

import newsclean

project = "newsclean"
author = "The newsclean authors"
copyright = "2026, The newsclean authors"
version = release = newsclean.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.doctest", "kinds"]
myst_enable_extensions = ["colon_fence"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "newsclean"
html_extra_path = ["article.schema.json"]
autodoc_typehints = "description"
autodoc_member_order = "bysource"
doctest_global_setup = "import newsclean\nfrom newsclean import *"
napoleon_use_ivar = True
