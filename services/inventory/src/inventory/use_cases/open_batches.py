"""Load, and where needed lock, what a batch of documents needs of goods that are counted by batch or by piece."""

from collections.abc import Sequence

from inventory.domain.book.books import Books, MovingLine
from inventory.domain.book.moved import Moved
from inventory.domain.book.piece import PieceKey
from inventory.storage.batch_stocks import read_batch_stocks, save_batch_names, save_batch_stocks
from inventory.storage.pieces import lock_pieces, read_origin_pieces, save_moved_pieces, save_pieces
from messaging import Connection


async def open_batches(connection: Connection, lines: Sequence[MovingLine], books: Books) -> None:
    """After the stocks are locked. No statement where nothing is counted so."""
    if books.batch_stocks:
        await read_batch_stocks(connection, list(books.batch_stocks.values()))
        for line in lines:
            if line.batch_stock and line.stock.may_be_negative:
                line.batch_stock.may_be_negative = True
    keys = {_piece_key(line, serial) for line in lines if line.line.serials for serial in line.line.serials}
    if keys:
        books.pieces = await lock_pieces(connection, sorted(keys))
        origins = {line.origin_key for line in lines if line.line.serials and line.origin_key}
        books.origin_pieces = dict(await read_origin_pieces(connection, list(origins))) if origins else {}


async def save_batches(connection: Connection, books: Books, movements: Sequence[Moved]) -> None:
    """After the movements are saved. No statement where nothing is counted so."""
    if books.batch_stocks:
        await save_batch_names(connection, list(books.batches.values()))
        await save_batch_stocks(connection, list(books.batch_stocks.values()))
    if books.pieces:
        await save_pieces(connection, list(books.pieces.values()))
        await save_moved_pieces(connection, movements)


def _piece_key(line: MovingLine, serial: str) -> PieceKey:
    return PieceKey(line.stock.key.organisation_id, line.stock.key.product_id, serial)
