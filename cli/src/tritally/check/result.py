"""What one check found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

ROWS_KEPT = 100


@dataclass(frozen=True, slots=True)
class Result:
    """`checked`: how many things were compared; `differing`: how many are guilty; `rows`: the first of these."""

    invariant: str
    title: str
    checked: int
    differing: int = 0
    rows: tuple[Mapping[str, str], ...] = field(default=())


def result_of(invariant: str, title: str, checked: int, guilty: Iterable[Mapping[str, Any]]) -> Result:
    rows = [{name: str(value) for name, value in row.items()} for row in guilty]
    return Result(invariant, title, checked, len(rows), tuple(rows[:ROWS_KEPT]))
