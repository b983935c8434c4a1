"""When the books say no to a document: only what can be taken is taken, and no goods are worth less than nothing."""

from collections import defaultdict
from fractions import Fraction

from tests.inventory.reference.books import Books, is_out, key_of, origin_of

from contracts import Document, DocumentKind, StockRefusal

K = DocumentKind


def refusal(books: Books, document: Document) -> StockRefusal | None:
    checks = (_origin_missing, _too_much_of_origin, _short, _worth_less_than_nothing)
    reasons = (
        StockRefusal.ORIGIN_NOT_POSTED,
        StockRefusal.RETURN_EXCEEDS_ORIGIN,
        StockRefusal.INSUFFICIENT_STOCK,
        StockRefusal.VALUE_BELOW_ZERO,
    )
    return next((reason for check, reason in zip(checks, reasons, strict=True) if check(books, document)), None)


def _origin_missing(books: Books, document: Document) -> bool:
    known = books.ways if document.kind is K.TRANSFER_RECEIPT else _standing_sources(books)
    needs = document.kind.made_from and document.kind not in (K.PURCHASE_RECEIPT, K.SALES_DELIVERY)
    return bool(needs) and any(origin_of(document, line) not in known for line in document.lines)


def _standing_sources(books: Books) -> set[object]:
    return {mark.line for entry in books.entries for mark in entry.marks}


def _too_much_of_origin(books: Books, document: Document) -> bool:
    if not document.kind.takes_cost_of_origin:
        return False
    wanted: dict[object, Fraction] = defaultdict(Fraction)
    for line in document.lines:
        wanted[origin_of(document, line)] += Fraction(line.quantity)
    for origin, quantity in wanted.items():
        if document.kind is K.TRANSFER_RECEIPT:
            left = books.ways[origin][0]  # type: ignore[index]
        else:
            source = books.sources[origin]  # type: ignore[index]
            left = source.quantity - source.back
        if quantity > left:
            return True
    return False


def _short(books: Books, document: Document) -> bool:
    if document.warehouse is None or document.warehouse.allows_negative_stock or document.kind is K.TRANSFER_RECEIPT:
        return False
    wanted: dict[object, Fraction] = defaultdict(Fraction)
    for line in document.lines:
        if not document.kind.is_value_only and is_out(document, line):
            wanted[key_of(document, line)] += Fraction(line.quantity)
            if wanted[key_of(document, line)] > books.pile(document, line).quantity:
                return True
    return False


def _worth_less_than_nothing(books: Books, document: Document) -> bool:
    if not document.kind.is_value_only:
        return False
    for line in document.lines:
        value, lot = books.addition(document, line)
        held = lot or books.pile(document, line)
        if value and (held.quantity <= 0 or held.value + value < 0):
            return True
    return False
