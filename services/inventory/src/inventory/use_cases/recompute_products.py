"""Replay a few products in business-date order and compare with the books, in one snapshot."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias
from uuid import UUID

from contracts import Valuation
from inventory.domain.book.stock import Layer, LineKey, ShortIssue, StockKey
from inventory.domain.recompute.recompute import Recompute
from inventory.domain.recompute.recompute_state import Happened, Period, Recosted, Restated
from inventory.domain.recompute.recompute_stated import Seen
from inventory.storage.recompute.read_happened import read_happened
from inventory.storage.recompute.read_stated import read_stated
from inventory.storage.recompute.read_stock_states import Remaining, StockState, read_stock_states
from messaging import Connection

Keep: TypeAlias = Callable[[Sequence[Recosted]], Awaitable[None]]


@dataclass(slots=True)
class Found:
    """Stocks that should be otherwise, each with the sequence of its last movement; movements that should."""

    differences: list[tuple[Restated, int]] = field(default_factory=list)
    recosted: list[Recosted] = field(default_factory=list)
    movements: int = 0

    async def take(self, recosted: Sequence[Recosted], keep: Keep | None) -> None:
        if keep:
            await keep(recosted)
        else:
            self.recosted += recosted


async def recompute_products(
    connection: Connection,
    organisation_id: UUID,
    products: Sequence[UUID],
    period: Period,
    without: Collection[UUID] = (),
    more: Sequence[Happened] = (),
    keep: Keep | None = None,
) -> Found:
    """`without`: documents to leave out; `more`: movements of one document that is not in the books, in order.

    What should have cost otherwise is handed to `keep` block by block, if there is one, so that it is never a heap.
    """
    states = await read_stock_states(connection, organisation_id, products)
    recompute, found, left = Recompute(period, lambda key: _valuation(states, key)), Found(), list(more)
    origins, seen = {one.origin for one in more}, Seen()
    async for block in read_happened(connection, organisation_id, products):
        wanted = [one for one in block if one.line.document_id not in without] if without else block
        if left:
            wanted, left = _put_in(wanted, left, origins)
        await _add_stated(connection, organisation_id, seen.look(wanted))
        found.movements += len(block)
        await found.take(await asyncio.to_thread(_take, recompute, wanted), keep)
    await found.take([*_take(recompute, left), *recompute.finish()], keep)
    found.differences = _differences(recompute, states)
    return found


async def _add_stated(connection: Connection, organisation_id: UUID, happened: Sequence[Happened]) -> None:
    asking = [one for one in happened if one.stated is None]
    if asking:
        stated = await read_stated(connection, organisation_id, {one.line.document_id for one in asking})
        for one in asking:
            one.stated = stated.get(one.line)


def _differences(recompute: Recompute, states: Mapping[StockKey, StockState]) -> list[tuple[Restated, int]]:
    return [
        (restated, states[restated.stock_key].sequence)
        for restated in recompute.restated()
        if restated.stock_key in states and _is_otherwise(restated, states[restated.stock_key])
    ]


def _take(recompute: Recompute, happened: Sequence[Happened]) -> list[Recosted]:
    return list(recompute.take(happened))


def _valuation(states: Mapping[StockKey, StockState], key: StockKey) -> Valuation:
    return states[key].valuation if key in states else Valuation.MOVING_AVERAGE


def _put_in(
    block: Sequence[Happened], more: list[Happened], origins: Collection[LineKey | None]
) -> tuple[list[Happened], list[Happened]]:
    """The block with what belongs into it, and what comes after it."""
    wanted = []
    for one in block:
        one.is_origin = one.is_origin or one.line in origins
        while more and more[0].place < one.place:
            wanted.append(more.pop(0))
        wanted.append(one)
    return wanted, more


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
