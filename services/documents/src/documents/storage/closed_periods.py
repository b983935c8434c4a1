"""Up to which month ledger has closed the books of an organisation; documents are read with it (`read_heads`)."""

from collections.abc import Sequence
from uuid import UUID

from contracts import PeriodChanged
from messaging import Connection

_SAVE = """
INSERT INTO closed_periods (organisation_id, closed_through, changed_at)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::timestamptz[])
ON CONFLICT (organisation_id) DO UPDATE SET closed_through = excluded.closed_through, changed_at = excluded.changed_at
"""
_READ = "SELECT closed_through FROM closed_periods WHERE organisation_id = $1"


async def save_closed_periods(connection: Connection, changes: Sequence[PeriodChanged]) -> None:
    """`changes` has each organisation once."""
    await connection.execute(
        _SAVE,
        [change.organisation_id for change in changes],
        [change.closed_through for change in changes],
        [change.changed_at for change in changes],
    )


async def read_closed_through(connection: Connection, organisation_id: UUID) -> str | None:
    """YYYY-MM; None: all periods are open, as far as ledger was heard."""
    month: str | None = await connection.fetchval(_READ, organisation_id)
    return month
