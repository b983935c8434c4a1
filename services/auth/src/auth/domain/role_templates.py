"""Roles that every new organisation gets as its own copies, to change as it likes."""

from dataclasses import dataclass

import contracts
from contracts import FUNCTIONS, STOCK_KINDS, VALUE_KINDS, DocumentKind, audit_function

_VIEW = (contracts.DOCUMENT_VIEW, contracts.MASTER_VIEW, contracts.STOCK_VIEW)
_EDIT = (*_VIEW, contracts.DOCUMENT_EDIT)


@dataclass(frozen=True, slots=True)
class RoleTemplate:
    code: str
    zh: str
    en: str
    functions: tuple[str, ...]


def _audits(*kinds: DocumentKind) -> tuple[str, ...]:
    return tuple(audit_function(kind) for kind in kinds)


ADMINISTRATOR = RoleTemplate("administrator", "管理员", "Administrator", FUNCTIONS)
ROLE_TEMPLATES: tuple[RoleTemplate, ...] = (
    ADMINISTRATOR,
    RoleTemplate(
        "keeper",
        "标准仓管",
        "Warehouse keeper",
        (
            *_EDIT,
            contracts.STOCK_COUNT,
            contracts.STOCK_RESERVE,
            *_audits(*(kind for kind in DocumentKind if kind in STOCK_KINDS - VALUE_KINDS)),
        ),
    ),
    RoleTemplate(
        "buyer",
        "采购",
        "Buyer",
        (
            *_EDIT,
            contracts.DOCUMENT_VOID,
            contracts.ORDER_CLOSE,
            *_audits(DocumentKind.PURCHASE_ORDER, DocumentKind.PURCHASE_RECEIPT, DocumentKind.PURCHASE_RETURN),
        ),
    ),
    RoleTemplate(
        "seller",
        "销售",
        "Seller",
        (
            *_EDIT,
            contracts.DOCUMENT_VOID,
            contracts.ORDER_CLOSE,
            contracts.STOCK_RESERVE,
            *_audits(DocumentKind.SALES_ORDER, DocumentKind.SALES_DELIVERY, DocumentKind.SALES_RETURN),
        ),
    ),
    RoleTemplate(
        "accountant",
        "会计",
        "Accountant",
        (
            *_EDIT,
            contracts.DOCUMENT_UNAUDIT,
            contracts.STOCK_RECOMPUTE,
            *_audits(
                DocumentKind.CUSTOMER_RECEIPT,
                DocumentKind.SUPPLIER_PAYMENT,
                DocumentKind.COST_ADJUSTMENT,
                DocumentKind.LANDED_COST,
                DocumentKind.BILL_DIFFERENCE,
                DocumentKind.OPENING_BALANCE,
            ),
            contracts.LEDGER_VIEW,
            contracts.LEDGER_EDIT,
            contracts.LEDGER_CLOSE,
            contracts.RISK_VIEW,
        ),
    ),
    RoleTemplate("viewer", "只读", "Viewer", (*_VIEW, contracts.LEDGER_VIEW, contracts.RISK_VIEW)),
)
TEMPLATE_BY_CODE = {template.code: template for template in ROLE_TEMPLATES}
