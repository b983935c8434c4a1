"""What inventory says of a version, as a statement."""

from collections.abc import Sequence

from contracts import (
    Movement,
    ReturnPosted,
    StockPosted,
    StockRefused,
    StockRestored,
    StockReversalRefused,
    StockReversed,
    TrueUp,
    part_of,
    to_cents,
    to_micros,
)
from risk.domain.statements import CorrectedIssue, Outcome, StockLine, StockStatement

_READ = (
    *("document.document_id", "document.version", "document.kind", "document.number", "true_ups", "in_transit_losses"),
    *(f"movements.{name}" for name in ("line_id", "product_id", "warehouse_id", "quantity", "cost")),
)
POSTED, RETURNED = part_of(StockPosted, *_READ), part_of(ReturnPosted, *_READ)
"""All that is read here of the events that every document makes."""
StockEvent = StockPosted | StockRefused | StockReversed | StockRestored | StockReversalRefused


def state_stock(event: StockEvent, position: int, shard: int) -> StockStatement:
    if isinstance(event, StockRefused):
        return StockStatement(position, shard, Outcome.REFUSED, event.reason.value, (), ())
    if isinstance(event, StockReversalRefused):
        return StockStatement(position, shard, Outcome.REVERSAL_REFUSED, event.reason.value, (), ())
    lines, corrected = _lines(event.movements), tuple(_corrected(true_up) for true_up in event.true_ups)
    if isinstance(event, StockRestored):
        return StockStatement(position, shard, Outcome.RESTORED, None, lines, corrected)
    if isinstance(event, StockReversed):
        return StockStatement(position, shard, Outcome.REVERSED, None, lines, corrected, unaudited=event.unaudited)
    return StockStatement(position, shard, Outcome.DONE, None, lines, corrected, _lines(event.in_transit_losses))


def _corrected(true_up: TrueUp) -> CorrectedIssue:
    cost = to_cents(true_up.cost)
    return CorrectedIssue(true_up.product_id, cost, true_up.issue_document_id, true_up.issue_line_id)


def _lines(movements: Sequence[Movement]) -> tuple[StockLine, ...]:
    return tuple(
        StockLine(
            movement.line_id,
            movement.product_id,
            movement.warehouse_id,
            to_micros(movement.quantity),
            to_cents(movement.cost),
        )
        for movement in movements
    )
