"""Posting of one document: refused as a whole, or every line moves and nothing is left to chance."""

from dataclasses import dataclass, field
from uuid import UUID

from contracts import Document, DocumentLine, to_cents, to_micros
from inventory.domain.books import Books, moving_lines, origin_key, stock_key
from inventory.domain.bring_in import Correction, bring_in
from inventory.domain.moved import Moved, MovementType
from inventory.domain.origin import Origin, cost_of_purchase_return, cost_of_sales_return
from inventory.domain.refuse import Refused, refuse
from inventory.domain.stock import LineKey, Stock
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


def post(organisation_id: UUID, document: Document, books: Books) -> Posted | Refused:
    """Decide one document and change the books if it is posted; a refusal changes nothing."""
    lines = moving_lines(document)
    refused = refuse(organisation_id, document, lines, books) if lines else None
    if refused:
        return refused
    posted = Posted()
    move = _move_in if document.kind.stock_sign > 0 else _move_out
    for line in lines:
        move(posted, document, line, books.stocks[stock_key(organisation_id, document, line)], books)
    return posted


def _move_in(posted: Posted, document: Document, line: DocumentLine, stock: Stock, books: Books) -> None:
    stock.follow_card(line.product.valuation)
    quantity, origin = to_micros(line.quantity), _origin(stock, document, line, books)
    value = cost_of_sales_return(origin, quantity) if origin else to_cents(line.net)
    before = stock.quantity, stock.value
    inflow = bring_in(stock, quantity, value)
    moved = Moved(
        stock, line.line_id, inflow.sequence, quantity, value, before[0] + quantity, before[1] + value, inflow.covers
    )
    _keep(posted, document, line, moved, books)
    last = moved
    for correction in inflow.corrections:
        last = _true_up(posted, line, last, correction, books)


def _move_out(posted: Posted, document: Document, line: DocumentLine, stock: Stock, books: Books) -> None:
    stock.follow_card(line.product.valuation)
    quantity, origin = to_micros(line.quantity), _origin(stock, document, line, books)
    own = _own_receipt(stock, origin, quantity) if origin else None
    card_cost = line.product.card_cost
    wanted = Wanted(
        LineKey(stock.key.organisation_id, document.document_id, line.line_id),
        quantity,
        line.product.decimals,
        None if card_cost is None else to_micros(card_cost),
        own,
    )
    out = take_out(stock, wanted)
    moved = Moved(stock, line.line_id, out.sequence, -out.quantity, -out.cost, stock.quantity, stock.value, out.draws)
    _keep(posted, document, line, moved, books)


def _origin(stock: Stock, document: Document, line: DocumentLine, books: Books) -> Origin | None:
    key = origin_key(stock.key.organisation_id, document, line) if document.kind.is_return else None
    return books.origins[key] if key else None


def _own_receipt(stock: Stock, origin: Origin, quantity: int) -> OwnReceipt:
    """A return from another warehouse than the receipt's has its cost, but no layer of its own."""
    sequence = origin.sequence if origin.stock_key == stock.key else 0
    return OwnReceipt(sequence, cost_of_purchase_return(origin, quantity))


def _keep(posted: Posted, document: Document, line: DocumentLine, moved: Moved, books: Books) -> None:
    """Note the movement; a return counts against its origin, a later return may come from this line."""
    posted.movements.append(moved)
    quantity = to_micros(line.quantity)
    if document.kind.is_return:
        moved.origin = origin_key(moved.stock.key.organisation_id, document, line)
        if moved.origin:
            books.origins[moved.origin].give_back(quantity, abs(moved.cost))
    key = LineKey(moved.stock.key.organisation_id, document.document_id, line.line_id)
    if key in books.wanted_origins:
        books.origins[key] = Origin(moved.stock.key, moved.sequence, abs(moved.quantity), abs(moved.cost))


def _true_up(posted: Posted, line: DocumentLine, last: Moved, correction: Correction, books: Books) -> Moved:
    """Value-only movement right after `last`; later returns of the corrected issue come back at the corrected cost."""
    stock, cost = last.stock, correction.cost
    moved = Moved(stock, line.line_id, stock.next_sequence(), 0, cost, last.quantity_after, last.value_after + cost, [])
    moved.origin, moved.movement_type = correction.line, MovementType.TRUE_UP
    posted.true_ups.append(TruedUp(moved, line.product.code, correction.line))
    if correction.line in books.origins:
        books.origins[correction.line].cost -= cost
    return moved
