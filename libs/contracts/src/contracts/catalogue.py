"""All events by their CloudEvents type, and the reading and writing of their bodies."""

from collections.abc import Mapping

from contracts.auth import AccessChanged, NodeChanged
from contracts.documents import (
    DocumentAudited,
    DocumentReused,
    DocumentSubmitted,
    DocumentUnaudited,
    DocumentVoided,
    OrderClosed,
    PartnerChanged,
    ProductChanged,
    WarehouseChanged,
)
from contracts.event import Event
from contracts.inventory import (
    DocumentProposed,
    ReturnPosted,
    StockPosted,
    StockRefused,
    StockReserved,
    StockRestored,
    StockReversalRefused,
    StockReversed,
)
from contracts.ledger import (
    PeriodChanged,
    VoucherAdded,
    VoucherPosted,
    VoucherRefused,
    VoucherReversalRefused,
    VoucherReversed,
)

EVENTS: tuple[type[Event], ...] = (
    ProductChanged,
    PartnerChanged,
    WarehouseChanged,
    DocumentSubmitted,
    DocumentAudited,
    DocumentVoided,
    DocumentReused,
    DocumentUnaudited,
    OrderClosed,
    StockPosted,
    ReturnPosted,
    StockRefused,
    StockReversed,
    StockReversalRefused,
    StockRestored,
    StockReserved,
    DocumentProposed,
    VoucherPosted,
    VoucherRefused,
    VoucherReversed,
    VoucherReversalRefused,
    VoucherAdded,
    PeriodChanged,
    AccessChanged,
    NodeChanged,
)
BY_TYPE: dict[str, type[Event]] = {event.ce_type(): event for event in EVENTS}


def encode(event: Event, written: Mapping[str, bytes] | None = None) -> bytes:
    """The JSON body of an event, money and quantities as strings; what is as its default says is left out.

    `written`: members that are JSON already and need not be written again.
    """
    if not written:
        return event.__pydantic_serializer__.to_json(event, exclude_defaults=True)
    rest = event.__pydantic_serializer__.to_json(event, exclude_defaults=True, exclude=set(written))
    return b"{" + b"".join([b'"%s":%s,' % (name.encode(), json) for name, json in written.items()]) + rest[1:]


def decode(ce_type: str, body: bytes) -> Event:
    """The event of a body. KeyError: a type that is not ours; `pydantic.ValidationError`: a body that is not it."""
    event: Event = BY_TYPE[ce_type].model_validate_json(body)
    return event
