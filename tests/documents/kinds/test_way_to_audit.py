"""Every kind of stock document goes from draft to audited, and its event carries what the other books need."""

from typing import Any

import pytest
from tests.documents.books import audited_document
from tests.documents.desk import Desk, Json

from contracts import Direction, Document


async def place(desk: Desk) -> Json:
    return {"business_date": "2026-11-02", "warehouse_id": (await desk.warehouse())["id"]}


async def audited(desk: Desk, kind: str, lines: list[Json], **header: Any) -> Document:
    draft = await desk.made("/documents", {"kind": kind, "lines": lines} | header)
    await desk.audited(draft)
    return await audited_document(desk, draft)


async def test_a_transfer_says_where_to(desk: Desk) -> None:
    target, goods = await desk.warehouse(), await desk.product()
    lines = [{"product_id": goods["id"], "quantity": "3"}]
    document = await audited(
        desk, "transfer", lines, target_warehouse_id=target["id"], direct=True, **await place(desk)
    )
    assert document.target_warehouse is not None
    assert (str(document.target_warehouse.warehouse_id), document.direct) == (target["id"], True)
    assert [(str(line.quantity), str(line.net)) for line in document.lines] == [("3.000000", "0.00")]


async def test_a_count_says_which_way(desk: Desk) -> None:
    goods = await desk.product(active=False)
    lines = [{"product_id": goods["id"], "quantity": "3", "direction": way} for way in ("in", "out")]
    document = await audited(desk, "stock_count", lines, **await place(desk))
    assert [line.direction for line in document.lines] == [Direction.IN, Direction.OUT]
    assert (document.count_id, str(document.net)) == (None, "0.00")


@pytest.mark.parametrize("value", ["12.50", "-12.50"])
async def test_an_adjustment_says_its_value(desk: Desk, value: str) -> None:
    lines = [{"product_id": (await desk.product())["id"], "value": value}]
    document = await audited(desk, "cost_adjustment", lines, **await place(desk))
    assert [(str(line.value), str(line.quantity)) for line in document.lines] == [(value, "0.000000")]
    assert str(document.net) == value


async def test_an_assembly_has_one_product_and_its_components(desk: Desk) -> None:
    whole, *parts = [await desk.product() for _ in range(3)]
    lines = [{"product_id": whole["id"], "quantity": "1", "direction": "in", "value": "5.00"}]
    lines += [{"product_id": part["id"], "quantity": "2", "direction": "out"} for part in parts]
    document = await audited(desk, "assembly", lines, **await place(desk))
    assert [line.direction for line in document.lines] == [Direction.IN, Direction.OUT, Direction.OUT]
    assert str(document.lines[0].value) == "5.00"


async def test_a_disassembly_shares_by_price(desk: Desk) -> None:
    whole, part = await desk.product(), await desk.product()
    lines = [
        {"product_id": whole["id"], "quantity": "1", "direction": "out"},
        {"product_id": part["id"], "quantity": "4", "direction": "in", "price": "2.50"},
    ]
    document = await audited(desk, "disassembly", lines, **await place(desk))
    assert [str(line.net) for line in document.lines] == ["0.00", "10.00"]


async def test_opening_balances_carry_their_entries(desk: Desk) -> None:
    customer, both = await desk.partner("customer"), await desk.partner("customer", "supplier")
    entries = [
        {"account": "1002", "debit": "70.00"},
        {"partner_id": customer["id"], "debit": "30.00"},
        {"partner_id": both["id"], "partner_role": "supplier", "credit": "100.00"},
    ]
    body = {"kind": "opening_balance", "business_date": "2026-11-02", "entries": entries}
    draft = await desk.made("/documents", body)
    assert (draft["gross"], len(draft["entries"])) == ("100.00", 3)
    await desk.audited(draft)
    document = await audited_document(desk, draft)
    assert [(one.account, str(one.partner_role or "")) for one in document.entries] == [
        ("1002", ""),
        (None, "customer"),
        (None, "supplier"),
    ]
    assert [(str(one.debit), str(one.credit)) for one in document.entries] == [
        ("70.00", "0"),
        ("30.00", "0"),
        ("0", "100.00"),
    ]
    assert document.gross == 100
    assert Document.model_validate_json(document.model_dump_json()) == document
