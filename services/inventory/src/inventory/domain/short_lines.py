"""Lines that the stock, or their batch, cannot serve; each with what the whole document wants of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from contracts import DocumentLine
from inventory.domain.books import MovingLine
from inventory.domain.take_out import can_serve


@dataclass(slots=True)
class ShortLine:
    """`wanted` and `available` (micros) are for the whole document; with `batch_id` it is the batch that is short."""

    line: DocumentLine
    wanted: int
    available: int
    batch_id: UUID | None = None


def short_of_stock(lines: Sequence[MovingLine]) -> list[ShortLine]:
    """`lines` take goods out."""
    wanted: dict[int, int] = {}
    for line in lines:
        stock = id(line.stock)
        wanted[stock] = wanted.get(stock, 0) + line.quantity
    return [
        ShortLine(line.line, wanted[id(line.stock)], line.stock.available, line.stock.key.batch_id_or_none)
        for line in lines
        if not can_serve(line.stock, wanted[id(line.stock)], line.decimals)
    ]


def short_of_batches(lines: Sequence[MovingLine]) -> list[ShortLine]:
    """Where batches are costed together, the product may suffice and the batch not."""
    wanted: dict[int, int] = {}
    for line in lines:
        if line.batch_stock:
            batch = id(line.batch_stock)
            wanted[batch] = wanted.get(batch, 0) + line.quantity
    return [
        ShortLine(line.line, wanted[id(batch)], batch.available, batch.key.batch_id)
        for line, batch in ((line, line.batch_stock) for line in lines)
        if batch and wanted[id(batch)] > batch.available
    ]
