"""Post a recompute: one cost adjustment per warehouse is proposed; what changes no value is made true at once."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from contracts import DocumentKind, DocumentProposed, PersonReference, ProposedLine, Valuation, from_cents
from inventory.domain.book.stock import NO_BATCH, Stock
from inventory.domain.recompute.recompute_refusals import RecomputeFinding
from inventory.domain.recompute.recompute_refusals import RecomputeRefusal as R
from inventory.domain.recompute.restate import Restatement, restate
from inventory.storage.lock_stocks import lock_stocks
from inventory.storage.read_layers import read_layers
from inventory.storage.read_short_issues import read_short_issues
from inventory.storage.recompute.recompute_scope import read_batch_references, read_warehouses
from inventory.storage.recompute.recomputes import lock_recompute, mark_proposed
from inventory.storage.recompute.restatements import read_unapplied
from inventory.storage.save_stocks import save_stocks
from inventory.use_cases.hear_periods import refuse_closed
from messaging import Connection, Saying, say


async def post_recompute(
    connection: Connection, organisation_id: UUID, person: PersonReference, recompute_id: UUID, now: datetime
) -> list[DocumentProposed] | RecomputeFinding:
    """What was proposed; empty: no value differs."""
    recompute = await lock_recompute(connection, organisation_id, recompute_id)
    refused = _refusal(recompute_id, recompute)
    if refused or recompute is None:
        return refused or RecomputeFinding(R.UNKNOWN, "", {"id": recompute_id})
    if closed := await refuse_closed(connection, organisation_id, recompute[2], ""):
        return closed
    found = await read_unapplied(connection, organisation_id, recompute_id)
    stocks = {one.stock_key: Stock(one.stock_key, Valuation.MOVING_AVERAGE) for one in found}
    if stocks:
        await lock_stocks(connection, list(stocks.values()))
    moved = [one for one in found if stocks[one.stock_key].sequence != one.sequence]
    if moved:
        return RecomputeFinding(R.OUTDATED, "", {"count": len({one.stock_key.product_id for one in moved})})
    await _restate(connection, [(stocks[one.stock_key], one) for one in found if one.is_whole and not one.value])
    proposals = await _proposals(connection, organisation_id, person, recompute[2], found)
    await say(connection, [Saying(proposal) for proposal in proposals])
    await mark_proposed(connection, organisation_id, recompute_id, now)
    return proposals


def _refusal(recompute_id: UUID, recompute: tuple[str, datetime | None, date] | None) -> RecomputeFinding | None:
    if recompute is None:
        return RecomputeFinding(R.UNKNOWN, "", {"id": recompute_id})
    state, proposed_at, _ = recompute
    if state == "failed":
        return RecomputeFinding(R.FAILED)
    if state != "finished":
        return RecomputeFinding(R.UNFINISHED, "", {"state": state})
    return RecomputeFinding(R.POSTED, "", {"at": proposed_at.isoformat()}) if proposed_at else None


async def _restate(connection: Connection, pairs: Sequence[tuple[Stock, Restatement]]) -> None:
    """Layers of the same value in another way: no book but ours knows of them."""
    if not pairs:
        return
    fifo = [stock for stock, _ in pairs if stock.is_fifo()]
    if fifo:
        await read_layers(connection, [(stock, max(stock.quantity, 0)) for stock in fifo])
    await read_short_issues(connection, [stock for stock, _ in pairs])
    for stock, found in pairs:
        restate(stock, found.shape, found.lines)
    await save_stocks(connection, [stock for stock, _ in pairs])


async def _proposals(
    connection: Connection, organisation_id: UUID, person: PersonReference, day: date, found: Sequence[Restatement]
) -> list[DocumentProposed]:
    """One per warehouse, with a line for each stock whose value differs."""
    differing = [one for one in found if one.value]
    warehouse_ids = sorted({one.stock_key.warehouse_id for one in differing})
    warehouses = await read_warehouses(connection, organisation_id, warehouse_ids)
    lines = await _lines(connection, organisation_id, differing)
    return [
        DocumentProposed(
            organisation_id=organisation_id,
            proposal_id=differing[0].recompute_id,
            document_kind=DocumentKind.COST_ADJUSTMENT,
            business_date=day,
            warehouse=warehouses[warehouse_id],
            proposed_by=person,
            lines=tuple(line for at, line in lines if at == warehouse_id),
        )
        for warehouse_id in warehouse_ids
    ]


async def _lines(
    connection: Connection, organisation_id: UUID, differing: Sequence[Restatement]
) -> list[tuple[UUID, ProposedLine]]:
    """Each with its warehouse."""
    batch_ids = {one.stock_key.batch_id for one in differing} - {NO_BATCH}
    batches = await read_batch_references(connection, organisation_id, list(batch_ids)) if batch_ids else {}
    return [
        (
            one.stock_key.warehouse_id,
            ProposedLine(
                product_id=one.stock_key.product_id,
                batch=batches.get(one.stock_key.batch_id),
                quantity=from_cents(0),
                value=from_cents(one.value),
            ),
        )
        for one in differing
    ]
