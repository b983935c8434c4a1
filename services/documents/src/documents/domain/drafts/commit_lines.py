"""A submitted document takes quantities, and a return amounts, from what is left of the lines it is made from."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import UUID

from contracts import ORDER_EXCEED, DocumentKind
from documents.domain.currencies.line_amounts import LineAmounts
from documents.domain.drafts.facts import OriginLine
from documents.domain.returns.returns import return_amounts
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.head import KeptLine
from documents.domain.words.finding import Finding

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Commitment:
    """The lines with the amounts they take, and the lines they are made from as they are after it.

    `exceeds`: an order had less left.
    """

    lines: list[KeptLine]
    origin_lines: dict[UUID, OriginLine]
    exceeds: bool = False


def commit_back(
    kind: DocumentKind, lines: Sequence[KeptLine], origin_lines: Mapping[UUID, OriginLine]
) -> Commitment | Finding:
    """Of a return or an arrival: never more than is left; the last return of a line takes the rest to the cent."""
    after: dict[UUID, OriginLine] = {}
    taken: list[KeptLine] = []
    for line in lines:
        origin = _origin_of(line, origin_lines, after)
        if origin is None or line.quantity > origin.returnable:
            is_arrival = kind is DocumentKind.TRANSFER_RECEIPT
            refusal = ActionRefusal.ARRIVAL_EXCEEDS_TRANSFER if is_arrival else ActionRefusal.RETURN_EXCEEDS_ORIGIN
            return _too_much(refusal, line, origin)
        amounts = return_amounts(origin, line.quantity)
        taken.append(line._replace(**amounts._asdict()))
        after[origin.line_id] = _less(origin, line.quantity, amounts)
    return Commitment(taken, after)


def commit_to_order(
    lines: Sequence[KeptLine], origin_lines: Mapping[UUID, OriginLine], functions: AbstractSet[str]
) -> Commitment | Finding:
    """Of a delivery or receipt: more than the order has left only with the permission."""
    after: dict[UUID, OriginLine] = {}
    exceeds = False
    for line in lines:
        origin = _origin_of(line, origin_lines, after)
        is_over = origin is None or line.quantity > origin.returnable
        if origin is None or (is_over and ORDER_EXCEED not in functions):
            return _too_much(ActionRefusal.ORDER_EXCEEDED, line, origin, permission=ORDER_EXCEED)
        exceeds = exceeds or is_over
        after[origin.line_id] = _less(origin, line.quantity, LineAmounts(ZERO, ZERO))
    return Commitment([], after, exceeds)


def _origin_of(
    line: KeptLine, origin_lines: Mapping[UUID, OriginLine], after: Mapping[UUID, OriginLine]
) -> OriginLine | None:
    """As earlier lines of the same document leave it."""
    if line.origin_line_id is None:
        return None
    return after.get(line.origin_line_id) or origin_lines.get(line.origin_line_id)


def _less(origin: OriginLine, quantity: Decimal, amounts: LineAmounts) -> OriginLine:
    return replace(
        origin,
        committed=origin.committed + quantity,
        committed_net=origin.committed_net + amounts.net,
        committed_tax=origin.committed_tax + amounts.tax,
        committed_foreign_net=(origin.committed_foreign_net or ZERO) + (amounts.foreign_net or ZERO),
        committed_foreign_tax=(origin.committed_foreign_tax or ZERO) + (amounts.foreign_tax or ZERO),
    )


def _too_much(refusal: ActionRefusal, line: KeptLine, origin: OriginLine | None, **more: str) -> Finding:
    left = max(origin.returnable, Decimal(0)) if origin else 0
    values = {"line_number": line.line_number, "wanted": str(line.quantity), "left": str(left), **more}
    return Finding(refusal, f"/lines/{line.line_number - 1}/quantity", values)
