"""Submit drafts for audit. What is made from another document now takes its quantities from what is left of it."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from contracts import Document, DocumentSubmitted, PersonReference
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import DocumentState
from documents.domain.trace.nodes import NodeName
from documents.domain.words.finding import Finding
from documents.storage.read_heads import read_heads
from documents.use_cases.acting import Acting, advance
from documents.use_cases.carry_documents import carry_documents
from documents.use_cases.check_differences import outdated_differences
from documents.use_cases.take_quantities import take_quantities
from messaging import Connection, Saying, say


async def submit_documents(connection: Connection, acting: Acting) -> dict[UUID, Finding]:
    """Those that are refused because too little is left for them; all others are submitted."""
    refused = await outdated_differences(connection, acting) | await take_quantities(connection, acting)
    heads = await _heads_after(connection, acting)
    kept = replace(acting, accepted=[heads[h.document_id] for h in acting.accepted if h.document_id not in refused])
    carried = await carry_documents(connection, acting.organisation_id, kept.accepted, heads)
    await advance(connection, kept, DocumentState.SUBMITTED, NodeName.SUBMITTED)
    person = acting.person
    await say(connection, [_submitted(acting, person, document) for document in carried.documents])
    return refused


async def _heads_after(connection: Connection, acting: Acting) -> Mapping[UUID, DocumentHead]:
    """Read again where the totals of returns may have changed."""
    if not acting.returns:
        return acting.heads
    return await read_heads(connection, acting.organisation_id, [head.document_id for head in acting.accepted])


def _submitted(acting: Acting, person: PersonReference, document: Document) -> Saying:
    return Saying(
        DocumentSubmitted.model_construct(
            organisation_id=acting.organisation_id,
            document=document,
            submitted_by=person,
            submitted_at=acting.now,
        ),
        acting.traceparent,
    )
