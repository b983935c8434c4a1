"""Make the draft of a return from its receipt or delivery: of all that is left, or of some lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from chassis import Caller
from documents.domain.action_refusals import ActionRefusal
from documents.domain.draft import DocumentDraft, LineDraft
from documents.domain.facts import Origin
from documents.domain.returns import RETURN_KIND, proposals
from documents.domain.state import COMMITTED
from documents.domain.words import Finding
from documents.storage.load_references import load_origins
from documents.use_cases.create_documents import Creation, create_documents
from messaging import Connection


@dataclass(frozen=True, slots=True)
class WantedReturn:
    """`lines` None: everything that is left. `business_date` None: the day of the call (UTC)."""

    lines: Sequence[tuple[UUID, Decimal]] | None
    business_date: str | None
    remark: str | None
    reference: str | None


async def find_returnable(connection: Connection, organisation_id: UUID, origin_id: UUID) -> Origin | Finding:
    """The origin with its lines, or why nothing can be returned from it."""
    origins = await load_origins(connection, organisation_id, [origin_id], with_lines_of=[origin_id])
    origin = origins.get(origin_id)
    if origin is None:
        return Finding(ActionRefusal.DOCUMENT_UNKNOWN, "", {"id": origin_id})
    if origin.kind not in RETURN_KIND or origin.state not in COMMITTED:
        return Finding(ActionRefusal.NOT_RETURNABLE, "", {"kind": str(origin.kind), "state": str(origin.state)})
    return origin


async def make_return(
    connection: Connection, caller: Caller, origin_id: UUID, wanted: WantedReturn, now: datetime
) -> Creation | Finding:
    origin = await find_returnable(connection, caller.organisation_id, origin_id)
    if isinstance(origin, Finding):
        return origin
    lines = wanted.lines
    if lines is None:
        lines = [(left.line.line_id, left.quantity) for left in proposals(origin)]
        if not lines:
            return Finding(ActionRefusal.NOTHING_LEFT, "", {"number": origin.number})
    created = await create_documents(connection, caller, [_draft(origin, wanted, lines, now)], now)
    return created[0]


def _draft(origin: Origin, wanted: WantedReturn, lines: Sequence[tuple[UUID, Decimal]], now: datetime) -> DocumentDraft:
    return DocumentDraft(
        kind=RETURN_KIND[origin.kind],
        business_date=wanted.business_date or now.date().isoformat(),
        origin_id=origin.document_id,
        remark=wanted.remark,
        reference=wanted.reference,
        lines=tuple(LineDraft(origin_line_id=line_id, quantity=quantity) for line_id, quantity in lines),
    )
