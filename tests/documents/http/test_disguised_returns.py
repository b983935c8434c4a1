"""Goods that came in as found, though a customer has them not returned, are held until someone decides."""

from typing import Any

import pytest
from tests.documents.books import said_of
from tests.documents.desk import Desk, Json
from tests.documents.http.test_batches import work


async def delivered(desk: Desk, quantity: str = "5", **more: Any) -> Json:
    return await desk.audited(await desk.draft(quantity, **more))


async def found(desk: Desk, delivery: Json, quantity: str = "2", **more: Any) -> Json:
    """A submitted other inbound of the delivery's product."""
    line = {"product_id": delivery["lines"][0]["product_id"], "quantity": quantity, "price": "3.00"}
    header = {"kind": "other_inbound", "business_date": "2026-11-20", "reason": "found"}
    place = {"warehouse_id": delivery["warehouse_id"], "lines": [line]}
    return await desk.submitted(await desk.made("/documents", header | place | more))


async def held(desk: Desk, inbound: Json) -> Json:
    refused = await desk.act(inbound, "audit")
    assert (refused.status_code, refused.json()["code"]) == (409, "disguised_return_suspected")
    answer: Json = refused.json()
    return answer


async def turn(desk: Desk, inbound: Json, delivery: Json, quantity: str) -> Any:
    line = {"line_id": inbound["lines"][0]["line_id"], "origin_line_id": delivery["lines"][0]["line_id"]}
    body = {"lines": [line | {"quantity": quantity}]}
    match = f'"{inbound["version"]}"'
    return await desk.call("POST", f"/documents/{inbound['id']}/turn-into-returns", body, If_Match=match)


async def test_it_is_held_with_the_deliveries_it_may_come_from(desk: Desk) -> None:
    delivery = await delivered(desk)
    inbound = await found(desk, delivery)
    (line,) = (await held(desk, inbound))["candidates"]
    assert (line["line_number"], line["quantity"]) == (1, "2.000000")
    (candidate,) = line["deliveries"]
    assert (candidate["document_id"], candidate["number"]) == (delivery["id"], delivery["number"])
    assert (candidate["business_date"], candidate["partner_id"]) == ("2026-11-02", delivery["partner_id"])
    assert (candidate["returnable"], candidate["line_number"]) == ("5.000000", 1)
    told = await desk.get(f"/documents/{inbound['id']}/return-candidates")
    assert told["candidates"] == [line]


@pytest.mark.parametrize(
    "more",
    [{"reason": "opening"}, {"business_date": "2027-02-15"}, {"business_date": "2026-11-01"}],
    ids=["opening stock", "more than 90 days later", "before the delivery"],
)
async def test_what_is_not_suspected_passes(desk: Desk, more: Json) -> None:
    inbound = await found(desk, await delivered(desk), **more)
    assert (await desk.act(inbound, "audit")).status_code == 202


async def test_what_was_returned_is_not_suspected(desk: Desk) -> None:
    delivery = await delivered(desk)
    await desk.submitted(await desk.made(f"/documents/{delivery['id']}/returns"))
    assert (await desk.act(await found(desk, delivery), "audit")).status_code == 202


async def test_a_delivery_that_is_not_audited_is_no_candidate(desk: Desk) -> None:
    inbound = await found(desk, await desk.submitted(await desk.draft("5")))
    assert (await desk.act(inbound, "audit")).status_code == 202


async def test_a_counts_gain_is_held_and_its_loss_is_not(desk: Desk) -> None:
    delivery = await delivered(desk)
    for direction, status in (("in", 409), ("out", 202)):
        line = {"product_id": delivery["lines"][0]["product_id"], "quantity": "2", "direction": direction}
        header = {"kind": "stock_count", "business_date": "2026-11-20", "warehouse_id": delivery["warehouse_id"]}
        count = await desk.submitted(await desk.made("/documents", header | {"lines": [line]}))
        assert (await desk.act(count, "audit")).status_code == status


async def test_of_a_batch_only_what_is_suspected_is_held(desk: Desk) -> None:
    delivery = await delivered(desk)
    inbound, opening = await found(desk, delivery), await found(desk, delivery, reason="opening")
    batch = await desk.made("/documents/batches", {"action": "audit", "ids": [inbound["id"], opening["id"]]})
    await work(desk)
    results = (await desk.get(f"/documents/batches/{batch['id']}/results"))["items"]
    told = {row["document_id"]: (row["result"], row["code"]) for row in results}
    assert told == {inbound["id"]: ("refused", "disguised_return_suspected"), opening["id"]: ("done", None)}
    details = next(row["details"] for row in results if row["document_id"] == inbound["id"])
    assert details["candidates"][0]["deliveries"][0]["number"] == delivery["number"]


