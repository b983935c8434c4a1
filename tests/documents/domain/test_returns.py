"""Amounts of returns: never more than the line, and together exactly it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts import DocumentKind, net_amount, new_id, tax_amount
from documents.domain.currencies.line_amounts import LineAmounts
from documents.domain.drafts.commit_lines import Commitment, commit_back
from documents.domain.drafts.facts import OriginLine
from documents.domain.returns.returns import return_amounts
from documents.domain.states.fulfilment import taken_state
from documents.domain.states.head import KeptLine

ZERO, ONE, TWO = Decimal(0), Decimal(1), Decimal(2)
RATE = Decimal("0.13")


def origin_line(quantity: Decimal, price: Decimal) -> OriginLine:
    net = net_amount(quantity, price)
    return OriginLine(
        document_id=new_id(),
        line_id=new_id(),
        line_number=1,
        product_id=new_id(),
        quantity=quantity,
        price=price,
        tax_rate=RATE,
        net=net,
        tax=tax_amount(net, RATE),
        moves_stock=True,
        taken=ZERO,
        committed=ZERO,
        committed_net=ZERO,
        committed_tax=ZERO,
    )


def back(origin: OriginLine, quantity: Decimal) -> KeptLine:
    return KeptLine(new_id(), 1, origin.product_id, quantity, origin.price, RATE, ZERO, ZERO, True, origin.line_id)


def test_a_part_is_rounded_and_the_last_takes_the_rest() -> None:
    line = origin_line(Decimal(3), Decimal("33.335"))
    assert (line.net, line.tax) == (Decimal("100.01"), Decimal("13.00"))
    assert return_amounts(line, Decimal(1)) == LineAmounts(Decimal("33.34"), Decimal("4.33"))
    assert return_amounts(line, Decimal(3)) == LineAmounts(line.net, line.tax)


@given(
    quantities=st.lists(st.integers(1, 500), min_size=1, max_size=30),
    price=st.decimals(Decimal("0.000001"), Decimal(1000), places=6),
)
def test_returns_in_any_parts_sum_to_the_line(quantities: list[int], price: Decimal) -> None:
    line = origin_line(Decimal(sum(quantities)), price)
    left = {line.line_id: line}
    net = tax = ZERO
    for quantity in quantities:
        committed = commit_back(DocumentKind.SALES_RETURN, [back(line, Decimal(quantity))], left)
        assert isinstance(committed, Commitment)
        left |= committed.origin_lines
        net += committed.lines[0].net
        tax += committed.lines[0].tax
        assert ZERO <= net <= line.net
        assert ZERO <= tax <= line.tax
    assert (net, tax) == (line.net, line.tax)
    assert not isinstance(commit_back(DocumentKind.SALES_RETURN, [back(line, Decimal("0.000001"))], left), Commitment)


STATES = [
    ([(TWO, ZERO), (ONE, ZERO)], None, None),
    ([(TWO, ONE), (ONE, ZERO)], "partly_returned", "partly_arrived"),
    ([(TWO, TWO), (ONE, ONE)], "returned", "arrived"),
    ([], None, None),
]


@pytest.mark.parametrize(("lines", "returned", "arrived"), STATES)
def test_what_was_taken_has_a_state(
    lines: list[tuple[Decimal, Decimal]], returned: str | None, arrived: str | None
) -> None:
    assert taken_state(DocumentKind.SALES_DELIVERY, lines) == {"return_state": returned}
    assert taken_state(DocumentKind.TRANSFER, lines) == {"arrival_state": arrived}
