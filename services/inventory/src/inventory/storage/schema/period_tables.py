"""Closed periods, as ledger last said them."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from inventory.storage.schema.table import STAMP, TEXT, Table


class ClosedPeriods(Table, table=True):
    """One row per organisation. `closed_through`: the last closed month, YYYY-MM; none: all are open."""

    __tablename__ = "closed_periods"

    organisation_id: UUID = Field(primary_key=True)
    closed_through: str | None = Field(sa_type=TEXT)
    changed_at: datetime = Field(sa_type=STAMP)
