"""Lines of returns, arrivals, deliveries and receipts, made from lines of other documents."""

from decimal import ROUND_HALF_UP, Decimal

from contracts import BatchReference, new_id
from documents.domain.currencies.line_amounts import line_amounts
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.facts import OriginLine, Product
from documents.domain.drafts.measure import MICRO, unit_quantity_of_part
from documents.domain.drafts.priced import PricedLine
from documents.domain.returns.returns import return_amounts


def back_line(line: LineDraft, number: int, source: OriginLine, batch: BatchReference | None) -> PricedLine:
    """Of a return, at its origin's amounts; or of an arrival, which has none."""
    amounts = return_amounts(source, line.quantity)
    part = unit_quantity_of_part(source, line.quantity)
    return PricedLine(
        line.line_id or new_id(),
        number,
        source.product_id,
        line.quantity,
        _price_in_unit(source, line.quantity, part),
        source.tax_rate,
        amounts.net,
        amounts.tax,
        source.moves_stock,
        source.line_id,
        line.remark,
        line.direction,
        unit=None if part is None else source.unit,
        unit_quantity=part,
        batch=batch,
        serials=line.serials,
        foreign_net=amounts.foreign_net,
        foreign_tax=amounts.foreign_tax,
        exchange_rate=source.exchange_rate,
    )


def ordered_line(
    draft: DocumentDraft,
    line: LineDraft,
    number: int,
    source: OriginLine,
    product: Product,
    batch: BatchReference | None,
) -> PricedLine:
    """Of a delivery or receipt, at the order's price and in its unit unless the line says others."""
    part = line.unit_quantity if line.unit else unit_quantity_of_part(source, line.quantity)
    price = _price_in_unit(source, line.quantity, part) if line.price is None else line.price
    rate = source.tax_rate if line.tax_rate is None else line.tax_rate
    amounts = line_amounts(line.quantity if part is None else part, price, rate, draft.exchange_rate)
    return PricedLine(
        line.line_id or new_id(),
        number,
        source.product_id,
        line.quantity,
        price,
        rate,
        amounts.net,
        amounts.tax,
        product.moves_stock and not draft.register_only,
        source.line_id,
        line.remark,
        unit=None if part is None else line.unit or source.unit,
        unit_quantity=part,
        batch=batch,
        serials=line.serials,
        foreign_net=amounts.foreign_net,
        foreign_tax=amounts.foreign_tax,
        exchange_rate=draft.exchange_rate,
    )


def _price_in_unit(source: OriginLine, quantity: Decimal, part: Decimal | None) -> Decimal:
    """The source's price, per the unit of which `part` is `quantity` stock units; None: per stock unit.

    12.00 a box of 12 is 1.00 a piece, and 1.00 a piece is 12.00 a box; in the source's own unit nothing is rounded.
    """
    sold = quantity if part is None else part
    in_source = source.quantity if source.unit_quantity is None else source.unit_quantity
    if quantity * in_source == sold * source.quantity:
        return source.price
    return (source.price * quantity * in_source / (sold * source.quantity)).quantize(MICRO, ROUND_HALF_UP)
