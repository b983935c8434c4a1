"""What risk hears: everything that puts a document into one of the three books, or takes it out again."""

from collections.abc import Callable, Sequence
from typing import Any

from chassis import Hub
from contracts import (
    DocumentAudited,
    DocumentEvent,
    DocumentUnaudited,
    ReturnPosted,
    StockPosted,
    StockRefused,
    StockRestored,
    StockReversalRefused,
    StockReversed,
    VoucherAdded,
    VoucherPosted,
    VoucherRefused,
    VoucherReversalRefused,
    VoucherReversed,
)
from messaging import Connection, Delivery, Handler, Subscription
from risk.domain.heard import Heard, VersionKey
from risk.domain.state_business import AUDITED, state_business
from risk.domain.state_finance import BOOKED, FinanceEvent, state_finance
from risk.domain.state_stock import POSTED, RETURNED, StockEvent, state_stock
from risk.domain.statements import Books
from risk.entrypoints.agreement import Agreement
from risk.entrypoints.tell import tell_after_commit
from risk.use_cases.hear_statements import hear_statements

Read = Callable[[Delivery[Any]], Heard]
BUSINESS_EVENTS = (DocumentAudited, DocumentUnaudited)
STOCK_EVENTS = (StockPosted, ReturnPosted, StockRefused, StockReversed, StockRestored, StockReversalRefused)
FINANCE_EVENTS = (VoucherPosted, VoucherRefused, VoucherReversed, VoucherReversalRefused, VoucherAdded)


def subscriptions(hub: Hub, agreement: Agreement) -> list[Subscription]:
    reads = (heard_business, heard_stock, heard_finance)
    business, stock, finance = (_handler(hub, agreement, read) for read in reads)
    return [
        Subscription("documents", dict.fromkeys(BUSINESS_EVENTS, business), parts=(AUDITED,)),
        Subscription("inventory", dict.fromkeys(STOCK_EVENTS, stock), parts=(POSTED, RETURNED)),
        Subscription("ledger", dict.fromkeys(FINANCE_EVENTS, finance), parts=(BOOKED,)),
    ]


def heard_business(delivery: Delivery[DocumentAudited | DocumentUnaudited]) -> Heard:
    said = state_business(delivery.event, delivery.position, delivery.shard)
    return _heard_of_document(delivery.event, Books(business=(said,)))


def heard_stock(delivery: Delivery[StockEvent]) -> Heard:
    said = state_stock(delivery.event, delivery.position, delivery.shard)
    return _heard_of_document(delivery.event, Books(stock=(said,)))


def heard_finance(delivery: Delivery[FinanceEvent]) -> Heard:
    event = delivery.event
    said = state_finance(event, delivery.position, delivery.shard)
    key = VersionKey(event.organisation_id, event.document_id, event.version)
    return Heard(key, event.document_kind.value, event.number, Books(finance=(said,)))


def _heard_of_document(event: DocumentEvent, books: Books) -> Heard:
    document = event.document
    key = VersionKey(event.organisation_id, document.document_id, document.version)
    return Heard(key, document.kind.value, document.number, books)


def _handler(hub: Hub, agreement: Agreement, read: Read) -> Handler:
    async def handle(connection: Connection, deliveries: Sequence[Delivery[Any]]) -> None:
        heard = list(map(read, deliveries))
        judged = await hear_statements(connection, heard)
        tell_after_commit(connection, hub, judged)
        agreement.count_after_commit(connection, {one.key.organisation_id for one in heard})

    return handle
