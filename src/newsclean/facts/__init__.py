"""Facts: what a page declares about its article (JSON-LD, Open Graph, meta) and what it shows.

`declare` reads what is declared, before the page is judged; `complete` fills in what only the judged page shows.
"""

from __future__ import annotations

from newsclean.facts.declared import declare
from newsclean.facts.jsonld import OTHER_TYPES
from newsclean.facts.model import Facts, Source
from newsclean.facts.shown import complete

__all__ = ["OTHER_TYPES", "Facts", "Source", "complete", "declare"]
