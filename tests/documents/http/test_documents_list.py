"""The list of documents: what it is filtered by, and what its files say."""

import csv
import io
from dataclasses import replace

import openpyxl  # type: ignore[import-untyped]
import pytest
from tests.documents.desk import Desk, signed_in

from contracts import FUNCTIONS, new_id

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture
async def office(desk: Desk) -> Desk:
    """An organisation of this test alone."""
    return await signed_in(desk.app, desk.client, desk.signer, new_id(), FUNCTIONS)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("gross_from=100&gross_to=200", ["113.00"]),
        ("gross_from=113&gross_to=113", ["113.00"]),
        ("gross_to=113.00", ["56.50", "113.00"]),
        ("gross_from=113.01", ["226.00"]),
        ("gross_from=227", []),
    ],
)
async def test_documents_are_found_by_their_amount(office: Desk, query: str, found: list[str]) -> None:
    for quantity in ("5", "10", "20"):
        await office.draft(quantity, price="10.00")
    rows = (await office.get(f"/documents?kind=sales_delivery&sort=id&{query}"))["items"]
    assert [row["gross"] for row in rows] == found


@pytest.mark.parametrize("said", ["abc", "1e9x", ""])
async def test_an_amount_that_is_none_is_told(office: Desk, said: str) -> None:
    answer = await office.call("GET", f"/documents?gross_from={said}")
    assert (answer.status_code, answer.json()["code"]) == (400, "filter_invalid")


@pytest.mark.parametrize("of", ["whole", "kind", "day", "end", "middle", "lower"])
async def test_documents_are_found_by_a_part_of_their_number(office: Desk, of: str) -> None:
    document, _ = (
        await office.draft("1", business_date="2026-03-05"),
        await office.draft("1", business_date="2025-04-07"),
    )
    number = document["number"]
    parts = {"whole": number, "kind": number[:5], "day": "20260305", "end": "0305-0001", "middle": "6030"}
    asked = parts.get(of, number.lower())
    found = (await office.get(f"/documents?number_like={asked}"))["items"]
    assert number in [row["number"] for row in found]
    assert len(found) == (2 if of == "kind" else 1)


async def test_a_number_keeps_its_date_when_the_document_gets_another(office: Desk) -> None:
    body = await office.delivery_body("1", business_date="2026-03-05")
    document = await office.made("/documents", body)
    edited = await office.call(
        "PUT", f"/documents/{document['id']}", body | {"business_date": "2026-04-01"}, If_Match='"1"'
    )
    assert edited.status_code == 200
    for part in ("20260305", "202603", "SD-20260305-0001"):
        (found,) = (await office.get(f"/documents?number_like={part}"))["items"]
        assert (found["number"], found["business_date"]) == (document["number"], "2026-04-01")


@pytest.mark.parametrize("part", ["XQ", "zzz", "0099", "202712", "SO-", "%25", "_0001"])
async def test_what_no_number_has_finds_nothing(office: Desk, part: str) -> None:
    await office.draft("1")
    assert (await office.get(f"/documents?number_like={part}"))["items"] == []


async def test_files_say_kinds_and_states_in_words_and_json_in_codes(office: Desk) -> None:
    document = await office.audited(await office.draft("1"))
    (row,) = (await office.get("/documents"))["items"]
    assert (row["kind"], row["state"]) == ("sales_delivery", "audited")
    chinese = replace(office, language="zh")
    text = (await chinese.call("GET", "/documents", Accept="text/csv")).content.decode("utf-8-sig")
    (told,) = csv.DictReader(io.StringIO(text, newline=""))
    assert (told["单号"], told["类型"], told["状态"]) == (document["number"], "销售出库单", "已审核")
    book = openpyxl.load_workbook(io.BytesIO((await office.call("GET", "/documents", Accept=XLSX)).content))
    heads, cells = ([cell.value for cell in line] for line in book.active.iter_rows())
    english = dict(zip(heads, cells, strict=True))
    assert (english["Kind"], english["State"]) == ("Sales delivery", "Audited")
