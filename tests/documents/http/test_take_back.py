"""One call takes goods of several deliveries back, or exchanges them: all of its drafts are made, or none."""

from tests.documents.desk import Desk, Json


async def delivered(desk: Desk, quantity: str) -> Json:
    return await desk.audited(await desk.draft(quantity))


def back(document: Json, quantity: str) -> Json:
    return {"origin_line_id": document["lines"][0]["line_id"], "quantity": quantity}


async def count(desk: Desk) -> int:
    return len((await desk.get("/documents?limit=500"))["items"])


async def test_one_return_for_each_delivery(desk: Desk) -> None:
    first, second = await delivered(desk, "5"), await delivered(desk, "4")
    made = await desk.made("/returns", {"lines": [back(second, "1"), back(first, "2")], "remark": "坏了"})
    assert [(one["kind"], one["origin_id"], one["lines"][0]["quantity"]) for one in made["items"]] == [
        ("sales_return", second["id"], "1.000000"),
        ("sales_return", first["id"], "2.000000"),
    ]
    assert {one["remark"] for one in made["items"]} == {"坏了"}
    for one in made["items"]:
        await desk.audited(one)
    left = await desk.get(f"/documents/{first['id']}/returnable")
    assert [line["quantity"] for line in left["lines"]] == ["3.000000"]


async def test_an_exchange_returns_and_delivers_together(desk: Desk) -> None:
    first, other = await delivered(desk, "5"), await desk.delivery_body("3", price="12.00")
    made = await desk.made("/returns", {"lines": [back(first, "1")], "delivery": other})
    assert [one["kind"] for one in made["items"]] == ["sales_return", "sales_delivery"]
    assert made["items"][1]["net"] == "36.00"


async def test_all_or_nothing(desk: Desk) -> None:
    first, second = await delivered(desk, "5"), await delivered(desk, "4")
    before = await count(desk)
    body = {"lines": [back(first, "1"), back(second, "5")]}
    refused = await desk.post("/returns", body)
    error = refused.json()["errors"][0]
    assert (refused.status_code, error["code"], error["pointer"]) == (422, "return_exceeds_origin", "/lines/1/quantity")
    unknown = await desk.post(
        "/returns", {"lines": [back(first, "1"), {**back(first, "1"), "origin_line_id": first["id"]}]}
    )
    error = unknown.json()["errors"][0]
    assert (error["code"], error["pointer"]) == ("origin_line_unknown", "/lines/1/origin_line_id")
    wrong = {**await desk.delivery_body("3"), "lines": []}
    refused = await desk.post("/returns", {"lines": [back(first, "1")], "delivery": wrong})
    error = refused.json()["errors"][0]
    assert (error["code"], error["pointer"]) == ("lines_missing", "/delivery/lines")
    assert await count(desk) == before
