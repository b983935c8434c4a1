"""FIFO layers from the head on, only as far as a batch can need them; 50,000 open layers cost nothing."""

from collections.abc import Sequence

from inventory.domain.book.stock import Layer, Stock
from inventory.storage.arrays import cents_of, micros_of, numbers, uuids
from messaging import Connection

FIRST_CHUNK = 4
GROWTH = 8

FROM_HEAD_SQL = f"""
SELECT k.place, l.sequence, {micros_of("l.remaining_quantity")}, {cents_of("l.remaining_value")}
FROM unnest($1::text::uuid[], $2::text::bigint[]) WITH ORDINALITY AS k (balance_id, first, place)
CROSS JOIN LATERAL (
    SELECT sequence, remaining_quantity, remaining_value FROM layers
    WHERE balance_id = k.balance_id AND sequence >= k.first AND remaining_quantity > 0
    ORDER BY sequence LIMIT $3
) l
ORDER BY k.place, l.sequence
"""

OWN_SQL = f"""
SELECT k.place, l.sequence, {micros_of("l.remaining_quantity")}, {cents_of("l.remaining_value")}
FROM unnest($1::text::uuid[], $2::text::bigint[]) WITH ORDINALITY AS k (balance_id, sequence, place)
JOIN layers l USING (balance_id, sequence)
"""


async def read_layers(connection: Connection, needs: Sequence[tuple[Stock, int]]) -> None:
    """Load into each locked stock the layers from its head on, until they hold what is needed or end."""
    chunk = FIRST_CHUNK
    lacking = {place: quantity for place, (_, quantity) in enumerate(needs) if quantity > 0}
    while lacking:
        asked = list(lacking)
        found = await _read_chunk(connection, [needs[place][0] for place in asked], chunk)
        for place, layers in zip(asked, found, strict=True):
            lacking[place] -= sum(layer.quantity for layer in layers)
            if lacking[place] <= 0 or len(layers) < chunk:
                del lacking[place]
        chunk *= GROWTH


async def _read_chunk(connection: Connection, stocks: Sequence[Stock], chunk: int) -> list[list[Layer]]:
    found: list[list[Layer]] = [[] for _ in stocks]
    first = numbers([stock.layers[-1].sequence + 1 if stock.layers else stock.head for stock in stocks])
    rows = await connection.fetch(FROM_HEAD_SQL, uuids([stock.balance_id for stock in stocks]), first, chunk)
    for place, sequence, quantity, value in rows:
        found[place - 1].append(Layer(sequence, int(quantity), int(value)))
    for stock, layers in zip(stocks, found, strict=True):
        stock.layers.extend(layers)
    return found


async def read_own_layers(connection: Connection, asked: Sequence[tuple[Stock, int]]) -> None:
    """Load layers that are asked for by sequence: those of purchase returns and of reversals. After `read_layers`."""
    keys = uuids([stock.balance_id for stock, _ in asked]), numbers([sequence for _, sequence in asked])
    for place, sequence, quantity, value in await connection.fetch(OWN_SQL, *keys):
        stock = asked[place - 1][0]
        loaded = next((layer for layer in stock.layers if layer.sequence == sequence), None)
        stock.own_layers.setdefault(sequence, loaded or Layer(sequence, int(quantity), int(value)))
