"""What codes are called in files that people read: English, Chinese."""

from collections.abc import Mapping

from inventory.domain.book.moved import MovementType

Word = tuple[str, str]
_T = MovementType
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
