"""Posting of one document: refused as a whole, or every line moves and nothing is left to chance."""

from collections.abc import Sequence

from contracts import Document
from inventory.domain.book.books import Books, MovingLine, Way
from inventory.domain.posting.adjust_value import adjust_value
from inventory.domain.posting.move_in import move_in
from inventory.domain.posting.move_out import move_out
from inventory.domain.posting.posted import Lost, Posted
from inventory.domain.posting.refuse import Refused, refuse
from inventory.domain.posting.value_in import MADE, value_in, values_of_products


def post(document: Document, lines: Sequence[MovingLine], books: Books) -> Posted | Refused:
    """Decide one document and change the books if it is posted; a refusal changes nothing."""
    refused = refuse(document, lines, books)
    if refused:
        return refused
    posted = Posted()
    if document.kind.lines_say_direction:
        _post_both_ways(posted, document, lines, books)
    else:
        for line in lines:
            line.stock.follow_card(line.line.product.valuation)
            if line.way is Way.OUT:
                move_out(posted, document, line, books)
            else:
                _move(posted, document, line, books)
    return posted


def _post_both_ways(posted: Posted, document: Document, lines: Sequence[MovingLine], books: Books) -> None:
    """First what goes out: what is made comes in at the cost of its components."""
    for line in lines:
        line.stock.follow_card(line.line.product.valuation)
        if line.way is Way.OUT:
            move_out(posted, document, line, books)
    arriving = [line for line in lines if line.way is Way.IN]
    made = values_of_products(-sum(moved.cost for moved in posted.movements), arriving) if _is_made(document) else None
    for place, line in enumerate(arriving):
        move_in(posted, document, line, made[place] if made else value_in(document, line, books), books)


def _is_made(document: Document) -> bool:
    return document.kind in MADE


def _move(posted: Posted, document: Document, line: MovingLine, books: Books) -> None:
    """In, value or lost."""
    if line.way is Way.IN:
        _arrive(line, books)
        move_in(posted, document, line, value_in(document, line, books), books)
    elif line.way is Way.VALUE:
        adjust_value(posted, document, line, books)
    else:
        _arrive(line, books)
        posted.losses += (Lost(line, line.quantity, value_in(document, line, books), line.stock.sequence),)


def _arrive(line: MovingLine, books: Books) -> None:
    """Of a transfer's last goods a rest that is nothing is neither left on the way nor made (valuation rule 14)."""
    transit = books.transits.get(line.origin_key) if line.origin_key else None
    if transit and transit.is_all(line.quantity, line.line.product.decimals):
        line.quantity = transit.quantity
