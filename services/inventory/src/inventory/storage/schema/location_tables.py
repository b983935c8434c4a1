"""Tables of locations in warehouses, and of the products that are at home there."""

from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint
from sqlmodel import Field

from inventory.storage.schema.table import PLACE_CODE, STOCK_KEY, TEXT, Table


class Location(Table, table=True):
    """A place in a warehouse; `code` is sorted byte by byte, so that what lies below it follows it at once."""

    __tablename__ = "locations"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "warehouse_id"], ["warehouses.organisation_id", "warehouses.warehouse_id"]
        ),
        UniqueConstraint("organisation_id", "warehouse_id", "location_id", name="locations_warehouse"),
        Index("locations_code", "organisation_id", "warehouse_id", "code", unique=True),
        Index("locations_walk", "organisation_id", "code", "location_id"),
    )

    location_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    version: int
    warehouse_id: UUID
    code: str = Field(sa_type=PLACE_CODE)
    name: str | None = Field(sa_type=TEXT)
    active: bool


class Placement(Table, table=True):
    """Where a product is at home in a warehouse; without a row it is at home nowhere there."""

    __tablename__ = "placements"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "warehouse_id", "location_id"],
            ["locations.organisation_id", "locations.warehouse_id", "locations.location_id"],
        ),
        ForeignKeyConstraint(["organisation_id", "product_id"], ["products.organisation_id", "products.product_id"]),
        UniqueConstraint(*STOCK_KEY, name="placements_product"),
        Index("placements_location", "location_id", "placement_id"),
    )

    placement_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    warehouse_id: UUID
    product_id: UUID
    location_id: UUID
