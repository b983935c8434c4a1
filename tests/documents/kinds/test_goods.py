"""Lines in other units, by batch and by serial number; what a scanned code names."""

from decimal import Decimal
from typing import Any

import pytest
from tests.documents.books import audited_document
from tests.documents.desk import Desk, Json

from contracts import Document


async def receipt_body(desk: Desk, product: Json, *lines: Json) -> Json:
    return {
        "kind": "purchase_receipt",
        "business_date": "2026-11-02",
        "warehouse_id": (await desk.warehouse())["id"],
        "partner_id": (await desk.partner("supplier", "customer"))["id"],
        "lines": [{"product_id": product["id"], **line} for line in lines],
    }


async def refusals(desk: Desk, path: str, body: Json) -> list[tuple[int, str, str]]:
    """Each error of the answer: status, code, pointer."""
    answer = await desk.post(path, body)
    return [(answer.status_code, one["code"], one["pointer"]) for one in answer.json()["errors"]]


async def delivered(desk: Desk, body: Json) -> tuple[Json, Document]:
    """The delivery of what a receipt brings, audited, and as its event carries it."""
    document = await desk.audited(await desk.made("/documents", {**body, "kind": "sales_delivery"}))
    return document, await audited_document(desk, document)


async def boxed(desk: Desk) -> Json:
    units = [{"unit": "box", "factor": "12", "barcode": desk.code("BOX")}, {"unit": "bolt", "factor": "30.5"}]
    return await desk.product(unit="pc", decimals=2, barcode=desk.code("PC"), units=units)


async def test_a_box_is_twelve_pieces_and_the_price_is_the_boxs(desk: Desk) -> None:
    body = await receipt_body(desk, await boxed(desk), {"unit": "box", "unit_quantity": "2.5", "price": "10.01"})
    document, carried = await delivered(desk, body)
    [line] = document["lines"]
    assert [line[name] for name in ("quantity", "unit", "unit_quantity", "stock_unit", "net")] == [
        "30.000000",
        "box",
        "2.500000",
        "pc",
        "25.03",
    ]
    assert (carried.lines[0].quantity, carried.lines[0].unit_quantity) == (Decimal(30), Decimal("2.5"))


async def test_lines_in_boxes_and_in_pieces_go_together(desk: Desk) -> None:
    in_boxes, in_pieces = {"unit": "box", "unit_quantity": "2", "price": "10"}, {"quantity": "5", "price": "1"}
    body = await receipt_body(desk, await boxed(desk), in_boxes, in_pieces)
    document = await desk.made("/documents", body)
    assert [(line["quantity"], line["net"]) for line in document["lines"]] == [
        ("24.000000", "20.00"),
        ("5.000000", "5.00"),
    ]


async def test_returns_of_boxes_by_the_piece_sum_to_the_line_to_the_cent(desk: Desk) -> None:
    body = await receipt_body(desk, await boxed(desk), {"unit": "box", "unit_quantity": "1", "price": "10.00"})
    document, _ = await delivered(desk, body)
    origin_line_id, nets = document["lines"][0]["line_id"], []
    for quantity in ("5", "1", "6"):
        wanted = {"lines": [{"origin_line_id": origin_line_id, "quantity": quantity}]}
        returned = await desk.audited(await desk.made(f"/documents/{document['id']}/returns", wanted))
        nets.append(returned["net"])
    assert nets == ["4.17", "0.83", "5.00"]


@pytest.mark.parametrize(
    ("line", "code", "member"),
    [
        ({"unit": "crate", "unit_quantity": "1"}, "unit_unknown", "unit"),
        ({"unit": "box"}, "unit_incomplete", "unit_quantity"),
        ({"unit_quantity": "1"}, "unit_incomplete", "unit"),
        ({"unit": "box", "unit_quantity": "1", "quantity": "11"}, "unit_quantity_differs", "quantity"),
        ({"unit": "bolt", "unit_quantity": "0.01"}, "quantity_too_precise", "quantity"),
    ],
)
async def test_wrong_units(desk: Desk, line: Json, code: str, member: str) -> None:
    body = await receipt_body(desk, await boxed(desk), {"price": "1", **line})
    assert await refusals(desk, "/documents", body) == [(422, code, f"/lines/0/{member}")]


