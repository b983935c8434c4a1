"""The tables of documents as SQLModel classes, for alembic and for reading; no service loads this at run time."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Identity,
    Index,
    LargeBinary,
    Numeric,
    SmallInteger,
    Text,
)
from sqlalchemy import Column as SqlColumn
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

STAMP, QUANTITY, AMOUNT, RATE = DateTime(timezone=True), Numeric(20, 6), Numeric(18, 2), Numeric(7, 6)
NOW, FALSE = {"server_default": sql("now()")}, {"server_default": sql("false")}


def text(**more: Any) -> Any:
    return Field(sa_type=Text, **more)


def decimal(kind: Numeric[Any], **more: Any) -> Any:
    return Field(sa_type=kind, **more)


def stamp(**more: Any) -> Any:
    return Field(sa_type=STAMP, **more)


def json(**more: Any) -> Any:
    return Field(sa_type=JSONB, **more)


class Described(SQLModel):
    """What every kind of master data has."""

    organisation_id: UUID
    version: int
    code: str = text()
    name: str = text()
    name_en: str | None = text()
    active: bool
    created_at: datetime = stamp(sa_column_kwargs=NOW)
    changed_at: datetime = stamp(sa_column_kwargs=NOW)


class ProductRow(Described, table=True):
    __tablename__ = "products"
    __table_args__ = (
        Index("products_code", "organisation_id", "code", unique=True),
        Index("products_barcode", "organisation_id", "barcode", postgresql_where=sql("barcode IS NOT NULL")),
        Index("products_units", "units", postgresql_using="gin", postgresql_ops={"units": "jsonb_path_ops"}),
    )
    product_id: UUID = Field(primary_key=True)
    barcode: str | None = text()
    unit: str = text()
    decimals: int = Field(sa_type=SmallInteger)
    tax_rate: Decimal = decimal(RATE)
    valuation: str = text()
    in_stock_accounting: bool
    is_service: bool
    card_cost: Decimal | None = decimal(QUANTITY)
    weight: Decimal | None = decimal(QUANTITY)
    units: list[dict[str, Any]] = json(sa_column_kwargs={"server_default": "[]"})
    batch_tracked: bool = Field(sa_column_kwargs=FALSE)
    batch_costed: bool = Field(sa_column_kwargs=FALSE)
    serial_tracked: bool = Field(sa_column_kwargs=FALSE)
    shelf_life_days: int | None
    reorder_point: Decimal | None = decimal(QUANTITY)
    reorder_quantity: Decimal | None = decimal(QUANTITY)


class GoodsBatchRow(SQLModel, table=True):
    """A batch of a product, whatever warehouse it lies in."""

    __tablename__ = "goods_batches"
    __table_args__ = (Index("goods_batches_number", "organisation_id", "product_id", "number", unique=True),)
    batch_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    product_id: UUID = Field(foreign_key="products.product_id")
    number: str = text()
    production_date: date | None
    expiry_date: date | None
    created_at: datetime = stamp(sa_column_kwargs=NOW)


class PartnerRow(Described, table=True):
    __tablename__ = "partners"
    __table_args__ = (Index("partners_code", "organisation_id", "code", unique=True),)
    partner_id: UUID = Field(primary_key=True)
    roles: list[str] = Field(sa_column=SqlColumn(ARRAY(Text), nullable=False))


class WarehouseRow(Described, table=True):
    __tablename__ = "warehouses"
    __table_args__ = (Index("warehouses_code", "organisation_id", "code", unique=True),)
    warehouse_id: UUID = Field(primary_key=True)
    allows_negative_stock: bool


class NumberCounterRow(SQLModel, table=True):
    __tablename__ = "number_counters"
    organisation_id: UUID = Field(primary_key=True)
    kind: str = text(primary_key=True)
    business_date: date = Field(primary_key=True)
    last_number: int


class DocumentRow(SQLModel, table=True):
    """`trace` is a list of nodes, `settlements` of {document_id, amount}, `refusal` what the refusing book said.

    `confirmed_version` is the one that someone said is no return in disguise; `turned_from_id` the inbound that a
    return was made of.
    `unaudit` holds what the books answered to an un-audit, by answer; `reversing_since` since when the next is awaited.
    """

    __tablename__ = "documents"
    __table_args__ = (
        Index("documents_number", "organisation_id", "number", unique=True),
        Index(
            "documents_reference",
            "organisation_id",
            "reference",
            unique=True,
            postgresql_where=sql("reference IS NOT NULL"),
        ),
        Index("documents_by_date", "organisation_id", "business_date", "document_id"),
        Index(
            "documents_unfinished",
            "organisation_id",
            "kind",
            "business_date",
            "document_id",
            postgresql_where=sql("unfinished"),
        ),
        Index("documents_by_origin", "origin_id", postgresql_where=sql("origin_id IS NOT NULL")),
        Index(
            "documents_settles",
            "settlements",
            postgresql_using="gin",
            postgresql_ops={"settlements": "jsonb_path_ops"},
            postgresql_where=sql("account IS NOT NULL"),
        ),
        Index(
            "documents_proposal",
            "organisation_id",
            "proposal_id",
            "warehouse_id",
            unique=True,
            postgresql_where=sql("proposal_id IS NOT NULL"),
        ),
        Index(
            "documents_orders",
            "organisation_id",
            "fulfilment",
            "document_id",
            postgresql_where=sql("fulfilment IS NOT NULL"),
        ),
        Index("documents_audited_at", "audited_at", postgresql_where=sql("audited_at IS NOT NULL")),
        Index("documents_stuck", "stuck_at", postgresql_where=sql("stuck_at IS NOT NULL")),
        Index("documents_by_inbound", "turned_from_id", postgresql_where=sql("turned_from_id IS NOT NULL")),
        Index("documents_reversing", "reversing_since", postgresql_where=sql("reversing_since IS NOT NULL")),
        Index("documents_changed_at", "changed_at", postgresql_using="brin", postgresql_with={"pages_per_range": 32}),
    )
    document_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    version: int
    kind: str = text()
    number: str = text()
    state: str = text()
    unfinished: bool
    business_date: date
    warehouse_id: UUID | None = Field(foreign_key="warehouses.warehouse_id")
    partner_id: UUID | None = Field(foreign_key="partners.partner_id")
    origin_id: UUID | None = Field(foreign_key="documents.document_id")
    reason: str | None = text()
    register_only: bool
    remark: str | None = text()
    reference: str | None = text()
    flag: str | None = text()
    net: Decimal = decimal(AMOUNT)
    tax: Decimal = decimal(AMOUNT)
    gross: Decimal = decimal(AMOUNT)
    account: str | None = text()
    settlements: list[Any] = json(sa_column_kwargs={"server_default": sql("'[]'")})
    content_hash: bytes = Field(sa_type=LargeBinary)
    refusal: dict[str, Any] | None = json(nullable=True)
    trace: list[Any] = json()
    created_by: UUID
    created_by_name: str = text()
    created_at: datetime = stamp()
    audited_at: datetime | None = stamp()
    posted_at: datetime | None = stamp()
    vouchered_at: datetime | None = stamp()
    stuck_at: datetime | None = stamp()
    changed_at: datetime = stamp()
    target_warehouse_id: UUID | None = Field(foreign_key="warehouses.warehouse_id")
    direct: bool = Field(sa_column_kwargs=FALSE)
    reserve: bool = Field(sa_column_kwargs=FALSE)
    entries: list[Any] = json(sa_column_kwargs={"server_default": sql("'[]'")})
    spread_by: str | None = text()
    tax_rate: Decimal | None = decimal(RATE)
    proposal_id: UUID | None
    fulfilment: str | None = text()
    exceeds_order: bool = Field(sa_column_kwargs=FALSE)
    confirmed_version: int | None
    turned_from_id: UUID | None = Field(foreign_key="documents.document_id")
    unaudit: dict[str, Any] | None = json(nullable=True)
    reversing_since: datetime | None = stamp()


class DocumentLineRow(SQLModel, table=True):
    """Documents made from it have taken `committed` of the quantity (submitted or audited), `taken` is audited.

    `basis`: the weight that a landed cost was spread by, or the quantity that a bill difference is about.
    """

    __tablename__ = "document_lines"
    __table_args__ = (
        Index("document_lines_number", "document_id", "line_number", unique=True),
        Index("document_lines_by_product", "product_id", "document_id"),
        Index("document_lines_by_batch", "batch_id", postgresql_where=sql("batch_id IS NOT NULL")),
        Index("document_lines_by_origin", "origin_line_id", postgresql_where=sql("origin_line_id IS NOT NULL")),
        Index(
            "document_lines_by_origin_document",
            "origin_document_id",
            postgresql_where=sql("origin_document_id IS NOT NULL"),
        ),
        Index("document_lines_of_orders", "organisation_id", "line_id", postgresql_where=sql("exceedable")),
    )
    line_id: UUID = Field(primary_key=True)
    document_id: UUID = Field(foreign_key="documents.document_id")
    organisation_id: UUID
    line_number: int
    product_id: UUID = Field(foreign_key="products.product_id")
    quantity: Decimal = decimal(QUANTITY)
    price: Decimal = decimal(QUANTITY)
    tax_rate: Decimal = decimal(RATE)
    net: Decimal = decimal(AMOUNT)
    tax: Decimal = decimal(AMOUNT)
    moves_stock: bool
    origin_line_id: UUID | None = Field(
        sa_column_args=[ForeignKey("document_lines.line_id", ondelete="SET NULL")], nullable=True
    )
    remark: str | None = text()
    taken: Decimal = decimal(QUANTITY, sa_column_kwargs={"server_default": "0"})
    committed: Decimal = decimal(QUANTITY, sa_column_kwargs={"server_default": "0"})
    committed_net: Decimal = decimal(AMOUNT, sa_column_kwargs={"server_default": "0"})
    committed_tax: Decimal = decimal(AMOUNT, sa_column_kwargs={"server_default": "0"})
    direction: str | None = text()
    value: Decimal | None = decimal(AMOUNT)
    basis: Decimal | None = decimal(QUANTITY)
    origin_document_id: UUID | None = Field(foreign_key="documents.document_id")
    exceedable: bool = Field(sa_column_kwargs=FALSE)
    unit: str | None = text()
    unit_quantity: Decimal | None = decimal(QUANTITY)
    batch_id: UUID | None = Field(foreign_key="goods_batches.batch_id")
    serials: list[str] = Field(sa_type=ARRAY(Text()), sa_column_kwargs={"server_default": "{}"})


class SettingsRow(SQLModel, table=True):
    """`since`: since when `realtime_stock` is as it is. An organisation without a row has the defaults."""

    __tablename__ = "settings"
    organisation_id: UUID = Field(primary_key=True)
    version: int
    realtime_stock: bool
    since: datetime = stamp()
    changed_by: UUID
    changed_by_name: str = text()
    changed_at: datetime = stamp()


class PostingQueueRow(SQLModel, table=True):
    """Audited documents whose stock is not real-time; `event` is the DocumentAudited that waits."""

    __tablename__ = "posting_queue"
    __table_args__ = (
        Index("posting_queue_order", "organisation_id", "ordinal"),
        Index("posting_queue_document", "document_id", unique=True),
    )
    ordinal: int = Field(sa_column=SqlColumn(BigInteger, Identity(always=True), primary_key=True))
    organisation_id: UUID
    document_id: UUID = Field(foreign_key="documents.document_id")
    ce_type: str = text()
    event: bytes = Field(sa_type=LargeBinary)
    queued_at: datetime = stamp()


class BatchRow(SQLModel, table=True):
    __tablename__ = "batches"
    __table_args__ = (
        Index("batches_open", "created_at", postgresql_where=sql("state <> 'finished'")),
        Index("batches_by_organisation", "organisation_id", "created_at"),
    )
    batch_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    action: str = text()
    state: str = text()
    total: int
    taken: int = Field(sa_column_kwargs={"server_default": "0"})
    refused: int = Field(sa_column_kwargs={"server_default": "0"})
    person_id: UUID
    person_name: str = text()
    traceparent: str | None = text()
    created_at: datetime = stamp()
    finished_at: datetime | None = stamp()
    changed_at: datetime = stamp()


class BatchItemRow(SQLModel, table=True):
    __tablename__ = "batch_items"
    batch_id: UUID = Field(primary_key=True, foreign_key="batches.batch_id")
    ordinal: int = Field(primary_key=True)
    document_id: UUID


class BatchRefusalRow(SQLModel, table=True):
    """Why an item was not done; items without one, up to `taken` of the batch, are done."""

    __tablename__ = "batch_refusals"
    __table_args__: ClassVar[Any] = (
        ForeignKeyConstraint(["batch_id", "ordinal"], ["batch_items.batch_id", "batch_items.ordinal"]),
    )
    batch_id: UUID = Field(primary_key=True)
    ordinal: int = Field(primary_key=True)
    code: str = text()
    details: dict[str, Any] = json()
