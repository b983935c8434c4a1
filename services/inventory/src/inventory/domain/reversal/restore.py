"""A reversal taken back, because ledger keeps the vouchers: the document stands again at its own figures.

Where others have moved the goods since, it is posted anew; its own cost stays, and a true-up of the line itself says
what the goods that are there make of it. So it can always be done, and undone: what is posted anew keeps what it drew.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from copy import deepcopy
from uuid import UUID

from contracts import DocumentKind
from inventory.domain.book.layers import spread_over_layers
from inventory.domain.book.moved import Moved, MovementType
from inventory.domain.book.piece import Piece
from inventory.domain.book.stock import Draw, LineKey, Stock
from inventory.domain.posting.bring_in import bring_in
from inventory.domain.posting.take_out import Wanted, take_out
from inventory.domain.recompute.restate import Shape, restate, shape_of
from inventory.domain.reversal.done import Deed, Done, Holdings
from inventory.domain.reversal.redo_movement import redo_movement
from inventory.domain.reversal.reverse import Undone, is_sound


def restore(deed: Deed, holdings: Holdings) -> Undone:
    """The movements done again, and what they corrected."""
    restored = Undone()
    for stock_key in sorted({done.stock_key for done in deed.movements}):
        movements = sorted((one for one in deed.movements if one.stock_key == stock_key), key=lambda one: one.sequence)
        as_it_was = None if stock_key in deed.restatements else _as_it_was(movements, holdings)
        again = as_it_was or _anew(deed, movements, holdings)
        restored.movements += again.movements
        restored.true_ups += again.true_ups
    _restore_ways(deed, holdings)
    _restore_batches(deed, holdings)
    return restored


def _as_it_was(movements: Sequence[Done], holdings: Holdings) -> Undone | None:
    before = holdings.stocks[movements[0].stock_key]
    stock, restored, true_ups = deepcopy(before), Undone(), _true_ups(movements)
    for done in movements:
        if not redo_movement(stock, done, true_ups[done.line_id]):
            return None
        rows = restored.true_ups if done.movement_type is MovementType.TRUE_UP else restored.movements
        rows.append(_row(stock, done, stock.next_sequence()))
    if not is_sound(stock, before):
        return None
    holdings.stocks[stock.key] = stock
    for done in movements:
        _place_pieces(done, done.movement_id, holdings)
    return restored


def _true_ups(movements: Sequence[Done]) -> Mapping[UUID, int]:
    sums: dict[UUID, int] = defaultdict(int)
    for done in movements:
        if done.movement_type is MovementType.TRUE_UP:
            sums[done.line_id] += done.cost
    return sums


def _anew(deed: Deed, movements: Sequence[Done], holdings: Holdings) -> Undone:
    stock, restored = holdings.stocks[movements[0].stock_key], Undone()
    stock.may_be_negative = True
    for done in movements:
        if done.movement_type is not MovementType.TRUE_UP:
            value = stock.value + done.cost
            sequence, draws = _restate(deed, stock, done) or _move(deed, stock, done)
            moved = _row(stock, done, sequence)
            moved.movement_type, moved.draws, moved.value_after = MovementType.REPOSTED, draws, value
            restored.movements.append(moved)
            if stock.value != value:
                restored.true_ups.append(_difference(deed, moved, stock.value - value))
            _place_pieces(done, moved.movement_id, holdings)
    return restored


def _restate(deed: Deed, stock: Stock, done: Done) -> tuple[int, list[Draw]] | None:
    """What a recompute found, on a stock that is as it found it; None: it is not, or none did."""
    restatement = deed.restatements.get(stock.key)
    if not (restatement and restatement.is_whole and shape_of(stock).is_laid_as(restatement.replaced or Shape())):
        return None
    restate(stock, restatement.shape, restatement.lines)
    stock.value += done.cost
    return stock.next_sequence(), []


def _move(deed: Deed, stock: Stock, done: Done) -> tuple[int, list[Draw]]:
    """The sequence of the movement, and what it drew, covered or gave."""
    if done.quantity > 0:
        inflow = bring_in(stock, done.quantity, done.cost)
        return inflow.sequence, inflow.covers
    if done.quantity < 0:
        outflow = take_out(stock, Wanted(deed.key[1], done.line_id, -done.quantity))
        return outflow.sequence, outflow.draws
    value = max(done.cost, -stock.value) if stock.quantity > 0 else 0
    draws = spread_over_layers(stock, value) if stock.is_fifo() and value else []
    stock.value += value
    return stock.next_sequence(), draws


def _row(stock: Stock, done: Done, sequence: int) -> Moved:
    return Moved(
        stock,
        done.line_id,
        sequence,
        done.quantity,
        done.cost,
        stock.quantity,
        stock.value,
        [],
        done.origin,
        MovementType.RESTORATION,
        done.batch_id,
        done.serials,
    )


def _difference(deed: Deed, moved: Moved, cost: int) -> Moved:
    stock, line = moved.stock, LineKey(deed.key[0], deed.key[1], moved.line_id)
    after = stock.quantity, stock.value
    return Moved(
        stock, moved.line_id, stock.next_sequence(), 0, cost, *after, [], line, MovementType.REPOSTED, moved.batch_id
    )


def _restore_ways(deed: Deed, holdings: Holdings) -> None:
    if deed.kind is DocumentKind.TRANSFER:
        for done in (one for one in deed.movements if one.quantity):
            transit = holdings.transits[LineKey(deed.key[0], deed.key[1], done.line_id)]
            transit.quantity, transit.cost = -done.quantity, -done.cost
    if deed.kind is DocumentKind.TRANSFER_RECEIPT:
        arrived = [(done.origin, done.quantity, done.cost) for done in deed.movements if done.quantity and done.origin]
        for origin, quantity, cost in [*arrived, *((lost.origin, lost.quantity, lost.cost) for lost in deed.losses)]:
            holdings.transits[origin].take_back(-quantity, -cost)


def _restore_batches(deed: Deed, holdings: Holdings) -> None:
    for done in deed.movements:
        if done.batch_key:
            batch = holdings.batch_stocks[done.batch_key]
            batch.quantity += done.quantity
            batch.may_be_negative = batch.may_be_negative or batch.quantity < batch.reserved


def _place_pieces(done: Done, movement_id: UUID, holdings: Holdings) -> None:
    for key in done.piece_keys:
        warehouse_id = done.stock_key.warehouse_id if done.quantity > 0 else None
        holdings.pieces[key] = Piece(key, warehouse_id, done.batch_id, movement_id)
