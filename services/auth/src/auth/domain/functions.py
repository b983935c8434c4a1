"""Names of the functions, for people. The codes are the contract's."""

from collections.abc import Iterable
from dataclasses import dataclass

import contracts
from contracts import FUNCTIONS, DocumentKind, audit_function

_KIND_NAMES = {
    DocumentKind.PURCHASE_ORDER: ("采购订单", "purchase orders"),
    DocumentKind.SALES_ORDER: ("销售订单", "sales orders"),
    DocumentKind.PURCHASE_RECEIPT: ("采购入库", "purchase receipts"),
    DocumentKind.PURCHASE_RETURN: ("采购退货", "purchase returns"),
    DocumentKind.SALES_DELIVERY: ("销售出库", "sales deliveries"),
    DocumentKind.SALES_RETURN: ("销售退货", "sales returns"),
    DocumentKind.OTHER_INBOUND: ("其他入库", "other inbound"),
    DocumentKind.OTHER_OUTBOUND: ("其他出库", "other outbound"),
    DocumentKind.TRANSFER: ("调拨", "transfers"),
    DocumentKind.TRANSFER_RECEIPT: ("调拨入库", "arrivals of transfers"),
    DocumentKind.STOCK_COUNT: ("盘点单", "stock counts"),
    DocumentKind.COST_ADJUSTMENT: ("成本调整", "cost adjustments"),
    DocumentKind.LANDED_COST: ("费用分摊", "landed costs"),
    DocumentKind.BILL_DIFFERENCE: ("发票差异", "supplier-bill differences"),
    DocumentKind.ASSEMBLY: ("组装", "assemblies"),
    DocumentKind.DISASSEMBLY: ("拆卸", "disassemblies"),
    DocumentKind.OPENING_BALANCE: ("期初余额", "opening balances"),
    DocumentKind.CUSTOMER_RECEIPT: ("收款单", "customer receipts"),
    DocumentKind.SUPPLIER_PAYMENT: ("付款单", "supplier payments"),
}
_NAMES = {
    contracts.DOCUMENT_VIEW: ("查看单据", "View documents"),
    contracts.DOCUMENT_EDIT: ("编辑单据", "Edit documents"),
    contracts.DOCUMENT_VOID: ("作废单据", "Void documents"),
    contracts.DOCUMENT_UNAUDIT: ("反审核单据", "Un-audit documents"),
    contracts.ORDER_EXCEED: ("超订单收发", "Receive or deliver beyond the order"),
    contracts.ORDER_CLOSE: ("关闭订单", "Close orders"),
    **{audit_function(kind): (f"审核{zh}", f"Audit {en}") for kind, (zh, en) in _KIND_NAMES.items()},
    contracts.MASTER_VIEW: ("查看基础资料", "View master data"),
    contracts.MASTER_EDIT: ("编辑基础资料", "Edit master data"),
    contracts.STOCK_VIEW: ("查看库存", "View stock"),
    contracts.SETTINGS_EDIT: ("组织设置", "Edit settings"),
    contracts.STOCK_RESERVE: ("预留库存", "Reserve stock"),
    contracts.STOCK_COUNT: ("盘点执行", "Count stock"),
    contracts.STOCK_RECOMPUTE: ("成本重算", "Recompute costs"),
    contracts.LEDGER_VIEW: ("查看账务", "View the ledger"),
    contracts.LEDGER_EDIT: ("编辑账务", "Edit the ledger"),
    contracts.RISK_VIEW: ("查看风控", "View risk"),
    contracts.PEOPLE_VIEW: ("查看人员与权限", "View people and rights"),
    contracts.PEOPLE_EDIT: ("管理人员与权限", "Manage people and rights"),
    contracts.OPERATIONS_VIEW: ("查看运维", "View operations"),
    contracts.OPERATIONS_REPLAY: ("重放消息", "Replay messages"),
    contracts.EVENTS_READ: ("读取事件流", "Read event feeds"),
}


@dataclass(frozen=True, slots=True)
class FunctionName:
    code: str
    zh: str
    en: str


def function_names() -> tuple[FunctionName, ...]:
    """Every function of the contract, in its order. KeyError: one that has no name yet."""
    return tuple(FunctionName(code, *_NAMES[code]) for code in FUNCTIONS)


def unknown_functions(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(code for code in codes if code not in FUNCTIONS)


def in_contract_order(codes: Iterable[str]) -> tuple[str, ...]:
    """Each code once."""
    wanted = frozenset(codes)
    return tuple(code for code in FUNCTIONS if code in wanted)
