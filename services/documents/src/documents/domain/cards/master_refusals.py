"""Why a card of master data is not taken, and its words."""

from enum import StrEnum

from documents.domain.drafts.draft_refusals import DraftRefusal
from documents.domain.words.currency_words import CURRENCY_WORDS
from documents.domain.words.finding import Words


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
    CURRENCY_UNKNOWN = "currency_unknown"
    RATE_OF_BOOK_CURRENCY = "rate_of_book_currency"
    RATE_WRONG = "exchange_rate_wrong"
    RATE_TWICE = "exchange_rate_twice"
    RATE_UNKNOWN = "exchange_rate_unknown"
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
    _R.CURRENCY_UNKNOWN: CURRENCY_WORDS[DraftRefusal.CURRENCY_UNKNOWN],
    _R.RATE_OF_BOOK_CURRENCY: Words(
        422,
        "The book currency",
        "本位币无汇率",
        "{value} is the currency of the books.",
        "{value} 是本位币，没有汇率。",
    ),
    _R.RATE_WRONG: CURRENCY_WORDS[DraftRefusal.EXCHANGE_RATE_WRONG],
    _R.RATE_TWICE: Words(
        422,
        "Exchange rate twice",
        "汇率重复",
        "Another item is of {value} on the same date.",
        "{value} 在同一日期的汇率重复。",
    ),
    _R.RATE_UNKNOWN: Words(
        404,
        "No such exchange rate",
        "没有这条汇率",
        "There is no exchange rate {id}; somebody may have removed it already.",
        "没有汇率 {id}，可能已被他人删除。",
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
