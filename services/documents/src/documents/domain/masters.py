"""Products, partners and warehouses as a caller may write them, and their rules."""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Any

from contracts import PartnerRole, Price, Quantity, Rate, Valuation
from documents.domain.check_text import check_text
from documents.domain.draft import Wanted
from documents.domain.words import Finding, Words


class MasterRefusal(StrEnum):
    DECIMALS_WRONG = "decimals_wrong"
    TAX_RATE_ABSURD = "tax_rate_absurd"
    CARD_COST_ABSURD = "card_cost_absurd"
    WEIGHT_NOT_POSITIVE = "weight_not_positive"
    FACTOR_WRONG = "factor_wrong"
    UNIT_TWICE = "unit_twice"
    UNITS_TOO_MANY = "units_too_many"
    BARCODE_TWICE = "barcode_twice"
    BATCHES_NOT_TRACKED = "batches_not_tracked"
    SHELF_LIFE_WRONG = "shelf_life_wrong"
    SERIALS_OF_PARTS = "serials_of_parts"
    REORDER_WRONG = "reorder_wrong"
    ROLES_MISSING = "roles_missing"
    CODE_DUPLICATE = "code_duplicate"
    CODE_TAKEN = "code_taken"
    UNKNOWN = "not_found"
    STALE_VERSION = "stale_version"


_R = MasterRefusal
MASTER_WORDS: dict[MasterRefusal, Words] = {
    _R.DECIMALS_WRONG: Words(422, "Wrong decimals", "小数位数不符", "0 to 6 decimals.", "小数位数应为 0 至 6。"),
    _R.TAX_RATE_ABSURD: Words(
        422, "Tax rate absurd", "税率过大", "The tax rate {value} is not below 1.", "税率 {value} 必须小于 1。"
    ),
    _R.CARD_COST_ABSURD: Words(
        422, "Card cost absurd", "参考成本过大", "{value} is beyond {limit}.", "{value} 超过 {limit}。"
    ),
    _R.WEIGHT_NOT_POSITIVE: Words(
        422, "Weight not positive", "重量必须大于零", "The weight {value} is not above zero.", "重量 {value} 不大于零。"
    ),
    _R.FACTOR_WRONG: Words(
        422, "Wrong factor", "换算系数无效", "The factor {value} is not above zero.", "换算系数 {value} 必须大于零。"
    ),
    _R.UNIT_TWICE: Words(422, "Unit twice", "单位重复", "Unit {unit} is there twice.", "单位 {unit} 重复。"),
    _R.UNITS_TOO_MANY: Words(422, "Too many units", "单位过多", "At most {limit} units.", "最多 {limit} 个单位。"),
    _R.BARCODE_TWICE: Words(
        422, "Barcode twice", "条码重复", "Barcode {barcode} is there twice.", "条码 {barcode} 重复。"
    ),
    _R.BATCHES_NOT_TRACKED: Words(
        422,
        "Batches not tracked",
        "未启用批次",
        "A shelf life, or a cost by batch, needs goods that are kept by batch.",
        "保质期或批次成本需要启用批次管理。",
    ),
    _R.SHELF_LIFE_WRONG: Words(
        422, "Wrong shelf life", "保质期无效", "1 to {limit} days.", "保质期应为 1 至 {limit} 天。"
    ),
    _R.SERIALS_OF_PARTS: Words(
        422,
        "Pieces are whole",
        "序列号商品须为整数",
        "Goods with serial numbers are counted in whole pieces (decimals 0).",
        "按序列号管理的商品数量须为整数（小数位数为 0）。",
    ),
    _R.REORDER_WRONG: Words(422, "Wrong quantity", "数量无效", "{value} is no such quantity.", "{value} 无效。"),
    _R.ROLES_MISSING: Words(422, "Roles missing", "缺少角色", "At least one role.", "至少选择一个角色。"),
    _R.CODE_DUPLICATE: Words(
        422, "Code twice", "编码重复", "Code {code} appears twice in this call.", "编码 {code} 在本次请求中重复。"
    ),
    _R.CODE_TAKEN: Words(409, "Code taken", "编码已存在", "Code {code} is in use.", "编码 {code} 已被使用。"),
    _R.UNKNOWN: Words(404, "Not found", "未找到", "Nothing with id {id}.", "没有 {id}。"),
    _R.STALE_VERSION: Words(
        409,
        "Stale version",
        "版本已变",
        "It is at version {current}, not {expected}.",
        "当前版本为 {current}，不是 {expected}。",
    ),
}
COST_MAX = Decimal(1_000_000_000)
UNITS_MAX, SHELF_LIFE_MAX = 20, 36_500
PRODUCT_EXAMPLE: Any = {
    "code": "SD-6",
    "name": "螺丝刀 6 寸",
    "name_en": "Screwdriver",
    "unit": "把",
    "tax_rate": "0.13",
}
CODE_MAX, NAME_MAX, UNIT_MAX, BARCODE_MAX = 64, 200, 20, 64


