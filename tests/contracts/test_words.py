"""Values as a person reads them in a text."""

from decimal import Decimal
from typing import Any

import pytest

from contracts import COMMON_TERMS, DOCUMENT_WORDS, DocumentKind, worded


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Decimal("550.000000"), "550"),
        ("0.510000", "0.51"),
        ("-12.250000", "-12.25"),
        ("100.000000", "100"),
        ("12.50", "12.50"),
        (Decimal("7.00"), Decimal("7.00")),
        ("SD-20261123-0001", "SD-20261123-0001"),
        (3, 3),
    ],
)
def test_quantities_lose_false_zeros_and_money_keeps_its_cents(value: Any, shown: Any) -> None:
    assert worded({"total": value}, "zh", COMMON_TERMS) == {"total": shown}


def test_codes_become_words() -> None:
    assert worded({"kind": "sales_delivery"}, "zh", COMMON_TERMS) == {"kind": "销售出库单"}
    assert worded({"allowed": ("gift", "sample")}, "en", COMMON_TERMS) == {"allowed": "gift, sample"}


def test_every_document_has_a_name() -> None:
    assert DOCUMENT_WORDS.keys() == set(DocumentKind)
    assert DOCUMENT_WORDS["sales_delivery"] == ("sales delivery", "销售出库单")
    assert DOCUMENT_WORDS["sales_order"] == ("sales order", "销售订单")
