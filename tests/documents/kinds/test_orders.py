"""Orders: what is made from them, how far they are fulfilled, and that open quantities never drift."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest
from tests.documents.books import (
    audited_document,
    hear,
    posted,
    posted_and_vouchered,
    said_of,
    stock_refused,
    stock_reserved,
    stock_reversed,
    voucher_reversed,
)
from tests.documents.desk import Desk, Json, signed_in

from contracts import FUNCTION_WORDS, FUNCTIONS, ORDER_CLOSE, ORDER_EXCEED


async def order(desk: Desk, *quantities: str, kind: str = "sales_order", **more: Any) -> Json:
    """Audited, in force."""
    role = "customer" if kind == "sales_order" else "supplier"
    partner = await desk.partner(role)
    body = await desk.delivery_body(*quantities, kind=kind, partner_id=partner["id"], **more)
    return await desk.audited(await desk.made("/documents", body))


Sold = tuple[str, str | None]
"""How much, of which unit; None: the stock unit, not said."""


def sold(quantity: Sold) -> Json:
    how_much, unit = quantity
    return {"quantity": how_much} if unit is None else {"unit": unit, "unit_quantity": how_much}


def lines(order: Json, *quantities: str, **more: str) -> list[Json]:
    pairs = zip(order["lines"], quantities, strict=False)
    return [{"origin_line_id": line["line_id"], "quantity": quantity, **more} for line, quantity in pairs]


async def delivery(desk: Desk, order: Json, *quantities: str, **more: str) -> Json:
    way = "deliveries" if order["kind"] == "sales_order" else "receipts"
    body = {"lines": lines(order, *quantities, **more)} if quantities else {}
    draft: Json = await desk.made(f"/documents/{order['id']}/{way}", body)
    return draft


async def open_of(desk: Desk, order: Json) -> tuple[str, list[str]]:
    found = await desk.get(f"/documents/{order['id']}")
    return found["fulfilment"], [line["open"] for line in found["lines"]]


async def test_an_order_is_in_force_with_its_audit(desk: Desk) -> None:
    placed = await order(desk, "5", kind="purchase_order")
    assert (placed["state"], placed["fulfilment"]) == ("confirmed", "open")
    assert placed["lines"][0]["open"] == "5.000000"
    assert (await audited_document(desk, placed)).number.startswith("PO-")


async def test_deliveries_propose_what_is_open(desk: Desk) -> None:
    placed = await order(desk, "5", "2", price="9.99")
    part = await delivery(desk, placed, "3")
    assert (part["kind"], part["net"], part["origin_id"]) == ("sales_delivery", "29.97", placed["id"])
    assert await open_of(desk, placed) == ("open", ["5.000000", "2.000000"])
    await desk.submitted(part)
    assert await open_of(desk, placed) == ("open", ["2.000000", "2.000000"])
    rest = await delivery(desk, placed)
    assert [line["quantity"] for line in rest["lines"]] == ["2.000000", "2.000000"]


async def test_fulfilment_follows_the_audits(desk: Desk) -> None:
    placed = await order(desk, "5", kind="purchase_order")
    first = await desk.submitted(await delivery(desk, placed, "3"))
    assert (await desk.act(first, "audit")).status_code == 202
    assert await open_of(desk, placed) == ("partly_delivered", ["2.000000"])
    await desk.audited(await delivery(desk, placed))
    assert await open_of(desk, placed) == ("done", ["0.000000"])
    again = await desk.post(f"/documents/{placed['id']}/receipts")
    assert (again.status_code, again.json()["code"]) == (409, "nothing_left")


async def test_a_delivery_may_have_another_price_than_its_order(desk: Desk) -> None:
    placed = await order(desk, "5", price="10.00")
    draft = await desk.audited(await delivery(desk, placed, "5", price="12.00", tax_rate="0"))
    assert (draft["net"], draft["tax"]) == ("60.00", "0.00")


@pytest.mark.parametrize(
    ("ordered", "its_price", "delivered", "price", "net"),
    [
        (("2", "box"), "15", ("6", None), "15", "7.50"),
        (("24", None), "1.25", ("1", "box"), "15", "15.00"),
        (("2", "box"), "15", ("1", "case"), "30", "30.00"),
        (("1", "case"), "10", ("7", "pc"), "0.416667", "2.92"),
        (("2", "box"), "1.111111", ("1", "box"), "1.111111", "1.11"),
    ],
)
async def test_the_price_of_an_order_holds_in_the_unit_of_the_delivery(
    desk: Desk, ordered: Sold, its_price: str, delivered: Sold, price: str, net: str
) -> None:
    units = [{"unit": "box", "factor": "12"}, {"unit": "case", "factor": "24"}]
    product = await desk.product(unit="pc", units=units)
    body = await desk.delivery_body(kind="sales_order") | {
        "lines": [{"product_id": product["id"], "price": its_price, **sold(ordered)}]
    }
    placed = await desk.audited(await desk.made("/documents", body))
    some = {"origin_line_id": placed["lines"][0]["line_id"], **sold(delivered)}
    made = (await desk.made(f"/documents/{placed['id']}/deliveries", {"lines": [some]}))["lines"][0]
    assert (Decimal(made["price"]), made["net"]) == (Decimal(price), net)


async def test_an_order_line_may_come_in_several_lines(desk: Desk) -> None:
    placed = await order(desk, "5")
    twice = lines(placed, "2") + lines(placed, "3")
    await desk.audited(await desk.made(f"/documents/{placed['id']}/deliveries", {"lines": twice}))
    assert await open_of(desk, placed) == ("done", ["0.000000"])


async def test_more_than_ordered_needs_the_permission_of_both(desk: Desk) -> None:
    placed = await order(desk, "5")
    modest = await signed_in(
        desk.app, desk.client, desk.signer, desk.organisation_id, [one for one in FUNCTIONS if one != ORDER_EXCEED]
    )
    draft = await delivery(modest, placed, "6")
    refused = await modest.act(draft, "submit")
    error = refused.json()["errors"][0]
    assert (refused.status_code, error["code"], error["pointer"]) == (403, "order_exceeded", "/lines/0/quantity")
    assert FUNCTION_WORDS[ORDER_EXCEED][0] in refused.json()["detail"]
    assert await open_of(desk, placed) == ("open", ["5.000000"])

    submitted = await desk.submitted(draft)
    assert submitted["exceeds_order"] is True
    unaudited = await modest.act(submitted, "audit")
    assert (unaudited.status_code, unaudited.json()["permission"]) == (403, ORDER_EXCEED)
    assert (await desk.act(submitted, "audit")).status_code == 202
    found = await desk.get(f"/documents/{placed['id']}")
    assert (found["fulfilment"], found["lines"][0]["open"], found["lines"][0]["delivered"]) == (
        "done",
        "0.000000",
        "6.000000",
    )


async def test_two_lines_of_one_delivery_exceed_together(desk: Desk) -> None:
    placed = await order(desk, "5")
    modest = await signed_in(
        desk.app, desk.client, desk.signer, desk.organisation_id, [one for one in FUNCTIONS if one != ORDER_EXCEED]
    )
    twice = lines(placed, "3") + lines(placed, "3")
    draft = await modest.made(f"/documents/{placed['id']}/deliveries", {"lines": twice})
    refused = await modest.act(draft, "submit")
    assert refused.json()["errors"][0]["pointer"] == "/lines/1/quantity"


async def test_fifty_clients_deliver_one_order(desk: Desk) -> None:
    placed = await order(desk, "10")
    modest = await signed_in(
        desk.app, desk.client, desk.signer, desk.organisation_id, [one for one in FUNCTIONS if one != ORDER_EXCEED]
    )
    drafts = await asyncio.gather(*(delivery(modest, placed, "3") for _ in range(50)))
    answers = await asyncio.gather(*(modest.act(draft, "submit") for draft in drafts))
    assert sorted(answer.status_code for answer in answers) == [200] * 3 + [403] * 47
    submitted = [answer.json() for answer in answers if answer.status_code == 200]
    await asyncio.gather(*(modest.act(one, "audit") for one in submitted[:2]), modest.act(submitted[2], "void"))
    found = await desk.get(f"/documents/{placed['id']}")
    assert (found["lines"][0]["delivered"], found["lines"][0]["open"]) == ("6.000000", "4.000000")
    assert Decimal(found["lines"][0]["open"]) + Decimal(found["lines"][0]["delivered"]) == 10


async def test_an_order_that_is_not_audited_is_not_delivered(desk: Desk) -> None:
    body = await desk.delivery_body("1", kind="sales_order")
    draft = await desk.made("/documents", body)
    too_early = await desk.post(f"/documents/{draft['id']}/deliveries")
    assert (too_early.status_code, too_early.json()["code"]) == (409, "not_made_from_it")
    placed = await desk.submitted(draft)
    early = await desk.submitted(await delivery(desk, placed, "1"))
    refused = await desk.act(early, "audit")
    assert (refused.status_code, refused.json()["code"]) == (409, "origin_not_audited")


async def test_a_closed_order_gives_no_more(desk: Desk) -> None:
    placed = await order(desk, "5")
    waiting = await desk.submitted(await delivery(desk, placed, "2"))
    draft = await delivery(desk, placed, "1")
    closed = await desk.act(placed, "close")
    assert (closed.status_code, closed.json()["fulfilment"]) == (200, "closed")
    event = await said_of(desk, placed, "OrderClosed")
    assert (event.by_hand, event.document.number) == (True, placed["number"])

    for refused in (
        await desk.act(waiting, "audit"),
        await desk.act(draft, "submit"),
        await desk.act(placed, "close"),
        await desk.post(f"/documents/{placed['id']}/deliveries"),
        await desk.post("/documents", delivery_body(placed)),
    ):
        assert (refused.status_code, refused.json()["code"]) == (409, "order_closed")
    nodes = (await desk.get(f"/documents/{placed['id']}/trace"))["nodes"]
    assert nodes[-1]["name"] == "closed"


def delivery_body(placed: Json) -> Json:
    header = {"kind": "sales_delivery", "business_date": "2026-11-02", "origin_id": placed["id"]}
    return header | {"lines": lines(placed, "1")}


async def test_closing_needs_an_order_that_is_open_and_the_permission(desk: Desk) -> None:
    other, placed = await desk.audited(await desk.draft("1")), await order(desk, "1")
    draft = await desk.made("/documents", await desk.delivery_body("1", kind="sales_order"))
    without = [one for one in FUNCTIONS if one != ORDER_CLOSE]
    modest = await signed_in(desk.app, desk.client, desk.signer, desk.organisation_id, without)
    await desk.audited(await delivery(desk, placed))
    cases = [
        (await desk.act(other, "close"), 409, "not_an_order"),
        (await desk.act(draft, "close"), 409, "state_forbids"),
        (await desk.act(placed, "close"), 409, "order_done"),
        (await modest.act(placed, "close"), 403, "permission_missing"),
        (await desk.act(placed | {"version": 9}, "close"), 409, "stale_version"),
    ]
    for answer, status, code in cases:
        assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_lines_of_a_delivery_are_lines_of_its_order(desk: Desk) -> None:
    placed, other = await order(desk, "5"), await order(desk, "5")
    body = delivery_body(placed)
    unknown = await desk.post("/documents", body | {"lines": lines(other, "1")})
    own = [{"product_id": placed["lines"][0]["product_id"], "quantity": "1", "price": "1.00"}]
    missing = await desk.post("/documents", body | {"lines": own})
    elsewhere = await desk.post("/documents", body | {"warehouse_id": other["warehouse_id"]})
    told = [(answer.json()["code"], answer.json()["errors"][0]["pointer"]) for answer in (unknown, missing, elsewhere)]
    assert told == [
        ("origin_line_unknown", "/lines/0/origin_line_id"),
        ("origin_line_missing", "/lines/0/origin_line_id"),
        ("warehouse_not_of_origin", "/warehouse_id"),
    ]


async def test_open_orders_are_a_list(desk: Desk) -> None:
    placed = await order(desk, "5")
    await desk.audited(await delivery(desk, placed, "1"))
    path = f"/documents?kind=sales_order&fulfilment_in=open,partly_delivered&partner_id={placed['partner_id']}"
    (found,) = (await desk.get(path))["items"]
    assert (found["id"], found["fulfilment"]) == (placed["id"], "partly_delivered")


async def test_an_unaudited_delivery_opens_its_order_again(desk: Desk) -> None:
    placed = await order(desk, "5")
    delivered = await posted_and_vouchered(desk, await delivery(desk, placed, "5"))
    assert await open_of(desk, placed) == ("done", ["0.000000"])
    held = await desk.act(placed, "unaudit")
    assert (held.status_code, held.json()["code"]) == (409, "has_dependents")

    assert (await desk.act(delivered, "unaudit")).status_code == 202
    document = (await said_of(desk, delivered, "DocumentUnaudited")).document
    await hear(desk, stock_reversed(desk, document), voucher_reversed(desk, document))
    assert await open_of(desk, placed) == ("open", ["5.000000"])


async def test_a_reserving_order_follows_the_stock(desk: Desk) -> None:
    kept, short = [await order(desk, "5", reserve=True) for _ in range(2)]
    assert (kept["state"], short["state"]) == ("audited", "audited")
    await hear(desk, stock_reserved(desk, await audited_document(desk, kept)))
    await hear(desk, stock_refused(desk, await audited_document(desk, short)))
    states = [(await desk.get(f"/documents/{one['id']}"))["state"] for one in (kept, short)]
    assert states == ["confirmed", "refused"]


async def test_an_order_is_done_when_the_stock_of_its_last_delivery_has_moved(desk: Desk) -> None:
    placed = await order(desk, "5", "5")
    for quantities in (("5", "2"), ()):
        made = await desk.audited(await delivery(desk, placed, *quantities))
        assert await said_of(desk, placed, "OrderClosed") is None
        event = posted(desk, await audited_document(desk, made))
        await hear(desk, event, event)
    closed = await said_of(desk, placed, "OrderClosed")
    assert (closed.by_hand, str(closed.document.document_id), closed.closed_by.name) == (False, placed["id"], "Li Lei")
    nodes = (await desk.get(f"/documents/{placed['id']}/trace"))["nodes"]
    assert [node["name"] for node in nodes][-2:] == ["audited", "done"]


async def test_orders_are_linked_with_their_deliveries_both_ways(desk: Desk) -> None:
    placed = await order(desk, "5")
    made = await delivery(desk, placed)
    linked = [(await desk.get(f"/documents/{one['id']}/trace"))["linked"] for one in (placed, made)]
    told = [[(one["document_id"], one["relation"]) for one in of_one] for of_one in linked]
    assert told == [[(made["id"], "delivery")], [(placed["id"], "origin")]]


async def test_what_is_still_open_is_a_list_of_lines(desk: Desk) -> None:
    placed, other = await order(desk, "5", "2"), await order(desk, "3")
    await desk.audited(await delivery(desk, placed, "4", "2"))
    await desk.act(other, "close")
    path = "/order-lines?is_open=true&partner_id="
    (line,) = (await desk.get(path + placed["partner_id"]))["items"]
    assert (line["number"], line["quantity"], line["delivered"], line["open"]) == (
        placed["number"],
        "5.000000",
        "4.000000",
        "1.000000",
    )
    assert (await desk.get(path + other["partner_id"]))["items"] == []
    exported = await desk.call("GET", path + placed["partner_id"], Accept="text/csv")
    assert placed["number"] in exported.text
