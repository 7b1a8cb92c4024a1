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

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.doctest",
    "sphinx_copybutton",
    "kinds",
    "helptext",
    "worked",
    "llms",
]
exclude_patterns = ["_build", "_pages", "_figures"]
default_role = "code"
nitpicky = True
nitpick_ignore_regex = [
    (
        "py:.*",
        r"(?:lxml|etree|datetime|collections|typing|os|pathlib|pyarrow|pa)\..*",
    ),  # other projects, which no network is asked for
]

myst_enable_extensions = ["attrs_block", "colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "newsclean"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_extra_path = ["article.schema.json", "_pages"]

autodoc_typehints = "description"
autodoc_member_order = "bysource"
napoleon_use_ivar = True
copybutton_prompt_text = "$ "

doctest_global_setup = f"""
import contextlib, os, shutil, tempfile

folder = contextlib.ExitStack()
os.chdir(folder.enter_context(tempfile.TemporaryDirectory()))
os.mkdir("pages")
for name in ("page.html", "pages/one.html", "pages/two.html"):
    shutil.copy({str(Path(__file__).parent / "_pages" / "ferry.html")!r}, name)
"""
doctest_global_cleanup = f"""
os.chdir({str(Path(__file__).parent)!r})
folder.close()
"""
