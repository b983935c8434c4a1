"""Categories, variants and price lists over HTTP, and the prices that drafts take from lists."""

from typing import Any

import pytest
from tests.documents.desk import Desk, Json


async def category(desk: Desk, code: str, parent: Json | None = None) -> Json:
    body = {"code": code, "name": code, "parent_id": parent["id"] if parent else None}
    made: Json = await desk.made("/categories", body)
    return made


async def put(desk: Desk, path: str, version: int, body: Json) -> Any:
    answer = await desk.call("PUT", path, body, If_Match=f'"{version}"')
    return answer.status_code, answer.json()


async def test_what_moves_takes_everything_below_along(desk: Desk) -> None:
    root, other = await category(desk, desk.code("tools")), await category(desk, desk.code("home"))
    drills = await category(desk, desk.code("drills"), root)
    product = await desk.product(category_id=drills["id"])
    assert product["category_path"] == f"{root['code']}/{drills['code']}/"
    status, moved = await put(
        desk,
        f"/categories/{drills['id']}",
        1,
        {"code": drills["code"], "name": "电钻", "parent_id": other["id"]},
    )
    assert (status, moved["path"], moved["version"]) == (200, f"{other['code']}/{drills['code']}/", 2)
    found = await desk.get(f"/products/{product['id']}")
    assert (found["category_path"], found["version"]) == (moved["path"], 2)
    below = await desk.get(f"/products?category_path_like={other['code']}/")
    assert [one["id"] for one in below["items"]] == [product["id"]]


async def test_categories_make_no_circle(desk: Desk) -> None:
    root = await category(desk, desk.code("a"))
    child = await category(desk, desk.code("b"), root)
    body = {"code": root["code"], "name": "a", "parent_id": child["id"]}
    status, refused = await put(desk, f"/categories/{root['id']}", 1, body)
    assert (status, refused["code"], refused["errors"][0]["pointer"]) == (422, "category_circular", "/parent_id")
    assert (await put(desk, f"/categories/{root['id']}", 7, body))[1]["code"] == "stale_version"
    slash = await desk.post("/categories", {"code": "a/b", "name": "x"})
    assert (slash.status_code, slash.json()["code"]) == (422, "code_with_slash")
    unknown = await desk.post("/products", {"code": "x", "name": "x", "category_id": desk.organisation_id.hex})
    assert (unknown.status_code, unknown.json()["code"]) == (422, "category_unknown")


async def test_variants_are_every_combination_once(desk: Desk) -> None:
    shirt = await desk.product(name="衬衫", barcode=desk.code("BC"))
    axes = {"axes": {"colour": ["红", "蓝"], "size": ["M", "L"]}}
    made = await desk.made(f"/products/{shirt['id']}/variants", axes)
    assert [one["attributes"] for one in made["items"]] == [
        {"colour": colour, "size": size} for colour in ("红", "蓝") for size in ("L", "M")
    ]
    assert made["items"][0]["code"] == f"{shirt['code']}-红-L"
    again = await desk.made(f"/products/{shirt['id']}/variants", {"axes": {**axes["axes"], "size": ["M", "L", "XL"]}})
    assert len(again["items"]) == 6
    found = await desk.get(f"/products?variant_of={shirt['id']}")
    assert {one["id"] for one in made["items"]} < {one["id"] for one in found["items"]}
    nested = await desk.post(f"/products/{made['items'][0]['id']}/variants", axes)
    assert (nested.status_code, nested.json()["code"]) == (409, "variant_of_variant")
    wrong: Json
    for wrong in ({}, {"colour": []}, {"colour": ["red", "red"]}, {"colour": [" "]}):
        refused = await desk.post(f"/products/{shirt['id']}/variants", {"axes": wrong})
        assert (refused.status_code, refused.json()["code"]) == (422, "axes_wrong")
    many = {"axes": {"a": [str(i) for i in range(30)], "b": [str(i) for i in range(30)]}}
    refused = await desk.post(f"/products/{shirt['id']}/variants", many)
    assert (refused.status_code, refused.json()["code"]) == (422, "variants_too_many")


