"""What documents says of a version, as a statement."""

from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from contracts import (
    Direction,
    Document,
    DocumentAudited,
    DocumentKind,
    DocumentLine,
    DocumentUnaudited,
    PartnerRole,
    part_of,
    to_cents,
    to_micros,
)
from risk.domain.statements import Act, BusinessLine, BusinessStatement

_LINE = (
    *("line_id", "quantity", "price", "net", "tax_rate", "tax", "moves_stock", "origin_line_id", "origin_document_id"),
    *("unit_quantity", "direction", "value", "product.product_id", "product.decimals", "foreign_net", "foreign_tax"),
)
AUDITED = part_of(
    DocumentAudited,
    *(f"document.{name}" for name in ("document_id", "version", "kind", "number", "reason", "net", "tax", "gross")),
    *("document.warehouse.warehouse_id", "document.origin.document_id", "document.entries"),
    *("document.currency", "document.exchange_rate"),
    *(f"document.lines.{name}" for name in _LINE),
)
"""All that is read here of the event that every document makes."""
MICROS = 10**6
MICROS_OF_A_CENT = 10**10
"""Micros of quantity times micros of price in a cent."""
PRICED_BY_ORIGIN = frozenset({DocumentKind.SALES_RETURN, DocumentKind.PURCHASE_RETURN, DocumentKind.TRANSFER_RECEIPT})
"""The last part of a line takes what the others left of its amounts."""


class ExactLine(NamedTuple):
    """A line with its quantity in micros, its net and tax in cents."""

    line: DocumentLine
    quantity: int
    net: int
    tax: int


def state_business(event: DocumentAudited | DocumentUnaudited, position: int, shard: int) -> BusinessStatement:
    document = event.document
    lines = [ExactLine(x, to_micros(x.quantity), to_cents(x.net), to_cents(x.tax)) for x in document.lines]
    return BusinessStatement(
        position=position,
        shard=shard,
        kind=document.kind,
        warehouse_id=document.warehouse.warehouse_id if document.warehouse else None,
        origin_id=document.origin.document_id if document.origin else None,
        net=to_cents(document.net),
        tax=to_cents(document.tax),
        gross=to_cents(document.gross),
        lines_net=sum([exact.net for exact in lines]),
        lines_tax=sum([exact.tax for exact in lines]),
        lines=tuple([_moving_line(document.kind, exact) for exact in lines if exact.line.moves_stock]),
        act=Act.AUDITED if isinstance(event, DocumentAudited) else Act.UNAUDITED,
        reason=document.reason,
        wrong_lines=_wrong_lines(document, lines),
        owed=_entered(document, PartnerRole.CUSTOMER),
        owing=-_entered(document, PartnerRole.SUPPLIER),
        foreign=document.currency is not None,
    )


def _moving_line(kind: DocumentKind, exact: ExactLine) -> BusinessLine:
    line = exact.line
    goes_out = line.direction is Direction.OUT
    return BusinessLine(
        line.line_id,
        line.product.product_id,
        (kind.stock_sign or (-1 if goes_out else 1)) * exact.quantity,
        10 ** (6 - line.product.decimals),
        exact.net,
        line.origin_line_id,
        line.origin_document_id,
        to_cents(line.value) if line.value is not None else 0,
        goes_out and kind is DocumentKind.TRANSFER_RECEIPT,
    )


def _wrong_lines(document: Document, lines: list[ExactLine]) -> tuple[UUID, ...]:
    if document.kind in PRICED_BY_ORIGIN:
        return ()
    if document.currency is not None:
        rate = to_micros(document.exchange_rate or Decimal(0))
        return tuple([exact.line.line_id for exact in lines if _is_not_its_foreign_price(exact, rate)])
    wrong = _is_not_its_value if document.kind.is_value_only else _is_not_its_price
    return tuple([exact.line.line_id for exact in lines if wrong(exact)])


def _is_not_its_value(exact: ExactLine) -> bool:
    return exact.net != to_cents(exact.line.value or Decimal(0))


def _is_not_its_price(exact: ExactLine) -> bool:
    return (exact.net, exact.tax) != _priced(exact)


def _is_not_its_foreign_price(exact: ExactLine, rate: int) -> bool:
    """`rate`: micros of book currency for one foreign unit; net and tax are each converted by themselves."""
    line, (net, tax) = exact.line, _priced(exact)
    if line.foreign_net is None or line.foreign_tax is None:
        return True
    said = (to_cents(line.foreign_net), to_cents(line.foreign_tax), exact.net, exact.tax)
    return said != (net, tax, _half_up(net * rate, MICROS), _half_up(tax * rate, MICROS))


def _priced(exact: ExactLine) -> tuple[int, int]:
    """(net, tax) in cents of the currency of the price."""
    line = exact.line
    quantity = exact.quantity if line.unit_quantity is None else to_micros(line.unit_quantity)
    net = _half_up(quantity * to_micros(line.price), MICROS_OF_A_CENT)
    return net, _half_up(net * to_micros(line.tax_rate), MICROS)


def _half_up(amount: int, unit: int) -> int:
    """Of an amount that is not below 0."""
    return (2 * amount + unit) // (2 * unit)


def _entered(document: Document, role: PartnerRole) -> int:
    """Debit less credit of the entries of customers, or of suppliers."""
    return sum(
        to_cents(entry.debit) - to_cents(entry.credit) for entry in document.entries if entry.partner_role == role
    )
