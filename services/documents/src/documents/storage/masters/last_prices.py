"""The newest price of products on one side of the trade and in one currency, of one partner before anyone's."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from contracts import DocumentKind, PartnerRole
from documents.domain.states.state import EFFECTIVE
from messaging import Connection

LINES_MAX = 300
"""Lines of a product, the latest, among which a price is looked for."""
FOUND_MAX = 20
"""So many of them that have a price, the latest, are compared by their business dates."""
DOCUMENTS_MAX = 300
"""Documents of the partner, the latest, that are looked through, too."""
_TELLS = """(d.organisation_id = $1 AND d.kind = ANY($3) AND d.state = ANY($4)
    AND d.currency IS NOT DISTINCT FROM $6) IS TRUE"""
_LINE = "l.document_id, l.product_id, l.price, l.unit, d.number, d.kind, d.business_date, d.partner_id, d.currency"
# Two walks down an index, each bounded: the partner's latest documents, and the latest lines of each product.
_LAST = f"""
WITH of_partner AS MATERIALIZED (
    SELECT {_LINE} FROM (
        SELECT * FROM documents WHERE organisation_id = $1 AND partner_id = $5
        ORDER BY organisation_id DESC, partner_id DESC, document_id DESC LIMIT {DOCUMENTS_MAX}
    ) AS d JOIN document_lines AS l USING (document_id) WHERE l.product_id = ANY($2) AND {_TELLS}
), of_product AS MATERIALIZED (
    SELECT one.* FROM unnest($2::uuid[]) AS asked (id) CROSS JOIN LATERAL (
        SELECT {_LINE} FROM (
            SELECT document_id, product_id, price, unit FROM document_lines AS l WHERE l.product_id = asked.id
            ORDER BY l.product_id DESC, l.document_id DESC LIMIT {LINES_MAX}
        ) AS l JOIN documents AS d USING (document_id) WHERE {_TELLS} ORDER BY l.document_id DESC LIMIT {FOUND_MAX}
    ) AS one
), last AS MATERIALIZED (
    SELECT DISTINCT ON (product_id) *, partner_id IS NOT DISTINCT FROM $5 AS of_partner
    FROM (TABLE of_partner UNION ALL TABLE of_product) AS one
    ORDER BY product_id, of_partner DESC, business_date DESC, document_id DESC
)
SELECT product_id, last.price, coalesce(last.unit, g.unit) AS unit, of_partner, document_id, number, kind,
    business_date, currency, partner_id,
    (SELECT name FROM partners AS p WHERE p.partner_id = last.partner_id) AS partner_name
FROM last JOIN products AS g USING (product_id)
"""
SIDES = {
    PartnerRole.CUSTOMER: (DocumentKind.SALES_ORDER, DocumentKind.SALES_DELIVERY),
    PartnerRole.SUPPLIER: (DocumentKind.PURCHASE_ORDER, DocumentKind.PURCHASE_RECEIPT),
}


async def read_last_prices(
    connection: Connection,
    organisation_id: UUID,
    kind: DocumentKind,
    partner_id: UUID | None,
    products: Sequence[UUID],
    currency: str | None = None,
) -> list[Mapping[str, Any]]:
    """At most one a product: of audited documents of the side that `kind` is on (none: the side of suppliers).

    `currency` None: of documents in the book currency.
    """
    kinds = [one.value for one in SIDES[kind.partner_role or PartnerRole.SUPPLIER]]
    states = sorted(state.value for state in EFFECTIVE)
    rows = await connection.fetch(_LAST, organisation_id, list(products), kinds, states, partner_id, currency)
    return [dict(row) for row in rows]
