"""The schema as SQLModel tables, for alembic and its comparison; not imported at run time."""

from sqlalchemy import MetaData

from chassis.tables import add_tables as add_chassis_tables
from inventory.storage.schema import (
    batch_tables,
    card_tables,
    count_tables,
    layer_tables,
    location_tables,
    mark_tables,
    period_tables,
    purchase_tables,
    recompute_tables,
    reservation_tables,
    stock_tables,
)
from inventory.storage.schema.table import Table
from messaging.tables import add_tables as add_messaging_tables

PARTS = (
    stock_tables,
    layer_tables,
    card_tables,
    batch_tables,
    reservation_tables,
    purchase_tables,
    recompute_tables,
    count_tables,
    mark_tables,
    period_tables,
    location_tables,
)
"""Imported, so that their tables are in the metadata."""


def metadata() -> MetaData:
    """All tables of the inventory database, those of messaging and chassis included."""
    add_messaging_tables(Table.metadata)
    add_chassis_tables(Table.metadata)
    return Table.metadata
