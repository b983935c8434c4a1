"""A line in a foreign currency is priced in it and converted at the rate: what is a cent off, in either, is wrong."""

from decimal import Decimal

import pytest
from tests.as_read import as_read
from tests.risk import books as b

from contracts import DocumentKind
from risk.domain.state_business import AUDITED, state_business

RIGHT = {"net": "710.27", "tax": "142.07", "foreign_net": "99.99", "foreign_tax": "20.00"}
TABLE = [
    ("7.1034", RIGHT, False),
    ("7.1035", RIGHT, True),
    (None, RIGHT, True),
    *(("7.1034", RIGHT | {name: str(Decimal(value) + b.CENT)}, True) for name, value in RIGHT.items()),
]


def wrong_lines(kind: DocumentKind, rate: str | None, figures: dict[str, str]) -> int:
    amounts = {name: Decimal(value) for name, value in figures.items()}
    line = b.line(1, "3", "33.33").model_copy(update=amounts)
    said = b.document(kind, line, currency="USD", exchange_rate=rate and Decimal(rate))
    return len(state_business(as_read(b.audited(said), [AUDITED]), 1, 0).wrong_lines)


@pytest.mark.parametrize(("rate", "figures", "is_wrong"), TABLE)
def test_what_is_a_cent_off_is_wrong(rate: str | None, figures: dict[str, str], is_wrong: bool) -> None:
    assert wrong_lines(DocumentKind.PURCHASE_RECEIPT, rate, figures) == is_wrong


def test_a_return_takes_what_its_origin_has_left() -> None:
    assert wrong_lines(DocumentKind.SALES_RETURN, "7.1034", RIGHT | {"net": "710.26"}) == 0
