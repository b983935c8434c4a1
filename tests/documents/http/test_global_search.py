"""Everything from one field: documents by their number, products, partners, warehouses."""

from urllib.parse import quote

import pytest
from tests.documents.desk import Desk

from chassis.testing import grant
from contracts import DOCUMENT_VIEW, MASTER_VIEW, new_id


async def numbers(desk: Desk, asked: str) -> list[str]:
    found = await desk.get(f"/search?q={quote(asked)}")
    return [one["number"] for one in found["documents"]]


async def test_a_document_by_each_part_of_its_number(stranger: Desk) -> None:
    document = await stranger.draft("1", business_date="2031-03-07")
    number = document["number"]
    assert number.startswith("SD-20310307-")
    asked = [number, number.lower(), number[:11], number[3:], number[-9:], "20310307", "2031-03-07", "0307-1"]
    assert [await numbers(stranger, one) for one in asked] == [[number]] * len(asked)
    assert await numbers(stranger, "SD_2031") == await numbers(stranger, "%") == []


async def test_a_reference_comes_first(stranger: Desk) -> None:
    reference = stranger.code("PO")
    document = await stranger.draft("1", reference=reference)
    found = (await stranger.get(f"/search?q={reference}"))["documents"][0]
    assert (found["id"], found["gross"], found["partner_name"]) == (document["id"], "11.30", "往来")


async def test_the_newest_first_and_eight_at_most(stranger: Desk) -> None:
    made = [(await stranger.draft("1", business_date="2032-01-05"))["number"] for _ in range(9)]
    assert await numbers(stranger, "SD-20320105") == made[:0:-1]


async def test_partners_and_warehouses_by_pinyin(stranger: Desk) -> None:
    word = stranger.code("g")
    partner = await stranger.partner("customer", name=f"大华五金{word}")
    warehouse = await stranger.warehouse(name=f"东仓{word}")
    found = await stranger.get(f"/search?q=dhwj%20{word}")
    assert found["partners"] == [
        {"id": partner["id"], "code": partner["code"], "name": partner["name"], "name_en": None, "roles": ["customer"]}
    ]
    assert [one["id"] for one in (await stranger.get(f"/search?q=dc%20{word}"))["warehouses"]] == [warehouse["id"]]


@pytest.mark.parametrize(
    ("functions", "seen"),
    [([DOCUMENT_VIEW], ["documents"]), ([MASTER_VIEW], ["products", "partners"]), ([], [])],
)
async def test_what_one_may_not_see_is_not_found(stranger: Desk, functions: list[str], seen: list[str]) -> None:
    word = stranger.code("r")
    await stranger.draft("1", reference=word)
    await stranger.product(code=word)
    await stranger.partner("customer", code=word)
    person_id = new_id()
    await grant(stranger.app, stranger.organisation_id, person_id, functions)
    headers = stranger.signer.headers(stranger.organisation_id, person_id)
    found = (await stranger.client.get(f"/search?q={word}", headers=headers)).json()
    assert [name for name in ("documents", "products", "partners", "warehouses") if found[name]] == seen
