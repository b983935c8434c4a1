"""Tables of what sales orders claim of the stock."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint
from sqlmodel import Field

from inventory.storage.schema.table import QUANTITY, SOME, STAMP, STOCK_KEY, TEXT, Table


class OrderLine(Table, table=True):
    """A line of an audited sales order: what is still to go is ordered less delivered, unless it is closed."""

    __tablename__ = "order_lines"

    organisation_id: UUID = Field(primary_key=True)
    document_id: UUID = Field(primary_key=True)
    line_id: UUID = Field(primary_key=True)
    version: int
    document_number: str = Field(sa_type=TEXT)
    line_number: int
    product_id: UUID
    warehouse_id: UUID
    batch_id: UUID | None
    batch_costed: bool
    ordered: Decimal = Field(sa_type=QUANTITY)
    delivered: Decimal = Field(sa_type=QUANTITY)
    closed: bool


class Reservation(Table, table=True):
    """What one order line claims of one stock. `stock_batch_id` is that of the balance, `batch_id` the named batch."""

    __tablename__ = "reservations"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "document_id", "line_id"],
            ["order_lines.organisation_id", "order_lines.document_id", "order_lines.line_id"],
        ),
        UniqueConstraint(
            "organisation_id",
            "document_id",
            "line_id",
            "warehouse_id",
            "stock_batch_id",
            "batch_id",
            name="reservations_supply",
            postgresql_nulls_not_distinct=True,
        ),
        Index("reservations_open", *STOCK_KEY, postgresql_where=SOME),
    )

    reservation_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    document_id: UUID
    line_id: UUID
    product_id: UUID
    warehouse_id: UUID
    stock_batch_id: UUID
    batch_id: UUID | None
    quantity: Decimal = Field(sa_type=QUANTITY)
    changed_at: datetime = Field(sa_type=STAMP)


class ReservationUse(Table, table=True):
    """What a line of a delivery used of a reservation, so that its un-audit can give it back."""

    __tablename__ = "reservation_uses"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "document_id", "version"],
            ["postings.organisation_id", "postings.document_id", "postings.version"],
        ),
    )

    organisation_id: UUID = Field(primary_key=True)
    document_id: UUID = Field(primary_key=True)
    version: int = Field(primary_key=True)
    line_id: UUID = Field(primary_key=True)
    reservation_id: UUID = Field(primary_key=True, foreign_key="reservations.reservation_id")
    quantity: Decimal = Field(sa_type=QUANTITY)
