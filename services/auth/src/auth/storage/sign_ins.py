"""Sign-ins (families) and their refresh tokens, stored as fingerprints."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from auth.domain.refresh import PresentedToken
from messaging import Connection


class RevokedFor(StrEnum):
    SIGNED_OUT = "signed_out"
    SIGNED_OUT_EVERYWHERE = "signed_out_everywhere"
    TOKEN_REUSED = "token_reused"  # noqa: S105
    PASSWORD_CHANGED = "password_changed"  # noqa: S105
    PERSON_DEACTIVATED = "person_deactivated"


@dataclass(frozen=True, slots=True)
class Family:
    """One sign-in of one person, from the password to the last refresh.

    `time_zone` of their organisation, as it is now.
    """

    family_id: UUID
    organisation_id: UUID
    person_id: UUID
    name: str
    access_revision: int
    time_zone: str
    ends_at: datetime


async def insert_family(connection: Connection, family: Family, address: str, now: datetime) -> None:
    sql = """
    INSERT INTO sign_ins (family_id, organisation_id, person_id, address, created_at, ends_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    """
    whose = (family.family_id, family.organisation_id, family.person_id)
    await connection.execute(sql, *whose, address, now, family.ends_at)


async def insert_token(
    connection: Connection, family: Family, token_hash: bytes, expires_at: datetime, now: datetime
) -> None:
    sql = """
    INSERT INTO refresh_tokens (token_hash, organisation_id, family_id, expires_at, created_at)
    VALUES ($1, $2, $3, $4, $5)
    """
    await connection.execute(sql, token_hash, family.organisation_id, family.family_id, expires_at, now)


async def lock_presented(connection: Connection, token_hash: bytes) -> tuple[Family, PresentedToken] | None:
    """The family of a token, locked so that two who present it follow one another."""
    sql = """
    SELECT f.family_id, f.organisation_id, f.person_id, p.name, p.revision, s.time_zone, f.ends_at,
        t.rotated_at IS NOT NULL, f.revoked_at IS NOT NULL, t.expires_at, p.active
    FROM refresh_tokens AS t
    JOIN sign_ins AS f ON f.family_id = t.family_id
    JOIN people AS p ON p.person_id = f.person_id
    JOIN organisation_settings AS s ON s.organisation_id = f.organisation_id
    WHERE t.token_hash = $1
    """
    lock = """
    SELECT 1 FROM sign_ins WHERE family_id = (SELECT family_id FROM refresh_tokens WHERE token_hash = $1) FOR UPDATE
    """
    await connection.fetchval(lock, token_hash)
    row = await connection.fetchrow(sql, token_hash)
    return (Family(*row[:7]), PresentedToken(*row[7:])) if row else None


async def mark_rotated(connection: Connection, token_hash: bytes, now: datetime) -> None:
    await connection.execute("UPDATE refresh_tokens SET rotated_at = $2 WHERE token_hash = $1", token_hash, now)


async def revoke_family(connection: Connection, family: Family, cause: RevokedFor, now: datetime) -> None:
    sql = """
    UPDATE sign_ins SET revoked_at = $3, revoked_for = $4
    WHERE organisation_id = $1 AND family_id = $2 AND revoked_at IS NULL
    """
    await connection.execute(sql, family.organisation_id, family.family_id, now, cause.value)


async def revoke_families(
    connection: Connection, organisation_id: UUID, person_id: UUID, cause: RevokedFor, now: datetime
) -> None:
    """All sign-ins of a person."""
    sql = """
    UPDATE sign_ins SET revoked_at = $3, revoked_for = $4
    WHERE organisation_id = $1 AND person_id = $2 AND revoked_at IS NULL
    """
    await connection.execute(sql, organisation_id, person_id, now, cause.value)


async def delete_ended(connection: Connection, before: datetime) -> None:
    """Forget sign-ins, with their tokens, that ended before that time."""
    await connection.execute("DELETE FROM sign_ins WHERE ends_at < $1", before)
