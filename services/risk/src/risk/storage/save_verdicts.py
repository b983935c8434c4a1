"""Keep verdicts: the status of each version, and one row for each difference that stands."""

import json
from collections.abc import Sequence

from contracts import new_id
from messaging import Connection
from risk.domain.compare_books import Status, Verdict
from risk.domain.heard import Heard, Kept

STATUS_SQL = """
UPDATE books b SET status = v.status
FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[]) AS v (organisation_id, document_id, version, status)
WHERE (b.organisation_id, b.document_id, b.version) = (v.organisation_id, v.document_id, v.version)
"""
FORGET_SQL = """
DELETE FROM differences d
USING unnest($1::uuid[], $2::uuid[], $3::int[]) AS v (organisation_id, document_id, version)
WHERE (d.organisation_id, d.document_id, d.version) = (v.organisation_id, v.document_id, v.version)
"""
NAME_SQL = """
INSERT INTO differences (id, organisation_id, document_id, version, kind, number, difference, figures)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[], $8::jsonb[])
"""

Judged = tuple[Kept, Verdict]


async def save_verdicts(connection: Connection, judged: Sequence[Judged]) -> None:
    """Write what changed: statuses, and the differences of versions that are or were different."""
    await _save_statuses(connection, [(kept, new) for kept, new in judged if kept.status is not new.status])
    touched = [(kept, new) for kept, new in judged if Status.DIFFERENT in (kept.status, new.status)]
    if touched:
        await _forget_differences(connection, touched)
        await _name_differences(connection, touched)


async def _save_statuses(connection: Connection, changed: Sequence[Judged]) -> None:
    if changed:
        rows = [(*kept.heard.key, verdict.status.value) for kept, verdict in changed]
        await connection.execute(STATUS_SQL, *map(list, zip(*rows, strict=True)))


async def _forget_differences(connection: Connection, touched: Sequence[Judged]) -> None:
    await connection.execute(FORGET_SQL, *map(list, zip(*(kept.heard.key for kept, _ in touched), strict=True)))


async def _name_differences(connection: Connection, touched: Sequence[Judged]) -> None:
    rows = [row for kept, verdict in touched for row in _named(kept.heard, verdict)]
    if rows:
        await connection.execute(NAME_SQL, *map(list, zip(*rows, strict=True)))


def _named(heard: Heard, verdict: Verdict) -> list[tuple[object, ...]]:
    if verdict.status is not Status.DIFFERENT:
        return []
    return [
        (new_id(), *heard.key, heard.kind, heard.number, found.difference.value, json.dumps(found.figures))
        for found in verdict.found
    ]