async def test_confirmed_with_a_reason_it_passes_and_the_trace_keeps_it(desk: Desk) -> None:
    inbound = await found(desk, await delivered(desk))
    path, match = f"/documents/{inbound['id']}/confirm", f'"{inbound["version"]}"'
    empty = await desk.call("POST", path, {"reason": " "}, If_Match=match)
    assert (empty.status_code, empty.json()["errors"][0]["pointer"]) == (422, "/reason")
    confirmed = await desk.call("POST", path, {"reason": "仓库角落找到"}, If_Match=match)
    assert (confirmed.status_code, confirmed.json()["state"]) == (200, "submitted")
    assert (await desk.act(inbound, "audit")).status_code == 202
    nodes = (await desk.get(f"/documents/{inbound['id']}/trace"))["nodes"]
    node = next(one for one in nodes if one["name"] == "no_return")
    assert (node["by"], node["remark"]) == ("Li Lei", "仓库角落找到")


async def test_a_confirmation_holds_for_one_version(desk: Desk) -> None:
    inbound = await found(desk, await delivered(desk))
    await desk.call("POST", f"/documents/{inbound['id']}/confirm", {"reason": "found"}, If_Match='"1"')
    draft = (await desk.act(inbound, "withdraw")).json()
    await held(desk, await desk.submitted(draft))


async def test_nothing_to_confirm(desk: Desk) -> None:
    inbound = await found(desk, await delivered(desk), reason="opening")
    refused = await desk.call("POST", f"/documents/{inbound['id']}/confirm", {"reason": "x"}, If_Match='"1"')
    assert (refused.status_code, refused.json()["code"]) == (409, "nothing_to_confirm")


async def test_all_of_it_becomes_a_linked_return_and_the_inbound_is_void(desk: Desk) -> None:
    delivery = await delivered(desk)
    inbound = await found(desk, delivery)
    answer = await turn(desk, inbound, delivery, "2")
    assert answer.status_code == 200, answer.text
    (made,) = answer.json()["returns"]
    assert (made["kind"], made["state"], made["origin_id"]) == ("sales_return", "draft", delivery["id"])
    assert (made["lines"][0]["quantity"], made["business_date"]) == ("2.000000", "2026-11-20")
    assert answer.json()["document"]["state"] == "voided"
    assert (await said_of(desk, inbound, "DocumentVoided")).number == inbound["number"]
    forth = await desk.get(f"/documents/{inbound['id']}/trace")
    back = await desk.get(f"/documents/{made['id']}/trace")
    assert ("became", made["id"]) in {(one["relation"], one["document_id"]) for one in forth["linked"]}
    assert ("was", inbound["id"]) in {(one["relation"], one["document_id"]) for one in back["linked"]}
    assert [node["name"] for node in forth["nodes"]][-2:] == ["turned_into_returns", "voided"]
    assert (await desk.audited(made))["state"] == "audited"


async def test_goods_of_two_deliveries_become_one_return_of_each_customer(desk: Desk) -> None:
    first = await delivered(desk)
    place, line = {"warehouse_id": first["warehouse_id"]}, {"product_id": first["lines"][0]["product_id"]}
    lines = [line | {"quantity": "5", "price": "11.00"}]
    second = await delivered(desk, "5", partner_id=first["partner_id"], lines=lines, **place)
    stranger = await delivered(desk, "5", lines=lines, **place)
    inbound = await found(desk, first, "3")
    back = {"line_id": inbound["lines"][0]["line_id"], "quantity": "1"}
    named = [back | {"origin_line_id": one["lines"][0]["line_id"]} for one in (first, stranger, second)]
    path = f"/documents/{inbound['id']}/turn-into-returns"
    answer = await desk.call("POST", path, {"lines": named}, If_Match=f'"{inbound["version"]}"')
    assert answer.status_code == 200, answer.text
    both, other = answer.json()["returns"]
    assert (both["origin_id"], [one["document_id"] for one in both["origins"]]) == (None, [first["id"], second["id"]])
    assert (other["origin_id"], both["net"], other["net"]) == (stranger["id"], "21.00", "11.00")
    assert answer.json()["document"]["state"] == "voided"


async def test_a_part_becomes_a_return_and_the_rest_stays(desk: Desk) -> None:
    delivery = await delivered(desk, "1")
    inbound = await found(desk, delivery, "3")
    answer = await turn(desk, inbound, delivery, "1")
    left = answer.json()["document"]
    assert (left["state"], left["version"], left["net"]) == ("draft", 2, "6.00")
    assert left["lines"][0]["quantity"] == "2.000000"
    await desk.submitted(answer.json()["returns"][0])
    assert (await desk.act(await desk.submitted(left), "audit")).status_code == 202


