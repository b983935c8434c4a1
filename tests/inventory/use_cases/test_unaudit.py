"""Un-audit: reversed at its own figures, or refused with the later documents that stand in the way (rule 9)."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from contracts import (
    Direction,
    Document,
    DocumentKind,
    DocumentUnaudited,
    PersonReference,
    StockReversalRefusal,
    StockReversalRefused,
    StockReversed,
    Valuation,
    new_id,
)
from inventory.use_cases.reverse_stock import reverse_unaudited

K = DocumentKind
R = StockReversalRefusal
House = Callable[..., Any]
STORY = Callable[[Any], list[Document]]


def unaudited(house: Any, document: Document) -> DocumentUnaudited:
    return DocumentUnaudited(
        organisation_id=house.organisation_id,
        document=document,
        unaudited_by=PersonReference(person_id=new_id(), name="Li"),
        unaudited_at=datetime.now(UTC),
    )


async def unaudit(desk: Any, house: Any, *documents: Document) -> list[Any]:
    said: list[Any] = await desk.hear(reverse_unaudited, [unaudited(house, document) for document in documents])
    return said


def returned(house: Any) -> list[Document]:
    delivery = house.delivery("5")
    return [
        delivery,
        house.receipt("10", "10"),
        delivery,
        house.return_of(delivery, "1"),
        house.return_of(delivery, "2"),
    ]


def arrived(house: Any) -> list[Document]:
    transfer = house.transfer("5", house.next_door())
    return [transfer, house.receipt("10", "10"), transfer, house.next_door().arrival_of(transfer, "2", lost="1")]


def charged(house: Any) -> list[Document]:
    receipt = house.receipt("10", "10")
    return [receipt, receipt, house.document(K.LANDED_COST, [house.value_line("5", of=receipt)])]


def adjusted(house: Any) -> list[Document]:
    receipt = house.receipt("10", "10")
    return [receipt, receipt, house.document(K.COST_ADJUSTMENT, [house.value_line("5")])]


def covered(house: Any) -> list[Document]:
    house.negative = True
    issue = house.delivery("5")
    return [issue, issue, house.receipt("10", "10")]


def drawn(house: Any) -> list[Document]:
    receipt = house.receipt("10", "10")
    return [receipt, receipt, house.receipt("10", "10"), house.delivery("4"), house.delivery("3")]


def counted(house: Any) -> list[Document]:
    receipt = house.receipt("10", "10")
    return [receipt, receipt, house.document(K.STOCK_COUNT, [house.line("1", direction=Direction.IN)])]


def taken(house: Any) -> list[Document]:
    receipt = house.receipt("10", "10")
    return [receipt, receipt, house.receipt("5", "10"), house.delivery("4"), house.delivery("3")]


def cheapened(house: Any) -> list[Document]:
    receipt = house.receipt("10", "10")
    return [receipt, receipt, house.receipt("10", "1"), house.delivery("10")]


REFUSALS: list[tuple[R, Valuation, STORY, list[int]]] = [
    (R.LATER_RETURN, Valuation.MOVING_AVERAGE, returned, [2, 3]),
    (R.LATER_RETURN, Valuation.MOVING_AVERAGE, arrived, [2]),
    (R.LATER_VALUE, Valuation.MOVING_AVERAGE, charged, [1]),
    (R.LATER_VALUE, Valuation.FIFO, adjusted, [1]),
    (R.LATER_VALUE, Valuation.MOVING_AVERAGE, covered, [1]),
    (R.LAYER_DRAWN, Valuation.FIFO, drawn, [2, 3]),
    (R.COUNTED_SINCE, Valuation.MOVING_AVERAGE, counted, [1]),
    (R.QUANTITY_BELOW_ZERO, Valuation.MOVING_AVERAGE, taken, [2, 3]),
    (R.VALUE_BELOW_ZERO, Valuation.MOVING_AVERAGE, cheapened, [1, 2]),
]
"""Reason, method, the document to un-audit and then its history, places in it of those who stand in the way."""


@pytest.mark.parametrize(("reason", "valuation", "story", "places"), REFUSALS)
async def test_who_stands_in_the_way_is_named(
    reason: R, valuation: Valuation, story: STORY, places: list[int], desk: Any, new_house: House
) -> None:
    house = new_house(valuation)
    document, *history = story(house)
    for one in history:
        assert type((await desk.post(house, one))[0]).__name__ != "StockRefused"
    before = await desk.state(house)
    said = await unaudit(desk, house, document)
    assert [(type(event), event.reason) for event in said] == [(StockReversalRefused, reason)]
    dependents = [(one.document_id, one.kind, one.business_date) for one in said[0].dependents]
    assert dependents == [(history[n].document_id, history[n].kind, date(2010, 12, 1)) for n in places]
    assert await desk.state(house) == before


@pytest.mark.parametrize("story", [returned, charged, covered])
async def test_what_stood_in_the_way_goes_first(story: STORY, desk: Any, new_house: House) -> None:
    """In one batch, the last first: each finds those before it gone already."""
    house = new_house()
    document, *history = story(house)
    await desk.post(house, *history)
    said = await unaudit(desk, house, *reversed(history[history.index(document) :]))
    assert [type(event) for event in said] == [StockReversed] * len(said)
    assert [event.unaudited for event in said] == [True] * len(said)


async def test_what_it_corrected_is_taken_back(desk: Any, new_house: House) -> None:
    house = new_house(negative=True)
    issue, receipt = house.delivery("5"), house.receipt("8", "30")
    await desk.post(house, house.receipt("2", "10"), issue, receipt)
    said = await unaudit(desk, house, receipt)
    assert [str(one.cost) for one in said[0].movements] == ["-240.00"]
    assert [(one.issue_document_id, str(one.cost)) for one in said[0].true_ups] == [(issue.document_id, "60.00")]
    assert await desk.state(house) == [("-3.000000", "-30.00")]


async def test_corrected_it_posts_again_as_its_next_version(desk: Any, new_house: House) -> None:
    house = new_house(Valuation.FIFO)
    receipt = house.receipt("10", "10")
    await desk.post(house, receipt)
    said = await unaudit(desk, house, receipt, receipt)
    assert (len(said), await unaudit(desk, house, receipt)) == (1, [])
    corrected = house.document(K.PURCHASE_RECEIPT, [house.line("4", "11")])
    corrected = corrected.model_copy(update={"document_id": receipt.document_id, "version": 2})
    await desk.post(house, corrected, house.delivery("1"))
    assert await desk.state(house) == [("3.000000", "33.00")]


async def test_goods_on_the_way_go_back(desk: Any, new_house: House) -> None:
    house = new_house()
    target = house.next_door()
    transfer = house.transfer("4", target)
    arrival = target.arrival_of(transfer, "2", lost="1")
    await desk.post(house, house.receipt("10", "10"), transfer, arrival)
    ways = "SELECT quantity::text, cost::text FROM transits"
    assert [tuple(row) for row in await desk.pool.fetch(ways)] == [("1.000000", "10.00")]
    await unaudit(desk, house, arrival)
    assert [tuple(row) for row in await desk.pool.fetch(ways)] == [("4.000000", "40.00")]
    await unaudit(desk, house, transfer)
    assert [tuple(row) for row in await desk.pool.fetch(ways)] == [("0.000000", "0.00")]
    assert sorted(await desk.state(house)) == [("0.000000", "0.00"), ("10.000000", "100.00")]


async def test_batches_and_pieces_are_where_they_were(desk: Any, new_house: House) -> None:
    house = new_house(batch_costed=False)
    line = {"batch": house.batch("a"), "serials": ("s1", "s2")}
    receipt = house.document(K.PURCHASE_RECEIPT, [house.line("2", "10", **line)])
    issue = house.document(K.SALES_DELIVERY, [house.line("1", "20", batch=house.batch("a"), serials=("s1",))])
    await desk.post(house, receipt, issue)
    refused = await unaudit(desk, house, receipt)
    assert (refused[0].reason, [one.document_id for one in refused[0].dependents]) == (
        R.SERIAL_MOVED,
        [issue.document_id],
    )
    await unaudit(desk, house, issue)
    places = "SELECT serial, warehouse_id FROM serials ORDER BY 1"
    assert [tuple(row) for row in await desk.pool.fetch(places)] == [
        ("s1", house.warehouse_id),
        ("s2", house.warehouse_id),
    ]
    assert await desk.pool.fetchval("SELECT quantity FROM batch_stocks") == Decimal(2)
    await unaudit(desk, house, receipt)
    assert [tuple(row) for row in await desk.pool.fetch(places)] == [("s1", None), ("s2", None)]
    assert await desk.pool.fetchval("SELECT quantity FROM batch_stocks") == Decimal(0)


async def test_a_count_that_found_no_variance_stands_in_the_way(desk: Any, new_house: House) -> None:
    """It has no document; the sheet itself is named."""
    house = new_house()
    receipt = house.receipt("10", "10")
    await desk.post(house, receipt)
    sheet = await desk.pool.fetchval(
        """
        WITH sheet AS (
            INSERT INTO count_sheets (sheet_id, organisation_id, version, state, warehouse_id, blind, started_by,
                started_by_name, started_at, business_date, ended_by, ended_by_name, ended_at)
            VALUES (gen_random_uuid(), $1, 1, 'closed', $2, false, $1, 'Li', now(), '2010-12-31', $1, 'Li', now())
            RETURNING sheet_id, organisation_id)
        INSERT INTO count_items (item_id, sheet_id, organisation_id, product_id, batch_id, started_quantity, round,
            expected, counted, counted_at)
        SELECT gen_random_uuid(), sheet_id, organisation_id, $3, $4, 10, 1, 10, 10, now() FROM sheet
        RETURNING sheet_id
        """,
        house.organisation_id,
        house.warehouse_id,
        house.products["A"],
        UUID(int=0),
    )
    said = await unaudit(desk, house, receipt)
    assert (said[0].reason, [one.document_id for one in said[0].dependents]) == (R.COUNTED_SINCE, [sheet])
    later = house.receipt("5", "10")
    await desk.post(house, later)
    assert [type(event) for event in await unaudit(desk, house, later)] == [StockReversed]
