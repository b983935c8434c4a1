"""What documents says of a version, as a statement."""

from decimal import Decimal
from uuid import UUID

from contracts import (
    Direction,
    Document,
    DocumentAudited,
    DocumentKind,
    DocumentLine,
    DocumentUnaudited,
    PartnerRole,
    net_amount,
    tax_amount,
    to_cents,
    to_micros,
)
from risk.domain.statements import Act, BusinessLine, BusinessStatement

PRICED_BY_ORIGIN = frozenset({DocumentKind.SALES_RETURN, DocumentKind.PURCHASE_RETURN, DocumentKind.TRANSFER_RECEIPT})
"""The last part of a line takes what the others left of its amounts."""


def state_business(event: DocumentAudited | DocumentUnaudited, position: int, shard: int) -> BusinessStatement:
    document = event.document
    return BusinessStatement(
        position=position,
        shard=shard,
        kind=document.kind,
        warehouse_id=document.warehouse.warehouse_id if document.warehouse else None,
        origin_id=document.origin.document_id if document.origin else None,
        net=to_cents(document.net),
        tax=to_cents(document.tax),
        gross=to_cents(document.gross),
        lines_net=sum(to_cents(line.net) for line in document.lines),
        lines_tax=sum(to_cents(line.tax) for line in document.lines),
        lines=_moving_lines(document),
        act=Act.AUDITED if isinstance(event, DocumentAudited) else Act.UNAUDITED,
        reason=document.reason,
        wrong_lines=_wrong_lines(document),
        owed=_entered(document, PartnerRole.CUSTOMER),
        owing=-_entered(document, PartnerRole.SUPPLIER),
    )


def _moving_lines(document: Document) -> tuple[BusinessLine, ...]:
    return tuple(_moving_line(document.kind, line) for line in document.lines if line.moves_stock)


def _moving_line(kind: DocumentKind, line: DocumentLine) -> BusinessLine:
    goes_out = line.direction is Direction.OUT
    sign = kind.stock_sign or (-1 if goes_out else 1)
    return BusinessLine(
        line_id=line.line_id,
        product_id=line.product.product_id,
        quantity=sign * to_micros(line.quantity),
        grain=10 ** (6 - line.product.decimals),
        net=to_cents(line.net),
        origin_line_id=line.origin_line_id,
        origin_document_id=line.origin_document_id,
        value=to_cents(line.value) if line.value is not None else 0,
        lost=goes_out and kind is DocumentKind.TRANSFER_RECEIPT,
    )


def _wrong_lines(document: Document) -> tuple[UUID, ...]:
    if document.kind in PRICED_BY_ORIGIN:
        return ()
    wrong = _is_not_its_value if document.kind.is_value_only else _is_not_its_price
    return tuple(line.line_id for line in document.lines if wrong(line))


def _is_not_its_value(line: DocumentLine) -> bool:
    return line.net != (line.value or Decimal(0))


def _is_not_its_price(line: DocumentLine) -> bool:
    quantity = line.quantity if line.unit_quantity is None else line.unit_quantity
    return line.net != net_amount(quantity, line.price) or line.tax != tax_amount(line.net, line.tax_rate)


def _entered(document: Document, role: PartnerRole) -> int:
    """Debit less credit of the entries of customers, or of suppliers."""
    return sum(
        to_cents(entry.debit) - to_cents(entry.credit) for entry in document.entries if entry.partner_role == role
    )
