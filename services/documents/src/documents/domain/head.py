"""A kept document, as the decisions about it need it."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from contracts import DocumentKind
from documents.domain.state import DocumentState


@dataclass(frozen=True, slots=True)
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
