"""What a recompute found: stocks and movements that should be otherwise, appended by COPY."""

import json
from collections.abc import Sequence
from uuid import UUID

from contracts import from_cents, from_micros, new_id
from inventory.domain.recompute_state import Recosted, Restated
from inventory.domain.stock import Layer, ShortIssue
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
    rows = [
        (
            new_id(),
            recompute_id,
            one.happened.stock_key.organisation_id,
            one.happened.movement_id,
            from_cents(one.happened.posted_cost),
            from_cents(one.cost),
        )
        for one in recosted
    ]
    await connection.copy_records_to_table("recompute_costs", records=rows, columns=COST_COLUMNS)


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
