"""Settings of organisations. Who has none has the defaults, at version 0."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from messaging import Connection

_READ = """
SELECT version, realtime_stock, since, changed_by_name,
    (SELECT count(*) FROM posting_queue AS q WHERE q.organisation_id = s.organisation_id)
FROM settings AS s WHERE organisation_id = $1
"""
_LOCK = "SELECT version FROM settings WHERE organisation_id = $1 FOR UPDATE"
_WRITE = """
INSERT INTO settings AS s (organisation_id, version, realtime_stock, since, changed_by, changed_by_name, changed_at)
VALUES ($1, $2, $3, $4, $5, $6, $4)
ON CONFLICT (organisation_id) DO UPDATE SET version = excluded.version, realtime_stock = excluded.realtime_stock,
    since = CASE WHEN s.realtime_stock = excluded.realtime_stock THEN s.since ELSE excluded.since END,
    changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
WHERE s.version = excluded.version - 1
RETURNING version
"""


@dataclass(frozen=True, slots=True)
class OrganisationSettings:
    """`since`: since when real-time stock is as it is; None: it always was. `queued` documents wait for it."""

    version: int
    realtime_stock: bool
    since: datetime | None
    changed_by_name: str | None
    queued: int


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
) -> bool:
    """As version `version`. False: someone else has just written it."""
    return await connection.fetchval(_WRITE, organisation_id, version, realtime_stock, now, *person) is not None
