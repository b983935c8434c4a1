"""A restored database goes on with a log of its own: what the lost one said after the backup is no part of it."""

from messaging.delivery import Connection
from messaging.relay.relay import LOCK_KEY

FORK_SQL = """
WITH shared AS (
    INSERT INTO log_forks (log_id, heads) SELECT log_id, heads FROM relay_state
)
UPDATE relay_state SET log_id = gen_random_uuid() RETURNING log_id::text
"""


class LogInUseError(RuntimeError):
    """A relay is at work on this log: the service has to be stopped first."""


async def fork_log(connection: Connection) -> str:
    """Give the log of this database a new id, and keep up to where it is the same as before; answers the id."""
    async with connection.transaction():
        if not await connection.fetchval("SELECT pg_try_advisory_xact_lock($1)", LOCK_KEY):
            raise LogInUseError("the service is running: stop it first")
        return str(await connection.fetchval(FORK_SQL))
