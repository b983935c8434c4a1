"""Why a count is refused, in the order of the checks."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class CountRefusal(StrEnum):
    SHEET_UNKNOWN = "count_sheet_unknown"
    SHEET_ENDED = "count_sheet_ended"
    WAREHOUSE_UNKNOWN = "warehouse_unknown"
    WAREHOUSE_INACTIVE = "warehouse_inactive"
    UNPLACED_WITH_LOCATION = "unplaced_with_location"
    LOCATION_UNKNOWN = "location_unknown"
    NOTHING_TO_COUNT = "nothing_to_count"
    PRODUCT_UNKNOWN = "product_unknown"
    BATCH_MISSING = "batch_missing"
    BATCH_UNKNOWN = "batch_unknown"
    QUANTITY_NEGATIVE = "quantity_negative"
    QUANTITY_ABSURD = "quantity_absurd"
    QUANTITY_TOO_PRECISE = "quantity_too_precise"
    SERIALS_WRONG = "serials_wrong"
    SERIAL_TWICE = "serial_twice"
    COUNTED_BEFORE_START = "counted_before_start"
    COUNTED_IN_FUTURE = "counted_in_future"
    ENTRY_CHANGED = "entry_changed"
    ENTRY_UNKNOWN = "entry_unknown"
    ITEM_UNKNOWN = "count_item_unknown"
    RECOUNT_NEEDED = "recount_needed"
    UNCOUNTED_UNDECIDED = "uncounted_undecided"
    GROUP_UNKNOWN = "snapshot_group_unknown"


@dataclass(frozen=True, slots=True)
class CountFinding:
    """One broken rule, where in the request (JSON pointer), and its figures."""

    refusal: CountRefusal
    pointer: str = ""
    values: dict[str, Any] = field(default_factory=dict)
