"""Clean crawl archives with Ray: python ray_crawl.py OUTPUT ARCHIVE..."""

import sys
from collections.abc import Iterator

import pyarrow as pa
import ray

from newsclean import arrow

PAGES_A_BATCH = 64


def read(paths: pa.Table) -> Iterator[pa.Table]:
    for path in paths["path"].to_pylist():
        for batch in arrow.read_pages(path):
            yield pa.Table.from_batches([batch])


def clean(pages: pa.Table) -> pa.Table:
    return pa.Table.from_batches(map(arrow.clean_batch, pages.to_batches()), arrow.SCHEMA)


def main(output: str, *archives: str) -> None:
    paths = ray.data.from_items([{"path": path} for path in archives], override_num_blocks=len(archives))
    pages = paths.map_batches(read, batch_size=1, batch_format="pyarrow")
    articles = pages.map_batches(clean, batch_size=PAGES_A_BATCH, batch_format="pyarrow")
    articles.write_parquet(output)


if __name__ == "__main__":
    main(*sys.argv[1:])
