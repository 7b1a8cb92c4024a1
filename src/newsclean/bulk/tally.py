"""How a run went: what came of its pages, what could not be read, and that in a few lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any

from newsclean.bulk.records import Fault

__all__ = ["ARTICLE", "NO_ARTICLE", "Tally"]

ARTICLE, NO_ARTICLE = "article", "no article"

KEPT = 100
"""How many faults a summary names. The others are counted."""


@dataclass(slots=True)
class Tally:
    """What came of pages: how many of each outcome (an article, none, or an error's name), where each error came first, how
    many were left out of the output by choice, and what could not be read."""

    outcomes: Counter[str] = field(default_factory=Counter)
    first: dict[str, str] = field(default_factory=dict)
    left_out: int = 0
    fault_count: int = 0
    faults: list[Fault] = field(default_factory=list)

    def add(self, outcome: str, where: str, *, kept: bool) -> None:
        """Count a page."""
        self.outcomes[outcome] += 1
        if outcome not in (ARTICLE, NO_ARTICLE):
            self.first.setdefault(outcome, where)
        self.left_out += not kept

    def add_fault(self, fault: Fault) -> None:
        """Count a piece of an input that could not be read."""
        self.fault_count += 1
        if len(self.faults) < KEPT:
            self.faults.append(fault)

    def __iadd__(self, other: Tally) -> Tally:
        self.outcomes += other.outcomes
        self.first = other.first | self.first
        self.left_out += other.left_out
        self.fault_count += other.fault_count
        self.faults += other.faults[: KEPT - len(self.faults)]
        return self

    @property
    def pages(self) -> int:
        return self.outcomes.total()

    @property
    def failed(self) -> int:
        return self.pages - self.outcomes[ARTICLE] - self.outcomes[NO_ARTICLE]

    @property
    def well(self) -> bool:
        """Whether every input was read and every page cleaned."""
        return not self.failed and not self.fault_count

    def to_dict(self) -> dict[str, Any]:
        return {
            "outcomes": dict(self.outcomes),
            "first": self.first,
            "left_out": self.left_out,
            "fault_count": self.fault_count,
            "faults": [asdict(fault) for fault in self.faults],
        }

    @classmethod
    def from_dict(cls, record: dict[str, Any]) -> Tally:
        return cls(
            Counter(record["outcomes"]),
            record["first"],
            record["left_out"],
            record["fault_count"],
            [Fault(**fault) for fault in record["faults"]],
        )

    def summary(self) -> str:
        """Return how the run went, in a few lines."""
        lines = [
            f"{self.pages:,} pages: {self.outcomes[ARTICLE]:,} articles, {self.outcomes[NO_ARTICLE]:,} without one, "
            f"{self.failed:,} failed"
        ]
        if self.left_out:
            lines.append(f"{self.left_out:,} of them left out, as asked")
        for name, count in self.outcomes.most_common():
            if name in self.first:
                lines.append(f"  {name} {count:,}, first {self.first[name]}")
        if self.fault_count:
            lines.append(f"{self.fault_count:,} places in the inputs that could not be read")
            lines += [f"  {fault}" for fault in self.faults]
        if self.fault_count > len(self.faults):
            lines.append(f"  and {self.fault_count - len(self.faults):,} more")
        return "\n".join(lines)
