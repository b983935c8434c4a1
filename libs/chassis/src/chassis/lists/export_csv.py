"""A list as csv for spreadsheets: UTF-8 with a byte order mark, and no text that a spreadsheet would run."""

import csv
import io
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Any

import asyncpg

from chassis.lists.export import Reader, exported, heads, in_cell
from chassis.lists.listing import Column, Listing
from chassis.lists.values import text_of

CONTENT_TYPE = "text/csv"
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
RUNS_IN_A_SPREADSHEET = ("=", "+", "-", "@", "\t", "\r")


async def csv_chunks(
    listing: Listing, reader: Reader, pages: AsyncIterator[Sequence[asyncpg.Record]]
) -> AsyncIterator[bytes]:
    """The file in chunks of a page."""
    columns = exported(listing)
    yield BYTE_ORDER_MARK + _lines([heads(listing, reader.language)])
    async for rows in pages:
        yield _lines([[cell(column, in_cell(column, row[place], reader)) for place, column in columns] for row in rows])


def cell(column: Column, value: Any) -> str:
    """The text of one cell; `'` before what would be a formula (OWASP, CSV injection)."""
    if value is None:
        return ""
    text = value.isoformat(" ") if isinstance(value, datetime) else text_of(value)
    is_text = column.kind in ("text", "json")
    return f"'{text}" if is_text and text.startswith(RUNS_IN_A_SPREADSHEET) else text


def _lines(rows: Sequence[Sequence[str]]) -> bytes:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows(rows)
    return buffer.getvalue().encode()
