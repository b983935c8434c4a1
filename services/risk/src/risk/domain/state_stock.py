"""What inventory says of a version, as a statement."""

from collections.abc import Sequence

from contracts import Movement, StockPosted, StockRefused, StockReversed, to_cents, to_micros
from risk.domain.statements import Outcome, ProductCents, StockLine, StockStatement


def state_stock(event: StockPosted | StockRefused | StockReversed, position: int, shard: int) -> StockStatement:
    if isinstance(event, StockRefused):
        return StockStatement(position, shard, Outcome.REFUSED, event.reason.value, (), ())
    if isinstance(event, StockReversed):
        return StockStatement(position, shard, Outcome.REVERSED, None, _lines(event.movements), ())
    true_ups = tuple(ProductCents(true_up.product_id, to_cents(true_up.cost)) for true_up in event.true_ups)
    return StockStatement(position, shard, Outcome.DONE, None, _lines(event.movements), true_ups)


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
