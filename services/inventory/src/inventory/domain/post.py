"""Posting of one document: refused as a whole, or every line moves and nothing is left to chance."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from contracts import Document, to_cents, to_micros
from inventory.domain.books import Books, MovingLine
from inventory.domain.bring_in import Correction, bring_in
from inventory.domain.moved import Moved, MovementType
from inventory.domain.origin import Origin, cost_of_purchase_return, cost_of_sales_return
from inventory.domain.refuse import Refused, refuse
from inventory.domain.stock import LineKey
from inventory.domain.take_out import OwnReceipt, Wanted, take_out


@dataclass(slots=True)
class TruedUp:
    """Value-only movement that corrects the issue `issue`."""

    moved: Moved
    product_code: str
    issue: LineKey


@dataclass(slots=True)
class Posted:
    movements: list[Moved] = field(default_factory=list)
    true_ups: list[TruedUp] = field(default_factory=list)


def post(document: Document, lines: Sequence[MovingLine], books: Books) -> Posted | Refused:
    """Decide one document and change the books if it is posted; a refusal changes nothing."""
    refused = refuse(document, lines, books)
    if refused:
        return refused
    posted = Posted()
    move = _move_in if document.kind.stock_sign > 0 else _move_out
    for line in lines:
        line.stock.follow_card(line.line.product.valuation)
        move(posted, document, line, books)
    return posted


def _move_in(posted: Posted, document: Document, line: MovingLine, books: Books) -> None:
    stock, quantity, origin = line.stock, line.quantity, _origin(line, books)
    value = cost_of_sales_return(origin, quantity) if origin else to_cents(line.line.net)
    quantity_after, value_after = stock.quantity + quantity, stock.value + value
    inflow = bring_in(stock, quantity, value)
    last = Moved(stock, line.line.line_id, inflow.sequence, quantity, value, quantity_after, value_after, inflow.covers)
    _keep(posted, document, line, last, books)
    for correction in inflow.corrections:
        last = _true_up(posted, line, last, correction, books)


def _move_out(posted: Posted, document: Document, line: MovingLine, books: Books) -> None:
    stock, product, origin = line.stock, line.line.product, _origin(line, books)
    card_cost = None if product.card_cost is None else to_micros(product.card_cost)
    own = _own_receipt(line, origin) if origin else None
    out = take_out(
        stock, Wanted(document.document_id, line.line.line_id, line.quantity, product.decimals, card_cost, own)
    )
    moved = Moved(
        stock, line.line.line_id, out.sequence, -out.quantity, -out.cost, stock.quantity, stock.value, out.draws
    )
    _keep(posted, document, line, moved, books)


def _origin(line: MovingLine, books: Books) -> Origin | None:
    return books.origins[line.origin_key] if line.origin_key else None


def _own_receipt(line: MovingLine, origin: Origin) -> OwnReceipt:
    """A return from another warehouse than the receipt's has its cost, but no layer of its own."""
    sequence = origin.sequence if origin.stock_key == line.stock.key else 0
    return OwnReceipt(sequence, cost_of_purchase_return(origin, line.quantity))


def _keep(posted: Posted, document: Document, line: MovingLine, moved: Moved, books: Books) -> None:
    """Note the movement; a return counts against its origin, a later return may come from this line."""
    posted.movements.append(moved)
    if line.origin_key:
        moved.origin = line.origin_key
        books.origins[line.origin_key].give_back(line.quantity, abs(moved.cost))
    if not books.wanted_origins:
        return
    key = LineKey(line.stock.key.organisation_id, document.document_id, moved.line_id)
    if key in books.wanted_origins:
        books.origins[key] = Origin(line.stock.key, moved.sequence, abs(moved.quantity), abs(moved.cost))


def _true_up(posted: Posted, line: MovingLine, last: Moved, correction: Correction, books: Books) -> Moved:
    """Value-only movement right after `last`; later returns of the corrected issue come back at the corrected cost."""
    stock, cost = last.stock, correction.cost
    moved = Moved(stock, last.line_id, stock.next_sequence(), 0, cost, last.quantity_after, last.value_after + cost, [])
    moved.origin, moved.movement_type = correction.line, MovementType.TRUE_UP
    posted.true_ups.append(TruedUp(moved, line.line.product.code, correction.line))
    if correction.line in books.origins:
        books.origins[correction.line].cost -= cost
    return moved
