"""What a recompute found is made true: layers, short issues and the last unit cost become as computed (rule 10)."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from inventory.domain.book.stock import Layer, LineKey, ShortIssue, Stock, StockKey

Remaining = tuple[int, int, int]
"""(sequence, micros, cents) of a layer or a short issue."""


@dataclass(slots=True)
class Shape:
    """What hangs on a stock besides quantity and value."""

    last_unit_cost: int | None = None
    layers: list[Remaining] = field(default_factory=list)
    short_issues: list[Remaining] = field(default_factory=list)

    def is_laid_as(self, other: "Shape") -> bool:
        """The same layers and short issues, whatever was remembered."""
        return (self.layers, self.short_issues) == (other.layers, other.short_issues)


@dataclass(slots=True)
class Restatement:
    """A difference as it was stored. `sequence`: of the stock's last movement then; `value`: what is to be added.

    `is_whole`: the stock takes the `shape`; otherwise the value is spread over what is there. `replaced`: the shape
    that was there before; `applied_by`: the document and version that made it true (`is_new`: just now),
    `applied_sequence` its movement.
    """

    recompute_id: UUID
    stock_key: StockKey
    sequence: int
    value: int
    is_whole: bool
    shape: Shape
    lines: dict[int, LineKey] = field(default_factory=dict)
    replaced: Shape | None = None
    applied_by: tuple[UUID, int] | None = None
    applied_sequence: int | None = None
    is_new: bool = False

    def fits(self, stock: Stock, value: int) -> bool:
        """Nothing has moved since, nothing has been applied, and it is what the document says."""
        return self.applied_by is None and self.sequence == stock.sequence and self.value == value

    def apply(self, document: tuple[UUID, int], sequence: int, replaced: Shape | None) -> None:
        self.applied_by, self.applied_sequence, self.replaced, self.is_new = document, sequence, replaced, True


def restate(stock: Stock, shape: Shape, lines: dict[int, LineKey]) -> Shape:
    """Give the stock another shape; returns the one it had. All its layers and short issues must be loaded.

    `lines`: of issues that are to be short, by sequence. Quantity and value are the caller's.
    """
    before = shape_of(stock)
    stock.last_unit_cost = shape.last_unit_cost
    _lay(stock, shape.layers)
    _lack(stock, shape.short_issues, lines)
    stock.is_restated = True
    return before


def shape_of(stock: Stock) -> Shape:
    """All its layers and short issues must be loaded."""
    return Shape(
        stock.last_unit_cost,
        [(layer.sequence, layer.quantity, layer.value) for layer in stock.layers if layer.quantity],
        [(issue.sequence, issue.quantity, issue.value) for issue in stock.short_issues if issue.quantity],
    )


def _lay(stock: Stock, wanted: Sequence[Remaining]) -> None:
    for layer in stock.layers:
        layer.quantity = layer.value = 0
        stock.changed_layers[layer.sequence] = layer
    stock.layers = deque(Layer(*one) for one in sorted(wanted))
    for layer in stock.layers:
        stock.changed_layers[layer.sequence] = layer
        stock.own_layers.pop(layer.sequence, None)
    if stock.layers:
        stock.head = stock.layers[0].sequence


def _lack(stock: Stock, wanted: Sequence[Remaining], lines: dict[int, LineKey]) -> None:
    for issue in stock.short_issues:
        issue.quantity = issue.value = 0
        stock.changed_short_issues[issue.sequence] = issue
    stock.short_issues = deque(ShortIssue(*one, lines[one[0]]) for one in sorted(wanted))
    for issue in stock.short_issues:
        stock.changed_short_issues[issue.sequence] = issue
