"""Tables of settings, of the posting queue and of batches."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ForeignKeyConstraint,
    Identity,
    Index,
    LargeBinary,
)
from sqlalchemy import Column as SqlColumn
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from documents.storage.schema.columns import json, stamp, text


class SettingsRow(SQLModel, table=True):
    """`since`: since when `realtime_stock` is as it is. An organisation without a row has the defaults.

    `book_currency` is what net, tax and gross of all its documents are in.
    """

    __tablename__ = "settings"
    organisation_id: UUID = Field(primary_key=True)
    version: int
    realtime_stock: bool
    since: datetime = stamp()
    changed_by: UUID
    changed_by_name: str = text()
    changed_at: datetime = stamp()
    book_currency: str = text(sa_column_kwargs={"server_default": "CNY"})


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


class DeadlineWatchRow(SQLModel, table=True):
    """One row: what was audited before has ended, or is marked as stuck."""

    __tablename__ = "deadline_watch"
    audited_since: datetime = stamp(primary_key=True)


class ClosedPeriodsRow(SQLModel, table=True):
    """One row per organisation. `closed_through`: the last closed month, YYYY-MM; none: all are open."""

    __tablename__ = "closed_periods"
    organisation_id: UUID = Field(primary_key=True)
    closed_through: str | None = text()
    changed_at: datetime = stamp()


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
    remark: str | None = text()


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
