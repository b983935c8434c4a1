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
