"""Make the draft of a document from another: of all that is left of it, or of some lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from chassis import Caller
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.drafts.facts import Origin
from documents.domain.drafts.followers import FOLLOWERS, Way, why_nothing_follows
from documents.domain.returns.returns import ReturnProposal, proposals
from documents.domain.states.action_refusals import ActionRefusal
from documents.domain.words.finding import Finding
from documents.storage.load_references import load_origins
from documents.use_cases.create_documents import Creation, create_documents
from messaging import Connection


@dataclass(frozen=True, slots=True)
class WantedFollower:
    """`lines` None: everything that is left. `business_date` None: the day of the call (UTC)."""

    way: Way
    lines: Sequence[LineDraft] | None = None
    business_date: str | None = None
    remark: str | None = None
    reference: str | None = None
    register_only: bool = False
    exchange_rate: Decimal | None = None


async def find_source(connection: Connection, organisation_id: UUID, source_id: UUID, way: Way) -> Origin | Finding:
    """The document with its lines, or why nothing is made from it in this way."""
    origins = await load_origins(connection, organisation_id, [source_id], with_lines_of=[source_id])
    origin = origins.get(source_id)
    if origin is None:
        return Finding(ActionRefusal.DOCUMENT_UNKNOWN, "", {"id": source_id})
    return why_nothing_follows(way, origin) or origin


async def make_following(
    connection: Connection, caller: Caller, source_id: UUID, wanted: WantedFollower, now: datetime
) -> Creation | Finding:
    origin = await find_source(connection, caller.organisation_id, source_id, wanted.way)
    if isinstance(origin, Finding):
        return origin
    lines = wanted.lines
    if lines is None:
        lines = [_line(left) for left in proposals(origin)]
        if not lines:
            return Finding(ActionRefusal.NOTHING_LEFT, "", {"number": origin.number})
    created = await create_documents(connection, caller, [_draft(origin, wanted, lines, caller.day_of(now))], now)
    return created[0]


def _line(left: ReturnProposal) -> LineDraft:
    """Serial numbers only of a line that is there as a whole: else a person says which."""
    serials = left.line.serials if left.quantity == left.line.quantity else ()
    return LineDraft(origin_line_id=left.line.line_id, quantity=left.quantity, serials=serials)


def _draft(origin: Origin, wanted: WantedFollower, lines: Sequence[LineDraft], today: date) -> DocumentDraft:
    return DocumentDraft(
        kind=FOLLOWERS[wanted.way][origin.kind],
        business_date=wanted.business_date or today.isoformat(),
        origin_id=origin.document_id,
        remark=wanted.remark,
        reference=wanted.reference,
        register_only=wanted.register_only,
        exchange_rate=wanted.exchange_rate,
        lines=tuple(lines),
    )
