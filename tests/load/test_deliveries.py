"""A cancellation finds the newest earlier delivery of the same customer, product and price with enough left."""

from decimal import Decimal

import pytest

from tritally.load.deliveries import DeliveredLine, Deliveries, Part, SaleKey

KEY = SaleKey("17850", "85123A", Decimal("2.55"))
OTHER_PRICE = KEY._replace(price=Decimal("2.10"))


def delivered(*lines: tuple[str, int]) -> Deliveries:
    deliveries = Deliveries()
    for number, (reference, quantity) in enumerate(lines, 1):
        deliveries.remember(KEY, DeliveredLine(reference, number, quantity))
    return deliveries


@pytest.mark.parametrize(
    ("lines", "quantity", "parts"),
    [
        ([("a", 6)], 6, [Part("a", 1, 6)]),
        ([("a", 6), ("b", 6)], 2, [Part("b", 2, 2)]),
        ([("a", 6), ("b", 2)], 5, [Part("a", 1, 5)]),
        ([("a", 6), ("b", 2)], 7, [Part("b", 2, 2), Part("a", 1, 5)]),
        ([("a", 6), ("b", 2)], 9, []),
        ([], 1, []),
    ],
    ids=["whole", "newest", "newest with enough", "together", "too much", "none"],
)
def test_take_back(lines: list[tuple[str, int]], quantity: int, parts: list[Part]) -> None:
    assert delivered(*lines).take_back(KEY, quantity) == parts


def test_what_is_taken_back_is_gone() -> None:
    deliveries = delivered(("a", 6))
    assert deliveries.take_back(KEY, 4)
    assert deliveries.take_back(KEY, 3) == []
    assert deliveries.take_back(KEY, 2) == [Part("a", 1, 2)]


def test_another_price_is_another_sale() -> None:
    assert delivered(("a", 6)).take_back(OTHER_PRICE, 1) == []
