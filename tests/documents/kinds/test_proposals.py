"""What inventory proposes is made into one submitted document, and its lines stay as they were counted or computed."""

from datetime import date
from decimal import Decimal

from tests.documents.books import audited_document, hear
from tests.documents.desk import Desk, Json

from contracts import (
    Direction,
    DocumentKind,
    DocumentProposed,
    PersonReference,
    ProposedLine,
    WarehouseReference,
    new_id,
)


def proposal(desk: Desk, kind: DocumentKind, warehouse: Json, *lines: ProposedLine) -> DocumentProposed:
    place = WarehouseReference(warehouse_id=warehouse["id"], code=warehouse["code"], name=warehouse["name"])
    return DocumentProposed(
        organisation_id=desk.organisation_id,
        proposal_id=new_id(),
        document_kind=kind,
        business_date=date(2026, 11, 2),
        warehouse=place,
        proposed_by=PersonReference(person_id=new_id(), name="Han Meimei"),
        lines=lines,
        remark="count of aisle 7",
    )


async def of(desk: Desk, proposed: DocumentProposed) -> list[Json]:
    found: list[Json] = (await desk.get(f"/documents?warehouse_id={proposed.warehouse.warehouse_id}"))["items"]
    return [await desk.get(f"/documents/{one['id']}") for one in found]


async def test_a_variance_becomes_a_submitted_count_once(desk: Desk) -> None:
    goods, warehouse = await desk.product(active=False), await desk.warehouse(active=False)
    lines = [ProposedLine(product_id=goods["id"], direction=way, quantity=Decimal(2)) for way in Direction]
    proposed = proposal(desk, DocumentKind.STOCK_COUNT, warehouse, *lines)
    await hear(desk, proposed, proposed)
    (document,) = await of(desk, proposed)
    assert (document["state"], document["created_by_name"]) == ("submitted", "Han Meimei")
    assert [(line["direction"], line["quantity"]) for line in document["lines"]] == [
        ("in", "2.000000"),
        ("out", "2.000000"),
    ]
    assert (await desk.act(document, "audit")).status_code == 202
    carried = await audited_document(desk, document)
    assert (carried.count_id, carried.recompute_id) == (proposed.proposal_id, None)


async def test_one_recompute_is_a_document_a_warehouse(desk: Desk) -> None:
    goods = await desk.product()
    line = ProposedLine(product_id=goods["id"], quantity=Decimal(0), value=Decimal("-3.21"))
    first = proposal(desk, DocumentKind.COST_ADJUSTMENT, await desk.warehouse(), line)
    other = proposal(desk, DocumentKind.COST_ADJUSTMENT, await desk.warehouse(), line)
    second = other.model_copy(update={"proposal_id": first.proposal_id})
    await hear(desk, first, second)
    for one in (first, second):
        (document,) = await of(desk, one)
        assert (await desk.act(document, "audit")).status_code == 202
        assert (await audited_document(desk, document)).recompute_id == first.proposal_id


async def test_only_date_and_remark_of_a_proposal_change(desk: Desk) -> None:
    goods, warehouse = await desk.product(), await desk.warehouse()
    line = ProposedLine(product_id=goods["id"], direction=Direction.OUT, quantity=Decimal(2))
    proposed = proposal(desk, DocumentKind.STOCK_COUNT, warehouse, line)
    await hear(desk, proposed)
    (document,) = await of(desk, proposed)
    draft = (await desk.act(document, "withdraw")).json()
    lines = [{"product_id": goods["id"], "quantity": "2", "direction": "out"}]
    body = {"kind": "stock_count", "business_date": "2026-11-03", "warehouse_id": warehouse["id"], "lines": lines}
    version = f'"{draft["version"]}"'

    less = body | {"lines": [lines[0] | {"quantity": "1"}]}
    refused = await desk.call("PUT", f"/documents/{draft['id']}", less, If_Match=version)
    assert (refused.status_code, refused.json()["code"]) == (409, "proposal_changed")
    assert refused.json()["errors"][0]["pointer"] == "/lines"

    edited = await desk.call("PUT", f"/documents/{draft['id']}", body, If_Match=version)
    assert (edited.status_code, edited.json()["business_date"]) == (200, "2026-11-03")
