"""Goods counted by batch and by piece, on real PostgreSQL."""

import asyncio
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from contracts import Direction, Document, DocumentKind, StockRefusal, Valuation
from inventory.use_cases.post_stock import post_stock

K = DocumentKind
House = Callable[..., Any]
BATCHES_SQL = """
SELECT n.number, b.quantity::text FROM batch_stocks b JOIN batches n USING (organisation_id, batch_id) ORDER BY 1, 2
"""
SERIALS_SQL = "SELECT serial, warehouse_id FROM serials ORDER BY serial"


def receipt(house: Any, *parts: tuple[str, str, str]) -> Document:
    """Of (batch, quantity, price)."""
    lines = [house.line(quantity, price, batch=house.batch(batch)) for batch, quantity, price in parts]
    document: Document = house.document(K.PURCHASE_RECEIPT, lines)
    return document


def issue(house: Any, *parts: tuple[str, str]) -> Document:
    lines = [house.line(quantity, "50", batch=house.batch(batch)) for batch, quantity in parts]
    document: Document = house.document(K.SALES_DELIVERY, lines)
    return document


async def batches(desk: Any) -> list[tuple[str, str]]:
    return [(row[0], str(Decimal(row[1]).normalize())) for row in await desk.pool.fetch(BATCHES_SQL)]


async def test_batches_that_are_costed_together(desk: Any, new_house: House) -> None:
    house = new_house(batch_costed=False)
    said = await desk.post(
        house,
        receipt(house, ("a", "10", "10"), ("b", "10", "20")),
        issue(house, ("a", "11")),
        issue(house, ("a", "4"), ("b", "1")),
    )
    assert said[1].reason is StockRefusal.INSUFFICIENT_STOCK
    short = said[1].shortages[0]
    assert (short.wanted, short.available, short.batch_id) == (11, 10, house.batches["a"])
    assert [str(one.cost) for one in said[2].movements] == ["-60.00", "-15.00"]
    assert [one.batch_id for one in said[2].movements] == [house.batches["a"], house.batches["b"]]
    assert await batches(desk) == [("a", "6"), ("b", "9")]
    assert await desk.state(house) == [("15.000000", "225.00")]


@pytest.mark.parametrize("valuation", list(Valuation))
async def test_batches_that_have_their_own_cost(valuation: Valuation, desk: Any, new_house: House) -> None:
    house = new_house(valuation, batch_costed=True)
    story = [
        receipt(house, ("a", "10", "10"), ("b", "10", "20")),
        issue(house, ("b", "4"), ("a", "1")),
        issue(house, ("a", "10")),
        house.document(K.COST_ADJUSTMENT, [house.line("0", value=Decimal("3"), batch=house.batch("b"))]),
    ]
    said = [event for document in story for event in await desk.post(house, document)]
    assert [str(one.cost) for one in said[1].movements] == ["-80.00", "-10.00"]
    assert [(short.available, short.batch_id) for short in said[2].shortages] == [(9, house.batches["a"])]
    assert sorted(await desk.state(house)) == [("6.000000", "123.00"), ("9.000000", "90.00")]
    assert await batches(desk) == [("a", "9"), ("b", "6")]


async def test_a_charge_goes_to_the_batch_that_was_received(desk: Any, new_house: House) -> None:
    """Also where its line names no batch."""
    house = new_house(batch_costed=True)
    received = receipt(house, ("a", "10", "10"), ("b", "10", "20"))
    second = house.line("0", origin=received.lines[1], value=Decimal("8"))
    await desk.post(house, received, issue(house, ("b", "5")))
    said = await desk.post(house, house.document(K.LANDED_COST, [second], received))
    assert [(one.batch_id, str(one.cost)) for one in said[0].movements] == [(house.batches["b"], "4.00")]
    assert sorted(await desk.state(house)) == [("10.000000", "100.00"), ("5.000000", "104.00")]


async def test_a_return_must_be_of_the_batch_that_was_delivered(desk: Any, new_house: House) -> None:
    house = new_house(batch_costed=False)
    delivery = issue(house, ("a", "4"))
    right = house.return_of(delivery, "1")
    wrong = house.document(
        K.SALES_RETURN, [house.line("1", "50", origin=delivery.lines[0], batch=house.batch("b"))], delivery
    )
    said = await desk.post(house, receipt(house, ("a", "10", "10"), ("b", "1", "1")), delivery, right, wrong)
    assert [getattr(event, "reason", None) for event in said[2:]] == [None, StockRefusal.RETURN_EXCEEDS_ORIGIN]
    assert await batches(desk) == [("a", "7"), ("b", "1")]


@pytest.mark.parametrize("costed", [True, False])
async def test_a_transfer_carries_its_batch(costed: bool, desk: Any, new_house: House) -> None:
    house = new_house(Valuation.FIFO, batch_costed=costed)
    target = house.next_door()
    line = house.line("4", batch=house.batch("a"))
    transfer = house.document(K.TRANSFER, [line], target_warehouse=target._warehouse())
    arriving = house.line("4", origin=line, batch=house.batch("a"))
    arrival = target.document(K.TRANSFER_RECEIPT, [arriving], transfer)
    await desk.post(house, receipt(house, ("a", "10", "3")), transfer)
    said = await desk.post(house, arrival)
    assert str(said[0].movements[0].cost) == "12.00"
    assert await batches(desk) == [("a", "4"), ("a", "6")]


