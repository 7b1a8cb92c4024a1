"""Tickers and bars with breaking news, markets, weather.

Caught: “Breaking news, in a bar above the page”

Left alone: “The breaking of the mast was heard in the village.”
"""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.TICKER,
    names="ticker breaking live weather stock stocks market quotes marquee scoreboard",
    stems="ticker marquee newsflash",
    tags="marquee",
)
