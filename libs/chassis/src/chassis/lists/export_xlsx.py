"""A list as an Excel workbook, written row by row to a temporary file and sent in pieces."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import asyncpg

from chassis.lists.export import Reader, exported, heads, in_cell
from chassis.lists.listing import ColumnKind, Listing
from chassis.lists.values import text_of

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SHEET_ROWS_MAX = 1_000_000
EXACT_DIGITS_MAX = 15
CHUNK_BYTES = 262_144
FORMATS: dict[type[date], str] = {date: "yyyy-mm-dd", datetime: "yyyy-mm-dd hh:mm:ss"}
WIDTHS: dict[ColumnKind, float] = {"date": 11, "timestamp": 19}
"""In characters. In the width that columns have by themselves Excel shows a date as ####."""
CLOCK = "Times are those of {zone}. 时间均为 {zone} 当地时间。"
OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


class GrowingBook:
    """A workbook in memory of one row; a new sheet begins where Excel's rows end."""

    def __init__(self, path: str, listing: Listing, reader: Reader) -> None:
        from xlsxwriter import Workbook  # type: ignore[import-untyped]

        self._book: Workbook = Workbook(path, {**OPTIONS, "tmpdir": tempfile.gettempdir()})
        self._book.set_properties({"comments": CLOCK.format(zone=reader.zone.key)})
        self._formats = {kind: self._book.add_format({"num_format": shown}) for kind, shown in FORMATS.items()}
        self._columns = exported(listing)
        self._heads = heads(listing, reader.language)
        self._reader = reader
        self._begin_sheet()

    def add(self, rows: Sequence[asyncpg.Record]) -> None:
        for row in rows:
            if self._row > SHEET_ROWS_MAX:
                self._begin_sheet()
            for place, (source, column) in enumerate(self._columns):
                self._write(place, in_cell(column, row[source], self._reader))
            self._row += 1

    def close(self) -> None:
        self._book.close()

    def _begin_sheet(self) -> None:
        self._sheet: Worksheet = self._book.add_worksheet()
        for place, (_, column) in enumerate(self._columns):
            if column.kind in WIDTHS:
                self._sheet.set_column(place, place, WIDTHS[column.kind])
        self._sheet.write_row(0, 0, self._heads)
        self._row = 1

    def _write(self, place: int, value: Any) -> None:
        if value is None:
            return
        if isinstance(value, date):
            self._sheet.write_datetime(self._row, place, value, self._formats[type(value)])
        elif is_exact_number(value):
            self._sheet.write_number(self._row, place, value)
        else:
            self._sheet.write_string(self._row, place, text_of(value)[:32_767])


def is_exact_number(value: Any) -> bool:
    """A number that Excel's binary floating point shows digit for digit."""
    if isinstance(value, Decimal):
        return len(value.as_tuple().digits) <= EXACT_DIGITS_MAX
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**EXACT_DIGITS_MAX


async def xlsx_chunks(
    listing: Listing, reader: Reader, pages: AsyncIterator[Sequence[asyncpg.Record]]
) -> AsyncIterator[bytes]:
    """The file in chunks; a thread writes it, so that other requests go on."""
    with tempfile.NamedTemporaryFile(suffix=".xlsx") as file:
        book = await asyncio.to_thread(GrowingBook, file.name, listing, reader)
        async for rows in pages:
            await asyncio.to_thread(book.add, rows)
        await asyncio.to_thread(book.close)
        while chunk := await asyncio.to_thread(file.read, CHUNK_BYTES):
            yield chunk
