"""Stock of one product in one warehouse (of one batch, where batches have their own cost): (quantity, value).

Never a stored unit cost (valuation rules 1, 3, 4, 5). All quantities are micros, all values cents.
"""

from collections import deque
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from contracts import Valuation

NO_BATCH = UUID(int=0)
"""The batch of a stock that is costed as a whole."""


class StockKey(NamedTuple):
    """What is costed together. `batch_id` is NO_BATCH unless each batch of the product has its own cost."""

    organisation_id: UUID
    product_id: UUID
    warehouse_id: UUID
    batch_id: UUID = NO_BATCH

    @property
    def batch_id_or_none(self) -> UUID | None:
        return None if self.batch_id == NO_BATCH else self.batch_id


class LineKey(NamedTuple):
    organisation_id: UUID
    document_id: UUID
    line_id: UUID


class Draw(NamedTuple):
    """What one movement took from one layer, or what one receipt covered of one short issue."""

    sequence: int
    quantity: int
    value: int


@dataclass(slots=True)
class Layer:
    """What is left of one FIFO receipt. `sequence` is that of the movement that brought it."""

    sequence: int
    quantity: int
    value: int


@dataclass(slots=True)
class ShortIssue:
    """What an issue took that was not there, valued by estimate, until a receipt covers it (valuation rule 4)."""

    sequence: int
    quantity: int
    value: int
    line: LineKey


@dataclass(slots=True)
class Stock:
    """`layers` are the loaded ones from the head on, in order; `own_layers` those that returns ask for by sequence.

    `head` is the lowest sequence that can still have goods; `sequence` that of the last movement.
    `stored_sequence` is the sequence when it was loaded; `changed_*` are what has to be saved, by sequence.
    `reserved` is what sales orders claim of the quantity. `is_restated`: it was given the shape of a recompute.
    """

    key: StockKey
    valuation: Valuation
    balance_id: UUID | None = None
    quantity: int = 0
    value: int = 0
    last_unit_cost: int | None = None
    head: int = 0
    sequence: int = 0
    stored_sequence: int = 0
    may_be_negative: bool = False
    reserved: int = 0
    stored_reserved: int = 0
    is_restated: bool = False
    layers: deque[Layer] = field(default_factory=deque)
    own_layers: dict[int, Layer] = field(default_factory=dict)
    short_issues: deque[ShortIssue] = field(default_factory=deque)
    changed_layers: dict[int, Layer] = field(default_factory=dict)
    changed_short_issues: dict[int, ShortIssue] = field(default_factory=dict)

    def next_sequence(self) -> int:
        self.sequence += 1
        return self.sequence

    @property
    def available(self) -> int:
        return self.quantity - self.reserved

    def is_fifo(self) -> bool:
        return self.valuation is Valuation.FIFO

    def follow_card(self, valuation: Valuation) -> None:
        """A product changes its valuation method only while there is none of it."""
        if self.valuation is not valuation and self.quantity == 0:
            self.valuation = valuation
