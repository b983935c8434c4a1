"""One call takes goods of several deliveries back by one return, or exchanges them: all of its drafts, or none."""

import asyncio
from typing import Any

from tests.documents.books import (
    audited_document,
    hear,
    posted_and_vouchered,
    said_of,
    stock_reversed,
    voucher_reversed,
)
from tests.documents.desk import Desk, Json


async def delivered(desk: Desk, quantity: str, **more: Any) -> Json:
    return await desk.audited(await desk.draft(quantity, **more))


async def two(desk: Desk, **more: Any) -> tuple[Json, Json]:
    """Deliveries of 5 and 4 to one customer from one warehouse, at different prices."""
    first = await delivered(desk, "5", **more)
    place = {name: first[name] for name in ("warehouse_id", "partner_id")}
    return first, await delivered(desk, "4", price="3.33", **more | place)


def back(document: Json, quantity: str, **more: Any) -> Json:
    return {"origin_line_id": document["lines"][0]["line_id"], "quantity": quantity, **more}


async def taken(desk: Desk, *lines: Json, **more: Any) -> Json:
    made = await desk.made("/returns", {"lines": list(lines), **more})
    answer: Json = made["items"][0]
    return answer


async def refused(desk: Desk, *lines: Json, **more: Any) -> tuple[int, str, str]:
    answer = await desk.post("/returns", {"lines": list(lines), **more})
    error = answer.json()["errors"][0]
    return answer.status_code, error["code"], error["pointer"]


async def count(desk: Desk) -> int:
    return len((await desk.get("/documents?limit=500"))["items"])


async def state_of(desk: Desk, document: Json) -> str | None:
    found: str | None = (await desk.get(f"/documents/{document['id']}"))["return_state"]
    return found


async def test_one_return_over_two_deliveries(desk: Desk) -> None:
    first, second = await two(desk)
    made = await desk.made("/returns", {"lines": [back(second, "1"), back(first, "2")], "remark": "坏了"})
    (draft,) = made["items"]
    assert (draft["kind"], draft["origin_id"], draft["remark"]) == ("sales_return", None, "坏了")
    assert (draft["partner_id"], draft["warehouse_id"]) == (first["partner_id"], first["warehouse_id"])
    assert (draft["net"], draft["tax"], draft["gross"]) == ("23.33", "3.03", "26.36")
    assert [line["origin_document_id"] for line in draft["lines"]] == [second["id"], first["id"]]
    assert [(one["document_id"], one["number"]) for one in draft["origins"]] == [
        (one["id"], one["number"]) for one in (first, second)
    ]
    await desk.audited(draft)
    left = await desk.get(f"/documents/{first['id']}/returnable")
    assert [line["quantity"] for line in left["lines"]] == ["3.000000"]
    assert [await state_of(desk, one) for one in (first, second)] == ["partly_returned"] * 2


async def test_on_the_bus_each_line_names_its_document_and_the_header_none(desk: Desk) -> None:
    first, second = await two(desk)
    draft = await taken(desk, back(first, "5"), back(second, "4"))
    await desk.audited(draft)
    document = (await said_of(desk, draft, "DocumentAudited")).document
    assert document.origin is None
    assert [str(one.document_id) for one in document.origins] == [first["id"], second["id"]]
    assert {one.number for one in document.origins} == {first["number"], second["number"]}
    assert [str(line.origin_document_id) for line in document.lines] == [first["id"], second["id"]]
    assert [await state_of(desk, one) for one in (first, second)] == ["returned", "returned"]


async def test_the_list_finds_it_by_each_delivery(desk: Desk) -> None:
    first, second = await two(desk)
    over_both = await taken(desk, back(first, "1"), back(second, "1"))
    of_first = await taken(desk, back(first, "1"))
    other = await delivered(desk, "1")
    for asked, found in (
        (f"origin_id={first['id']}", [of_first, over_both]),
        (f"origin_id={second['id']}", [over_both]),
        (f"origin_id_in={first['id']},{second['id']}", [of_first, over_both]),
        (f"origin_id={first['id']}&kind=sales_delivery", []),
        (f"origin_id={other['id']}", []),
    ):
        assert [one["id"] for one in (await desk.get(f"/documents?{asked}"))["items"]] == [one["id"] for one in found]
    wrong = await desk.call("GET", "/documents?origin_id=7")
    assert (wrong.status_code, wrong.json()["code"]) == (400, "filter_invalid")


