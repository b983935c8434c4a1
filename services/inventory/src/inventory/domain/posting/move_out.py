"""A line that takes goods: its movement; what leaves for another warehouse is on its way from then on."""

from contracts import Document, DocumentKind, to_micros
from inventory.domain.book.books import Books, MovingLine
from inventory.domain.book.moved import Moved
from inventory.domain.book.stock import LineKey
from inventory.domain.orders.order_line import Supply
from inventory.domain.posting.origin import Origin, cost_of_purchase_return
from inventory.domain.posting.posted import Posted, Used, keep
from inventory.domain.posting.take_out import OwnReceipt, Wanted, take_out
from inventory.domain.posting.transit import Transit


def move_out(posted: Posted, document: Document, line: MovingLine, books: Books) -> None:
    stock, product = line.stock, line.line.product
    card_cost = None if product.card_cost is None else to_micros(product.card_cost)
    own = _own_receipt(line, books.origins[line.origin_key]) if line.origin_key else None
    out = take_out(stock, Wanted(document.document_id, line.line.line_id, line.quantity, line.decimals, card_cost, own))
    moved = Moved(
        stock, line.line.line_id, out.sequence, -out.quantity, -out.cost, stock.quantity, stock.value, out.draws
    )
    keep(posted, document, line, moved, books)
    if line.order_key:
        _deliver(posted, line, moved, books)
    if document.kind is DocumentKind.TRANSFER:
        _send(document, moved, books)


def _own_receipt(line: MovingLine, origin: Origin) -> OwnReceipt:
    """A return from another warehouse than the receipt's has its cost, but no layer of its own."""
    sequence = origin.sequence if origin.stock_key == line.stock.key else 0
    return OwnReceipt(sequence, cost_of_purchase_return(origin, line.quantity))


def _deliver(posted: Posted, line: MovingLine, moved: Moved, books: Books) -> None:
    """The order's reservation is used first; an order that inventory never heard of claims nothing."""
    order_line = books.order_lines.get(line.order_key) if line.order_key else None
    if order_line:
        used = order_line.deliver(-moved.quantity, Supply(line.stock, line.batch_stock))
        posted.used += tuple(Used(moved.line_id, order_line, claim) for claim in used)


def _send(document: Document, moved: Moved, books: Books) -> None:
    if document.target_warehouse is None:
        raise ValueError(f"transfer {document.number} goes nowhere")
    stock_key = moved.stock.key
    line = LineKey(stock_key.organisation_id, document.document_id, moved.line_id)
    books.transits[line] = Transit(
        line,
        document.version,
        stock_key.product_id,
        document.target_warehouse.warehouse_id,
        moved.batch_id,
        -moved.quantity,
        -moved.cost,
    )
