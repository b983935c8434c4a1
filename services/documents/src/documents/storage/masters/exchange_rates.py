"""Exchange rates by currency and day: kept in sets, and looked up for documents that say none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from contracts import new_id
from messaging import Connection

_LOCK = "SELECT 1 FROM exchange_rates WHERE organisation_id = $1 AND currency = ANY($2) ORDER BY rate_id FOR UPDATE"
_PUT = """
INSERT INTO exchange_rates AS r (rate_id, organisation_id, currency, valid_from, rate, changed_by_name, changed_at)
SELECT rate_id, $1, currency, valid_from, rate, $6, $7
FROM unnest($2::uuid[], $3::text[], $4::date[], $5::numeric[]) AS new (rate_id, currency, valid_from, rate)
ON CONFLICT (organisation_id, currency, valid_from) DO UPDATE
SET rate = excluded.rate, changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
WHERE r.rate <> excluded.rate
"""
_OF_DAYS = """
SELECT asked.currency, asked.day, newest.rate, newest.valid_from
FROM unnest($2::text[], $3::date[]) AS asked (currency, day) CROSS JOIN LATERAL (
    SELECT rate, valid_from FROM exchange_rates AS r
    WHERE r.organisation_id = $1 AND r.currency = asked.currency AND r.valid_from <= asked.day
    ORDER BY r.valid_from DESC LIMIT 1) AS newest
"""
_REMOVE = "DELETE FROM exchange_rates WHERE organisation_id = $1 AND rate_id = $2 RETURNING 1"
_FORGET = "DELETE FROM exchange_rates WHERE organisation_id = $1"


@dataclass(frozen=True, slots=True)
class DayRate:
    """Book currency for one unit of `currency`, from a day on."""

    currency: str
    valid_from: date
    rate: Decimal


async def put_rates(
    connection: Connection, organisation_id: UUID, rates: Sequence[DayRate], person_name: str, now: datetime
) -> None:
    """Those of a currency and day that has one replace it; what is the same stays as it was."""
    ordered = sorted(rates, key=lambda one: (one.currency, one.valid_from))
    await connection.execute(_LOCK, organisation_id, sorted({one.currency for one in ordered}))
    columns = ([getattr(one, name) for one in ordered] for name in ("currency", "valid_from", "rate"))
    await connection.execute(_PUT, organisation_id, [new_id() for _ in ordered], *columns, person_name, now)


async def load_rates(
    connection: Connection, organisation_id: UUID, asked: Iterable[tuple[str, date]]
) -> dict[tuple[str, date], DayRate]:
    """By what was asked: the newest of the currency on or before the day; nothing where there is none."""
    wanted = sorted(asked)
    if not wanted:
        return {}
    columns = [currency for currency, _ in wanted], [day for _, day in wanted]
    rows = await connection.fetch(_OF_DAYS, organisation_id, *columns)
    return {(row[0], row[1]): DayRate(row[0], row[3], row[2]) for row in rows}


async def remove_rate(connection: Connection, organisation_id: UUID, rate_id: UUID) -> bool:
    """False: it is not there."""
    return await connection.fetchval(_REMOVE, organisation_id, rate_id) is not None


async def forget_rates(connection: Connection, organisation_id: UUID) -> None:
    await connection.execute(_FORGET, organisation_id)
