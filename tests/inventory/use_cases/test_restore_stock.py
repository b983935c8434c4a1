"""Ledger keeps the vouchers of an un-audited document: its stock stands again, whatever happened in between."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from contracts import (
    Document,
    DocumentUnaudited,
    PersonReference,
    StockRestored,
    Valuation,
    VoucherRefusal,
    VoucherReversalRefused,
    new_id,
)
from inventory.use_cases.restore_stock import restore_stock
from inventory.use_cases.reverse_stock import reverse_unaudited

House = Callable[..., Any]


def unaudited(house: Any, document: Document) -> DocumentUnaudited:
    return DocumentUnaudited(
        organisation_id=house.organisation_id,
        document=document,
        unaudited_by=PersonReference(person_id=new_id(), name="Li"),
        unaudited_at=datetime.now(UTC),
    )


def kept(house: Any, document: Document) -> VoucherReversalRefused:
    return VoucherReversalRefused(
        organisation_id=house.organisation_id,
        key=house.warehouse_id,
        document_id=document.document_id,
        version=document.version,
        document_kind=document.kind,
        number=document.number,
        refused_at=datetime.now(UTC),
        reason=VoucherRefusal.PERIOD_CLOSED,
    )


async def test_it_stands_again_and_twice_is_once(desk: Any, new_house: House) -> None:
    house = new_house(Valuation.FIFO)
    issue = house.delivery("3")
    await desk.post(house, house.receipt("2", "10"), house.receipt("2", "20"), issue)
    await desk.hear(reverse_unaudited, [unaudited(house, issue)])
    said = await desk.hear(restore_stock, [kept(house, issue), kept(house, issue)])
    assert [type(event) for event in said] == [StockRestored]
    assert [(str(one.quantity), str(one.cost)) for one in said[0].movements] == [("-3.000000", "-40.00")]
    assert said[0].true_ups == ()
    assert await desk.hear(restore_stock, [kept(house, issue)]) == []
    assert await desk.state(house) == [("1.000000", "20.00")]
    assert [str(one.cost) for one in (await desk.post(house, house.return_of(issue, "3")))[0].movements] == ["40.00"]


async def test_what_was_never_reversed_is_left_alone(desk: Any, new_house: House) -> None:
    house = new_house()
    receipt = house.receipt("2", "10")
    await desk.post(house, receipt)
    assert await desk.hear(restore_stock, [kept(house, receipt), kept(house, house.receipt("1", "1"))]) == []
    assert await desk.state(house) == [("2.000000", "20.00")]


@pytest.mark.parametrize("valuation", list(Valuation))
async def test_goods_that_others_took_meanwhile_are_short(valuation: Valuation, desk: Any, new_house: House) -> None:
    """Its own cost stays; what is lacking is short until it comes."""
    house = new_house(valuation)
    issue = house.delivery("8")
    await desk.post(house, house.receipt("10", "10"), issue)
    await desk.hear(reverse_unaudited, [unaudited(house, issue)])
    await desk.post(house, house.delivery("6"))
    said = await desk.hear(restore_stock, [kept(house, issue)])
    assert [str(one.cost) for one in said[0].movements] == ["-80.00"]
    assert await desk.state(house) == [("-4.000000", "-40.00")]
    await desk.post(house, house.receipt("5", "12"))
    assert await desk.state(house) == [("1.000000", "12.00")]


async def test_goods_that_cost_otherwise_now_are_trued_up(desk: Any, new_house: House) -> None:
    house = new_house(Valuation.FIFO)
    issue = house.delivery("5")
    await desk.post(house, house.receipt("5", "10"), house.receipt("5", "20"), issue)
    await desk.hear(reverse_unaudited, [unaudited(house, issue)])
    await desk.post(house, house.delivery("5"))
    said = await desk.hear(restore_stock, [kept(house, issue)])
    assert [str(one.cost) for one in said[0].movements] == ["-50.00"]
    assert [(one.issue_document_id, str(one.cost)) for one in said[0].true_ups] == [(issue.document_id, "-50.00")]
    assert await desk.state(house) == [("0.000000", "0.00")]
