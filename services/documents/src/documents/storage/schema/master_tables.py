"""Tables of master data and of numbers."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Index,
    SmallInteger,
    Text,
)
from sqlalchemy import Column as SqlColumn
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from documents.storage.schema.columns import FALSE, NOW, QUANTITY, RATE, decimal, json, stamp, text


class Described(SQLModel):
    """What every kind of master data has."""

    organisation_id: UUID
    version: int
    code: str = text()
    name: str = text()
    name_en: str | None = text()
    active: bool
    created_at: datetime = stamp(sa_column_kwargs=NOW)
    changed_at: datetime = stamp(sa_column_kwargs=NOW)


def _found_by(table: str) -> Index:
    keys = sql("search_keys(organisation_id, search_text)")
    return Index(f"{table}_found_by", keys, postgresql_using="gin", postgresql_where=sql("active"))


class ProductRow(Described, table=True):
    __tablename__ = "products"
    __table_args__ = (
        Index("products_code", "organisation_id", "code", unique=True),
        Index("products_barcode", "organisation_id", "barcode", postgresql_where=sql("barcode IS NOT NULL")),
        Index(
            "products_category",
            "organisation_id",
            "category_path",
            postgresql_ops={"category_path": "text_pattern_ops"},
        ),
        Index("products_variants", "variant_of", postgresql_where=sql("variant_of IS NOT NULL")),
        Index("products_units", "units", postgresql_using="gin", postgresql_ops={"units": "jsonb_path_ops"}),
        _found_by("products"),
    )
    product_id: UUID = Field(primary_key=True)
    barcode: str | None = text()
    unit: str = text()
    decimals: int = Field(sa_type=SmallInteger)
    tax_rate: Decimal = decimal(RATE)
    valuation: str = text()
    in_stock_accounting: bool
    is_service: bool
    card_cost: Decimal | None = decimal(QUANTITY)
    weight: Decimal | None = decimal(QUANTITY)
    units: list[dict[str, Any]] = json(sa_column_kwargs={"server_default": "[]"})
    batch_tracked: bool = Field(sa_column_kwargs=FALSE)
    batch_costed: bool = Field(sa_column_kwargs=FALSE)
    serial_tracked: bool = Field(sa_column_kwargs=FALSE)
    shelf_life_days: int | None
    reorder_point: Decimal | None = decimal(QUANTITY)
    reorder_quantity: Decimal | None = decimal(QUANTITY)
    category_id: UUID | None = Field(foreign_key="categories.category_id")
    category_path: str = text(sa_column_kwargs={"server_default": ""})
    variant_of: UUID | None = Field(foreign_key="products.product_id")
    attributes: dict[str, Any] = json(sa_column_kwargs={"server_default": "{}"})
    search_text: str = text(sa_column_kwargs={"server_default": ""})


class CategoryRow(Described, table=True):
    """`path` has the codes from the root down, as `tools/drills/`."""

    __tablename__ = "categories"
    __table_args__ = (
        Index("categories_code", "organisation_id", "code", unique=True),
        Index("categories_path", "organisation_id", "path", postgresql_ops={"path": "text_pattern_ops"}),
    )
    category_id: UUID = Field(primary_key=True)
    parent_id: UUID | None = Field(foreign_key="categories.category_id")
    path: str = text()


class PriceListRow(Described, table=True):
    """Prices to everybody, or to one partner."""

    __tablename__ = "price_lists"
    __table_args__ = (Index("price_lists_code", "organisation_id", "code", unique=True),)
    price_list_id: UUID = Field(primary_key=True)
    side: str = text()
    partner_id: UUID | None = Field(foreign_key="partners.partner_id")
    valid_from: date
    valid_to: date | None


class PriceListItemRow(SQLModel, table=True):
    """The price of a unit of a product from so many of this unit on."""

    __tablename__ = "price_list_items"
    __table_args__ = (
        Index("price_list_items_product", "product_id", "price_list_id", "unit", "min_quantity", unique=True),
        Index("price_list_items_list", "price_list_id", "item_id"),
    )
    item_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    price_list_id: UUID = Field(foreign_key="price_lists.price_list_id")
    product_id: UUID = Field(foreign_key="products.product_id")
    unit: str = text()
    min_quantity: Decimal = decimal(QUANTITY)
    price: Decimal = decimal(QUANTITY)


class ExchangeRateRow(SQLModel, table=True):
    """Book currency for one unit of the currency, from a day until the next that has one."""

    __tablename__ = "exchange_rates"
    __table_args__ = (Index("exchange_rates_day", "organisation_id", "currency", "valid_from", unique=True),)
    rate_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    currency: str = text()
    valid_from: date
    rate: Decimal = decimal(QUANTITY)
    changed_by_name: str = text()
    changed_at: datetime = stamp()


class GoodsBatchRow(SQLModel, table=True):
    """A batch of a product, whatever warehouse it lies in."""

    __tablename__ = "goods_batches"
    __table_args__ = (Index("goods_batches_number", "organisation_id", "product_id", "number", unique=True),)
    batch_id: UUID = Field(primary_key=True)
    organisation_id: UUID
    product_id: UUID = Field(foreign_key="products.product_id")
    number: str = text()
    production_date: date | None
    expiry_date: date | None
    created_at: datetime = stamp(sa_column_kwargs=NOW)


class PartnerRow(Described, table=True):
    __tablename__ = "partners"
    __table_args__ = (Index("partners_code", "organisation_id", "code", unique=True), _found_by("partners"))
    partner_id: UUID = Field(primary_key=True)
    roles: list[str] = Field(sa_column=SqlColumn(ARRAY(Text), nullable=False))
    search_text: str = text(sa_column_kwargs={"server_default": ""})


class WarehouseRow(Described, table=True):
    __tablename__ = "warehouses"
    __table_args__ = (Index("warehouses_code", "organisation_id", "code", unique=True), _found_by("warehouses"))
    warehouse_id: UUID = Field(primary_key=True)
    allows_negative_stock: bool
    search_text: str = text(sa_column_kwargs={"server_default": ""})


class NumberCounterRow(SQLModel, table=True):
    __tablename__ = "number_counters"
    organisation_id: UUID = Field(primary_key=True)
    kind: str = text(primary_key=True)
    business_date: date = Field(primary_key=True)
    last_number: int
