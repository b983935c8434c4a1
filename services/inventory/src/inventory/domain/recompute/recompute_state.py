"""Vocabulary of a recompute (valuation rule 10): what happened as it was posted, and what it should have cost.

Quantities are micros, values cents, as everywhere in the domain.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from contracts import DocumentKind
from inventory.domain.book.stock import Layer, LineKey, ShortIssue, Stock, StockKey


@dataclass(slots=True)
class Stated:
    """What a line of a document states and its movement does not say: the card's unit cost, and its `value`.

    Of a line that an assembly brings: `weights` by which all such lines share the cost, and which of them it is.
    """

    card_cost: int | None
    value: int
    weights: Sequence[int] = ()
    place: int = 0


@dataclass(slots=True)
class Happened:
    """A movement of a standing document, signed. `true_ups`: what later receipts corrected of its cost.

    `is_lost`: no movement, but `quantity` of `origin` (a transfer's line) that was lost on the way. `is_note`: a row
    that a recompute does not repeat, as a true-up or an earlier recompute's difference; it only counts as posted.
    `was_fifo`: of an issue, by which method it was posted. `stated` is there only where it can matter.
    """

    movement_id: UUID
    stock_key: StockKey
    line: LineKey
    kind: DocumentKind
    business_date: date
    audit_order: int
    sequence: int
    quantity: int
    cost: int
    true_ups: int = 0
    origin: LineKey | None = None
    is_origin: bool = False
    is_lost: bool = False
    is_note: bool = False
    was_fifo: bool | None = None
    stated: Stated | None = None

    @property
    def place(self) -> tuple[date, int]:
        """In business-date order, then in the order of audits."""
        return self.business_date, self.audit_order

    @property
    def posted_cost(self) -> int:
        return self.cost + self.true_ups


@dataclass(slots=True)
class Recosted:
    """What a movement should have cost; signed, shortages trued up."""

    happened: Happened
    cost: int


@dataclass(slots=True)
class Period:
    """Movements dated before `first` keep their cost; those after `last` are not asked about."""

    last: date
    first: date = date.min


@dataclass(slots=True)
class Restated:
    """A stock as it should be. `value`: what a cost adjustment dated `Period.last` has to add to the posted value.

    `old_value` and `new_value` are those at the end of the period. `is_whole`: nothing happened after the period, so
    that layers, short issues and the last unit cost are to be as given; otherwise only `value` is added.
    """

    stock_key: StockKey
    quantity: int
    old_value: int
    new_value: int
    value: int
    is_whole: bool
    last_unit_cost: int | None = None
    layers: list[Layer] = field(default_factory=list)
    short_issues: list[ShortIssue] = field(default_factory=list)


@dataclass(slots=True)
class Course:
    """One stock on its way through the replay: as it should be (`stock`), and what was posted up to now.

    `posted_before`: posted value before the period; None once the period has begun. `at_end`: quantity, posted and
    recomputed value when the period ended, if anything happened after it.
    """

    stock: Stock
    posted_quantity: int = 0
    posted_value: int = 0
    begun: bool = False
    at_end: tuple[int, int, int] | None = None
