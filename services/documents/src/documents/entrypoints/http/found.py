"""What a search answers, for the OpenAPI document; decimals are text."""

from uuid import UUID

from pydantic import BaseModel


class UnitFound(BaseModel):
    unit: str
    factor: str
    barcode: str | None


class ProductFound(BaseModel):
    """`exact`: what was asked is its whole code or barcode; `matched_unit` is the unit of that barcode."""

    id: UUID
    code: str
    name: str
    name_en: str | None
    barcode: str | None
    unit: str
    decimals: int
    units: list[UnitFound]
    tax_rate: str
    is_service: bool
    batch_tracked: bool
    serial_tracked: bool
    shelf_life_days: int | None
    matched_unit: str
    exact: bool


class ProductsFound(BaseModel):
    q: str
    items: list[ProductFound]
