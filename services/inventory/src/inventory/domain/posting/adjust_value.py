"""Value without goods: cost adjustments, landed cost and bill differences (valuation rule 11)."""

from contracts import Document, to_cents
from inventory.domain.book.books import Books, MovingLine
from inventory.domain.book.layers import add_to_layer, own_layer, spread_over_layers
from inventory.domain.book.moved import Moved, MovementType
from inventory.domain.book.rounding import share
from inventory.domain.book.stock import Draw, Layer
from inventory.domain.posting.origin import Origin
from inventory.domain.posting.posted import Posted, keep
from inventory.domain.recompute.restate import Restatement, Shape, restate


def adjust_value(posted: Posted, document: Document, line: MovingLine, books: Books) -> None:
    """One value-only movement a line, also where nothing of its receipt is on hand any more."""
    stock, origin = line.stock, _origin(line, books)
    value = covered_part(line, origin) if origin else stated_value(line)
    layer = covered_layer(line, origin) if origin else None
    draws: list[Draw] = []
    replaced: Shape | None = None
    restatement = _restatement(document, line, books)
    if restatement and restatement.is_whole:
        replaced = restate(stock, restatement.shape, restatement.lines)
    elif layer:
        draws = [add_to_layer(stock, layer, value)]
    elif stock.is_fifo() and value:
        draws = spread_over_layers(stock, value)
    stock.value += value
    moved = Moved(stock, line.line.line_id, stock.next_sequence(), 0, value, stock.quantity, stock.value, draws)
    moved.movement_type = MovementType.VALUE
    keep(posted, document, line, moved, books)
    if restatement:
        restatement.apply((document.document_id, document.version), moved.sequence, replaced)


def _restatement(document: Document, line: MovingLine, books: Books) -> Restatement | None:
    """What the recompute found of the stock, where the document makes its differences true."""
    return books.restatements[document.recompute_id, line.stock.key] if document.recompute_id else None


def stated_value(line: MovingLine) -> int:
    """Cents, signed."""
    return to_cents(line.line.value) if line.line.value is not None else 0


def covered_part(line: MovingLine, origin: Origin) -> int:
    """Rule 11: as much of the charge as of the receipt is still on hand; the rest is cost of sales.

    FIFO: what is left of the receipt's own layer; average: what is on hand at all, up to what was received.
    """
    if line.stock.is_fifo():
        layer = covered_layer(line, origin)
        there = layer.quantity if layer else 0
    else:
        there = max(0, min(line.stock.quantity, origin.quantity))
    return share(stated_value(line), there, origin.quantity) if there else 0


def covered_layer(line: MovingLine, origin: Origin) -> Layer | None:
    if not line.stock.is_fifo() or origin.stock_key != line.stock.key:
        return None
    return own_layer(line.stock, origin.sequence)


def _origin(line: MovingLine, books: Books) -> Origin | None:
    return books.origins[line.origin_key] if line.origin_key else None
