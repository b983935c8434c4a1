"""Replay a few products in business-date order and compare with the books, in one snapshot."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from inventory.domain.recompute import Recompute
from inventory.domain.recompute_state import Happened, Period, Recosted, Restated
from inventory.domain.stock import Layer, ShortIssue
from inventory.storage.read_happened import read_happened
from inventory.storage.read_stated import read_stated
from inventory.storage.read_stock_states import Remaining, StockState, read_stock_states
from messaging import Connection


@dataclass(slots=True)
class Found:
    """Stocks that should be otherwise, each with the sequence of its last movement; movements that should."""

    differences: list[tuple[Restated, int]] = field(default_factory=list)
    recosted: list[Recosted] = field(default_factory=list)
    movements: int = 0


async def recompute_products(
    connection: Connection,
    organisation_id: UUID,
    products: Sequence[UUID],
    period: Period,
    without: Collection[UUID] = (),
) -> Found:
    """`without`: documents to leave out, as if they had never been."""
    states = await read_stock_states(connection, organisation_id, products)
    stated = await read_stated(connection, organisation_id, products)
    recompute, found = Recompute(period, lambda key: states[key].valuation), Found()
    async for block in read_happened(connection, organisation_id, products, stated):
        found.movements += len(block)
        wanted = [one for one in block if one.line.document_id not in without] if without else block
        found.recosted += await asyncio.to_thread(_take, recompute, wanted)
    found.recosted += recompute.finish()
    found.differences = [
        (restated, states[restated.stock_key].sequence)
        for restated in recompute.restated()
        if _is_otherwise(restated, states[restated.stock_key])
    ]
    return found


def _take(recompute: Recompute, happened: Sequence[Happened]) -> list[Recosted]:
    return list(recompute.take(happened))


def _is_otherwise(restated: Restated, state: StockState) -> bool:
    if restated.value or restated.old_value != restated.new_value:
        return True
    return restated.is_whole and (
        _remaining(restated.layers) != state.layers
        or _remaining(restated.short_issues) != state.short_issues
        or restated.last_unit_cost != state.last_unit_cost
    )


def _remaining(restated: Sequence[Layer] | Sequence[ShortIssue]) -> Remaining:
    return sorted((one.sequence, one.quantity, one.value) for one in restated)
