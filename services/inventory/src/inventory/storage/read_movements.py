"""Movements of posted documents, for their reversal."""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal

from inventory.domain.reverse import Done
from inventory.domain.stock import NO_BATCH, Draw, LineKey, StockKey
from inventory.storage.arrays import cents_of, micros_of
from inventory.storage.save_postings import PostingKey
from messaging import Connection

SQL = f"""
SELECT k.place, m.organisation_id, m.product_id, m.warehouse_id, m.line_id, m.sequence,
    {micros_of("m.quantity")}, {cents_of("m.cost")}, {micros_of("m.quantity_after")}, m.draws,
    m.origin_document_id, m.origin_line_id, m.stock_batch_id
FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) WITH ORDINALITY AS k (organisation_id, document_id, version, place)
JOIN movements m USING (organisation_id, document_id, version)
WHERE m.movement_type <> 'reversal'
ORDER BY k.place, m.sequence
"""


async def read_movements(connection: Connection, keys: Sequence[PostingKey]) -> dict[PostingKey, list[Done]]:
    """What each document moved; an empty list if nothing."""
    columns = [key[0] for key in keys], [key[1] for key in keys], [key[2] for key in keys]
    found: dict[PostingKey, list[Done]] = defaultdict(list)
    for place, organisation, product, warehouse, line, sequence, *figures in await connection.fetch(SQL, *columns):
        quantity, cost, after, draws, origin_document, origin_line, batch = figures
        origin = LineKey(organisation, origin_document, origin_line) if origin_line else None
        key = StockKey(organisation, product, warehouse, batch or NO_BATCH)
        found[keys[place - 1]].append(
            Done(key, line, sequence, int(quantity), int(cost), int(after), _draws(draws), origin)
        )
    return found


def _draws(flat: Sequence[Decimal] | None) -> list[Draw]:
    numbers = [int(number) for number in flat or ()]
    return [Draw(*numbers[start : start + 3]) for start in range(0, len(numbers), 3)]
