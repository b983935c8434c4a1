"""Tables of recomputes and of what was lost on the way, for alembic and its comparison; not imported at run time."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ForeignKeyConstraint, Index, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from inventory.storage.schema.table import AMOUNT, BIGINT, QUANTITY, STAMP, TEXT, Table


class TransitLoss(Table, table=True):
    """A line of a transfer's arrival that was lost on the way, which moved no stock.

    `sequence`: that of the last movement of the stock it was bound for, when it was lost.
    """

    __tablename__ = "transit_losses"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "document_id", "version"],
            ["postings.organisation_id", "postings.document_id", "postings.version"],
        ),
        Index("transit_losses_origin", "organisation_id", "origin_document_id", "origin_line_id"),
        Index("transit_losses_product", "organisation_id", "product_id"),
    )

    loss_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    document_id: UUID
    version: int
    line_id: UUID
    origin_document_id: UUID
    origin_line_id: UUID
    product_id: UUID
    warehouse_id: UUID
    stock_batch_id: UUID | None
    sequence: int = Field(sa_type=BIGINT)
    quantity: Decimal = Field(sa_type=QUANTITY)
    cost: Decimal = Field(sa_type=AMOUNT)


class Recompute(Table, table=True):
    """What was asked for, by whom, and how far it is. Empty lists of ids (NULL) mean all."""

    __tablename__ = "recomputes"
    __table_args__ = (
        Index("recomputes_created", "organisation_id", "created_at"),
        Index("recomputes_unfinished", "created_at", postgresql_where=text("state IN ('waiting', 'running')")),
    )

    recompute_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    first_date: date | None
    last_date: date
    warehouse_ids: list[UUID] | None = Field(sa_type=ARRAY(Uuid))
    product_ids: list[UUID] | None = Field(sa_type=ARRAY(Uuid))
    state: str = Field(sa_type=TEXT)
    person_id: UUID
    person_name: str = Field(sa_type=TEXT)
    products_total: int
    products_done: int
    portions_done: int
    movements_done: int = Field(sa_type=BIGINT)
    created_at: datetime = Field(sa_type=STAMP)
    changed_at: datetime = Field(sa_type=STAMP)
    finished_at: datetime | None = Field(sa_type=STAMP)
    proposed_at: datetime | None = Field(sa_type=STAMP)


class RecomputePortion(Table, table=True):
    """Products that are replayed in one transaction; products that share an assembly are never parted."""

    __tablename__ = "recompute_portions"

    recompute_id: UUID = Field(primary_key=True, foreign_key="recomputes.recompute_id")
    ordinal: int = Field(primary_key=True)
    organisation_id: UUID
    product_ids: list[UUID] = Field(sa_type=ARRAY(Uuid))


class RecomputeDifference(Table, table=True):
    """A stock that should be otherwise. `sequence`: that of its last movement when it was looked at.

    `layers` and `short_issues` are lists of [sequence, micros, cents]. `replaced_*`: what they were before the
    difference was applied by `document_id`, as movement `applied_sequence`.
    """

    __tablename__ = "recompute_differences"
    __table_args__ = (
        Index("recompute_differences_stock", "recompute_id", "product_id", "warehouse_id", "batch_id", unique=True),
        Index(
            "recompute_differences_document",
            "document_id",
            "version",
            postgresql_where=text("document_id IS NOT NULL"),
        ),
    )

    difference_id: UUID = Field(primary_key=True)
    recompute_id: UUID = Field(foreign_key="recomputes.recompute_id")
    organisation_id: UUID
    product_id: UUID
    warehouse_id: UUID
    batch_id: UUID
    sequence: int = Field(sa_type=BIGINT)
    quantity: Decimal = Field(sa_type=QUANTITY)
    old_value: Decimal = Field(sa_type=AMOUNT)
    new_value: Decimal = Field(sa_type=AMOUNT)
    value: Decimal = Field(sa_type=AMOUNT)
    is_whole: bool
    last_unit_cost: Decimal | None = Field(sa_type=QUANTITY)
    layers: Any = Field(sa_type=JSONB, nullable=False)
    short_issues: Any = Field(sa_type=JSONB, nullable=False)
    document_id: UUID | None
    version: int | None
    applied_sequence: int | None = Field(sa_type=BIGINT)
    replaced_last_unit_cost: Decimal | None = Field(sa_type=QUANTITY)
    replaced_layers: Any = Field(sa_type=JSONB, nullable=True)
    replaced_short_issues: Any = Field(sa_type=JSONB, nullable=True)


class RecomputeCost(Table, table=True):
    """A movement of a later document that would have cost otherwise."""

    __tablename__ = "recompute_costs"
    __table_args__ = (Index("recompute_costs_recompute", "recompute_id", "cost_id"),)

    cost_id: UUID = Field(primary_key=True)
    recompute_id: UUID = Field(foreign_key="recomputes.recompute_id")
    organisation_id: UUID
    movement_id: UUID
    old_cost: Decimal = Field(sa_type=AMOUNT)
    new_cost: Decimal = Field(sa_type=AMOUNT)
