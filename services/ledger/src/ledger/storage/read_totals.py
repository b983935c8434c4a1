"""The totals of a trial balance."""

from typing import Any
from uuid import UUID

from ledger.storage.ledger_sources import TRIAL_BALANCE_SOURCE
from messaging import Connection

_TOTALS = f"""
SELECT $2 AS period,
    coalesce(sum(greatest(opening, 0)), 0.00) AS opening_debit,
    coalesce(sum(greatest(-opening, 0)), 0.00) AS opening_credit,
    coalesce(sum(debit), 0.00) AS debit, coalesce(sum(credit), 0.00) AS credit,
    coalesce(sum(greatest(closing, 0)), 0.00) AS closing_debit,
    coalesce(sum(greatest(-closing, 0)), 0.00) AS closing_credit
FROM {TRIAL_BALANCE_SOURCE} WHERE organisation_id = $1
"""


async def read_totals(connection: Connection, organisation_id: UUID, period: str) -> dict[str, Any]:
    row = await connection.fetchrow(_TOTALS, organisation_id, period)
    return dict(row) if row else {}
