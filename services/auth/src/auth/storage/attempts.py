"""How often each subject tried. Subjects are kept as hashes, so that the table names nobody."""

from datetime import datetime
from hashlib import sha256

from auth.domain.lock_out import Attempts, AttemptSubject
from messaging import Connection

Subject = tuple[AttemptSubject, str]
"""A kind and what tells one from another: organisation and name, an address, a service at an address."""


async def lock_attempts(connection: Connection, subject: Subject) -> Attempts | None:
    """What is known of a subject; others who try wait until this transaction ends. None: nothing yet."""
    start = """
    INSERT INTO sign_in_attempts (subject_kind, subject_hash, failures, last_at)
    VALUES ($1, $2, 0, '-infinity') ON CONFLICT DO NOTHING
    """
    sql = """
    SELECT failures, last_at, locked_until FROM sign_in_attempts
    WHERE subject_kind = $1 AND subject_hash = $2 FOR UPDATE
    """
    await connection.execute(start, *_key(subject))
    row = await connection.fetchrow(sql, *_key(subject))
    return Attempts(*row) if row and row["failures"] else None


async def save_attempts(connection: Connection, subject: Subject, attempts: Attempts) -> None:
    sql = """
    UPDATE sign_in_attempts SET failures = $3, last_at = $4, locked_until = $5
    WHERE subject_kind = $1 AND subject_hash = $2
    """
    await connection.execute(sql, *_key(subject), attempts.failures, attempts.last_at, attempts.locked_until)


async def forgive(connection: Connection, subject: Subject) -> None:
    """The person proved who they are: nothing is held against them."""
    sql = "DELETE FROM sign_in_attempts WHERE subject_kind = $1 AND subject_hash = $2"
    await connection.execute(sql, *_key(subject))


async def take_back_one(connection: Connection, subject: Subject, began_at: datetime) -> None:
    """The attempt begun then was right: its lock is undone; those of others from the same address still count."""
    sql = """
    UPDATE sign_in_attempts SET failures = greatest(failures - 1, 0),
        locked_until = CASE WHEN last_at = $3 THEN NULL ELSE locked_until END
    WHERE subject_kind = $1 AND subject_hash = $2
    """
    await connection.execute(sql, *_key(subject), began_at)


async def delete_forgotten(connection: Connection, before: datetime) -> None:
    sql = "DELETE FROM sign_in_attempts WHERE last_at < $1 AND (locked_until IS NULL OR locked_until < $1)"
    await connection.execute(sql, before)


def _key(subject: Subject) -> tuple[str, bytes]:
    kind, name = subject
    return kind.value, sha256(name.encode()).digest()