async def price_list(desk: Desk, items: list[Json], **more: Any) -> Json:
    card = {"code": desk.code("L"), "name": "价目表", "side": "sales", "valid_from": "2026-01-01", **more}
    made = await desk.made("/price-lists", card)
    status, changed = await put(desk, f"/price-lists/{made['id']}/items", 1, {"items": items})
    assert status == 200, changed
    answer: Json = changed
    return answer


async def test_drafts_take_the_best_price_of_the_lists(desk: Desk) -> None:
    units = [{"unit": "box", "factor": "12"}]
    product = await desk.product(units=units)
    customer, of = await desk.partner("customer"), {"product_id": product["id"]}
    await price_list(
        desk, [{**of, "unit": "pc", "price": "10"}, {**of, "unit": "pc", "min_quantity": "100", "price": "9"}]
    )
    await price_list(desk, [{**of, "unit": "pc", "price": "8"}], partner_id=customer["id"], valid_to="2026-06-30")
    await price_list(desk, [{**of, "unit": "pc", "price": "1"}], side="purchase")

    async def price(day: str, line: Json, partner: Json = customer) -> str:
        header = {"kind": "sales_delivery", "business_date": day, "warehouse_id": (await desk.warehouse())["id"]}
        body = {**header, "partner_id": partner["id"], "lines": [{**of, **line}]}
        made = await desk.made("/documents", body)
        found: str = made["lines"][0]["price"]
        return found

    stranger = await desk.partner("customer")
    assert await price("2026-03-01", {"quantity": "1"}) == "8.000000"
    assert await price("2026-07-01", {"quantity": "1"}) == "10.000000"
    assert await price("2026-07-01", {"quantity": "100"}) == "9.000000"
    assert await price("2026-03-01", {"quantity": "1"}, stranger) == "10.000000"
    assert await price("2026-07-01", {"unit": "box", "unit_quantity": "2"}) == "120.000000"
    assert await price("2026-07-01", {"unit": "box", "unit_quantity": "10"}) == "108.000000"
    assert await price("2026-07-01", {"quantity": "1", "price": "3"}) == "3.000000"
    asked = await desk.get(f"/prices?product_id={product['id']}&side=sales&unit=box&quantity=9&on=2026-07-01")
    assert asked["price"] == "108.000000"
    nothing = await desk.get(f"/prices?product_id={product['id']}&side=sales&on=2025-07-01")
    assert nothing["price"] is None
    body = await desk.delivery_body("1", business_date="2025-07-01")
    body["lines"] = [{**of, "quantity": "1"}]
    refused = await desk.post("/documents", body)
    assert (refused.status_code, refused.json()["code"]) == (422, "price_missing")


@pytest.mark.parametrize(
    ("change", "code", "pointer"),
    [
        ({"valid_from": "2026-13-01"}, "date_wrong", "/valid_from"),
        ({"valid_to": "2025-01-01"}, "validity_wrong", "/valid_to"),
        ({"partner_id": "01939c4e-8a5f-7c3b-9a1d-2f1f6f0c1a02"}, "price_list_partner_unknown", "/partner_id"),
    ],
)
async def test_wrong_price_lists(desk: Desk, change: Json, code: str, pointer: str) -> None:
    card = {"code": desk.code("L"), "name": "价目表", "side": "sales", "valid_from": "2026-01-01", **change}
    refused = (await desk.post("/price-lists", card)).json()
    assert (refused["code"], refused["errors"][0]["pointer"]) == (code, pointer)


async def test_wrong_prices(desk: Desk) -> None:
    product, of = await desk.product(), {"unit": "pc", "price": "1"}
    made = await price_list(desk, [])
    mine = {"product_id": product["id"], **of}
    for items, code, pointer in (
        ([{**of, "product_id": made["id"]}], "price_product_unknown", "/items/0/product_id"),
        ([{**mine, "unit": "crate"}], "price_unit_unknown", "/items/0/unit"),
        ([{**mine, "min_quantity": "-1"}], "price_wrong", "/items/0/min_quantity"),
        ([mine, mine], "price_twice", "/items/1"),
    ):
        status, refused = await put(desk, f"/price-lists/{made['id']}/items", made["version"], {"items": items})
        assert (status, refused["code"], refused["errors"][0]["pointer"]) == (422, code, pointer)
    assert (await desk.get(f"/price-lists/{made['id']}/items"))["items"] == []
