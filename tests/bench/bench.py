"""What every figure is given, and what it answers."""

from dataclasses import dataclass
from pathlib import Path

from tests.bench.workload import Cards
from tests.stacks import RunningStack

from tritally.load.api import Api


@dataclass(frozen=True)
class Bench:
    stack: RunningStack
    api: Api
    cards: Cards
    month: Path


@dataclass(frozen=True)
class Figure:
    """`ratio`: value to limit. `limit` 0: there is none."""

    figure: str
    value: float
    limit: float

    def members(self) -> dict[str, object]:
        ratio = round(self.value / self.limit, 3) if self.limit else None
        return {"figure": self.figure, "value": _short(self.value), "limit": _short(self.limit), "ratio": ratio}


def _short(number: float) -> float:
    return round(number, 1 if number >= 10 else 3)
