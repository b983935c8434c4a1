"""A charge on a receipt goes to the stock that the receipt went to, also where each batch has its own cost."""

from collections.abc import Sequence
from uuid import UUID

from inventory.domain.book.batch_stock import BatchKey
from inventory.domain.book.books import Books, MovingLine
from inventory.domain.book.stock import LineKey, StockKey
from inventory.domain.posting.task import Task
from inventory.storage.read_origins import read_batches_of
from messaging import Connection


async def place_charges(connection: Connection, tasks: Sequence[Task], books: Books) -> None:
    """Give lines without a batch that of their receipt's line, posted before or among the `tasks`.

    Before anything else is put into the books: a stock that no line is left on is taken out again. Rarely a statement.
    """
    lines = [line for kind, line in books.coming_lines if kind.is_value_only and _lacks_batch(line)]
    keys = [line.origin_key for line in lines if line.origin_key]
    if not keys:
        return
    batches = {**await read_batches_of(connection, keys), **_batches_among(tasks)}
    for line in lines:
        if line.origin_key in batches:
            _place(books, line, BatchKey(*line.stock.key[:3], batches[line.origin_key]))
    used = {line.stock.key for task in tasks for line in task.lines}
    books.stocks = {numbers: stock for numbers, stock in books.stocks.items() if stock.key in used}


def _lacks_batch(line: MovingLine) -> bool:
    return line.line.product.batch_costed and line.line.batch is None


def _batches_among(tasks: Sequence[Task]) -> dict[LineKey, UUID]:
    """The batches that lines of this very batch of documents bring."""
    return {
        LineKey(line.stock.key.organisation_id, task.document.document_id, line.line.line_id): batch_id
        for task in tasks
        for line in task.lines
        for batch_id in (line.stock.key.batch_id_or_none,)
        if batch_id
    }


def _place(books: Books, line: MovingLine, key: BatchKey) -> None:
    line.stock = books.stock_at(StockKey(*key), line.stock.valuation)
    line.batch_stock = books.batch_stock_at(key)
