"""The posting rules as one table (guide: posting.md): what each kind of document does to the finance book.

A voucher rule reads like a row of the guide: Dr = debit, Cr = credit, then the role of the account and the measure.
A red-letter rule keeps the sides and turns every amount negative (valuation rule 12).
"""

from collections.abc import Mapping

from contracts import AccountRole, Document, DocumentKind, MoneyAccount, OtherReason, PartnerRole
from ledger.domain.posting_terms import (
    GIFT,
    EntryRule,
    Measure,
    Part,
    VoucherRule,
    cr,
    dr,
    money,
    red_letter,
    stock,
    two_sided,
)

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
_CHARGE = (
    dr(_R.INVENTORY, _M.COST),
    dr(_R.COST_OF_SALES, _M.REST),
    dr(_R.INPUT_TAX, _M.TAX),
    cr(_R.PAYABLE, _M.GROSS),
)
_ASSEMBLY = (
    two_sided(Part.COMPONENTS, _M.COST_OUT, _R.PRODUCTION_COST, _R.INVENTORY),
    two_sided(Part.PRODUCT, _M.COST_IN, _R.INVENTORY, _R.PRODUCTION_COST),
)
AS_ENTERED: tuple[EntryRule, ...] = ()
"""The entries are those of the document itself."""

POSTING_RULES: Mapping[tuple[DocumentKind, OtherReason | MoneyAccount | None], tuple[VoucherRule, ...]] = {
    (_K.PURCHASE_RECEIPT, None): (VoucherRule(Part.PAYABLE, _PURCHASE),),
    (_K.PURCHASE_RETURN, None): (red_letter(Part.PAYABLE, *_PURCHASE_RETURN),),
    (_K.SALES_DELIVERY, None): (VoucherRule(Part.RECEIVABLE, _SALE), VoucherRule(Part.COST, _COST_OF_SALE)),
    (_K.SALES_RETURN, None): (red_letter(Part.RECEIVABLE, *_SALE), red_letter(Part.COST, *_COST_OF_SALE)),
    (_K.OTHER_INBOUND, _O.OPENING): (stock(_R.INVENTORY, _R.OPENING_CLEARING),),
    (_K.OTHER_INBOUND, _O.SURPLUS): (stock(_R.INVENTORY, _R.PENDING_GAINS_AND_LOSSES),),
    (_K.OTHER_INBOUND, _O.FOUND): (stock(_R.INVENTORY, _R.PENDING_GAINS_AND_LOSSES),),
    (_K.OTHER_INBOUND, _O.GIFT): (stock(_R.INVENTORY, _R.PENDING_GAINS_AND_LOSSES, flag=GIFT),),
    (_K.OTHER_OUTBOUND, _O.CONSUMPTION): (stock(_R.ADMINISTRATIVE_EXPENSE, _R.INVENTORY),),
    (_K.OTHER_OUTBOUND, _O.SAMPLE): (stock(_R.SELLING_EXPENSE, _R.INVENTORY),),
    (_K.OTHER_OUTBOUND, _O.GIFT): (stock(_R.SELLING_EXPENSE, _R.INVENTORY),),
    (_K.OTHER_OUTBOUND, _O.DAMAGE): (stock(_R.PENDING_GAINS_AND_LOSSES, _R.INVENTORY),),
    (_K.OTHER_OUTBOUND, _O.LOSS): (stock(_R.PENDING_GAINS_AND_LOSSES, _R.INVENTORY),),
    (_K.TRANSFER, None): (stock(_R.GOODS_IN_TRANSIT, _R.INVENTORY),),
    (_K.TRANSFER_RECEIPT, None): (
        stock(_R.INVENTORY, _R.GOODS_IN_TRANSIT),
        two_sided(Part.LOSS, _M.LOST, _R.PENDING_GAINS_AND_LOSSES, _R.GOODS_IN_TRANSIT),
    ),
    (_K.STOCK_COUNT, None): (
        two_sided(Part.GAIN, _M.COST_IN, _R.INVENTORY, _R.PENDING_GAINS_AND_LOSSES),
        two_sided(Part.LOSS, _M.COST_OUT, _R.PENDING_GAINS_AND_LOSSES, _R.INVENTORY),
    ),
    (_K.COST_ADJUSTMENT, None): (stock(_R.INVENTORY, _R.STOCK_COST_DIFFERENCES),),
    (_K.ASSEMBLY, None): _ASSEMBLY,
    (_K.DISASSEMBLY, None): _ASSEMBLY,
    (_K.LANDED_COST, None): (VoucherRule(Part.PAYABLE, _CHARGE),),
    (_K.BILL_DIFFERENCE, None): (VoucherRule(Part.PAYABLE, _CHARGE),),
    (_K.OPENING_BALANCE, None): (VoucherRule(Part.OPENING, AS_ENTERED),),
    (_K.CUSTOMER_RECEIPT, _A.BANK): (money(_R.BANK, _R.RECEIVABLE),),
    (_K.CUSTOMER_RECEIPT, _A.CASH): (money(_R.CASH, _R.RECEIVABLE),),
    (_K.SUPPLIER_PAYMENT, _A.BANK): (money(_R.PAYABLE, _R.BANK),),
    (_K.SUPPLIER_PAYMENT, _A.CASH): (money(_R.PAYABLE, _R.CASH),),
}
"""(kind, reason of an other movement or account of a payment) -> its vouchers; orders have none.

A bought service, or goods outside stock accounting, has no stock to sit in: it is cost of sales at once. What an
assembly adds to its components (stated processing cost) stays to the credit of production cost, against the wages.
"""
TRUE_UP = VoucherRule(Part.TRUE_UP, _COST_OF_SALE)
"""The correction of an issue that went short (valuation rule 4)."""
BY_PRODUCT = frozenset({AccountRole.INVENTORY, AccountRole.GOODS_IN_TRANSIT})
"""Accounts kept by warehouse (on the way: where to) and product; every other role has one line a voucher."""
BY_PARTNER = frozenset({AccountRole.RECEIVABLE, AccountRole.PAYABLE})
IN_FOREIGN = frozenset({AccountRole.RECEIVABLE, AccountRole.PAYABLE, AccountRole.BANK, AccountRole.CASH})
"""Accounts whose lines keep what a document in a foreign currency comes to in it."""
OF_PARTNER = frozenset({Part.RECEIVABLE, Part.PAYABLE, Part.MONEY})
"""Vouchers with a line of the partner's account."""
PARTNER_ACCOUNTS: Mapping[PartnerRole, AccountRole] = {
    PartnerRole.CUSTOMER: AccountRole.RECEIVABLE,
    PartnerRole.SUPPLIER: AccountRole.PAYABLE,
}


def has_rule(document: Document) -> bool:
    return (document.kind, document.reason or document.account) in POSTING_RULES
