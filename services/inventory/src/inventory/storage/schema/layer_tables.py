"""What is left of receipts and shortages, and goods on the way."""

from decimal import Decimal
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from inventory.storage.schema.table import AMOUNT, BIGINT, OPEN, QUANTITY, SOME, STOCK_KEY, Table


class Layer(Table, table=True):
    """What is left of a FIFO receipt; `sequence` is that of the movement that brought it."""

    __tablename__ = "layers"

    balance_id: UUID = Field(primary_key=True, foreign_key="balances.balance_id")
    sequence: int = Field(sa_type=BIGINT, primary_key=True)
    organisation_id: UUID
    remaining_quantity: Decimal = Field(sa_type=QUANTITY)
    remaining_value: Decimal = Field(sa_type=AMOUNT)


class ShortIssue(Table, table=True):
    """What an issue took that was not there, until receipts cover it."""

    __tablename__ = "short_issues"
    __table_args__ = (Index("short_issues_open", "balance_id", "sequence", postgresql_where=OPEN),)

    balance_id: UUID = Field(primary_key=True, foreign_key="balances.balance_id")
    sequence: int = Field(sa_type=BIGINT, primary_key=True)
    organisation_id: UUID
    document_id: UUID
    line_id: UUID
    remaining_quantity: Decimal = Field(sa_type=QUANTITY)
    remaining_value: Decimal = Field(sa_type=AMOUNT)


class Transit(Table, table=True):
    """What of a transfer's line is still on its way to the warehouse."""

    __tablename__ = "transits"
    __table_args__ = (Index("transits_open", *STOCK_KEY, postgresql_where=SOME),)

    organisation_id: UUID = Field(primary_key=True)
    document_id: UUID = Field(primary_key=True)
    line_id: UUID = Field(primary_key=True)
    version: int
    product_id: UUID
    warehouse_id: UUID
    batch_id: UUID | None
    quantity: Decimal = Field(sa_type=QUANTITY)
    cost: Decimal = Field(sa_type=AMOUNT)
