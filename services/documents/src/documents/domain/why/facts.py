"""What the self-check looks at: everything that can be the reason why stock did not change (mission A8)."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from contracts import Direction, DocumentKind
from documents.domain.states.state import DocumentState

ZERO = Decimal(0)
MOVED = frozenset(
    {DocumentState.POSTED, DocumentState.VOUCHERED, DocumentState.UNAUDITING, DocumentState.NEEDS_ATTENTION}
)
"""Inventory has posted it, and not reversed it."""


@dataclass(frozen=True, slots=True)
class WhyLine:
    line_number: int
    product_id: UUID
    product_code: str
    quantity: Decimal
    direction: Direction | None
    moves_stock: bool
    is_service: bool


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """A document as it is now. `steps` are the names of its nodes, in order; `waiting` is what its trace says of it.

    `held`: it looks like a return in disguise. `parked`: the answer of a book lies in our dead letters.
    `month`: that of its business date; `closed_through`: the last closed one, if its own is closed (YYYY-MM).
    """

    document_id: UUID
    number: str
    version: int
    kind: DocumentKind
    state: DocumentState
    register_only: bool
    warehouse_id: UUID | None
    lines: Sequence[WhyLine]
    steps: Sequence[str]
    refusal: Mapping[str, Any]
    waiting: Mapping[str, Any]
    functions: AbstractSet[str]
    held: bool = False
    parked: bool = False
    month: str = ""
    closed_through: str | None = None

    @property
    def quantities(self) -> list[Decimal]:
        return [signed(self.kind, line) for line in self.lines]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the product on some document."""

    document_id: UUID
    number: str
    kind: DocumentKind
    state: DocumentState
    business_date: date
    warehouse_id: UUID | None
    warehouse_name: str | None
    line: WhyLine

    @property
    def quantity(self) -> Decimal:
        """What it has moved, signed; 0 as long as it has not posted."""
        return signed(self.kind, self.line) if self.state in MOVED else ZERO


@dataclass(frozen=True, slots=True)
class ProductFacts:
    """A product, in one warehouse or all: its `entries` there, the newest first, and those in other warehouses."""

    product_id: UUID
    code: str
    is_service: bool
    in_stock_accounting: bool
    warehouse_id: UUID | None
    warehouse_name: str | None
    functions: AbstractSet[str]
    entries: Sequence[Entry] = field(default=())
    elsewhere: Sequence[Entry] = field(default=())


def signed(kind: DocumentKind, line: WhyLine) -> Decimal:
    """What the line does to the quantity on hand once it is posted. What was lost on the way never arrives."""
    if not line.moves_stock or kind.is_value_only or kind.is_order:
        return ZERO
    if kind.lines_say_direction:
        return line.quantity if line.direction is Direction.IN else -line.quantity
    is_lost = kind is DocumentKind.TRANSFER_RECEIPT and line.direction is Direction.OUT
    return ZERO if is_lost else line.quantity * kind.stock_sign
