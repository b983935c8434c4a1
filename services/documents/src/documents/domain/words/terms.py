"""What the codes in our texts are called where a person reads them: English, Chinese."""

from collections.abc import Mapping

from contracts import DOCUMENT_WORDS
from documents.domain.drafts.draft import SpreadBy
from documents.domain.drafts.followers import Way
from documents.domain.states.batches import BatchState
from documents.domain.states.fulfilment import Fulfilment
from documents.domain.states.state import Action, DocumentState

Word = tuple[str, str]
_S, _A = DocumentState, Action
STATE_WORDS: Mapping[str, Word] = {
    _S.DRAFT: ("draft", "草稿"),
    _S.SUBMITTED: ("submitted", "待审核"),
    _S.QUEUED: ("queued", "排队中"),
    _S.AUDITED: ("audited", "已审核"),
    _S.POSTED: ("posted", "已过账"),
    _S.VOUCHERED: ("vouchered", "已入账"),
    _S.CONFIRMED: ("confirmed", "已生效"),
    _S.UNAUDITING: ("being un-audited", "反审核中"),
    _S.NEEDS_ATTENTION: ("in need of attention", "需要人工处理"),
    _S.REFUSED: ("refused", "已拒绝"),
    _S.VOIDED: ("voided", "已作废"),
}
FULFILMENT_WORDS: Mapping[str, Word] = {
    Fulfilment.OPEN: ("open", "未执行"),
    Fulfilment.PARTLY_DELIVERED: ("partly delivered", "部分收发"),
    Fulfilment.DONE: ("done", "已完成"),
    Fulfilment.CLOSED: ("closed", "已关闭"),
}
BATCH_STATE_WORDS: Mapping[str, Word] = {
    BatchState.WAITING: ("waiting", "等待中"),
    BatchState.RUNNING: ("running", "进行中"),
    BatchState.FINISHED: ("finished", "已完成"),
}
RESULT_WORDS: Mapping[str, Word] = {
    "waiting": ("waiting", "等待中"),
    "done": ("done", "成功"),
    "refused": ("refused", "被拒绝"),
}
"""Of one document of a batch."""
ACTION_WORDS: Mapping[str, Word] = {
    _A.EDIT: ("edit", "编辑"),
    _A.SUBMIT: ("submit", "提交"),
    _A.AUDIT: ("audit", "审核"),
    _A.POST: ("post", "过账"),
    _A.WITHDRAW: ("withdraw", "撤回"),
    _A.UNAUDIT: ("un-audit", "反审核"),
    _A.VOID: ("void", "作废"),
    _A.REUSE: ("put back in use", "恢复使用"),
    _A.TURN: ("turn into returns", "转为退货"),
    _A.CONFIRM: ("confirm", "确认"),
    "close": ("close", "关闭"),
}
PRICE_SIDE_WORDS: Mapping[str, Word] = {"sales": ("sales", "销售"), "purchase": ("purchase", "采购")}
BASE_WORDS: Mapping[str, Word] = {
    SpreadBy.VALUE: ("value", "金额"),
    SpreadBy.QUANTITY: ("quantity", "数量"),
    SpreadBy.WEIGHT: ("weight", "重量"),
}
FOLLOWER_WORDS: Mapping[str, Word] = {
    Way.RETURN: ("return", "退货"),
    Way.DELIVERY: ("delivery", "出库"),
    Way.RECEIPT: ("receipt", "入库"),
    Way.ARRIVAL: ("arrival", "到货"),
}
MEMBER_WORDS: Mapping[str, Word] = {
    "warehouse_id": ("warehouse", "仓库"),
    "target_warehouse_id": ("target warehouse", "调入仓库"),
    "direct": ("direct arrival", "直接到货"),
    "reserve": ("reservation", "预留"),
    "receipts": ("receipts", "入库单"),
    "spread_by": ("way to spread", "分摊方式"),
    "entries": ("entries", "分录"),
    "quantity": ("quantity", "数量"),
    "price": ("price", "单价"),
    "tax_rate": ("tax rate", "税率"),
    "direction": ("direction", "方向"),
    "value": ("value", "金额"),
    "weight": ("weight", "重量"),
    "currency": ("currency", "币种"),
    "exchange_rate": ("exchange rate", "汇率"),
    "unit": ("unit", "单位"),
    "unit_quantity": ("quantity in the unit", "单位数量"),
}
TERMS: Mapping[str, Mapping[str, Word]] = {
    "state": STATE_WORDS,
    "action": ACTION_WORDS,
    "base": BASE_WORDS,
    "wanted": {**DOCUMENT_WORDS, **FOLLOWER_WORDS},
    "member": MEMBER_WORDS,
}
"""By placeholder; beside those that all services have in common."""
