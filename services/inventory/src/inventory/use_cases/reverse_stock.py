"""When ledger refuses to book a document, its stock goes back at its own figures."""

from collections.abc import Sequence
from datetime import UTC, datetime

from contracts import Document, StockReversed, Valuation, VoucherRefused
from inventory.domain.moved import Moved
from inventory.domain.reverse import Done, reverse
from inventory.domain.stock import Stock, StockKey
from inventory.storage.lock_stocks import lock_stocks
from inventory.storage.read_layers import read_own_layers
from inventory.storage.read_movements import read_movements
from inventory.storage.read_short_issues import read_short_issues
from inventory.storage.save_movements import save_movements
from inventory.storage.save_postings import PostingKey, lock_posted, mark_reversed
from inventory.storage.save_stocks import save_stocks
from inventory.use_cases.tell_outcome import movement_of
from messaging import Connection, Delivery, Saying, say


async def reverse_stock(connection: Connection, deliveries: Sequence[Delivery[VoucherRefused]]) -> None:
    """Reverse each posted document once; what was never posted, or is reversed already, is left alone.

    Raises ReversalBlockedError where later documents stand on the goods: messaging parks the event for a replay.
    """
    refused = {_key(delivery.event): delivery for delivery in deliveries}
    bodies = await lock_posted(connection, list(refused))
    keys = [key for key in refused if key in bodies]
    if not keys:
        return
    movements = await read_movements(connection, keys)
    stocks = await _open_stocks(connection, [done for key in keys for done in movements[key]])
    undone = {key: reverse(movements[key], stocks) for key in keys}
    now = datetime.now(UTC)
    await save_movements(connection, list(undone.items()))
    await save_stocks(connection, list(stocks.values()))
    await mark_reversed(connection, keys, now)
    await say(connection, [_saying(refused[key], bodies[key], undone[key], now) for key in keys])


def _saying(refused: Delivery[VoucherRefused], body: bytes, undone: Sequence[Moved], now: datetime) -> Saying:
    told = StockReversed(
        organisation_id=refused.event.organisation_id,
        document=Document.model_validate_json(body),
        reversed_at=now,
        movements=tuple(movement_of(moved) for moved in undone),
    )
    return Saying(told, refused.traceparent)


def _key(event: VoucherRefused) -> PostingKey:
    return event.organisation_id, event.document_id, event.version


async def _open_stocks(connection: Connection, movements: Sequence[Done]) -> dict[StockKey, Stock]:
    """Locked stocks with the layers that were drawn or brought, and the short issues that were covered or left."""
    if not movements:
        return {}
    stocks = {done.stock_key: Stock(done.stock_key, Valuation.MOVING_AVERAGE) for done in movements}
    await lock_stocks(connection, list(stocks.values()))
    asked = {(done.stock_key, sequence) for done in movements for sequence in _sequences(done)}
    await read_own_layers(connection, [(stocks[key], sequence) for key, sequence in sorted(asked)])
    await read_short_issues(connection, list(stocks.values()), [sequence for _, sequence in asked])
    return stocks


def _sequences(done: Done) -> list[int]:
    return [done.sequence, *(draw.sequence for draw in done.draws)]
