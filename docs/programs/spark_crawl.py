"""Clean crawl archives with Spark: spark-submit spark_crawl.py OUTPUT ARCHIVE..."""

import sys
from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from newsclean import arrow

PAGES_A_BATCH = 64


def read(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        for path in batch["path"].to_pylist():
            yield from arrow.read_pages(path)


def clean(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    return map(arrow.clean_batch, batches)


def main(output: str, *archives: str) -> None:
    spark = SparkSession.builder.appName("newsclean").getOrCreate()
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", PAGES_A_BATCH)
    paths = spark.createDataFrame([(path,) for path in archives], "path string").repartition(len(archives))
    pages = paths.mapInArrow(read, from_arrow_schema(arrow.PAGES))
    spread = pages.repartition(4 * spark.sparkContext.defaultParallelism, "source", "position")
    articles = spread.mapInArrow(clean, from_arrow_schema(arrow.SCHEMA))
    articles.write.parquet(output)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
