"""What must be received before a week so that nothing in it runs short."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from tritally.load.codes import is_service, supplier_of
from tritally.load.list_prices import ListPrices
from tritally.load.planned import PlannedDocument, PlannedLine
from tritally.load.references import reference_of

OUTGOING = frozenset({"sales_delivery", "other_outbound"})


def plan_purchases(
    documents: Iterable[PlannedDocument], first_day: date, last_day: date, prices: ListPrices
) -> list[PlannedDocument]:
    """One receipt a warehouse and supplier, dated the day before: all the goods that leave from first to last day."""
    wanted: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for document in documents:
        for line in document.lines if document.kind in OUTGOING else ():
            if not is_service(line.code):
                wanted[document.warehouse, supplier_of(line.code)][line.code] += line.quantity
    return [
        PlannedDocument(
            reference=reference_of("purchase", f"{first_day}..{last_day}", warehouse, supplier),
            kind="purchase_receipt",
            day=first_day - timedelta(days=1),
            warehouse=warehouse,
            lines=tuple(PlannedLine(code, wares[code], prices.cost_of(code)) for code in sorted(wares)),
            partner=supplier,
        )
        for (warehouse, supplier), wares in sorted(wanted.items())
    ]
