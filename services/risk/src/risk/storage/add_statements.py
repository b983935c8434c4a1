"""Keep what was said of document versions, whatever comes first."""

from collections.abc import Sequence

import asyncpg

from contracts import ORDER_KINDS
from messaging import Connection
from risk.domain.compare_books import Status
from risk.domain.heard import Heard, Kept, VersionKey
from risk.storage.statement_json import read_books, write_books

ADD_SQL = """
WITH added AS (
    INSERT INTO books AS b (organisation_id, document_id, version, kind, number, business, stock, finance)
    SELECT * FROM unnest(
        $1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
    ON CONFLICT (organisation_id, document_id, version) DO UPDATE SET
        business = b.business || excluded.business,
        stock = b.stock || excluded.stock,
        finance = b.finance || excluded.finance,
        changed_at = now()
    RETURNING organisation_id, document_id, version, kind, number, business, stock, finance, status)
SELECT * FROM added
WHERE status <> 'in_flight'
    OR (business <> '' AND (finance <> '' OR kind = ANY($9) OR stock LIKE '%"outcome":"refused"%'))
"""
ALONE = sorted(ORDER_KINDS)
"""Kinds that stand in the business book alone."""


async def add_statements(connection: Connection, heard: Sequence[Heard]) -> list[Kept]:
    """Append to each version (one entry each, sorted by key); the rows stay locked.

    Gives all that is kept of those that are ripe: all books may have spoken, or they were judged before.
    """
    columns = zip(*(_row(each) for each in heard), strict=True)
    return [kept(row) for row in await connection.fetch(ADD_SQL, *map(list, columns), ALONE)]


def kept(row: asyncpg.Record) -> Kept:
    organisation_id, document_id, version, kind, number, business, stock, finance, status = row
    key = VersionKey(organisation_id, document_id, version)
    return Kept(Heard(key, kind, number, read_books(business, stock, finance)), Status(status))


def _row(heard: Heard) -> tuple[object, ...]:
    return (*heard.key, heard.kind, heard.number, *write_books(heard.books))
