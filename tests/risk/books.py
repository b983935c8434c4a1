"""Events of one sale, receipt and return as the three services would say them, to plant errors in."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from tests.as_read import as_read

from contracts import (
    Direction,
    Document,
    DocumentAudited,
    DocumentKind,
    DocumentLine,
    DocumentUnaudited,
    LineProduct,
    MoneyAccount,
    Movement,
    OriginReference,
    PartnerReference,
    PersonReference,
    ReturnPosted,
    StockPosted,
    StockRefusal,
    StockRefused,
    StockRestored,
    StockReversalRefusal,
    StockReversalRefused,
    StockReversed,
    Valuation,
    WarehouseReference,
    new_id,
)
from risk.domain.state_business import AUDITED, state_business
from risk.domain.state_finance import BOOKED, FinanceEvent, state_finance
from risk.domain.state_stock import POSTED, RETURNED, StockEvent, state_stock
from risk.domain.statements import Books

NOW = datetime(2010, 12, 1, 9, tzinfo=UTC)
ORGANISATION = UUID(int=1)
WAREHOUSE = WarehouseReference(warehouse_id=UUID(int=2), code="MAIN", name="Main")
PARTNER = PartnerReference(partner_id=UUID(int=3), code="C1", name="Customer")
PERSON = PersonReference(person_id=UUID(int=4), name="Ann")
ZERO = Decimal("0.00")
CENT = Decimal("0.01")
K = DocumentKind


def product(number: int) -> LineProduct:
    return LineProduct(
        product_id=UUID(int=100 + number),
        code=f"P{number}",
        name=f"Product {number}",
        unit="piece",
        valuation=Valuation.MOVING_AVERAGE,
    )


def line(
    number: int,
    quantity: str = "10",
    price: str = "15.00",
    *,
    moves: bool = True,
    origin: UUID | None = None,
    **more: Any,
) -> DocumentLine:
    net = (Decimal(quantity) * Decimal(price)).quantize(Decimal("0.01"))
    made = DocumentLine(
        line_id=new_id(),
        line_number=number,
        product=product(number),
        quantity=Decimal(quantity),
        price=Decimal(price),
        net=net,
        tax_rate=Decimal("0.2"),
        tax=(net / 5).quantize(Decimal("0.01")),
        moves_stock=moves,
        origin_line_id=origin,
    )
    return made.model_copy(update=more)


def way(number: int, quantity: str, **more: Any) -> DocumentLine:
    """A line without a price that says its direction by the sign of its quantity."""
    direction = Direction.OUT if quantity.startswith("-") else Direction.IN
    return line(number, quantity.lstrip("-"), "0.00", direction=direction, **more)


def worth(number: int, value: str, origin: UUID | None = None) -> DocumentLine:
    """A line of a value-only kind."""
    amount = Decimal(value)
    return line(number, "0", "0.00", origin=origin, value=amount, net=amount, tax=(amount / 5).quantize(CENT))


def document(kind: DocumentKind, *lines: DocumentLine, origin: Document | None = None, **more: Any) -> Document:
    net, tax = sum((each.net for each in lines), ZERO), sum((each.tax for each in lines), ZERO)
    reference = (
        OriginReference(document_id=origin.document_id, number=origin.number, kind=origin.kind) if origin else None
    )
    return Document(
        document_id=new_id(),
        version=1,
        kind=kind,
        number=f"{kind.number_prefix}-1",
        business_date=date(2010, 12, 1),
        warehouse=WAREHOUSE,
        partner=PARTNER,
        origin=reference,
        net=net,
        tax=tax,
        gross=net + tax,
        lines=lines,
    ).model_copy(update=more)


def money_document(kind: DocumentKind, amount: str) -> Document:
    return Document(
        document_id=new_id(),
        version=1,
        kind=kind,
        number="CR-1",
        business_date=date(2010, 12, 1),
        partner=PARTNER,
        net=Decimal(amount),
        tax=ZERO,
        gross=Decimal(amount),
        account=MoneyAccount.BANK,
    )


def audited(said: Document) -> DocumentAudited:
    return DocumentAudited(organisation_id=ORGANISATION, document=said, audited_by=PERSON, audited_at=NOW)


def unaudited(said: Document) -> DocumentUnaudited:
    return DocumentUnaudited(organisation_id=ORGANISATION, document=said, unaudited_by=PERSON, unaudited_at=NOW)


def movement(said: Document, moved: DocumentLine, cost: str) -> Movement:
    """Of the whole line; `cost` unsigned, but of a value-only kind."""
    sign = said.kind.stock_sign or (-1 if moved.direction is Direction.OUT else 1)
    return Movement(
        movement_id=new_id(),
        line_id=moved.line_id,
        product_id=moved.product.product_id,
        warehouse_id=WAREHOUSE.warehouse_id,
        quantity=sign * moved.quantity,
        cost=sign * Decimal(cost),
    )


def posted(said: Document, *movements: Movement, lost: tuple[Movement, ...] = ()) -> StockPosted:
    event = ReturnPosted if said.kind.is_return else StockPosted
    return event(
        organisation_id=ORGANISATION, document=said, posted_at=NOW, movements=movements, in_transit_losses=lost
    )


def stock_refused(said: Document) -> StockRefused:
    return StockRefused(
        organisation_id=ORGANISATION, document=said, refused_at=NOW, reason=StockRefusal.INSUFFICIENT_STOCK
    )


def reversed_stock(posting: StockPosted, *, unaudited: bool = False) -> StockReversed:
    back = tuple(each.model_copy(update={"quantity": -each.quantity, "cost": -each.cost}) for each in posting.movements)
    return StockReversed(
        organisation_id=ORGANISATION, document=posting.document, reversed_at=NOW, movements=back, unaudited=unaudited
    )


def restored_stock(posting: StockPosted) -> StockRestored:
    return StockRestored(
        organisation_id=ORGANISATION, document=posting.document, restored_at=NOW, movements=posting.movements
    )


def stock_kept(said: Document) -> StockReversalRefused:
    return StockReversalRefused(
        organisation_id=ORGANISATION,
        document=said,
        refused_at=NOW,
        reason=StockReversalRefusal.LATER_RETURN,
        dependents=(),
    )


PARTS = (AUDITED, POSTED, RETURNED, BOOKED)
Said = DocumentAudited | DocumentUnaudited | StockEvent | FinanceEvent


def books_of(*events: Said) -> Books:
    """Each event at position 1 of shard 0."""
    business, stock, finance = [], [], []
    for whole in events:
        event = as_read(whole, PARTS)
        if isinstance(event, DocumentAudited | DocumentUnaudited):
            business.append(state_business(event, 1, 0))
        elif isinstance(event, StockEvent):
            stock.append(state_stock(event, 1, 0))
        else:
            finance.append(state_finance(event, 1, 0))
    return Books(tuple(business), tuple(stock), tuple(finance))
