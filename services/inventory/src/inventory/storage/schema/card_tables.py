"""Cards of products and warehouses, as documents last said them."""

from decimal import Decimal
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from inventory.storage.schema.table import QUANTITY, TEXT, Table


class Product(Table, table=True):
    """Names for lists, as documents last said them."""

    __tablename__ = "products"
    __table_args__ = (Index("products_code", "organisation_id", "code"),)

    organisation_id: UUID = Field(primary_key=True)
    product_id: UUID = Field(primary_key=True)
    version: int
    code: str = Field(sa_type=TEXT)
    name: str = Field(sa_type=TEXT)
    unit: str = Field(sa_type=TEXT)
    decimals: int
    active: bool
    category_path: str = Field(sa_type=TEXT)
    batch_tracked: bool
    batch_costed: bool
    serial_tracked: bool
    shelf_life_days: int | None
    reorder_point: Decimal | None = Field(sa_type=QUANTITY)
    reorder_quantity: Decimal | None = Field(sa_type=QUANTITY)


class Warehouse(Table, table=True):
    __tablename__ = "warehouses"

    organisation_id: UUID = Field(primary_key=True)
    warehouse_id: UUID = Field(primary_key=True)
    version: int
    code: str = Field(sa_type=TEXT)
    name: str = Field(sa_type=TEXT)
    allows_negative_stock: bool
    active: bool
