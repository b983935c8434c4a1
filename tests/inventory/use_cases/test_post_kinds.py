"""The other kinds of document through the handler, on real PostgreSQL."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from contracts import Direction, DocumentKind, StockRefusal, Valuation

K = DocumentKind
House = Callable[..., Any]
TRANSITS_SQL = "SELECT quantity::text, cost::text FROM transits"


@pytest.mark.parametrize("in_one_batch", [True, False])
async def test_a_transfer_arrives_in_parts(in_one_batch: bool, desk: Any, new_house: House) -> None:
    house = new_house(valuation=Valuation.FIFO)
    target = house.next_door()
    transfer = house.transfer("3", target)
    story = [
        house.receipt("2", "10"),
        house.receipt("1", "20.01"),
        transfer,
        target.arrival_of(transfer, "1"),
        target.arrival_of(transfer, "1", lost="1"),
        target.arrival_of(transfer, "1"),
    ]
    batches = [story] if in_one_batch else [[document] for document in story]
    said = [event for batch in batches for event in await desk.post(house, *batch)]
    assert [str(event.movements[0].cost) for event in said[2:5]] == ["-40.01", "13.34", "13.34"]
    assert [(str(lost.quantity), str(lost.cost)) for lost in said[4].in_transit_losses] == [("1.000000", "13.33")]
    assert said[5].reason is StockRefusal.RETURN_EXCEEDS_ORIGIN
    assert [tuple(row) for row in await desk.pool.fetch(TRANSITS_SQL)] == [("0.000000", "0.00")]
    assert sorted(await desk.state(house)) == [("0.000000", "0.00"), ("2.000000", "26.68")]


@pytest.mark.parametrize("in_one_batch", [True, False])
async def test_value_documents_find_all_layers(in_one_batch: bool, desk: Any, new_house: House) -> None:
    house = new_house(valuation=Valuation.FIFO)
    receipts = [house.receipt("1", "1") for _ in range(10)]
    story = [
        *receipts,
        house.document(K.COST_ADJUSTMENT, [house.value_line("5")]),
        house.document(K.LANDED_COST, [house.value_line("3", of=receipts[9]), house.value_line("2", of=receipts[0])]),
        house.document(K.STOCK_COUNT, [house.line("2", direction=Direction.IN)]),
        house.delivery("1"),
        house.document(K.BILL_DIFFERENCE, [house.value_line("-4", of=receipts[0])]),
    ]
    batches = [story] if in_one_batch else [[document] for document in story]
    said = [event for batch in batches for event in await desk.post(house, *batch)]
    assert [[str(one.cost) for one in event.movements] for event in said[10:]] == [
        ["5.00"], ["3.00", "2.00"], ["9.00"], ["-3.50"], ["0.00"]]  # fmt: skip
    assert await desk.state(house) == [("11.000000", "25.50")]


@pytest.mark.parametrize("kind", [K.LANDED_COST, K.BILL_DIFFERENCE])
@pytest.mark.parametrize("batch_costed", [None, False, True])
@pytest.mark.parametrize("valuation", [Valuation.MOVING_AVERAGE, Valuation.FIFO])
@pytest.mark.parametrize("in_one_batch", [True, False])
async def test_a_charge_goes_where_its_receipt_went(
    in_one_batch: bool, valuation: Valuation, batch_costed: bool | None, kind: K, desk: Any, new_house: House
) -> None:
    """Audited together with it, too; and no stock is made that nothing lies in."""
    house = new_house(valuation, batch_costed=batch_costed)
    batch = None if batch_costed is None else house.batch("a")
    receipt = house.document(K.PURCHASE_RECEIPT, [house.line("10", "10", batch=batch)])
    story = [receipt, house.document(kind, [house.value_line("5", of=receipt)], receipt), house.delivery("4")]
    if batch_costed is not None:
        story[2] = house.document(K.SALES_DELIVERY, [house.line("4", "20", batch=batch)])
    batches = [story] if in_one_batch else [[document] for document in story]
    said = [event for batch in batches for event in await desk.post(house, *batch)]
    assert [[str(one.cost) for one in event.movements] for event in said] == [["100.00"], ["5.00"], ["-42.00"]]
    assert await desk.state(house) == [("6.000000", "63.00")]


async def test_an_assembly_through_storage(desk: Any, new_house: House) -> None:
    house = new_house()
    lines = [
        house.line("1", direction=Direction.IN, value=Decimal("1.50")),
        house.line("2", product="B", direction=Direction.OUT),
    ]
    said = await desk.post(house, house.receipt("4", "3", "B"), house.document(K.ASSEMBLY, lines))
    assert [str(movement.cost) for movement in said[1].movements] == ["-6.00", "7.50"]
    assert sorted(await desk.state(house)) == [("1.000000", "7.50"), ("2.000000", "6.00")]


async def test_value_below_zero_names_its_lines(desk: Any, new_house: House) -> None:
    house = new_house()
    lines = [house.value_line("-1"), house.value_line("-10")]
    said = await desk.post(house, house.receipt("1", "10"), house.document(K.COST_ADJUSTMENT, lines))
    assert (said[1].reason, said[1].line_ids) == (StockRefusal.VALUE_BELOW_ZERO, (lines[1].line_id,))


STOCK_KINDS = sorted(kind for kind in DocumentKind if kind.moves_goods)


@pytest.mark.parametrize("kind", STOCK_KINDS)
async def test_what_is_not_in_stock_accounting_passes(kind: DocumentKind, desk: Any, new_house: House) -> None:
    """Services, products out of stock accounting, register-only documents: every kind passes, nothing moves."""
    house = new_house()
    line = house.line("0" if kind.is_value_only else "5", "1", moves=False, direction=Direction.OUT)
    said = await desk.post(house, house.document(kind, [line], target_warehouse=house.next_door()._warehouse()))
    assert [event.movements for event in said] == [()]
    assert said[0].ce_type().endswith("ReturnPosted.v1" if kind.is_return else "StockPosted.v1")
    assert await desk.state(house) == []
