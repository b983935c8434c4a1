"""Unique numbers per organisation, kind and business date, taken once per call in one order of locks."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from contracts import DocumentKind
from messaging import Connection

_TAKE = """
INSERT INTO number_counters AS c (organisation_id, kind, business_date, last_number)
SELECT $1, * FROM unnest($2::text[], $3::date[], $4::integer[])
ON CONFLICT (organisation_id, kind, business_date) DO UPDATE SET last_number = c.last_number + excluded.last_number
RETURNING kind, business_date, last_number
"""
Series = tuple[DocumentKind, date]


async def take_numbers(connection: Connection, organisation_id: UUID, wanted: Sequence[Series]) -> list[str]:
    """A number for each of `wanted`, in order; those of one series follow each other."""
    counts = sorted(Counter(wanted).items())
    rows = await connection.fetch(
        _TAKE,
        organisation_id,
        [kind.value for (kind, _), _ in counts],
        [day for (_, day), _ in counts],
        [count for _, count in counts],
    )
    last = {(row[0], row[1]): row[2] for row in rows}
    series = {key: _numbers(key, last[key] - count) for key, count in counts}
    return [next(series[key]) for key in wanted]


def _numbers(series: Series, before: int) -> Iterator[str]:
    kind, day = series
    head = f"{kind.number_prefix}-{day:%Y%m%d}"
    while True:
        before += 1
        yield f"{head}-{before:04d}"
