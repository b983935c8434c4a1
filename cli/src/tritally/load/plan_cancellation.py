"""The sales returns of one cancelled invoice: one for each delivery it takes back, one draft for what finds none."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from tritally.load.codes import customer_of, warehouse_of
from tritally.load.deliveries import Deliveries, Part, SaleKey
from tritally.load.planned import NO_DELIVERY_FOUND, OriginLine, PlannedDocument, PlannedLine
from tritally.load.read_lines import Line
from tritally.load.references import part_of, reference_of
from tritally.load.treatments import Treatment

SALES_RETURN = "sales_return"
Matched = tuple[Line, list[Part]]


def plan_cancellation(
    lines: Sequence[Line], deliveries: Deliveries
) -> tuple[list[PlannedDocument], "Counter[Treatment]"]:
    """`lines`: the cancelled lines of one invoice, quantities negative."""
    matched = [(line, _take_back(line, deliveries)) for line in lines]
    documents = _returns([(line, parts) for line, parts in matched if parts])
    documents += _draft([line for line, parts in matched if not parts])
    return documents, Counter(_outcome(parts) for _, parts in matched)


def _take_back(line: Line, deliveries: Deliveries) -> list[Part]:
    key = SaleKey(customer_of(line.customer, line.country), line.code, line.price)
    return deliveries.take_back(key, -line.quantity)


def _outcome(parts: Sequence[Part]) -> Treatment:
    if not parts:
        return Treatment.NO_DELIVERY_FOUND
    return Treatment.RETURNED if len(parts) == 1 else Treatment.RETURNED_IN_PARTS


def _returns(matched: Iterable[Matched]) -> list[PlannedDocument]:
    """Pieces of the same delivered line come back in one line."""
    by_delivery: dict[str, list[tuple[Line, Part]]] = defaultdict(list)
    for line, parts in matched:
        for part in parts:
            by_delivery[part.reference].append((line, part))
    return [_return(delivery, pieces) for delivery, pieces in by_delivery.items()]


def _return(delivery: str, pieces: Sequence[tuple[Line, Part]]) -> PlannedDocument:
    first = pieces[0][0]
    quantities: Counter[tuple[str, Decimal, int]] = Counter()
    for line, part in pieces:
        quantities[line.code, line.price, part.number] += part.quantity
    return PlannedDocument(
        reference=reference_of(first.invoice, part_of(delivery)),
        kind=SALES_RETURN,
        day=first.day,
        warehouse=warehouse_of(first.country),
        lines=tuple(
            PlannedLine(code, quantity, price, OriginLine(delivery, number))
            for (code, price, number), quantity in quantities.items()
        ),
        partner=customer_of(first.customer, first.country),
        origin=delivery,
        source_lines=len({line.number for line, _ in pieces}),
    )


def _draft(lines: Sequence[Line]) -> list[PlannedDocument]:
    if not lines:
        return []
    first = lines[0]
    return [
        PlannedDocument(
            reference=reference_of(first.invoice, "unmatched"),
            kind=SALES_RETURN,
            day=first.day,
            warehouse=warehouse_of(first.country),
            lines=tuple(PlannedLine(line.code, -line.quantity, line.price) for line in lines),
            partner=customer_of(first.customer, first.country),
            flag=NO_DELIVERY_FOUND,
            source_lines=len(lines),
        )
    ]
