"""What the other books would say of a document, for tests of documents alone: spoken to its handlers directly."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from tests.as_read import as_read
from tests.documents.desk import Desk, Json

from chassis import Hub
from contracts import (
    Dependent,
    Document,
    DocumentKind,
    Event,
    PeriodChanged,
    PeriodState,
    PersonReference,
    ReturnPosted,
    Shortage,
    StockPosted,
    StockRefusal,
    StockRefused,
    StockReserved,
    StockRestored,
    StockReversalRefusal,
    StockReversalRefused,
    StockReversed,
    VoucherAdded,
    VoucherPosted,
    VoucherRefusal,
    VoucherRefused,
    VoucherReversalRefused,
    VoucherReversed,
    decode,
    new_id,
)
from documents.entrypoints.events import subscriptions
from messaging import Delivery

Says = Callable[[Desk, Document], Event]


async def said_of(desk: Desk, document: Json, event: str) -> Any:
    """The last event of this name about the document that documents itself has said; None: there is none."""
    async with desk.app.state.database.connection() as connection:
        row = await connection.fetchrow(
            "SELECT ce_type, body FROM outbox WHERE subject = $1 AND ce_type LIKE $2 ORDER BY id DESC LIMIT 1",
            document["id"],
            f"%.{event}.v%",
        )
    return decode(row[0], row[1]) if row else None


async def audited_document(desk: Desk, document: Json) -> Document:
    """The document as its latest audit said it."""
    found: Document = (await said_of(desk, document, "DocumentAudited")).document
    return found


async def hear(desk: Desk, *events: Event) -> None:
    """Each in a transaction of its own."""
    for event in events:
        await hear_together(desk, event)


async def hear_together(desk: Desk, *events: Event) -> None:
    """As one run of a batch: they must share a handler."""
    hub: Hub = desk.app.state.hub
    listening = subscriptions(hub)
    handlers = {kind: handler for one in listening for kind, handler in one.handlers.items()}
    parts = [part for one in listening for part in one.parts]
    now = datetime.now(UTC)
    deliveries = [
        Delivery(as_read(one, parts), one.speaker, 1, 0, 0, one.ordering_key, new_id(), now, None) for one in events
    ]
    (handler,) = {handlers[type(one)] for one in events}
    async with desk.app.state.database.transaction() as connection:
        await handler(connection, deliveries)


async def hear_closed(desk: Desk, month: str | None) -> None:
    """The books are closed up to the month (YYYY-MM); None: all are open again."""
    person = PersonReference(person_id=desk.person_id, name="会计")
    state = PeriodState.CLOSED if month else PeriodState.OPEN
    about = {"organisation_id": desk.organisation_id, "period": month or "2026-01", "state": state}
    told = PeriodChanged(**about, closed_through=month, changed_at=datetime.now(UTC), changed_by=person)
    await hear(desk, told)


async def posted_and_vouchered(desk: Desk, draft: Json) -> Json:
    """Submitted, audited, and in every book."""
    audited = await desk.audited(draft)
    document = (await said_of(desk, audited, "DocumentAudited")).document
    if document.kind.moves_goods:
        await hear(desk, posted(desk, document))
    await hear(desk, vouchered(desk, document))
    found: Json = await desk.get(f"/documents/{audited['id']}")
    return found


def posted(desk: Desk, document: Document) -> StockPosted:
    kind = ReturnPosted if document.kind.is_return else StockPosted
    return kind(organisation_id=desk.organisation_id, document=document, posted_at=datetime.now(UTC), movements=())


def _booking(desk: Desk, document: Document) -> dict[str, Any]:
    return {
        "organisation_id": desk.organisation_id,
        "key": document.warehouse.warehouse_id if document.warehouse else desk.organisation_id,
        "document_id": document.document_id,
        "version": document.version,
        "document_kind": document.kind,
        "number": document.number,
    }


def vouchered(desk: Desk, document: Document) -> VoucherPosted:
    return VoucherPosted(**_booking(desk, document), posted_at=datetime.now(UTC), vouchers=())


def stock_reserved(desk: Desk, document: Document) -> StockReserved:
    return StockReserved(organisation_id=desk.organisation_id, document=document, reserved_at=datetime.now(UTC))


def stock_reversed(desk: Desk, document: Document) -> StockReversed:
    return StockReversed(
        organisation_id=desk.organisation_id,
        document=document,
        reversed_at=datetime.now(UTC),
        movements=(),
        unaudited=True,
    )


def stock_rolled_back(desk: Desk, document: Document) -> StockReversed:
    return stock_reversed(desk, document).model_copy(update={"unaudited": False})


def stock_refused(desk: Desk, document: Document) -> StockRefused:
    """The first line is short of everything."""
    line = document.lines[0]
    short = Shortage(
        line_id=line.line_id,
        product_id=line.product.product_id,
        product_code=line.product.code,
        product_name=line.product.name,
        wanted=line.quantity,
        available=Decimal(0),
    )
    return StockRefused(
        organisation_id=desk.organisation_id,
        document=document,
        refused_at=datetime.now(UTC),
        reason=StockRefusal.INSUFFICIENT_STOCK,
        shortages=(short,),
    )


def stock_restored(desk: Desk, document: Document) -> StockRestored:
    return StockRestored(
        organisation_id=desk.organisation_id, document=document, restored_at=datetime.now(UTC), movements=()
    )


def stock_reversal_refused(desk: Desk, document: Document) -> StockReversalRefused:
    later = Dependent(
        document_id=new_id(), number="SD-9", kind=DocumentKind.SALES_DELIVERY, business_date=date(2026, 11, 5)
    )
    return StockReversalRefused(
        organisation_id=desk.organisation_id,
        document=document,
        refused_at=datetime.now(UTC),
        reason=StockReversalRefusal.LAYER_DRAWN,
        dependents=(later,),
    )


def voucher_refused(desk: Desk, document: Document) -> VoucherRefused:
    reason = VoucherRefusal.PERIOD_CLOSED
    return VoucherRefused(**_booking(desk, document), refused_at=datetime.now(UTC), reason=reason)


def voucher_added(desk: Desk, document: Document) -> VoucherAdded:
    return VoucherAdded(**_booking(desk, document), added_at=datetime.now(UTC), vouchers=())


def voucher_reversed(desk: Desk, document: Document) -> VoucherReversed:
    return VoucherReversed(**_booking(desk, document), reversed_at=datetime.now(UTC), vouchers=())


def voucher_reversal_refused(desk: Desk, document: Document) -> VoucherReversalRefused:
    reason = VoucherRefusal.PERIOD_CLOSED
    return VoucherReversalRefused(**_booking(desk, document), refused_at=datetime.now(UTC), reason=reason)
