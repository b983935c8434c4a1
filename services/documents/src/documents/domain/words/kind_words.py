"""What a refused transfer, count, adjustment or assembly says."""

from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.words.finding import Words

KIND_WORDS: dict[R, Words] = {
    R.PROPOSAL_CHANGED: Words(
        409,
        "Proposal changed",
        "系统建议不可更改",
        "Its lines are what was counted or computed: void it and count or compute anew.",
        "明细来自盘点或重算结果，不可更改：请作废后重新盘点或重算。",
    ),
    R.MEMBER_NOT_EXPECTED: Words(
        422, "Not expected here", "此处不应填写", "A {kind} has no {member}.", "{kind}没有{member}。"
    ),
    R.ORDER_CLOSED: Words(
        409,
        "Order closed",
        "订单已关闭",
        "Order {number} is closed: nothing more is made from it.",
        "订单 {number} 已关闭，不能再由它生成单据。",
    ),
    R.TARGET_MISSING: Words(
        422, "Target warehouse missing", "缺少调入仓库", "Say where the goods go.", "请填写调入仓库。"
    ),
    R.TRANSFER_TO_ITSELF: Words(
        422,
        "Transfer to itself",
        "调入调出仓库相同",
        "A transfer goes to another warehouse.",
        "调入仓库不能与调出仓库相同。",
    ),
    R.DIRECTION_MISSING: Words(
        422,
        "Direction missing",
        "缺少方向",
        "Say in or out.",
        "请填写方向：入或出。",
    ),
    R.VARIANCE_ZERO: Words(
        422, "No variance", "没有差异", "A count line without a variance changes nothing.", "盘点差异为零的行没有作用。"
    ),
    R.ARRIVAL_EXCEEDS_TRANSFER: Words(
        422,
        "More than is on the way",
        "超过在途数量",
        "Wanted {wanted}, still on the way {left}.",
        "要入库 {wanted}，在途仅 {left}。",
    ),
    R.VALUE_MISSING: Words(
        422,
        "Value missing",
        "缺少金额",
        "Say by how much the value changes.",
        "请填写调整金额。",
    ),
    R.VALUE_ZERO: Words(
        422, "Value is zero", "金额为零", "A change of zero changes nothing.", "金额为零的调整没有作用。"
    ),
    R.VALUE_NEGATIVE: Words(
        422, "Value below zero", "金额小于零", "The processing cost {value} is below zero.", "加工费 {value} 小于零。"
    ),
    R.ASSEMBLY_NOT_ONE_PRODUCT: Words(
        422,
        "Not one product",
        "成品行数不符",
        "Exactly one line goes {direction}; there are {count}.",
        "方向为 {direction} 的行必须恰好一行，现有 {count} 行。",
    ),
    R.COMPONENTS_MISSING: Words(
        422,
        "Components missing",
        "缺少组件",
        "At least one component.",
        "至少需要一个组件。",
    ),
    R.COMPONENT_DUPLICATE: Words(
        422, "Product twice", "商品重复", "Product {id} has a line on this side already.", "商品 {id} 在同一方向重复。"
    ),
    R.ASSEMBLY_CIRCULAR: Words(
        422, "Circular assembly", "循环组装", "Product {id} would be made of itself.", "商品 {id} 不能由自身组成。"
    ),
}
