"""Tables of batches and serial numbers."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from inventory.storage.schema.table import QUANTITY, TEXT, Table


class Batch(Table, table=True):
    """A batch as documents that moved it named it."""

    __tablename__ = "batches"
    __table_args__ = (Index("batches_product", "organisation_id", "product_id", "number"),)

    organisation_id: UUID = Field(primary_key=True)
    batch_id: UUID = Field(primary_key=True)
    product_id: UUID
    number: str = Field(sa_type=TEXT)
    production_date: date | None
    expiry_date: date | None


class BatchStock(Table, table=True):
    """How much of a batch lies in a warehouse, whether batches have their own cost or not."""

    __tablename__ = "batch_stocks"
    __table_args__ = (
        Index("batch_stocks_id", "batch_stock_id", unique=True),
        Index("batch_stocks_batch", "organisation_id", "batch_id"),
    )

    organisation_id: UUID = Field(primary_key=True)
    product_id: UUID = Field(primary_key=True)
    warehouse_id: UUID = Field(primary_key=True)
    batch_id: UUID = Field(primary_key=True)
    batch_stock_id: UUID
    quantity: Decimal = Field(sa_type=QUANTITY)
    reserved: Decimal = Field(sa_type=QUANTITY)
    may_be_negative: bool


class Serial(Table, table=True):
    """Where one piece is now; `warehouse_id` NULL: not in stock. `movement_id` is the last that moved it."""

    __tablename__ = "serials"
    __table_args__ = (Index("serials_id", "serial_id", unique=True),)

    organisation_id: UUID = Field(primary_key=True)
    product_id: UUID = Field(primary_key=True)
    serial: str = Field(primary_key=True, sa_type=TEXT)
    serial_id: UUID
    warehouse_id: UUID | None
    batch_id: UUID | None
    movement_id: UUID | None


class MovementSerial(Table, table=True):
    """Which pieces a movement moved."""

    __tablename__ = "movement_serials"
    __table_args__ = (Index("movement_serials_serial", "organisation_id", "product_id", "serial"),)

    movement_id: UUID = Field(primary_key=True, foreign_key="movements.movement_id")
    serial: str = Field(primary_key=True, sa_type=TEXT)
    organisation_id: UUID
    product_id: UUID
