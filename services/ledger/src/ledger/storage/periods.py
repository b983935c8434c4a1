"""Voucher counters and the state of periods.

The counter of a period is its lock: a booking takes it first and then looks whether the period is open, and whoever
closes the period takes it first too. So nothing is booked into a period that is being closed.
"""

from collections.abc import Iterable, Mapping
from uuid import UUID

from ledger.domain.books import WORD, Period
from messaging import Connection

_ADD_COUNTERS = """
INSERT INTO voucher_counters (organisation_id, month, word)
SELECT organisation_id, month, $3 FROM unnest($1::uuid[], $2::text[]) AS wanted (organisation_id, month)
ORDER BY 1, 2 ON CONFLICT DO NOTHING
"""
_LOCK_COUNTERS = """
SELECT organisation_id, month, last_number
FROM voucher_counters JOIN unnest($1::uuid[], $2::text[]) AS wanted (organisation_id, month)
USING (organisation_id, month) WHERE word = $3
ORDER BY organisation_id, month FOR UPDATE OF voucher_counters
"""
_CLOSED = """
SELECT organisation_id, month
FROM periods JOIN unnest($1::uuid[], $2::text[]) AS wanted (organisation_id, month) USING (organisation_id, month)
WHERE state = 'closed'
"""
_CLOSED_MONTHS = "SELECT month FROM periods WHERE organisation_id = $1 AND state = 'closed'"
_SAVE_NUMBERS = """
UPDATE voucher_counters SET last_number = taken.last_number
FROM unnest($1::uuid[], $2::text[], $4::integer[]) AS taken (organisation_id, month, last_number)
WHERE (voucher_counters.organisation_id, voucher_counters.month, word) = (taken.organisation_id, taken.month, $3)
"""


async def lock_numbers(connection: Connection, periods: Iterable[Period]) -> dict[Period, int]:
    """The last voucher number of each period, locked until the transaction ends."""
    columns = _columns(periods)
    rows = await connection.fetch(_LOCK_COUNTERS, *columns, WORD)
    if len(rows) < len(columns[0]):
        await connection.execute(_ADD_COUNTERS, *columns, WORD)
        rows = await connection.fetch(_LOCK_COUNTERS, *columns, WORD)
    return {Period(organisation_id, month): number for organisation_id, month, number in rows}


async def find_closed(connection: Connection, periods: Iterable[Period]) -> frozenset[Period]:
    return frozenset(Period(*row) for row in await connection.fetch(_CLOSED, *_columns(periods)))


async def closed_months(connection: Connection, organisation_id: UUID) -> frozenset[str]:
    return frozenset(row["month"] for row in await connection.fetch(_CLOSED_MONTHS, organisation_id))


async def save_numbers(connection: Connection, numbers: Mapping[Period, int]) -> None:
    organisations, months = _columns(numbers)
    last = [numbers[Period(*period)] for period in zip(organisations, months, strict=True)]
    await connection.execute(_SAVE_NUMBERS, organisations, months, WORD, last)


def _columns(periods: Iterable[Period]) -> tuple[list[UUID], list[str]]:
    ordered = sorted(set(periods))
    return [period.organisation_id for period in ordered], [period.month for period in ordered]
