"""Open items and their settlements: locked before they are read, saved with what a batch did to them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import asyncpg

from contracts import from_cents, new_id, to_cents
from ledger.domain.books import Owned, Request
from ledger.domain.items_of_documents import item_amount, party_of, settled_by, takes_the_oldest
from ledger.domain.open_item import ItemSide, OpenItem, Party
from ledger.domain.open_items import OpenItems
from messaging import Connection

ITEM_COLUMNS = """
id, organisation_id, partner_id, side, document_id, document_kind, document_number, business_date, amount, remaining
"""
_LOCK = f"""
SELECT {ITEM_COLUMNS}
FROM open_items
WHERE remaining > 0 AND id = ANY(ARRAY(
    SELECT id FROM open_items JOIN unnest($1::uuid[], $2::uuid[]) AS named (organisation_id, document_id)
    USING (organisation_id, document_id)
    UNION
    SELECT id FROM (
        SELECT id, needed, sum(remaining) OVER (
            PARTITION BY organisation_id, partner_id, side ORDER BY business_date, id
        ) - remaining AS older
        FROM open_items JOIN unnest($3::uuid[], $4::uuid[], $5::text[], $6::numeric[])
            AS party (organisation_id, partner_id, side, needed) USING (organisation_id, partner_id, side)
        WHERE remaining > 0
    ) AS oldest WHERE older < needed
))
ORDER BY id FOR UPDATE
"""
REMAIN = """
UPDATE open_items SET remaining = left_over.remaining
FROM unnest($1::uuid[], $2::numeric[]) AS left_over (id, remaining) WHERE open_items.id = left_over.id
"""
_ITEM_COLUMNS = (
    "id", "organisation_id", "partner_id", "side", "document_id", "document_kind", "document_number", "business_date",
    "amount", "remaining",
)  # fmt: skip
_SETTLEMENT_COLUMNS = ("id", "organisation_id", "item_id", "credit_id", "amount", "settled_at")


async def lock_open_items(connection: Connection, requests: Sequence[Request]) -> OpenItems:
    """What the requests may settle, locked in the order of ids. Credits are there to settle, not to be settled.

    Of a partner with very many open items only as many of the oldest as all credits of the batch can reach.
    """
    named = {Owned(r.organisation_id, document_id) for r in requests for document_id, _ in settled_by(r.document)}
    needed = [(*party, from_cents(cents)) for party, cents in _needed(requests).items()]
    if not named and not needed:
        return OpenItems()
    return OpenItems(map(read_item, await connection.fetch(_LOCK, *_columns(named, 2), *_columns(needed, 4))))


def _needed(requests: Sequence[Request]) -> dict[Party, int]:
    """Cents of all credits in the batch, of the parties whose oldest items are wanted."""
    wanted = {p for r in requests if takes_the_oldest(r.document) and (p := party_of(r.organisation_id, r.document))}
    needed = dict.fromkeys(wanted, 0)
    for request in requests:
        party = party_of(request.organisation_id, request.document)
        if party in needed:
            needed[party] -= min(item_amount(request.document), 0)
    return needed


async def save_open_items(connection: Connection, items: OpenItems, now: datetime) -> None:
    """New items, what is left of the older ones, and the settlements."""
    await connection.copy_records_to_table("open_items", records=map(_row, items.opened), columns=_ITEM_COLUMNS)
    if items.settled:
        await _save_settled(connection, items, now)


async def _save_settled(connection: Connection, items: OpenItems, now: datetime) -> None:
    new = {item.item_id for item in items.opened}
    older = {s.item.item_id: s.item for s in items.settled if s.item.item_id not in new}
    await connection.execute(REMAIN, list(older), [from_cents(item.remaining) for item in older.values()])
    records = [
        (new_id(), s.item.party.organisation_id, s.item.item_id, s.credit.item_id, from_cents(s.cents), now)
        for s in items.settled
    ]
    await connection.copy_records_to_table("settlements", records=records, columns=_SETTLEMENT_COLUMNS)


def read_item(row: asyncpg.Record) -> OpenItem:
    item_id, organisation_id, partner_id, side, document_id, kind, number, day, amount, remaining = row
    party = Party(organisation_id, partner_id, ItemSide(side))
    return OpenItem(item_id, party, document_id, kind, number, day, to_cents(amount), to_cents(remaining))


def _row(item: OpenItem) -> tuple[Any, ...]:
    figures = (from_cents(item.amount), from_cents(item.remaining))
    return item.item_id, *item.party, item.document_id, item.kind, item.number, item.business_date, *figures


def _columns(rows: Iterable[tuple[object, ...]], width: int) -> list[list[object]]:
    ordered = list(rows)
    return [[row[place] for row in ordered] for place in range(width)]
