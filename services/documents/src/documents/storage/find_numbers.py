"""Documents by a part of their number, by their day or by their external reference."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from documents.domain.dates import date_of
from messaging import Connection

LOOKED_AT_MAX = 1_000
"""So many that begin or end so are looked at, to give the newest."""
# The bounds keep each a walk along one index; (guide: performance) none sorts more than it has looked at.
_FIND = f"""
WITH found AS MATERIALIZED (
    (SELECT document_id FROM documents WHERE organisation_id = $1 AND reference = $2)
    UNION (SELECT document_id FROM documents WHERE organisation_id = $1 AND number LIKE $3
        ORDER BY organisation_id DESC, number DESC LIMIT {LOOKED_AT_MAX})
    UNION (SELECT document_id FROM documents WHERE organisation_id = $1 AND reverse(number) LIKE $4
        LIMIT {LOOKED_AT_MAX})
    UNION (SELECT document_id FROM documents WHERE organisation_id = $1 AND business_date = $5
        ORDER BY organisation_id DESC, business_date DESC, document_id DESC LIMIT $6)
)
SELECT d.document_id AS id, d.number, d.kind, d.state, d.business_date, p.name AS partner_name,
    w.name AS warehouse_name, d.gross
FROM found JOIN documents AS d USING (document_id)
    LEFT JOIN partners AS p USING (partner_id) LEFT JOIN warehouses AS w USING (warehouse_id)
ORDER BY d.reference IS NOT DISTINCT FROM $2 DESC, d.document_id DESC LIMIT $6
"""


async def find_numbers(
    connection: Connection, organisation_id: UUID, asked: str, limit: int
) -> list[Mapping[str, Any]]:
    """Those of that reference first, then the newest whose number begins or ends so, or that are of that day."""
    begins = _escaped(asked.upper())
    arguments = asked, begins + "%", begins[::-1].replace("%\\", "\\%").replace("_\\", "\\_") + "%", _day(asked), limit
    return [dict(row) for row in await connection.fetch(_FIND, organisation_id, *arguments)]


def _day(asked: str) -> date | None:
    digits = asked.replace("-", "")
    return date_of(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}") if len(digits) == 8 and digits.isdigit() else None


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
