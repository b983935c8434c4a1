"""The stocks of a few products as the books have them, not locked: for a recompute to compare with."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from contracts import Valuation
from inventory.domain.book.stock import StockKey
from inventory.storage.arrays import cents_of, micros_of
from messaging import Connection

BALANCES_SQL = f"""
SELECT balance_id, product_id, warehouse_id, batch_id, valuation, sequence, {micros_of("last_unit_cost")}
FROM balances WHERE organisation_id = $1 AND product_id = ANY ($2)
"""
REMAINING_SQL = """
SELECT balance_id, array_agg(sequence ORDER BY sequence), array_agg({quantity} ORDER BY sequence),
    array_agg({value} ORDER BY sequence)
FROM {table} WHERE balance_id = ANY ($1) AND remaining_quantity > 0 GROUP BY 1
"""
Remaining = list[tuple[int, int, int]]
"""(sequence, micros, cents), by sequence."""


@dataclass(slots=True)
class StockState:
    """`sequence`: that of the last movement. Only what is left of layers and short issues."""

    valuation: Valuation
    sequence: int
    last_unit_cost: int | None
    layers: Remaining = field(default_factory=list)
    short_issues: Remaining = field(default_factory=list)


async def read_stock_states(
    connection: Connection, organisation_id: UUID, products: Sequence[UUID]
) -> dict[StockKey, StockState]:
    states: dict[StockKey, StockState] = {}
    by_balance: dict[UUID, StockState] = {}
    for balance, product, warehouse, batch, method, sequence, unit_cost in await connection.fetch(
        BALANCES_SQL, organisation_id, products
    ):
        state = StockState(Valuation(method), sequence, None if unit_cost is None else int(unit_cost))
        states[StockKey(organisation_id, product, warehouse, batch)] = by_balance[balance] = state
    for balance, remaining in (await _remaining(connection, "layers", list(by_balance))).items():
        by_balance[balance].layers = remaining
    for balance, remaining in (await _remaining(connection, "short_issues", list(by_balance))).items():
        by_balance[balance].short_issues = remaining
    return states


async def _remaining(connection: Connection, table: str, balances: Sequence[UUID]) -> dict[UUID, Remaining]:
    figures = {"quantity": micros_of("remaining_quantity"), "value": cents_of("remaining_value")}
    rows = await connection.fetch(REMAINING_SQL.format(table=table, **figures), balances)
    return {
        balance: list(zip(sequences, map(int, quantities), map(int, values), strict=True))
        for balance, sequences, quantities, values in rows
    }
