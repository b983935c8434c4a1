"""What inventory proposes becomes a document that waits for its audit: a count's variance, a recompute's difference."""

from collections.abc import Sequence
from datetime import datetime

from chassis import Caller, Hub
from contracts import DOCUMENT_EDIT, DocumentProposed, ProposedLine
from documents.domain.drafts.batch_draft import BatchDraft
from documents.domain.drafts.draft import DocumentDraft, LineDraft
from documents.domain.states.decide import Asked
from documents.domain.states.state import Action
from documents.storage.orders.find_proposed import find_proposed
from documents.use_cases.act_on_documents import act_on_documents
from documents.use_cases.create_documents import create_documents
from messaging import Connection


async def make_proposed(connection: Connection, hub: Hub, proposed: Sequence[DocumentProposed], now: datetime) -> None:
    """Made and submitted in the name of who proposed it; the same proposal once. Raises ValueError: it is broken."""
    for proposal in proposed:
        place = proposal.warehouse.warehouse_id
        if await find_proposed(connection, proposal.organisation_id, proposal.proposal_id, place) is None:
            await _make(connection, hub, proposal, now)


async def _make(connection: Connection, hub: Hub, proposal: DocumentProposed, now: datetime) -> None:
    person, functions = proposal.proposed_by, frozenset({DOCUMENT_EDIT})
    caller = Caller(person.person_id, person.name, proposal.organisation_id, "zh", functions)
    made = (await create_documents(connection, caller, [_draft(proposal)], now, proposal.proposal_id))[0]
    if made.document_id is None:
        raise ValueError(f"proposal {proposal.proposal_id} makes no document: {made.findings}")
    await act_on_documents(connection, caller, hub, Action.SUBMIT, [Asked(made.document_id)], now)


def _draft(proposal: DocumentProposed) -> DocumentDraft:
    return DocumentDraft(
        kind=proposal.document_kind,
        business_date=proposal.business_date.isoformat(),
        warehouse_id=proposal.warehouse.warehouse_id,
        remark=proposal.remark,
        lines=tuple(_line(line) for line in proposal.lines),
    )


def _line(line: ProposedLine) -> LineDraft:
    return LineDraft(
        product_id=line.product_id,
        quantity=line.quantity,
        direction=line.direction,
        value=line.value,
        batch=BatchDraft(batch_id=line.batch.batch_id) if line.batch else None,
        serials=line.serials,
    )
