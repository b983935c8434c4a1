"""The tables of risk, for alembic and for the comparison of a database with its description."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, DateTime, ForeignKeyConstraint, Index, MetaData, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel


class RiskTable(SQLModel):
    metadata = MetaData()


def _statements() -> Any:
    return Field(sa_column=Column(Text, nullable=False, server_default=text("''")))


def _stamp() -> Any:
    return Field(sa_column=Column(DateTime(timezone=True), nullable=False, server_default=text("now()")))


class BooksRow(RiskTable, table=True):
    """What the three books say of one document version, in the order heard; see `statement_json`."""

    __tablename__ = "books"
    __table_args__ = (
        CheckConstraint("status IN ('in_flight', 'agrees', 'refused', 'unaudited', 'different')", name="books_status"),
        Index("books_in_flight", "heard_at", postgresql_where=text("status = 'in_flight'")),
        Index("books_by_status", "organisation_id", "status"),
    )
    organisation_id: UUID = Field(primary_key=True)
    document_id: UUID = Field(primary_key=True)
    version: int = Field(primary_key=True)
    kind: str = Field(sa_type=Text)
    number: str = Field(sa_type=Text)
    business: str = _statements()
    stock: str = _statements()
    finance: str = _statements()
    status: str = Field(sa_type=Text, sa_column_kwargs={"server_default": text("'in_flight'")})
    heard_at: datetime = _stamp()
    changed_at: datetime = _stamp()


class DifferenceRow(RiskTable, table=True):
    """A difference that stands; it goes when the books agree after all."""

    __tablename__ = "differences"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "document_id", "version"],
            ["books.organisation_id", "books.document_id", "books.version"],
        ),
        Index("differences_document", "organisation_id", "document_id", "version", "difference", unique=True),
        Index("differences_found", "organisation_id", "found_at", "id"),
    )
    id: UUID = Field(primary_key=True)
    organisation_id: UUID
    document_id: UUID
    version: int
    kind: str = Field(sa_type=Text)
    number: str = Field(sa_type=Text)
    difference: str = Field(sa_type=Text)
    figures: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    found_at: datetime = _stamp()


class CorrectedIssueRow(RiskTable, table=True):
    """An issue line whose cost a later receipt has corrected (valuation rule 4)."""

    __tablename__ = "corrected_issues"
    organisation_id: UUID = Field(primary_key=True)
    document_id: UUID = Field(primary_key=True)
    line_id: UUID = Field(primary_key=True)
