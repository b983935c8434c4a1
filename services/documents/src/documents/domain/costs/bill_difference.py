"""What a supplier's bill changes of a receipt: a signed value per line whose price it changes."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from uuid import UUID

from contracts import net_amount, tax_amount
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal
from documents.domain.drafts.facts import OriginLine, References
from documents.domain.drafts.priced import PricedLine, value_line
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.head import KeptLine
from documents.domain.words.finding import Finding

ZERO = Decimal(0)


def difference_lines(draft: DocumentDraft, known: References) -> list[PricedLine] | list[Finding]:
    """Several bills follow each other: each counts from the price of the one before."""
    sources = known.lines_of([draft.origin_id])
    lines = [
        _line(line, number, sources[line.origin_line_id], known.billed_prices)
        for number, line in enumerate(draft.lines, 1)
        if line.origin_line_id
    ]
    at = "/lines/{}/price"
    unchanged = [Finding(DraftRefusal.VALUE_ZERO, at.format(line.line_number - 1)) for line in lines if not line.value]
    return unchanged or lines


def why_outdated(
    lines: Iterable[KeptLine], sources: Mapping[UUID, OriginLine], billed: Mapping[UUID, Decimal]
) -> Finding | None:
    """Another bill was audited since the difference was computed. None: it still holds."""
    for line in lines:
        source = sources.get(line.origin_line_id) if line.origin_line_id else None
        if source is None or _difference(source, line.basis or ZERO, line.price, billed) != (line.value, line.tax):
            at = f"/lines/{line.line_number - 1}/price"
            return Finding(ActionRefusal.DIFFERENCE_OUTDATED, at, {"line_number": line.line_number})
    return None


def _line(line: LineDraft, number: int, source: OriginLine, billed: Mapping[UUID, Decimal]) -> PricedLine:
    price, quantity = line.price or ZERO, line.quantity or source.returnable
    value, tax = _difference(source, quantity, price, billed)
    return value_line(line, number, source, value, tax, price=price, rate=source.tax_rate, basis=quantity or None)


def _difference(
    source: OriginLine, quantity: Decimal, price: Decimal, billed: Mapping[UUID, Decimal]
) -> tuple[Decimal, Decimal]:
    """(net, tax) at the new price less those at the price until now."""
    before = net_amount(quantity, billed.get(source.line_id, source.price))
    after = net_amount(quantity, price)
    return after - before, tax_amount(after, source.tax_rate) - tax_amount(before, source.tax_rate)
