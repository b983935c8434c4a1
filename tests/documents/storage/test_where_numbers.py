"""What a part of a document's number says of its kind, and which index it is found by."""

import pytest

from documents.storage.lists.where_numbers import BY_FOUND, BY_LETTERS, kinds_of_number, led_by_number

DELIVERIES = {"kind_in": "sales_delivery"}


@pytest.mark.parametrize(
    ("part", "filters", "led"),
    [
        ("202603", {}, BY_FOUND),
        ("20251201-0", {}, BY_FOUND),
        ("sd-20251201", DELIVERIES, BY_FOUND),
        ("so-", {"kind_in": "sales_order"}, None),
        ("SD-2026", DELIVERIES, None),
        ("XQ", {"kind_in": ""}, None),
        ("2026", {}, BY_LETTERS),
        ("0007", {}, BY_LETTERS),
        ("-00077", {}, BY_LETTERS),
        ("1201-0", {}, BY_LETTERS),
        ("07", {}, None),
    ],
)
def test_a_part(part: str, filters: dict[str, str], led: str | None) -> None:
    assert (kinds_of_number(part), led_by_number(part)) == (filters, led)
