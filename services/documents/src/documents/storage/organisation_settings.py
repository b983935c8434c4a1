"""Settings of organisations. Who has none has the defaults, at version 0."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from documents.domain.currencies.iso_codes import BOOK_CURRENCY
from messaging import Connection

_READ = """
SELECT version, realtime_stock, since, changed_by_name,
    (SELECT count(*) FROM posting_queue AS q WHERE q.organisation_id = s.organisation_id), book_currency
FROM settings AS s WHERE organisation_id = $1
"""
_LOCK = "SELECT version FROM settings WHERE organisation_id = $1 FOR UPDATE"
_WRITE = """
INSERT INTO settings AS s
    (organisation_id, version, realtime_stock, since, changed_by, changed_by_name, changed_at, book_currency)
VALUES ($1, $2, $3, $4, $5, $6, $4, $7)
ON CONFLICT (organisation_id) DO UPDATE SET version = excluded.version, realtime_stock = excluded.realtime_stock,
    since = CASE WHEN s.realtime_stock = excluded.realtime_stock THEN s.since ELSE excluded.since END,
    changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at,
    book_currency = excluded.book_currency
WHERE s.version = excluded.version - 1
RETURNING version
"""
_BOOK_CURRENCY = "SELECT book_currency FROM settings WHERE organisation_id = $1"
_HAS_SPOKEN = """
SELECT EXISTS (SELECT FROM documents
               WHERE organisation_id = $1 AND (state <> 'draft' OR version > 1 OR currency IS NOT NULL))
"""


@dataclass(frozen=True, slots=True)
class OrganisationSettings:
    """`since`: since when real-time stock is as it is; None: it always was. `queued` documents wait for it."""

    version: int
    realtime_stock: bool
    since: datetime | None
    changed_by_name: str | None
    queued: int
    book_currency: str = BOOK_CURRENCY


async def read_settings(connection: Connection, organisation_id: UUID) -> OrganisationSettings:
    row = await connection.fetchrow(_READ, organisation_id)
    return OrganisationSettings(*row) if row else OrganisationSettings(0, True, None, None, 0)


async def lock_settings(connection: Connection, organisation_id: UUID) -> int:
    """The version, which nobody changes until the end of the transaction; 0: there are none yet."""
    return await connection.fetchval(_LOCK, organisation_id) or 0


async def write_settings(
    connection: Connection,
    organisation_id: UUID,
    version: int,
    realtime_stock: bool,
    person: tuple[UUID, str],
    now: datetime,
    book_currency: str = BOOK_CURRENCY,
) -> bool:
    """As version `version`. False: someone else has just written it."""
    values = (organisation_id, version, realtime_stock, now, *person, book_currency)
    return await connection.fetchval(_WRITE, *values) is not None


async def read_book_currency(connection: Connection, organisation_id: UUID) -> str:
    """What net, tax and gross are in."""
    return await connection.fetchval(_BOOK_CURRENCY, organisation_id) or BOOK_CURRENCY


async def has_spoken(connection: Connection, organisation_id: UUID) -> bool:
    """A document was submitted or edited again, or is in a foreign currency."""
    return bool(await connection.fetchval(_HAS_SPOKEN, organisation_id))
