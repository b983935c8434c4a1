"""Exports: the same rows as the list, no formula that a spreadsheet would run, and little memory."""

import csv
import io
import resource
from datetime import datetime
from decimal import Decimal

import openpyxl  # type: ignore[import-untyped]
import pytest
from tests.chassis.conftest import Edge
from tests.chassis.things import insert_thing

from chassis.lists.export_csv import cell
from chassis.lists.export_xlsx import CONTENT_TYPE, is_exact_number
from chassis.lists.listing import Column
from chassis.problems.problem import Language
from contracts import new_id

DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"]
MANY = 30_000
WORDS = {"x_y": ("ex", "甲"), "z": ("zed", "乙")}


@pytest.fixture
async def stocked(edge: Edge) -> Edge:
    """Seven things: the dangerous names and a harmless one; another organisation's one beside them."""
    stranger = await edge.other()
    async with edge.app.state.database.transaction() as connection:
        for number in [*DANGEROUS, "harmless"]:
            await insert_thing(connection, edge.organisation_id, new_id(), number, Decimal("-2.5"))
        await insert_thing(connection, stranger.organisation_id, new_id(), "foreign", Decimal(1))
    return edge


async def exported(edge: Edge, content_type: str, language: str = "en", **query: str) -> bytes:
    headers = {**edge.headers(language), "Accept": content_type}
    answer = await edge.http.get("/things", params=query, headers=headers)
    assert answer.headers["content-type"].startswith(content_type)
    assert "attachment" in answer.headers["content-disposition"]
    return answer.content


async def test_csv(stocked: Edge) -> None:
    content = await exported(stocked, "text/csv")
    assert content.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert head == ["Id", "Number", "Quantity", "Day", "version", "Changed at", "tags"]
    assert {row[1] for row in rows} == {*(f"'{number}" for number in DANGEROUS), "harmless"}
    assert {row[2] for row in rows} == {"-2.500000"}


async def test_heads_in_chinese(stocked: Edge) -> None:
    content = await exported(stocked, "text/csv", "zh", number="harmless")
    assert content.decode("utf-8-sig").splitlines()[0] == "编号,单号,数量,日期,version,更新时间,tags"


async def test_xlsx(stocked: Edge) -> None:
    book = openpyxl.load_workbook(io.BytesIO(await exported(stocked, CONTENT_TYPE)))
    head, *rows = book.active.iter_rows()
    assert [cell.value for cell in head][:3] == ["Id", "Number", "Quantity"]
    assert {row[1].data_type for row in rows} == {"s"}
    assert {row[2].value for row in rows} == {-2.5}
    assert {row[3].value for row in rows} == {datetime(2026, 1, 1)}  # noqa: DTZ001 - a spreadsheet knows no zone
    assert "foreign" not in {row[1].value for row in rows}
    assert len(rows) == 7


async def test_an_export_is_filtered_as_the_list(stocked: Edge) -> None:
    content = await exported(stocked, "text/csv", number="harmless")
    assert len(content.decode().splitlines()) == 2


async def test_a_wrong_filter_is_named_before_the_file_begins(stocked: Edge) -> None:
    answer = await stocked.http.get("/things?x=1", headers={**stocked.headers(), "Accept": "text/csv"})
    assert answer.json()["code"] == "filter_unknown"


@pytest.mark.parametrize("content_type", ["text/csv", CONTENT_TYPE])
async def test_many_rows_take_little_memory(edge: Edge, content_type: str) -> None:
    async with edge.app.state.database.transaction() as connection:
        await connection.execute(
            "INSERT INTO things SELECT gen_random_uuid(), $1, 'N-' || n, n, '2026-01-01', 1, '[]' "
            "FROM generate_series(1, $2::int) n",
            edge.organisation_id,
            MANY,
        )
    await exported(edge, content_type, number="N-1")
    before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    headers = {**edge.headers(), "Accept": content_type}
    received = 0
    async with edge.http.stream("GET", "/things", headers=headers) as answer:
        async for chunk in answer.aiter_bytes():
            received += len(chunk)
    assert received > MANY * 20
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kib < 30_000


@pytest.mark.parametrize("text", DANGEROUS)
def test_only_text_is_prefixed(text: str) -> None:
    assert cell(Column("a", "a"), text) == "'" + text
    assert cell(Column("a", "a", "decimal"), Decimal("-1")) == "-1"


@pytest.mark.parametrize(
    ("value", "language", "shown"),
    [("out", "en", "Going out"), ("out", "zh", "出"), ("sideways", "zh", "sideways"), (None, "zh", None)],
)
def test_a_code_is_words_in_a_file(value: str | None, language: Language, shown: str | None) -> None:
    column = Column("direction", "direction", words={"out": ("going out", "出")})
    assert column.in_file(value, language) == shown
    assert column.told(value, language) == value


@pytest.mark.parametrize(
    ("column", "value", "english", "chinese"),
    [
        (Column("a", "a", "boolean"), True, "Yes", "是"),
        (Column("a", "a", "boolean"), False, "No", "否"),
        (Column("a", "a", "boolean"), None, None, None),
        (
            Column("a", "a", "json", words=WORDS),
            '["x_y","z","new"]',
            "Ex, Zed, new",
            "甲、乙、new",
        ),
        (Column("a", "a", "json", words={}), "[]", "", ""),
        (Column("a", "a", "json", in_words=lambda value, language: f"{language} {value}"), "{}", "en {}", "zh {}"),
        (Column("a", "a", "json"), '{"a": 1}', '{"a": 1}', '{"a": 1}'),
    ],
)
def test_what_people_read_in_a_file(column: Column, value: object, english: str | None, chinese: str | None) -> None:
    assert (column.in_file(value, "en"), column.in_file(value, "zh")) == (english, chinese)
    assert column.told(value, "en") == value


@pytest.mark.parametrize(
    ("value", "exact"),
    [(Decimal("123456789012.345"), True), (Decimal("1234567890123.345"), False), (10**15, False), (True, False)],
)
def test_numbers_that_excel_would_round_are_text(value: object, exact: bool) -> None:
    assert is_exact_number(value) == exact
