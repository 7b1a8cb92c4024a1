"""Tickers and bars with breaking news, markets, weather."""

from __future__ import annotations

from newsclean.blocks import Boilerplate
from newsclean.noise.clues import Clues

CLUES = Clues(
    kind=Boilerplate.TICKER,
    names="ticker breaking live weather stock stocks market quotes marquee scoreboard",
    stems="ticker marquee newsflash",
    tags="marquee",
)
