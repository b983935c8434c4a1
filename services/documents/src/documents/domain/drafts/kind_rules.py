"""What the documents of each kind say: which members of header and lines have a place on them."""

from dataclasses import dataclass
from enum import Enum

from contracts import DocumentKind

_K = DocumentKind


class Need(Enum):
    REFUSED = 0
    OPTIONAL = 1
    REQUIRED = 2


@dataclass(frozen=True, slots=True)
class LineRule:
    """What a line of a kind says of its own, where it is not made from another document's line."""

    price: Need = Need.REFUSED
    value: Need = Need.REFUSED
    is_taxed: bool = False


_PRICED = LineRule(price=Need.REQUIRED)
_TAXED = LineRule(price=Need.REQUIRED, is_taxed=True)
_OF_GOODS = LineRule()
LINE_RULES = {
    _K.PURCHASE_ORDER: _TAXED,
    _K.SALES_ORDER: _TAXED,
    _K.PURCHASE_RECEIPT: _TAXED,
    _K.PURCHASE_RETURN: _TAXED,
    _K.SALES_DELIVERY: _TAXED,
    _K.SALES_RETURN: _TAXED,
    _K.OTHER_INBOUND: _PRICED,
    _K.OTHER_OUTBOUND: LineRule(price=Need.OPTIONAL),
    _K.TRANSFER: _OF_GOODS,
    _K.STOCK_COUNT: _OF_GOODS,
    _K.COST_ADJUSTMENT: LineRule(value=Need.REQUIRED),
    _K.ASSEMBLY: LineRule(value=Need.OPTIONAL),
    _K.DISASSEMBLY: LineRule(price=Need.OPTIONAL),
}
HAS_CURRENCY = frozenset(
    {
        *(_K.PURCHASE_ORDER, _K.PURCHASE_RECEIPT, _K.PURCHASE_RETURN),
        *(_K.SALES_ORDER, _K.SALES_DELIVERY, _K.SALES_RETURN),
        *(_K.CUSTOMER_RECEIPT, _K.SUPPLIER_PAYMENT),
    }
)
"""May be in another currency than the books."""
ONLY_OF = {
    "target_warehouse_id": frozenset({_K.TRANSFER}),
    "direct": frozenset({_K.TRANSFER}),
    "reserve": frozenset({_K.SALES_ORDER}),
    "receipts": frozenset({_K.LANDED_COST}),
    "spread_by": frozenset({_K.LANDED_COST}),
    "tax_rate": frozenset({_K.LANDED_COST}),
    "entries": frozenset({_K.OPENING_BALANCE}),
}
"""Members of the header that one kind has."""
NEEDS_ORIGIN = frozenset({_K.PURCHASE_RETURN, _K.SALES_RETURN, _K.TRANSFER_RECEIPT, _K.BILL_DIFFERENCE})
MAY_HAVE_ORIGIN = NEEDS_ORIGIN | {_K.PURCHASE_RECEIPT, _K.SALES_DELIVERY}
CORRECTS_STOCK = frozenset({_K.STOCK_COUNT, _K.COST_ADJUSTMENT})
"""May name what is no longer in use: there may be some of it left to correct."""
PLACELESS = frozenset({_K.LANDED_COST, _K.BILL_DIFFERENCE, _K.TRANSFER_RECEIPT})
"""Their warehouse comes from what they are made from."""
FULFILS_ORDERS = frozenset(kind for kind in _K if any(origin.is_order for origin in kind.made_from))
TAKES_QUANTITIES = FULFILS_ORDERS | {_K.PURCHASE_RETURN, _K.SALES_RETURN, _K.TRANSFER_RECEIPT}
"""Made from another document, they take of its lines' quantities."""
