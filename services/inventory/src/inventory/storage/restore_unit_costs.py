"""The last unit cost that goods remember, once documents that set it are gone, or are back (valuation rule 5)."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from inventory.domain.book.rounding import unit_cost_of
from inventory.domain.reversal.done import DocumentKey
from inventory.storage.arrays import cents_of, from_micros, micros_of, numbers, uuids
from inventory.storage.read_deeds import KEYS, columns_of
from messaging import Connection

READ_SQL = f"""
SELECT b.balance_id, {micros_of("s.quantity")}, {cents_of("s.cost")}, {micros_of("s.quantity_after")},
    {cents_of("s.value_after")}, s.draws, {micros_of("s.unit_cost")}
FROM (
    SELECT DISTINCT m.organisation_id, m.product_id, m.warehouse_id, m.stock_batch_id
    FROM {KEYS} JOIN movements m USING (organisation_id, document_id, version)
    WHERE m.quantity_after <= 0 AND m.movement_type IN ('document', 'reposted')
) emptied
JOIN balances b ON (b.organisation_id, b.product_id, b.warehouse_id)
        = (emptied.organisation_id, emptied.product_id, emptied.warehouse_id)
    AND b.batch_id = coalesce(emptied.stock_batch_id, '00000000-0000-0000-0000-000000000000')
LEFT JOIN LATERAL (
    SELECT * FROM (
        SELECT m.sequence, m.quantity, m.cost, m.quantity_after, m.value_after, m.draws, NULL::numeric AS unit_cost
        FROM movements m JOIN postings p USING (organisation_id, document_id, version)
        WHERE (m.organisation_id, m.product_id, m.warehouse_id) = (b.organisation_id, b.product_id, b.warehouse_id)
            AND m.stock_batch_id IS NOT DISTINCT FROM emptied.stock_batch_id
            AND m.quantity_after <= 0 AND m.movement_type IN ('document', 'reposted') AND p.outcome = 'posted'
            AND (m.quantity > 0 OR m.quantity_after - m.quantity > 0)
        ORDER BY m.sequence DESC LIMIT 1
    ) moved
    UNION ALL
    SELECT r.applied_sequence, NULL, NULL, NULL, NULL, NULL, r.last_unit_cost
    FROM recompute_differences r JOIN postings p
        ON (p.organisation_id, p.document_id, p.version) = (r.organisation_id, r.document_id, r.version)
    WHERE (r.organisation_id, r.product_id, r.warehouse_id, r.batch_id)
        = (b.organisation_id, b.product_id, b.warehouse_id, b.batch_id) AND p.outcome = 'posted' AND r.is_whole
    ORDER BY sequence DESC LIMIT 1
) s ON true
"""
SAVE_SQL = f"""
UPDATE balances b SET last_unit_cost = {from_micros("k.unit_cost")}
FROM unnest($1::text::uuid[], $2::text::numeric[]) AS k (balance_id, unit_cost)
WHERE b.balance_id = k.balance_id
"""


async def restore_unit_costs(connection: Connection, changed: Sequence[DocumentKey]) -> None:
    """After the documents were marked as reversed or restored: what set it last of what stands now, sets it."""
    found = await connection.fetch(READ_SQL, *columns_of(changed)) if changed else []
    if found:
        costs = [_unit_cost(*row[1:]) for row in found]
        await connection.execute(SAVE_SQL, uuids([row[0] for row in found]), numbers(costs))


def _unit_cost(
    quantity: Any, cost: Any, after: Any, value_after: Any, draws: list[Decimal] | None, restated: Any
) -> int | None:
    """As the movement set it: of goods that came, of the last layer drawn, of all that was there."""
    if quantity is None:
        return None if restated is None else int(restated)
    if int(quantity) > 0:
        return unit_cost_of(int(cost), int(quantity))
    if draws:
        return unit_cost_of(int(draws[-1]), int(draws[-2]))
    return unit_cost_of(int(value_after) - int(cost), int(after) - int(quantity))
