"""Open items to be undone, locked with all that settlements tie to them, and saved."""

from collections.abc import Iterable, Sequence, Set
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

import asyncpg

from contracts import to_cents
from ledger.domain.books import Owned
from ledger.domain.open_item import OpenItem
from ledger.domain.undo_items import KeptSettlement
from ledger.storage.open_items import ITEM_COLUMNS, read_item, save_remaining
from messaging import Connection

_OWN = """
SELECT id FROM open_items JOIN unnest($1::uuid[], $2::uuid[]) AS undone (organisation_id, document_id)
USING (organisation_id, document_id) WHERE undone_at IS NULL
"""
_LOCK = f"SELECT {ITEM_COLUMNS} FROM open_items WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE"
_SETTLEMENTS = """
SELECT id, item_id, credit_id, amount, credit_amount, foreign_amount FROM settlements
WHERE undone_at IS NULL AND (item_id = ANY($1::uuid[]) OR credit_id = ANY($1::uuid[]))
"""
_UNDO_ITEMS = "UPDATE open_items SET undone_at = $2 WHERE id = ANY($1::uuid[])"
_UNDO_SETTLEMENTS = "UPDATE settlements SET undone_at = $2 WHERE id = ANY($1::uuid[])"


class Tied(NamedTuple):
    """`own`: the items of the documents; `items`: they and what `settlements` tie to them, all locked."""

    own: Set[UUID]
    items: dict[UUID, OpenItem]
    settlements: Sequence[KeptSettlement]


async def lock_tied_items(connection: Connection, documents: Iterable[Owned]) -> Tied:
    """Read, lock in the order of ids, and read again until nothing is tied that is not locked."""
    columns = list(zip(*documents, strict=True)) or [(), ()]
    own = {row["id"] for row in await connection.fetch(_OWN, *columns)}
    items: dict[UUID, OpenItem] = {}
    while own:
        settlements = [_settlement(row) for row in await connection.fetch(_SETTLEMENTS, own)]
        tied = own | {side for kept in settlements for side in (kept.item_id, kept.credit_id)}
        if tied <= items.keys():
            return Tied(own, items, settlements)
        items = {row["id"]: read_item(row) for row in await connection.fetch(_LOCK, sorted(tied))}
    return Tied(own, items, [])


async def save_undone_items(connection: Connection, tied: Tied, now: datetime) -> None:
    if tied.own:
        await save_remaining(connection, tied.items.values())
        await connection.execute(_UNDO_ITEMS, tied.own, now)
        await connection.execute(_UNDO_SETTLEMENTS, [kept.settlement_id for kept in tied.settlements], now)


def _settlement(row: asyncpg.Record) -> KeptSettlement:
    settlement_id, item_id, credit_id, amount, credit_amount, foreign_amount = row
    cents = to_cents(amount)
    if foreign_amount is None:
        return KeptSettlement(settlement_id, item_id, credit_id, cents, cents)
    return KeptSettlement(settlement_id, item_id, credit_id, cents, to_cents(credit_amount), to_cents(foreign_amount))
