"""Fit what tells the kind of a line of rendered text, and write `src/newsclean/weights_kinds.py`.

    python tools/fit_line_kinds.py CORPUS [--without kinds] [--write src/newsclean/weights_kinds.py] [--cache FOLDER]

Few pages have kinds labelled by hand, but the judge of markup, who sees names and elements, tells the kind of each piece that
it removes. Lines of the same pages, rendered, take their kinds from it: the judge of text learns from the judge of markup. With
`--without`, the registered domains of a set are left out, to be checked on: the table in the package was written without those of the pages
labelled by hand. The model is a multinomial logistic regression over
the clues of `judging/line_clues.py`. The same corpus gives the same table every time. Needs the extra `fit`, and the renderers.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
from extractors import RENDERERS
from fit import SETS, domain_of
from fit_text import rendered
from newsclean.blocks import Boilerplate
from newsclean.cleaning import _hints, stages_of
from newsclean.errors import NewscleanError
from newsclean.facts import declare
from newsclean.judging.line_clues import clues_of_lines
from newsclean.judging.line_zones import Zones
from newsclean.judging.lines import look_at_lines
from newsclean.reading.decoding import check
from newsclean.reading.plaintext import read_text
from newsclean.segments import Role

FEWEST = 10
"""A clue that stands on fewer lines than this is left out."""

LEAST, STEP = 0.3, 0.1
"""A weight that is nearer to nothing than this, in log odds, is left out of the table; others are rounded to such steps."""

STRENGTH, ROUNDS = 0.1, 150
"""The strength of the fit (the inverse of what large weights cost), and how long it goes on."""

GIVEN = {
    ("an address that the renderer lists", "footer"): 8.0,
    ("an address that the renderer lists follows", "footer"): 8.0,
    ("parts in a row after the article", "footer"): 4.0,
    ("the site's name over the headline", "menu"): 4.0,
    ("in a list of more lines than a path has steps", "breadcrumb"): -2.0,
    ("names in a row what stands over the headline", "breadcrumb"): 1.5,
    ("stands far over the headline", "breadcrumb"): -1.0,
    ("reads as menu", "breadcrumb"): -0.6,
    ("reads as menu", "menu"): 0.2,
    ("right over the headline", "section"): 0.6,
    ("reads as comment_form", "comment_form"): 2.0,
    ("right under a heading of related", "related"): 0.8,
}
"""What clues weigh for kinds beyond the fit, in log odds: what the judge of markup does not see, such as lists of links that text browsers
write, and what it tells by names where text has words alone."""

PAGES, RARE = 0.6, 0.35
"""How much less each line counts where a page has many of its kind, and how much more where the corpus has few: powers of the counts."""

SCALE = 100


class Line(NamedTuple):
    """A removed line: its clues, its kind, and what it counts for."""

    clues: tuple[str, ...]
    kind: str
    weight: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--without", help="a set whose registered domains are left out")
    parser.add_argument("--write", type=Path, help="where to write the table")
    parser.add_argument("--cache", type=Path, help="a folder of rendered pages, as for tools/fit_text.py")
    call = parser.parse_args()
    left_out = {domain_of(gold, "") for gold in _golds(call.corpus, call.without)} if call.without else set()
    lines = [
        line
        for name in SETS
        for texts_of in [rendered(call.corpus / name, call.cache)]
        for gold in _golds(call.corpus, name)
        if domain_of(gold, name) not in left_out
        for line in _lines(call.corpus / name / gold["page"], gold, texts_of(gold))
    ]
    print(f"{len(lines)} lines", flush=True)
    written = _module(lines)
    if call.write:
        call.write.write_text(written, encoding="utf-8")


def _golds(corpus: Path, name: str) -> Iterator[dict[str, Any]]:
    for line in (corpus / name / "gold.jsonl").open(encoding="utf-8"):
        yield json.loads(line)


def _lines(path: Path, gold: dict[str, Any], texts: dict[str, str]) -> Iterator[Line]:
    """Yield the removed lines of a page as one of the renderers writes it, with the kinds that its markup tells."""
    data = gzip.decompress(path.read_bytes())
    renderer = sorted(RENDERERS)[int(hashlib.sha256(gold["id"].encode()).hexdigest(), 16) % len(RENDERERS)]
    try:
        stages = stages_of(data, gold["url"])
        page = read_text(check(texts[renderer]), gold["url"])
    except NewscleanError:
        return
    told = [
        (_squashed(segment.text), verdict.role)
        for segment, verdict in zip(stages.page.segments, stages.verdicts, strict=True)
        if not segment.box.hidden and _squashed(segment.text)
    ]
    roles = _aligned([_squashed(segment.text) for segment in page.segments], told)
    sight = look_at_lines(page, _hints(declare(page)))
    kept = [role is not None and not isinstance(role, Boilerplate) for role in roles]
    counts = Counter(role for role in roles if role is not None)
    for clues, role in zip(clues_of_lines(page, sight, kept, Zones(page, sight, kept)), roles, strict=True):
        if isinstance(role, Boilerplate) and role not in (Boilerplate.HIDDEN, Boilerplate.OTHER):
            yield Line(tuple(chain.from_iterable(clues)), role.value, counts[role] ** -PAGES)


def _squashed(text: str) -> str:
    return "".join(re.findall(r"\w+", text.casefold()))


def _aligned(lines: Sequence[str], told: Sequence[tuple[str, Role]]) -> list[Role | None]:
    """Return for each line the role of the segment that reads alike; of several, the next one."""
    places: dict[str, list[int]] = {}
    for at, (text, _) in enumerate(told):
        places.setdefault(text, []).append(at)
    roles: list[Role | None] = []
    following = 0
    for text in lines:
        if text not in places:
            roles.append(None)
            continue
        nearest = min(places[text], key=lambda at: (at < following, abs(at - following)))
        following = nearest + 1
        roles.append(told[nearest][1])
    return roles


def _module(lines: Sequence[Line]) -> str:
    counts = Counter(clue for line in lines for clue in line.clues)
    place = {clue: at for at, clue in enumerate(sorted(clue for clue, count in counts.items() if count >= FEWEST))}
    columns = [sorted(place[clue] for clue in line.clues if clue in place) for line in lines]
    ends = np.cumsum([0, *map(len, columns)])
    rows = sparse.csr_matrix(
        (np.ones(ends[-1]), np.concatenate(columns).astype(int), ends), shape=(len(lines), len(place))
    )
    total: Counter[str] = Counter()
    for line in lines:
        total[line.kind] += line.weight
    weights = np.array([line.weight * total[line.kind] ** -RARE for line in lines])
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS)
    model.fit(rows, [line.kind for line in lines], sample_weight=weights * len(weights) / weights.sum())
    return _written(model, list(place))


def _written(model: LogisticRegression, clues: Sequence[str]) -> str:
    kinds = list(map(str, model.classes_))
    written = [
        '"""What the clues of a line of rendered text weigh for each kind of boilerplate, in hundredths of log odds.',
        "",
        "Written by tools/fit_line_kinds.py. `judging/line_clues.py` says what each clue is.",
        '"""',
        "",
        "# fmt: off",
        "",
        f"KINDS = {tuple(kinds)!r}".replace("'", '"'),
        "",
        f"BASES = {tuple(round(float(base) * SCALE) for base in model.intercept_)!r}",
        "",
        "# clue → place of the kind in KINDS, weight",
        "CLUES: dict[str, tuple[tuple[int, int], ...]] = {",
    ]
    fitted = dict(zip(clues, model.coef_.T, strict=True))
    for clue in sorted({*clues, *(clue for clue, _ in GIVEN)}):
        column = fitted.get(clue, np.zeros(len(kinds)))
        told = [float(w) + GIVEN.get((clue, kind), 0.0) for kind, w in zip(kinds, column, strict=True)]
        weights = tuple((at, round(round(w / STEP) * STEP * SCALE)) for at, w in enumerate(told) if abs(w) >= LEAST)
        if weights:
            written.append(f'    "{clue}": {weights!r},')
    return "\n".join([*written, "}", ""])


if __name__ == "__main__":
    main()
