"""The posting rules as one table (guide: posting.md): what each kind of document does to the finance book.

A voucher rule reads like a row of the guide: Dr = debit, Cr = credit, then the role of the account and the measure.
A red-letter rule keeps the sides and turns every amount negative (valuation rule 12).
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from contracts import AccountRole, DocumentKind, MoneyAccount, OtherReason


class Side(StrEnum):
    DEBIT = "debit"
    CREDIT = "credit"


class Measure(StrEnum):
    """What an entry amounts to. `goods` are the lines that move stock, `services` the others.

    `difference` is what a supplier gives back beyond the cost at which the goods leave (valuation rule 7).
    """

    GROSS = "gross"
    NET = "net"
    TAX = "tax"
    GOODS = "goods"
    SERVICES = "services"
    COST = "cost"
    DIFFERENCE = "difference"


class Part(StrEnum):
    """Which of its document's vouchers a voucher is; a red-letter voucher corrects the same part of its origin."""

    RECEIVABLE = "receivable"
    PAYABLE = "payable"
    COST = "cost"
    STOCK = "stock"
    MONEY = "money"
    TRUE_UP = "true_up"


class EntryRule(NamedTuple):
    side: Side
    role: AccountRole
    measure: Measure


class VoucherRule(NamedTuple):
    part: Part
    entries: tuple[EntryRule, ...]
    red_letter: bool = False
    flag: str | None = None


def dr(role: AccountRole, measure: Measure) -> EntryRule:
    return EntryRule(Side.DEBIT, role, measure)


def cr(role: AccountRole, measure: Measure) -> EntryRule:
    return EntryRule(Side.CREDIT, role, measure)


def red_letter(part: Part, *entries: EntryRule) -> VoucherRule:
    return VoucherRule(part, entries, red_letter=True)


def stock(debit: AccountRole, credit: AccountRole, flag: str | None = None) -> VoucherRule:
    return VoucherRule(Part.STOCK, (dr(debit, Measure.COST), cr(credit, Measure.COST)), flag=flag)


def money(debit: AccountRole, credit: AccountRole) -> VoucherRule:
    return VoucherRule(Part.MONEY, (dr(debit, Measure.GROSS), cr(credit, Measure.GROSS)))


_K, _O, _A, _R, _M = DocumentKind, OtherReason, MoneyAccount, AccountRole, Measure
_SALE = (dr(_R.RECEIVABLE, _M.GROSS), cr(_R.REVENUE, _M.NET), cr(_R.OUTPUT_TAX, _M.TAX))
_COST_OF_SALE = (dr(_R.COST_OF_SALES, _M.COST), cr(_R.INVENTORY, _M.COST))
_PURCHASE = (
    dr(_R.INVENTORY, _M.GOODS),
    dr(_R.COST_OF_SALES, _M.SERVICES),
    dr(_R.INPUT_TAX, _M.TAX),
    cr(_R.PAYABLE, _M.GROSS),
)
_PURCHASE_RETURN = (
    dr(_R.INVENTORY, _M.COST),
    dr(_R.COST_OF_SALES, _M.SERVICES),
    dr(_R.INPUT_TAX, _M.TAX),
    dr(_R.STOCK_COST_DIFFERENCES, _M.DIFFERENCE),
    cr(_R.PAYABLE, _M.GROSS),
)

POSTING_RULES: Mapping[tuple[DocumentKind, OtherReason | MoneyAccount | None], tuple[VoucherRule, ...]] = {
    (_K.PURCHASE_RECEIPT, None): (VoucherRule(Part.PAYABLE, _PURCHASE),),
    (_K.PURCHASE_RETURN, None): (red_letter(Part.PAYABLE, *_PURCHASE_RETURN),),
    (_K.SALES_DELIVERY, None): (VoucherRule(Part.RECEIVABLE, _SALE), VoucherRule(Part.COST, _COST_OF_SALE)),
    (_K.SALES_RETURN, None): (red_letter(Part.RECEIVABLE, *_SALE), red_letter(Part.COST, *_COST_OF_SALE)),
    (_K.OTHER_INBOUND, _O.OPENING): (stock(_R.INVENTORY, _R.OPENING_CLEARING),),
    (_K.OTHER_INBOUND, _O.SURPLUS): (stock(_R.INVENTORY, _R.PENDING_GAINS_AND_LOSSES),),
    (_K.OTHER_INBOUND, _O.FOUND): (stock(_R.INVENTORY, _R.PENDING_GAINS_AND_LOSSES),),
    (_K.OTHER_INBOUND, _O.GIFT): (stock(_R.INVENTORY, _R.PENDING_GAINS_AND_LOSSES, flag="gift"),),
    (_K.OTHER_OUTBOUND, _O.CONSUMPTION): (stock(_R.ADMINISTRATIVE_EXPENSE, _R.INVENTORY),),
    (_K.OTHER_OUTBOUND, _O.SAMPLE): (stock(_R.SELLING_EXPENSE, _R.INVENTORY),),
    (_K.OTHER_OUTBOUND, _O.GIFT): (stock(_R.SELLING_EXPENSE, _R.INVENTORY),),
    (_K.OTHER_OUTBOUND, _O.DAMAGE): (stock(_R.PENDING_GAINS_AND_LOSSES, _R.INVENTORY),),
    (_K.OTHER_OUTBOUND, _O.LOSS): (stock(_R.PENDING_GAINS_AND_LOSSES, _R.INVENTORY),),
    (_K.CUSTOMER_RECEIPT, _A.BANK): (money(_R.BANK, _R.RECEIVABLE),),
    (_K.CUSTOMER_RECEIPT, _A.CASH): (money(_R.CASH, _R.RECEIVABLE),),
    (_K.SUPPLIER_PAYMENT, _A.BANK): (money(_R.PAYABLE, _R.BANK),),
    (_K.SUPPLIER_PAYMENT, _A.CASH): (money(_R.PAYABLE, _R.CASH),),
}
"""(kind, reason of an other movement or account of a payment) -> its vouchers.

A bought service, or goods outside stock accounting, has no stock to sit in: it is cost of sales at once.
"""
TRUE_UP = VoucherRule(Part.TRUE_UP, _COST_OF_SALE)
"""The correction of an issue that went short (valuation rule 4)."""
BY_PRODUCT = frozenset({AccountRole.INVENTORY})
"""Accounts kept by warehouse and product; every other role has one line a voucher."""
BY_PARTNER = frozenset({AccountRole.RECEIVABLE, AccountRole.PAYABLE})
