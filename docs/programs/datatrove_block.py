"""newsclean as a datatrove extractor: put `Newsclean()` behind a WARC reader."""

from datatrove.pipeline.extractors.base import BaseExtractor

import newsclean


class Newsclean(BaseExtractor):
    """Keep the text of articles, and drop pages that are none."""

    name = "newsclean"

    def __init__(self, min_confidence: float = 0.5, timeout: float = 10) -> None:
        super().__init__(timeout)
        self.min_confidence = min_confidence

    def extract(self, text: str) -> str:
        try:
            article = newsclean.clean(text)
        except newsclean.NewscleanError:  # an empty page, or no page at all
            return ""
        return article.text if article.confidence >= self.min_confidence else ""
