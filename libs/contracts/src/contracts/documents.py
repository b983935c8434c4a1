"""What the documents service says."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from contracts.document import Document, PersonReference
from contracts.event import Event
from contracts.kinds import DocumentKind, PartnerRole, Valuation
from contracts.values import Price, Quantity, Rate


class ProductChanged(Event):
    """The product card as it is now. `in_stock_accounting` False: no document of it ever moves stock."""

    speaker: ClassVar[str] = "documents"

    product_id: UUID
    version: int
    code: str
    name: str
    barcode: str | None
    unit: str
    decimals: int
    tax_rate: Rate
    valuation: Valuation
    in_stock_accounting: bool
    is_service: bool
    card_cost: Price | None
    active: bool
    batch_tracked: bool = False
    batch_costed: bool = False
    serial_tracked: bool = False
    shelf_life_days: int | None = None
    category_id: UUID | None = None
    category_path: str = ""
    """Codes of the categories from the root down, as `tools/drills/`; "" without a category."""
    reorder_point: Quantity | None = None
    reorder_quantity: Quantity | None = None

    @property
    def subject(self) -> str:
        return str(self.product_id)


class PartnerChanged(Event):
    speaker: ClassVar[str] = "documents"

    partner_id: UUID
    version: int
    code: str
    name: str
    roles: tuple[PartnerRole, ...]
    active: bool

    @property
    def subject(self) -> str:
        return str(self.partner_id)


class WarehouseChanged(Event):
    speaker: ClassVar[str] = "documents"

    warehouse_id: UUID
    version: int
    code: str
    name: str
    allows_negative_stock: bool
    active: bool

    @property
    def subject(self) -> str:
        return str(self.warehouse_id)


class DocumentEvent(Event):
    """An event that carries the whole document. Stock kinds are ordered by warehouse, money kinds by organisation."""

    document: Document

    @property
    def ordering_key(self) -> str:
        warehouse = self.document.warehouse
        return str(warehouse.warehouse_id if warehouse else self.organisation_id)

    @property
    def subject(self) -> str:
        return str(self.document.document_id)

    @property
    def kind(self) -> str | None:
        return self.document.kind.value


class DocumentSubmitted(DocumentEvent):
    speaker: ClassVar[str] = "documents"

    submitted_by: PersonReference
    submitted_at: datetime


class DocumentAudited(DocumentEvent):
    """The one event that moves stock and money."""

    speaker: ClassVar[str] = "documents"

    audited_by: PersonReference
    audited_at: datetime


class DocumentUnaudited(DocumentEvent):
    """Someone took the audit of this version back: every book reverses it at its own figures, or refuses to."""

    speaker: ClassVar[str] = "documents"

    unaudited_by: PersonReference
    unaudited_at: datetime
    remark: str | None = None


class OrderClosed(DocumentEvent):
    """Nothing more will come or go of an order: done, or closed by hand. What it still reserves is free."""

    speaker: ClassVar[str] = "documents"

    closed_by: PersonReference
    closed_at: datetime
    by_hand: bool


class DocumentVoided(Event):
    """A document that stands in no book (draft, submitted or refused) was voided."""

    speaker: ClassVar[str] = "documents"

    document_id: UUID
    version: int
    document_kind: DocumentKind
    number: str
    voided_by: PersonReference
    voided_at: datetime
    remark: str | None = None

    @property
    def subject(self) -> str:
        return str(self.document_id)

    @property
    def kind(self) -> str | None:
        return self.document_kind.value


class DocumentReused(Event):
    """A voided document was put back in use as a draft; `version` is the new one."""

    speaker: ClassVar[str] = "documents"

    document_id: UUID
    version: int
    document_kind: DocumentKind
    number: str
    reused_by: PersonReference
    reused_at: datetime
    remark: str | None = None

    @property
    def subject(self) -> str:
        return str(self.document_id)

    @property
    def kind(self) -> str | None:
        return self.document_kind.value
