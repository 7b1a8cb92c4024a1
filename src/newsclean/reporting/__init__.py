"""Reporting: a page as the judge saw it, every piece with its reasons."""
