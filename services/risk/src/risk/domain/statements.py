"""What each book says about one document version, as compact exact integers: cents, and millionths of a unit.

Every statement carries the `position` and `shard` it has in its speaker's event log, which the barrier needs.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from contracts import DocumentKind


class BusinessLine(NamedTuple):
    """A line that moves stock. `quantity` in signed micros: the direction is that of the kind; `net` in cents.

    `grain` is the smallest quantity of the product in micros: what is below half of it counts as nothing (rule 14).
    """

    line_id: UUID
    product_id: UUID
    quantity: int
    grain: int
    net: int
    origin_line_id: UUID | None


@dataclass(frozen=True, slots=True)
class BusinessStatement:
    """An audited version. `lines_net`, `lines_tax` are the sums of all its lines; `lines` are those that move stock."""

    position: int
    shard: int
    kind: DocumentKind
    warehouse_id: UUID | None
    origin_id: UUID | None
    net: int
    tax: int
    gross: int
    lines_net: int
    lines_tax: int
    lines: tuple[BusinessLine, ...]


class Outcome(StrEnum):
    DONE = "done"
    REFUSED = "refused"
    REVERSED = "reversed"


class StockLine(NamedTuple):
    """One movement: signed micros and signed cents."""

    line_id: UUID
    product_id: UUID
    warehouse_id: UUID
    quantity: int
    cost: int


class ProductCents(NamedTuple):
    product_id: UUID
    cents: int


class CorrectedIssue(NamedTuple):
    """A true-up: `cost` in signed cents as a movement, of an earlier issue line that went short."""

    product_id: UUID
    cost: int
    document_id: UUID
    line_id: UUID


@dataclass(frozen=True, slots=True)
class StockStatement:
    """DONE: the movements; REFUSED: none; REVERSED: the movements that took the posting back."""

    position: int
    shard: int
    outcome: Outcome
    reason: str | None
    lines: tuple[StockLine, ...]
    true_ups: tuple[CorrectedIssue, ...]


@dataclass(frozen=True, slots=True)
class FinanceStatement:
    """Net effect of all vouchers of one posting in cents.

    Assets, input tax: debit less credit; payable, output tax and revenue: credit less debit. `unbalanced`: numbers of
    vouchers whose debit is not their credit.
    """

    position: int
    shard: int
    outcome: Outcome
    reason: str | None
    receivable: int
    payable: int
    money: int
    tax: int
    revenue: int
    inventory: tuple[ProductCents, ...]
    unbalanced: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Books:
    """All that was said of one document version, each book in the order of its log."""

    business: tuple[BusinessStatement, ...] = ()
    stock: tuple[StockStatement, ...] = ()
    finance: tuple[FinanceStatement, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """What a return is made from. `corrected`: its lines whose cost a true-up has changed since."""

    books: Books
    corrected: frozenset[UUID] = frozenset()