async def test_what_cannot_become_a_return_changes_nothing(desk: Desk) -> None:
    delivery, other = await delivered(desk, "1"), await delivered(desk, "1")
    inbound = await found(desk, delivery, "3")
    for origin, quantity, code in (
        (other, "1", "no_candidate"),
        (delivery, "4", "more_than_came_in"),
        (delivery, "2", "return_exceeds_origin"),
        (delivery, "0", "quantity_not_positive"),
    ):
        refused = await turn(desk, inbound, origin, quantity)
        assert (refused.status_code, refused.json()["code"]) == (422, code)
    after = await desk.get(f"/documents/{inbound['id']}")
    assert (after["state"], after["version"]) == ("submitted", 1)


async def sold_and_found(desk: Desk, card: Json, sold: Json, inbound: Json) -> tuple[Json, Json]:
    """A delivery of `sold` lines' worth of one product, and the inbound of what was found of it."""
    product = await desk.product(**card)
    body = await desk.delivery_body("1")
    body["lines"] = [{"product_id": product["id"], "price": "10.00", **sold}]
    delivery = await desk.audited(await desk.made("/documents", body))
    line = {"product_id": product["id"], "price": "3.00", **inbound}
    header = {"kind": "other_inbound", "business_date": "2026-11-20", "reason": "found", "lines": [line]}
    draft = await desk.made("/documents", header | {"warehouse_id": delivery["warehouse_id"]})
    return delivery, await desk.submitted(draft)


async def test_only_deliveries_of_the_same_batch_are_candidates(desk: Desk) -> None:
    card, product_batch = {"batch_tracked": True}, {"batch": {"number": "B1"}}
    product = await desk.product(**card)
    place = (await desk.warehouse())["id"]
    line = {"product_id": product["id"], "quantity": "3", "price": "3.00"}
    header = {"kind": "other_inbound", "business_date": "2026-11-01", "warehouse_id": place}
    for number in ("B1", "B2"):
        opening = header | {"reason": "opening", "lines": [line | {"batch": {"number": number}}]}
        await desk.audited(await desk.made("/documents", opening))
    body = await desk.delivery_body("1")
    sold = body | {"warehouse_id": place, "lines": [line | product_batch]}
    delivery = await desk.audited(await desk.made("/documents", sold))
    for number, status in (("B2", 202), ("B1", 409)):
        found_again = header | {"business_date": "2026-11-20", "reason": "found"}
        lines = [line | {"quantity": "1", "batch": {"number": number}}]
        inbound = await desk.submitted(await desk.made("/documents", found_again | {"lines": lines}))
        assert (await desk.act(inbound, "audit")).status_code == status
    answer = await turn(desk, inbound, delivery, "1")
    assert answer.json()["returns"][0]["lines"][0]["batch"]["number"] == "B1"


async def test_the_pieces_that_come_back_are_named(desk: Desk) -> None:
    card, sold = {"serial_tracked": True, "decimals": 0}, {"quantity": "2", "serials": ["S1", "S2"]}
    delivery, inbound = await sold_and_found(desk, card, sold, {"quantity": "2", "serials": ["S2", "S9"]})
    await held(desk, inbound)
    ids = {"line_id": inbound["lines"][0]["line_id"], "origin_line_id": delivery["lines"][0]["line_id"]}
    path = f"/documents/{inbound['id']}/turn-into-returns"
    body = {"lines": [{**ids, "quantity": "1", "serials": ["S2"]}]}
    answer = await desk.call("POST", path, body, If_Match='"1"')
    assert answer.status_code == 200, answer.text
    assert answer.json()["returns"][0]["lines"][0]["serials"] == ["S2"]
    (left,) = answer.json()["document"]["lines"]
    assert (left["quantity"], left["serials"]) == ("1.000000", ["S9"])


async def test_what_is_left_keeps_its_unit(desk: Desk) -> None:
    card = {"units": [{"unit": "box", "factor": "12"}]}
    boxes = {"unit": "box", "unit_quantity": "2"}
    delivery, inbound = await sold_and_found(desk, card, {"quantity": "30"}, boxes)
    answer = await turn(desk, inbound, delivery, "6")
    (left,) = answer.json()["document"]["lines"]
    assert (left["quantity"], left["unit_quantity"], left["net"]) == ("18.000000", "1.500000", "4.50")
