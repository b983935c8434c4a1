"""The tables of documents as SQLModel classes, for alembic and for reading; no service loads this at run time."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ForeignKey,
    Index,
    LargeBinary,
    Text,
)
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from documents.storage.schema.columns import AMOUNT, FALSE, QUANTITY, RATE, decimal, json, stamp, text
from documents.storage.schema.master_tables import (
    CategoryRow,
    ExchangeRateRow,
    GoodsBatchRow,
    NumberCounterRow,
    PartnerRow,
    PriceListItemRow,
    PriceListRow,
    ProductRow,
    WarehouseRow,
)
from documents.storage.schema.work_tables import (
    BatchItemRow,
    BatchRefusalRow,
    BatchRow,
    ClosedPeriodsRow,
    DeadlineWatchRow,
    PostingQueueRow,
    SettingsRow,
)

__all__ = [
    "BatchItemRow",
    "BatchRefusalRow",
    "BatchRow",
    "CategoryRow",
    "ClosedPeriodsRow",
    "DeadlineWatchRow",
    "DocumentLineRow",
    "DocumentNumberRow",
    "DocumentRow",
    "ExchangeRateRow",
    "GoodsBatchRow",
    "NumberCounterRow",
    "PartnerRow",
    "PostingQueueRow",
    "PriceListItemRow",
    "PriceListRow",
    "ProductRow",
    "SettingsRow",
    "WarehouseRow",
]


class DocumentRow(SQLModel, table=True):
    """`trace` is a list of nodes, `settlements` of {document_id, amount}, `refusal` what the refusing book said.

    `confirmed_version` is the one that someone said is no return in disguise; `turned_from_id` the inbound that a
    return was made of.
    `arrived` says of a transfer that nothing of it is on the way any more.
    `net`, `tax`, `gross` are in the book currency; `currency` is None where the document is.
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
        Index(
            "documents_to_arrive",
            "organisation_id",
            "document_id",
            postgresql_where=sql("target_warehouse_id IS NOT NULL AND NOT arrived"),
        ),
        Index("documents_by_kind", "organisation_id", "kind", "document_id"),
        Index(
            "documents_by_partner",
            "organisation_id",
            "partner_id",
            "document_id",
            postgresql_where=sql("partner_id IS NOT NULL"),
        ),
        Index(
            "documents_of_author", "organisation_id", "created_by", "document_id", postgresql_where=sql("unfinished")
        ),
        Index(
            "documents_refused",
            "organisation_id",
            "document_id",
            postgresql_where=sql("unfinished AND refusal IS NOT NULL"),
        ),
        Index(
            "documents_by_warehouse",
            "organisation_id",
            "warehouse_id",
            "document_id",
            postgresql_where=sql("warehouse_id IS NOT NULL"),
        ),
        Index("documents_by_author", "organisation_id", "created_by", "document_id"),
        Index("documents_by_amount", "organisation_id", "gross", "document_id"),
        Index(
            "documents_by_target",
            "organisation_id",
            "target_warehouse_id",
            "document_id",
            postgresql_where=sql("target_warehouse_id IS NOT NULL"),
        ),
        Index("documents_by_flag", "organisation_id", "flag", "document_id", postgresql_where=sql("flag IS NOT NULL")),
        Index(
            "documents_by_reason",
            "organisation_id",
            "reason",
            "document_id",
            postgresql_where=sql("reason IS NOT NULL"),
        ),
        Index(
            "documents_by_currency",
            "organisation_id",
            "currency",
            "document_id",
            postgresql_where=sql("currency IS NOT NULL"),
        ),
        Index("documents_registered_only", "organisation_id", "document_id", postgresql_where=sql("register_only")),
        Index("documents_reserving", "organisation_id", "document_id", postgresql_where=sql("reserve")),
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
    arrived: bool = Field(sa_column_kwargs=FALSE)
    currency: str | None = text()
    exchange_rate: Decimal | None = decimal(QUANTITY)
    foreign_net: Decimal | None = decimal(AMOUNT)
    foreign_tax: Decimal | None = decimal(AMOUNT)


class DocumentNumberRow(SQLModel, table=True):
    """The number of each document once more, for the index of its letters."""

    __tablename__ = "document_numbers"
    __table_args__ = (
        Index(
            "document_numbers_letters",
            sql("number_letters(number)"),
            postgresql_using="gin",
            postgresql_with={"gin_pending_list_limit": 256},
        ),
    )
    document_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    number: str = text()


class DocumentLineRow(SQLModel, table=True):
    """Documents made from it have taken `committed` of the quantity (submitted or audited), `taken` is audited.

    `exchange_rate` is its document's; of a return over several, that of the document that it was made from.
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
    foreign_net: Decimal | None = decimal(AMOUNT)
    foreign_tax: Decimal | None = decimal(AMOUNT)
    committed_foreign_net: Decimal | None = decimal(AMOUNT)
    committed_foreign_tax: Decimal | None = decimal(AMOUNT)
    exchange_rate: Decimal | None = decimal(QUANTITY)
