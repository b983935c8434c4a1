"""What finance must book for a kind, as signs on the document's totals (guide: posting.md)."""

from dataclasses import dataclass

from contracts import DocumentKind


@dataclass(frozen=True, slots=True)
class Expectation:
    """Signs: receivable, payable and money times gross; tax times tax; revenue times net."""

    receivable: int = 0
    payable: int = 0
    money: int = 0
    tax: int = 0
    revenue: int = 0


EXPECTED = {
    DocumentKind.PURCHASE_RECEIPT: Expectation(payable=1, tax=1),
    DocumentKind.PURCHASE_RETURN: Expectation(payable=-1, tax=-1),
    DocumentKind.SALES_DELIVERY: Expectation(receivable=1, tax=1, revenue=1),
    DocumentKind.SALES_RETURN: Expectation(receivable=-1, tax=-1, revenue=-1),
    DocumentKind.OTHER_INBOUND: Expectation(),
    DocumentKind.OTHER_OUTBOUND: Expectation(),
    DocumentKind.CUSTOMER_RECEIPT: Expectation(receivable=-1, money=1),
    DocumentKind.SUPPLIER_PAYMENT: Expectation(payable=-1, money=-1),
}

COST_IS_NET = frozenset({DocumentKind.PURCHASE_RECEIPT, DocumentKind.OTHER_INBOUND})
"""Kinds whose stock cost is the net amount of the line."""
