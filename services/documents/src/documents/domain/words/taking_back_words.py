"""What a refused un-audit says, and what holds back a return in disguise."""

from documents.domain.states.action_refusals import ActionRefusal as R
from documents.domain.words.finding import Words

TAKING_BACK_WORDS: dict[R, Words] = {
    R.NOT_AUDITED: Words(
        409,
        "Not audited",
        "尚未审核",
        "Document {number} is {state}: there is no audit to take back.",
        "单据 {number} 的状态为 {state}，没有可反审核的审核。",
    ),
    R.STILL_POSTING: Words(
        409,
        "Still posting",
        "正在过账",
        "Document {number} is {state}: wait until every book has it, then un-audit it.",
        "单据 {number} 的状态为 {state}：请等待过账完成后再反审核。",
    ),
    R.UNAUDITING_ALREADY: Words(
        409,
        "Un-auditing already",
        "正在反审核",
        "Document {number} is being un-audited.",
        "单据 {number} 正在反审核。",
    ),
    R.NOT_VOIDED: Words(
        409,
        "Not voided",
        "未作废",
        "Document {number} is {state}: only a voided document is put back in use.",
        "单据 {number} 的状态为 {state}，只有已作废的单据可以恢复使用。",
    ),
    R.PERIOD_CLOSED: Words(
        409,
        "Period closed",
        "账期已结账",
        "{number} is dated in {month}, and the books are closed up to {closed_through}: choose a date in an open"
        " period, or have the period opened again by someone with the permission {permission}.",
        "单据 {number} 的业务日期在 {month}，而账务已结账至 {closed_through}：请改用未结账期间的日期，"
        "或请有“{permission}”权限的人员反结账。",
    ),
    R.HAS_DEPENDENTS: Words(
        409,
        "Others depend on it",
        "存在后续单据",
        "Document {number} cannot be un-audited: {count} documents stand on it. Take those back first.",
        "单据 {number} 不能反审核：有 {count} 张后续单据依赖它，请先处理这些单据。",
    ),
    R.DISGUISED_RETURN_SUSPECTED: Words(
        409,
        "Perhaps a return",
        "疑似变相退货",
        "Goods of {number} went to customers in the last {days} days and were not returned. Turn them into returns of"
        " the deliveries listed, or confirm with a reason that they are none: else receivables and margin are wrong.",
        "单据 {number} 的商品在最近 {days} 天内已售出且未退货。请转为所列出库单的退货，"
        "或说明理由确认不是退货；否则应收与毛利会出错。",
    ),
    R.NOTHING_TO_CONFIRM: Words(
        409,
        "Nothing to confirm",
        "无需确认",
        "Nobody suspects {number} to be a return.",
        "单据 {number} 没有退货嫌疑，无需确认。",
    ),
    R.NO_CANDIDATE: Words(
        422,
        "Not a candidate",
        "不是候选明细",
        "Line {line_id} cannot go back to delivery line {origin_line_id}.",
        "明细 {line_id} 不能退回到出库明细 {origin_line_id}。",
    ),
    R.MORE_THAN_CAME_IN: Words(
        422,
        "More than came in",
        "超过入库数量",
        "Line {line_number} has {left}; {wanted} are to become returns.",
        "第 {line_number} 行数量为 {left}，要转为退货 {wanted}。",
    ),
}
