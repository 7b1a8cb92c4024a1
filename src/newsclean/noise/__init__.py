"""Noise: one module a kind of boilerplate, with what gives it away; `names` and `lexicon` look it up."""
