"""What a product cost the last time, of this partner before anyone's."""

from typing import Any

from tests.documents.desk import Desk


async def sold(desk: Desk, product: str, partner: str, price: str, **more: Any) -> Any:
    body = await desk.delivery_body(partner_id=partner, **more)
    line = {"product_id": product, "quantity": "1", "price": price} | more.get("line", {})
    body.pop("line", None)
    return await desk.audited(await desk.made("/documents", body | {"lines": [line]}))


async def last(desk: Desk, products: list[str], partner: str | None = None, kind: str = "sales_order") -> Any:
    named = f"&partner_id={partner}" if partner else ""
    answer = await desk.get(f"/last-prices?kind={kind}&product_id={','.join(products)}{named}")
    return {item["product_id"]: item for item in answer["items"]}


async def test_the_newest_of_the_partner_else_of_anyone(stranger: Desk) -> None:
    mine, other = [(await stranger.partner("customer"))["id"] for _ in range(2)]
    known, foreign, new = [(await stranger.product())["id"] for _ in range(3)]
    await sold(stranger, known, mine, "5.00", business_date="2026-10-01")
    newest = await sold(stranger, known, mine, "6.00", business_date="2026-10-02")
    await sold(stranger, known, other, "9.00", business_date="2026-10-03")
    await sold(stranger, foreign, other, "3.00")
    found = await last(stranger, [known, foreign, new], mine)
    assert set(found) == {known, foreign}
    assert (found[known]["price"], found[known]["of_partner"]) == ("6.000000", True)
    assert (found[known]["number"], found[known]["document_id"]) == (newest["number"], newest["id"])
    assert (found[foreign]["price"], found[foreign]["of_partner"]) == ("3.000000", False)
    assert (await last(stranger, [known]))[known]["price"] == "9.000000"


async def test_drafts_and_the_other_side_are_no_prices(stranger: Desk) -> None:
    partner, product = (await stranger.partner("customer"))["id"], (await stranger.product())["id"]
    body = await stranger.delivery_body(partner_id=partner)
    await stranger.made("/documents", body | {"lines": [{"product_id": product, "quantity": "1", "price": "4.00"}]})
    assert await last(stranger, [product], partner) == {}
    await sold(stranger, product, partner, "4.00")
    assert await last(stranger, [product], partner, "purchase_order") == {}


async def test_the_price_is_that_of_its_unit(stranger: Desk) -> None:
    partner = (await stranger.partner("customer"))["id"]
    product = (await stranger.product(units=[{"unit": "box", "factor": "12"}]))["id"]
    await sold(stranger, product, partner, "60.00", line={"unit": "box", "unit_quantity": "1", "quantity": "12"})
    assert (await last(stranger, [product], partner))[product]["unit"] == "box"


async def test_ids_are_ids(stranger: Desk) -> None:
    for wrong in ("", "x", 36 * "-", ",".join([stranger.organisation_id.hex] * 2)):
        answer = await stranger.call("GET", f"/last-prices?kind=sales_order&product_id={wrong}")
        assert answer.status_code == 422, wrong
