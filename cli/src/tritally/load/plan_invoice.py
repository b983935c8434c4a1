"""The documents of one invoice."""

from collections import Counter
from collections.abc import Sequence

from tritally.load.classify_line import classify_line, is_sale
from tritally.load.codes import customer_of, warehouse_of
from tritally.load.deliveries import DeliveredLine, Deliveries, SaleKey
from tritally.load.list_prices import ListPrices
from tritally.load.outbound_reason import outbound_reason
from tritally.load.plan_cancellation import plan_cancellation
from tritally.load.planned import PlannedDocument, PlannedLine
from tritally.load.read_lines import Line
from tritally.load.references import reference_of
from tritally.load.treatments import Treatment

IN_DELIVERY = frozenset({Treatment.SOLD, Treatment.SERVICE_SOLD, Treatment.GIVEN_FREE})
Planned = tuple[list[PlannedDocument], "Counter[Treatment]"]


def plan_invoice(invoice: Sequence[Line], deliveries: Deliveries, prices: ListPrices) -> Planned:
    """Documents in order, and what became of each line. Remembers what is delivered and takes back what is returned."""
    of_sale = is_sale(invoice)
    treated = [(line, classify_line(line, of_sale=of_sale)) for line in invoice]
    treatments = Counter(treatment for _, treatment in treated)
    documents = _delivery([line for line, treatment in treated if treatment in IN_DELIVERY], deliveries, prices)
    documents += _written_off([line for line, treatment in treated if treatment is Treatment.WRITTEN_OFF])
    documents += _found([line for line, treatment in treated if treatment is Treatment.FOUND], prices)
    cancelled = [line for line, treatment in treated if treatment is Treatment.RETURNED]
    if cancelled:
        returns, outcomes = plan_cancellation(cancelled, deliveries)
        documents += returns
        treatments += outcomes
        treatments[Treatment.RETURNED] -= len(cancelled)
    return documents, +treatments


def _delivery(lines: Sequence[Line], deliveries: Deliveries, prices: ListPrices) -> list[PlannedDocument]:
    if not lines:
        return []
    reference, first = reference_of(lines[0].invoice), lines[0]
    partner = customer_of(first.customer, first.country)
    for number, line in enumerate(lines, 1):
        prices.note_sale(line.code, line.price)
        deliveries.remember(SaleKey(partner, line.code, line.price), DeliveredLine(reference, number, line.quantity))
    planned = tuple(PlannedLine(line.code, line.quantity, line.price) for line in lines)
    return [_document(reference, "sales_delivery", lines, planned, partner=partner)]


def _written_off(lines: Sequence[Line]) -> list[PlannedDocument]:
    if not lines:
        return []
    planned = tuple(PlannedLine(line.code, -line.quantity) for line in lines)
    reason = outbound_reason(lines[0].description)
    reference = reference_of(lines[0].invoice, "written-off")
    return [_document(reference, "other_outbound", lines, planned, reason=reason)]


def _found(lines: Sequence[Line], prices: ListPrices) -> list[PlannedDocument]:
    if not lines:
        return []
    planned = tuple(PlannedLine(line.code, line.quantity, prices.cost_when_found(line.code)) for line in lines)
    reference = reference_of(lines[0].invoice, "found")
    return [_document(reference, "other_inbound", lines, planned, reason="found")]


def _document(
    reference: str,
    kind: str,
    source: Sequence[Line],
    lines: tuple[PlannedLine, ...],
    *,
    partner: str | None = None,
    reason: str | None = None,
) -> PlannedDocument:
    return PlannedDocument(
        reference=reference,
        kind=kind,
        day=source[0].day,
        warehouse=warehouse_of(source[0].country),
        lines=lines,
        partner=partner,
        reason=reason,
        source_lines=len(source),
    )
