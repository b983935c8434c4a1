"""Why a location or a placement is refused, in the order of the checks."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class LocationRefusal(StrEnum):
    WAREHOUSE_UNKNOWN = "warehouse_unknown"
    CODE_WRONG = "location_code_wrong"
    CODE_TWICE = "location_code_twice"
    CODE_TAKEN = "location_code_taken"
    IN_USE = "location_in_use"
    PRODUCT_UNKNOWN = "product_unknown"
    PRODUCT_TWICE = "product_twice"
    UNKNOWN = "location_unknown"
    OF_OTHER_WAREHOUSE = "location_of_other_warehouse"
    INACTIVE = "location_inactive"


@dataclass(frozen=True, slots=True)
class LocationFinding:
    """One broken rule, where in the request (JSON pointer), and its figures."""

    refusal: LocationRefusal
    pointer: str = ""
    values: dict[str, Any] = field(default_factory=dict)
