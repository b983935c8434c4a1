"""A product as a caller may write it, and its rules."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

from pydantic import Field

from contracts import Price, Quantity, Rate, Valuation
from documents.domain.cards.card import BARCODE_MAX, CODE_MAX, UNIT_MAX, Card
from documents.domain.cards.master_refusals import MasterRefusal as R
from documents.domain.drafts.check_text import check_text
from documents.domain.drafts.draft import Wanted
from documents.domain.words.finding import Finding

COST_MAX = Decimal(1_000_000_000)
UNITS_MAX, SHELF_LIFE_MAX = 20, 36_500
PRODUCT_EXAMPLE: Any = {
    "code": "SD-6",
    "name": "螺丝刀 6 寸",
    "name_en": "Screwdriver",
    "unit": "把",
    "tax_rate": "0.13",
}


class UnitCard(Wanted):
    """Another unit of a product: one of it is `factor` stock units, exactly (1 box = 12 pieces)."""

    unit: str
    factor: Quantity
    barcode: str | None = None


class ProductCard(Card):
    """`unit` is the stock unit, counted with `decimals`; `card_cost` values a shortage when nothing else is known.

    `weight` is that of one stock unit, in a unit of weight that all products share: landed costs may be spread by it.
    """

    model_config = {"json_schema_extra": {"examples": [PRODUCT_EXAMPLE]}}  # noqa: RUF012 - read by pydantic

    barcode: str | None = None
    unit: str = "pc"
    decimals: int = 0
    tax_rate: Rate = Decimal("0.13")
    valuation: Valuation = Valuation.MOVING_AVERAGE
    in_stock_accounting: bool = True
    is_service: bool = False
    card_cost: Price | None = None
    weight: Quantity | None = None
    units: tuple[UnitCard, ...] = ()
    batch_tracked: bool = False
    batch_costed: bool = False
    serial_tracked: bool = False
    shelf_life_days: int | None = None
    reorder_point: Quantity | None = None
    reorder_quantity: Quantity | None = None
    category_id: UUID | None = None
    attributes: dict[str, str] = Field(default_factory=dict)

    def findings(self) -> Iterator[Finding]:
        yield from super().findings()
        yield from check_text(self.barcode, "/barcode", BARCODE_MAX, required=True)
        yield from check_text(self.unit, "/unit", UNIT_MAX, required=True)
        if self.decimals not in range(7):
            yield Finding(R.DECIMALS_WRONG, "/decimals")
        if self.tax_rate >= 1:
            yield Finding(R.TAX_RATE_ABSURD, "/tax_rate", {"value": str(self.tax_rate)})
        if self.card_cost is not None and self.card_cost > COST_MAX:
            yield Finding(R.CARD_COST_ABSURD, "/card_cost", {"value": str(self.card_cost), "limit": str(COST_MAX)})
        if self.weight is not None and self.weight <= 0:
            yield Finding(R.WEIGHT_NOT_POSITIVE, "/weight", {"value": str(self.weight)})
        yield from self._unit_findings()
        for name, value in self.attributes.items():
            yield from check_text(name, "/attributes", UNIT_MAX, required=True)
            yield from check_text(value, f"/attributes/{name}", CODE_MAX, required=True)
        yield from self._tracking_findings()

    def _unit_findings(self) -> Iterator[Finding]:
        units, barcodes = {self.unit}, {self.barcode}
        for index, one in enumerate(self.units[:UNITS_MAX]):
            at = f"/units/{index}"
            yield from check_text(one.unit, f"{at}/unit", UNIT_MAX, required=True)
            yield from check_text(one.barcode, f"{at}/barcode", BARCODE_MAX, required=True)
            if one.factor <= 0 or one.factor > COST_MAX:
                yield Finding(R.FACTOR_WRONG, f"{at}/factor", {"value": str(one.factor)})
            if one.unit in units:
                yield Finding(R.UNIT_TWICE, f"{at}/unit", {"unit": one.unit})
            if one.barcode is not None and one.barcode in barcodes:
                yield Finding(R.BARCODE_TWICE, f"{at}/barcode", {"barcode": one.barcode})
            units.add(one.unit)
            barcodes.add(one.barcode)
        if len(self.units) > UNITS_MAX:
            yield Finding(R.UNITS_TOO_MANY, "/units", {"limit": UNITS_MAX})

    def _tracking_findings(self) -> Iterator[Finding]:
        if not self.batch_tracked and (self.batch_costed or self.shelf_life_days is not None):
            at = "/batch_costed" if self.batch_costed else "/shelf_life_days"
            yield Finding(R.BATCHES_NOT_TRACKED, at)
        if self.shelf_life_days is not None and self.shelf_life_days not in range(1, SHELF_LIFE_MAX + 1):
            yield Finding(R.SHELF_LIFE_WRONG, "/shelf_life_days", {"limit": SHELF_LIFE_MAX})
        if self.serial_tracked and self.decimals:
            yield Finding(R.SERIALS_OF_PARTS, "/serial_tracked")
        for name in ("reorder_point", "reorder_quantity"):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= COST_MAX:
                yield Finding(R.REORDER_WRONG, f"/{name}", {"value": str(value)})
