"""Play a history through the service's use cases on PostgreSQL and through the reference, and compare everything."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from itertools import count
from typing import Any
from uuid import UUID

from tests.inventory.histories import UNAUDIT, Firm, Step
from tests.inventory.reference.books import Books, Entry
from tests.inventory.reference.pile import LineId, Pile, plain
from tests.inventory.reference.refusals import refusal
from tests.inventory.reference.take_back import take_back

from contracts import (
    Document,
    DocumentAudited,
    DocumentUnaudited,
    Event,
    PersonReference,
    StockPosted,
    StockRefused,
    StockRestored,
    StockReversalRefused,
    StockReversed,
    VoucherRefusal,
    VoucherReversalRefused,
    decode,
    new_id,
)
from inventory.use_cases.post_stock import post_stock
from inventory.use_cases.restore_stock import restore_stock
from inventory.use_cases.reverse_stock import reverse_unaudited
from messaging import Connection, Delivery

NOW = datetime(2010, 12, 1, 8, tzinfo=UTC)
LI = PersonReference(person_id=new_id(), name="Li")
positions = count(1)
STATE_SQL = """
SELECT b.product_id, b.warehouse_id, b.quantity, b.value, b.last_unit_cost,
    ARRAY(SELECT (remaining_quantity, remaining_value)::text FROM layers l
        WHERE l.balance_id = b.balance_id AND l.remaining_quantity > 0 ORDER BY l.sequence),
    ARRAY(SELECT (line_id, remaining_quantity, remaining_value)::text FROM short_issues s
        WHERE s.balance_id = b.balance_id AND s.remaining_quantity > 0 ORDER BY s.sequence)
