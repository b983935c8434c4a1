"""What csv and xlsx have in common: the columns, their heads in the caller's language, and the pages of rows."""

from collections.abc import AsyncIterator, Sequence

import asyncpg

from chassis.lists.listing import Column, Listing
from chassis.lists.read_page import ListQuery, Page, read_page
from chassis.problems.problem import Language
from chassis.storage.database import Database

PAGE_ROWS = 2_000


def exported(listing: Listing) -> list[tuple[int, Column]]:
    """The columns of a file with their place in a row."""
    return [(place, column) for place, column in enumerate(listing.columns) if column.export]


def heads(listing: Listing, language: Language) -> list[str]:
    return [(column.en if language == "en" else column.zh) or column.name for _, column in exported(listing)]


async def rest_of_rows(database: Database, query: ListQuery, first: Page) -> AsyncIterator[Sequence[asyncpg.Record]]:
    """The rows of `first` and of all pages after it; no connection is held while a slow reader takes a page."""
    page = first
    while page.rows:
        yield page.rows
        if not page.more:
            return
        async with database.connection() as connection:
            page = await read_page(connection, query, page.last, PAGE_ROWS)
