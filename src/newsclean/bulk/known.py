"""What a run knows of its sites, in a file, so that it can go on with the same knowledge."""

from __future__ import annotations

from pathlib import Path

from newsclean.site import Site
from newsclean.sites import Sites

__all__ = ["read_sites", "write_sites"]


def write_sites(sites: Sites, path: Path) -> None:
    """Write all that is known as an Arrow file: a row a site, with its two tables as lists of numbers."""
    import pyarrow as pa

    numbers = pa.list_(pa.uint64())
    names = ("texts", "pages of texts", "names", "pages of names")
    schema = pa.schema([("site", pa.string()), *((name, numbers) for name in names)])
    rows = []
    for domain, site in sites:
        columns = [list(column) for table in site.tables() for column in (table.keys(), table.values())]
        rows.append({"site": domain, **dict(zip(names, columns, strict=True))})
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, schema) as writer:
        writer.write_table(pa.Table.from_pylist(rows, schema))


def read_sites(path: Path) -> Sites:
    """Return what `write_sites` wrote."""
    import pyarrow as pa

    with pa.OSFile(str(path), "rb") as file:
        rows = pa.ipc.open_file(file).read_all().to_pylist()
    known = []
    for row in rows:
        domain, texts, text_pages, names, name_pages = row.values()
        tables = (dict(zip(texts, text_pages, strict=True)), dict(zip(names, name_pages, strict=True)))
        known.append((domain, Site.from_tables(*tables)))
    return Sites(known)
