"""Tables of count sheets and snapshot groups."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import ARRAY, Index, Text, Uuid, text
from sqlmodel import Field

from inventory.storage.schema.table import PLACE_CODE, QUANTITY, STAMP, TEXT, Table


class CountSheet(Table, table=True):
    """A count of one warehouse, or of a category, a list or a location in it. `unplaced`: of goods without a home.

    `recount_above`: variances that need a second round.
    """

    __tablename__ = "count_sheets"
    __table_args__ = (Index("count_sheets_started", "organisation_id", "sheet_id"),)

    sheet_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    version: int
    state: str = Field(sa_type=TEXT)
    warehouse_id: UUID
    category_path: str | None = Field(sa_type=TEXT)
    product_ids: list[UUID] | None = Field(sa_type=ARRAY(Uuid()))
    location: str | None = Field(sa_type=TEXT)
    unplaced: bool = Field(sa_column_kwargs={"server_default": text("false")})
    blind: bool
    recount_above: Decimal | None = Field(sa_type=QUANTITY)
    remark: str | None = Field(sa_type=TEXT)
    business_date: date | None
    started_by: UUID
    started_by_name: str = Field(sa_type=TEXT)
    started_at: datetime = Field(sa_type=STAMP)
    ended_by: UUID | None
    ended_by_name: str | None = Field(sa_type=TEXT)
    ended_at: datetime | None = Field(sa_type=STAMP)


class CountItem(Table, table=True):
    """What is to be counted; `expected` is the book at the instant of the last entry of the round.

    `location`: the home of the product when it came on the sheet, so that the order of the walk stays.
    """

    __tablename__ = "count_items"
    __table_args__ = (
        Index("count_items_product", "sheet_id", "product_id", "batch_id", unique=True),
        Index("count_items_walk", "sheet_id", text("COALESCE(location, '\U0010ffff'::text)"), "item_id"),
    )

    item_id: UUID = Field(primary_key=True)
    sheet_id: UUID = Field(foreign_key="count_sheets.sheet_id")
    organisation_id: UUID
    product_id: UUID
    batch_id: UUID
    started_quantity: Decimal = Field(sa_type=QUANTITY)
    round: int
    expected: Decimal | None = Field(sa_type=QUANTITY)
    counted: Decimal | None = Field(sa_type=QUANTITY)
    counted_at: datetime | None = Field(sa_type=STAMP)
    location: str | None = Field(sa_type=PLACE_CODE)


class CountEntry(Table, table=True):
    """What one person counted at one place; entries of a round add up. `entry_id` is the counting device's."""

    __tablename__ = "count_entries"
    __table_args__ = (Index("count_entries_item", "sheet_id", "product_id", "batch_id", "round"),)

    sheet_id: UUID = Field(primary_key=True, foreign_key="count_sheets.sheet_id")
    entry_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    product_id: UUID
    batch_id: UUID
    round: int
    quantity: Decimal = Field(sa_type=QUANTITY)
    serials: list[str] = Field(sa_type=ARRAY(Text()))
    counted_at: datetime = Field(sa_type=STAMP)
    counted_by: UUID
    counted_by_name: str = Field(sa_type=TEXT)
    received_at: datetime = Field(sa_type=STAMP)
    withdrawn_at: datetime | None = Field(sa_type=STAMP)


class SnapshotGroup(Table, table=True):
    """Stock of chosen products at an instant."""

    __tablename__ = "snapshot_groups"
    __table_args__ = (Index("snapshot_groups_taken", "organisation_id", "group_id"),)

    group_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    name: str = Field(sa_type=TEXT)
    taken_at: datetime = Field(sa_type=STAMP)
    taken_by: UUID
    taken_by_name: str = Field(sa_type=TEXT)


class SnapshotItem(Table, table=True):
    __tablename__ = "snapshot_items"
    __table_args__ = (
        Index("snapshot_items_product", "group_id", "product_id", "warehouse_id", "batch_id", unique=True),
    )

    item_id: UUID = Field(primary_key=True)
    group_id: UUID = Field(foreign_key="snapshot_groups.group_id")
    organisation_id: UUID
    product_id: UUID
    warehouse_id: UUID
    batch_id: UUID
    quantity: Decimal = Field(sa_type=QUANTITY)


class SnapshotMovement(Table, table=True):
    """The movements of the last 7 days before the snapshot, kept by reference: movements never change."""

    __tablename__ = "snapshot_movements"

    group_id: UUID = Field(primary_key=True, foreign_key="snapshot_groups.group_id")
    movement_id: UUID = Field(primary_key=True, foreign_key="movements.movement_id")
    organisation_id: UUID
