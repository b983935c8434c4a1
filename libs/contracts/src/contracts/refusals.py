"""Every business "no" that travels as an event. The order of an enum is the order of the checks and of the tests."""

from enum import StrEnum


class StockRefusal(StrEnum):
    """Why inventory refused to post a document."""

    ORIGIN_NOT_POSTED = "origin_not_posted"
    RETURN_EXCEEDS_ORIGIN = "return_exceeds_origin"
    INSUFFICIENT_STOCK = "insufficient_stock"


class VoucherRefusal(StrEnum):
    """Why ledger refused to book a document."""

    PERIOD_CLOSED = "period_closed"
    ACCOUNT_MISSING = "account_missing"
    ORIGIN_NOT_BOOKED = "origin_not_booked"
