"""Work on the oldest recompute, a portion of products a transaction; whoever dies, another goes on where it was."""

from collections.abc import Sequence
from datetime import date, datetime

from chassis import Hub, on_commit
from inventory.domain.book.stock import StockKey
from inventory.domain.recompute.recompute_portions import portions_of
from inventory.domain.recompute.recompute_state import Period, Recosted
from inventory.storage.recompute.recomputes import (
    Claimed,
    claim_recompute,
    next_portion,
    read_bound_products,
    read_products,
    record_progress,
    save_portions,
)
from inventory.storage.recompute.save_differences import save_costs, save_differences
from inventory.storage.snapshot import begin_snapshot
from inventory.use_cases.recompute_products import recompute_products
from messaging import Connection


async def work_on_recomputes(connection: Connection, hub: Hub, now: datetime) -> bool:
    """False: nothing to do. What it reads is one snapshot, so that movements and balances agree."""
    await begin_snapshot(connection, is_patient=True)
    claimed = await claim_recompute(connection)
    if claimed is None:
        return False
    if claimed.state == "waiting":
        await _plan(connection, claimed)
    else:
        await _work(connection, claimed)
    await record_progress(connection, claimed, now)
    _publish(connection, hub, claimed)
    return True


async def give_up_recompute(connection: Connection, hub: Hub, now: datetime) -> None:
    """Mark the oldest recompute as failed, because its work breaks, so that the others go on."""
    claimed = await claim_recompute(connection)
    if claimed is not None:
        claimed.state = "failed"
        await record_progress(connection, claimed, now)
        _publish(connection, hub, claimed)


async def _plan(connection: Connection, claimed: Claimed) -> None:
    products = await read_products(connection, claimed)
    portions = list(portions_of(products, await read_bound_products(connection, claimed.organisation_id)))
    await save_portions(connection, claimed, portions)
    claimed.products_total = sum(len(portion) for portion in portions)
    claimed.state = "running" if portions else "finished"


async def _work(connection: Connection, claimed: Claimed) -> None:
    products = await next_portion(connection, claimed)
    if products is None:
        claimed.state = "finished"
        return
    period = Period(claimed.last_date, claimed.first_date or date.min)

    async def keep(recosted: Sequence[Recosted]) -> None:
        costs = [one for one in recosted if _is_asked_for(claimed, one.happened.stock_key)]
        await save_costs(connection, claimed.recompute_id, costs)

    found = await recompute_products(connection, claimed.organisation_id, products, period, keep=keep)
    differences = [one for one in found.differences if _is_asked_for(claimed, one[0].stock_key)]
    await save_differences(connection, claimed.recompute_id, differences)
    claimed.portions_done += 1
    claimed.products_done += len(products)
    claimed.movements_done += found.movements
    claimed.state = "finished" if claimed.products_done == claimed.products_total else "running"


def _is_asked_for(claimed: Claimed, key: StockKey) -> bool:
    """Only that is kept, though more may have been replayed for its sake."""
    is_place = claimed.warehouse_ids is None or key.warehouse_id in claimed.warehouse_ids
    return is_place and (claimed.product_ids is None or key.product_id in claimed.product_ids)


def _publish(connection: Connection, hub: Hub, claimed: Claimed) -> None:
    progress = {
        "state": claimed.state,
        "products_total": claimed.products_total,
        "products_done": claimed.products_done,
        "movements_done": claimed.movements_done,
    }
    on_commit(connection, lambda: hub.publish(claimed.organisation_id, "recompute", claimed.recompute_id, progress))
