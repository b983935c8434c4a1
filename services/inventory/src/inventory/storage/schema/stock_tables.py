"""Tables of stock: postings, balances, movements."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    Identity,
    Index,
    LargeBinary,
    Numeric,
    text,
)
from sqlmodel import Field

from inventory.storage.schema.table import AMOUNT, BIGINT, QUANTITY, STAMP, STOCK_KEY, TEXT, Table


class Posting(Table, table=True):
    """What was decided about one version of a document (I6: exactly once). `document`: its body, to say it again.

    `audit_order` rises with every posting; of documents that touch the same stock it is the order of their audits.
    """

    __tablename__ = "postings"
    __table_args__ = (
        Index("postings_document_number", "organisation_id", "document_number"),
        Index("postings_posted_at", "organisation_id", "posted_at"),
        Index(
            "postings_bound",
            "organisation_id",
            "document_id",
            postgresql_where=text("document_kind IN ('assembly', 'disassembly')"),
        ),
    )

    organisation_id: UUID = Field(primary_key=True)
    document_id: UUID = Field(primary_key=True)
    version: int = Field(primary_key=True)
    document_kind: str = Field(sa_type=TEXT)
    document_number: str = Field(sa_type=TEXT)
    business_date: date
    posted_by: UUID
    posted_at: datetime = Field(sa_type=STAMP)
    outcome: str = Field(sa_type=TEXT)
    reversed_at: datetime | None = Field(sa_type=STAMP)
    document: bytes | None = Field(sa_type=LargeBinary)
    audit_order: int = Field(sa_column=Column(BigInteger, Identity(always=True), nullable=False))
    unaudited: bool


class Balance(Table, table=True):
    """Stock of one product in one warehouse (and batch, where batches are costed), derived from its movements."""

    __tablename__ = "balances"
    __table_args__ = (Index("balances_id", "balance_id", unique=True),)

    organisation_id: UUID = Field(primary_key=True)
    product_id: UUID = Field(primary_key=True)
    warehouse_id: UUID = Field(primary_key=True)
    batch_id: UUID = Field(primary_key=True)
    balance_id: UUID
    valuation: str = Field(sa_type=TEXT)
    quantity: Decimal = Field(sa_type=QUANTITY)
    value: Decimal = Field(sa_type=AMOUNT)
    last_unit_cost: Decimal | None = Field(sa_type=QUANTITY)
    head_sequence: int = Field(sa_type=BIGINT)
    sequence: int = Field(sa_type=BIGINT)
    may_be_negative: bool
    reserved: Decimal = Field(sa_type=QUANTITY)


class Movement(Table, table=True):
    """Append-only. `draws` is a flat list of (sequence, micros, cents): layers drawn or short issues covered.

    A trigger holds the reference to the posting.
    `batch_id` says which goods moved; `stock_batch_id` is the same where each batch has its own cost, else NULL.
    `off_day`: it may have moved days away from its business date.
    """

    __tablename__ = "movements"
    __table_args__ = (
        Index(
            "movements_stock_sequence",
            *STOCK_KEY,
            "sequence",
            "stock_batch_id",
            unique=True,
            postgresql_nulls_not_distinct=True,
        ),
        Index(
            "movements_batch",
            "organisation_id",
            "batch_id",
            "movement_id",
            postgresql_include=["warehouse_id", "quantity"],
            postgresql_where=text("batch_id IS NOT NULL"),
        ),
        Index("movements_off_day", *STOCK_KEY, postgresql_where=text("off_day")),
        Index("movements_document_line", "document_id", "line_id"),
        Index("movements_emptied", *STOCK_KEY, "sequence", postgresql_where=text("quantity_after <= 0")),
        Index(
            "movements_origin",
            "origin_document_id",
            "origin_line_id",
            postgresql_where=text("origin_line_id IS NOT NULL"),
        ),
    )

    movement_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    product_id: UUID
    warehouse_id: UUID
    sequence: int = Field(sa_type=BIGINT)
    document_id: UUID
    version: int
    line_id: UUID
    movement_type: str = Field(sa_type=TEXT)
    origin_document_id: UUID | None
    origin_line_id: UUID | None
    quantity: Decimal = Field(sa_type=QUANTITY)
    cost: Decimal = Field(sa_type=AMOUNT)
    quantity_after: Decimal = Field(sa_type=QUANTITY)
    value_after: Decimal = Field(sa_type=AMOUNT)
    draws: list[Decimal] | None = Field(sa_type=ARRAY(Numeric))
    stock_batch_id: UUID | None
    batch_id: UUID | None
    off_day: bool = Field(sa_column_kwargs={"server_default": text("false")})
