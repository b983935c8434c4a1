"""Voucher counters and the state of periods: a closed one closes all before it.

The counter of a period is its lock: a booking takes it first and then looks whether the period is open. Whoever closes
one takes all counters, those of months that have none yet too. So nothing is booked into a period that is being closed.
"""

from collections.abc import Iterable, Mapping
from uuid import UUID

from contracts import PeriodState
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
_LOCK_ALL = "LOCK TABLE voucher_counters IN EXCLUSIVE MODE"
_CLOSED = """
SELECT organisation_id, month FROM unnest($1::uuid[], $2::text[]) AS wanted (organisation_id, month)
WHERE EXISTS (
    SELECT FROM periods
    WHERE periods.organisation_id = wanted.organisation_id AND periods.month >= wanted.month AND state = 'closed'
)
"""
_CLOSED_THROUGH = "SELECT max(month) FROM periods WHERE organisation_id = $1 AND state = 'closed'"
_SAVE_STATE = """
INSERT INTO periods (organisation_id, month, state) VALUES ($1, $2, $3)
ON CONFLICT (organisation_id, month) DO UPDATE SET state = excluded.state
"""
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


async def read_closed_through(connection: Connection, organisation_id: UUID) -> str | None:
    """The last closed month; None: all are open."""
    month: str | None = await connection.fetchval(_CLOSED_THROUGH, organisation_id)
    return month


async def lock_periods(connection: Connection) -> None:
    """Wait for every booking at work, and let none begin before the transaction ends."""
    await connection.execute(_LOCK_ALL)


async def save_period(connection: Connection, period: Period, state: PeriodState) -> None:
    await connection.execute(_SAVE_STATE, *period, state.value)


async def save_numbers(connection: Connection, numbers: Mapping[Period, int]) -> None:
    organisations, months = _columns(numbers)
    last = [numbers[Period(*period)] for period in zip(organisations, months, strict=True)]
    await connection.execute(_SAVE_NUMBERS, organisations, months, WORD, last)


def _columns(periods: Iterable[Period]) -> tuple[list[UUID], list[str]]:
    ordered = sorted(set(periods))
    return [period.organisation_id for period in ordered], [period.month for period in ordered]
