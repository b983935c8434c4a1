"""Lines that are made from lines of other documents, with their amounts."""

from decimal import Decimal

from contracts import DocumentKind, net_amount, new_id, tax_amount
from documents.domain.draft import DocumentDraft, LineDraft, SpreadBy
from documents.domain.draft_refusals import DraftRefusal as R
from documents.domain.facts import OriginLine, Product, References
from documents.domain.priced import PricedLine
from documents.domain.returns import return_amounts
from documents.domain.spread_charge import spread
from documents.domain.words import Finding

ZERO = Decimal(0)


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


def difference_lines(draft: DocumentDraft, known: References) -> list[PricedLine] | list[Finding]:
    """A line per receipt line whose price the bill changes; several bills follow each other."""
    sources = known.lines_of([draft.origin_id])
    lines = [
        _difference_line(line, number, sources[line.origin_line_id], known)
        for number, line in enumerate(draft.lines, 1)
        if line.origin_line_id
    ]
    unchanged = [Finding(R.VALUE_ZERO, f"/lines/{line.line_number - 1}/price") for line in lines if line.value == 0]
    return unchanged or lines


def _difference_line(line: LineDraft, number: int, source: OriginLine, known: References) -> PricedLine:
    price, quantity = line.price or ZERO, line.quantity or source.returnable
    before = net_amount(quantity, known.billed_prices.get(source.line_id, source.price))
    after = net_amount(quantity, price)
    tax = tax_amount(after, source.tax_rate) - tax_amount(before, source.tax_rate)
    return _value_line(line, number, source, price, source.tax_rate, after - before, tax)


def landed_lines(draft: DocumentDraft, known: References) -> list[PricedLine] | list[Finding]:
    """The charge over the lines that are named, or else over every line of the receipts that moves stock."""
    sources = known.lines_of(draft.receipts)
    drafts = draft.lines or tuple(
        LineDraft(origin_line_id=one.line_id) for one in sources.values() if one.moves_stock and one.quantity > 0
    )
    pairs = [(line, sources[line.origin_line_id]) for line in drafts if line.origin_line_id]
    if missing := _without_weight(draft, pairs, known):
        return missing
    bases = [_base(draft, line, source, known) for line, source in pairs]
    if sum(bases, ZERO) <= 0:
        return [Finding(R.SPREAD_BASE_MISSING, "/receipts", {"base": str(draft.spread_by)})]
    amount, rate = draft.amount or ZERO, draft.tax_rate or ZERO
    shares = zip(pairs, spread(amount, bases), spread(tax_amount(amount, rate), bases), strict=True)
    charged = [(pair, value, tax) for pair, value, tax in shares if value or tax]
    return [
        _value_line(line, number, source, ZERO, rate, value, tax)
        for number, ((line, source), value, tax) in enumerate(charged, 1)
    ]


def _without_weight(
    draft: DocumentDraft, pairs: list[tuple[LineDraft, OriginLine]], known: References
) -> list[Finding]:
    if draft.spread_by is not SpreadBy.WEIGHT:
        return []
    at = "/lines/{}/weight" if draft.lines else "/receipts"
    products = [known.products[source.product_id] for _, source in pairs]
    return [
        Finding(R.WEIGHT_MISSING, at.format(index), {"code": product.card.code})
        for index, ((line, _), product) in enumerate(zip(pairs, products, strict=True))
        if line.weight is None and product.weight is None
    ]


def _base(draft: DocumentDraft, line: LineDraft, source: OriginLine, known: References) -> Decimal:
    if draft.spread_by is SpreadBy.VALUE:
        return source.net
    if draft.spread_by is SpreadBy.QUANTITY:
        return source.quantity
    return line.weight or source.quantity * (known.products[source.product_id].weight or ZERO)


def _value_line(
    line: LineDraft, number: int, source: OriginLine, price: Decimal, rate: Decimal, value: Decimal, tax: Decimal
) -> PricedLine:
    return PricedLine(
        line.line_id or new_id(),
        number,
        source.product_id,
        ZERO,
        price,
        rate,
        value,
        tax,
        source.moves_stock,
        source.line_id,
        line.remark,
        None,
        value,
        line.weight,
        source.document_id,
    )


MADE_FROM_RECEIPTS = {DocumentKind.LANDED_COST: landed_lines, DocumentKind.BILL_DIFFERENCE: difference_lines}
