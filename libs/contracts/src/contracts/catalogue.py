"""All events by their CloudEvents type, and the reading and writing of their bodies."""

from contracts.auth import AccessChanged, NodeChanged
from contracts.documents import (
    DocumentAudited,
    DocumentSubmitted,
    DocumentVoided,
    PartnerChanged,
    ProductChanged,
    WarehouseChanged,
)
from contracts.event import Event
from contracts.inventory import ReturnPosted, StockPosted, StockRefused, StockReversed
from contracts.ledger import VoucherPosted, VoucherRefused

EVENTS: tuple[type[Event], ...] = (
    ProductChanged,
    PartnerChanged,
    WarehouseChanged,
    DocumentSubmitted,
    DocumentAudited,
    DocumentVoided,
    StockPosted,
    ReturnPosted,
    StockRefused,
    StockReversed,
    VoucherPosted,
    VoucherRefused,
    AccessChanged,
    NodeChanged,
)
BY_TYPE: dict[str, type[Event]] = {event.ce_type(): event for event in EVENTS}


def encode(event: Event) -> bytes:
    """The JSON body of an event, money and quantities as strings."""
    return event.__pydantic_serializer__.to_json(event)


def decode(ce_type: str, body: bytes) -> Event:
    """The event of a body. KeyError: a type that is not ours; `pydantic.ValidationError`: a body that is not it."""
    event: Event = BY_TYPE[ce_type].model_validate_json(body)
    return event
