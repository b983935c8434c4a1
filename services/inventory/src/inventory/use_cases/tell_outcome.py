"""What inventory says about a document: posted, returned or refused."""

from datetime import datetime

from contracts import (
    DocumentAudited,
    DocumentEvent,
    Movement,
    ReturnPosted,
    Shortage,
    StockPosted,
    StockRefused,
    StockReserved,
    TrueUp,
    from_cents,
    from_micros,
    new_id,
    unchecked,
)
from inventory.domain.book.moved import Moved
from inventory.domain.orders.take_order import Reserved
from inventory.domain.posting.posted import Lost, TruedUp
from inventory.domain.posting.refuse import Refused
from inventory.domain.posting.short_lines import ShortLine
from inventory.domain.posting.task import Outcome


def tell_outcome(event: DocumentAudited, decided: Outcome, at: datetime) -> DocumentEvent | None:
    """The event of a decision; None where nobody waits for one, of an order that reserves nothing."""
    if isinstance(decided, Reserved):
        return _reserved(event, at) if event.document.reserve else None
    if isinstance(decided, Refused):
        return StockRefused(
            organisation_id=event.organisation_id,
            document=event.document,
            refused_at=at,
            reason=decided.reason,
            shortages=tuple(_shortage(short) for short in decided.short_lines),
            line_ids=tuple(decided.line_ids),
        )
    kind = ReturnPosted if event.document.kind.is_return else StockPosted
    return kind(
        organisation_id=event.organisation_id,
        document=event.document,
        posted_at=at,
        movements=tuple([movement_of(moved) for moved in decided.movements]),
        true_ups=tuple([_true_up(true_up) for true_up in decided.true_ups]),
        in_transit_losses=tuple([_loss(lost) for lost in decided.losses]),
    )


def _reserved(event: DocumentAudited, at: datetime) -> StockReserved:
    return StockReserved(organisation_id=event.organisation_id, document=event.document, reserved_at=at)


def movement_of(moved: Moved) -> Movement:
    key = moved.stock.key
    members = {
        "movement_id": moved.movement_id,
        "line_id": moved.line_id,
        "product_id": key.product_id,
        "warehouse_id": key.warehouse_id,
        "quantity": from_micros(moved.quantity),
        "cost": from_cents(moved.cost),
        "batch_id": moved.batch_id,
    }
    return unchecked(Movement, members)


def _loss(lost: Lost) -> Movement:
    return Movement(
        movement_id=new_id(),
        line_id=lost.line.line.line_id,
        product_id=lost.line.line.product.product_id,
        warehouse_id=lost.line.stock.key.warehouse_id,
        quantity=from_micros(lost.quantity),
        cost=from_cents(lost.cost),
        batch_id=lost.line.batch_id,
    )


def _true_up(true_up: TruedUp) -> TrueUp:
    return TrueUp(
        movement_id=true_up.moved.movement_id,
        product_id=true_up.moved.stock.key.product_id,
        product_code=true_up.product_code,
        warehouse_id=true_up.moved.stock.key.warehouse_id,
        issue_document_id=true_up.issue.document_id,
        issue_line_id=true_up.issue.line_id,
        cost=from_cents(true_up.moved.cost),
    )


def _shortage(short: ShortLine) -> Shortage:
    return Shortage(
        line_id=short.line.line_id,
        product_id=short.line.product.product_id,
        product_code=short.line.product.code,
        product_name=short.line.product.name,
        wanted=from_micros(short.wanted),
        available=from_micros(short.available),
        batch_id=short.batch_id,
    )
