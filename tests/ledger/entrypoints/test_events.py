"""What ledger hears: bookings on the trace of their cause, names for the lists; nothing of goods from documents."""

from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tests.as_read import as_read
from tests.ledger.conftest import Ledger, event_of, unaudit_of
from tests.ledger.papers import Trade

from contracts import (
    MONEY_KINDS,
    STOCK_KINDS,
    DocumentKind,
    Event,
    PartnerChanged,
    ProductChanged,
    Valuation,
    new_id,
)
from ledger.entrypoints.events import PARTS, SUBSCRIPTIONS, on_booking_due, on_name_changed, on_reversal_due
from messaging import Delivery

TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


def delivered(events: Iterable[Event]) -> list[Delivery[Any]]:
    now = datetime.now(UTC)
    return [
        Delivery(as_read(event, PARTS), "inventory", place, place - 1, 0, event.ordering_key, new_id(), now, TRACE)
        for place, event in enumerate(events, 1)
    ]


async def test_a_booking_is_said_on_the_trace_and_key_of_its_cause(ledger: Ledger) -> None:
    trade = Trade()
    requests = [
        trade.goods(DocumentKind.SALES_DELIVERY, ("tea", "1", "9", "5.00")),
        trade.money(DocumentKind.CUSTOMER_RECEIPT, "9.00"),
    ]
    async with ledger.connection.transaction():
        await on_booking_due(ledger.connection, delivered(map(event_of, requests)))
    said = "SELECT ce_type, kind, key, traceparent FROM outbox ORDER BY id"
    assert await ledger.rows(said) == [
        ("tritally.ledger.VoucherPosted.v1", "sales_delivery", str(trade.warehouse_id), TRACE),
        ("tritally.ledger.VoucherPosted.v1", "customer_receipt", str(trade.organisation_id), TRACE),
    ]


async def test_the_newest_name_is_kept(ledger: Ledger) -> None:
    organisation_id, partner_id, product_id = new_id(), new_id(), new_id()

    def partner(version: int, name: str) -> PartnerChanged:
        return PartnerChanged(
            organisation_id=organisation_id,
            partner_id=partner_id,
            version=version,
            code="C1",
            name=name,
            roles=(),
            active=True,
        )

    product = ProductChanged(
        organisation_id=organisation_id,
        product_id=product_id,
        version=1,
        code="P1",
        name="茶",
        barcode=None,
        unit="pc",
        decimals=0,
        tax_rate=Decimal("0.13"),
        valuation=Valuation.FIFO,
        in_stock_accounting=True,
        is_service=False,
        card_cost=None,
        active=True,
    )
    await on_name_changed(ledger.connection, delivered([partner(2, "new"), partner(1, "old"), product]))
    await on_name_changed(ledger.connection, delivered([partner(1, "old")]))
    assert await ledger.rows("SELECT partner_id, version, name FROM partner_names") == [(partner_id, 2, "new")]
    assert await ledger.rows("SELECT product_id, version, name FROM product_names") == [(product_id, 1, "茶")]


def test_goods_come_from_inventory_alone_and_orders_from_nobody() -> None:
    inventory, documents = SUBSCRIPTIONS
    assert inventory.kinds == frozenset(kind.value for kind in STOCK_KINDS)
    assert documents.kinds == frozenset(kind.value for kind in MONEY_KINDS)


async def test_a_reversal_of_what_ledger_refused_needs_nothing(ledger: Ledger) -> None:
    sold = Trade().goods(DocumentKind.SALES_DELIVERY, ("tea", "1", "9", "5.00"))
    await ledger.book(sold)
    refused = unaudit_of(sold).model_copy(update={"unaudited": False})
    async with ledger.connection.transaction():
        await on_reversal_due(ledger.connection, delivered([refused]))
    assert await ledger.rows("SELECT count(*) FROM vouchers WHERE reversal") == [(0,)]
