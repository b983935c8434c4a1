"""Lines that come in and may be returns: with deliveries of the same product that are not returned."""

from collections.abc import Sequence
from uuid import UUID

from contracts import DocumentKind
from documents.domain.disguised_returns import CANDIDATES_MAX, WINDOW, Suspect
from documents.domain.state import EFFECTIVE
from messaging import Connection

# Per line one walk down the index of the product's lines, the latest documents first, until enough are found.
_SUSPECTS = """
SELECT s.document_id, i.line_id, i.line_number, i.product_id, p.code, p.name, i.quantity,
    found.document_id, found.number, found.business_date, found.partner_id, found.partner_name,
    found.line_id, found.line_number, found.quantity - found.committed
FROM documents AS s JOIN document_lines AS i USING (document_id) JOIN products AS p USING (product_id)
CROSS JOIN LATERAL (
    SELECT d.document_id, d.number, d.business_date, d.partner_id, c.name AS partner_name,
        l.line_id, l.line_number, l.quantity, l.committed
    FROM document_lines AS l JOIN documents AS d USING (document_id) JOIN partners AS c USING (partner_id)
    WHERE l.product_id = i.product_id AND (l.organisation_id = $1) IS TRUE AND l.committed < l.quantity
        AND d.kind = $3 AND (d.state = ANY($4)) IS TRUE
        AND d.business_date BETWEEN s.business_date - $5::integer AND s.business_date
    ORDER BY l.document_id DESC LIMIT $6
) AS found
WHERE (s.organisation_id = $1) IS TRUE AND s.document_id = ANY($2) AND i.moves_stock
    AND i.direction IS DISTINCT FROM 'out' AND ($7 OR s.confirmed_version IS DISTINCT FROM s.version)
ORDER BY s.document_id, i.line_number, found.document_id DESC, found.line_number
"""


async def find_suspects(
    connection: Connection, organisation_id: UUID, ids: Sequence[UUID], *, also_confirmed: bool = False
) -> dict[UUID, list[Suspect]]:
    """By document, in line order; `also_confirmed`: even of those of which someone said that they are no returns."""
    found: dict[UUID, list[Suspect]] = {}
    delivery, states = DocumentKind.SALES_DELIVERY.value, sorted(EFFECTIVE)
    rows = await connection.fetch(
        _SUSPECTS, organisation_id, ids, delivery, states, WINDOW.days, CANDIDATES_MAX, also_confirmed
    )
    for row in rows:
        found.setdefault(row[0], []).append(Suspect(*row))
    return found
