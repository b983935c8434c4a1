"""Load everything that a set of drafts refers to."""

from collections.abc import Sequence
from uuid import UUID

from documents.domain.draft import DocumentDraft
from documents.domain.facts import References
from documents.storage.load_references import (
    find_taken_line_ids,
    load_origins,
    load_partners,
    load_products,
    load_warehouses,
)
from messaging import Connection


async def load_known(
    connection: Connection, organisation_id: UUID, drafts: Sequence[DocumentDraft], own: UUID | None = None
) -> References:
    """`own` is the document that is edited: its line ids are not taken."""
    returned = [draft.origin_id for draft in drafts]
    settled = [settlement.document_id for draft in drafts for settlement in draft.settlements]
    origins = await load_origins(connection, organisation_id, [*returned, *settled], with_lines_of=returned)
    products = {line.product_id for draft in drafts for line in draft.lines}
    products |= {line.product_id for origin in origins.values() for line in origin.lines.values()}
    line_ids = [line.line_id for draft in drafts for line in draft.lines]
    return References(
        await load_products(connection, organisation_id, products),
        await load_partners(connection, organisation_id, (draft.partner_id for draft in drafts)),
        await load_warehouses(connection, organisation_id, (draft.warehouse_id for draft in drafts)),
        origins,
        await find_taken_line_ids(connection, line_ids, own),
    )
