"""What a part of a document's number says of its kind and its date."""

import pytest

from documents.storage.where_numbers import filters_of_number

MARCH = {"business_date_from": "2026-03-01", "business_date_to": "2026-03-31"}
A_DAY = {"business_date_from": "2025-12-01", "business_date_to": "2025-12-01"}
A_YEAR = {"business_date_from": "2026-01-01", "business_date_to": "2026-12-31"}


@pytest.mark.parametrize(
    ("part", "filters"),
    [
        ("202603", MARCH),
        ("-202603", MARCH),
        ("20251201-0", A_DAY),
        ("sd-20251201", {"kind_in": "sales_delivery", **A_DAY}),
        ("202602", {"business_date_from": "2026-02-01", "business_date_to": "2026-02-28"}),
        ("so-", {"kind_in": "sales_order"}),
        ("SD-2026", {"kind_in": "sales_delivery", **A_YEAR}),
        ("XQ", {"kind_in": ""}),
        ("2026", {}),
        ("0007", {}),
        ("-00077", {}),
        ("1201-0", {}),
        ("20260231", {}),
        ("202613", {}),
        ("1202603", {}),
    ],
)
def test_a_part(part: str, filters: dict[str, str]) -> None:
    assert filters_of_number(part) == filters
