"""A charge on a receipt goes to the stock that the receipt went to, also where each batch has its own cost."""

from inventory.domain.batch_stock import BatchKey
from inventory.domain.books import Books, MovingLine
from inventory.domain.stock import StockKey
from inventory.storage.read_origins import read_batches_of
from messaging import Connection


async def place_charges(connection: Connection, books: Books) -> None:
    """Give lines without a batch that of their receipt's line; before the stocks are locked. Rarely a statement."""
    lines = [line for kind, line in books.coming_lines if kind.is_value_only and _lacks_batch(line)]
    keys = [line.origin_key for line in lines if line.origin_key]
    if not keys:
        return
    batches = await read_batches_of(connection, keys)
    for line in lines:
        if line.origin_key in batches:
            _place(books, line, BatchKey(*line.stock.key[:3], batches[line.origin_key]))


def _lacks_batch(line: MovingLine) -> bool:
    return line.line.product.batch_costed and line.line.batch is None


def _place(books: Books, line: MovingLine, key: BatchKey) -> None:
    line.stock = books.stock_at(StockKey(*key), line.stock.valuation)
    line.batch_stock = books.batch_stock_at(key)
