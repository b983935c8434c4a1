"""A document that was only tried, as a replay takes it: the last in the order of audits."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from contracts import Document, DocumentKind, DocumentLine, Movement, Valuation, to_cents, to_micros
from inventory.domain.book.stock import NO_BATCH, LineKey, StockKey
from inventory.domain.recompute.recompute_state import Happened
from inventory.domain.recompute.recompute_stated import stated_lines

LAST = 2**62
"""An order of audit, and sequences, beyond all that are."""


def happening(
    organisation_id: UUID, document: Document, movements: Sequence[Movement], losses: Sequence[Movement]
) -> list[Happened]:
    """What goes out goes first, as it is posted."""
    lines = {line.line_id: line for line in document.lines}
    stated = dict(stated_lines(document))
    places = enumerate([*movements, *losses])
    rows = [_happened(organisation_id, document, lines[one.line_id], one, place) for place, one in places]
    return [
        replace(row, stated=stated[row.line.line_id], is_lost=place >= len(movements)) for place, row in enumerate(rows)
    ]


def _happened(organisation_id: UUID, document: Document, line: DocumentLine, moved: Movement, place: int) -> Happened:
    batch = moved.batch_id if line.product.batch_costed and moved.batch_id else NO_BATCH
    origin = line.origin_document_id or (document.origin.document_id if document.origin else None)
    is_made_from = document.kind.takes_cost_of_origin or document.kind in _COVERED
    return Happened(
        moved.movement_id,
        StockKey(organisation_id, moved.product_id, moved.warehouse_id, batch),
        LineKey(organisation_id, document.document_id, line.line_id),
        document.kind,
        document.business_date,
        LAST,
        LAST + place,
        to_micros(moved.quantity),
        to_cents(moved.cost),
        origin=LineKey(organisation_id, origin, line.origin_line_id)
        if is_made_from and origin and line.origin_line_id
        else None,
        was_fifo=line.product.valuation is Valuation.FIFO,
    )


_COVERED = frozenset({DocumentKind.LANDED_COST, DocumentKind.BILL_DIFFERENCE})
