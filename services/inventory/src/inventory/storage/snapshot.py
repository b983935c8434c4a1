"""Transactions that read one snapshot, so that movements and balances agree while others go on."""

from messaging import Connection

SNAPSHOT_SQL = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"
PATIENCE_SQL = "SET LOCAL statement_timeout = 0"


async def begin_snapshot(connection: Connection, *, is_patient: bool = False) -> None:
    """First of all in a transaction. Patient: the first row of a product with millions of movements takes a sort."""
    await connection.execute(SNAPSHOT_SQL)
    if is_patient:
        await connection.execute(PATIENCE_SQL)
