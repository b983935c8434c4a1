"""What csv and xlsx have in common: the columns, their heads, their values as the reader knows them, the rows."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import asyncpg

from chassis.access.caller import Caller
from chassis.lists.listing import Column, Listing
from chassis.lists.read_page import ListQuery, Page, read_page
from chassis.problems.problem import Language
from chassis.storage.database import Database

PAGE_ROWS = 2_000


def exported(listing: Listing) -> list[tuple[int, Column]]:
    """The columns of a file with their place in a row."""
    return [(place, column) for place, column in enumerate(listing.columns) if column.export]


class Reader(NamedTuple):
    """For whom a file is: the words and the clock in it are theirs. Answers as JSON know no zone but UTC."""

    language: Language
    zone: ZoneInfo


def reader_of(caller: Caller) -> Reader:
    return Reader(caller.language, ZoneInfo(caller.time_zone))


def heads(listing: Listing, language: Language) -> list[str]:
    return [(column.en if language == "en" else column.zh) or column.name for _, column in exported(listing)]


def in_cell(column: Column, value: Any, reader: Reader) -> Any:
    """In words, and an instant as the second on the reader's clock, without a zone: no spreadsheet knows one."""
    shown = column.in_file(value, reader.language)
    return shown.astimezone(reader.zone).replace(tzinfo=None, microsecond=0) if isinstance(shown, datetime) else shown


async def rest_of_rows(database: Database, query: ListQuery, first: Page) -> AsyncIterator[Sequence[asyncpg.Record]]:
    """The rows of `first` and of all pages after it; no connection is held while a slow reader takes a page."""
    page = first
    while page.rows:
        yield page.rows
        if not page.more:
            return
        async with database.connection() as connection:
            page = await read_page(connection, query, page.last, PAGE_ROWS)
