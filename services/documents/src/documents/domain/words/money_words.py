"""What a refused header says: reason, account, amount and settlements."""

from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.words.finding import Words

MONEY_WORDS: dict[R, Words] = {
    R.REASON_MISSING: Words(
        422,
        "Reason missing",
        "缺少原因",
        "Say why: {allowed}.",
        "请填写原因：{allowed}。",
    ),
    R.REASON_WRONG: Words(
        422,
        "Wrong reason",
        "原因不符",
        "Reason {reason} does not fit this kind: {allowed}.",
        "原因 {reason} 不适用于此类单据：{allowed}。",
    ),
    R.REGISTER_ONLY_NOT_EXPECTED: Words(
        422,
        "Register-only not expected",
        "不能仅登记",
        "Only a sales delivery can be registered without moving stock.",
        "只有销售出库单可以仅登记不扣减库存。",
    ),
    R.ACCOUNT_MISSING: Words(
        422,
        "Account missing",
        "缺少账户",
        "Say bank or cash.",
        "请选择银行或现金。",
    ),
    R.ACCOUNT_NOT_EXPECTED: Words(
        422,
        "Account not expected",
        "不应有账户",
        "Only money documents have an account.",
        "只有收付款单有账户。",
    ),
    R.AMOUNT_MISSING: Words(
        422,
        "Amount missing",
        "缺少金额",
        "A money document needs an amount.",
        "收付款单必须填写金额。",
    ),
    R.AMOUNT_NOT_EXPECTED: Words(
        422,
        "Amount not expected",
        "不应有金额",
        "The amount of goods is the sum of their lines.",
        "货物单据的金额由明细行合计。",
    ),
    R.AMOUNT_NOT_POSITIVE: Words(
        422,
        "Amount not positive",
        "金额必须大于零",
        "The amount {value} is not above zero.",
        "金额 {value} 不大于零。",
    ),
    R.AMOUNT_ABSURD: Words(
        422,
        "Amount absurd",
        "金额过大",
        "The amount {value} is beyond {limit}.",
        "金额 {value} 超过 {limit}。",
    ),
    R.SETTLEMENT_NOT_EXPECTED: Words(
        422,
        "Settlement not expected",
        "不应有核销",
        "Only money documents settle others.",
        "只有收付款单可以核销其他单据。",
    ),
    R.SETTLEMENT_UNKNOWN: Words(
        422,
        "Unknown document to settle",
        "核销单据不存在",
        "No audited document {id} that this can settle.",
        "没有可核销的已审核单据 {id}。",
    ),
    R.SETTLEMENT_DUPLICATE: Words(
        422,
        "Settled twice",
        "重复核销",
        "Document {id} is settled twice here.",
        "单据 {id} 在此重复核销。",
    ),
    R.SETTLEMENT_OF_OTHER_PARTNER: Words(
        422,
        "Another partner's document",
        "往来单位不符",
        "Document {number} belongs to another partner.",
        "单据 {number} 属于其他往来单位。",
    ),
    R.SETTLEMENT_NOT_POSITIVE: Words(
        422,
        "Settlement not positive",
        "核销金额必须大于零",
        "The amount {value} is not above zero.",
        "核销金额 {value} 不大于零。",
    ),
    R.SETTLEMENTS_EXCEED_AMOUNT: Words(
        422,
        "Settled beyond the amount",
        "核销超过金额",
        "Settlements of {settled} exceed the amount {amount}.",
        "核销合计 {settled} 超过金额 {amount}。",
    ),
}
