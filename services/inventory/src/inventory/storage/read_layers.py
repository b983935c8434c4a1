"""FIFO layers from the head on, only as far as a batch can need them; 50,000 open layers cost nothing."""

from collections.abc import Sequence

from inventory.domain.stock import Layer, Stock
from inventory.storage.lock_stocks import columns_of
from inventory.storage.scale import cents_of, micros_of
from messaging import Connection

FIRST_CHUNK = 8
GROWTH = 8

FROM_HEAD_SQL = f"""
SELECT k.place, l.sequence, {micros_of("l.remaining_quantity")}, {cents_of("l.remaining_value")}
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[]) WITH ORDINALITY
    AS k (organisation_id, product_id, warehouse_id, first, place)
CROSS JOIN LATERAL (
    SELECT sequence, remaining_quantity, remaining_value FROM layers
    WHERE organisation_id = k.organisation_id AND product_id = k.product_id AND warehouse_id = k.warehouse_id
        AND sequence >= k.first AND remaining_quantity > 0
    ORDER BY sequence LIMIT $5
) l
ORDER BY k.place, l.sequence
"""

OWN_SQL = f"""
SELECT k.place, l.sequence, {micros_of("l.remaining_quantity")}, {cents_of("l.remaining_value")}
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[]) WITH ORDINALITY
    AS k (organisation_id, product_id, warehouse_id, sequence, place)
JOIN layers l USING (organisation_id, product_id, warehouse_id, sequence)
"""


async def read_layers(connection: Connection, needs: Sequence[tuple[Stock, int]]) -> None:
    """Load into each locked stock the layers from its head on, until they hold what is needed or end."""
    chunk = FIRST_CHUNK
    lacking = {index: quantity for index, (_, quantity) in enumerate(needs) if quantity > 0}
    while lacking:
        asked = list(lacking)
        found = await _read_chunk(connection, [needs[index][0] for index in asked], chunk)
        for index, layers in zip(asked, found, strict=True):
            lacking[index] -= sum(layer.quantity for layer in layers)
            if lacking[index] <= 0 or len(layers) < chunk:
                del lacking[index]
        chunk *= GROWTH


async def _read_chunk(connection: Connection, stocks: Sequence[Stock], chunk: int) -> list[list[Layer]]:
    found: list[list[Layer]] = [[] for _ in stocks]
    keys = columns_of([stock.key for stock in stocks])
    first = [stock.layers[-1].sequence + 1 if stock.layers else stock.head for stock in stocks]
    for place, sequence, quantity, value in await connection.fetch(FROM_HEAD_SQL, *keys, first, chunk):
        found[place - 1].append(Layer(sequence, int(quantity), int(value)))
    for stock, layers in zip(stocks, found, strict=True):
        stock.layers.extend(layers)
    return found


async def read_own_layers(connection: Connection, asked: Sequence[tuple[Stock, int]]) -> None:
    """Load layers that are asked for by sequence: those of purchase returns and of reversals. After `read_layers`."""
    keys = columns_of([stock.key for stock, _ in asked])
    for place, sequence, quantity, value in await connection.fetch(OWN_SQL, *keys, [number for _, number in asked]):
        stock = asked[place - 1][0]
        loaded = next((layer for layer in stock.layers if layer.sequence == sequence), None)
        stock.own_layers.setdefault(sequence, loaded or Layer(sequence, int(quantity), int(value)))
