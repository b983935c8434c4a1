"""Reversal of documents that ledger refused, on real PostgreSQL."""

from collections.abc import Callable
from typing import Any

import pytest

from contracts import StockReversalRefusal, StockReversalRefused, StockReversed, Valuation
from inventory.use_cases.reverse_stock import reverse_refused

House = Callable[..., Any]


async def refuse(desk: Any, house: Any, *documents: Any) -> list[Any]:
    said: list[Any] = await desk.hear(
        reverse_refused, [desk.voucher_refused(house, document) for document in documents]
    )
    return said


async def test_v10_a_reversed_receipt_leaves_no_trace(desk: Any, new_house: House) -> None:
    house = new_house()
    second = house.receipt("10", "1000000")
    await desk.post(house, house.receipt("100", "10"), second)
    said = await refuse(desk, house, second)
    assert [type(event) for event in said] == [StockReversed]
    assert said[0].document == second
    assert [(str(one.quantity), str(one.cost)) for one in said[0].movements] == [("-10.000000", "-10000000.00")]
    assert await desk.state(house) == [("100.000000", "1000.00")]


async def test_twice_is_once(desk: Any, new_house: House) -> None:
    house = new_house()
    receipt = house.receipt("10", "10")
    await desk.post(house, receipt)
    first = await refuse(desk, house, receipt, receipt)
    again = await refuse(desk, house, receipt)
    assert (len(first), again) == (1, [])
    assert await desk.state(house) == [("0.000000", "0.00")]


async def test_what_was_never_posted_is_left_alone(desk: Any, new_house: House) -> None:
    house, other = new_house(), new_house()
    receipt, refused = house.receipt("1", "1"), house.delivery("5")
    await desk.post(house, receipt, refused)
    assert await refuse(desk, house, refused, house.receipt("1", "1")) == []
    assert await refuse(desk, other, receipt) == []


async def test_a_reversed_document_posts_again_as_its_next_version(desk: Any, new_house: House) -> None:
    house = new_house()
    receipt = house.receipt("10", "10")
    await desk.post(house, receipt)
    await refuse(desk, house, receipt)
    corrected = receipt.model_copy(update={"version": 2})
    said = await desk.post(house, corrected, house.return_of(corrected, "4"))
    assert [event.document.version for event in said] == [2, 1]
    assert await desk.state(house) == [("6.000000", "60.00")]


async def test_fifo_layers_go_back_where_they_were(desk: Any, new_house: House) -> None:
    house = new_house(valuation=Valuation.FIFO)
    issue = house.delivery("3")
    await desk.post(house, house.receipt("2", "10"), house.receipt("2", "20"), issue)
    await refuse(desk, house, issue)
    said = await desk.post(house, house.delivery("3"))
    assert str(said[0].movements[0].cost) == "-40.00"
    assert await desk.state(house) == [("1.000000", "20.00")]


async def test_a_reversed_return_can_be_returned_again(desk: Any, new_house: House) -> None:
    house = new_house(valuation=Valuation.FIFO)
    issue = house.delivery("2")
    back = house.return_of(issue, "2")
    await desk.post(house, house.receipt("2", "10"), issue, back)
    await refuse(desk, house, back)
    said = await desk.post(house, house.return_of(issue, "2"))
    assert str(said[0].movements[0].cost) == "20.00"


@pytest.mark.parametrize("valuation", list(Valuation))
async def test_short_issues_and_true_ups_are_undone(valuation: Valuation, desk: Any, new_house: House) -> None:
    house = new_house(valuation, negative=True)
    issue, receipt = house.delivery("5"), house.receipt("8", "30")
    await desk.post(house, house.receipt("2", "10"), issue)
    await desk.post(house, receipt)
    assert await desk.state(house) == [("5.000000", "150.00")]
    await refuse(desk, house, receipt)
    assert await desk.state(house) == [("-3.000000", "-30.00")]
    await refuse(desk, house, issue)
    assert await desk.state(house) == [("2.000000", "20.00")]


@pytest.mark.parametrize("valuation", list(Valuation))
async def test_goods_that_left_block_the_reversal(valuation: Valuation, desk: Any, new_house: House) -> None:
    house = new_house(valuation)
    receipt = house.receipt("10", "10")
    await desk.post(house, receipt, house.delivery("4"))
    said = await refuse(desk, house, receipt)
    reason = {Valuation.FIFO: StockReversalRefusal.LAYER_DRAWN}.get(valuation, StockReversalRefusal.QUANTITY_BELOW_ZERO)
    assert [(type(event), event.reason) for event in said] == [(StockReversalRefused, reason)]
    assert await desk.state(house) == [("6.000000", "60.00")]