class Card(Wanted):
    """What every kind of master data has."""

    code: str
    name: str
    name_en: str | None = None
    active: bool = True

    def findings(self) -> Iterator[Finding]:
        yield from check_text(self.code, "/code", CODE_MAX, required=True)
        yield from check_text(self.name, "/name", NAME_MAX, required=True)
        yield from check_text(self.name_en, "/name_en", NAME_MAX)


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

    def findings(self) -> Iterator[Finding]:
        yield from super().findings()
        yield from check_text(self.barcode, "/barcode", BARCODE_MAX, required=True)
        yield from check_text(self.unit, "/unit", UNIT_MAX, required=True)
        if self.decimals not in range(7):
            yield Finding(_R.DECIMALS_WRONG, "/decimals")
        if self.tax_rate >= 1:
            yield Finding(_R.TAX_RATE_ABSURD, "/tax_rate", {"value": str(self.tax_rate)})
        if self.card_cost is not None and self.card_cost > COST_MAX:
            yield Finding(_R.CARD_COST_ABSURD, "/card_cost", {"value": str(self.card_cost), "limit": str(COST_MAX)})
        if self.weight is not None and self.weight <= 0:
            yield Finding(_R.WEIGHT_NOT_POSITIVE, "/weight", {"value": str(self.weight)})
        yield from self._unit_findings()
        yield from self._tracking_findings()

    def _unit_findings(self) -> Iterator[Finding]:
        units, barcodes = {self.unit}, {self.barcode}
        for index, one in enumerate(self.units[:UNITS_MAX]):
            at = f"/units/{index}"
            yield from check_text(one.unit, f"{at}/unit", UNIT_MAX, required=True)
            yield from check_text(one.barcode, f"{at}/barcode", BARCODE_MAX, required=True)
            if one.factor <= 0 or one.factor > COST_MAX:
                yield Finding(_R.FACTOR_WRONG, f"{at}/factor", {"value": str(one.factor)})
            if one.unit in units:
                yield Finding(_R.UNIT_TWICE, f"{at}/unit", {"unit": one.unit})
            if one.barcode is not None and one.barcode in barcodes:
                yield Finding(_R.BARCODE_TWICE, f"{at}/barcode", {"barcode": one.barcode})
            units.add(one.unit)
            barcodes.add(one.barcode)
        if len(self.units) > UNITS_MAX:
            yield Finding(_R.UNITS_TOO_MANY, "/units", {"limit": UNITS_MAX})

    def _tracking_findings(self) -> Iterator[Finding]:
        if not self.batch_tracked and (self.batch_costed or self.shelf_life_days is not None):
            at = "/batch_costed" if self.batch_costed else "/shelf_life_days"
            yield Finding(_R.BATCHES_NOT_TRACKED, at)
        if self.shelf_life_days is not None and self.shelf_life_days not in range(1, SHELF_LIFE_MAX + 1):
            yield Finding(_R.SHELF_LIFE_WRONG, "/shelf_life_days", {"limit": SHELF_LIFE_MAX})
        if self.serial_tracked and self.decimals:
            yield Finding(_R.SERIALS_OF_PARTS, "/serial_tracked")
        for name in ("reorder_point", "reorder_quantity"):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= COST_MAX:
                yield Finding(_R.REORDER_WRONG, f"/{name}", {"value": str(value)})


class PartnerCard(Card):
    roles: frozenset[PartnerRole]

    def findings(self) -> Iterator[Finding]:
        yield from super().findings()
        if not self.roles:
            yield Finding(_R.ROLES_MISSING, "/roles")


class WarehouseCard(Card):
    allows_negative_stock: bool = False
