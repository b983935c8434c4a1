"""What documents hears from the other books."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias

import orjson

from chassis import Hub
from contracts import (
    DocumentEvent,
    LedgerEvent,
    ReturnPosted,
    StockPosted,
    StockRefused,
    StockReversed,
    VoucherPosted,
    VoucherRefused,
)
from documents.domain.nodes import NodeName
from documents.storage.follow_documents import Said
from documents.use_cases.follow_books import booking_refused, document_refused, stock_moved, vouchers_booked
from messaging import Connection, Delivery, Handler, Subscription

UseCase: TypeAlias = Callable[[Connection, Hub, Sequence[Said], datetime], Awaitable[None]]


def subscriptions(hub: Hub) -> tuple[Subscription, ...]:
    posted = _handler(hub, stock_moved, _posted)
    return (
        Subscription(
            "inventory",
            {
                StockPosted: posted,
                ReturnPosted: posted,
                StockRefused: _handler(hub, document_refused, _stock_refused),
                StockReversed: _handler(hub, document_refused, _stock_reversed),
            },
        ),
        Subscription(
            "ledger",
            {VoucherPosted: _handler(hub, vouchers_booked, _vouchered), VoucherRefused: _voucher_refused_handler(hub)},
        ),
    )


def _handler(hub: Hub, use_case: UseCase, said: Callable[[Any], Said]) -> Handler:
    async def handle(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        await use_case(connection, hub, [said(delivery.event) for delivery in deliveries], datetime.now(UTC))

    return handle


def _voucher_refused_handler(hub: Hub) -> Handler:
    """Money documents are refused at once; those of goods when inventory has reversed the stock."""

    async def handle(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        events, now = [delivery.event for delivery in deliveries], datetime.now(UTC)
        goods = [_voucher_refused(event) for event in events if event.document_kind.moves_goods]
        money = [_voucher_refused(event) for event in events if not event.document_kind.moves_goods]
        if goods:
            await booking_refused(connection, hub, goods, now)
        if money:
            await document_refused(connection, hub, money, now)

    return handle


def _posted(event: StockPosted) -> Said:
    return _of_document(event, event.posted_at)


def _stock_refused(event: StockRefused) -> Said:
    shortages = [shortage.model_dump(mode="json") for shortage in event.shortages]
    refusal = {"name": NodeName.REFUSED, "by": "inventory", "reason": event.reason, "shortages": shortages}
    return _of_document(event, event.refused_at, refusal)


def _stock_reversed(event: StockReversed) -> Said:
    return _of_document(event, event.reversed_at, {"name": NodeName.ROLLED_BACK, "rolled_back": True})


def _vouchered(event: VoucherPosted) -> Said:
    return _of_ledger(event, event.posted_at)


def _voucher_refused(event: VoucherRefused) -> Said:
    refusal = {"name": NodeName.REFUSED, "by": "ledger", "reason": event.reason, "detail": event.detail}
    return _of_ledger(event, event.refused_at, refusal)


def _of_document(event: DocumentEvent, at: datetime, refusal: dict[str, Any] | None = None) -> Said:
    document = event.document
    return Said(event.organisation_id, document.document_id, document.version, at, _json(refusal))


def _of_ledger(event: LedgerEvent, at: datetime, refusal: dict[str, Any] | None = None) -> Said:
    return Said(event.organisation_id, event.document_id, event.version, at, _json(refusal))


def _json(refusal: dict[str, Any] | None) -> str:
    return orjson.dumps(refusal).decode() if refusal else "{}"