async def test_of_one_delivery_it_is_as_ever(desk: Desk) -> None:
    first = await delivered(desk, "5")
    draft = await taken(desk, back(first, "2"))
    assert (draft["origin_id"], draft["lines"][0]["origin_document_id"]) == (first["id"], None)
    await desk.audited(draft)
    document = (await said_of(desk, draft, "DocumentAudited")).document
    assert document.origin is not None
    assert (str(document.origin.document_id), document.origins) == (first["id"], ())


async def test_a_purchase_return_over_two_receipts(desk: Desk) -> None:
    place = {"partner_id": (await desk.partner("supplier"))["id"], "kind": "purchase_receipt"}
    first, second = await two(desk, **place)
    draft = await taken(desk, back(first, "1"), back(second, "1"))
    assert (draft["kind"], draft["origin_id"]) == ("purchase_return", None)
    await desk.audited(draft)
    assert [await state_of(desk, one) for one in (first, second)] == ["partly_returned"] * 2


async def test_it_is_linked_with_each_delivery_both_ways(desk: Desk) -> None:
    first, second = await two(desk)
    draft = await taken(desk, back(first, "1"), back(second, "1"))
    linked = (await desk.get(f"/documents/{draft['id']}/trace"))["linked"]
    assert {(one["relation"], one["document_id"]) for one in linked} == {
        ("origin", first["id"]),
        ("origin", second["id"]),
    }
    for one in (first, second):
        linked = (await desk.get(f"/documents/{one['id']}/trace"))["linked"]
        assert [(other["relation"], other["document_id"]) for other in linked] == [("return", draft["id"])]


async def test_an_exchange_returns_and_delivers_together(desk: Desk) -> None:
    first, other = await delivered(desk, "5"), await desk.delivery_body("3", price="12.00")
    made = await desk.made("/returns", {"lines": [back(first, "1")], "delivery": other})
    assert [one["kind"] for one in made["items"]] == ["sales_return", "sales_delivery"]
    assert made["items"][1]["net"] == "36.00"


async def test_all_or_nothing(desk: Desk) -> None:
    first, second = await two(desk)
    before = await count(desk)
    too_much = back(first, "1"), back(second, "5")
    assert await refused(desk, *too_much) == (422, "return_exceeds_origin", "/lines/1/quantity")
    unknown = back(first, "1"), {**back(first, "1"), "origin_line_id": first["id"]}
    assert await refused(desk, *unknown) == (422, "origin_line_unknown", "/lines/1/origin_line_id")
    wrong = {**await desk.delivery_body("3"), "lines": []}
    assert await refused(desk, back(first, "1"), delivery=wrong) == (422, "lines_missing", "/delivery/lines")
    assert await count(desk) == before


async def test_what_is_not_alike_is_named_at_its_line(desk: Desk) -> None:
    first = await delivered(desk, "5")
    at = "/lines/1/origin_line_id"
    place = {"warehouse_id": first["warehouse_id"], "partner_id": first["partner_id"]}
    other_partner = await delivered(desk, "4", warehouse_id=first["warehouse_id"])
    elsewhere = await delivered(desk, "4", partner_id=first["partner_id"])
    supplier = await desk.partner("supplier")
    receipt = await delivered(desk, "4", kind="purchase_receipt", partner_id=supplier["id"])
    draft = await desk.draft("4", **place)
    table = [
        (other_partner, "origin_of_other_partner"),
        (elsewhere, "origin_elsewhere"),
        (receipt, "origin_kind_wrong"),
        (draft, "origin_not_submitted"),
    ]
    for second, code in table:
        assert await refused(desk, back(first, "1"), back(second, "1")) == (422, code, at)
    answer = await desk.post("/returns", {"lines": [back(draft, "1")]})
    assert (answer.status_code, answer.json()["code"]) == (409, "not_returnable")


async def test_an_edit_keeps_the_deliveries_or_leaves_one(desk: Desk) -> None:
    first, second = await two(desk)
    draft = await taken(desk, back(first, "1"), back(second, "1"))
    body = {"kind": "sales_return", "business_date": "2026-11-03"}
    lines = [back(first, "2", line_id=draft["lines"][0]["line_id"]), back(second, "3")]
    path = f"/documents/{draft['id']}"
    edited = (await desk.call("PUT", path, body | {"lines": lines}, If_Match='"1"')).json()
    assert (edited["origin_id"], [line["quantity"] for line in edited["lines"]]) == (None, ["2.000000", "3.000000"])
    missing = [lines[0], {"product_id": second["lines"][0]["product_id"], "quantity": "1"}]
    error = (await desk.call("PUT", path, body | {"lines": missing}, If_Match='"2"')).json()["errors"][0]
    assert (error["code"], error["pointer"]) == ("origin_line_missing", "/lines/1/origin_line_id")
    less = (await desk.call("PUT", path, body | {"lines": lines[:1]}, If_Match='"2"')).json()
    assert (less["origin_id"], less["lines"][0]["origin_document_id"]) == (first["id"], None)


