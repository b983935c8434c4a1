"""What a count finds: tables of the pure rules."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from contracts import Direction, new_id
from inventory.domain.counting.check_entries import Counted, Entry, check_entries
from inventory.domain.counting.count import Item, ItemKey, Pieces, Uncounted, needs_recount, variances
from inventory.domain.counting.count_refusals import CountRefusal as R

A, BATCH = new_id(), new_id()
KEY = ItemKey(A)
START = datetime(2010, 12, 1, 8, tzinfo=UTC)
NOW = START + timedelta(hours=1)


def item(counted: str | None, expected: str | None = "10", book: str = "10", round_: int = 1) -> Item:
    at = None if counted is None else NOW
    known = None if counted is None or expected is None else Decimal(expected)
    return Item(KEY, round_, known, None if counted is None else Decimal(counted), at, Decimal(book))


@pytest.mark.parametrize(
    ("counted", "uncounted", "expected"),
    [
        ("10", Uncounted.KEEP, []),
        ("12.5", Uncounted.KEEP, [(Direction.IN, "2.5")]),
        ("0", Uncounted.KEEP, [(Direction.OUT, "10")]),
        (None, Uncounted.KEEP, []),
        (None, Uncounted.ZERO, [(Direction.OUT, "10")]),
    ],
)
def test_variances(counted: str | None, uncounted: Uncounted, expected: list[Any]) -> None:
    found = variances([item(counted)], {}, uncounted)
    assert [(one.direction, str(one.quantity)) for one in found] == expected


def test_pieces_are_compared_one_by_one() -> None:
    pieces = {KEY: Pieces(frozenset({"S1", "S2"}), frozenset({"S2", "S3"}))}
    found = variances([item("2", "2", "2")], pieces, Uncounted.KEEP)
    assert [(one.direction, one.serials) for one in found] == [(Direction.IN, ("S3",)), (Direction.OUT, ("S1",))]
    assert variances([item(None)], pieces, Uncounted.KEEP) == []


@pytest.mark.parametrize(
    ("counted", "round_", "above", "needed"),
    [("8", 1, "2", False), ("7.9", 1, "2", True), ("7.9", 2, "2", False), ("0", 1, None, False), (None, 1, "0", False)],
)
def test_recounts(counted: str | None, round_: int, above: str | None, needed: bool) -> None:
    limit = None if above is None else Decimal(above)
    assert bool(needs_recount([item(counted, round_=round_)], limit)) is needed


PRODUCTS = {A: Counted("A", 2, True, True, frozenset({BATCH}))}


@pytest.mark.parametrize(
    ("change", "refusal", "pointer"),
    [
        ({"key": ItemKey(BATCH, BATCH)}, R.PRODUCT_UNKNOWN, "/entries/0/product_id"),
        ({"key": ItemKey(A)}, R.BATCH_MISSING, "/entries/0/batch_id"),
        ({"key": ItemKey(A, A)}, R.BATCH_UNKNOWN, "/entries/0/batch_id"),
        ({"quantity": Decimal(-1), "serials": ()}, R.QUANTITY_NEGATIVE, "/entries/0/quantity"),
        ({"quantity": Decimal("1.001")}, R.QUANTITY_TOO_PRECISE, "/entries/0/quantity"),
        ({"quantity": Decimal(10**9 + 1)}, R.QUANTITY_ABSURD, "/entries/0/quantity"),
        ({"serials": ("S1",)}, R.SERIALS_WRONG, "/entries/0/serials"),
        ({"serials": ("S1", "S1")}, R.SERIAL_TWICE, "/entries/0/serials"),
        ({"counted_at": START - timedelta(seconds=1)}, R.COUNTED_BEFORE_START, "/entries/0/counted_at"),
        ({"counted_at": NOW + timedelta(minutes=6)}, R.COUNTED_IN_FUTURE, "/entries/0/counted_at"),
    ],
)
def test_bad_entries(change: dict[str, Any], refusal: R, pointer: str) -> None:
    good: dict[str, Any] = {
        "key": ItemKey(A, BATCH),
        "quantity": Decimal(2),
        "serials": ("S1", "S2"),
        "counted_at": NOW,
    }
    assert list(check_entries([Entry(entry_id=new_id(), **good)], PRODUCTS, START, NOW)) == []
    found = list(check_entries([Entry(entry_id=new_id(), **{**good, **change})], PRODUCTS, START, NOW))
    assert (refusal, pointer) in [(one.refusal, one.pointer) for one in found]
