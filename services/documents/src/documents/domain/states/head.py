"""A kept document, as the decisions about it need it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from contracts import DocumentKind
from documents.domain.drafts.kind_rules import FULFILS_ORDERS, TAKES_QUANTITIES
from documents.domain.states.fulfilment import Fulfilment
from documents.domain.states.state import DocumentState


@dataclass(slots=True)
class DocumentHead:
    document_id: UUID
    version: int
    kind: DocumentKind
    number: str
    state: DocumentState
    business_date: date
    warehouse_id: UUID | None
    partner_id: UUID | None
    origin_id: UUID | None
    reason: str | None
    register_only: bool
    flag: str | None
    net: Decimal
    tax: Decimal
    gross: Decimal
    account: str | None
    settlements: tuple[tuple[UUID, Decimal], ...] = field(default=())
    target_warehouse_id: UUID | None = None
    direct: bool = False
    reserve: bool = False
    entries: tuple[Mapping[str, Any], ...] = ()
    proposal_id: UUID | None = None
    fulfilment: Fulfilment | None = None
    exceeds_order: bool = False
    """Its lines took more than their order had left."""
    closed_through: str | None = None
    """The last month that ledger has closed, YYYY-MM."""
    currency: str | None = None
    exchange_rate: Decimal | None = None
    foreign_net: Decimal | None = None
    foreign_tax: Decimal | None = None
    line_origins: tuple[UUID, ...] = ()
    """What its lines name: the receipts of a landed cost, the deliveries of a return over several."""

    @property
    def foreign_gross(self) -> Decimal | None:
        return None if self.foreign_net is None else self.foreign_net + (self.foreign_tax or Decimal(0))

    @property
    def origins(self) -> tuple[UUID, ...]:
        """All that it is made from."""
        return (self.origin_id,) if self.origin_id else self.line_origins

    @property
    def takes_quantities(self) -> bool:
        """It is made from another document and takes of its lines: a return, a delivery of an order, an arrival."""
        return bool(self.origins) and self.kind in TAKES_QUANTITIES

    @property
    def is_of_order(self) -> bool:
        return self.origin_id is not None and self.kind in FULFILS_ORDERS


class KeptLine(NamedTuple):
    """A tuple because thousands of them are read at a time."""

    line_id: UUID
    line_number: int
    product_id: UUID
    quantity: Decimal
    price: Decimal
    tax_rate: Decimal
    net: Decimal
    tax: Decimal
    moves_stock: bool
    origin_line_id: UUID | None
    direction: str | None = None
    value: Decimal | None = None
    origin_document_id: UUID | None = None
    basis: Decimal | None = None
    unit: str | None = None
    unit_quantity: Decimal | None = None
    batch_id: UUID | None = None
    serials: Sequence[str] = ()
    foreign_net: Decimal | None = None
    foreign_tax: Decimal | None = None