async def test_a_void_gives_back(desk: Desk) -> None:
    first, second = await two(desk)
    draft = await desk.submitted(await taken(desk, back(first, "5"), back(second, "4")))
    assert await refused(desk, back(first, "1")) == (422, "return_exceeds_origin", "/lines/0/quantity")
    assert (await desk.act(draft, "void")).status_code == 200
    await desk.submitted(await taken(desk, back(first, "5"), back(second, "4")))


async def test_it_stands_on_both_deliveries_until_it_is_un_audited(desk: Desk) -> None:
    first = await posted_and_vouchered(desk, await desk.draft("5"))
    place = {name: first[name] for name in ("warehouse_id", "partner_id")}
    second = await posted_and_vouchered(desk, await desk.draft("4", **place))
    draft = await posted_and_vouchered(desk, await taken(desk, back(first, "5"), back(second, "3")))
    for one in (first, second):
        held = await desk.act(one, "unaudit")
        assert (held.status_code, held.json()["code"]) == (409, "has_dependents")
        assert [dependent["number"] for dependent in held.json()["dependents"]] == [draft["number"]]
    document = await audited_document(desk, draft)
    assert (await desk.act(draft, "unaudit")).status_code == 202
    await hear(desk, stock_reversed(desk, document), voucher_reversed(desk, document))
    assert [await state_of(desk, one) for one in (first, second)] == [None, None]
    assert (await desk.act(first, "unaudit")).status_code == 202


async def test_it_waits_for_the_audit_of_each_delivery(desk: Desk) -> None:
    first = await delivered(desk, "5")
    place = {name: first[name] for name in ("warehouse_id", "partner_id")}
    second = await desk.submitted(await desk.draft("4", **place))
    draft = await desk.submitted(await taken(desk, back(first, "1"), back(second, "1")))
    early = await desk.act(draft, "audit")
    assert (early.status_code, early.json()["code"]) == (409, "origin_not_audited")
    assert second["number"] in early.json()["detail"]
    assert (await desk.act(second, "audit")).status_code == 202
    assert (await desk.act(draft, "audit")).status_code == 202


async def test_batches_come_from_the_delivery_of_each_line(desk: Desk) -> None:
    milk = await desk.product(batch_tracked=True, shelf_life_days=30)
    place = {"warehouse_id": (await desk.warehouse())["id"]}
    supplier, customer = await desk.partner("supplier"), await desk.partner("customer")
    sold = []
    for number in ("B1", "B2"):
        batch = {"number": number, "production_date": "2026-11-01"}
        line = {"product_id": milk["id"], "quantity": "6", "price": "2.00"}
        receipt = await desk.delivery_body(kind="purchase_receipt", **place | {"partner_id": supplier["id"]})
        await desk.audited(await desk.made("/documents", receipt | {"lines": [line | {"batch": batch}]}))
        body = await desk.delivery_body(**place | {"partner_id": customer["id"]})
        lines = {"lines": [line | {"price": "5.00", "batch": {"number": number}}]}
        sold.append(await desk.audited(await desk.made("/documents", body | lines)))
    draft = await taken(desk, back(sold[0], "1"), back(sold[1], "2"))
    assert [line["batch"]["number"] for line in draft["lines"]] == ["B1", "B2"]
    foreign = back(sold[0], "1", batch={"number": "B2"}), back(sold[1], "2")
    assert await refused(desk, *foreign) == (422, "batch_not_of_origin", "/lines/0/batch")


async def test_many_returns_over_the_same_lines_take_no_more_than_there_is(desk: Desk) -> None:
    first, second = await two(desk)
    ways = ((first, second), (second, first))
    drafts = [await taken(desk, *(back(one, "1") for one in ways[turn % 2])) for turn in range(12)]
    answers = await asyncio.gather(*(desk.act(draft, "submit") for draft in drafts))
    assert sorted(answer.status_code for answer in answers) == [200] * 4 + [409] * 8
    lines = [(await desk.get(f"/documents/{one['id']}"))["lines"][0] for one in (first, second)]
    assert [line["returnable"] for line in lines] == ["1.000000", "0.000000"]