FROM balances b WHERE organisation_id = $1
"""
TRANSITS_SQL = "SELECT document_id, line_id, quantity, cost FROM transits WHERE organisation_id = $1 AND quantity > 0"
State = dict[tuple[UUID, UUID], tuple[Any, ...]]


@dataclass
class Play:
    """`connection` is in no transaction: each batch is one."""

    connection: Connection
    dsn: str
    firm: Firm = field(default_factory=Firm)
    books: Books = field(default_factory=Books)
    said_up_to: int = 0

    async def play(self, steps: Sequence[Step], batch: int = 1) -> None:
        """`batch` documents at once; an un-audit comes alone."""
        pending: list[Document] = []
        for step in steps:
            document = self.firm.write(step) if step.what != UNAUDIT else None
            if document:
                pending.append(document)
            if step.what == UNAUDIT or len(pending) >= batch:
                await self.post(pending)
                pending = []
            if step.what == UNAUDIT and self.books.entries:
                await self.unaudit(self.books.entries[step.choice % len(self.books.entries)])
        await self.post(pending)
        await self.compare_state()

    async def post(self, documents: Sequence[Document]) -> None:
        if not documents:
            return
        said = await self.hear(post_stock, [self.audited(document) for document in documents])
        for document, event in zip(documents, said, strict=True):
            reason = refusal(self.books, document)
            if reason:
                assert isinstance(event, StockRefused), f"{document.kind}: {reason} by the reference"
                assert event.reason is reason
                self.firm.documents.remove(document)
            else:
                assert isinstance(event, StockPosted), f"{document.kind}: {event.reason} by the service"  # type: ignore[attr-defined]
                compare_posting(event, self.books.post(document))

    async def unaudit(self, entry: Entry) -> bool:
        """True: it was reversed."""
        document = entry.document
        costs = entry.costs()
        reason = take_back(self.books, entry)
        said = (await self.hear(reverse_unaudited, [self.unaudited(document)]))[0]
        if reason:
            assert isinstance(said, StockReversalRefused), f"{document.kind}: {reason} by the reference"
            assert said.reason is reason
            return False
        assert isinstance(said, StockReversed), f"{document.kind}: {said.reason} by the service"  # type: ignore[attr-defined]
        assert {one.line_id: one.cost for one in said.movements} == {line: -money(cost) for line, cost in costs.items()}
        self.firm.documents.remove(document)
        return True

    async def post_one(self, step: Step) -> Entry | None:
        """The entry of the step's document, if there is one and it is posted."""
        document = self.firm.write(step)
        if document is None:
            return None
        await self.post([document])
        last = self.books.entries[-1] if self.books.entries else None
        return last if last and last.document is document else None

    async def restore(self, document: Document) -> None:
        """Ledger refuses to reverse the vouchers; the reference takes the document up again."""
        said = await self.hear(restore_stock, [self.reversal_refused(document)])
        assert [type(one) for one in said] == [StockRestored]

    async def compare_state(self) -> None:
        assert await self.state() == state_of(self.books)
        assert {(row[0], row[1]): (row[2], row[3]) for row in await self.ways()} == {
            line: (plain(quantity, 6), money(cost)) for line, (quantity, cost) in self.books.ways.items() if quantity
        }

    async def ways(self) -> list[tuple[Any, ...]]:
        """What is on its way between warehouses."""
        rows = await self.connection.fetch(TRANSITS_SQL, self.firm.organisation_id)
        return sorted(tuple(row) for row in rows)

    async def state(self) -> State:
        rows = await self.connection.fetch(STATE_SQL, self.firm.organisation_id)
        return {(row[0], row[1]): tuple(row[2:]) for row in rows if row[2] or row[3] or row[4] is not None}

    async def hear(self, handler: Any, events: Sequence[Event]) -> list[Event]:
        deliveries = [
            Delivery(event, "documents", next(positions), 0, 0, event.ordering_key, new_id(), NOW, None)
            for event in events
        ]
        async with self.connection.transaction():
            await handler(self.connection, deliveries)
        rows = await self.connection.fetch(
            "SELECT id, ce_type, body FROM outbox WHERE id > $1 ORDER BY id", self.said_up_to
        )
        self.said_up_to = max([self.said_up_to, *(row["id"] for row in rows)])
        return [decode(row["ce_type"], row["body"]) for row in rows]

    def audited(self, document: Document) -> DocumentAudited:
        return DocumentAudited(
            organisation_id=self.firm.organisation_id, document=document, audited_by=LI, audited_at=NOW
        )

    def reversal_refused(self, document: Document) -> VoucherReversalRefused:
        return VoucherReversalRefused(
            organisation_id=self.firm.organisation_id,
            key=self.firm.organisation_id,
            document_id=document.document_id,
            version=document.version,
            document_kind=document.kind,
            number=document.number,
            refused_at=NOW,
            reason=VoucherRefusal.PERIOD_CLOSED,
        )

    def unaudited(self, document: Document) -> DocumentUnaudited:
        return DocumentUnaudited(
            organisation_id=self.firm.organisation_id, document=document, unaudited_by=LI, unaudited_at=NOW
        )


def compare_posting(event: StockPosted, entry: Entry) -> None:
    assert {one.line_id: one.cost for one in event.movements} == {
        line: money(cost) for line, cost in entry.costs().items()
    }
    corrections: list[tuple[LineId, Decimal]] = [
        (line, money(cost)) for mark in entry.marks for line, cost in mark.corrections
    ]
    assert [((one.issue_document_id, one.issue_line_id), one.cost) for one in event.true_ups] == corrections
    lost = {one.line_id: one.cost for one in event.in_transit_losses}
    assert lost == {line: money(cost) for line, cost in entry.lost.items()}


def state_of(books: Books) -> State:
    piles = {key: pile for key, pile in books.piles.items() if pile.quantity or pile.value or pile.last_costs}
    return {key: figures_of(pile) for key, pile in piles.items()}


def figures_of(pile: Pile) -> tuple[Any, ...]:
    last = pile.last_cost
    layers = [f"({plain(lot.quantity, 6)},{money(lot.value)})" for lot in pile.open_lots]
    short = [f"({owed.line[1]},{plain(owed.quantity, 6)},{money(owed.value)})" for owed in pile.open_owed]
    return plain(pile.quantity, 6), money(pile.value), None if last is None else plain(last, 6), layers, short


def money(cents: Fraction) -> Decimal:
    return plain(cents, 2)
