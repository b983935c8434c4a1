"""Tables of what purchase orders are still to bring."""

from decimal import Decimal
from uuid import UUID

from sqlalchemy import Index, text
from sqlmodel import Field

from inventory.storage.schema.table import QUANTITY, Table


class PurchaseLine(Table, table=True):
    """A line of an audited purchase order; closed: its order was closed by hand, or un-audited."""

    __tablename__ = "purchase_lines"
    __table_args__ = (
        Index("purchase_lines_product", "organisation_id", "product_id", postgresql_where=text("NOT closed")),
    )

    organisation_id: UUID = Field(primary_key=True)
    document_id: UUID = Field(primary_key=True)
    line_id: UUID = Field(primary_key=True)
    product_id: UUID
    warehouse_id: UUID
    ordered: Decimal = Field(sa_type=QUANTITY)
    closed: bool


class PurchaseReceipt(Table, table=True):
    """What a line of a standing receipt brought of an order's line. It may be known before the order itself."""

    __tablename__ = "purchase_receipts"
    __table_args__ = (Index("purchase_receipts_order_line", "organisation_id", "order_line_id"),)

    organisation_id: UUID = Field(primary_key=True)
    document_id: UUID = Field(primary_key=True)
    version: int = Field(primary_key=True)
    line_id: UUID = Field(primary_key=True)
    order_line_id: UUID
    quantity: Decimal = Field(sa_type=QUANTITY)