async def test_a_batch_may_go_below_zero_where_stock_may(desk: Any, new_house: House) -> None:
    house = new_house(batch_costed=False, negative=True)
    await desk.post(house, receipt(house, ("a", "1", "10")), issue(house, ("a", "3")))
    assert await batches(desk) == [("a", "-2")]
    await desk.post(house, receipt(house, ("a", "5", "10")))
    assert await batches(desk) == [("a", "3")]


async def test_batches_keep_their_latest_names(desk: Any, new_house: House) -> None:
    house = new_house(batch_costed=False)
    for expiry in (None, date(2011, 1, 31)):
        line = house.line("1", "1", batch=house.batch("a", expiry))
        await desk.post(house, house.document(K.PURCHASE_RECEIPT, [line]))
    assert await desk.pool.fetchval("SELECT expiry_date FROM batches") == date(2011, 1, 31)


async def test_many_writers_share_a_batch(desk: Any, new_house: House) -> None:
    house = new_house(batch_costed=False)
    await desk.post(house, receipt(house, ("a", "30", "1"), ("b", "30", "1")))
    one_each = [issue(house, (batch, "1")) for _ in range(40) for batch in ("b", "a")]
    await asyncio.gather(*(desk.hand(post_stock, [house.audited(one)]) for one in one_each))
    assert await batches(desk) == [("a", "0"), ("b", "0")]


def with_serials(house: Any, kind: DocumentKind, *serials: str, **more: Any) -> Document:
    line = house.line(str(len(serials)), "7", serials=serials, **more)
    document: Document = house.document(kind, [line])
    return document


@pytest.mark.parametrize("in_one_batch", [True, False])
async def test_a_piece_comes_in_and_leaves_once(in_one_batch: bool, desk: Any, new_house: House) -> None:
    house = new_house()
    delivery = with_serials(house, K.SALES_DELIVERY, "s1", "s2")
    back = [house.line("1", "7", origin=delivery.lines[0], serials=(serial,)) for serial in ("s3", "s1", "s1")]
    story = [
        with_serials(house, K.PURCHASE_RECEIPT, "s1", "s2", "s3"),
        with_serials(house, K.PURCHASE_RECEIPT, "s4", "s3"),
        with_serials(house, K.PURCHASE_RECEIPT, "s5", "s5"),
        delivery,
        with_serials(house, K.SALES_DELIVERY, "s1"),
        *(house.document(K.SALES_RETURN, [line], delivery) for line in back),
    ]
    stories = [story] if in_one_batch else [[document] for document in story]
    said = [event for documents in stories for event in await desk.post(house, *documents)]
    assert [getattr(event, "reason", None) for event in said] == [
        None,
        StockRefusal.SERIAL_IN_STOCK,
        StockRefusal.SERIAL_IN_STOCK,
        None,
        StockRefusal.SERIAL_NOT_IN_STOCK,
        StockRefusal.RETURN_EXCEEDS_ORIGIN,
        None,
        StockRefusal.SERIAL_IN_STOCK,
    ]
    assert said[4].line_ids == (story[4].lines[0].line_id,)
    there = {row["serial"] for row in await desk.pool.fetch(SERIALS_SQL) if row["warehouse_id"]}
    assert there == {"s1", "s3"}


async def test_a_piece_in_another_warehouse_cannot_leave_here(desk: Any, new_house: House) -> None:
    house = new_house()
    target = house.next_door()
    await desk.post(house, with_serials(house, K.PURCHASE_RECEIPT, "s1"), target.receipt("1", "1"))
    said = await desk.post(house, with_serials(target, K.SALES_DELIVERY, "s1"))
    assert said[0].reason is StockRefusal.SERIAL_NOT_IN_STOCK


async def test_pieces_travel_by_transfer_and_count(desk: Any, new_house: House) -> None:
    house = new_house()
    target = house.next_door()
    transfer = with_serials(house, K.TRANSFER, "s1", "s2").model_copy(update={"target_warehouse": target._warehouse()})
    arriving = house.line("2", origin=transfer.lines[0], serials=("s1", "s2"))
    counted = with_serials(target, K.STOCK_COUNT, "s2", direction=Direction.OUT)
    await desk.post(house, with_serials(house, K.PURCHASE_RECEIPT, "s1", "s2"), transfer)
    assert [row["warehouse_id"] for row in await desk.pool.fetch(SERIALS_SQL)] == [None, None]
    await desk.post(house, target.document(K.TRANSFER_RECEIPT, [arriving], transfer), counted)
    assert [row["warehouse_id"] for row in await desk.pool.fetch(SERIALS_SQL)] == [target.warehouse_id, None]


async def test_one_piece_is_received_in_two_warehouses_at_once(desk: Any, new_house: House) -> None:
    house = new_house()
    houses = [house.next_door() for _ in range(8)]
    await asyncio.gather(
        *(desk.hand(post_stock, [one.audited(with_serials(one, K.PURCHASE_RECEIPT, "s1", "s2"))]) for one in houses)
    )
    outcomes = await desk.pool.fetch("SELECT outcome, count(*) FROM postings GROUP BY 1")
    assert dict(outcomes) == {"posted": 1, "refused": 7}
