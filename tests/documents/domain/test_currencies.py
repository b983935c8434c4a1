"""Amounts in two currencies: rounded in the document's, then each by itself in the books'; returns sum to the line."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.domain.test_returns import back, origin_line

from contracts import DocumentKind
from documents.domain.currencies.iso_codes import BOOK_CURRENCY, ISO_CODES
from documents.domain.currencies.line_amounts import LineAmounts, line_amounts
from documents.domain.drafts.commit_lines import Commitment, commit_back
from documents.domain.drafts.facts import OriginLine
from documents.domain.returns.returns import return_amounts

D, ZERO = Decimal, Decimal(0)
AMOUNTS = [
    ("3", "33.33", "7.1034", ("710.27", "92.34", "99.99", "13.00")),
    ("1", "0.01", "0.5", ("0.01", "0.00", "0.01", "0.00")),
    ("1", "0.01", "0.499999", ("0.00", "0.00", "0.01", "0.00")),
    ("1", "1000.00", "0.000001", ("0.00", "0.00", "1000.00", "130.00")),
    ("3", "33.335", "1", ("100.01", "13.00", "100.01", "13.00")),
    ("3", "33.33", None, ("99.99", "13.00", None, None)),
]


@pytest.mark.parametrize(("quantity", "price", "rate", "expected"), AMOUNTS)
def test_amounts_of_a_line(quantity: str, price: str, rate: str | None, expected: tuple[str | None, ...]) -> None:
    made = line_amounts(D(quantity), D(price), D("0.13"), D(rate) if rate else None)
    assert made == LineAmounts(*(D(one) if one else None for one in expected))  # type: ignore[arg-type]


def foreign_line(quantity: Decimal, price: Decimal, rate: Decimal) -> OriginLine:
    made = origin_line(quantity, price)
    amounts = line_amounts(quantity, price, made.tax_rate, rate)
    members = {name: getattr(made, name) for name in made.__slots__}
    return OriginLine(**(members | amounts._asdict() | {"exchange_rate": rate}))


def test_parts_are_rounded_in_both_currencies_and_the_last_takes_the_rest_of_both() -> None:
    line = foreign_line(D(3), D("33.33"), D("7.1034"))
    assert return_amounts(line, D(1)) == LineAmounts(D("236.76"), D("30.76"), D("33.33"), D("4.33"))
    left = {line.line_id: line}
    parts = []
    for _ in range(3):
        committed = commit_back(DocumentKind.SALES_RETURN, [back(line, D(1))], left)
        assert isinstance(committed, Commitment)
        left |= committed.origin_lines
        parts.append(committed.lines[0])
    assert [(one.net, one.tax, one.foreign_net, one.foreign_tax) for one in parts] == [
        (D("236.76"), D("30.76"), D("33.33"), D("4.33")),
        (D("236.76"), D("30.76"), D("33.33"), D("4.33")),
        (D("236.75"), D("30.82"), D("33.33"), D("4.34")),
    ]


@given(
    quantities=st.lists(st.integers(1, 500), min_size=1, max_size=30),
    price=st.decimals(D("0.000001"), D(1000), places=6),
    rate=st.decimals(D("0.000001"), D(1000), places=6),
)
def test_returns_in_any_parts_sum_to_the_line_in_both_currencies(
    quantities: list[int], price: Decimal, rate: Decimal
) -> None:
    line = foreign_line(D(sum(quantities)), price, rate)
    left, sums = {line.line_id: line}, [ZERO] * 4
    whole = [line.net, line.tax, line.foreign_net or ZERO, line.foreign_tax or ZERO]
    for quantity in quantities:
        committed = commit_back(DocumentKind.SALES_RETURN, [back(line, D(quantity))], left)
        assert isinstance(committed, Commitment)
        left |= committed.origin_lines
        one = committed.lines[0]
        part = (one.net, one.tax, one.foreign_net or ZERO, one.foreign_tax or ZERO)
        sums = [before + now for before, now in zip(sums, part, strict=True)]
        assert all(ZERO <= now <= most for now, most in zip(sums, whole, strict=True))
    assert sums == whole


def test_codes_are_three_letters() -> None:
    assert all(len(code) == 3 and code.isupper() and code.isascii() for code in ISO_CODES)
    assert {BOOK_CURRENCY, "USD", "EUR", "JPY", "HKD"} <= ISO_CODES
