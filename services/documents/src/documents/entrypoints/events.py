"""What documents hears from the other books."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias

import orjson

from chassis import Hub
from contracts import (
    DocumentEvent,
    DocumentProposed,
    LedgerEvent,
    PeriodChanged,
    ReturnPosted,
    StockPosted,
    StockRefused,
    StockReserved,
    StockRestored,
    StockReversalRefused,
    StockReversed,
    VoucherAdded,
    VoucherPosted,
    VoucherRefused,
    VoucherReversalRefused,
    VoucherReversed,
    part_of,
)
from documents.domain.trace.nodes import NodeName
from documents.entrypoints.unaudit_events import stock_answer, voucher_answer
from documents.storage.follow_documents import Said
from documents.use_cases.follow_books import (
    booking_refused,
    document_refused,
    rollbacks_refused,
    stock_moved,
    stock_reserved,
    vouchers_added,
    vouchers_booked,
)
from documents.use_cases.follow_unaudits import unaudits_answered
from documents.use_cases.hear_periods import hear_periods
from documents.use_cases.make_proposed import make_proposed
from messaging import Connection, Delivery, Handler, Subscription

_ABOUT = ("document.document_id", "document.version", "posted_at")
STOCK_PARTS = (part_of(StockPosted, *_ABOUT), part_of(ReturnPosted, *_ABOUT))
LEDGER_PARTS = (part_of(VoucherPosted, "document_id", "version", "posted_at"),)
"""All that is read here of the events that every document makes; the others are rare."""

UseCase: TypeAlias = Callable[[Connection, Hub, Sequence[Any], datetime], Awaitable[None]]


def subscriptions(hub: Hub) -> tuple[Subscription, ...]:
    posted, taken_back, vouchers_reversed = (
        _handler(hub, stock_moved, _posted),
        _taken_back_handler(hub),
        _handler(hub, unaudits_answered, voucher_answer),
    )
    return (
        Subscription(
            "inventory",
            {
                StockPosted: posted,
                ReturnPosted: posted,
                StockReserved: _handler(hub, stock_reserved, _reserved),
                StockRefused: _handler(hub, document_refused, _stock_refused),
                DocumentProposed: _proposed_handler(hub),
                StockReversed: taken_back,
                StockReversalRefused: taken_back,
                StockRestored: taken_back,
            },
            parts=STOCK_PARTS,
        ),
        Subscription(
            "ledger",
            {
                VoucherPosted: _handler(hub, vouchers_booked, _vouchered),
                VoucherRefused: _voucher_refused_handler(hub),
                VoucherAdded: _handler(hub, vouchers_added, _added),
                VoucherReversed: vouchers_reversed,
                VoucherReversalRefused: vouchers_reversed,
                PeriodChanged: hear_periods,
            },
            parts=LEDGER_PARTS,
        ),
    )


def _handler(hub: Hub, use_case: UseCase, said: Callable[[Any], Any]) -> Handler:
    async def handle(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        await use_case(connection, hub, [said(delivery.event) for delivery in deliveries], datetime.now(UTC))

    return handle


def _proposed_handler(hub: Hub) -> Handler:
    async def handle(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        await make_proposed(connection, hub, [delivery.event for delivery in deliveries], datetime.now(UTC))

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


def _taken_back_handler(hub: Hub) -> Handler:
    """Stock that was reversed because ledger refused to book it, or could not be; and the answers to un-audits."""

    async def handle(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        events, now = [delivery.event for delivery in deliveries], datetime.now(UTC)
        rolled_back = [one for one in events if isinstance(one, StockReversed) and not one.unaudited]
        answers = [stock_answer(one) for one in events if not isinstance(one, StockReversed) or one.unaudited]
        kept = [one for one in events if isinstance(one, StockReversalRefused)]
        if rolled_back:
            await document_refused(connection, hub, [_stock_reversed(one) for one in rolled_back], now)
        if kept:
            await rollbacks_refused(connection, hub, [_rollback_refused(one) for one in kept], now)
        if answers:
            await unaudits_answered(connection, hub, answers, now)

    return handle


def _posted(event: StockPosted) -> Said:
    return _of_document(event, event.posted_at)


def _reserved(event: StockReserved) -> Said:
    return _of_document(event, event.reserved_at)


def _stock_refused(event: StockRefused) -> Said:
    shortages = [shortage.model_dump(mode="json") for shortage in event.shortages]
    refusal = {"name": NodeName.REFUSED, "by": "inventory", "reason": event.reason, "shortages": shortages}
    refusal["line_ids"] = [str(line_id) for line_id in event.line_ids]
    return _of_document(event, event.refused_at, refusal)


def _stock_reversed(event: StockReversed) -> Said:
    return _of_document(event, event.reversed_at, {"name": NodeName.ROLLED_BACK, "rolled_back": True})


def _rollback_refused(event: StockReversalRefused) -> Said:
    dependents = [dependent.model_dump(mode="json") for dependent in event.dependents]
    node = {"name": NodeName.NEEDS_ATTENTION, "by": "inventory", "reason": event.reason, "dependents": dependents}
    return _of_document(event, event.refused_at, node)


def _vouchered(event: VoucherPosted) -> Said:
    return _of_ledger(event, event.posted_at)


def _added(event: VoucherAdded) -> Said:
    vouchers = [voucher.number for voucher in event.vouchers]
    return _of_ledger(event, event.added_at, {"name": NodeName.VOUCHER_ADDED, "by": "ledger", "vouchers": vouchers})


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
