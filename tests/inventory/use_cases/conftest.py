"""Handlers of inventory on a real, fresh database."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

import asyncpg
import pytest
from tests.inventory.compare_books import compare_books

from contracts import (
    Document,
    DocumentAudited,
    DocumentUnaudited,
    Event,
    PersonReference,
    VoucherRefusal,
    VoucherRefused,
    VoucherReversalRefused,
    decode,
    new_id,
)
from inventory.use_cases.post_stock import post_stock
from messaging import Delivery

STATE_SQL = "SELECT quantity::text, value::text FROM balances WHERE organisation_id = $1 ORDER BY product_id"


@dataclass
class Desk:
    """Hands events to the handlers, one transaction a batch, and reads what was said since."""

    dsn: str
    pool: Any
    positions: Callable[[], int] = field(default_factory=lambda: count(1).__next__)
    read_up_to: int = 0

    def deliveries(self, events: Sequence[Event]) -> list[Delivery[Any]]:
        return [
            Delivery(event, "documents", self.positions(), 0, 0, event.ordering_key, new_id(), datetime.now(UTC), None)
            for event in events
        ]

    async def hand(self, handler: Callable[..., Awaitable[None]], events: Sequence[Event]) -> None:
        async with self.pool.acquire() as connection, connection.transaction():
            await handler(connection, self.deliveries(events))

    async def hear(self, handler: Callable[..., Awaitable[None]], events: Sequence[Event]) -> list[Event]:
        await self.hand(handler, events)
        return await self.said()

    async def post(self, house: Any, *documents: Document) -> list[Any]:
        audited: list[DocumentAudited] = [house.audited(document) for document in documents]
        return await self.hear(post_stock, audited)

    async def said(self) -> list[Any]:
        rows = await self.pool.fetch("SELECT id, ce_type, body FROM outbox WHERE id > $1 ORDER BY id", self.read_up_to)
        self.read_up_to = max([self.read_up_to, *(row["id"] for row in rows)])
        return [decode(row["ce_type"], row["body"]) for row in rows]

    async def state(self, house: Any) -> list[tuple[str, str]]:
        return [tuple(row) for row in await self.pool.fetch(STATE_SQL, house.organisation_id)]

    def voucher_refused(self, house: Any, document: Document) -> VoucherRefused:
        return VoucherRefused(
            organisation_id=house.organisation_id,
            key=house.warehouse_id,
            document_id=document.document_id,
            version=document.version,
            document_kind=document.kind,
            number=document.number,
            refused_at=datetime.now(UTC),
            reason=VoucherRefusal.PERIOD_CLOSED,
        )

    def reversal_refused(self, house: Any, document: Document) -> VoucherReversalRefused:
        refused = self.voucher_refused(house, document)
        return VoucherReversalRefused(**{name: getattr(refused, name) for name in type(refused).model_fields})

    def unaudited(self, house: Any, document: Document) -> DocumentUnaudited:
        return DocumentUnaudited(
            organisation_id=house.organisation_id,
            document=document,
            unaudited_by=PersonReference(person_id=new_id(), name="Li"),
            unaudited_at=datetime.now(UTC),
        )


@pytest.fixture
async def desk(fresh_database: Callable[..., str]) -> AsyncIterator[Desk]:
    dsn = fresh_database("inventory", service="inventory")
    async with asyncpg.create_pool(dsn, min_size=1, max_size=8) as pool:
        yield Desk(dsn, pool)
        async with pool.acquire() as connection:
            compared = await compare_books(connection)
        assert {name: rows for name, rows in compared.items() if rows} == {}
