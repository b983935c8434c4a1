"""Whether anything of a few products comes after a place in business-date order."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from inventory.domain.reversal.done import DocumentKey
from messaging import Connection

ORDER_SQL = "SELECT audit_order FROM postings WHERE (organisation_id, document_id, version) = ($1, $2, $3)"
AFTER_SQL = """
SELECT EXISTS (
    SELECT FROM movements m JOIN postings d USING (organisation_id, document_id, version)
    WHERE m.organisation_id = $1 AND m.product_id = ANY ($2) AND d.outcome = 'posted'
        AND (d.business_date, d.audit_order) > ($3::date, $4::bigint)
)
"""


async def audit_order_of(connection: Connection, document: DocumentKey) -> int | None:
    """Its place in the order of audits; None: it was never decided."""
    found: int | None = await connection.fetchval(ORDER_SQL, *document)
    return found


async def comes_after(
    connection: Connection, organisation_id: UUID, products: Sequence[UUID], place: tuple[date, int]
) -> bool:
    """True: a standing movement is dated later, or on the same day and audited later."""
    return bool(await connection.fetchval(AFTER_SQL, organisation_id, products, *place))
