"""Returns are made from their delivery, never more than is left, and to the cent."""

import asyncio
from decimal import Decimal

from tests.documents.desk import Desk, Json


async def delivered(desk: Desk, *quantities: str, **more: str) -> Json:
    return await desk.audited(await desk.draft(*quantities, **more))


async def line_of(desk: Desk, document: Json) -> Json:
    lines: list[Json] = (await desk.get(f"/documents/{document['id']}"))["lines"]
    return lines[0]


async def returned(desk: Desk, delivery: Json, quantity: str) -> Json:
    lines = [{"origin_line_id": delivery["lines"][0]["line_id"], "quantity": quantity}]
    draft: Json = await desk.made(f"/documents/{delivery['id']}/returns", {"lines": lines})
    return draft


async def test_a_return_takes_everything_from_its_origin(desk: Desk) -> None:
    delivery = await delivered(desk, "4", price="9.99")
    proposed = (await desk.get(f"/documents/{delivery['id']}/returnable"))["lines"]
    assert [(line["quantity"], line["net"], line["tax"]) for line in proposed] == [("4.000000", "39.96", "5.19")]

    draft = await desk.made(f"/documents/{delivery['id']}/returns")
    assert draft["kind"] == "sales_return"
    assert (draft["warehouse_id"], draft["partner_id"]) == (delivery["warehouse_id"], delivery["partner_id"])
    assert (draft["net"], draft["tax"], draft["gross"]) == (delivery["net"], delivery["tax"], delivery["gross"])

    await desk.audited(draft)
    after = await desk.get(f"/documents/{delivery['id']}")
    assert (after["return_state"], after["lines"][0]["returned"]) == ("returned", "4.000000")
    again = await desk.post(f"/documents/{delivery['id']}/returns")
    assert (again.status_code, again.json()["code"]) == (409, "nothing_left")


async def test_returns_in_parts_sum_to_the_delivery(desk: Desk) -> None:
    delivery = await delivered(desk, "3", price="33.335")
    parts = [await desk.audited(await returned(desk, delivery, "1")) for _ in range(3)]
    for name in ("net", "tax", "gross"):
        assert sum(Decimal(part[name]) for part in parts) == Decimal(delivery[name])


async def test_a_draft_takes_nothing_a_submission_does_and_a_void_gives_it_back(desk: Desk) -> None:
    delivery = await delivered(desk, "5")
    first, second = await returned(desk, delivery, "5"), await returned(desk, delivery, "5")
    first = await desk.submitted(first)
    refused = await desk.act(second, "submit")
    assert (refused.status_code, refused.json()["code"]) == (409, "return_exceeds_origin")
    assert (await line_of(desk, delivery))["returnable"] == "0.000000"

    too_late = await desk.post(f"/documents/{delivery['id']}/returns", {})
    assert too_late.json()["code"] == "nothing_left"
    assert (await desk.act(first, "void")).status_code == 200
    assert (await desk.act(second, "submit")).status_code == 200
    assert (await line_of(desk, delivery))["returned"] == "0.000000"


async def test_a_return_beyond_what_is_left_is_named(desk: Desk) -> None:
    delivery = await delivered(desk, "5")
    lines = [{"origin_line_id": delivery["lines"][0]["line_id"], "quantity": "6"}]
    response = await desk.post(f"/documents/{delivery['id']}/returns", {"lines": lines})
    error = response.json()["errors"][0]
    assert (error["code"], error["pointer"], error["left"]) == (
        "return_exceeds_origin",
        "/lines/0/quantity",
        "5.000000",
    )


async def test_fifty_clients_return_the_same_goods(desk: Desk) -> None:
    delivery = await delivered(desk, "10")
    drafts = await asyncio.gather(*(returned(desk, delivery, "3") for _ in range(50)))
    answers = await asyncio.gather(*(desk.act(draft, "submit") for draft in drafts))
    assert sorted(answer.status_code for answer in answers) == [200] * 3 + [409] * 47
    submitted = [answer.json() for answer in answers if answer.status_code == 200]
    await asyncio.gather(*(desk.act(one, "audit") for one in submitted))
    assert (await line_of(desk, delivery))["returned"] == "9.000000"


async def test_a_return_is_audited_after_its_origin(desk: Desk) -> None:
    delivery = await desk.submitted(await desk.draft("2"))
    draft = await desk.submitted(await desk.made(f"/documents/{delivery['id']}/returns"))
    early = await desk.act(draft, "audit")
    assert (early.status_code, early.json()["code"]) == (409, "origin_not_audited")
    held = await desk.act(delivery, "void")
    assert (held.status_code, held.json()["code"]) == (409, "has_returns")
    assert (await desk.act(delivery, "audit")).status_code == 202
    assert (await desk.act(draft, "audit")).status_code == 202


async def test_a_return_without_origin_stays_a_flagged_draft(desk: Desk) -> None:
    body = await desk.delivery_body("1", kind="sales_return", flag="no delivery found")
    draft = await desk.made("/documents", body)
    assert (draft["flag"], draft["origin_id"]) == ("no delivery found", None)
    refused = await desk.act(draft, "submit")
    assert (refused.status_code, refused.json()["code"]) == (409, "no_origin")
    without_flag = await desk.post("/documents", body | {"flag": None})
    assert without_flag.json()["code"] == "origin_missing"


async def test_a_return_of_a_register_only_delivery_moves_nothing(desk: Desk) -> None:
    delivery = await delivered(desk, "2", register_only=True)  # type: ignore[arg-type]
    draft = await desk.made(f"/documents/{delivery['id']}/returns")
    assert draft["register_only"] is True
    assert [line["moves_stock"] for line in draft["lines"]] == [False]
