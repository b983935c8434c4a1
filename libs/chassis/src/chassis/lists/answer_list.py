"""GET of a list: filtered, sorted, a page by keyset cursor, or all of it as a streamed file."""

from collections.abc import Sequence
from typing import Any

import asyncpg
import orjson
from fastapi import Request
from starlette.datastructures import QueryParams
from starlette.responses import Response, StreamingResponse

from chassis.access.caller import Caller
from chassis.edge.parts import parts_of
from chassis.lists import export_csv, export_xlsx
from chassis.lists.cursor import RowBefore, read_cursor, sort_of, write_cursor
from chassis.lists.export import PAGE_ROWS, Reader, reader_of, rest_of_rows
from chassis.lists.filters import conditions
from chassis.lists.listing import Column, Listing
from chassis.lists.read_page import ListQuery, Page, read_page
from chassis.problems.known import LIMIT_INVALID, PARAMETER_TWICE
from chassis.problems.problem import Language
from chassis.respond import respond
from chassis.storage.database import Database

LIMIT_DEFAULT = 50
LIMIT_MAX = 500
_FILES = {
    export_csv.CONTENT_TYPE: ("csv", export_csv.csv_chunks),
    export_xlsx.CONTENT_TYPE: ("xlsx", export_xlsx.xlsx_chunks),
}


async def answer_list(request: Request, listing: Listing, caller: Caller, *arguments: Any) -> Response:
    """`{"items": […], "next_cursor": …}`, or csv or xlsx when Accept asks for it.

    `arguments` are the values of $2, $3 … in `listing.where`. Query: `limit` 1 to 500 (default 50), `cursor`, `sort`
    (`name` or `-name`), and the filters of the columns. Raises 400 for whatever the list does not know.
    """
    if listing.function is not None:
        caller.require(listing.function)
    query = list_query(request.query_params, listing, caller, arguments)
    database, cursor = parts_of(request).database, request.query_params.get("cursor")
    before = read_cursor(listing, query.sort, cursor) if cursor is not None else None
    content_type = _file_type(request.headers.get("accept", ""))
    if content_type is not None:
        return await _file(database, query, before, content_type, reader_of(caller))
    return await _page(database, query, before, _limit(request.query_params), caller.language)


def list_query(parameters: QueryParams, listing: Listing, caller: Caller, arguments: tuple[Any, ...] = ()) -> ListQuery:
    """What the parameters ask of the list, in the caller's organisation."""
    given = parameters.multi_items()
    twice = {name for name, _ in given if len(parameters.getlist(name)) > 1}
    if twice:
        raise PARAMETER_TWICE(parameter=min(twice))
    sort = sort_of(listing, parameters.get("sort"))
    return ListQuery(listing, caller.organisation_id, arguments, conditions(listing, given), sort)


def _limit(parameters: QueryParams) -> int:
    text = parameters.get("limit", str(LIMIT_DEFAULT))
    if not (text.isascii() and text.isdigit() and len(text) < 4 and 1 <= int(text) <= LIMIT_MAX):
        raise LIMIT_INVALID(limit_max=LIMIT_MAX)
    return int(text)


def _file_type(accept: str) -> str | None:
    asked = [item.split(";")[0].strip().lower() for item in accept.split(",")]
    return next((content_type for content_type in asked if content_type in _FILES), None)


async def _page(
    database: Database, query: ListQuery, before: RowBefore | None, limit: int, language: Language
) -> Response:
    async with database.connection() as connection:
        page = await read_page(connection, query, before, limit)
    next_cursor = write_cursor(query.listing, query.sort, page.last) if page.more else None
    return respond({"items": items(query.listing, page, language), "next_cursor": next_cursor})


def items(listing: Listing, page: Page, language: Language) -> list[dict[str, Any]]:
    """The rows as JSON objects of the listing's columns."""
    names = [column.name for column in listing.columns]
    special = [(place, column) for place, column in enumerate(listing.columns) if column.kind == "json" or column.tell]
    return [dict(zip(names, _values(row, special, language), strict=True)) for row in page.rows]


def _values(row: asyncpg.Record, special: Sequence[tuple[int, Column]], language: Language) -> list[Any]:
    """JSON passes through as it is; what has words is worded."""
    values: list[Any] = list(row)[:-2]
    for place, column in special:
        value = column.told(values[place], language)
        values[place] = orjson.Fragment(value) if column.kind == "json" and value is not None else value
    return values


async def _file(
    database: Database, query: ListQuery, before: RowBefore | None, content_type: str, reader: Reader
) -> Response:
    ending, chunks = _FILES[content_type]
    async with database.connection() as connection:
        first = await read_page(connection, query, before, PAGE_ROWS)
    headers = {"Content-Disposition": f'attachment; filename="{query.listing.name}.{ending}"'}
    pages = rest_of_rows(database, query, first)
    return StreamingResponse(chunks(query.listing, reader, pages), 200, headers, content_type)