@pytest.mark.parametrize(
    ("card", "code", "pointer"),
    [
        ({"units": [{"unit": "box", "factor": "0"}]}, "factor_wrong", "/units/0/factor"),
        ({"units": [{"unit": "pc", "factor": "2"}]}, "unit_twice", "/units/0/unit"),
        ({"shelf_life_days": 30}, "batches_not_tracked", "/shelf_life_days"),
        ({"batch_costed": True}, "batches_not_tracked", "/batch_costed"),
        ({"batch_tracked": True, "shelf_life_days": 0}, "shelf_life_wrong", "/shelf_life_days"),
        ({"serial_tracked": True, "decimals": 2}, "serials_of_parts", "/serial_tracked"),
        ({"reorder_point": "-1"}, "reorder_wrong", "/reorder_point"),
    ],
)
async def test_wrong_cards(desk: Desk, card: Json, code: str, pointer: str) -> None:
    body = {"code": desk.code("P"), "name": "螺丝刀", "unit": "pc", **card}
    assert await refusals(desk, "/products", body) == [(422, code, pointer)]


async def shelved(desk: Desk) -> Json:
    return await desk.product(batch_tracked=True, shelf_life_days=30)


def of_batch(number: str | None = "B1", quantity: str = "4", **dates: Any) -> Json:
    return {"quantity": quantity, "price": "3", "batch": {"number": number, **dates}}


async def test_a_receipt_brings_a_batch_and_its_other_date_follows(desk: Desk) -> None:
    product = await shelved(desk)
    lines = [of_batch(production_date="2026-11-01"), of_batch(production_date="2026-11-01", quantity="2")]
    body = await receipt_body(desk, product, *lines)
    document = await desk.made("/documents", body)
    first, second = (line["batch"] for line in document["lines"])
    assert first == second
    assert (first["number"], first["production_date"], first["expiry_date"]) == ("B1", "2026-11-01", "2026-12-01")
    again = await desk.made("/documents", {**body, "lines": [{"product_id": product["id"], **of_batch()}]})
    assert again["lines"][0]["batch"] == first
    _, carried = await delivered(desk, {**body, "lines": [{"product_id": product["id"], **of_batch()}]})
    assert carried.lines[0].batch is not None
    assert (str(carried.lines[0].batch.batch_id), carried.lines[0].batch.number) == (first["batch_id"], "B1")


async def test_only_the_batch_that_was_delivered_comes_back(desk: Desk) -> None:
    product = await shelved(desk)
    body = await receipt_body(desk, product, of_batch(expiry_date="2026-12-01"))
    other = await receipt_body(desk, product, of_batch("B2", expiry_date="2026-12-02"))
    for brought in (body, other):
        await desk.made("/documents", brought)
    document, _ = await delivered(desk, {**body, "lines": [{"product_id": product["id"], **of_batch()}]})
    path, line = f"/documents/{document['id']}/returns", {"origin_line_id": document["lines"][0]["line_id"]}
    wrong = {"lines": [{**line, "quantity": "1", "batch": {"number": "B2"}}]}
    assert await refusals(desk, path, wrong) == [(422, "batch_not_of_origin", "/lines/0/batch")]
    returned = await desk.made(path, {"lines": [{**line, "quantity": "1"}]})
    assert returned["lines"][0]["batch"]["number"] == "B1"


