"""What ledger hears: stock that moved, money documents, and names."""

from collections.abc import Sequence

from contracts import (
    MONEY_KINDS,
    DocumentAudited,
    DocumentEvent,
    PartnerChanged,
    ProductChanged,
    ReturnPosted,
    StockPosted,
)
from ledger.use_cases.keep_names import keep_names
from ledger.use_cases.post_vouchers import Heard, post_vouchers
from messaging import Connection, Delivery, Subscription


async def on_booking_due(connection: Connection, deliveries: Sequence[Delivery[DocumentEvent]]) -> None:
    await post_vouchers(connection, [Heard(delivery.event, delivery.traceparent) for delivery in deliveries])


async def on_name_changed(
    connection: Connection, deliveries: Sequence[Delivery[PartnerChanged | ProductChanged]]
) -> None:
    await keep_names(connection, [delivery.event for delivery in deliveries])


# StockReversed has no handler: inventory says it of documents that ledger refused, so there is nothing to take back.
SUBSCRIPTIONS = (
    Subscription("inventory", {StockPosted: on_booking_due, ReturnPosted: on_booking_due}),
    Subscription(
        "documents",
        {DocumentAudited: on_booking_due, PartnerChanged: on_name_changed, ProductChanged: on_name_changed},
        kinds=frozenset(kind.value for kind in MONEY_KINDS),
    ),
)
