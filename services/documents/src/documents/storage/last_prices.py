"""The newest price of products on one side of the trade, of one partner before anyone's."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from contracts import DocumentKind, PartnerRole
from documents.domain.state import EFFECTIVE
from messaging import Connection

LINES_MAX = 300
"""Lines of a product, the latest, among which a price is looked for."""
DOCUMENTS_MAX = 300
"""Documents of the partner, the latest, that are looked through, too."""
# Two walks down an index, each bounded: the partner's latest documents, and the latest lines of each product.
_LAST = f"""
WITH of_partner AS MATERIALIZED (
    SELECT l.document_id, l.product_id, l.price, l.unit FROM (
        SELECT document_id FROM documents WHERE organisation_id = $1 AND partner_id = $5
        ORDER BY organisation_id DESC, partner_id DESC, document_id DESC LIMIT {DOCUMENTS_MAX}
    ) AS d JOIN document_lines AS l USING (document_id) WHERE l.product_id = ANY($2)
), of_product AS MATERIALIZED (
    SELECT l.document_id, l.product_id, l.price, l.unit FROM unnest($2::uuid[]) AS asked (id) CROSS JOIN LATERAL (
        SELECT * FROM document_lines AS l WHERE l.product_id = asked.id
        ORDER BY l.product_id DESC, l.document_id DESC LIMIT {LINES_MAX}
    ) AS l
), last AS MATERIALIZED (
    SELECT DISTINCT ON (one.product_id) one.*, d.partner_id IS NOT DISTINCT FROM $5 AS of_partner, d.number, d.kind,
        d.business_date, d.partner_id
    FROM (TABLE of_partner UNION TABLE of_product) AS one JOIN documents AS d USING (document_id)
    WHERE (d.organisation_id = $1 AND d.kind = ANY($3) AND d.state = ANY($4)) IS TRUE
    ORDER BY one.product_id, of_partner DESC, d.business_date DESC, one.document_id DESC
)
SELECT product_id, last.price, coalesce(last.unit, g.unit) AS unit, of_partner, document_id, number, kind,
    business_date, partner_id, p.name AS partner_name
FROM last JOIN products AS g USING (product_id) LEFT JOIN partners AS p USING (partner_id)
"""
SIDES = {
    PartnerRole.CUSTOMER: (DocumentKind.SALES_ORDER, DocumentKind.SALES_DELIVERY),
    PartnerRole.SUPPLIER: (DocumentKind.PURCHASE_ORDER, DocumentKind.PURCHASE_RECEIPT),
}


async def read_last_prices(
    connection: Connection, organisation_id: UUID, kind: DocumentKind, partner_id: UUID | None, products: Sequence[UUID]
) -> list[Mapping[str, Any]]:
    """At most one a product: of audited documents of the side that `kind` is on (none: the side of suppliers)."""
    kinds = [one.value for one in SIDES[kind.partner_role or PartnerRole.SUPPLIER]]
    states = sorted(state.value for state in EFFECTIVE)
    rows = await connection.fetch(_LAST, organisation_id, list(products), kinds, states, partner_id)
    return [dict(row) for row in rows]
