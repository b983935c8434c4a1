"""A million movements of five thousand products: posted by the rules in memory, written by COPY, a tenth back-dated."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import asyncpg

from contracts import DocumentKind, Valuation, new_id
from inventory.domain.book.moved import Moved
from inventory.domain.book.stock import LineKey, Stock, StockKey
from inventory.domain.posting.bring_in import bring_in
from inventory.domain.posting.origin import Origin, cost_of_sales_return
from inventory.domain.posting.take_out import Wanted, take_out
from inventory.storage.lock_stocks import lock_stocks
from inventory.storage.save_movements import save_movements
from inventory.storage.save_stocks import save_stocks

PRODUCTS = 5_000
LINES = 5
ROUNDS = 200
"""Each round moves each product once."""
FIRST_DAY = date(2026, 1, 1)
LAST_DAY = date(2026, 12, 31)
PIECE = 10**6
POSTING_COLUMNS = (
    "organisation_id",
    "document_id",
    "version",
    "document_kind",
    "document_number",
    "business_date",
    "posted_by",
    "posted_at",
    "outcome",
    "document",
)
K = DocumentKind
NOW = datetime(2026, 12, 31, tzinfo=UTC)


@dataclass
class Trade:
    """Half the products moving average, half FIFO. A round of receipts, one of deliveries; in the tenth some return."""

    organisation_id: UUID = field(default_factory=new_id)
    warehouse_id: UUID = field(default_factory=new_id)
    draw: random.Random = field(default_factory=lambda: random.Random(7))
    origins: dict[int, tuple[LineKey, Origin]] = field(default_factory=dict)
    stocks: list[Stock] = field(default_factory=list)

    def __post_init__(self) -> None:
        methods = (Valuation.MOVING_AVERAGE, Valuation.FIFO)
        keys = [StockKey(self.organisation_id, new_id(), self.warehouse_id) for _ in range(PRODUCTS)]
        self.stocks = [Stock(key, methods[n % 2]) for n, key in enumerate(keys)]

    async def write(self, connection: asyncpg.Connection) -> None:
        """The administrator's connection: references hold by construction and are not checked row by row."""
        await connection.execute("SET session_replication_role = replica")
        await lock_stocks(connection, self.stocks)
        for number in range(ROUNDS):
            await self._write_round(connection, number)
        await save_stocks(connection, self.stocks)
        await connection.execute("VACUUM ANALYZE")
        self.stocks.clear()
        self.origins.clear()

    async def _write_round(self, connection: asyncpg.Connection, number: int) -> None:
        documents = [(new_id(), n) for n in range(PRODUCTS // LINES)]
        kind = _kind(number)
        rows = [self._posting(document, kind, number) for document, _ in documents]
        await connection.copy_records_to_table("postings", records=rows, columns=POSTING_COLUMNS)
        moved = [(document, list(self._lines(document, kind, n))) for document, n in documents]
        await save_movements(connection, [((self.organisation_id, document, 1), lines) for document, lines in moved])

    def _posting(self, document: UUID, kind: DocumentKind, number: int) -> tuple[object, ...]:
        strays = self.draw.randrange(-20, 1) if number and self.draw.random() < 0.1 else 0
        day = FIRST_DAY + timedelta(max(0, number + strays))
        person = self.warehouse_id
        return (self.organisation_id, document, 1, kind.value, "D", day, person, NOW, "posted", b"{}")

    def _lines(self, document: UUID, kind: DocumentKind, n: int) -> Iterator[Moved]:
        for place in range(n * LINES, n * LINES + LINES):
            yield self._line(LineKey(self.organisation_id, document, new_id()), kind, place)

    def _line(self, line: LineKey, kind: DocumentKind, place: int) -> Moved:
        stock = self.stocks[place]
        if kind is K.SALES_DELIVERY:
            out = take_out(stock, Wanted(line.document_id, line.line_id, self._quantity(5, 14), 0))
            moved = Moved(stock, line.line_id, out.sequence, -out.quantity, -out.cost, *_after(stock), out.draws)
            self.origins[place] = line, Origin(stock.key, out.sequence, out.quantity, out.cost)
            return moved
        origin = self.origins[place] if kind is K.SALES_RETURN else None
        quantity = PIECE if origin else self._quantity(10, 20)
        value = (
            cost_of_sales_return(origin[1], quantity) if origin else quantity // PIECE * self.draw.randrange(900, 1500)
        )
        inflow = bring_in(stock, quantity, value)
        moved = Moved(stock, line.line_id, inflow.sequence, quantity, value, *_after(stock), inflow.covers)
        moved.origin = origin[0] if origin else None
        return moved

    def _quantity(self, least: int, most: int) -> int:
        return self.draw.randint(least, most) * PIECE


def _kind(number: int) -> DocumentKind:
    if number % 10 == 4:
        return K.SALES_RETURN
    return K.SALES_DELIVERY if number % 2 else K.PURCHASE_RECEIPT


def _after(stock: Stock) -> tuple[int, int]:
    return stock.quantity, stock.value
