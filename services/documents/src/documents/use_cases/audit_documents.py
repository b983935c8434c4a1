"""Audit documents, one or a thousand by the same few statements: only this moves stock and money."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from contracts import Document, DocumentAudited, PersonReference
from documents.domain.states.head import DocumentHead
from documents.domain.states.state import DocumentState, state_by_audit
from documents.domain.trace.nodes import NodeName
from documents.storage.advance_documents import turn_lines
from documents.storage.returns.returned_quantities import count_returned
from documents.storage.work.posting_queue import must_queue, put_in_queue
from documents.use_cases.acting import Acting, Done, advance
from documents.use_cases.carry_documents import carry_documents
from documents.use_cases.check_differences import outdated_differences
from documents.use_cases.hold_disguised_returns import hold_disguised_returns
from messaging import Connection, Saying, say

_NODES = {DocumentState.QUEUED: (NodeName.AUDITED, NodeName.QUEUED)}


async def audit_documents(connection: Connection, acting: Acting) -> Done:
    """The events are said in the order of the accepted documents; those of queued ones wait."""
    refused = await hold_disguised_returns(connection, acting) | await outdated_differences(connection, acting)
    acting = acting.only([head for head in acting.accepted if head.document_id not in refused])
    reached = await _states(connection, acting)
    carried = await carry_documents(connection, acting.organisation_id, acting.accepted, acting.heads)
    for state in dict.fromkeys(reached.values()):
        of_state = [head for head in acting.accepted if reached[head.document_id] is state]
        await advance(connection, acting.only(of_state), state, *_NODES.get(state, (NodeName.AUDITED,)))
    await turn_lines(connection, carried.turned)
    await count_returned(connection, acting.returns)
    await _tell(connection, acting, carried.documents, reached)
    return Done(refused, reached)


async def _states(connection: Connection, acting: Acting) -> dict[UUID, DocumentState]:
    goods = any(head.kind.moves_goods for head in acting.accepted)
    queues = goods and await must_queue(connection, acting.organisation_id)
    return {head.document_id: _state(head, queues) for head in acting.accepted}


def _state(head: DocumentHead, queues: bool) -> DocumentState:
    return state_by_audit(head.kind, reserves=head.reserve, queues=queues)


async def _tell(
    connection: Connection, acting: Acting, documents: Sequence[Document], reached: Mapping[UUID, DocumentState]
) -> None:
    person = acting.person
    waits = {document_id for document_id, state in reached.items() if state is DocumentState.QUEUED}
    events = [_audited(acting, person, document) for document in documents]
    await say(connection, [Saying(e, acting.traceparent) for e in events if e.document.document_id not in waits])
    if waits:
        queued = [event for event in events if event.document.document_id in waits]
        await put_in_queue(connection, acting.organisation_id, queued, acting.now)


def _audited(acting: Acting, person: PersonReference, document: Document) -> DocumentAudited:
    return DocumentAudited.model_construct(
        organisation_id=acting.organisation_id,
        document=document,
        audited_by=person,
        audited_at=acting.now,
    )
