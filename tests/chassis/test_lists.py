"""Lists: one organisation's rows only, every filter, every sort, page by page."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from tests.chassis.conftest import Edge
from tests.chassis.things import insert_thing

from contracts import FUNCTIONS, new_id

NUMBERS = [f"N-{place:02}" for place in range(10)]


@pytest.fixture
async def stocked(edge: Edge) -> Edge:
    """Ten things N-00 … N-09 with quantities 0.5, 1.5 … and days from the first of the year; an eleventh elsewhere."""
    stranger = await edge.other()
    async with edge.app.state.database.transaction() as connection:
        for place, number in enumerate(NUMBERS):
            day = date(2026, 1, 1) + timedelta(days=place // 2)
            await insert_thing(connection, edge.organisation_id, new_id(), number, Decimal(place) + Decimal("0.5"), day)
        await insert_thing(connection, stranger.organisation_id, new_id(), "N-05", Decimal(99))
    return edge


async def numbers(edge: Edge, **query: Any) -> list[str]:
    answer = await edge.get("/things", **query)
    assert answer.status_code == 200, answer.text
    return [item["number"] for item in answer.json()["items"]]


@pytest.mark.parametrize(
    ("query", "places"),
    [
        ({}, range(10)),
        ({"number": "N-05"}, [5]),
        ({"number_in": "N-05,N-07,X"}, [5, 7]),
        ({"number_from": "N-03", "number_to": "N-05"}, [3, 4, 5]),
        ({"number_like": "n-0"}, range(10)),
        ({"number_like": "_-0"}, []),
        ({"number_like": "%"}, []),
        ({"quantity": "5.500"}, [5]),
        ({"quantity_from": "7.5", "sort": "-quantity"}, [9, 8, 7]),
        ({"day": "2026-01-03"}, [4, 5]),
        ({"day_to": "2026-01-01"}, [0, 1]),
        ({"day_from": "2026-01-02", "day_to": "2026-01-03", "sort": "id"}, [2, 3, 4, 5]),
        ({"day_from": "2026-01-02", "day_to": "2026-01-04", "sort": "-id", "limit": "3"}, [7, 6, 5]),
        ({"day_from": "0001-01-01", "day_to": "9999-12-31", "quantity_to": "1.5", "sort": "id"}, [0, 1]),
        ({"day_from": "0001-01-01", "day_to": "9999-12-31", "sort": "id"}, range(10)),
        ({"day_from": "2026-01-04", "day_to": "2026-01-02", "sort": "id"}, []),
        ({"day_from": "2030-01-01", "sort": "-id"}, []),
        ({"sort": "-number", "limit": "2"}, [9, 8]),
        ({"version": "2"}, []),
        ({"changed_at_from": "2020-01-01T00:00:00Z"}, None),
        ({"number": "'; DROP TABLE things; --"}, []),
    ],
)
async def test_filters_and_sorts(stocked: Edge, query: dict[str, str], places: list[int] | None) -> None:
    found = await numbers(stocked, **query)
    assert found == ([NUMBERS[place] for place in places] if places is not None else found)


@pytest.mark.parametrize(
    "sort", ["number", "-number", "quantity", "-quantity", "day", "-day", "changed_at", "id", "-id"]
)
@pytest.mark.parametrize("limit", [1, 3, 10])
@pytest.mark.parametrize("filters", [{}, {"day_to": "2026-12-31"}])
async def test_pages_meet_without_gap_or_double(stocked: Edge, sort: str, limit: int, filters: dict[str, str]) -> None:
    whole = await numbers(stocked, sort=sort, **filters)
    paged: list[str] = []
    query: dict[str, Any] = {"sort": sort, "limit": limit, **filters}
    while True:
        page = (await stocked.get("/things", **query)).json()
        paged += [item["number"] for item in page["items"]]
        if page["next_cursor"] is None:
            break
        query["cursor"] = page["next_cursor"]
    assert sorted(whole) == NUMBERS
    assert paged == whole


async def test_an_item_as_json(stocked: Edge) -> None:
    (item,) = (await stocked.get("/things", number="N-05")).json()["items"]
    assert (item["quantity"], item["day"], item["version"], item["tags"]) == ("5.500000", "2026-01-03", 1, [1, 2])


async def test_the_other_organisation_sees_its_own(stocked: Edge) -> None:
    assert await numbers(await stocked.other()) == []
    assert await numbers(await stocked.other(), sort="id", day_from="0001-01-01", day_to="9999-12-31") == []


CURSORS = ["", "x", "AAAA", "WyJ0aGluZ3MiXQ", "bnVsbA", "%%%", "WzEsMiwzLDRd", "ü"]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    ("query", "code"),
    [
        *[({"cursor": cursor}, "cursor_unknown") for cursor in CURSORS],
        ({"colour": "red"}, "filter_unknown"),
        ({"quantity_like": "1"}, "filter_unknown"),
        ({"quantity": "NaN"}, "filter_invalid"),
        ({"quantity": "1e5"}, "filter_invalid"),
        ({"day": "2026-02-30"}, "filter_invalid"),
        ({"day": "yesterday"}, "filter_invalid"),
        ({"id": "me"}, "filter_invalid"),
        ({"version": "9" * 30}, "filter_invalid"),
        ({"changed_at_from": "2026-01-01T00:00:00"}, "filter_invalid"),
        ({"number": "a\0b"}, "filter_invalid"),
        ({"number": ["a", "b"]}, "parameter_twice"),
        ({"sort": "tags"}, "sort_unknown"),
        ({"sort": "version"}, "sort_unknown"),
        ({"sort": "--number"}, "sort_unknown"),
        ({"limit": "0"}, "limit_invalid"),
        ({"limit": "501"}, "limit_invalid"),
        ({"limit": "²"}, "limit_invalid"),
    ],
)
async def test_what_a_list_does_not_know(edge: Edge, query: dict[str, Any], code: str, language: str) -> None:
    answer = await edge.http.get("/things", params=query, headers=edge.headers(language))
    assert (answer.status_code, answer.json()["code"]) == (400, code)
    assert answer.headers["content-language"] == language


async def test_a_cursor_of_another_sort_is_unknown(stocked: Edge) -> None:
    cursor = (await stocked.get("/things", limit=1)).json()["next_cursor"]
    answer = await stocked.get("/things", limit=1, cursor=cursor, sort="-number")
    assert answer.json()["code"] == "cursor_unknown"


async def test_a_list_needs_its_function(edge: Edge) -> None:
    await edge.grant(*(set(FUNCTIONS) - {"document.view"}))
    assert (await edge.get("/things")).json()["permission"] == "document.view"
