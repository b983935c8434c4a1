"""Lines that the stock, or their batch, cannot serve; each with what the whole document wants of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from contracts import DocumentLine
from inventory.domain.book.books import Books, MovingLine
from inventory.domain.book.stock import LineKey
from inventory.domain.posting.take_out import can_serve


@dataclass(slots=True)
class ShortLine:
    """`wanted` and `available` (micros) are for the whole document; with `batch_id` it is the batch that is short."""

    line: DocumentLine
    wanted: int
    available: int
    batch_id: UUID | None = None


def short_of_stock(lines: Sequence[MovingLine], books: Books) -> list[ShortLine]:
    """`lines` take goods out; a delivery may take what its order has reserved."""
    wanted: dict[int, int] = {}
    for line in lines:
        stock = id(line.stock)
        wanted[stock] = wanted.get(stock, 0) + line.quantity
    own = own_claims(lines, books) if books.order_lines else {}
    return [
        ShortLine(
            line.line,
            wanted[id(line.stock)],
            line.stock.available + own.get(id(line.stock), 0),
            line.stock.key.batch_id_or_none,
        )
        for line in lines
        if not can_serve(line.stock, wanted[id(line.stock)], line.decimals, own.get(id(line.stock), 0))
    ]


def short_of_batches(lines: Sequence[MovingLine], books: Books) -> list[ShortLine]:
    """Where batches are costed together, the product may suffice and the batch not."""
    wanted: dict[int, int] = {}
    for line in lines:
        if line.batch_stock:
            batch = id(line.batch_stock)
            wanted[batch] = wanted.get(batch, 0) + line.quantity
    own = own_claims(lines, books) if wanted and books.order_lines else {}
    return [
        ShortLine(line.line, wanted[id(batch)], batch.available + own.get(id(batch), 0), batch.key.batch_id)
        for line, batch in ((line, line.batch_stock) for line in lines)
        if batch and wanted[id(batch)] > batch.available + own.get(id(batch), 0)
    ]


def own_claims(lines: Sequence[MovingLine], books: Books) -> Mapping[int, int]:
    """By id of the stock or batch stock: what the orders of the lines claim of it, as far as the lines deliver."""
    delivered: dict[LineKey, int] = defaultdict(int)
    for line in lines:
        if line.order_key:
            delivered[line.order_key] += line.quantity
    claims: dict[int, int] = defaultdict(int)
    for key, quantity in delivered.items():
        order_line = books.order_lines.get(key)
        for claim in order_line.claims if order_line else ():
            part = min(quantity, claim.quantity)
            claims[id(claim.supply.stock)] += part
            if claim.supply.batch_stock:
                claims[id(claim.supply.batch_stock)] += part
    return claims
