"""Each rule of what a line is, in the order of the rules."""

import pytest
from tests.load.lines import line

from tritally.load.classify_line import classify_line, is_sale
from tritally.load.outbound_reason import outbound_reason
from tritally.load.read_lines import Line
from tritally.load.treatments import Treatment

T = Treatment
RULES = {
    "bad debt": (line("A563185", "B", 1, "11062.06"), True, T.BAD_DEBT),
    "bad debt, negative": (line("A563186", "B", 1, "-11062.06"), True, T.BAD_DEBT),
    "negative price": (line(price="-1"), True, T.NEGATIVE_PRICE),
    "cancellation": (line("C536379", quantity=-1), True, T.RETURNED),
    "cancelled discount": (line("C536379", "D", -1, "27.5"), True, T.RETURNED),
    "positive cancellation": (line("C536379", quantity=1), True, T.NOTHING_TO_BOOK),
    "negative without C": (line(quantity=-10, price="0", customer=""), False, T.WRITTEN_OFF),
    "negative service": (line(code="M", quantity=-1, price="0", customer=""), False, T.NOTHING_TO_BOOK),
    "no quantity": (line(quantity=0), True, T.NOTHING_TO_BOOK),
    "service without price or sale": (line(code="POST", price="0", customer=""), False, T.NOTHING_TO_BOOK),
    "goods without price or sale": (line(price="0", customer=""), False, T.FOUND),
    "free with a sale": (line(price="0"), True, T.GIVEN_FREE),
    "postage": (line(code="POST", price="18.00"), True, T.SERVICE_SOLD),
    "gift voucher": (line(code="GIFT_0001_20", price="16.67"), True, T.SERVICE_SOLD),
    "pads": (line(code="PADS", price="0.001"), True, T.SERVICE_SOLD),
    "bank charges": (line(code="BANK CHARGES", price="15"), True, T.SERVICE_SOLD),
    "goods": (line(), True, T.SOLD),
    "goods with letters first": (line(code="DCGSSGIRL"), True, T.SOLD),
    "cash sale": (line(customer=""), True, T.SOLD),
}


@pytest.mark.parametrize("rule", RULES)
def test_rule(rule: str) -> None:
    of_line, of_sale, expected = RULES[rule]
    assert classify_line(of_line, of_sale=of_sale) is expected


@pytest.mark.parametrize(
    ("invoice", "expected"),
    [
        ([line(price="0", customer="")], False),
        ([line(price="0", customer=""), line(customer="")], True),
        ([line(price="0")], True),
    ],
)
def test_a_sale_has_a_customer_or_a_price(invoice: list[Line], expected: bool) -> None:
    assert is_sale(invoice) is expected


@pytest.mark.parametrize(
    ("description", "reason"),
    [
        ("wet/rusty", "damage"),
        ("thrown away", "damage"),
        ("samples/damages", "sample"),
        ("Given away", "gift"),
        ("?missing", "loss"),
        ("", "loss"),
    ],
)
def test_reason_is_read_from_the_note(description: str, reason: str) -> None:
    assert outbound_reason(description) == reason
