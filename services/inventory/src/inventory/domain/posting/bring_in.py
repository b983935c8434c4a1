"""What comes in: a receipt, or goods that return at the cost they left with (valuation rules 1, 3, 4, 6)."""

from dataclasses import dataclass

from inventory.domain.book.layers import add_layer
from inventory.domain.book.rounding import share, unit_cost_of
from inventory.domain.book.stock import Draw, LineKey, ShortIssue, Stock


@dataclass(slots=True)
class Correction:
    """True-up of an issue that went short. `cost` is signed as a movement: negative when the goods came dearer."""

    line: LineKey
    cost: int


@dataclass(slots=True)
class Inflow:
    """`covers` are the short issues that the goods went to, at their estimates; `corrections` what that changed."""

    sequence: int
    covers: list[Draw]
    corrections: list[Correction]


def bring_in(stock: Stock, quantity: int, value: int) -> Inflow:
    """Cover short issues first, oldest first; the rest is on hand at the receipt's price (FIFO: a layer)."""
    inflow = Inflow(stock.next_sequence(), [], [])
    left, left_value = quantity, value
    while left and stock.short_issues:
        part, part_value = _cover(stock, inflow, left, left_value)
        left, left_value = left - part, left_value - part_value
    if left and stock.is_fifo():
        add_layer(stock, inflow.sequence, left, left_value)
    stock.quantity += quantity
    stock.value += value + sum(correction.cost for correction in inflow.corrections)
    if stock.quantity <= 0:
        stock.last_unit_cost = unit_cost_of(value, quantity)
    return inflow


def _cover(stock: Stock, inflow: Inflow, left: int, left_value: int) -> tuple[int, int]:
    """Give the oldest short issue as much as it lacks and there is; returns that quantity and its value."""
    issue = stock.short_issues[0]
    part = min(left, issue.quantity)
    part_value, estimate = share(left_value, part, left), share(issue.value, part, issue.quantity)
    inflow.covers.append(Draw(issue.sequence, part, estimate))
    if part_value != estimate:
        inflow.corrections.append(Correction(issue.line, estimate - part_value))
    _reduce(stock, issue, part, estimate)
    return part, part_value


def _reduce(stock: Stock, issue: ShortIssue, quantity: int, value: int) -> None:
    issue.quantity -= quantity
    issue.value -= value
    stock.changed_short_issues[issue.sequence] = issue
    if issue.quantity == 0:
        stock.short_issues.popleft()
