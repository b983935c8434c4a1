"""What is known about the things a document refers to, as loaded for its decisions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from uuid import UUID

from contracts import BatchReference, DocumentKind, LineProduct, PartnerReference, PartnerRole, WarehouseReference
from documents.domain.cards.list_price import ListPrice
from documents.domain.currencies.iso_codes import BOOK_CURRENCY
from documents.domain.states.fulfilment import Fulfilment
from documents.domain.states.state import DocumentState


@dataclass(frozen=True, slots=True)
class Product:
    card: LineProduct
    tax_rate: Decimal
    in_stock_accounting: bool
    is_service: bool
    active: bool
    weight: Decimal | None = None
    """Of one stock unit, in any unit of weight that all products share."""
    units: Mapping[str, Decimal] = field(default_factory=dict)
    """Other units, and how many stock units each of them is."""

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
    """A line that others are made from: submitted or audited ones took `committed` of it, audited ones `taken`."""

    document_id: UUID
    line_id: UUID
    line_number: int
    product_id: UUID
    quantity: Decimal
    price: Decimal
    tax_rate: Decimal
    net: Decimal
    tax: Decimal
    moves_stock: bool
    taken: Decimal
    committed: Decimal
    committed_net: Decimal
    committed_tax: Decimal
    unit: str | None = None
    unit_quantity: Decimal | None = None
    batch_id: UUID | None = None
    serials: tuple[str, ...] = ()
    foreign_net: Decimal | None = None
    foreign_tax: Decimal | None = None
    committed_foreign_net: Decimal | None = None
    committed_foreign_tax: Decimal | None = None
    exchange_rate: Decimal | None = None

    @property
    def returnable(self) -> Decimal:
        """What is left of it; below zero where an order was exceeded."""
        return self.quantity - self.committed


@dataclass(frozen=True, slots=True)
class Origin:
    """Another document that a draft refers to: what it is made from, or what it settles."""

    document_id: UUID
    number: str
    kind: DocumentKind
    state: DocumentState
    business_date: date
    warehouse_id: UUID | None
    partner_id: UUID | None
    register_only: bool
    lines: Mapping[UUID, OriginLine] = field(default_factory=dict)
    target_warehouse_id: UUID | None = None
    fulfilment: Fulfilment | None = None
    currency: str | None = None
    exchange_rate: Decimal | None = None
    """None in the book currency, and of a return over several that had several."""

    @property
    def in_order(self) -> list[OriginLine]:
        return sorted(self.lines.values(), key=lambda line: line.line_number)

    @property
    def is_closed(self) -> bool:
        return self.fulfilment is Fulfilment.CLOSED


@dataclass(frozen=True, slots=True)
class References:
    """Everything that the drafts of one call refer to, and that exists in the caller's organisation."""

    products: Mapping[UUID, Product]
    partners: Mapping[UUID, Partner]
    warehouses: Mapping[UUID, Warehouse]
    origins: Mapping[UUID, Origin]
    taken_line_ids: frozenset[UUID] = frozenset()
    billed_prices: Mapping[UUID, Decimal] = field(default_factory=dict)
    """By receipt line, where a bill difference has changed it."""
    batches: Mapping[UUID, tuple[UUID, BatchReference]] = field(default_factory=dict)
    """With the product that each is of."""
    batches_by_number: Mapping[tuple[UUID, str], BatchReference] = field(default_factory=dict)
    """By product and number."""
    owners: Mapping[UUID | None, UUID] = field(default_factory=dict)
    """By line that a return over several documents names: which of them it is of."""
    prices: Mapping[UUID, Sequence[ListPrice]] = field(default_factory=dict)
    """Of the price lists, by product, where a line says no price."""
    book_currency: str = BOOK_CURRENCY
    rates: Mapping[tuple[str, date], Decimal] = field(default_factory=dict)
    """Exchange rates by currency and business date, where a draft says none."""

    def lines_of(self, ids: Iterable[UUID | None]) -> dict[UUID, OriginLine]:
        """All lines of the documents, by line id, in line order."""
        found = [self.origins[one] for one in ids if one is not None and one in self.origins]
        return {line.line_id: line for origin in found for line in origin.in_order}
