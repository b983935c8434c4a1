"""Open items and their settlements: locked before they are read, saved with what a batch did to them."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

import asyncpg

from contracts import Document, from_cents, new_id, to_cents
from ledger.domain.books import Owned, Request
from ledger.domain.items_of_documents import foreign_amount, item_amount, party_of, settled_by, takes_the_oldest
from ledger.domain.open_item import ItemSide, OpenItem, Party
from ledger.domain.open_items import OpenItems
from ledger.domain.settle import Settled
from messaging import Connection

ITEM_COLUMNS = """
id, organisation_id, partner_id, side, document_id, document_kind, document_number, business_date, amount, remaining,
currency, foreign_amount, foreign_remaining
"""
LOCK = f"""
SELECT {ITEM_COLUMNS}
FROM open_items
WHERE (remaining > 0 OR foreign_remaining > 0) AND id = ANY(ARRAY(
    SELECT id FROM open_items JOIN unnest($1::uuid[], $2::uuid[]) AS named (organisation_id, document_id)
    USING (organisation_id, document_id)
    UNION
    SELECT id FROM (
        SELECT id, needed, sum(coalesce(foreign_remaining, remaining)) OVER (
            PARTITION BY organisation_id, partner_id, side, currency ORDER BY business_date, id
        ) - coalesce(foreign_remaining, remaining) AS older
        FROM open_items JOIN unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::numeric[])
            AS party (organisation_id, partner_id, side, wanted, needed) USING (organisation_id, partner_id, side)
        WHERE (remaining > 0 OR foreign_remaining > 0) AND currency IS NOT DISTINCT FROM wanted
    ) AS oldest WHERE older < needed
))
ORDER BY id FOR UPDATE
"""
_REMAIN = """
UPDATE open_items SET remaining = left_over.remaining, foreign_remaining = left_over.foreign_remaining
FROM unnest($1::uuid[], $2::numeric[], $3::numeric[]) AS left_over (id, remaining, foreign_remaining)
WHERE open_items.id = left_over.id
"""
_ITEM_COLUMNS = (
    "id", "organisation_id", "partner_id", "side", "document_id", "document_kind", "document_number", "business_date",
    "amount", "remaining", "currency", "foreign_amount", "foreign_remaining",
)  # fmt: skip
_AT_HOME = (None, None, None)
_SETTLEMENT_COLUMNS = (
    "id", "organisation_id", "item_id", "credit_id", "amount", "settled_at", "credit_amount", "foreign_amount",
)  # fmt: skip


async def lock_open_items(connection: Connection, requests: Sequence[Request]) -> OpenItems:
    """What the requests may settle, locked in the order of ids. Credits are there to settle, not to be settled.

    Of a partner with very many open items only as many of the oldest as all credits of the batch can reach.
    """
    named = {Owned(r.organisation_id, wish.document_id) for r in requests for wish in settled_by(r.document)}
    needed = [(*party, currency, from_cents(cents)) for (party, currency), cents in _needed(requests).items()]
    if not named and not needed:
        return OpenItems()
    return OpenItems(map(read_item, await connection.fetch(LOCK, *_columns(named, 2), *_columns(needed, 5))))


def _needed(requests: Sequence[Request]) -> dict[tuple[Party, str | None], int]:
    """Cents of all credits in the batch, of the parties and currencies whose oldest items are wanted."""
    parties = [(party_of(r.organisation_id, r.document), r.document) for r in requests]
    wanted = {(party, document.currency) for party, document in parties if party and takes_the_oldest(document)}
    needed = dict.fromkeys(wanted, 0)
    for party, document in parties:
        if party and (party, document.currency) in needed:
            needed[party, document.currency] -= min(_own_amount(document), 0)
    return needed


def _own_amount(document: Document) -> int:
    return foreign_amount(document) if document.currency else item_amount(document)


async def save_open_items(connection: Connection, items: OpenItems, now: datetime) -> None:
    """New items, what is left of the older ones, and the settlements."""
    await connection.copy_records_to_table("open_items", records=map(_row, items.opened), columns=_ITEM_COLUMNS)
    if items.settled:
        await _save_settled(connection, items, now)


async def _save_settled(connection: Connection, items: OpenItems, now: datetime) -> None:
    new = {item.item_id for item in items.opened}
    older = {s.item.item_id: s.item for s in items.settled if s.item.item_id not in new}
    await save_remaining(connection, older.values())
    records = [_settlement_row(settled, now) for settled in items.settled]
    await connection.copy_records_to_table("settlements", records=records, columns=_SETTLEMENT_COLUMNS)


async def save_remaining(connection: Connection, items: Collection[OpenItem]) -> None:
    foreign = [from_cents(item.foreign_remaining) if item.currency else None for item in items]
    remaining = [from_cents(item.remaining) for item in items]
    await connection.execute(_REMAIN, [item.item_id for item in items], remaining, foreign)


def read_item(row: asyncpg.Record) -> OpenItem:
    item_id, organisation_id, partner_id, side, document_id, kind, number, day, amount, remaining, *abroad = row
    party = Party(organisation_id, partner_id, ItemSide(side))
    currency, *foreign = abroad
    figures = map(to_cents, foreign) if currency else ()
    return OpenItem(
        item_id, party, document_id, kind, number, day, to_cents(amount), to_cents(remaining), currency, *figures
    )


def _row(item: OpenItem) -> tuple[Any, ...]:
    figures = (from_cents(item.amount), from_cents(item.remaining))
    abroad = (item.currency, from_cents(item.foreign_amount), from_cents(item.foreign_remaining))
    about = (item.item_id, *item.party, item.document_id, item.kind, item.number, item.business_date)
    return *about, *figures, *(abroad if item.currency else _AT_HOME)


def _settlement_row(settled: Settled, now: datetime) -> tuple[Any, ...]:
    item, credit, cents, credit_cents, foreign = settled
    shares = (from_cents(credit_cents), from_cents(foreign)) if foreign is not None else (None, None)
    return new_id(), item.party.organisation_id, item.item_id, credit.item_id, from_cents(cents), now, *shares


def _columns(rows: Iterable[tuple[object, ...]], width: int) -> list[list[object]]:
    ordered = list(rows)
    return [[row[place] for row in ordered] for place in range(width)]
