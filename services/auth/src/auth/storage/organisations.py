"""Organisations with their settings, which are made with them and have a version of their own."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from messaging import Connection

_READ = """
SELECT o.node_id, o.code, o.name, s.time_zone, s.version
FROM nodes AS o JOIN organisation_settings AS s ON s.organisation_id = o.node_id
WHERE o.node_id = $1 AND o.organisation_id = $1
"""


@dataclass(frozen=True, slots=True)
class Organisation:
    """`time_zone`: a name of the IANA database. `version`: of the settings, not of the node."""

    organisation_id: UUID
    code: str
    name: str
    time_zone: str
    version: int


async def insert_settings(connection: Connection, organisation_id: UUID, now: datetime) -> None:
    """The defaults of the schema, for a new organisation."""
    sql = "INSERT INTO organisation_settings (organisation_id, changed_at) VALUES ($1, $2)"
    await connection.execute(sql, organisation_id, now)


async def read_organisation(connection: Connection, organisation_id: UUID) -> Organisation | None:
    row = await connection.fetchrow(_READ, organisation_id)
    return Organisation(*row) if row else None


async def read_time_zone(connection: Connection, organisation_id: UUID) -> str:
    sql = "SELECT time_zone FROM organisation_settings WHERE organisation_id = $1"
    return str(await connection.fetchval(sql, organisation_id))


async def save_settings(connection: Connection, organisation: Organisation, now: datetime) -> None:
    """Time zone and version as they are in `organisation`."""
    sql = """
    UPDATE organisation_settings SET time_zone = $2, version = $3, changed_at = $4 WHERE organisation_id = $1
    """
    whose = organisation.organisation_id
    await connection.execute(sql, whose, organisation.time_zone, organisation.version, now)
