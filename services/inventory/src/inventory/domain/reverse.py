"""Reversal of a posted document at its own figures: as if it had never been (valuation rule 9)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from inventory.domain.moved import Moved, MovementType
from inventory.domain.stock import Draw, Layer, LineKey, ShortIssue, Stock, StockKey


class ReversalBlockedError(Exception):
    """Later movements stand on what the document brought; its reversal waits (parked) until they are undone."""


@dataclass(slots=True)
class Done:
    """A movement as it was stored."""

    stock_key: StockKey
    line_id: UUID
    sequence: int
    quantity: int
    cost: int
    quantity_after: int
    draws: list[Draw]
    origin: LineKey | None


def reverse(movements: Sequence[Done], stocks: Mapping[StockKey, Stock]) -> list[Moved]:
    """Undo all movements of one document, the last one first. Raises ReversalBlockedError."""
    true_ups: dict[tuple[StockKey, UUID], int] = defaultdict(int)
    undone: list[Moved] = []
    for done in sorted(movements, key=lambda done: done.sequence, reverse=True):
        stock = stocks[done.stock_key]
        if done.quantity == 0:
            true_ups[done.stock_key, done.line_id] += done.cost
        elif done.quantity > 0:
            _undo_inflow(stock, done, true_ups[done.stock_key, done.line_id])
        else:
            _undo_outflow(stock, done)
        undone.append(_counter_movement(stock, done))
    for moved in undone:
        _require_sound(moved.stock)
    return undone


def _undo_inflow(stock: Stock, done: Done, true_ups: int) -> None:
    """Short issues lack again what was covered; of FIFO goods the layer must be untouched."""
    covered, estimates = sum(draw.quantity for draw in done.draws), sum(draw.value for draw in done.draws)
    for draw in done.draws:
        _uncover(stock, draw)
    left = done.quantity - covered
    if left and stock.is_fifo():
        layer = stock.own_layers.get(done.sequence)
        if layer is None or (layer.quantity, layer.value) != (left, done.cost - estimates + true_ups):
            raise ReversalBlockedError(f"goods of product {stock.key.product_id} were drawn by later documents")
        layer.quantity = layer.value = 0
        stock.changed_layers[layer.sequence] = layer


def _uncover(stock: Stock, draw: Draw) -> None:
    issue = _short_issue(stock, draw.sequence)
    issue.quantity += draw.quantity
    issue.value += draw.value


def _undo_outflow(stock: Stock, done: Done) -> None:
    """Layers get back what was drawn from them, where they were; what went short must be short still."""
    for draw in done.draws:
        _give_back(stock, stock.own_layers[draw.sequence], draw)
    short = min(-done.quantity, max(0, -done.quantity_after))
    if short:
        issue = _short_issue(stock, done.sequence)
        if issue.quantity != short:
            raise ReversalBlockedError(f"the shortage of product {stock.key.product_id} was covered by later documents")
        issue.quantity = issue.value = 0


def _give_back(stock: Stock, layer: Layer, draw: Draw) -> None:
    layer.quantity += draw.quantity
    layer.value += draw.value
    stock.changed_layers[layer.sequence] = layer
    stock.head = min(stock.head, layer.sequence)


def _short_issue(stock: Stock, sequence: int) -> ShortIssue:
    issue = next(issue for issue in stock.short_issues if issue.sequence == sequence)
    stock.changed_short_issues[sequence] = issue
    return issue


def _counter_movement(stock: Stock, done: Done) -> Moved:
    stock.quantity -= done.quantity
    stock.value -= done.cost
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
    )


def _require_sound(stock: Stock) -> None:
    """Own figures must leave a stock that could have been: value of its sign, shortages exactly what is lacking."""
    short = sum(issue.quantity for issue in stock.short_issues)
    short_value = sum(issue.value for issue in stock.short_issues)
    lacking, lacking_value = (-stock.quantity, -stock.value) if stock.quantity < 0 else (0, 0)
    is_worth = stock.value == 0 if stock.quantity == 0 else stock.value >= 0 or stock.quantity < 0
    if (short, short_value) != (lacking, lacking_value) or not is_worth:
        raise ReversalBlockedError(f"too little is left of product {stock.key.product_id}")
