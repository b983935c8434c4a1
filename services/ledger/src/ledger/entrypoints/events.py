"""What ledger hears: stock that moved or was reversed, money documents, and names."""

from collections.abc import Sequence

from contracts import (
    MONEY_KINDS,
    STOCK_KINDS,
    DocumentAudited,
    DocumentEvent,
    DocumentUnaudited,
    PartnerChanged,
    ProductChanged,
    ReturnPosted,
    StockPosted,
    StockRestored,
    StockReversed,
    part_of,
)
from ledger.use_cases.add_to_restored import add_to_restored
from ledger.use_cases.keep_names import keep_names
from ledger.use_cases.post_vouchers import Heard, post_vouchers
from ledger.use_cases.reverse_vouchers import reverse_vouchers
from messaging import Connection, Delivery, Subscription


async def on_booking_due(connection: Connection, deliveries: Sequence[Delivery[DocumentEvent]]) -> None:
    await post_vouchers(connection, [Heard(delivery.event, delivery.traceparent) for delivery in deliveries])


async def on_reversal_due(
    connection: Connection, deliveries: Sequence[Delivery[StockReversed | DocumentUnaudited]]
) -> None:
    """A StockReversed without an un-audit speaks of a document that ledger refused: there is nothing to take back."""
    due = [one for one in deliveries if not isinstance(one.event, StockReversed) or one.event.unaudited]
    await reverse_vouchers(connection, [Heard(delivery.event, delivery.traceparent) for delivery in due])


async def on_stock_restored(connection: Connection, deliveries: Sequence[Delivery[StockRestored]]) -> None:
    for delivery in deliveries:
        await add_to_restored(connection, delivery.event, delivery.traceparent)


async def on_name_changed(
    connection: Connection, deliveries: Sequence[Delivery[PartnerChanged | ProductChanged]]
) -> None:
    await keep_names(connection, [delivery.event for delivery in deliveries])


_DOCUMENT = (
    *("document_id", "version", "kind", "number", "business_date", "reason", "account", "net", "tax", "gross"),
    *("partner.partner_id", "warehouse.warehouse_id", "target_warehouse.warehouse_id"),
    *("origin", "origins", "settlements", "entries"),
    *("currency", "exchange_rate", "foreign_net", "foreign_tax", "foreign_gross"),
    *("lines.foreign_net", "lines.foreign_tax"),
    *("lines.line_id", "lines.moves_stock", "lines.net", "lines.tax", "lines.product.product_id"),
    *("lines.origin_document_id", "lines.batch"),
)
_MOVEMENT = ("line_id", "product_id", "warehouse_id", "batch_id", "quantity", "cost")
_READ = (
    *(f"document.{name}" for name in _DOCUMENT),
    *(f"movements.{name}" for name in _MOVEMENT),
    *("true_ups", "in_transit_losses"),
)
PARTS = (part_of(StockPosted, *_READ), part_of(ReturnPosted, *_READ))
"""All that is read here of the events that every document makes."""
SUBSCRIPTIONS = (
    Subscription(
        "inventory",
        {
            StockPosted: on_booking_due,
            ReturnPosted: on_booking_due,
            StockReversed: on_reversal_due,
            StockRestored: on_stock_restored,
        },
        kinds=frozenset(kind.value for kind in STOCK_KINDS),
        parts=PARTS,
    ),
    Subscription(
        "documents",
        {
            DocumentAudited: on_booking_due,
            DocumentUnaudited: on_reversal_due,
            PartnerChanged: on_name_changed,
            ProductChanged: on_name_changed,
        },
        kinds=frozenset(kind.value for kind in MONEY_KINDS),
    ),
)
