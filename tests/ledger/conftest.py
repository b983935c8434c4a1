"""A ledger database to book in, and what it says afterwards."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest
from tests.as_read import as_read
from tests.databases import FreshDatabases

from contracts import (
    DocumentAudited,
    DocumentEvent,
    DocumentUnaudited,
    PersonReference,
    ReturnPosted,
    StockPosted,
    StockRestored,
    StockReversed,
    TrueUp,
    new_id,
)
from ledger.domain.books import Request
from ledger.entrypoints.events import PARTS
from ledger.use_cases.add_to_restored import add_to_restored
from ledger.use_cases.post_vouchers import Heard, post_vouchers
from ledger.use_cases.reverse_vouchers import reverse_vouchers
from messaging import Connection
from tritally.check.ledger_checks import LEDGER_CHECKS

Said = list[tuple[str, dict[str, Any]]]
Act = Callable[[Connection, list[Heard]], Awaitable[None]]
LEADS_NOWHERE = """
SELECT 'posting' AS what, vouchers.organisation_id, vouchers.document_id AS id, version, refusal, vouchers.id AS found
FROM vouchers LEFT JOIN postings ON (postings.organisation_id, postings.document_id, version)
    = (vouchers.organisation_id, vouchers.document_id, document_version)
WHERE postings.version IS NULL OR refusal IS NOT NULL
UNION ALL
SELECT 'voucher without lines', organisation_id, id, document_version, NULL, NULL
FROM vouchers WHERE NOT EXISTS (SELECT FROM voucher_lines WHERE voucher_id = vouchers.id)
UNION ALL
SELECT 'counter', organisation_id, NULL, NULL, NULL, NULL
FROM voucher_counters LEFT JOIN vouchers USING (organisation_id, month, word)
GROUP BY organisation_id, month, word, last_number HAVING count(number) <> last_number
"""


def event_of(request: Request) -> DocumentEvent:
    """The event on which ledger books the document."""
    now = datetime.now(UTC)
    if not request.document.kind.moves_goods:
        auditor = PersonReference(person_id=new_id(), name="李雷")
        return DocumentAudited(
            organisation_id=request.organisation_id, document=request.document, audited_by=auditor, audited_at=now
        )
    event = ReturnPosted if request.document.kind.is_return else StockPosted
    return event(
        organisation_id=request.organisation_id,
        document=request.document,
        posted_at=now,
        movements=tuple(request.movements),
        true_ups=tuple(request.true_ups),
        in_transit_losses=tuple(request.losses),
    )


def unaudit_of(request: Request) -> DocumentEvent:
    """The event on which ledger takes the document back."""
    now = datetime.now(UTC)
    if not request.document.kind.moves_goods:
        person = PersonReference(person_id=new_id(), name="李雷")
        return DocumentUnaudited(
            organisation_id=request.organisation_id, document=request.document, unaudited_by=person, unaudited_at=now
        )
    back = tuple(m.model_copy(update={"quantity": -m.quantity, "cost": -m.cost}) for m in request.movements)
    return StockReversed(
        organisation_id=request.organisation_id,
        document=request.document,
        reversed_at=now,
        movements=back,
        unaudited=True,
    )


@dataclass
class Ledger:
    """One migrated database of the ledger service."""

    dsn: str
    connection: "asyncpg.Connection[asyncpg.Record]"

    async def book(self, *requests: Request) -> Said:
        """Book them as one batch; what ledger says of it: (event, body)."""
        return await self._said_of(post_vouchers, [Heard(as_read(event_of(request), PARTS)) for request in requests])

    async def unaudit(self, *requests: Request) -> Said:
        """Take them back as one batch; what ledger says of it."""
        return await self._said_of(
            reverse_vouchers, [Heard(as_read(unaudit_of(request), PARTS)) for request in requests]
        )

    async def restore(self, request: Request, *true_ups: TrueUp) -> Said:
        """Its stock stands again, with these corrections; what ledger says of it."""

        async def act(connection: Connection, heard: list[Heard]) -> None:
            event = StockRestored(
                organisation_id=request.organisation_id,
                document=request.document,
                restored_at=datetime.now(UTC),
                movements=tuple(request.movements),
                true_ups=true_ups,
            )
            await add_to_restored(connection, event, None)

        return await self._said_of(act, [])

    async def _said_of(self, act: Act, heard: list[Heard]) -> Said:
        async with self.connection.transaction():
            before = await self.connection.fetchval("SELECT coalesce(max(id), 0) FROM outbox")
            await act(self.connection, heard)
            rows = await self.connection.fetch("SELECT ce_type, body FROM outbox WHERE id > $1 ORDER BY id", before)
        return [(ce_type.split(".")[2], json.loads(body)) for ce_type, body in rows]

    async def rows(self, query: str, *arguments: Any) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in await self.connection.fetch(query, *arguments)]

    async def guilty(self) -> list[dict[str, object]]:
        """Rows that break what `tritally check` asks of this book, or that lead nowhere."""
        queries = [*(check.guilty for check in LEDGER_CHECKS), LEADS_NOWHERE]
        return [dict(row) for query in queries for row in await self.connection.fetch(query)]


@pytest.fixture
async def ledger(fresh_database: FreshDatabases) -> AsyncIterator[Ledger]:
    """Every test leaves books in which all invariants hold."""
    dsn = fresh_database("ledger", service="ledger")
    connection = await asyncpg.connect(dsn)
    books = Ledger(dsn, connection)
    yield books
    assert await books.guilty() == []
    await connection.close()


Book = Callable[..., Awaitable[Said]]
