"""Kinds of documents and what each does to stock and money (guide: posting.md)."""

from enum import StrEnum


class DocumentKind(StrEnum):
    PURCHASE_RECEIPT = "purchase_receipt"
    PURCHASE_RETURN = "purchase_return"
    SALES_DELIVERY = "sales_delivery"
    SALES_RETURN = "sales_return"
    OTHER_INBOUND = "other_inbound"
    OTHER_OUTBOUND = "other_outbound"
    CUSTOMER_RECEIPT = "customer_receipt"
    SUPPLIER_PAYMENT = "supplier_payment"

    @property
    def number_prefix(self) -> str:
        """Prefix of the document number: `SD-20101201-0001`."""
        return _NUMBER_PREFIX[self]

    @property
    def stock_sign(self) -> int:
        """+1 brings goods in, -1 takes goods out, 0 moves money only."""
        return _STOCK_SIGN.get(self, 0)

    @property
    def is_return(self) -> bool:
        return self in _RETURN_OF

    @property
    def returns_from(self) -> "DocumentKind | None":
        """The kind a return is made from."""
        return _RETURN_OF.get(self)

    @property
    def moves_goods(self) -> bool:
        return self in STOCK_KINDS

    @property
    def partner_role(self) -> "PartnerRole | None":
        return _PARTNER_ROLE.get(self)


class PartnerRole(StrEnum):
    CUSTOMER = "customer"
    SUPPLIER = "supplier"


class Valuation(StrEnum):
    MOVING_AVERAGE = "moving_average"
    FIFO = "fifo"


class OtherReason(StrEnum):
    """Why an other inbound or outbound happened; it decides the counter account."""

    OPENING = "opening"
    SURPLUS = "surplus"
    FOUND = "found"
    GIFT = "gift"
    CONSUMPTION = "consumption"
    SAMPLE = "sample"
    DAMAGE = "damage"
    LOSS = "loss"


class MoneyAccount(StrEnum):
    BANK = "bank"
    CASH = "cash"


INBOUND_REASONS = frozenset({OtherReason.OPENING, OtherReason.SURPLUS, OtherReason.FOUND, OtherReason.GIFT})
OUTBOUND_REASONS = frozenset(
    {OtherReason.CONSUMPTION, OtherReason.SAMPLE, OtherReason.GIFT, OtherReason.DAMAGE, OtherReason.LOSS}
)

_K = DocumentKind
_STOCK_SIGN = {
    _K.PURCHASE_RECEIPT: 1,
    _K.PURCHASE_RETURN: -1,
    _K.SALES_DELIVERY: -1,
    _K.SALES_RETURN: 1,
    _K.OTHER_INBOUND: 1,
    _K.OTHER_OUTBOUND: -1,
}
_NUMBER_PREFIX = {
    _K.PURCHASE_RECEIPT: "PR",
    _K.PURCHASE_RETURN: "PT",
    _K.SALES_DELIVERY: "SD",
    _K.SALES_RETURN: "SR",
    _K.OTHER_INBOUND: "OI",
    _K.OTHER_OUTBOUND: "OO",
    _K.CUSTOMER_RECEIPT: "CR",
    _K.SUPPLIER_PAYMENT: "SP",
}
_RETURN_OF = {_K.SALES_RETURN: _K.SALES_DELIVERY, _K.PURCHASE_RETURN: _K.PURCHASE_RECEIPT}
_PARTNER_ROLE = {
    _K.PURCHASE_RECEIPT: PartnerRole.SUPPLIER,
    _K.PURCHASE_RETURN: PartnerRole.SUPPLIER,
    _K.SUPPLIER_PAYMENT: PartnerRole.SUPPLIER,
    _K.SALES_DELIVERY: PartnerRole.CUSTOMER,
    _K.SALES_RETURN: PartnerRole.CUSTOMER,
    _K.CUSTOMER_RECEIPT: PartnerRole.CUSTOMER,
}
STOCK_KINDS = frozenset(_STOCK_SIGN)
"""Kinds that go documents -> inventory -> ledger."""
MONEY_KINDS = frozenset(DocumentKind) - STOCK_KINDS
"""Kinds that go from documents to ledger directly."""
