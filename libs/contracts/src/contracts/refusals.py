"""Every business "no" that travels as an event. The order of an enum is the order of the checks and of the tests."""

from contracts.open_enum import OpenEnum


class StockRefusal(OpenEnum):
    """Why inventory refused to post a document (or to reserve for an order)."""

    ORIGIN_NOT_POSTED = "origin_not_posted"
    RETURN_EXCEEDS_ORIGIN = "return_exceeds_origin"
    RECOMPUTE_OUTDATED = "recompute_outdated"
    """Stock has moved since the recompute whose differences a cost adjustment carries."""
    SERIAL_IN_STOCK = "serial_in_stock"
    SERIAL_NOT_IN_STOCK = "serial_not_in_stock"
    INSUFFICIENT_STOCK = "insufficient_stock"
    VALUE_BELOW_ZERO = "value_below_zero"
    """A value-only line would leave goods worth less than nothing, or value where there are no goods."""


class StockReversalRefusal(OpenEnum):
    """Why inventory refused to reverse a document (valuation rule 9); the event names the later documents."""

    LATER_RETURN = "later_return"
    LATER_VALUE = "later_value"
    """A landed cost or bill difference stands on the receipt."""
    LAYER_DRAWN = "layer_drawn"
    COUNTED_SINCE = "counted_since"
    SERIAL_MOVED = "serial_moved"
    QUANTITY_BELOW_ZERO = "quantity_below_zero"
    VALUE_BELOW_ZERO = "value_below_zero"


class VoucherRefusal(OpenEnum):
    """Why ledger refused to book a document, or to reverse its vouchers."""

    PERIOD_CLOSED = "period_closed"
    ACCOUNT_MISSING = "account_missing"
    ACCOUNT_NEEDS_DETAIL = "account_needs_detail"
    """An opening entry names by its number alone an account that is kept by partner, or by warehouse and product."""
    ORIGIN_NOT_BOOKED = "origin_not_booked"
