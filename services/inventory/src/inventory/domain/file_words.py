"""What codes of the stock book are called in files and texts that people read: English, Chinese."""

from collections.abc import Mapping

from contracts import StockRefusal
from inventory.domain.book.moved import MovementType

Word = tuple[str, str]
_T, _R = MovementType, StockRefusal
OPERATION_WORDS: Mapping[str, Word] = {
    _T.DOCUMENT: ("posted", "过账"),
    _T.VALUE: ("value changed", "调整金额"),
    _T.TRUE_UP: ("cost true-up", "成本补差"),
    _T.REVERSAL: ("reversed", "反审核冲回"),
    _T.RESTORATION: ("restored", "恢复"),
    _T.REPOSTED: ("posted again", "重新过账"),
    "audit_failed": ("audit failed", "审核未通过"),
}
MARK_WORDS: Mapping[str, Word] = {
    "audit_failed": ("audit failed", "审核未通过"),
    "rolled_back": ("rolled back", "已回滚"),
    "unaudited": ("un-audited", "已反审核"),
    "voided": ("voided", "已作废"),
    "voided_then_reused": ("voided, used again", "作废后重新启用"),
}
REFUSAL_WORDS: Mapping[str, Word] = {
    _R.ORIGIN_NOT_POSTED: ("its origin is not posted", "来源单据未过账"),
    _R.RETURN_EXCEEDS_ORIGIN: ("more than the origin", "退货超过原单"),
    _R.RECOMPUTE_OUTDATED: ("stock moved since the recompute", "重算后库存又有变动"),
    _R.SERIAL_IN_STOCK: ("serial number is in stock", "序列号已在库"),
    _R.SERIAL_NOT_IN_STOCK: ("serial number is not in stock", "序列号不在库"),
    _R.INSUFFICIENT_STOCK: ("not enough stock", "库存不足"),
    _R.VALUE_BELOW_ZERO: ("value below zero", "金额不能为负"),
}
SHEET_WORDS: Mapping[str, Word] = {
    "open": ("counting", "盘点中"),
    "closed": ("closed", "已结束"),
    "cancelled": ("called off", "已取消"),
}
RECOMPUTE_WORDS: Mapping[str, Word] = {
    "waiting": ("waiting", "等待中"),
    "running": ("running", "计算中"),
    "finished": ("finished", "已算完"),
    "failed": ("failed", "失败"),
}
"""Of the states of count sheets and of recomputes."""
