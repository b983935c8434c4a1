"""What becomes of an inbound when some of its goods are returns: the returns of which deliveries, and what is left."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from contracts import DocumentKind
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal
from documents.domain.returns.disguised_returns import Suspect
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.states.head import DocumentHead
from documents.domain.words.finding import Finding


@dataclass(frozen=True, slots=True)
class WantedTurn:
    """So much of a line that came in goes back to a line of a delivery; `serials` says which pieces."""

    line_id: UUID
    origin_line_id: UUID
    quantity: Decimal
    serials: tuple[str, ...] = ()


def check_turns(wanted: Sequence[WantedTurn], suspects: Iterable[Suspect]) -> list[Finding]:
    """Each goes to a candidate of its line, and together no more than came in."""
    known = {(one.line_id, one.origin_line_id): one for one in suspects}
    taken: dict[UUID, Decimal] = defaultdict(Decimal)
    found: list[Finding] = []
    for index, one in enumerate(wanted):
        suspect = known.get((one.line_id, one.origin_line_id))
        taken[one.line_id] += one.quantity
        if suspect is None:
            values = {"line_id": one.line_id, "origin_line_id": one.origin_line_id}
            found.append(Finding(ActionRefusal.NO_CANDIDATE, f"/lines/{index}/origin_line_id", values))
        elif one.quantity <= 0:
            wrong = {"value": str(one.quantity)}
            found.append(Finding(DraftRefusal.QUANTITY_NOT_POSITIVE, f"/lines/{index}/quantity", wrong))
        elif taken[one.line_id] > suspect.quantity:
            found.append(_too_much(suspect, taken[one.line_id], index))
    return found


def _too_much(suspect: Suspect, wanted: Decimal, index: int) -> Finding:
    values = {"line_number": suspect.line_number, "left": str(suspect.quantity), "wanted": str(wanted)}
    return Finding(ActionRefusal.MORE_THAN_CAME_IN, f"/lines/{index}/quantity", values)


def return_drafts(head: DocumentHead, wanted: Sequence[WantedTurn], suspects: Iterable[Suspect]) -> list[DocumentDraft]:
    """One for each customer, currency and warehouse that it was delivered from, dated as the goods came in."""
    of_line = {one.origin_line_id: (one.customer_id, one.delivery_warehouse_id, one.currency) for one in suspects}
    returns: dict[tuple[UUID, UUID, str | None], dict[UUID, list[WantedTurn]]] = {}
    for one in wanted:
        lines = returns.setdefault(of_line[one.origin_line_id], {})
        lines.setdefault(one.origin_line_id, []).append(one)
    return [_draft(head, lines) for lines in returns.values()]


def _draft(head: DocumentHead, lines: Mapping[UUID, Sequence[WantedTurn]]) -> DocumentDraft:
    return DocumentDraft(
        kind=DocumentKind.SALES_RETURN,
        business_date=head.business_date.isoformat(),
        lines=tuple(_line(line_id, turns) for line_id, turns in lines.items()),
    )


def _line(origin_line_id: UUID, turns: Sequence[WantedTurn]) -> LineDraft:
    quantity = sum((one.quantity for one in turns), Decimal(0))
    serials = tuple(serial for one in turns for serial in one.serials)
    return LineDraft(origin_line_id=origin_line_id, quantity=quantity, serials=serials)
