"""What codes of the published language are called where a person reads them: English, Chinese."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeAlias

import contracts.functions as f
from contracts.kinds import Direction, DocumentKind, MoneyAccount, OtherReason, PartnerRole, Valuation
from contracts.ledger import AccountRole

Word: TypeAlias = tuple[str, str]
_K, _R, _A = DocumentKind, OtherReason, AccountRole
DOCUMENT_WORDS: Mapping[str, Word] = {
    _K.PURCHASE_ORDER: ("purchase order", "采购订单"),
    _K.SALES_ORDER: ("sales order", "销售订单"),
    _K.PURCHASE_RECEIPT: ("purchase receipt", "采购入库单"),
    _K.PURCHASE_RETURN: ("purchase return", "采购退货单"),
    _K.SALES_DELIVERY: ("sales delivery", "销售出库单"),
    _K.SALES_RETURN: ("sales return", "销售退货单"),
    _K.OTHER_INBOUND: ("other inbound", "其他入库单"),
    _K.OTHER_OUTBOUND: ("other outbound", "其他出库单"),
    _K.TRANSFER: ("transfer", "调拨单"),
    _K.TRANSFER_RECEIPT: ("transfer receipt", "调拨入库单"),
    _K.STOCK_COUNT: ("stock count", "盘点单"),
    _K.COST_ADJUSTMENT: ("cost adjustment", "成本调整单"),
    _K.LANDED_COST: ("landed cost", "采购费用分摊单"),
    _K.BILL_DIFFERENCE: ("bill difference", "发票差异单"),
    _K.ASSEMBLY: ("assembly", "组装单"),
    _K.DISASSEMBLY: ("disassembly", "拆卸单"),
    _K.OPENING_BALANCE: ("opening balance", "期初余额单"),
    _K.CUSTOMER_RECEIPT: ("customer receipt", "收款单"),
    _K.SUPPLIER_PAYMENT: ("supplier payment", "付款单"),
}
"""By kind; the console says the same."""


def _audit_words(kind: DocumentKind) -> Word:
    english, chinese = DOCUMENT_WORDS[kind]
    return f"Audit: {english.capitalize()}", f"审核{chinese}"


FUNCTION_WORDS: Mapping[str, Word] = {
    f.DOCUMENT_VIEW: ("View documents", "查看单据"),
    f.DOCUMENT_EDIT: ("Edit documents", "编辑单据"),
    f.DOCUMENT_VOID: ("Void documents", "作废单据"),
    f.DOCUMENT_UNAUDIT: ("Un-audit documents", "反审核单据"),
    f.ORDER_EXCEED: ("Receive or deliver beyond the order", "超订单收发"),
    f.ORDER_CLOSE: ("Close orders", "关闭订单"),
    **{f.audit_function(kind): _audit_words(kind) for kind in _K},
    f.MASTER_VIEW: ("View master data", "查看基础资料"),
    f.MASTER_EDIT: ("Edit master data", "编辑基础资料"),
    f.STOCK_VIEW: ("View stock", "查看库存"),
    f.SETTINGS_EDIT: ("Edit settings", "组织设置"),
    f.STOCK_RESERVE: ("Reserve stock", "预留库存"),
    f.STOCK_COUNT: ("Count stock", "盘点执行"),
    f.STOCK_RECOMPUTE: ("Recompute costs", "成本重算"),
    f.LEDGER_VIEW: ("View the ledger", "查看账务"),
    f.LEDGER_EDIT: ("Edit the ledger", "编辑账务"),
    f.LEDGER_CLOSE: ("Close and open periods", "结账与反结账"),
    f.RISK_VIEW: ("View risk", "查看风控"),
    f.PEOPLE_VIEW: ("View people and rights", "查看人员与权限"),
    f.PEOPLE_EDIT: ("Manage people and rights", "管理人员与权限"),
    f.OPERATIONS_VIEW: ("View operations", "查看运维"),
    f.OPERATIONS_REPLAY: ("Replay messages", "重放消息"),
    f.EVENTS_READ: ("Read event feeds", "读取事件流"),
}
SERVICE_WORDS: Mapping[str, Word] = {
    "auth": ("auth", "权限服务"),
    "documents": ("documents", "单据服务"),
    "inventory": ("inventory", "库存服务"),
    "ledger": ("ledger", "财务服务"),
    "risk": ("risk", "风控服务"),
}
ROLE_WORDS: Mapping[str, Word] = {
    PartnerRole.CUSTOMER: ("customer", "客户"),
    PartnerRole.SUPPLIER: ("supplier", "供应商"),
    _A.BANK: ("bank", "银行存款"),
    _A.CASH: ("cash", "库存现金"),
    _A.RECEIVABLE: ("receivable", "应收账款"),
    _A.GOODS_IN_TRANSIT: ("goods in transit", "在途物资"),
    _A.INVENTORY: ("inventory", "库存商品"),
    _A.PENDING_GAINS_AND_LOSSES: ("pending gains and losses", "待处理财产损溢"),
    _A.PAYABLE: ("payable", "应付账款"),
    _A.INPUT_TAX: ("input tax", "进项税额"),
    _A.OUTPUT_TAX: ("output tax", "销项税额"),
    _A.OPENING_CLEARING: ("opening clearing", "期初对冲"),
    _A.PROFIT_OF_THE_YEAR: ("profit of the year", "本年利润"),
    _A.PRODUCTION_COST: ("production cost", "生产成本"),
    _A.REVENUE: ("revenue", "主营业务收入"),
    _A.COST_OF_SALES: ("cost of sales", "主营业务成本"),
    _A.STOCK_COST_DIFFERENCES: ("stock cost differences", "存货成本差异"),
    _A.SELLING_EXPENSE: ("selling expense", "销售费用"),
    _A.ADMINISTRATIVE_EXPENSE: ("administrative expense", "管理费用"),
    _A.EXCHANGE_DIFFERENCES: ("exchange differences", "汇兑损益"),
    _A.OTHER: ("other", "其他"),
}
"""Of partners and of accounts."""
REASON_WORDS: Mapping[str, Word] = {
    _R.OPENING: ("opening", "期初"),
    _R.SURPLUS: ("surplus", "盘盈"),
    _R.FOUND: ("found", "找回"),
    _R.GIFT: ("gift", "赠品"),
    _R.CONSUMPTION: ("consumption", "领用"),
    _R.SAMPLE: ("sample", "样品"),
    _R.DAMAGE: ("damage", "报损"),
    _R.LOSS: ("loss", "丢失"),
    MoneyAccount.BANK: ("bank", "银行"),
    MoneyAccount.CASH: ("cash", "现金"),
}
VALUATION_WORDS: Mapping[str, Word] = {
    Valuation.FIFO: ("first in, first out", "先进先出"),
    Valuation.MOVING_AVERAGE: ("moving average", "移动加权平均"),
}
DIRECTION_WORDS: Mapping[str, Word] = {Direction.IN: ("in", "入"), Direction.OUT: ("out", "出")}
Terms: TypeAlias = Mapping[str, Mapping[str, Word]]
"""Placeholder of a text -> code -> words."""
COMMON_TERMS: Terms = {
    "kind": DOCUMENT_WORDS,
    "permission": FUNCTION_WORDS,
    "functions": FUNCTION_WORDS,
    "service": SERVICE_WORDS,
    "by": SERVICE_WORDS,
    "role": ROLE_WORDS,
    "reason": REASON_WORDS,
    "allowed": REASON_WORDS,
    "direction": DIRECTION_WORDS,
}
_BETWEEN = ", "
_EXACT = re.compile(r"-?\d+\.\d{3,}")
"""A quantity or a unit price as it is stored; money has two decimals and keeps them."""


def worded(values: Mapping[str, Any], language: str, terms: Terms) -> dict[str, Any]:
    """The values of a text; a code, or several with commas between, becomes words, a quantity loses its false zeros.
    What is neither stays."""
    return {
        name: _worded(value, terms[name], language) if name in terms else _shown(value)
        for name, value in values.items()
    }


def _shown(value: Any) -> Any:
    text = f"{value:f}" if isinstance(value, Decimal) else value
    return text.rstrip("0").rstrip(".") if isinstance(text, str) and _EXACT.fullmatch(text) else value


def _worded(value: Any, words: Mapping[str, Word], language: str) -> Any:
    text = _BETWEEN.join(map(str, value)) if isinstance(value, (tuple, list)) else value
    if not isinstance(text, str):
        return text
    place, between = (0, _BETWEEN) if language == "en" else (1, "、")
    return between.join(words[code][place] if code in words else code for code in text.split(_BETWEEN))
