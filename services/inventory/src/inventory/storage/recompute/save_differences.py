"""What a recompute found: stocks and movements that should be otherwise, appended by COPY."""

import json
from collections.abc import AsyncIterator, Sequence
from uuid import UUID

from contracts import from_cents, from_micros, new_id
from inventory.domain.book.stock import Layer, ShortIssue
from inventory.domain.recompute.recompute_state import Recosted, Restated
from messaging import Connection

DIFFERENCE_COLUMNS = (
    "difference_id",
    "recompute_id",
    "organisation_id",
    "product_id",
    "warehouse_id",
    "batch_id",
    "sequence",
    "quantity",
    "old_value",
    "new_value",
    "value",
    "is_whole",
    "last_unit_cost",
    "layers",
    "short_issues",
)
COST_COLUMNS = ("cost_id", "recompute_id", "organisation_id", "movement_id", "old_cost", "new_cost")


async def save_differences(
    connection: Connection, recompute_id: UUID, differences: Sequence[tuple[Restated, int]]
) -> None:
    """Each with the sequence of its stock's last movement when it was read."""
    rows = [_difference(recompute_id, restated, sequence) for restated, sequence in differences]
    await connection.copy_records_to_table("recompute_differences", records=rows, columns=DIFFERENCE_COLUMNS)


async def save_costs(connection: Connection, recompute_id: UUID, recosted: Sequence[Recosted]) -> None:
    """As text, like movements: there can be as many of them."""
    if recosted:
        text = "".join([_cost_row(recompute_id, one) for one in recosted])
        await connection.copy_to_table("recompute_costs", source=_once(text.encode()), columns=COST_COLUMNS)


async def _once(text: bytes) -> AsyncIterator[bytes]:
    yield text


def _cost_row(recompute_id: UUID, one: Recosted) -> str:
    happened = one.happened
    return (
        f"{new_id().int:032x}\t{recompute_id.int:032x}\t{happened.stock_key.organisation_id.int:032x}"
        f"\t{happened.movement_id.int:032x}\t{happened.posted_cost}e-2\t{one.cost}e-2\n"
    )


def _difference(recompute_id: UUID, restated: Restated, sequence: int) -> tuple[object, ...]:
    organisation, *stock = restated.stock_key
    last = restated.last_unit_cost
    return (
        new_id(),
        recompute_id,
        organisation,
        *stock,
        sequence,
        from_micros(restated.quantity),
        *map(from_cents, (restated.old_value, restated.new_value, restated.value)),
        restated.is_whole,
        None if last is None else from_micros(last),
        _remaining(restated.layers),
        _remaining(restated.short_issues),
    )


def _remaining(those: Sequence[Layer] | Sequence[ShortIssue]) -> str:
    return json.dumps([(one.sequence, one.quantity, one.value) for one in those])
