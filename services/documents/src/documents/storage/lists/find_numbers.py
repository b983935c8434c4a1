"""Documents by a part of their number, by their day or by their external reference."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from contracts import DocumentKind
from documents.domain.cards.asked_number import asked_number
from messaging import Connection

LOOKED_AT_MAX = 1_000
"""So many that begin so are looked at, to give the newest."""
DAYS_MAX, DATED_DAYS_MAX = 60, 400
"""The newest days with documents on which a running number is looked for: alone, or with the end of its date."""
PREFIXES = sorted({kind.number_prefix for kind in DocumentKind})
# Each part is a few steps along one index; the days are found one by one, the newest first.
_FIND = f"""
WITH RECURSIVE days (day, place) AS (
    (SELECT business_date, 1 FROM documents WHERE organisation_id = $1 AND $5::text IS NOT NULL
     ORDER BY organisation_id DESC, business_date DESC LIMIT 1)
    UNION ALL
    SELECT (SELECT d.business_date FROM documents AS d WHERE d.organisation_id = $1 AND d.business_date < days.day
            ORDER BY d.organisation_id DESC, d.business_date DESC LIMIT 1), place + 1
    FROM days WHERE day IS NOT NULL AND place < $9
), ended AS MATERIALIZED (
    SELECT prefix || to_char(day, '-YYYYMMDD-') || $5 AS number FROM days, unnest($8::text[]) AS prefix
    WHERE day IS NOT NULL AND to_char(day, 'YYYYMMDD') LIKE '%' || $6
), found AS MATERIALIZED (
    (SELECT document_id FROM documents WHERE organisation_id = $1 AND reference = $2)
    UNION (SELECT document_id FROM documents WHERE organisation_id = $1 AND number LIKE $3
        ORDER BY organisation_id DESC, number DESC LIMIT {LOOKED_AT_MAX})
    UNION SELECT d.document_id FROM ended JOIN documents AS d ON d.organisation_id = $1 AND d.number = ended.number
    UNION (SELECT document_id FROM documents WHERE organisation_id = $1 AND business_date = $4
        ORDER BY organisation_id DESC, business_date DESC, document_id DESC LIMIT $7)
)
SELECT d.document_id AS id, d.number, d.kind, d.state, d.business_date, p.name AS partner_name,
    w.name AS warehouse_name, d.gross, d.currency, d.foreign_net + d.foreign_tax AS foreign_gross
FROM found JOIN documents AS d USING (document_id)
    LEFT JOIN partners AS p USING (partner_id) LEFT JOIN warehouses AS w USING (warehouse_id)
ORDER BY d.reference IS NOT DISTINCT FROM $2 DESC, d.document_id DESC LIMIT $7
"""


async def find_numbers(
    connection: Connection, organisation_id: UUID, asked: str, limit: int
) -> list[Mapping[str, Any]]:
    """Those of that reference first, then the newest that begin so, are of that day, or have that running number."""
    number = asked_number(asked)
    days = DATED_DAYS_MAX if number.day_ends else DAYS_MAX
    arguments = asked, _escaped(number.begins) + "%", number.day, number.ends, number.day_ends, limit, PREFIXES, days
    return [dict(row) for row in await connection.fetch(_FIND, organisation_id, *arguments)]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
