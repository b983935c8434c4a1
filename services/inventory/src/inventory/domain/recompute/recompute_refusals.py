"""Why a recompute is refused, in the order of the checks."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any


class RecomputeRefusal(StrEnum):
    PERIOD_WRONG = "recompute_period_wrong"
    PERIOD_CLOSED = "recompute_period_closed"
    WAREHOUSE_UNKNOWN = "recompute_warehouse_unknown"
    PRODUCT_UNKNOWN = "recompute_product_unknown"
    UNKNOWN = "recompute_unknown"
    UNFINISHED = "recompute_unfinished"
    FAILED = "recompute_failed"
    POSTED = "recompute_posted"
    OUTDATED = "recompute_outdated"


@dataclass(frozen=True, slots=True)
class RecomputeFinding:
    """The broken rule, where in the request (JSON pointer), and its figures."""

    refusal: RecomputeRefusal
    pointer: str = ""
    values: dict[str, Any] = field(default_factory=dict)


def find_closed(closed_through: str | None, day: date, pointer: str) -> RecomputeFinding | None:
    """The adjustments of a recompute are dated on its last day. `closed_through`: the last closed month, YYYY-MM."""
    if closed_through is None or day.isoformat()[:7] > closed_through:
        return None
    return RecomputeFinding(RecomputeRefusal.PERIOD_CLOSED, pointer, {"day": day, "month": closed_through})
