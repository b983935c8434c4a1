"""Lines of returns, arrivals, deliveries and receipts, made from lines of other documents."""

from contracts import net_amount, new_id, tax_amount
from documents.domain.draft import DocumentDraft, LineDraft
from documents.domain.facts import OriginLine, Product
from documents.domain.priced import PricedLine
from documents.domain.returns import return_amounts


def back_line(line: LineDraft, number: int, source: OriginLine) -> PricedLine:
    """Of a return, at its origin's amounts; or of an arrival, which has none."""
    net, tax = return_amounts(source, line.quantity)
    return PricedLine(
        line.line_id or new_id(),
        number,
        source.product_id,
        line.quantity,
        source.price,
        source.tax_rate,
        net,
        tax,
        source.moves_stock,
        source.line_id,
        line.remark,
        line.direction,
    )


def ordered_line(
    draft: DocumentDraft, line: LineDraft, number: int, source: OriginLine, product: Product
) -> PricedLine:
    """Of a delivery or receipt, at the order's price unless it says another."""
    price = source.price if line.price is None else line.price
    rate = source.tax_rate if line.tax_rate is None else line.tax_rate
    net = net_amount(line.quantity, price)
    return PricedLine(
        line.line_id or new_id(),
        number,
        source.product_id,
        line.quantity,
        price,
        rate,
        net,
        tax_amount(net, rate),
        product.moves_stock and not draft.register_only,
        source.line_id,
        line.remark,
    )
