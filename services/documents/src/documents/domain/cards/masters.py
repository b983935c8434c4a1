"""Products, partners and warehouses as a caller may write them, and their rules."""

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from pydantic import Field

from contracts import PartnerRole, Price, Quantity, Rate, Valuation
from documents.domain.drafts.check_text import check_text
from documents.domain.drafts.dates import date_of
from documents.domain.drafts.draft import Wanted
from documents.domain.words.finding import Finding, Words


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
    CATEGORY_UNKNOWN = "category_unknown"
    PARENT_UNKNOWN = "parent_unknown"
    CATEGORY_CIRCULAR = "category_circular"
    CODE_WITH_SLASH = "code_with_slash"
    DATE_WRONG = "date_wrong"
    VALIDITY_WRONG = "validity_wrong"
    PARTNER_UNKNOWN = "price_list_partner_unknown"
    PRODUCT_UNKNOWN = "price_product_unknown"
    UNIT_UNKNOWN = "price_unit_unknown"
    PRICE_WRONG = "price_wrong"
    PRICE_TWICE = "price_twice"
    AXES_WRONG = "axes_wrong"
    VARIANTS_TOO_MANY = "variants_too_many"
    VARIANT_OF_VARIANT = "variant_of_variant"
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
    _R.CATEGORY_UNKNOWN: Words(422, "Unknown category", "类别不存在", "No category {id}.", "没有类别 {id}。"),
    _R.PARENT_UNKNOWN: Words(422, "Unknown parent", "上级类别不存在", "No category {id}.", "没有类别 {id}。"),
    _R.CATEGORY_CIRCULAR: Words(
        422,
        "Circular categories",
        "类别循环",
        "A category cannot lie below itself.",
        "类别不能位于自己之下。",
    ),
    _R.CODE_WITH_SLASH: Words(
        422, "Slash in the code", "编码含斜线", "The code of a category has no slash.", "类别编码不能含斜线。"
    ),
    _R.DATE_WRONG: Words(
        422, "Not a date", "日期无效", "{value} is no date such as 2026-01-31.", "{value} 不是有效日期。"
    ),
    _R.VALIDITY_WRONG: Words(
        422, "Ends before it starts", "有效期颠倒", "valid_to is before valid_from.", "结束日期早于开始日期。"
    ),
    _R.PARTNER_UNKNOWN: Words(422, "Unknown partner", "往来单位不存在", "No partner {id}.", "没有往来单位 {id}。"),
    _R.PRODUCT_UNKNOWN: Words(422, "Unknown product", "商品不存在", "No product {id}.", "没有商品 {id}。"),
    _R.UNIT_UNKNOWN: Words(
        422,
        "Not a unit of the product",
        "不是该商品的单位",
        "Product {code} is not sold in {unit}.",
        "商品 {code} 没有单位 {unit}。",
    ),
    _R.PRICE_WRONG: Words(422, "Wrong price", "价格无效", "{value} is beyond {limit}.", "{value} 超过 {limit}。"),
    _R.PRICE_TWICE: Words(
        422,
        "Price twice",
        "价格重复",
        "Another item has the same product, unit and quantity.",
        "相同商品、单位与起订量的价格已存在。",
    ),
    _R.AXES_WRONG: Words(
        422,
        "Wrong axes",
        "规格无效",
        "One to three axes, each with different values that are not blank.",
        "需要一至三个规格，每个规格的取值不同且非空。",
    ),
    _R.VARIANTS_TOO_MANY: Words(
        422, "Too many variants", "规格组合过多", "At most {limit} at once.", "一次最多 {limit} 个组合。"
    ),
    _R.VARIANT_OF_VARIANT: Words(
        409,
        "A variant itself",
        "本身是规格商品",
        "Product {code} is a variant; make variants of the product it is of.",
        "商品 {code} 本身是规格商品，请从其主商品生成。",
    ),
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
    category_id: UUID | None = None
    attributes: dict[str, str] = Field(default_factory=dict)

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


class CategoryCard(Card):
    """A place in the tree of categories; the code is part of the paths below it, so it has no slash."""

    parent_id: UUID | None = None

    def findings(self) -> Iterator[Finding]:
        yield from super().findings()
        if "/" in self.code:
            yield Finding(_R.CODE_WITH_SLASH, "/code")


class PriceSide(StrEnum):
    SALES = "sales"
    PURCHASE = "purchase"


class PriceListCard(Card):
    """Prices to everybody, or to one partner, from day to day (both included)."""

    side: PriceSide
    partner_id: UUID | None = None
    valid_from: str
    valid_to: str | None = None

    def findings(self) -> Iterator[Finding]:
        yield from super().findings()
        days = {name: date_of(text) for name in ("valid_from", "valid_to") if (text := getattr(self, name))}
        for name, day in days.items():
            if day is None:
                yield Finding(_R.DATE_WRONG, f"/{name}", {"value": getattr(self, name)[:40]})
        first, last = days.get("valid_from"), days.get("valid_to")
        if first and last and last < first:
            yield Finding(_R.VALIDITY_WRONG, "/valid_to")


class PartnerCard(Card):
    roles: frozenset[PartnerRole]

    def findings(self) -> Iterator[Finding]:
        yield from super().findings()
        if not self.roles:
            yield Finding(_R.ROLES_MISSING, "/roles")


class WarehouseCard(Card):
    allows_negative_stock: bool = False
