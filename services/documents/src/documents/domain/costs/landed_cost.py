"""A charge on receipts, spread over their lines by value, quantity or weight, exact to the cent."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeAlias

from contracts import CENT, tax_amount
from documents.domain.drafts.draft import DocumentDraft, LineDraft, SpreadBy
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import OriginLine, References
from documents.domain.drafts.priced import PricedLine, value_line
from documents.domain.words.finding import Finding

ZERO = Decimal(0)
Pair: TypeAlias = tuple[LineDraft, OriginLine]


def landed_lines(draft: DocumentDraft, known: References) -> list[PricedLine] | list[Finding]:
    """Over the lines that are named, or else over every line of the receipts that moves stock."""
    pairs = _pairs(draft, known)
    if missing := _without_weight(draft, pairs, known):
        return missing
    bases = [_base(draft, line, source, known) for line, source in pairs]
    if sum(bases, ZERO) <= 0:
        return [Finding(R.SPREAD_BASE_MISSING, "/receipts", {"base": str(draft.spread_by)})]
    amount, rate = draft.amount or ZERO, draft.tax_rate or ZERO
    shares = zip(pairs, spread(amount, bases), spread(tax_amount(amount, rate), bases), strict=True)
    charged = [(pair, value, tax) for pair, value, tax in shares if value or tax]
    return [
        value_line(line, number, source, value, tax, price=ZERO, rate=rate, basis=line.weight)
        for number, ((line, source), value, tax) in enumerate(charged, 1)
    ]


def spread(amount: Decimal, bases: Sequence[Decimal]) -> list[Decimal]:
    """A share per basis (>= 0, their sum > 0), together `amount`: the last takes the rest.

    Each is rounded from what is spread so far, so that none is off by more than a cent.
    """
    total, before, spread_so_far = sum(bases, ZERO), ZERO, ZERO
    shares: list[Decimal] = []
    for basis in bases:
        before += basis
        until_here = (amount * before / total).quantize(CENT, ROUND_HALF_UP)
        shares.append(until_here - spread_so_far)
        spread_so_far = until_here
    return shares


def _pairs(draft: DocumentDraft, known: References) -> list[Pair]:
    sources = known.lines_of(draft.receipts)
    drafts = draft.lines or [LineDraft(origin_line_id=one.line_id) for one in sources.values() if one.moves_stock]
    return [(line, sources[line.origin_line_id]) for line in drafts if line.origin_line_id]


def _without_weight(draft: DocumentDraft, pairs: Sequence[Pair], known: References) -> list[Finding]:
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
    """A weight that is said is that of the whole line."""
    if draft.spread_by is SpreadBy.VALUE:
        return source.net
    if draft.spread_by is SpreadBy.QUANTITY:
        return source.quantity
    return line.weight or source.quantity * (known.products[source.product_id].weight or ZERO)
