"""What a refused landed cost, bill difference or opening balance says."""

from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.words.finding import Words

COST_WORDS: dict[R, Words] = {
    R.RECEIPTS_MISSING: Words(
        422,
        "Receipts missing",
        "缺少入库单",
        "A landed cost names the receipts that it belongs to.",
        "采购费用分摊单必须指明采购入库单。",
    ),
    R.RECEIPTS_TOO_MANY: Words(
        422, "Too many receipts", "入库单过多", "{count} receipts; at most {limit}.", "共 {count} 张，最多 {limit} 张。"
    ),
    R.RECEIPT_UNKNOWN: Words(
        422, "Unknown receipt", "入库单不存在", "No purchase receipt {id}.", "没有采购入库单 {id}。"
    ),
    R.RECEIPT_DUPLICATE: Words(
        422, "Receipt twice", "入库单重复", "Receipt {number} is named twice.", "入库单 {number} 重复。"
    ),
    R.RECEIPT_NOT_AUDITED: Words(
        409,
        "Receipt not audited",
        "入库单未审核",
        "Receipt {number} is {state}: audit it first.",
        "入库单 {number} 的状态为 {state}，请先审核。",
    ),
    R.RECEIPT_ELSEWHERE: Words(
        422,
        "Receipts of several warehouses",
        "入库单仓库不同",
        "Receipt {number} is of another warehouse: one document a warehouse.",
        "入库单 {number} 属于其他仓库：每个仓库一张单据。",
    ),
    R.SPREAD_BY_MISSING: Words(
        422, "Say how to spread", "缺少分摊方式", "By value, quantity or weight.", "请选择按金额、数量或重量分摊。"
    ),
    R.SPREAD_BASE_MISSING: Words(
        422,
        "Nothing to spread by",
        "没有分摊依据",
        "The receipt lines have no {base} to spread by.",
        "入库明细没有可用于分摊的 {base}。",
    ),
    R.WEIGHT_MISSING: Words(
        422,
        "Weight missing",
        "缺少重量",
        "Product {code} has no weight on its card: give one here.",
        "商品 {code} 未设重量，请在此填写。",
    ),
    R.WEIGHT_NOT_POSITIVE: Words(
        422, "Weight not positive", "重量必须大于零", "The weight {value} is not above zero.", "重量 {value} 不大于零。"
    ),
    R.DIFFERENCE_EXCEEDS_RECEIPT: Words(
        422,
        "More than was received",
        "超过入库数量",
        "Wanted {wanted}, received {left}.",
        "要调整 {wanted}，入库仅 {left}。",
    ),
    R.ENTRIES_MISSING: Words(
        422,
        "Entries missing",
        "缺少期初分录",
        "At least one entry.",
        "至少需要一条分录。",
    ),
    R.ENTRIES_TOO_MANY: Words(
        422, "Too many entries", "分录过多", "{count} entries; at most {limit}.", "共 {count} 条，最多 {limit} 条。"
    ),
    R.ENTRY_ACCOUNT_MISSING: Words(
        422, "Account missing", "缺少科目", "Name an account or a partner.", "请填写科目或往来单位。"
    ),
    R.ENTRY_ROLE_MISSING: Words(
        422,
        "Role missing",
        "缺少往来角色",
        "Partner {code} is customer and supplier: say which.",
        "往来单位 {code} 既是客户又是供应商，请指明。",
    ),
    R.ENTRY_SIDES_WRONG: Words(
        422,
        "Not one side",
        "借贷方向不符",
        "Exactly one side is above zero: debit {debit}, credit {credit}.",
        "借贷必须恰有一方大于零：借 {debit}，贷 {credit}。",
    ),
    R.OPENING_UNBALANCED: Words(
        422,
        "Not in balance",
        "借贷不平衡",
        "Debit {debit} is not credit {credit}.",
        "借方 {debit} 与贷方 {credit} 不相等。",
    ),
}
