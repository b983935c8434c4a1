"""What is known about the things a document refers to, as loaded for its decisions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from uuid import UUID

from contracts import DocumentKind, LineProduct, PartnerReference, PartnerRole, WarehouseReference
from documents.domain.state import DocumentState


@dataclass(frozen=True, slots=True)
class Product:
    card: LineProduct
    tax_rate: Decimal
    in_stock_accounting: bool
    is_service: bool
    active: bool

    @property
    def moves_stock(self) -> bool:
        return self.in_stock_accounting and not self.is_service


@dataclass(frozen=True, slots=True)
class Partner:
    card: PartnerReference
    roles: frozenset[PartnerRole]
    active: bool


@dataclass(frozen=True, slots=True)
class Warehouse:
    card: WarehouseReference
    active: bool


@dataclass(frozen=True, slots=True)
class OriginLine:
    """A line of a receipt or delivery, with what submitted and audited returns have taken from it (`committed`)."""

    line_id: UUID
    line_number: int
    product_id: UUID
    quantity: Decimal
    price: Decimal
    tax_rate: Decimal
    net: Decimal
    tax: Decimal
    moves_stock: bool
    returned: Decimal
    committed: Decimal
    committed_net: Decimal
    committed_tax: Decimal

    @property
    def returnable(self) -> Decimal:
        return self.quantity - self.committed


@dataclass(frozen=True, slots=True)
class Origin:
    """Another document that a draft refers to: what it returns, or what it settles."""

    document_id: UUID
    number: str
    kind: DocumentKind
    state: DocumentState
    business_date: date
    warehouse_id: UUID | None
    partner_id: UUID | None
    register_only: bool
    lines: Mapping[UUID, OriginLine] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class References:
    """Everything that the drafts of one call refer to, and that exists in the caller's organisation."""

    products: Mapping[UUID, Product]
    partners: Mapping[UUID, Partner]
    warehouses: Mapping[UUID, Warehouse]
    origins: Mapping[UUID, Origin]
    taken_line_ids: frozenset[UUID] = frozenset()