@pytest.mark.parametrize(
    ("kind", "line", "code", "pointer"),
    [
        ("purchase_receipt", {"batch": None}, "batch_missing", "batch"),
        ("purchase_receipt", of_batch(), "batch_dates_missing", "batch"),
        ("purchase_receipt", of_batch(expiry_date="2026-02-30"), "batch_date_wrong", "batch/expiry_date"),
        (
            "purchase_receipt",
            of_batch(production_date="2026-11-02", expiry_date="2026-11-01"),
            "expiry_before_production",
            "batch/expiry_date",
        ),
        ("sales_delivery", of_batch("B9"), "product_batch_unknown", "batch/number"),
        ("purchase_receipt", of_batch(production_date="9999-12-31"), "batch_date_wrong", "batch/production_date"),
    ],
)
async def test_wrong_batches(desk: Desk, kind: str, line: Json, code: str, pointer: str) -> None:
    body = await receipt_body(desk, await shelved(desk), {"quantity": "1", "price": "3", **line})
    assert await refusals(desk, "/documents", {**body, "kind": kind}) == [(422, code, f"/lines/0/{pointer}")]


async def test_a_batch_of_another_product(desk: Desk) -> None:
    mine, other = await shelved(desk), await shelved(desk)
    brought = await desk.made("/documents", await receipt_body(desk, other, of_batch(expiry_date="2026-12-01")))
    batch = {"batch_id": brought["lines"][0]["batch"]["batch_id"]}
    body = await receipt_body(desk, mine, {"quantity": "1", "price": "3", "batch": batch})
    assert await refusals(desk, "/documents", body) == [(422, "batch_of_other_product", "/lines/0/batch/batch_id")]
    plain = await receipt_body(desk, await desk.product(), {"quantity": "1", "price": "3", "batch": batch})
    assert await refusals(desk, "/documents", plain) == [(422, "batch_not_expected", "/lines/0/batch")]


async def test_pieces_are_named_one_by_one(desk: Desk) -> None:
    product = await desk.product(serial_tracked=True)
    line = {"quantity": "2", "price": "3", "serials": ["S1", "S2"]}
    body = await receipt_body(desk, product, line)
    document, carried = await delivered(desk, body)
    assert carried.lines[0].serials == ("S1", "S2")
    path, origin = f"/documents/{document['id']}/returns", {"origin_line_id": document["lines"][0]["line_id"]}
    wrong = {"lines": [{**origin, "quantity": "1", "serials": ["S3"]}]}
    assert await refusals(desk, path, wrong) == [(422, "serial_not_of_origin", "/lines/0/serials")]
    assert (await desk.made(path))["lines"][0]["serials"] == ["S1", "S2"]
    for serials, code in ((["S1"], "serials_wrong"), (["S1", "S1"], "serial_duplicate")):
        broken = {**body, "lines": [{"product_id": product["id"], **line, "serials": serials}]}
        assert await refusals(desk, "/documents", broken) == [(422, code, "/lines/0/serials")]
    plain = await receipt_body(desk, await desk.product(), line)
    assert await refusals(desk, "/documents", plain) == [(422, "serials_not_expected", "/lines/0/serials")]


async def test_what_a_scanned_code_names(desk: Desk) -> None:
    product = await boxed(desk)
    box = (await desk.get(f"/scan?code={product['units'][0]['barcode']}"))["products"]
    assert [(one["product_id"], one["unit"], one["factor"]) for one in box] == [(product["id"], "box", "12")]
    piece = (await desk.get(f"/scan?code={product['barcode']}"))["products"]
    assert [(one["unit"], one["factor"]) for one in piece] == [("pc", "1")]
    serial = await desk.product(serial_tracked=True)
    number = desk.code("SN")
    body = await receipt_body(desk, serial, {"quantity": "1", "price": "3", "serials": [number]})
    document, _ = await delivered(desk, body)
    found = await desk.get(f"/scan?code={number}")
    assert [one["number"] for one in found["deliveries"]] == [document["number"]]
    assert [one["number"] for one in (await desk.get(f"/scan?code={document['number']}"))["documents"]] == [
        document["number"]
    ]
    nothing = await desk.get("/scan?code=no-such-code")
    assert nothing == {"code": "no-such-code", "products": [], "documents": [], "deliveries": []}
