"""Lock and load all that the reversal of a few documents can need: ways and origins first, then stocks."""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from contracts import DocumentKind, Valuation
from inventory.domain.book.batch_stock import BatchKey, BatchStock
from inventory.domain.book.stock import LineKey, Stock, StockKey
from inventory.domain.reversal.done import Deed, DocumentKey, Done, Holdings
from inventory.storage.batch_stocks import read_batch_stocks, save_batch_stocks
from inventory.storage.lock_stocks import lock_stocks
from inventory.storage.pieces import lock_pieces, save_pieces
from inventory.storage.places_before import read_places_before
from inventory.storage.read_layers import read_layers, read_own_layers
from inventory.storage.read_short_issues import read_short_issues
from inventory.storage.recompute.restatements import read_applied
from inventory.storage.save_stocks import save_stocks
from inventory.storage.transits import lock_transits, save_transits
from messaging import Connection


async def open_holdings(
    connection: Connection, deeds: Sequence[Deed], claimed: Collection[tuple[StockKey, UUID | None]] = ()
) -> Holdings:
    """Locked stocks with the layers that were drawn or brought, and the short issues that were covered or left.

    `claimed`: stocks, and the batches named, that orders claim.
    """
    holdings = Holdings()
    ways = {way for deed in deeds for way in _ways(deed)}
    if ways:
        holdings.transits = await lock_transits(connection, ways)
    movements = [done for deed in deeds for done in deed.movements]
    keys = {done.stock_key for done in movements} | {key for key, _ in claimed}
    if not keys:
        return holdings
    holdings.stocks = {key: Stock(key, Valuation.MOVING_AVERAGE) for key in keys}
    await lock_stocks(connection, list(holdings.stocks.values()))
    asked = {(done.stock_key, sequence) for done in movements for sequence in _sequences(done)}
    await read_own_layers(connection, [(holdings.stocks[key], sequence) for key, sequence in sorted(asked)])
    await read_short_issues(connection, list(holdings.stocks.values()), [sequence for _, sequence in asked])
    await _load_shapes(connection, [key for deed in deeds for key in deed.restatements], holdings)
    batches = {BatchKey(*key[:3], batch_id) for key, batch_id in claimed if batch_id}
    await _open_batches(connection, movements, batches, holdings)
    return holdings


async def load_restatements(connection: Connection, deeds: Mapping[DocumentKey, Deed]) -> None:
    """What cost adjustments made true of recomputes; before the stocks are opened."""
    adjusting = [key for key, deed in deeds.items() if deed.kind is DocumentKind.COST_ADJUSTMENT]
    if adjusting:
        applied = await read_applied(connection, adjusting)
        for (document_id, stock_key), restatement in applied.items():
            next(deeds[key] for key in adjusting if key[1] == document_id).restatements[stock_key] = restatement


async def load_all_layers(connection: Connection, holdings: Holdings) -> None:
    """Of the FIFO stocks, for what cannot go back to where it was."""
    await _load_shapes(connection, list(holdings.stocks), holdings)


async def _load_shapes(connection: Connection, keys: Sequence[StockKey], holdings: Holdings) -> None:
    fifo = [stock for stock in (holdings.stocks[key] for key in keys) if stock.is_fifo()]
    if fifo:
        await read_layers(connection, [(stock, max(stock.quantity, 0)) for stock in fifo])
        for stock in fifo:
            stock.layers = deque(stock.own_layers.get(layer.sequence, layer) for layer in stock.layers)


async def save_holdings(connection: Connection, holdings: Holdings) -> None:
    """After the movements are saved."""
    await save_stocks(connection, list(holdings.stocks.values()))
    if holdings.transits:
        await save_transits(connection, list(holdings.transits.values()))
    if holdings.batch_stocks:
        await save_batch_stocks(connection, list(holdings.batch_stocks.values()))
    if holdings.pieces:
        await save_pieces(connection, list(holdings.pieces.values()))


async def _open_batches(
    connection: Connection, movements: Sequence[Done], claimed: set[BatchKey], holdings: Holdings
) -> None:
    keys = claimed | {done.batch_key for done in movements if done.batch_key}
    holdings.batch_stocks = {key: BatchStock(key) for key in keys}
    if holdings.batch_stocks:
        await read_batch_stocks(connection, list(holdings.batch_stocks.values()))
    moves = [(key, done.movement_id) for done in movements for key in done.piece_keys]
    if moves:
        holdings.pieces = await lock_pieces(connection, sorted({key for key, _ in moves}))
        holdings.places_before = await read_places_before(connection, moves)


def _ways(deed: Deed) -> list[LineKey]:
    """Lines of transfers that the document sent on the way, or took off it."""
    if deed.kind is DocumentKind.TRANSFER:
        return [LineKey(deed.key[0], deed.key[1], done.line_id) for done in deed.movements]
    if deed.kind is DocumentKind.TRANSFER_RECEIPT:
        return [*(done.origin for done in deed.movements if done.origin), *(lost.origin for lost in deed.losses)]
    return []


def _sequences(done: Done) -> list[int]:
    return [done.sequence, *(draw.sequence for draw in done.draws)]
