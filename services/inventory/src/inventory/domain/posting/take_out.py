"""What leaves the stock, and at what cost (valuation rules 1, 3, 4, 5, 7, 14)."""

from dataclasses import dataclass
from uuid import UUID

from inventory.domain.book.layers import draw_layers, draw_own_layer
from inventory.domain.book.rounding import cost_at, is_nothing, share, unit_cost_of
from inventory.domain.book.stock import Draw, LineKey, ShortIssue, Stock


@dataclass(slots=True)
class Outflow:
    """`quantity` and `cost` are positive. `quantity` differs from what was wanted only by a rest that is nothing."""

    sequence: int
    quantity: int
    cost: int
    draws: list[Draw]


@dataclass(slots=True)
class OwnReceipt:
    """Where a purchase return's goods came from: the receipt's movement and the returned part of its cost."""

    sequence: int
    cost: int


@dataclass(slots=True)
class Wanted:
    """One line that takes goods out. `card_cost` is the product card's unit cost, the last resort of an estimate."""

    document_id: UUID
    line_id: UUID
    quantity: int
    decimals: int = 6
    card_cost: int | None = None
    own: OwnReceipt | None = None


def can_serve(stock: Stock, quantity: int, decimals: int, own: int = 0) -> bool:
    """Nobody takes what others claim (`own`: one's own claims); of free stock a rest that is nothing is not asked."""
    if quantity <= stock.quantity - stock.reserved + own:
        return True
    return stock.quantity > 0 and not stock.reserved and is_nothing(quantity - stock.quantity, decimals)


def take_out(stock: Stock, wanted: Wanted) -> Outflow:
    """Issue what is wanted; what is not there goes short at the last known unit cost (if it may is asked before)."""
    own, quantity = wanted.own, _without_rest(stock, wanted)
    there = max(0, min(quantity, stock.quantity))
    sequence = stock.next_sequence()
    draws, cost = _take_what_is_there(stock, there, own)
    _remember_unit_cost(stock, there, draws, cost)
    short = quantity - there
    if short:
        cost += _go_short(stock, wanted, sequence, short)
    stock.quantity -= quantity
    stock.value -= cost
    return Outflow(sequence, quantity, cost, draws)


def _without_rest(stock: Stock, wanted: Wanted) -> int:
    """The last issue takes or leaves a rest that is nothing at the product's precision."""
    empties = stock.quantity >= 0 and is_nothing(stock.quantity - wanted.quantity, wanted.decimals)
    return stock.quantity if empties else wanted.quantity


def _take_what_is_there(stock: Stock, quantity: int, own: OwnReceipt | None) -> tuple[list[Draw], int]:
    if quantity == 0:
        return [], 0
    if stock.is_fifo():
        draws = draw_own_layer(stock, own.sequence, quantity) if own else draw_layers(stock, quantity)
        return draws, sum(draw.value for draw in draws)
    return [], _average_cost(stock, quantity, own)


def _average_cost(stock: Stock, quantity: int, own: OwnReceipt | None) -> int:
    """What empties the stock takes all; a purchase return takes its own receipt's cost while that leaves value >= 0."""
    if own and quantity < stock.quantity and own.cost <= stock.value:
        return own.cost
    return share(stock.value, quantity, stock.quantity)


def _remember_unit_cost(stock: Stock, taken: int, draws: list[Draw], cost: int) -> None:
    if not taken or taken < stock.quantity:
        return
    last = draws[-1] if draws else Draw(0, taken, cost)
    stock.last_unit_cost = unit_cost_of(last.value, last.quantity)


def _estimate(stock: Stock, short: int, card_cost: int | None) -> int:
    """Average of what was just there (exactly), else the last known unit cost, else the product card's, else 0."""
    if stock.quantity > 0 and not stock.is_fifo():
        return share(stock.value, short, stock.quantity)
    unit_cost = card_cost if stock.last_unit_cost is None else stock.last_unit_cost
    return cost_at(short, unit_cost or 0)


def _go_short(stock: Stock, wanted: Wanted, sequence: int, quantity: int) -> int:
    """The estimated cost of what is not there."""
    line = LineKey(stock.key.organisation_id, wanted.document_id, wanted.line_id)
    issue = ShortIssue(sequence, quantity, _estimate(stock, quantity, wanted.card_cost), line)
    stock.short_issues.append(issue)
    stock.changed_short_issues[issue.sequence] = issue
    return issue.value
