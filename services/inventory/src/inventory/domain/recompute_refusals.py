"""Why a recompute is refused, in the order of the checks."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class RecomputeRefusal(StrEnum):
    PERIOD_WRONG = "recompute_period_wrong"
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
