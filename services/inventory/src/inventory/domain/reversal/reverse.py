"""Reversal of a posted document at its own figures: as if it had never been (valuation rule 9)."""

from collections import defaultdict
from collections.abc import Collection
from copy import deepcopy
from dataclasses import dataclass, field, replace
from uuid import UUID

from contracts import DocumentKind, StockReversalRefusal
from inventory.domain.book.moved import Moved, MovementType
from inventory.domain.book.piece import Piece, PieceKey
from inventory.domain.book.stock import LineKey, Stock, StockKey
from inventory.domain.reversal.done import Deed, DocumentKey, Done, Holdings
from inventory.domain.reversal.undo_movement import undo_movement

R = StockReversalRefusal
ORDER = {reason: place for place, reason in enumerate(R)}


@dataclass(slots=True)
class Undone:
    """The counter-movements, the last one first; apart those of true-ups, which corrected earlier issues."""

    movements: list[Moved] = field(default_factory=list)
    true_ups: list[Moved] = field(default_factory=list)

    @property
    def rows(self) -> list[Moved]:
        return [*self.movements, *self.true_ups]


@dataclass(slots=True)
class NotUndone:
    """Later documents are in the way: those in `because`, or else whoever moved the stock after the movement `done`."""

    reason: StockReversalRefusal
    because: Collection[DocumentKey] = ()
    done: Done | None = None


def reverse(deed: Deed, holdings: Holdings, gone: Collection[DocumentKey] = ()) -> Undone | NotUndone:
    """Undo all of one document, or change nothing. `gone`: documents that were reversed since `deed.later` was read."""
    stocks = {done.stock_key: deepcopy(holdings.stocks[done.stock_key]) for done in deed.movements}
    for stock in stocks.values():
        stock.may_be_negative = deed.allows_negative
    undone, refusals = _undo_movements(deed, stocks)
    refusals += _stands_on(deed, holdings, gone)
    refusals = refusals or _unsound(deed, stocks, holdings)
    if refusals:
        return min(refusals, key=lambda refused: ORDER[refused.reason])
    holdings.stocks.update(stocks)
    _undo_ways(deed, holdings)
    _undo_batches(deed, holdings)
    return undone


def _undo_movements(deed: Deed, stocks: dict[StockKey, Stock]) -> tuple[Undone, list[NotUndone]]:
    true_ups: dict[tuple[StockKey, UUID], int] = defaultdict(int)
    undone, refusals = Undone(), []
    for done in sorted(deed.movements, key=lambda done: done.sequence, reverse=True):
        stock, line = stocks[done.stock_key], (done.stock_key, done.line_id)
        refused = undo_movement(stock, done, true_ups[line], deed.restatements.get(done.stock_key))
        if refused:
            refusals.append(NotUndone(refused, done=done))
        moved = _counter_movement(stock, done)
        if done.movement_type is MovementType.TRUE_UP:
            true_ups[line] += done.cost
            undone.true_ups.append(moved)
        else:
            undone.movements.append(moved)
    return undone, refusals


def _counter_movement(stock: Stock, done: Done) -> Moved:
    return Moved(
        stock,
        done.line_id,
        stock.next_sequence(),
        -done.quantity,
        -done.cost,
        stock.quantity,
        stock.value,
        [],
        done.origin,
        MovementType.REVERSAL,
        done.batch_id,
        done.serials,
    )


def _stands_on(deed: Deed, holdings: Holdings, gone: Collection[DocumentKey]) -> list[NotUndone]:
    later = deed.later
    groups = ((R.LATER_RETURN, later.returns), (R.LATER_VALUE, later.values), (R.COUNTED_SINCE, later.counts))
    found = [NotUndone(reason, keys - set(gone)) for reason, keys in groups if keys - set(gone)]
    moved = [done for done in deed.movements if any(_has_moved(key, done, holdings) for key in done.piece_keys)]
    return found + [NotUndone(R.SERIAL_MOVED, done=done) for done in moved]


def _has_moved(key: PieceKey, done: Done, holdings: Holdings) -> bool:
    return holdings.pieces[key].movement_id != done.movement_id


def _unsound(deed: Deed, stocks: dict[StockKey, Stock], holdings: Holdings) -> list[NotUndone]:
    """Own figures must leave stocks that could have been: nothing below what is there, or worth less than nothing."""
    first = {done.stock_key: done for done in sorted(deed.movements, key=lambda done: done.sequence, reverse=True)}
    lacking = [key for key, stock in stocks.items() if _lacks(stock, holdings.stocks[key])]
    worthless = [key for key, stock in stocks.items() if not _is_worth_something(stock)]
    return [
        *(NotUndone(R.QUANTITY_BELOW_ZERO, done=first[key]) for key in lacking),
        *(NotUndone(R.QUANTITY_BELOW_ZERO, done=done) for done in deed.movements if _batch_lacks(done, deed, holdings)),
        *(NotUndone(R.VALUE_BELOW_ZERO, done=first[key]) for key in worthless),
    ]


def is_sound(stock: Stock, before: Stock) -> bool:
    """A stock that could have been, and leaves to orders what they claimed `before`."""
    return not _lacks(stock, before) and _is_worth_something(stock)


def _lacks(stock: Stock, before: Stock) -> bool:
    """More is short, or claimed by orders, than the document had left to take."""
    short = sum(issue.quantity for issue in stock.short_issues)
    is_less = stock.quantity < before.quantity and not stock.may_be_negative
    return short != max(0, -stock.quantity) or (is_less and 0 < stock.reserved > stock.quantity)


def _is_worth_something(stock: Stock) -> bool:
    if stock.quantity < 0:
        return sum(issue.value for issue in stock.short_issues) == -stock.value
    return stock.value == 0 if stock.quantity == 0 else stock.value >= 0


def _batch_lacks(done: Done, deed: Deed, holdings: Holdings) -> bool:
    if done.batch_key is None or done.quantity <= 0:
        return False
    batch = holdings.batch_stocks[done.batch_key]
    moved = sum(other.quantity for other in deed.movements if other.batch_key == batch.key)
    return batch.available < moved and not batch.may_be_negative


def _undo_ways(deed: Deed, holdings: Holdings) -> None:
    """What a transfer sent is no longer on its way; what arrived, or was lost, is again."""
    if deed.kind is DocumentKind.TRANSFER:
        for done in deed.movements:
            transit = holdings.transits[LineKey(deed.key[0], deed.key[1], done.line_id)]
            transit.quantity = transit.cost = 0
    if deed.kind is DocumentKind.TRANSFER_RECEIPT:
        arrived = [(done.origin, done.quantity, done.cost) for done in deed.movements if done.quantity and done.origin]
        for origin, quantity, cost in [*arrived, *((lost.origin, lost.quantity, lost.cost) for lost in deed.losses)]:
            holdings.transits[origin].take_back(quantity, cost)


def _undo_batches(deed: Deed, holdings: Holdings) -> None:
    """Batches count what they counted before, pieces are where they were."""
    for done in deed.movements:
        if done.batch_key is not None:
            holdings.batch_stocks[done.batch_key].quantity -= done.quantity
        for key in done.piece_keys:
            before = holdings.places_before.get((key, done.movement_id)) or Piece(key)
            holdings.pieces[key] = replace(before)
