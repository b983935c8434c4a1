"""Load everything that a set of drafts refers to."""

from collections.abc import Sequence
from uuid import UUID

from contracts import DocumentKind
from documents.domain.draft import DocumentDraft
from documents.domain.facts import References
from documents.storage.load_references import (
    find_taken_line_ids,
    load_billed_prices,
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
    sources = [*(draft.origin_id for draft in drafts), *(one for draft in drafts for one in draft.receipts)]
    billed = [draft.origin_id for draft in drafts if draft.kind is DocumentKind.BILL_DIFFERENCE]
    settled = [settlement.document_id for draft in drafts for settlement in draft.settlements]
    origins = await load_origins(connection, organisation_id, [*sources, *settled], with_lines_of=sources)
    products = {line.product_id for draft in drafts for line in draft.lines}
    products |= {line.product_id for origin in origins.values() for line in origin.lines.values()}
    line_ids = [line.line_id for draft in drafts for line in draft.lines]
    return References(
        await load_products(connection, organisation_id, products),
        await load_partners(connection, organisation_id, _partners(drafts)),
        await load_warehouses(
            connection,
            organisation_id,
            [one for draft in drafts for one in (draft.warehouse_id, draft.target_warehouse_id)],
        ),
        origins,
        await find_taken_line_ids(connection, line_ids, own),
        await load_billed_prices(connection, organisation_id, billed),
    )


def _partners(drafts: Sequence[DocumentDraft]) -> list[UUID | None]:
    return [draft.partner_id for draft in drafts] + [one.partner_id for draft in drafts for one in draft.entries]
