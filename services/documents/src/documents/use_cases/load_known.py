"""Load everything that a set of drafts refers to."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from contracts import BatchReference, DocumentKind
from documents.domain.cards.list_price import ListPrice
from documents.domain.cards.list_prices import lacks_prices
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.facts import Origin, References
from documents.storage.load_references import (
    find_taken_line_ids,
    load_billed_prices,
    load_origins,
    load_partners,
    load_products,
    load_warehouses,
)
from documents.storage.masters.keep_batches import Named, find_batches, load_batches
from documents.storage.masters.price_items import load_prices
from documents.storage.returns.find_origin_lines import find_origin_lines
from documents.use_cases.load_rates import load_known_rates
from messaging import Connection


async def load_known(
    connection: Connection, organisation_id: UUID, drafts: Sequence[DocumentDraft], own: UUID | None = None
) -> References:
    """`own` is the document that is edited: its line ids are not taken."""
    owners = await _owners(connection, organisation_id, drafts)
    sources = [*(draft.origin_id for draft in drafts), *(one for draft in drafts for one in draft.receipts)]
    sources += owners.values()
    billed = [draft.origin_id for draft in drafts if draft.kind is DocumentKind.BILL_DIFFERENCE]
    settled = [settlement.document_id for draft in drafts for settlement in draft.settlements]
    origins = await load_origins(connection, organisation_id, [*sources, *settled], with_lines_of=sources)
    products = {line.product_id for draft in drafts for line in draft.lines}
    products |= {line.product_id for origin in origins.values() for line in origin.lines.values()}
    batches = await _batches(connection, organisation_id, drafts, origins)
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
        batches,
        {(product_id, batch.number): batch for product_id, batch in batches.values()},
        owners,
        await _prices(connection, organisation_id, drafts),
        *await load_known_rates(connection, organisation_id, drafts, origins),
    )


async def _owners(
    connection: Connection, organisation_id: UUID, drafts: Sequence[DocumentDraft]
) -> dict[UUID | None, UUID]:
    over_several = [draft for draft in drafts if draft.is_over_several]
    lines = [line.origin_line_id for draft in over_several for line in draft.lines if line.origin_line_id]
    return await find_origin_lines(connection, organisation_id, lines) if lines else {}


async def _prices(
    connection: Connection, organisation_id: UUID, drafts: Sequence[DocumentDraft]
) -> dict[UUID, list[ListPrice]]:
    lacking = [draft for draft in drafts if lacks_prices(draft)]
    products = {line.product_id for draft in lacking for line in draft.lines if line.product_id and line.price is None}
    partners = {draft.partner_id for draft in lacking if draft.partner_id}
    return await load_prices(connection, organisation_id, products, partners) if products else {}


async def _batches(
    connection: Connection, organisation_id: UUID, drafts: Sequence[DocumentDraft], origins: Mapping[UUID, Origin]
) -> dict[UUID, tuple[UUID, BatchReference]]:
    """Those that the lines name, by id or by number, and those of the lines that they are made from."""
    sources = [line for origin in origins.values() for line in origin.lines.values()]
    product_of = {line.line_id: line.product_id for line in sources}
    ids = {line.batch_id for line in sources if line.batch_id}
    named: set[Named] = set()
    for line in (one for draft in drafts for one in draft.lines if one.batch is not None):
        batch, product_id = line.batch, (line.origin_line_id and product_of.get(line.origin_line_id)) or line.product_id
        if batch is not None and batch.batch_id is not None:
            ids.add(batch.batch_id)
        elif batch is not None and product_id is not None and batch.number and batch.number.isprintable():
            named.add((product_id, batch.number))
    found = await load_batches(connection, organisation_id, ids) if ids else {}
    return found | (await find_batches(connection, organisation_id, sorted(named)) if named else {})


def _partners(drafts: Sequence[DocumentDraft]) -> list[UUID | None]:
    return [draft.partner_id for draft in drafts] + [one.partner_id for draft in drafts for one in draft.entries]
