"""What each book says about one document version, as compact exact integers: cents, and millionths of a unit.

Every statement carries the `position` and `shard` it has in its speaker's event log, which the barrier needs.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from contracts import AccountRole, DocumentKind, OtherReason


class BusinessLine(NamedTuple):
    """A line that moves stock. `quantity` in signed micros: the direction is that of the kind, or else of the line.

    `grain` is the smallest quantity of the product in micros: what is below half of it counts as nothing (rule 14).
    `net` and `value` (of a value-only kind, or what processing adds to a product) in cents. `lost`: it left the way of
    a transfer without arriving; its quantity is positive.
    """

    line_id: UUID
    product_id: UUID
    quantity: int
    grain: int
    net: int
    origin_line_id: UUID | None
    origin_document_id: UUID | None = None
    value: int = 0
    lost: bool = False


class Act(StrEnum):
    """What documents did with a version."""

    AUDITED = "audited"
    UNAUDITED = "unaudited"


@dataclass(slots=True)
class BusinessStatement:
    """An audited version, or the wish to take its audit back.

    `lines_net`, `lines_tax` are the sums of all its lines; `lines` are those that move stock, `wrong_lines` those whose
    net is not quantity x price. `owed` and `owing`: what opening balances say that customers owe, and we suppliers.
    `foreign`: it is in another currency than the books.
    """

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
    act: Act = Act.AUDITED
    reason: OtherReason | None = None
    wrong_lines: tuple[UUID, ...] = ()
    owed: int = 0
    owing: int = 0
    foreign: bool = False


class Outcome(StrEnum):
    """RESTORED: a reversal was taken back, ADDED: finance followed; REVERSAL_REFUSED: an un-audit changed nothing."""

    DONE = "done"
    REFUSED = "refused"
    REVERSED = "reversed"
    RESTORED = "restored"
    ADDED = "added"
    REVERSAL_REFUSED = "reversal_refused"


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


class RoleCents(NamedTuple):
    """Debit less credit of an account role."""

    role: AccountRole
    cents: int


class CorrectedIssue(NamedTuple):
    """A true-up: `cost` in signed cents as a movement, of an earlier issue line that went short."""

    product_id: UUID
    cost: int
    document_id: UUID
    line_id: UUID


@dataclass(slots=True)
class StockStatement:
    """DONE: the movements; REVERSED, RESTORED: the movements that took the posting, or that again, back; else none.

    `losses`: what left the way of a transfer without arriving. `unaudited`: it was reversed because documents asked.
    """

    position: int
    shard: int
    outcome: Outcome
    reason: str | None
    lines: tuple[StockLine, ...]
    true_ups: tuple[CorrectedIssue, ...]
    losses: tuple[StockLine, ...] = ()
    unaudited: bool = False


@dataclass(slots=True)
class FinanceStatement:
    """Net effect in cents of all vouchers of one posting, or of the red letters that took it back.

    Assets, input tax, counters: debit less credit; payable, output tax and revenue: credit less debit. `inventory` and
    `in_transit` line by line, `counters` the other roles; None in what was heard before they were. `unbalanced`:
    numbers of vouchers whose debit is not their credit.
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
    in_transit: tuple[ProductCents, ...] | None = None
    counters: tuple[RoleCents, ...] | None = None


class Books(NamedTuple):
    """All that was said of one document version, each book in the order of its log."""

    business: tuple[BusinessStatement, ...] = ()
    stock: tuple[StockStatement, ...] = ()
    finance: tuple[FinanceStatement, ...] = ()


class Origin(NamedTuple):
    """What a return or an arrival is made from. `corrected`: its lines whose cost a true-up has changed since."""

    books: Books
    corrected: frozenset[UUID] = frozenset()
