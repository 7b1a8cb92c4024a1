"""newsclean as a Scrapy item loader: `yield ArticleLoader(response=response).load_item()` in a spider's callback."""

from dataclasses import dataclass, field
from datetime import datetime

from itemloaders.processors import Identity, TakeFirst
from scrapy.http import TextResponse
from scrapy.loader import ItemLoader
from w3lib.encoding import http_content_type_encoding

import newsclean


@dataclass
class ArticleItem:
    url: str | None = None
    title: str | None = None
    authors: list[str] = field(default_factory=list)
    published: datetime | None = None
    section: str | None = None
    tags: list[str] = field(default_factory=list)
    language: str | None = None
    text: str | None = None
    confidence: float | None = None


class ArticleLoader(ItemLoader):
    """Fill an `ArticleItem` from a response. What the spider adds itself comes after."""

    default_item_class = ArticleItem
    default_output_processor = TakeFirst()
    authors_out = tags_out = Identity()

    def __init__(self, item: ArticleItem | None = None, *, response: TextResponse, **context: object) -> None:
        super().__init__(item, response=response, **context)
        header = response.headers.get("Content-Type", b"").decode("latin-1")
        options = newsclean.Options(encoding=http_content_type_encoding(header))
        article = newsclean.clean(response.body, response.url, options)
        for name in ArticleItem.__dataclass_fields__:
            self.add_value(name, getattr(article, name))
        self.add_value("url", response.url)
