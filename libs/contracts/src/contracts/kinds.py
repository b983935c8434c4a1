"""Kinds of documents and what each does to stock and money (guide: posting.md)."""

from contracts.open_enum import OpenEnum


class DocumentKind(OpenEnum):
    PURCHASE_ORDER = "purchase_order"
    SALES_ORDER = "sales_order"
    PURCHASE_RECEIPT = "purchase_receipt"
    PURCHASE_RETURN = "purchase_return"
    SALES_DELIVERY = "sales_delivery"
    SALES_RETURN = "sales_return"
    OTHER_INBOUND = "other_inbound"
    OTHER_OUTBOUND = "other_outbound"
    TRANSFER = "transfer"
    TRANSFER_RECEIPT = "transfer_receipt"
    STOCK_COUNT = "stock_count"
    COST_ADJUSTMENT = "cost_adjustment"
    LANDED_COST = "landed_cost"
    BILL_DIFFERENCE = "bill_difference"
    ASSEMBLY = "assembly"
    DISASSEMBLY = "disassembly"
    OPENING_BALANCE = "opening_balance"
    CUSTOMER_RECEIPT = "customer_receipt"
    SUPPLIER_PAYMENT = "supplier_payment"

    @property
    def number_prefix(self) -> str:
        """Prefix of the document number: `SD-20101201-0001`."""
        return _NUMBER_PREFIX[self]

    @property
    def stock_sign(self) -> int:
        """+1 brings goods in, -1 takes goods out, 0: each line says its direction, or no goods move."""
        return _STOCK_SIGN.get(self, 0)

    @property
    def is_return(self) -> bool:
        return self in _RETURN_OF

    @property
    def returns_from(self) -> "DocumentKind | None":
        """The kind a return is made from."""
        return _RETURN_OF.get(self)

    @property
    def made_from(self) -> "frozenset[DocumentKind]":
        """Kinds that `Document.origin` (or a line's) may be of; empty: it stands alone."""
        return MADE_FROM.get(self, frozenset())

    @property
    def takes_cost_of_origin(self) -> bool:
        """Its goods move at the cost of the line they come from: returns, and what arrives of a transfer."""
        return self in _RETURN_OF or self is DocumentKind.TRANSFER_RECEIPT

    @property
    def moves_goods(self) -> bool:
        """It goes documents -> inventory -> ledger."""
        return self in STOCK_KINDS

    @property
    def is_order(self) -> bool:
        """It moves nothing: it says what is still to come or to go."""
        return self in ORDER_KINDS

    @property
    def lines_say_direction(self) -> bool:
        return self in _DIRECTED

    @property
    def is_value_only(self) -> bool:
        """Its lines change the value of goods, never their quantity."""
        return self in VALUE_KINDS

    @property
    def partner_role(self) -> "PartnerRole | None":
        return _PARTNER_ROLE.get(self)


class PartnerRole(OpenEnum):
    CUSTOMER = "customer"
    SUPPLIER = "supplier"


class Direction(OpenEnum):
    """Which way the goods of a line go, where the kind does not say: a count's gain or loss, a product, a component."""

    IN = "in"
    OUT = "out"


class Valuation(OpenEnum):
    MOVING_AVERAGE = "moving_average"
    FIFO = "fifo"


class OtherReason(OpenEnum):
    """Why an other inbound or outbound happened; it decides the counter account."""

    OPENING = "opening"
    SURPLUS = "surplus"
    FOUND = "found"
    GIFT = "gift"
    CONSUMPTION = "consumption"
    SAMPLE = "sample"
    DAMAGE = "damage"
    LOSS = "loss"


class MoneyAccount(OpenEnum):
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
    _K.TRANSFER: -1,
    _K.TRANSFER_RECEIPT: 1,
}
_DIRECTED = frozenset({_K.STOCK_COUNT, _K.ASSEMBLY, _K.DISASSEMBLY})
VALUE_KINDS = frozenset({_K.COST_ADJUSTMENT, _K.LANDED_COST, _K.BILL_DIFFERENCE})
"""Kinds whose lines carry a signed `value` and no quantity."""
_NUMBER_PREFIX = {
    _K.PURCHASE_ORDER: "PO",
    _K.SALES_ORDER: "SO",
    _K.PURCHASE_RECEIPT: "PR",
    _K.PURCHASE_RETURN: "PT",
    _K.SALES_DELIVERY: "SD",
    _K.SALES_RETURN: "SR",
    _K.OTHER_INBOUND: "OI",
    _K.OTHER_OUTBOUND: "OO",
    _K.TRANSFER: "TR",
    _K.TRANSFER_RECEIPT: "TA",
    _K.STOCK_COUNT: "SC",
    _K.COST_ADJUSTMENT: "CA",
    _K.LANDED_COST: "LC",
    _K.BILL_DIFFERENCE: "BD",
    _K.ASSEMBLY: "AS",
    _K.DISASSEMBLY: "DS",
    _K.OPENING_BALANCE: "OB",
    _K.CUSTOMER_RECEIPT: "CR",
    _K.SUPPLIER_PAYMENT: "SP",
}
_RETURN_OF = {_K.SALES_RETURN: _K.SALES_DELIVERY, _K.PURCHASE_RETURN: _K.PURCHASE_RECEIPT}
MADE_FROM = {
    _K.PURCHASE_RECEIPT: frozenset({_K.PURCHASE_ORDER}),
    _K.SALES_DELIVERY: frozenset({_K.SALES_ORDER}),
    _K.PURCHASE_RETURN: frozenset({_K.PURCHASE_RECEIPT}),
    _K.SALES_RETURN: frozenset({_K.SALES_DELIVERY}),
    _K.TRANSFER_RECEIPT: frozenset({_K.TRANSFER}),
    _K.LANDED_COST: frozenset({_K.PURCHASE_RECEIPT}),
    _K.BILL_DIFFERENCE: frozenset({_K.PURCHASE_RECEIPT}),
}
"""A receipt or delivery may stand alone or come from an order; the others need what they are made from."""
_PARTNER_ROLE = {
    _K.PURCHASE_ORDER: PartnerRole.SUPPLIER,
    _K.PURCHASE_RECEIPT: PartnerRole.SUPPLIER,
    _K.PURCHASE_RETURN: PartnerRole.SUPPLIER,
    _K.LANDED_COST: PartnerRole.SUPPLIER,
    _K.BILL_DIFFERENCE: PartnerRole.SUPPLIER,
    _K.SUPPLIER_PAYMENT: PartnerRole.SUPPLIER,
    _K.SALES_ORDER: PartnerRole.CUSTOMER,
    _K.SALES_DELIVERY: PartnerRole.CUSTOMER,
    _K.SALES_RETURN: PartnerRole.CUSTOMER,
    _K.CUSTOMER_RECEIPT: PartnerRole.CUSTOMER,
}
ORDER_KINDS = frozenset({_K.PURCHASE_ORDER, _K.SALES_ORDER})
"""Kinds that end with their audit; a sales order may reserve stock on the way (documents -> inventory)."""
STOCK_KINDS = frozenset(_STOCK_SIGN) | _DIRECTED | VALUE_KINDS
"""Kinds that go documents -> inventory -> ledger."""
MONEY_KINDS = frozenset(DocumentKind) - STOCK_KINDS - ORDER_KINDS
"""Kinds that go from documents to ledger directly."""
