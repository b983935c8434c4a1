"""A submitted return takes its quantity and amounts from what is left of its origin's lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from documents.domain.action_refusals import ActionRefusal
from documents.domain.facts import OriginLine
from documents.domain.head import KeptLine
from documents.domain.returns import return_amounts
from documents.domain.words import Finding


@dataclass(frozen=True, slots=True)
class CommittedReturn:
    """The lines with the amounts they take, and their origin's lines as they are after it."""

    lines: list[KeptLine]
    origin_lines: dict[UUID, OriginLine]


def commit_return(lines: Sequence[KeptLine], origin_lines: Mapping[UUID, OriginLine]) -> CommittedReturn | Finding:
    """Never more than is returnable; the last return of a line takes the rest to the cent."""
    after: dict[UUID, OriginLine] = {}
    taken: list[KeptLine] = []
    for line in lines:
        origin = origin_lines.get(line.origin_line_id) if line.origin_line_id else None
        if origin is None or line.quantity > origin.returnable:
            left = origin.returnable if origin else 0
            values = {"line_number": line.line_number, "wanted": str(line.quantity), "left": str(left)}
            return Finding(ActionRefusal.RETURN_EXCEEDS_ORIGIN, f"/lines/{line.line_number - 1}/quantity", values)
        net, tax = return_amounts(origin, line.quantity)
        taken.append(line._replace(net=net, tax=tax))
        after[origin.line_id] = replace(
            origin,
            committed=origin.committed + line.quantity,
            committed_net=origin.committed_net + net,
            committed_tax=origin.committed_tax + tax,
        )
    return CommittedReturn(taken, after)
