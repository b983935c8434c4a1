"""What the stock ledger says of documents besides their movements."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index
from sqlmodel import Field

from inventory.storage.schema.table import QUANTITY, STAMP, TEXT, Table


class DocumentMark(Table, table=True):
    """A document that was voided, and perhaps put back in use later."""

    __tablename__ = "document_marks"

    organisation_id: UUID = Field(primary_key=True)
    document_id: UUID = Field(primary_key=True)
    voided_at: datetime | None = Field(sa_type=STAMP)
    voided_by: UUID | None
    reused_at: datetime | None = Field(sa_type=STAMP)
    reused_by: UUID | None


class FailedAudit(Table, table=True):
    """A line that did not move, because its document was refused. `quantity` is signed as a movement would be."""

    __tablename__ = "failed_audits"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "document_id", "version"],
            ["postings.organisation_id", "postings.document_id", "postings.version"],
        ),
        Index("failed_audits_stock", "organisation_id", "product_id", "warehouse_id"),
        Index("failed_audits_document", "document_id"),
    )

    failure_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    product_id: UUID
    warehouse_id: UUID
    batch_id: UUID | None
    document_id: UUID
    version: int
    line_id: UUID
    reason: str = Field(sa_type=TEXT)
    quantity: Decimal = Field(sa_type=QUANTITY)
