"""Lines that come in and may be returns: with deliveries of the same product that are not returned."""

from collections.abc import Sequence
from uuid import UUID

from contracts import DocumentKind
from documents.domain.returns.disguised_returns import CANDIDATES_MAX, WINDOW, Suspect
from documents.domain.states.state import EFFECTIVE
from messaging import Connection

# Per product and day one walk down the index of the product's lines, the latest documents first. The inner LIMIT keeps
# it a walk, and IS TRUE fits no index: else PostgreSQL joins all lines of the product (measured: 4 s instead of 6 ms).
_SUSPECTS = """
WITH held AS MATERIALIZED (
    SELECT s.document_id, s.business_date, i.line_id, i.line_number, i.product_id, i.quantity, i.batch_id,
        i.serials
    FROM documents AS s JOIN document_lines AS i USING (document_id)
    WHERE (s.organisation_id = $1) IS TRUE AND s.document_id = ANY($2) AND i.moves_stock
        AND i.direction IS DISTINCT FROM 'out' AND ($7 OR s.confirmed_version IS DISTINCT FROM s.version)
), found AS MATERIALIZED (
    SELECT wanted.product_id, wanted.business_date AS held_on, wanted.batch_id, wanted.serials, d.*
    FROM (SELECT DISTINCT product_id, business_date, batch_id, serials FROM held) AS wanted CROSS JOIN LATERAL (
        SELECT d.document_id, d.number, d.business_date, d.partner_id, d.warehouse_id, l.line_id, l.line_number,
            l.quantity, l.committed, d.currency
        FROM (
            SELECT * FROM document_lines AS l
            WHERE l.product_id = wanted.product_id ORDER BY l.product_id DESC, l.document_id DESC LIMIT $8
        ) AS l JOIN documents AS d USING (document_id)
        WHERE (l.organisation_id = $1) IS TRUE AND l.committed < l.quantity
            AND (wanted.batch_id IS NULL OR l.batch_id = wanted.batch_id)
            AND (wanted.serials = '{}' OR l.serials && wanted.serials)
            AND (d.kind = $3 AND d.state = ANY($4)) IS TRUE
            AND (d.business_date BETWEEN wanted.business_date - $5::integer AND wanted.business_date) IS TRUE
        ORDER BY l.document_id DESC LIMIT $6
    ) AS d
)
SELECT h.document_id, h.line_id, h.line_number, h.product_id, p.code, p.name, h.quantity,
    f.document_id, f.number, f.business_date, f.partner_id, c.name, f.line_id, f.line_number, f.quantity - f.committed,
    f.warehouse_id, f.currency
FROM held AS h JOIN found AS f ON f.product_id = h.product_id AND f.held_on = h.business_date
        AND f.batch_id IS NOT DISTINCT FROM h.batch_id AND f.serials = h.serials
    JOIN products AS p ON p.product_id = h.product_id JOIN partners AS c ON c.partner_id = f.partner_id
ORDER BY h.document_id, h.line_number, f.document_id DESC, f.line_number
"""
LOOKED_AT_MAX = 1000
"""Lines of a product, the latest, among which deliveries are looked for."""


async def find_suspects(
    connection: Connection, organisation_id: UUID, ids: Sequence[UUID], *, also_confirmed: bool = False
) -> dict[UUID, list[Suspect]]:
    """By document, in line order; `also_confirmed`: even of those of which someone said that they are no returns."""
    found: dict[UUID, list[Suspect]] = {}
    delivery, states = DocumentKind.SALES_DELIVERY.value, sorted(EFFECTIVE)
    rows = await connection.fetch(
        _SUSPECTS, organisation_id, ids, delivery, states, WINDOW.days, CANDIDATES_MAX, also_confirmed, LOOKED_AT_MAX
    )
    for row in rows:
        found.setdefault(row[0], []).append(Suspect(*row))
    return found
