"""A charge is spread to the cent, whatever it is spread by."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.domain.costs.landed_cost import spread

CENT = Decimal("0.01")
CASES = [
    ("100.00", ["1", "1", "1"], ["33.33", "33.34", "33.33"]),
    ("0.01", ["1", "1"], ["0.01", "0.00"]),
    ("-10.00", ["1", "2"], ["-3.33", "-6.67"]),
    ("9.99", ["0", "5", "0"], ["0.00", "9.99", "0.00"]),
    ("7.00", ["0.000001"], ["7.00"]),
]


@pytest.mark.parametrize(("amount", "bases", "shares"), CASES)
def test_shares(amount: str, bases: list[str], shares: list[str]) -> None:
    assert spread(Decimal(amount), [Decimal(one) for one in bases]) == [Decimal(one) for one in shares]


@given(
    st.integers(-(10**9), 10**9),
    st.lists(st.integers(0, 10**6), min_size=1, max_size=60).filter(any),
)
def test_shares_sum_to_the_amount_and_none_is_off_by_more_than_a_cent(cents: int, bases: list[int]) -> None:
    amount, weights = Decimal(cents) * CENT, [Decimal(one) for one in bases]
    shares, total = spread(amount, weights), sum(weights)
    assert sum(shares) == amount
    assert all(abs(share - amount * weight / total) <= CENT for share, weight in zip(shares, weights, strict=True))
